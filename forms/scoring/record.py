"""A result as bytes beside the record: raw items with the key's version and hash, to be computed again.

Canonical JSON: the same result gives the same bytes on every machine, so recomputing is comparing (R-25).
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from forms.scoring.cursor import Cursor, parse_document
from forms.scoring.evaluate import score
from forms.scoring.key import Key, LanguageStatus, Respondent, Sex
from forms.scoring.result import BlankCount, RawAnswer, Result, ScaleScore, Setting
from forms.views import Missing

FORMAT = 1


class KeyMismatch(ValueError):
    """The record was scored with another key, or another version of it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a stored result rests on."""

    key: str
    version: str
    hash: str
    setting: Setting
    answers: tuple[RawAnswer, ...]
    switched_on_by: str


def write(result: Result) -> bytes:
    """The result as canonical JSON (ASCII). Scores are exact texts such as `45/7`, or null."""
    setting = result.setting
    document = {
        "format": FORMAT,
        "key": result.key,
        "version": result.version,
        "hash": result.hash,
        "language": setting.language,
        "status": setting.status,
        "respondent": setting.respondent,
        "age": setting.age,
        "sex": setting.sex,
        "switched_on_by": result.switched_on_by,
        "answers": {a.item: {"missing": a.missing} if a.missing else a.answer for a in result.answers},
        "scales": {scale.scale: _scale(scale) for scale in result.scales},
        "rules": {rule.rule: {"met": rule.met, "reason": rule.reason} for rule in result.rules},
        "flags": {flag.id: {"flag": flag.flag, "raised": flag.raised} for flag in result.flags},
        "reason": result.reason,
    }
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii")


def _scale(scale: ScaleScore) -> dict[str, object]:
    return {
        "score": None if scale.score is None else str(scale.score),
        "answered": scale.answered,
        "items": scale.items,
        "blanks": _blanks(scale.blanks),
        "prorated": scale.prorated,
        "band": scale.band,
        "reason": scale.reason,
        "band_reason": scale.band_reason,
    }


def _blanks(count: BlankCount) -> list[int]:
    return [count.blank, count.refused, count.unknown, count.not_asked, count.not_applicable]


def read(source: bytes) -> Kept:
    """What a stored result rests on. Raises KeyRefused for what `write` cannot have made."""
    root = Cursor(parse_document(source), "result")
    names = (
        "format",
        "key",
        "version",
        "hash",
        "language",
        "status",
        "respondent",
        "age",
        "sex",
        "switched_on_by",
    )
    fields = root.fields((*names, "answers", "scales", "rules", "flags", "reason"))
    fields["format"].whole(FORMAT, FORMAT)
    age, sex, person = fields["age"], fields["sex"], fields["switched_on_by"]
    return Kept(
        key=fields["key"].text(),
        version=fields["version"].text(),
        hash=fields["hash"].text(),
        setting=Setting(
            fields["language"].text(),
            fields["status"].one_of(LanguageStatus),
            fields["respondent"].one_of(Respondent),
            None if age.value is None else age.whole(0, 150),
            None if sex.value is None else sex.one_of(Sex),
        ),
        answers=tuple(_answer(item, answer) for item, answer in fields["answers"].members()),
        switched_on_by="" if person.value == "" else person.text(),
    )


def _answer(item: str, answer: Cursor) -> RawAnswer:
    if isinstance(answer.value, dict):
        return RawAnswer(item, missing=answer.fields(("missing",))["missing"].one_of(Missing))
    return RawAnswer(item, "" if answer.value == "" else answer.text())


def recompute(key: Key, source: bytes) -> tuple[Result, bool]:
    """Scores a stored result's raw items again: the result, and whether the stored bytes say the same (R-25).

    Raises KeyMismatch when `key` is not the one it was scored with, KeyRefused when the bytes are unsound.
    """
    kept = read(source)
    if kept.hash != key.hash:
        raise KeyMismatch(f"scored with {kept.key} {kept.version}, not with this {key.id} {key.version}")
    answers = {answer.item: answer.missing or answer.answer for answer in kept.answers}
    result = score(key, answers, kept.setting, switched_on_by=kept.switched_on_by)
    return result, write(result) == source
