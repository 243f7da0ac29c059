"""Answers -> Result, by a key. Pure and exact: fractions all the way, no clock, nothing remembered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction

from forms.scoring.conditions import flag_outcome, rule_outcome
from forms.scoring.key import BlankRule, Cut, Key, LanguageStatus, Method, Scale
from forms.scoring.result import BlankCount, RawAnswer, Reason, Result, ScaleScore, Setting
from forms.views import Missing


class AnswersRefused(ValueError):
    """The answers name an item that the key does not have: the form and the key do not belong together."""


def score(
    key: Key, answers: Mapping[str, str | Missing | None], setting: Setting, *, switched_on_by: str = ""
) -> Result:
    """Scores one interview (domain.md §3.1: the arithmetic; §2.9 R-25 and R-31: what is kept and refused).

    `answers`: item -> the choice as the form stores it, a quiet answer, or None or "" for blank; items left
    out are blank. `switched_on_by` names the psychologist who switched on an unvalidated scale (rule 5);
    without it such a scale shows no number. Flags are raised whatever else is valid (R-29).
    Raises AnswersRefused for an item that the key does not have.
    """
    switched_on_by = "" if key.validated else switched_on_by.strip()
    raw = _raw(key, answers)
    values = {item.id: item.value(raw[item.id].answer) for item in key.items}
    blanks = count_blanks(raw[item.id] for item in key.items if item.scored)
    reason = _invalid(key, setting, blanks, switched_on_by)
    scales: dict[str, ScaleScore] = {}
    for scale in key.scales:
        scales[scale.id] = _score(key, scale, raw, values, scales, setting, reason)
    return Result(
        key=key.id,
        version=key.version,
        hash=key.hash,
        setting=setting,
        answers=tuple(raw.values()),
        scales=tuple(scales.values()),
        rules=tuple(rule_outcome(rule, values, reason) for rule in key.rules),
        flags=tuple(flag_outcome(flag, values) for flag in key.flags),
        blanks=blanks,
        reason=reason,
        validated=key.validated,
        switched_on_by=switched_on_by,
        to_verify=key.to_verify,
    )


def _raw(key: Key, answers: Mapping[str, str | Missing | None]) -> dict[str, RawAnswer]:
    if unknown := sorted(set(answers) - {item.id for item in key.items}):
        raise AnswersRefused(f"{key.id} {key.version} has no item {unknown[0]!r}")
    return {item.id: _answer(item.id, answers.get(item.id)) for item in key.items}


def _answer(item: str, given: str | Missing | None) -> RawAnswer:
    # Missing is a text, too: a choice that is called "refused" is an answer, the quiet answer is not.
    return RawAnswer(item, missing=given) if isinstance(given, Missing) else RawAnswer(item, given or "")


def count_blanks(answers: Iterable[RawAnswer]) -> BlankCount:
    kinds = Counter(answer.missing for answer in answers if answer.blank)
    return BlankCount(
        kinds[None],
        kinds[Missing.REFUSED],
        kinds[Missing.UNKNOWN],
        kinds[Missing.NOT_ASKED],
        kinds[Missing.NOT_APPLICABLE],
    )


def _invalid(key: Key, setting: Setting, blanks: BlankCount, switched_on_by: str) -> Reason | None:
    """Why the whole instrument is not scored (R-31), the most fundamental reason first."""
    ages = dict(key.respondents).get(setting.respondent)
    if not key.validated and not switched_on_by:
        return Reason.NOT_SWITCHED_ON
    if ages is None:
        return Reason.RESPONDENT_NOT_FORESEEN
    if ages.limited and setting.age is None:
        return Reason.AGE_UNKNOWN
    if setting.age is not None and not ages.hold(setting.age):
        return Reason.AGE_OUTSIDE
    if setting.status is LanguageStatus.DRAFT:  # rule 4: a draft never fills a real interview
        return Reason.LANGUAGE_DRAFT
    if key.official_language_needed and setting.status is not LanguageStatus.OFFICIAL:
        return Reason.LANGUAGE_NOT_OFFICIAL
    if key.invalid_when_blank is not None and blanks.total >= key.invalid_when_blank:
        return Reason.TOO_MANY_BLANKS
    return None


def _score(
    key: Key,
    scale: Scale,
    raw: Mapping[str, RawAnswer],
    values: Mapping[str, Fraction | None],
    parts: Mapping[str, ScaleScore],
    setting: Setting,
    invalid: Reason | None,
) -> ScaleScore:
    items = sorted(_items(key, scale))
    blanks = count_blanks(raw[item] for item in items)
    if scale.composite:
        prorated = any(parts[term.id].prorated for term in scale.of)
        got = _composite(scale, parts)
    else:
        prorated = scale.blanks.rule is BlankRule.PRORATE and blanks.total > 0
        got = _from_items(key, scale, raw, values, blanks)
    reason = invalid or (got if isinstance(got, Reason) else None)
    number = None if isinstance(got, Reason) or reason else got
    cut = _table(scale, setting) if number is not None else (reason or Reason.NO_TABLE)
    band = cut.band(number) if isinstance(cut, Cut) and number is not None else None
    return ScaleScore(
        scale=scale.id,
        score=number,
        lowest=scale.lowest,
        highest=scale.highest,
        answered=sum(values[item] is not None for item in items),
        items=len(items),
        blanks=blanks,
        prorated=prorated and number is not None,
        band=band,
        reason=reason,
        band_reason=None if isinstance(cut, Cut) else cut,
        verify=scale.verify or (isinstance(cut, Cut) and cut.verify),
    )


def _items(key: Key, scale: Scale) -> set[str]:
    """The items below a scale, each once however many parts of a composite share it."""
    if not scale.composite:
        return {term.id for term in scale.of}
    return set().union(*(_items(key, key.scale(term.id)) for term in scale.of))


def _composite(scale: Scale, parts: Mapping[str, ScaleScore]) -> Fraction | Reason:
    total = share = Fraction()
    for term in scale.of:
        part = parts[term.id].score
        if part is None:
            return Reason.PART_NOT_SCORABLE
        total += term.weight * part
        share += term.weight
    return _transform(scale, total / share if scale.method is Method.MEAN else total)


def _from_items(
    key: Key,
    scale: Scale,
    raw: Mapping[str, RawAnswer],
    values: Mapping[str, Fraction | None],
    blanks: BlankCount,
) -> Fraction | Reason:
    """Sum or mean of the items, each reversed and weighted; blanks by the scale's rule.

    Proration: the weighted mean of the answered items stands for the blank ones, which for a sum of n equal
    items is sum / answered * n (domain.md §3.1, PHQ-9).
    """
    total = weight_answered = weight_all = Fraction()
    for term in scale.of:
        weight_all += term.weight
        item, value = key.item(term.id), values[term.id]
        if value is None:
            if not raw[term.id].blank:
                return Reason.ANSWER_NOT_IN_KEY
            continue
        total += term.weight * (item.lowest + item.highest - value if term.reverse else value)
        weight_answered += term.weight
    if blanks.total > scale.blanks.most:
        return Reason.TOO_MANY_BLANKS
    if scale.blanks.rule is BlankRule.PRORATE:
        total = total / weight_answered * weight_all
    return _transform(scale, total / weight_all if scale.method is Method.MEAN else total)


def _transform(scale: Scale, number: Fraction) -> Fraction:
    return number * scale.times + scale.plus


def _table(scale: Scale, setting: Setting) -> Cut | Reason:
    """The one table for this person. An unknown age or sex gives no band where a table depends on it."""
    fitting = [cut for cut in scale.cuts if cut.respondent in (None, setting.respondent)]
    if setting.age is None and any(cut.ages.limited for cut in fitting):
        return Reason.AGE_UNKNOWN
    fitting = [cut for cut in fitting if setting.age is None or cut.ages.hold(setting.age)]
    if setting.sex is None and any(cut.sex for cut in fitting):
        return Reason.SEX_UNKNOWN
    fitting = [cut for cut in fitting if cut.sex in (None, setting.sex)]
    return fitting[0] if fitting else Reason.NO_TABLE
