"""What must fit together in a key: references, cycles, ranges, and tables of which exactly one can hold.

Every refusal here is for something that would otherwise score silently and wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter
from itertools import combinations, pairwise

from forms.scoring.cursor import Cursor
from forms.scoring.key import Ages, Band, BlankRule, Cut, Key, Method, Scale

WIDEST = 1_000_000  # no scale reaches a thousand; composites of composites must not grow without end
BANNED = re.compile(
    r"radical|extrem|ideolog|jihad|loyal|terror|threat|danger|(?<![a-z])risk|радикал|экстрем|идеолог|террор|джихад",
    re.I,
)


def neutral(text: str) -> bool:
    """Whether a name keeps clear of what must never be measured (domain.md §2.9 R-1)."""
    return not BANNED.search(text)


def ordered(scales: Cursor) -> Iterator[tuple[str, Cursor]]:
    """The scales, parts before the composites made of them. Refuses composites that go round in a circle."""
    members = dict(scales.members(100))
    graph = {
        name: [part for part in _parts(scale.value) if part in members] for name, scale in members.items()
    }
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        scales.refuse(f"goes round in a circle: {' -> '.join(reversed(error.args[1]))}")
    yield from ((name, members[name]) for name in order)


def _parts(scale: object) -> Iterator[str]:
    """The names under `scales`, before their shape is known to be right; the rest is refused later."""
    terms = scale.get("scales") if isinstance(scale, dict) else None
    for term in terms if isinstance(terms, list) else ():
        name = term.get("scale") if isinstance(term, dict) else term
        if isinstance(name, str):
            yield name


def check(key: Key, root: Cursor, *, verify: bool) -> None:
    """Raises KeyRefused for the first thing in a key that does not fit the rest."""
    for scale in key.scales:
        at = _at(root, "scales", scale.id)
        _terms(key, scale, at)
        _range(scale, at)
        _blanks(key, scale, at)
        _cuts(key, scale, at)
        _change(scale, at)
    _use_of_items(key, root)
    for rule in key.rules:
        for index, cluster in enumerate(rule.clusters):
            at = _at(root, "rules", rule.id, f"clusters[{index}]")
            _condition(key, cluster.items, cluster.at_least, at)
    for flag in key.flags:
        _condition(key, flag.items, flag.at_least, _at(root, "flags", flag.id))
    _verification(key, root, verify=verify)


def _at(root: Cursor, *path: str) -> Cursor:
    return Cursor(root.value, ".".join(path))


def _terms(key: Key, scale: Scale, at: Cursor) -> None:
    ids = [term.id for term in scale.of]
    if repeated := _repeated(ids):
        at.refuse(f"{repeated!r} stands twice in one scale")
    if not scale.composite and (silent := [id for id in ids if not key.item(id).scored]):
        at.refuse(f"{silent[0]!r} is not scored, yet the scale counts it")
    if scale.times == 0:
        at.refuse("times 0 makes every score the same")
    if scale.method is Method.MEAN and any(term.weight < 0 for term in scale.of):
        at.refuse("a mean needs weights above 0")


def _repeated(ids: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            return id
        seen.add(id)
    return None


def _range(scale: Scale, at: Cursor) -> None:
    if max(abs(scale.lowest), abs(scale.highest)) > WIDEST:
        at.refuse(f"the score could reach beyond {WIDEST}")


def _blanks(key: Key, scale: Scale, at: Cursor) -> None:
    rule = scale.blanks.rule
    if scale.composite:
        if rule is not BlankRule.NEEDED:
            at.refuse("a composite has no blanks of its own; say it on its parts")
        return
    items = [key.item(term.id) for term in scale.of]
    if rule is BlankRule.PRORATE:
        if len({(item.lowest, item.highest) for item in items}) > 1 or any(
            term.weight < 0 for term in scale.of
        ):
            at.refuse(
                "proration needs items of one range and weights above 0: else their mean stands for nothing"
            )
    elif rule is BlankRule.ZERO:
        if any(term.reverse for term in scale.of):
            at.refuse("a blank that counts as 0 in a reversed item could mean two things")
        if any(not item.lowest <= 0 <= item.highest for item in items):
            at.refuse("a blank cannot count as 0 where 0 lies outside the item's values")


def _cuts(key: Key, scale: Scale, at: Cursor) -> None:
    foreseen = {respondent for respondent, _ in key.respondents}
    for index, cut in enumerate(scale.cuts):
        here = Cursor(at.value, f"{at.where}.cuts[{index}]")
        starts = [start for start, _ in cut.starts]
        if starts[0] != scale.lowest:
            here.refuse(f"the first band must start at the lowest score, {scale.lowest}")
        if any(low >= high for low, high in pairwise(starts)) or starts[-1] > scale.highest:
            here.refuse(f"bands must start one above the other, none above {scale.highest}")
        ranks = [list(Band).index(band) for _, band in cut.starts]
        if ranks not in (sorted(set(ranks)), sorted(set(ranks), reverse=True)):
            here.refuse("bands must go from less to more support, or from more to less")
        if cut.respondent is not None and cut.respondent not in foreseen:
            here.refuse(f"the key foresees no respondent {cut.respondent.value!r}")
    for (i, one), (j, other) in combinations(enumerate(scale.cuts), 2):
        if _overlap(one, other):
            at.refuse(f"cuts[{i}] and cuts[{j}] can both hold for one person")


def _overlap(one: Cut, other: Cut) -> bool:
    sexes = one.sex is None or other.sex is None or one.sex == other.sex
    respondents = one.respondent is None or other.respondent is None or one.respondent == other.respondent
    return sexes and respondents and _meet(one.ages, other.ages)


def _meet(one: Ages, other: Ages) -> bool:
    return _below(one.lowest, other.highest) and _below(other.lowest, one.highest)


def _below(lowest: int | None, highest: int | None) -> bool:
    return lowest is None or highest is None or lowest <= highest


def _change(scale: Scale, at: Cursor) -> None:
    by = scale.change.by if scale.change else None
    if by is not None and not 0 < by <= scale.highest - scale.lowest:
        at.refuse(f"a meaningful change lies above 0 and within the scale's {scale.highest - scale.lowest}")


def _use_of_items(key: Key, root: Cursor) -> None:
    used = {term.id for scale in key.scales if not scale.composite for term in scale.of}
    for item in key.items:
        if item.scored and item.id not in used:
            _at(root, "items", item.id).refuse("no scale counts it; name it under 'unscored'")
    scored = sum(item.scored for item in key.items)
    if key.invalid_when_blank is not None and key.invalid_when_blank > scored:
        _at(root, "invalid_when_blank").refuse(f"only {scored} items are scored")
    if not key.respondents:
        _at(root, "respondents").refuse("a key foresees at least one respondent")


def _condition(key: Key, items: tuple[str, ...], at_least: Fraction, at: Cursor) -> None:
    known = {item.id: item for item in key.items}
    if repeated := _repeated(items):
        at.refuse(f"{repeated!r} stands twice")
    for id in items:
        if id not in known:
            at.refuse(f"there is no item {id!r}")
        if not known[id].lowest < at_least <= known[id].highest:
            at.refuse(f"'at_least' {at_least} is always or never reached by {id!r}")


def _verification(key: Key, root: Cursor, *, verify: bool) -> None:
    """A piece marked `verify` must be owned up to at the top, in words."""
    if _marked(root.value, top=True) and not verify:
        _at(root, "verify").refuse("a piece of the key is marked 'verify', the key is not")
    if verify != key.verify:
        _at(root, "to_verify").refuse("'verify' and the sentences that say what to verify belong together")


def _marked(value: object, *, top: bool = False) -> bool:
    if isinstance(value, dict):
        return (not top and value.get("verify") is True) or any(_marked(part) for part in value.values())
    return isinstance(value, list) and any(_marked(part) for part in value)
