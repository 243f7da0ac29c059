"""What a stored value of a list says in plain English, as the programme pack words its choices. Pure.

A value that is not known here (a programme's own form may have others) is shown as it is, without its underscores.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fieldapp.casework import lists

SERVICE_WORDS: Final[Mapping[str, str]] = {
    "pss_individual": "Somebody to talk with",
    "pss_group": "A group to join",
    "specialist_mh": "A psychologist or doctor for the mind",
    "health": "A visit to the clinic",
    "disability_aid": "Aids for seeing, hearing or moving",
    "documents": "Help with papers and the law",
    "guardianship": "Guardianship of a child",
    "education": "School or learning",
    "livelihood": "Work or training",
    "cash": "Food, clothes, money",
    "family_mediation": "Help to talk within the family",
    "protection": "To be safer",
    "other": "Something else",
}
STEP_WORDS: Final[Mapping[str, str]] = {  # how far a service is
    "proposed": "Proposed",
    "sent": "Asked for",
    "accepted": "The service has said yes",
    "started": "It has begun",
    "completed": "It is done",
    "declined": "The family would rather not",
    "unavailable": "There is no such help here",
    "no_answer": "No answer yet",
}
URGENCY_WORDS: Final[Mapping[str, str]] = {
    "same_day": "Today",
    "week": "Within a week",
    "routine": "When there is a place",
}
GOAL_WORDS: Final[Mapping[str, str]] = {
    "papers": "Papers in order",
    "school": "At home in school",
    "health": "Health looked after",
    "calm": "Sleep and calm",
    "together": "Getting on well in the family",
    "relatives": "Contact with relatives",
    "friends": "Friends and free time",
    "work": "Work or training",
    "home": "A good place to live",
    "safe": "Being safe",
    "other": "Something else",
}
RELATION_WORDS: Final[Mapping[str, str]] = {
    "mother": "Mother",
    "father": "Father",
    "sister": "Sister",
    "brother": "Brother",
    "grandmother": "Grandmother",
    "grandfather": "Grandfather",
    "aunt": "Aunt",
    "uncle": "Uncle",
    "child": "Daughter or son",
    "spouse": "Wife or husband",
    "other": "Another relative",
}
WHEREABOUTS_WORDS: Final[Mapping[str, str]] = {
    "not_recorded": "Not to be written down",
    "lives_with": "Lives with them",
    "in_country": "In this country",
    "abroad": "Abroad",
    "unknown": "Nobody knows",
    "died_stated": "Has died, as was told",
    "died_verified": "Has died",
}
CONTACT_WORDS: Final[Mapping[str, str]] = {
    "yes": "Yes",
    "no": "No",
    "wanted": "No, but it is wanted",
    "not_wanted": "It is not wanted",
}
VERIFIED_WORDS: Final[Mapping[str, str]] = {"stated": "stated", "pending": "pending", "verified": "verified"}
LEVEL_WORDS: Final[Mapping[str, str]] = {
    "pre": "Before class 1",
    "1": "Class 1", "2": "Class 2", "3": "Class 3", "4": "Class 4", "5": "Class 5", "6": "Class 6",
    "7": "Class 7", "8": "Class 8", "9": "Class 9", "10": "Class 10", "11": "Class 11",
    "bridging_a": "Bridging A",
    "bridging_b": "Bridging B",
    "bridging_c": "Bridging C",
    "vocational": "Vocational training",
    "not_enrolled": "Not enrolled",
}  # fmt: skip
BAND_WORDS: Final[Mapping[str, str]] = {
    "first_steps": "First steps",
    "bridge_a": "Bridging A: letters and small numbers",
    "bridge_b": "Bridging B: words and numbers to 100",
    "bridge_c": "Bridging C: short texts, plus and minus",
    "own_age": "Class of the own age, with support where wished",
}
LEARNING_WORDS: Final[Mapping[str, str]] = {
    "enrolled": "Enrolled, not begun",
    "attending": "Goes regularly",
    "irregular": "Goes now and then",
    "dropped": "Has stopped going",
    "completed": "Has finished",
}
BARRIER_WORDS: Final[Mapping[str, str]] = {
    "papers": "Papers are missing",
    "place": "No place at the school",
    "way": "The way is too far",
    "money": "Clothes, books or the way cost too much",
    "language": "The language of the lessons",
    "health": "Health",
    "home": "Work or care at home",
    "behind": "Feeling too far behind",
    "unwelcome": "Not feeling welcome there",
    "other": "Something else",
    "none": "Nothing",
}
LANGUAGE_WORDS: Final[Mapping[str, str]] = {
    "ru": "Russian", "kk": "Kazakh", "ky": "Kyrgyz", "uz": "Uzbek", "tg": "Tajik", "ar": "Arabic",
    "en": "English", "tr": "Turkish", "other": "Another language",
}  # fmt: skip
SEX_WORDS: Final[Mapping[str, str]] = {"f": "Girl, woman", "m": "Boy, man"}
ROLE_WORDS: Final[Mapping[str, str]] = {
    "child": "Child",
    "adult": "An adult",
    "woman": "Woman",
    "caregiver": "Somebody who looks after a child",
    "relative": "A relative",
}
CARE_WORDS: Final[Mapping[str, str]] = {
    "in_care": "A parent",
    "separated": "Relatives or others, without parents",
    "unaccompanied": "Nobody",
    "orphan_verified": "Both parents have died",
    "unknown": "Not known yet",
}
STATUS_WORDS: Final[Mapping[str, str]] = {
    "open": "We work together",
    "paused": "Paused",
    "contact_lost": "Contact lost",
    "closed": "Closed",
}
ENDING_WORDS: Final[Mapping[str, str]] = {  # the whole list
    "goals_met": "The goals are reached",
    "own_wish": "The family or the child wishes so",
    "moved_transferred": "Moved inside the country, handed over",
    "moved_not_transferred": "Moved inside the country, not handed over",
    "left_country": "Left the country",
    "adulthood": "Grown up, and handed over",
    "contact_lost": "Contact lost after several tries",
    "died": "Died",
    "entered_in_error": "Written down by mistake",
}
CHANNEL_WORDS: Final[Mapping[str, str]] = {
    "home": "At home",
    "phone": "By phone",
    "school": "At school",
    "centre": "At our office or centre",
    "message": "By message",
    "relative": "Through a relative",
}
RESULT_WORDS: Final[Mapping[str, str]] = {
    "reached": "We met or spoke",
    "not_reached": "Nobody there, no answer",
    "declined": "The person would rather not",
    "moved": "They have moved",
}
WAVE_WORDS: Final[Mapping[str, str]] = {
    "W0": "First weeks",
    "W1": "After one month",
    "W3": "After three months",
    "W6": "After six months",
    "W12": "After one year",
    "W24": "After two years",
}
SCOPE_WORDS: Final[Mapping[str, str]] = {
    "services": "Support",
    "contact": "To be contacted again",
    "share": "Told to other services",
    "tracing": "Looking for relatives",
    "lab": "Referral to a laboratory",
    "report": "Counted without a name",
    "photo": "A photo",
}
GIVER_WORDS: Final[Mapping[str, str]] = {  # who agreed
    "self": "The person",
    "mother": "Mother",
    "father": "Father",
    "guardian": "Guardian",
    "relative": "A relative who looks after the child",
    "foster": "Foster parent",
    "institution": "A person responsible at a home",
}
METHOD_WORDS: Final[Mapping[str, str]] = {
    "verbal_witness": "Spoken, with a witness",
    "signed": "Signed on paper",
    "thumb": "Thumbprint on paper",
}
WITNESS_WORDS: Final[Mapping[str, str]] = {
    "colleague": "A colleague",
    "relative": "A relative",
    "neighbour": "A neighbour",
    "interpreter": "An interpreter",
    "other": "Somebody else",
}
BASIS_WORDS: Final[Mapping[str, str]] = {  # where consent is not what it rests on, or not that alone
    "best_interest": "The child's best interest, against the carer's word",
    "vital_interest": "Protecting life or health",
    "public_interest": "A duty that the law gives",
    "legitimate_interest": "Work that is needed, where nobody could say no freely",
}
PROOF_WORDS: Final[Mapping[str, str]] = {  # what was seen or heard for a relation
    "two_statements": "What both sides said, heard apart",
    "birth_paper": "Birth certificate",
    "identity_paper": "Passport or identity card",
    "family_paper": "Marriage certificate or family book",
    "court_paper": "Decision of a court or an authority",
    "death_paper": "Death certificate",
}
PREPARED_WORDS: Final[Mapping[str, str]] = {  # before a child comes together with a relative
    "wish": "The child was asked, and wishes it",
    "visit": "The home was visited",
    "talk": "Child and relative have met and talked",
    "plan": "A plan for school, health and papers is made",
    "follow_up": "The first visits afterwards are planned",
}
HOW_VERIFIED_WORDS: Final[Mapping[str, str]] = {
    "two_sided": "Both sides say so, heard apart",
    "documents": "Papers show it",
    "died_verified": "Papers show that they have died",
    "reunified": "They have come together again",
    "stated": "It was only stated so far",
}
WITHHELD_WORDS: Final[Mapping[str, str]] = {
    "family": "Some of the family",
    "neighbours": "Neighbours",
    "school": "The school",
    "employer": "The employer",
    "authorities": "Authorities",
    "agencies": "Other organisations",
}
KEPT_WORDS: Final[Mapping[str, str]] = {
    "contact": "Name and how to reach them",
    "case_file": "What was written down about the work",
    "tally": "Counts that belong to nobody",
}
LONGER_WORDS: Final[Mapping[str, str]] = {
    "law": "The law or an agreement asks for it",
    "own_wish": "The person wishes it",
    "search": "The search for relatives goes on",
    "complaint": "A complaint or a court case needs it",
}
SETTLEMENT_WORDS: Final[Mapping[str, str]] = {
    "city": "In a city",
    "town": "In a small town",
    "village": "In a village",
    "shared": "In a shared house of the programme",
}
ASK_WORDS: Final[Mapping[str, str]] = {
    "yes": "Yes",
    "y": "Yes",
    "ask": "Ask each time",
    "no": "No",
    "n": "No",
    "unknown": "Not known",
}
ASSENT_WORDS: Final[Mapping[str, str]] = {"yes": "Yes", "no": "No", "small": "Too small to be asked"}
_ANYWHERE: Final[Mapping[str, Mapping[str, str]]] = {
    "urgency": URGENCY_WORDS,
    "goals": GOAL_WORDS,
    "rel_type": RELATION_WORDS,
    "whereabouts": WHEREABOUTS_WORDS,
    "contact": CONTACT_WORDS,
    "verification": VERIFIED_WORDS,
    "level": LEVEL_WORDS,
    "placement_band": BAND_WORDS,
    "barrier": BARRIER_WORDS,
    "lang": LANGUAGE_WORDS,
    "language": LANGUAGE_WORDS,
    "languages": LANGUAGE_WORDS,
    "consent_language": LANGUAGE_WORDS,
    "sex": SEX_WORDS,
    "roles": ROLE_WORDS,
    "uasc_status": CARE_WORDS,
    "case_status": STATUS_WORDS,
    "closure_reason": ENDING_WORDS,
    "attempt_channel": CHANNEL_WORDS,
    "attempt_result": RESULT_WORDS,
    "attempt_wave": WAVE_WORDS,
    "next_wave": WAVE_WORDS,
    "consent_scope": SCOPE_WORDS,
    "consent_assent": ASSENT_WORDS,
    "consent_by": GIVER_WORDS,
    "consent_method": METHOD_WORDS,
    "consent_witness": WITNESS_WORDS,
    "consent_basis": BASIS_WORDS,
    "consent_withheld_from": WITHHELD_WORDS,
    "uasc_evidence": PROOF_WORDS,
    "proof": PROOF_WORDS,
    "prepared": PREPARED_WORDS,
    "retention": KEPT_WORDS,
    "kept_reason": LONGER_WORDS,
    "settlement_type": SETTLEMENT_WORDS,
    "birth_est": ASK_WORDS,
    "disability": ASK_WORDS,
    "phone_ok": ASK_WORDS,
    "safe_to_visit": ASK_WORDS,
    "child_wish": ASK_WORDS,
    "approved": ASK_WORDS,
    "consent_ok": ASK_WORDS,
    "school_told": ASK_WORDS,
}
_IN_LIST: Final[Mapping[tuple[str, str], Mapping[str, str]]] = {
    (lists.SERVICE, "type"): SERVICE_WORDS,
    (lists.SERVICE, "status"): STEP_WORDS,
    (lists.PROVIDER, "type"): SERVICE_WORDS,
    (lists.ENROLMENT, "status"): LEARNING_WORDS,
}
_SEVERAL: Final = frozenset(  # divided by blanks
    (
        "goals", "roles", "barrier", "consent_withheld_from", "type", "languages",
        "uasc_evidence", "proof", "prepared", "consent_scope",
    )
)  # fmt: skip


def known(name: str, key: str) -> Mapping[str, str]:
    """The values of a list's property that have words, with them; none where anything may be written."""
    return _IN_LIST.get((name, key)) or _ANYWHERE.get(key) or {}


def has_several(key: str) -> bool:
    """Whether a property may name several of its values at once."""
    return key in _SEVERAL


def of(name: str, key: str, value: str) -> tuple[str, ...]:
    """The words of a value of a list's property, one for each that it names; () for an empty one."""
    words = known(name, key)
    named = value.split() if key in _SEVERAL else [value] if value else []
    if key == "consent_scope":
        named = [one for one in named if not one.startswith("?")]  # what nobody asked for
    if not words:
        return tuple(named)
    return tuple(words.get(one, one.replace("_", " ")) for one in named)
