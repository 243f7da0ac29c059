"""What is known of a case, in the person's language: values of lists, what is due, consent, standing."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldapp.casework import holding, lists, value_words
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.reach import Ending, Standing, Status
from fieldapp.casework.twins import Reason
from fieldapp.casework.waves import Due, Urgency, What
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.words import listed, long_date, short_date


def value(name: str, key: str, told: str) -> str:
    """A stored value of a list's property, in words; several are joined."""
    return listed(*(plain_words(one) for one in value_words.of(name, key, told)))


def value_within(name: str, key: str, told: str) -> str:
    """As `value`, behind other words of a line: a choice begins with a capital letter, and a line has one already.
    What no list has is somebody's own word, and stays as it was written."""
    known = set(value_words.known(name, key).values())
    said = ((one, plain_words(one)) for one in value_words.of(name, key, told))
    return listed(*(words[:1].lower() + words[1:] if one in known else words for one, words in said))


def value_choices(name: str, key: str) -> dict[str, str]:
    """All values that a list's property may have, in words."""
    return {told: plain_words(words) for told, words in value_words.known(name, key).items()}


def withheld(who: Collection[str]) -> str:
    """Those who must not be told, in words."""
    return value_within(lists.PERSON, "consent_withheld_from", " ".join(sorted(who)))


def property_name(key: str) -> str:
    """What a property is called, as the person's own sheet says it."""
    return plain_words(holding.PROPERTY_WORDS.get(key, key.replace("_", " ")))


def scope_words(scope: Scope) -> str:
    """What was asked, short enough for a list."""
    return {
        Scope.SERVICES: QCoreApplication.translate("Cases", "Support"),
        Scope.CONTACT: QCoreApplication.translate("Cases", "To be contacted again"),
        Scope.SHARE: QCoreApplication.translate("Cases", "Told to other services"),
        Scope.TRACING: QCoreApplication.translate("Cases", "Looking for relatives"),
        Scope.DNA: QCoreApplication.translate("Cases", "Referral to a laboratory"),
        Scope.REPORT: QCoreApplication.translate("Cases", "Counted without a name"),
        Scope.PHOTO: QCoreApplication.translate("Cases", "A photo"),
    }[scope]


def property_title(key: str) -> str:
    """As `property_name`, with a capital letter: it stands by itself."""
    words = property_name(key)
    return words[:1].upper() + words[1:]


def reason_words(reason: Reason) -> str:
    """Why two may be one."""
    return {
        Reason.SAME_CODE: QCoreApplication.translate("DoubtCard", "the same code"),
        Reason.SAME_NAME: QCoreApplication.translate("DoubtCard", "the same name, perhaps in other letters"),
        Reason.LIKE_NAME: QCoreApplication.translate("DoubtCard", "one sound of the name differs"),
        Reason.BIRTH_YEAR: QCoreApplication.translate("DoubtCard", "the year of birth fits"),
        Reason.MOTHER: QCoreApplication.translate("DoubtCard", "the mother's name fits"),
    }[reason]


def lack_words(lack: Lack | None) -> str:
    """Whether a scope may be used, and why not."""
    if lack is None:
        return QCoreApplication.translate("Cases", "yes")
    return {
        Lack.NOT_ASKED: QCoreApplication.translate("Cases", "not asked"),
        Lack.REFUSED: QCoreApplication.translate("Cases", "no"),
        Lack.AGE_OPEN: QCoreApplication.translate("Cases", "whether they are of age was not asked"),
        Lack.NO_CARER: QCoreApplication.translate("Cases", "the carer was not asked"),
        Lack.NO_ASSENT: QCoreApplication.translate("Cases", "the child was not asked"),
        Lack.NO_BASIS_APPROVED: QCoreApplication.translate("Cases", "a coordinator has to agree"),
        Lack.NO_TEXT: QCoreApplication.translate("Cases", "which text was read is missing"),
        Lack.PROPOSED: QCoreApplication.translate("Cases", "a coordinator has to look"),
        Lack.RESTRICTED: QCoreApplication.translate("Cases", "kept, not used"),
    }[lack]


def due_words(due: Due) -> str:
    """What is to be done."""
    wave = value_within(lists.PERSON, "attempt_wave", due.name)
    return {
        What.WELCOME: QCoreApplication.translate("Cases", "Welcome talk"),
        What.WAVE: QCoreApplication.translate("Cases", "Follow-up: {wave}").format(wave=wave),
        What.SERVICE: QCoreApplication.translate("Cases", "Ask about a service"),
        What.PLAN: QCoreApplication.translate("Cases", "Look at the plan again"),
        What.LEARNING: QCoreApplication.translate("Cases", "Ask how school goes"),
        What.MEETING: QCoreApplication.translate("Cases", "Meet again, as agreed"),
        What.CONSENT: QCoreApplication.translate("Cases", "Ask for consent again"),
        What.RETENTION: QCoreApplication.translate("Cases", "Kept long enough: erase, or keep with a reason"),
    }[due.what]


def window_words(due: Due, today: date) -> str:
    """From when to when it counts; of a service, how soon it is needed; "" for the rest."""
    if due.opens is not None and due.closes is not None:
        words = QCoreApplication.translate("Cases", "from {first} to {last}")
        return words.format(first=short_date(due.opens, today), last=short_date(due.closes, today))
    if due.what is What.SERVICE and due.urgency is not Urgency.ROUTINE:
        words = QCoreApplication.translate("Cases", "needed: {when}")
        return words.format(when=value_within(lists.SERVICE, "urgency", due.urgency))
    return ""


def when_words(one: Due, today: date) -> str:
    """The day; lateness is plain text, and nothing is late while its window is open."""
    due, days = one.due, (one.due - today).days
    if days < 0 and one.closes is not None and one.closes >= today:
        return QCoreApplication.translate("Cases", "planned for {day}").format(day=short_date(due, today))
    if days < 0:
        return QCoreApplication.translate("Cases", "was due {day}").format(day=short_date(due, today))
    if days == 0:
        return QCoreApplication.translate("Cases", "today")
    if days == 1:
        return QCoreApplication.translate("Cases", "tomorrow")
    return short_date(due, today)


def standing_words(standing: Standing) -> str:
    """Where a case stands; "" while it is simply open."""
    if standing.reached_after_closing:
        return QCoreApplication.translate("Cases", "Open again: they were reached after it was closed.")
    if standing.status is Status.CLOSED:
        reason = ending_words(standing.ending) if standing.ending else "–"
        return QCoreApplication.translate("Cases", "Closed: {reason}.").format(reason=reason)
    if standing.status is Status.CONTACT_LOST:
        return QCoreApplication.translate(
            "Cases",
            "Contact lost: three tries on two ways within 60 days. It is open again once they are reached.",
        )
    if standing.status is Status.PAUSED:
        return QCoreApplication.translate("Cases", "Paused.")
    return ""


def ending_words(ending: Ending) -> str:
    """One of the reasons of R-3."""
    return plain_words(value_words.ENDING_WORDS[ending])


def day(told: str) -> str:
    """A stored day as it is said; "" where it is none."""
    try:
        return long_date(date.fromisoformat(told[:10]))
    except ValueError:
        return ""
