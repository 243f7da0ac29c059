"""What a finished record's instruments come to: computed from its raw answers, here as at any other laptop (R-25).

The keys came with the form. Nothing is kept: what is shown is worked out anew whenever it is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fieldapp.casework import compare, meaning
from fieldapp.casework.languages import tag_of
from fieldapp.errors import NoSuchForm
from fieldapp.model import RecordId, Told
from fieldapp.operations import instruments, library, picture
from fieldapp.operations.desk import Desk
from fieldapp.operations.instruments import Came
from fieldapp.store import records
from fieldapp.store.engine import Tx
from fieldapp.store.records import Record, Version
from forms import scoring
from forms.placing import AGE, AT_MOST, item_of
from forms.scoring import Key, LanguageStatus, Respondent, Result, Setting
from forms.views import Missing
from sync.protocol import messages


def of_record(desk: Desk, record: RecordId) -> tuple[Told, ...]:
    """Each instrument of the version that is read, with the change since the last one. Raises NoSuchRecord."""
    with desk.vault.read() as tx:
        kept, known = records.get(tx, record), picture.names(tx)
        newest, before = _newest(tx, kept, known), _earlier(tx, kept, known)
    if newest is None:
        return ()
    found = []
    for key, result in _scored(desk, kept, newest):
        earlier = next(
            (old for one in before for known_key, old in _scored(desk, *one) if known_key.hash == key.hash),
            None,
        )
        moved = None if earlier is None else scoring.change(key, meaning.main_scale(key), earlier, result)
        found.append(meaning.told(key, result, moved))
    return tuple(found)


def _newest(tx: Tx, record: Record, known: picture.Names) -> Version | None:
    """What is held, as what a stranger signed under the record's name, is no answer of the person's."""
    folded = picture.fold(tx, record, known)
    return None if folded is None else records.version(tx, folded.newest.version)


def _earlier(tx: Tx, record: Record, known: picture.Names) -> tuple[tuple[Record, Version], ...]:
    """The same person's records of the same form that were finished before, the newest first."""
    mine = [one for one in records.outlines(tx, record.record).get(record.record, ()) if not one.held]
    if record.person is None or not mine:
        return ()
    first = min(mine, key=lambda one: one.number).finished_at
    others = [one for one in records.of_person(tx, record.person) if one.form == record.form]
    found = [
        (one, newest)
        for one in others
        if one.record != record.record and (newest := _newest(tx, one, known)) is not None
    ]
    return tuple(
        sorted(
            (one for one in found if one[1].finished_at < first),
            key=lambda one: one[1].finished_at,
            reverse=True,
        )
    )


def _scored(desk: Desk, record: Record, version: Version) -> Iterator[tuple[Key, Result]]:
    try:
        came = library.files(desk, record.form, version.form_version).get(instruments.ATTACHED)
        leaves = compare.told(version.xml)
    except (NoSuchForm, compare.NotXml):
        return
    spoken = tag_of(_language(version))
    for one in instruments.read_attached(came or b""):
        answers = _answers(one.key, leaves)
        if answers:
            setting = _setting(one, spoken, leaves)
            yield one.key, scoring.score(one.key, answers, setting, switched_on_by=one.switched_on_by)


def _answers(key: Key, leaves: Mapping[str, tuple[str, bool]]) -> dict[str, str | Missing | None]:
    """Those items that the record has; none where the instrument was not asked."""
    items = {item.id for item in key.items}
    found: dict[str, str | Missing | None] = {}
    for path, (text, quiet) in leaves.items():
        item = item_of(key.id, path.rpartition("/")[2])
        if item in items:
            found[item] = Missing(text) if quiet else text
    return found if any(found.values()) else {}


def _setting(one: Came, spoken: str, leaves: Mapping[str, tuple[str, bool]]) -> Setting:
    told = one.languages.get(spoken) or one.languages.get("") or {"status": LanguageStatus.OWN}
    age = counted_age(one.key, _years(leaves, AGE), _years(leaves, AT_MOST))
    return Setting(told.get("language", spoken), LanguageStatus(told["status"]), Respondent.SELF, age)


def counted_age(key: Key, reached: int | None, at_most: int | None) -> int | None:
    """The age for which a key counts; None where it is for one of the ages that it may be and not for another."""
    if reached is not None and at_most is None:  # years alone, by a form of before
        reached, at_most = reached - 1, reached
    ages = dict(key.respondents).get(Respondent.SELF)
    if ages is None or reached is None or at_most is None:
        return reached
    return reached if ages.hold(reached) == ages.hold(at_most) else None


def _years(leaves: Mapping[str, tuple[str, bool]], name: str) -> int | None:
    text = next((text for path, (text, _) in leaves.items() if path.endswith(f"/{name}")), "")
    return int(float(text)) if text.removeprefix("-").replace(".", "", 1).isdecimal() else None


def _language(version: Version) -> str:
    told = messages.decode(version.message)
    if not isinstance(told, messages.RecordVersion):
        return ""
    return str(told.details.get("language", ""))
