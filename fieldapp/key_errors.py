"""What can go wrong with the keys of others: leaves of the tree in `fieldapp.errors`."""

from __future__ import annotations

from fieldapp.errors import AnswerRefused, EnrolmentError, RosterRefused


class WithdrawalRefused(EnrolmentError):
    message_id = "error.withdrawal_refused"
    what = "This key cannot be withdrawn here: {reason}."
    safe = "Nothing was changed."
    remedy = "If a laptop was lost, call the other coordinators of the areas in which its owner works."


class AnswerMisfits(AnswerRefused):
    """A false key and a damaged first page look the same."""

    message_id = "error.answer_misfits"
    what = "The key in this answer does not open the work on this laptop."
    safe = "Nothing was changed."
    remedy = (
        "Ask once more, and compare the six words by voice. If the next answer does not open it either, the database "
        "is damaged: what is sealed can still be sent; keep this laptop, and call a coordinator."
    )


class NobodyElse(EnrolmentError):
    message_id = "error.nobody_else"
    what = "Nobody else of this programme could open your work again."
    safe = "Nothing was put away."
    remedy = (
        "Let in a second coordinator for all your areas first. Until then take the laptop with you locked."
    )


class NameRefused(EnrolmentError):
    message_id = "error.name_refused"
    what = "This name cannot be used: it has no letter in it, or more than {most} signs."
    safe = "Nothing was changed."
    remedy = "Type a shorter name, as colleagues say it."


class PartAnswered(EnrolmentError):
    message_id = "error.part_answered"
    what = "The answer of one coordinator is here. No coordinator alone may open your work: others open the rest."
    safe = "What came is kept. Nothing else was changed."
    remedy = (
        "Ask once more with the same new passphrase, and read the new six words to another coordinator. Answers that "
        "are still needed: {left}."
    )


class ListsParted(RosterRefused):
    """The root signed another charter in the place of one that is here; `notices.PARTED` says what to do."""

    message_id = "error.lists_parted"
    what = "The list of keys that came and the one here were both signed with sheets, and neither takes in the other."


class OtherProgramme(RosterRefused):
    message_id = "error.other_programme"
    what = "This list of keys is of another programme than the one that you have joined."
    safe = "The list in use was kept, and nothing else was changed."
    remedy = "To work in both programmes, use another laptop for the other one."
