"""What can go wrong with cases: leaves of the tree in `fieldapp.errors`."""

from __future__ import annotations

from fieldapp.errors import FieldError


class CaseError(FieldError):
    """What a case does not allow."""


class ChangeRefused(CaseError):
    message_id = "error.change_refused"
    what = "This cannot be kept."
    safe = "{reason} Nothing was changed."
    remedy = "Correct it and keep it again."


class FormOfOthers(CaseError):
    message_id = "error.form_of_others"
    what = "Others fill in this form: it is of a kind that is not among what you write down."
    safe = "Nothing was begun."
    remedy = (
        "Ask a coordinator who fills it in. If it is to be yours, they let you in for that kind, under Team."
    )


class NotAgreed(CaseError):
    message_id = "error.not_agreed"
    what = "The person did not agree to this, or took it back."
    safe = "Nothing was changed or sent."
    remedy = "Ask them first, and write down what they say."


class TalkEnded(NotAgreed):
    message_id = "error.talk_ended"
    what = "Since this talk began, the person took consent back, or asked that nothing about them be used."
    safe = "Nothing was finished or sent; what was answered is still only a draft."
    remedy = "Call your coordinator. If the person agrees anew, that is written down first; else throw the draft away."


class ConsentFirst(NotAgreed):
    message_id = "error.consent_first"
    what = "This person has not been asked yet whether they agree to be supported, and that comes first."
    safe = "Nothing was begun or finished; what was answered before is kept as a draft."
    remedy = "Hold the consent talk with them, then go on here."


class ConsentOfBoth(ConsentFirst):
    message_id = "error.consent_of_both"
    what = "The carer and the child both have to agree, and it is not written down that both did."
    remedy = "Ask both in a consent talk, then go on here."


class AgeNotAsked(ConsentFirst):
    message_id = "error.age_not_asked"
    what = (
        "Nobody wrote down whether they are of age, so what they agreed to for themselves does not count yet."
    )
    remedy = "Ask how old they are and correct the year of birth on their page; a year that is about right is enough."


class ConsentRefused(NotAgreed):
    message_id = "error.consent_refused"
    what = "There is no agreement with this person that counts."
    safe = "Nothing was begun or finished; what was answered before is kept as a draft."
    remedy = (
        "Who said no is not asked again: if they come by themselves, begin a consent talk from their page. If "
        "something was agreed, call your coordinator."
    )


class ConsentWaits(NotAgreed):
    message_id = "error.consent_waits"
    what = "What was agreed waits for a coordinator, and nothing may be asked before."
    safe = "Nothing was begun or finished; what was answered before is kept as a draft."
    remedy = "Call your coordinator, and go on here when they have decided."


class KeptUnused(NotAgreed):
    message_id = "error.kept_unused"
    what = "What is kept about this person is not to be used, as they asked."
    safe = "Nothing was changed or sent."
    remedy = "Ask them first. If they agree, lift it on their page, under “What was agreed”."


class NotToBeTold(CaseError):
    message_id = "error.not_to_be_told"
    what = "The person does not want the school to be told, and one of those chosen is a teacher."
    safe = "Nothing was changed or sent."
    remedy = "Choose somebody else, or ask the person and write down what they say."


class AreaRefused(CaseError):
    message_id = "error.area_refused"
    what = "You do not work in this area."
    safe = "Nothing was changed."
    remedy = "Choose an area that has put you on its list."


class NotInArea(CaseError):
    message_id = "error.not_in_area"
    what = "One of those chosen does not work in this person's area, and could not take them over."
    safe = "Nothing was changed or sent."
    remedy = "Choose somebody of that area, or put them on its list first."


class NoPsychologist(CaseError):
    message_id = "error.no_psychologist"
    what = "This person is no psychologist of this programme."
    safe = "Nothing was changed."
    remedy = "Choose somebody who was let in as a psychologist."


class AreaOpen(CaseError):
    message_id = "error.area_open"
    what = "You work in several areas, and it is open to which of them this belongs."
    safe = "Nothing was begun."
    remedy = "Choose the area."


class ContactsRefused(CaseError):
    message_id = "error.contacts_refused"
    what = "This list of whom to phone cannot be kept."
    safe = "{reason} The list that was there before holds."
    remedy = "Correct it and keep it again."


class RulesRefused(CaseError):
    message_id = "error.rules_refused"
    what = "These figures cannot be set."
    safe = "What was set before holds."
    remedy = (
        "Write whole numbers: 12 to 21 years for consent, 4 to 14 for the child's own yes and no more than for "
        "consent, 1 to 120 months for names, up to 600 for the file and no fewer than for names."
    )


class NoList(CaseError):
    message_id = "error.no_list"
    what = "This is no list of people."
    safe = "{reason} Nobody was taken from it."
    remedy = "Correct the sheet and read it again."


class NoDirectory(CaseError):
    message_id = "error.no_directory"
    what = "This is no such list."
    safe = "{reason} Nothing was taken from it."
    remedy = "Correct the sheet and read it again."


class NoInstrument(CaseError):
    message_id = "error.no_instrument"
    what = "There is no instrument “{name}” here."
    safe = "Nothing was written or kept."
    remedy = "Choose one of: {known}. They come with the coordinators' package."


class NotInList(CaseError):
    message_id = "error.not_in_list"
    what = "“{value}” is not among what can be chosen here."
    safe = "Nothing was changed."
    remedy = "Choose one of: {known}."
