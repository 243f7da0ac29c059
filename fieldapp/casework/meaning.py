"""What the answers to an instrument come to, in plain words for whoever plans support (R-32). Pure.

A score is said with its range, its meaning is how much support to look at, and a *service* is suggested, never a name
for a person. It is no diagnosis, and where nothing was raised that is never called safe (R-29). Each instrument stands
by itself: nothing here compares or adds up two of them, or puts people into an order (R-2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from fieldapp.model import Notice, Told
from forms.scoring import Band, Change, Key, Reason, Result, ScaleScore, Trend, shown

MEANING: Final[Mapping[Band, str]] = {  # a programme's psychologist may say it otherwise
    Band.USUAL: "These answers ask for no more than the usual support.",
    Band.LITTLE_MORE: "These answers ask for a little more support.",
    Band.MORE: "These answers ask for more support.",
    Band.MUCH_MORE: "These answers ask for much more support.",
    Band.MOST: "These answers ask for all the support that can be had.",
}
SERVICE: Final[Mapping[Band, str]] = {
    Band.USUAL: "Suggested: go on as planned, and ask again at the next visit.",
    Band.LITTLE_MORE: "Suggested: offer somebody to talk with, or a group.",
    Band.MORE: "Suggested: offer a talk with the psychologist.",
    Band.MUCH_MORE: "Suggested: offer a talk with the psychologist this week.",
    Band.MOST: "Suggested: speak with the psychologist today, and offer a talk.",
}
WHY: Final[Mapping[Reason, str]] = {
    Reason.TOO_MANY_BLANKS: "Too many questions were left out for a figure. That is all right: leaving out is allowed.",
    Reason.ANSWER_NOT_IN_KEY: "An answer is not among those that count, so there is no figure.",
    Reason.PART_NOT_SCORABLE: "A part of it has no figure, so the whole has none.",
    Reason.AGE_OUTSIDE: "It is not made for this age, so there is no figure.",
    Reason.AGE_UNKNOWN: "The age is not known, so there is no figure.",
    Reason.RESPONDENT_NOT_FORESEEN: "It is not made to be answered by this person, so there is no figure.",
    Reason.LANGUAGE_NOT_OFFICIAL: "Its wording is not the official one, so there is no figure.",
    Reason.LANGUAGE_DRAFT: "Its wording is a draft, so there is no figure.",
    Reason.NOT_SWITCHED_ON: "It was made here and is not validated: no figure is shown before a psychologist has "
    "switched it on. Read the answers themselves.",
}
NO_FIGURE: Final = "There is no figure."
SWITCHED_ON: Final = "It is not validated. {name} switched its number on for this programme."
NO_DIAGNOSIS: Final = "This is not a diagnosis."
NOTHING_RAISED: Final = (
    "No answer here proves that all is well. If something worries you, speak with your supervisor."
)
RAISED: Final = "An answer calls for help: stay with the person and follow the pathway for such moments."
LEFT_OUT: Final = (
    "A question that would call for help was left out. Nobody knows what the answer would have been."
)
CHANGED: Final = {
    (Trend.BETTER, True): "Since last time it has become better, by so much that it means something.",
    (Trend.BETTER, False): "Since last time it is a little better, by less than means something.",
    (Trend.BETTER, None): "Since last time it is better. Nobody has published how much means something.",
    (Trend.WORSE, True): "Since last time it has become harder, by so much that it means something.",
    (Trend.WORSE, False): "Since last time it is a little harder, by less than means something.",
    (Trend.WORSE, None): "Since last time it is harder. Nobody has published how much means something.",
}
UNCHANGED: Final = "Since last time it is the same."

OTHER_WORDS: Final = "It was asked in other words then: compare with care."
VERIFY: Final = "The limits used here are yet to be checked against the source."
FIGURE: Final = "{score} on a scale from {lowest} to {highest}."
TEXTS: Final = (  # all that can be said, for whoever translates
    *MEANING.values(), *SERVICE.values(), *WHY.values(), *CHANGED.values(), UNCHANGED, NO_FIGURE, NO_DIAGNOSIS,
    NOTHING_RAISED, RAISED, LEFT_OUT, OTHER_WORDS, VERIFY, FIGURE, SWITCHED_ON,
)  # fmt: skip


def told(key: Key, result: Result, change: Change | None = None) -> Told:
    """What a person reads of a result; `change`: of its main scale since the last interview with the same key."""
    raised = [flag.raised for flag in result.flags]
    return Told(key.id, key.title, tuple(_lines(key, result, change)), any(raised))


def main_scale(key: Key) -> str:
    """The scale that stands for the whole: the last one, made of all the others where there are several."""
    return key.scales[-1].id


def _lines(key: Key, result: Result, change: Change | None) -> Iterator[Notice]:
    if any(flag.raised for flag in result.flags):
        yield Notice("meaning.raised", RAISED)
    scale = result.scale(main_scale(key))
    yield from _figure(scale, _reason(result, scale), result.switched_on_by)
    if scale.score is not None and change is not None and change.difference is not None:
        same = change.trend is Trend.SAME or change.trend is None
        yield Notice("meaning.change", UNCHANGED if same else CHANGED[_moved(change)])
        if change.language_differs:
            yield Notice("meaning.other_words", OTHER_WORDS)
    if scale.verify and scale.score is not None:
        yield Notice("meaning.verify", VERIFY)
    yield Notice("meaning.no_diagnosis", NO_DIAGNOSIS)
    if any(flag.raised is None for flag in result.flags):
        yield Notice("meaning.left_out", LEFT_OUT)
    if not any(flag.raised for flag in result.flags):
        yield Notice("meaning.nothing_raised", NOTHING_RAISED)


def _moved(change: Change) -> tuple[Trend, bool | None]:
    return change.trend or Trend.SAME, change.meaningful


def _reason(result: Result, scale: ScaleScore) -> Reason | None:
    """Why there is no figure; of a scale made of others, why the first of them has none."""
    if scale.reason is not Reason.PART_NOT_SCORABLE:
        return scale.reason
    return next((part.reason for part in result.scales if part.reason), scale.reason)


def _figure(scale: ScaleScore, reason: Reason | None, by: str) -> Iterator[Notice]:
    if scale.score is None:
        yield Notice("meaning.no_figure", WHY.get(reason, NO_FIGURE) if reason else NO_FIGURE)
        return
    values: dict[str, str | int] = {
        "score": shown(scale.score), "lowest": shown(scale.lowest), "highest": shown(scale.highest),
    }  # fmt: skip
    yield Notice("meaning.figure", FIGURE, values)
    if by:
        yield Notice("meaning.switched_on", SWITCHED_ON, {"name": by})
    if scale.band is not None:
        yield Notice(f"meaning.band.{scale.band}", MEANING[scale.band])
        yield Notice(f"meaning.service.{scale.band}", SERVICE[scale.band])
