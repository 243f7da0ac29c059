"""JSON -> Key: which fields a key has and how each is written. What must fit is in `consistency`."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from fractions import Fraction

from forms.scoring.consistency import check, neutral, ordered
from forms.scoring.cursor import Cursor, parse_document
from forms.scoring.key import (
    Ages,
    Band,
    BlankRule,
    Blanks,
    Cluster,
    Cut,
    Direction,
    Item,
    ItemFlag,
    Key,
    MeaningfulChange,
    Method,
    Respondent,
    Rule,
    Scale,
    Sex,
    Term,
    When,
)
from forms.views import Flag

FORMAT = 1
OLDEST = 120
ID = re.compile(r"[a-z][a-z0-9]*([_-][a-z0-9]+)*")
REQUIRED = (
    "format",
    "id",
    "version",
    "title",
    "licence",
    "sources",
    "respondents",
    "languages",
    "codings",
    "items",
    "scales",
)
OPTIONAL = ("verify", "to_verify", "use", "unscored", "invalid_when_blank", "rules", "flags")


def read_key(source: bytes | str) -> Key:
    """The key in a JSON document. Raises KeyRefused, which names the place, for anything but a sound key.

    The hash covers the parsed content, not its spacing or line ends, so that a file that only passed through
    another editor or system stays the same key.
    """
    tree = parse_document(source)
    fields = Cursor(tree, "key").fields(REQUIRED, OPTIONAL)
    fields["format"].whole(FORMAT, FORMAT)
    items = _items(fields)
    licence = fields["licence"].fields(("ship", "note"))
    languages = fields["languages"].fields(("official_needed",), ("note",))
    verify = _yes(fields, "verify", absent=False)
    use = fields["use"].fields((), ("on_by_default", "role", "validated")) if "use" in fields else {}
    key = Key(
        id=_id(fields["id"]),
        version=fields["version"].text(),
        title=_neutral(fields["title"]),
        licence=licence["ship"].text(),
        licence_note=licence["note"].text(),
        sources=tuple(source.text() for source in fields["sources"].each()),
        items=items,
        scales=_scales(fields["scales"], items),
        respondents=tuple(
            _respondent(fields["respondents"], name, ages) for name, ages in fields["respondents"].members()
        ),
        official_language_needed=languages["official_needed"].yes(),
        language_note=languages["note"].text() if "note" in languages else "",
        rules=tuple(_rule(name, rule) for name, rule in _members(fields, "rules")),
        flags=tuple(_flag(name, flag) for name, flag in _members(fields, "flags")),
        invalid_when_blank=fields["invalid_when_blank"].whole(1, len(items))
        if "invalid_when_blank" in fields
        else None,
        validated=_yes(use, "validated", absent=True),
        on_by_default=_yes(use, "on_by_default", absent=True),
        role=use["role"].text() if "role" in use else "",
        to_verify=tuple(note.text() for note in fields["to_verify"].each()) if "to_verify" in fields else (),
        hash=_digest(tree),  # last: by now everything has been read and is exact
    )
    check(key, Cursor(tree, "key"), verify=verify)
    return key


def _digest(tree: object) -> str:
    plain = json.dumps(tree, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(plain.encode("ascii")).hexdigest()


def _members(fields: Mapping[str, Cursor], name: str) -> list[tuple[str, Cursor]]:
    return list(fields[name].members()) if name in fields else []


def _yes(fields: Mapping[str, Cursor], name: str, *, absent: bool) -> bool:
    return fields[name].yes() if name in fields else absent


def _number(fields: Mapping[str, Cursor], name: str, absent: int) -> Fraction:
    return fields[name].number() if name in fields else Fraction(absent)


def _id(cursor: Cursor) -> str:
    text = _neutral(cursor)
    if len(text) > 40 or not ID.fullmatch(text):
        cursor.refuse("an id is small Latin letters, digits, _ and -, at most 40")
    return text


def _named(name: str, cursor: Cursor) -> str:
    """An id that stands as the name of a member."""
    return _id(Cursor(name, cursor.where))


def _neutral(cursor: Cursor) -> str:
    """R-1: no name of an instrument, scale or rule may say what this program must never measure."""
    text = cursor.text()
    if not neutral(text):
        cursor.refuse("no score may be named so (R-1)")
    return text


def _respondent(parent: Cursor, name: str, cursor: Cursor) -> tuple[Respondent, Ages]:
    return Cursor(name, parent.where).one_of(Respondent), _ages(cursor)


def _ages(cursor: Cursor) -> Ages:
    fields = cursor.fields((), ("from", "to", "verify"))
    _yes(fields, "verify", absent=False)
    lowest = fields["from"].whole(0, OLDEST) if "from" in fields else None
    highest = fields["to"].whole(lowest or 0, OLDEST) if "to" in fields else None
    return Ages(lowest, highest)


def _items(fields: Mapping[str, Cursor]) -> tuple[Item, ...]:
    codings = {name: _coding(coding) for name, coding in fields["codings"].members()}
    unscored = {cursor.text(): cursor for cursor in fields["unscored"].each()} if "unscored" in fields else {}
    items = []
    for name, cursor in fields["items"].members():
        coding = cursor.text()
        if coding not in codings:
            cursor.refuse(f"there is no coding {coding!r}")
        items.append(Item(_named(name, cursor), codings[coding], scored=name not in unscored))
    for name, cursor in unscored.items():
        if name not in {item.id for item in items}:
            cursor.refuse(f"there is no item {name!r}")
    return tuple(items)


def _coding(cursor: Cursor) -> tuple[tuple[str, Fraction], ...]:
    codes = tuple((answer, value.number()) for answer, value in cursor.members(50))
    if len({value for _, value in codes}) < 2:
        cursor.refuse("a coding needs at least two different values")
    if any(not answer or len(answer.split()) != 1 for answer, _ in codes):
        cursor.refuse("an answer is a choice's name: not empty, no blanks")
    return codes


def _scales(cursor: Cursor, items: tuple[Item, ...]) -> tuple[Scale, ...]:
    found: dict[str, Scale] = {}
    for name, scale in ordered(cursor):
        found[name] = _scale(name, scale, items, found)
    if not found:
        cursor.refuse("a key needs at least one scale")
    return tuple(found.values())


def _scale(name: str, cursor: Cursor, items: tuple[Item, ...], parts: Mapping[str, Scale]) -> Scale:
    known = ("items", "scales", "method", "times", "plus", "blanks", "cuts", "change", "verify")
    fields = cursor.fields((), known)
    if ("items" in fields) == ("scales" in fields):
        cursor.refuse("a scale is made either of 'items' or of 'scales'")
    composite = "scales" in fields
    of = tuple(
        _term(term, "scale" if composite else "item")
        for term in fields["scales" if composite else "items"].each()
    )
    ranges = {part.id: (part.lowest, part.highest) for part in (parts.values() if composite else items)}
    for term in of:
        if term.id not in ranges:
            cursor.refuse(f"there is no {'scale' if composite else 'item'} {term.id!r}")
    method = fields["method"].one_of(Method) if "method" in fields else Method.SUM
    times, plus = _number(fields, "times", 1), _number(fields, "plus", 0)
    lowest, highest = _range(of, ranges, method, times, plus)
    return Scale(
        id=_named(name, cursor),
        of=of,
        composite=composite,
        method=method,
        blanks=_blanks(fields["blanks"], len(of)) if "blanks" in fields else Blanks(),
        times=times,
        plus=plus,
        lowest=lowest,
        highest=highest,
        cuts=tuple(_cut(cut) for cut in fields["cuts"].each(100)) if "cuts" in fields else (),
        change=_change(fields["change"]) if "change" in fields else None,
        verify=_yes(fields, "verify", absent=False),
    )


def _term(cursor: Cursor, kind: str) -> Term:
    if isinstance(cursor.value, str):
        return Term(cursor.text())
    fields = cursor.fields((kind,), ("weight", "reverse") if kind == "item" else ("weight",))
    weight = _number(fields, "weight", 1)
    if weight == 0:
        fields["weight"].refuse("a weight of 0 leaves the term out; leave it out")
    return Term(fields[kind].text(), weight, _yes(fields, "reverse", absent=False))


def _range(
    of: tuple[Term, ...],
    ranges: Mapping[str, tuple[Fraction, Fraction]],
    method: Method,
    times: Fraction,
    plus: Fraction,
) -> tuple[Fraction, Fraction]:
    """The least and the greatest score; reversal does not move a range."""
    ends = [sorted(term.weight * end for end in ranges[term.id]) for term in of]
    share = sum((term.weight for term in of), Fraction()) if method is Method.MEAN else Fraction(1)
    share = share or Fraction(1)  # weights that cancel out are refused by `check`
    low, high = sorted(sum(column, Fraction()) / share * times + plus for column in zip(*ends, strict=True))
    return low, high


def _blanks(cursor: Cursor, size: int) -> Blanks:
    fields = cursor.fields(("rule",), ("min_answered", "invalid_when_blank"))
    rule = fields["rule"].one_of(BlankRule)
    if rule is BlankRule.NEEDED and len(fields) > 1:
        cursor.refuse("where all items are needed there is no limit to set")
    if "min_answered" in fields and "invalid_when_blank" in fields:
        cursor.refuse("'min_answered' and 'invalid_when_blank' say the same: give one")
    if rule is BlankRule.PRORATE and len(fields) == 1:
        cursor.refuse("proration needs 'min_answered' or 'invalid_when_blank'")
    if "min_answered" in fields:
        return Blanks(rule, size - fields["min_answered"].whole(1, size))
    if "invalid_when_blank" in fields:
        return Blanks(rule, fields["invalid_when_blank"].whole(1, size) - 1)
    # Without a limit of its own a scale leans on the key's; one with nothing answered is never a score.
    return Blanks(rule, size - 1 if rule is BlankRule.ZERO else 0)


def _cut(cursor: Cursor) -> Cut:
    fields = cursor.fields(("bands",), ("age", "sex", "respondent", "verify"))
    starts = []
    for entry in fields["bands"].each(len(Band)):
        band = entry.fields(("from", "band"))
        starts.append((band["from"].number(), band["band"].one_of(Band)))
    return Cut(
        starts=tuple(starts),
        ages=_ages(fields["age"]) if "age" in fields else Ages(),
        sex=fields["sex"].one_of(Sex) if "sex" in fields else None,
        respondent=fields["respondent"].one_of(Respondent) if "respondent" in fields else None,
        verify=_yes(fields, "verify", absent=False),
    )


def _change(cursor: Cursor) -> MeaningfulChange:
    fields = cursor.fields(("better",), ("meaningful", "verify"))
    by = fields["meaningful"].number() if "meaningful" in fields else None
    return MeaningfulChange(fields["better"].one_of(Direction), by, _yes(fields, "verify", absent=False))


def _names(cursor: Cursor) -> tuple[str, ...]:
    return tuple(name.text() for name in cursor.each())


def _rule(name: str, cursor: Cursor) -> Rule:
    fields = cursor.fields(("when", "clusters"), ("verify",))
    clusters = []
    for entry in fields["clusters"].each(50):
        one = entry.fields(("items", "at_least", "count"))
        items = _names(one["items"])
        clusters.append(Cluster(items, one["at_least"].number(), one["count"].whole(1, len(items))))
    return Rule(
        _named(name, cursor),
        fields["when"].one_of(When),
        tuple(clusters),
        _yes(fields, "verify", absent=False),
    )


def _flag(name: str, cursor: Cursor) -> ItemFlag:
    fields = cursor.fields(("items", "at_least", "flag"), ("verify",))
    flag = fields["flag"].one_of(Flag)
    if flag not in (Flag.SAFETY, Flag.URGENT):
        fields["flag"].refuse("an item can raise 'safety' or 'urgent'")
    verify = _yes(fields, "verify", absent=False)
    return ItemFlag(_named(name, cursor), _names(fields["items"]), fields["at_least"].number(), flag, verify)
