"""What is held about a person, said to that person in plain words (R-12). Pure.

It names no other person, no worker and no programme: the sheet is given away on paper.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from fieldapp.casework import lists, reach, retention, value_words, waves
from fieldapp.casework.consent import YES, Consents, Lack, Scope, Statement
from fieldapp.casework.registers import Case, Entity
from fieldapp.casework.retention import Countdown
from fieldapp.casework.rules import Rules
from fieldapp.model import Notice

UNTOLD: Final = frozenset(  # of others, or of the work and not of the person
    (
        "carer_id",
        "household_id",
        "worker",
        "place",
        "same_as",
        "not_same",
        "consent_copied",
        lists.UNSAID,
        "hh_code",
        "uasc_evidence",  # how a relation was verified names papers of others
        "proof",
        "prepared",
        *lists.KEPT_LONGER,  # said under "How long it is kept"
        "person_id",
        "from_id",
        "to_id",
    )
)
SCOPE_WORDS: Final = {
    Scope.SERVICES: "work with you and support you",
    Scope.CONTACT: "contact you again",
    Scope.SHARE: "tell other services about you when you need them",
    Scope.TRACING: "look for your relatives with your details",
    Scope.DNA: "refer you to a laboratory",
    Scope.REPORT: "count you in reports that name nobody",
    Scope.PHOTO: "keep a photo of you",
}
PROPERTY_WORDS: Final = {
    "case_code": "your code",
    "given_name": "given name",
    "family_initial": "first letter of the family name",
    "sex": "sex",
    "birth_year": "year of birth",
    "birth_est": "the year of birth is a guess",
    "lang": "language",
    "site": "place where we meet",
    "uasc_status": "who looks after the child",
    "disability": "difficulty with seeing, hearing, moving or remembering",
    "case_status": "whether we work together",
    "closure_reason": "why we stopped",
    "next_due": "next talk",
    "last_contact": "last talk",
    "arrival_month": "month of arrival",
    "started_on": "support began on",
    "mother_name": "mother's first name",
    "retention": "how long it is kept",
    "kept_until": "kept longer, until",
    "kept_reason": "why it is kept longer",
    "rel_type": "relative",
    "to_label": "relative as you named them",
    "whereabouts": "where the relative is",
    "contact": "whether you are in contact",
    "child_wish": "what the child wishes",
    "type": "kind of support",
    "provider": "who gives it",
    "urgency": "how soon it is needed",
    "referred_on": "asked for on",
    "status": "what became of it",
    "next_check_on": "we look again on",
    "goals": "goals",
    "review_on": "we look at the plan again on",
    "level": "class",
    "language": "language of lessons",
    "placement_band": "where learning begins",
    "barrier": "what makes learning hard",
    "school_told": "the school may know where learning begins",
    "verification": "whether the relation was verified",
    "uasc_evidence": "what was looked at for it",
    "proof": "what was seen or heard for it",
    "prepared": "what was prepared",
    "stated_by": "who told us",
    "roles": "as whom we know you",
    "outcome_on": "answered on",
    "consent_ok": "you agreed that we ask for it",
    "consent_scope": "agreed to",
    "consent_by": "who agreed",
    "consent_assent": "whether the child agreed",
    "consent_method": "how it was agreed",
    "consent_witness": "who was the witness",
    "consent_language": "in which language it was read",
    "consent_text": "which text was read",
    "consent_on": "asked on",
    "consent_withheld_from": "who must not be told",
    "consent_agencies": "which services may be told",
    "consent_basis": "what it rests on",
    "consent_review_on": "to be asked again on",
    "start_on": "from",
    "school_code": "school",
    "approved": "the plan is approved",
    "phone": "phone",
    "area": "for which regions",
    "hours": "when it is open",
    "languages": "languages",
    "fee": "what it costs",
    "code": "code",
    "admin1": "region",
    "admin2": "district",
    "retired": "whether it is used no more",
    "phone_ok": "we may phone",
    "safe_to_visit": "we may come to your home",
    "settlement_type": "where the home is",
}
KEPT_WORDS: Final = {
    retention.Kept.CONTACT: "your name and how to reach you",
    retention.Kept.CASE_FILE: "what was written down about our work with you",
}


@dataclass(frozen=True, slots=True)
class Part:
    """One heading with its sentences."""

    heading: Notice
    lines: tuple[Notice, ...]


def said(
    case: Case,
    consents: Consents,
    records: tuple[tuple[date, str], ...],
    today: date,
    home: Entity | None = None,
    rules: Rules = retention.RULES,
    agencies: Iterable[str] = (),
    scopes: Collection[Scope] = tuple(Scope),
) -> tuple[Part, ...]:
    """The whole sheet. `records`: the day and the neutral title of each conversation that was written down; `agencies`:
    the names of the services that were agreed to; `scopes`: of which it is known here what was said."""
    person = case.person
    if person is not None:
        person = replace(person, properties=waves.with_beginning(case, person))
    parts = [
        Part(Notice("held.about", "About you"), (*_lines(person), *_lines(home))),
        Part(Notice("held.agreed", "What you agreed to"), _agreed(consents, agencies, scopes)),
        Part(Notice("held.talks", "Conversations that were written down"), _talks(records)),
        Part(Notice("held.support", "Support and learning"), _support(case)),
        Part(Notice("held.how_long", "How long it is kept"), _how_long(case, today, rules)),
        Part(Notice("held.rights", "What you can ask for"), _rights()),
    ]
    return tuple(part for part in parts if part.lines)


def together(parts: Iterable[Part]) -> tuple[Part, ...]:
    """One sheet of several of the same person's: each heading once, no line twice under it."""
    headings, lines = dict[str, Notice](), dict[str, dict[str, Notice]]()
    for part in parts:
        named = headings.setdefault(part.heading.message_id, part.heading).message_id
        lines.setdefault(named, {}).update((one.plain, one) for one in part.lines)
    return tuple(Part(heading, tuple(lines[named].values())) for named, heading in headings.items())


def _lines(entity: Entity | None) -> tuple[Notice, ...]:
    if entity is None:
        return ()
    return tuple(
        _line(name, words)
        for name, value in sorted(entity.properties.items())
        if value and name not in UNTOLD
        for words in value_words.of(entity.list, name, _told(name, value))
    )


def _told(name: str, value: str) -> str:
    if name == "admin1":
        return value.replace("_", " ")  # several words, as the list of places keeps them
    return lists.verified(value) if name == "verification" else value


def _line(name: str, words: str) -> Notice:
    told: dict[str, str | int] = {"name": PROPERTY_WORDS.get(name, name.replace("_", " ")), "value": words}
    return Notice(f"held.property.{name}", "{name}: {value}", told)


def _agreed(consents: Consents, agencies: Iterable[str], scopes: Collection[Scope]) -> tuple[Notice, ...]:
    found = []
    for scope, words in SCOPE_WORDS.items():
        if scope in scopes:
            found.append(_scope(consents.scopes[scope], scope, {"what": words}))
    for name in sorted(agencies):
        found.append(Notice("held.agency", "You agreed that this service is told: {name}.", {"name": name}))
    for who in value_words.of(
        lists.PERSON, "consent_withheld_from", " ".join(sorted(consents.withheld_from))
    ):
        found.append(Notice("held.withheld", "Nothing is told to: {who}.", {"who": who}))
    found.extend(_asked(consents))
    if consents.restricted:
        found.append(Notice("held.restricted", "It is kept, and nobody works with it, as you asked."))
    return tuple(found)


def _scope(lack: Lack | None, scope: Scope, told: dict[str, str | int]) -> Notice:
    if lack is None:
        return Notice(f"held.yes.{scope}", "You agreed that we {what}.", told)
    if lack is Lack.NOT_ASKED:
        return Notice(
            f"held.unasked.{scope}", "You were not asked yet whether we may {what}: we do not.", told
        )
    return Notice(f"held.no.{scope}", "You did not agree that we {what}, or took it back.", told)


def _asked(consents: Consents) -> tuple[Notice, ...]:
    """When you were asked last, in which language, and which text was read."""
    if not consents.statements:
        return ()
    last = consents.statements[-1]
    if not last.text or not last.on:  # of a sheet that an earlier program made
        return tuple(_evidence(last))
    language = "".join(value_words.of(lists.PERSON, "consent_language", last.language))
    told: dict[str, str | int] = {"on": last.on, "language": language, "text": last.text}
    words = "You were asked on {on}. Language: {language}. Text that was read: {text}."
    return (Notice("held.asked", words, told), *_evidence(last))


def _evidence(last: Statement) -> Iterator[Notice]:
    """Who agreed and how, who was there as a witness, and what it rests on where that is not consent alone."""
    for who in value_words.of(lists.PERSON, "consent_by", last.given_by):
        yield Notice("held.given_by", "Who agreed: {who}.", {"who": who})
    if last.assent in YES:
        yield Notice("held.assent", "The child was asked, and agreed.")
    for how in value_words.of(lists.PERSON, "consent_method", last.method):
        yield Notice("held.method", "How it was said: {how}.", {"how": how})
    for who in value_words.of(lists.PERSON, "consent_witness", last.witness):
        yield Notice("held.witness", "Who was there as a witness: {who}.", {"who": who})
    for basis in value_words.of(lists.PERSON, "consent_basis", last.basis):
        yield Notice("held.basis", "What our work with you rests on: {basis}.", {"basis": basis})


def _talks(records: tuple[tuple[date, str], ...]) -> tuple[Notice, ...]:
    return tuple(
        Notice("held.talk", "{on}: {title}", {"on": on.isoformat(), "title": title})
        for on, title in sorted(records)
    )


def _support(case: Case) -> tuple[Notice, ...]:
    found: list[Notice] = []
    for name in (lists.SERVICE, lists.PLAN, lists.ENROLMENT, lists.LINK):
        for one in case.of(name):
            found.extend(_lines(one))
    attempts = len(reach.attempts(case))
    if attempts:
        found.append(
            Notice("held.attempts", "Times that we tried to reach you: {count}", {"count": attempts})
        )
    return tuple(found)


def _how_long(case: Case, today: date, rules: Rules) -> tuple[Notice, ...]:
    counted = retention.countdowns(case, today, rules)
    found = [_kept(one, KEPT_WORDS[one.kept], today) for one in counted]
    if any(one.until is not None and one.until >= today for one in counted):
        what = "Before that day somebody decides whether all of it is erased or kept longer, and for what reason."
        found.append(Notice("held.decided", what))
    return tuple(found)


def _kept(one: Countdown, what: str, today: date) -> Notice:
    if one.until is None:
        return Notice("held.open", "While we work with you we keep {what}.", {"what": what})
    values: dict[str, str | int] = {"what": what, "until": one.until.isoformat()}
    if one.until < today:
        words = (
            "We wanted to keep {what} until {until}. It has to be decided now; you can ask us to erase it."
        )
        return Notice("held.over", words, values)
    for reason in value_words.of(lists.PERSON, retention.KEPT_REASON, one.reason):
        words = "We keep {what} until {until}, longer than planned. The reason: {reason}."
        return Notice("held.longer", words, values | {"reason": reason})
    return Notice("held.until", "We keep {what} until {until}.", values)


def _rights() -> tuple[Notice, ...]:
    return (
        Notice("held.right.correct", "You can ask us to correct what is wrong."),
        Notice("held.right.stop", "You can take back what you agreed to, at any time and without a reason."),
        Notice("held.right.restrict", "You can ask us to keep it and not to use it."),
        Notice("held.right.erase", "You can ask us to erase it."),
    )
