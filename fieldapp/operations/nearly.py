"""What a form says in nearly the right words: values and columns of lists that the program does not know, a mark that
is never set, consent that nobody can refuse, and entries that the version in use makes under other conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import islice
from typing import Final

from fieldapp.casework import lists, value_words
from fieldapp.operations import entering, hollow
from forms import Finding, Flag, Form

_ALIKE: Final = 0.8  # one letter of five; a programme's own words are further away
_LISTED: Final = re.compile(r"instance\(\s*['\"]([\w.-]+)['\"]\s*\)")
_READ: Final = re.compile(  # one in whose condition no other stands
    r"instance\(\s*['\"]([\w.-]+)['\"]\s*\)/root/item"
    r"(?:\[\s*([\w.-]+)\s*=[^\[\]]*\]|\[[^\[\]]*\])?(?!\s*\[)(?:/([\w.-]+))?"
)
_DENIED: Final = re.compile(r"not\([^()]*\)")
_INNER: Final = re.compile(r"\[[^\[\]]*\]")  # a condition of another list, within a choice filter
_COMPARED: Final = re.compile(
    r"(?<![\w./:$-])([A-Za-z_][\w.-]*)\s*(?:!=|=|<|>)"
)  # a column, in a choice filter
_LOOKED_AT: Final = 20_000  # rows of a list, for the names of its columns
_OWN: Final = frozenset(
    ("name", "label")
)  # columns of every list that laptops make; what begins with "__" is ODK's
_SWITCHED_OFF: Final = re.compile(r"false\(\s*\)|''|\"\"|0|(\d+(?:\.\d+)?)\s*=\s*(\d+(?:\.\d+)?)")
_UNSET: Final = frozenset(("", "0", "no", "false"))  # a mark with one of these is not set


def of(form: Form) -> tuple[Finding, ...]:
    """All refused: each reads as if it worked."""
    return (*_nobody_says_no(form), *_values(form), *_columns(form), *_filters(form), *_never(form))


def lost(form: Form, before: Form) -> tuple[Finding, ...]:
    """Entries that the version of `before` made, or made under a condition alone; it may be meant."""
    return tuple(_made_otherwise(form, before))


def _nobody_says_no(form: Form) -> Iterator[Finding]:
    """R-9: whoever is asked for the first time can say no, and then nothing of the talk is kept."""
    if any(bind.flag is Flag.DECLINED for bind in form.bindings):
        return
    for one in form.entities:
        saved = dict(one.properties)
        if one.list == lists.PERSON and lists.STATEMENT in saved and _creates(form, one.entity) is not None:
            yield Finding(
                "The form begins a case with consent, and nobody can say no: no answer ends the talk (R-9).",
                "Mark the calculation of the no with “declined” under bind::fw:flag. See the program's own Welcome.",
                ref=form.schema.nodes[saved[lists.STATEMENT]].path, refused=True,
            )  # fmt: skip


def _values(form: Form) -> Iterator[Finding]:
    """Roles, steps of a service, relations, languages: misspelt, the program takes them for none of its words."""
    for one in form.entities:
        for name, node in one.properties:
            known = value_words.known(one.list, name) if name != lists.STATEMENT else {}
            said = (
                {at: _said(form, at) for at in sorted({node, *hollow.through(form, node)})} if known else {}
            )
            every = set().union(*said.values())
            for at, words in said.items():
                for word in sorted(words - known.keys()):
                    near = get_close_matches(word, known.keys() - every, 1, _ALIKE)
                    if near:
                        begin = "The list offers" if at in form.control_of else "The calculation says"
                        yield Finding(
                            f"{begin} “{word}”, which is no word of {one.list}#{name}: it would count as nothing.",
                            f"Write {near[0]}.", ref=form.schema.nodes[at].path, refused=True,
                        )  # fmt: skip


def _said(form: Form, node: int) -> set[str]:
    """What a node may come to: the names of its list, or what its calculation says by itself."""
    calculate, number = form.bindings[node].calculate, form.control_of.get(node)
    if calculate is not None:
        return hollow.words(calculate.source)
    itemset = form.controls[number].itemset if number is not None else None
    named = _LISTED.match(itemset.nodes.source) if itemset is not None else None
    offered = form.instances.get(named[1]) if named else None
    if itemset is None or offered is None or named is None or named[1] in form.files:
        return set()
    return {item.child_text(itemset.value) for item in offered.select((offered.root.name, "*"))}


def _columns(form: Form) -> Iterator[Finding]:
    """A column of a list that laptops make, and that they do not write: what is read there is always empty."""
    for node, bind in enumerate(form.bindings):
        for begin, expression in (
            ("The calculation", bind.calculate),
            ("Whether it is asked", bind.relevant),
            ("The check of the answer", bind.constraint),
        ):
            for file, asked, read in _read_from(expression.source if expression else ""):
                name = form.files.get(file, "").removesuffix(entering.SUFFIX)
                known = _known_columns(name)
                for column in (asked, read):
                    if known and column and not column.startswith("__") and column not in known:
                        yield Finding(
                            f"{begin} reads “{column}”, which the list “{name}” does not have: it is always empty.",
                            f"Use one of these: {', '.join(sorted(known))}.",
                            ref=form.schema.nodes[node].path, refused=True,
                        )  # fmt: skip


def _read_from(source: str) -> Iterator[tuple[str, str, str]]:
    """Of each look into a list its file and columns, those within another's condition first: they are not its own."""
    while found := _READ.search(source):
        yield found[1], found[2] or "", found[3] or ""
        source = f"{source[: found.start()]}''{source[found.end() :]}"


def _filters(form: Form) -> Iterator[Finding]:
    """Towns of a region, by a column that the list of towns does not have: nobody could ever choose one."""
    for control in form.controls:
        source = control.itemset.nodes.source if control.itemset is not None else ""
        named = _LISTED.match(source)
        known = _columns_of(form, named[1]) if named else frozenset()
        asked = _INNER.sub("", re.sub(r"'[^']*'|\"[^\"]*\"", "''", source.partition("[")[2]))
        needed = set(_COMPARED.findall(_DENIED.sub("", asked)))
        for column in dict.fromkeys(_COMPARED.findall(asked) if known else ()):
            if column not in known:
                node = form.schema.nodes[control.node]
                what = "which their list does not have: there are none."
                if column not in needed:  # it may stand there for later, empty in all rows
                    what = "which no row of their list has: it leaves none out."
                yield Finding(
                    f"The choices of “{node.name}” go by “{column}”, {what}",
                    f"Use one of these: {', '.join(sorted(known))}.", ref=node.path, refused=column in needed,
                )  # fmt: skip


def _columns_of(form: Form, list_: str) -> frozenset[str]:
    """Those that a list has in any of its rows; none where it has no rows here."""
    offered = form.instances.get(list_)
    made = _known_columns(form.files.get(list_, "").removesuffix(entering.SUFFIX))
    if made or offered is None:
        return made
    rows = islice(offered.select((offered.root.name, "*")), _LOOKED_AT)
    return frozenset(child.name for row in rows for child in row.child_nodes())


def _known_columns(name: str) -> frozenset[str]:
    if name not in lists.LISTS:
        return frozenset()
    return _OWN | lists.FORM_SEES.get(name, lists.LISTS[name].properties)


def _never(form: Form) -> Iterator[Finding]:
    """A pathway that opens after no answer: its calculation says no in every case, or its condition is false."""
    for node, bind in enumerate(form.bindings):
        comes_to = _outcomes(bind.calculate.source) if bind.flag is not None and bind.calculate else None
        if comes_to and comes_to <= _UNSET and hollow.heeds(form, node):
            yield Finding(
                f"The mark “{bind.flag}” is never set: whatever is answered, its calculation says no.",
                "Let its calculation say yes where it is meant.",
                ref=form.schema.nodes[node].path, refused=True,
            )  # fmt: skip

        if bind.flag is not None and any(_false(form, one) for one in _around(form, node)):
            yield Finding(
                f"Whether it is asked never holds: the mark “{bind.flag}” is never set.",
                "Empty its cell under relevant, and that of the groups around it.",
                ref=form.schema.nodes[node].path, refused=True,
            )  # fmt: skip


def _around(form: Form, node: int) -> Iterator[int]:
    while node >= 0:
        yield node
        node = form.schema.nodes[node].parent


def _false(form: Form, node: int) -> bool:
    """Whether it is asked under a condition that somebody wrote to switch it off."""
    relevant = form.bindings[node].relevant
    told = _SWITCHED_OFF.fullmatch(relevant.source.strip()) if relevant else None
    return told is not None and (told[1] is None or float(told[1]) != float(told[2]))


def _outcomes(formula: str) -> set[str] | None:
    """`if(${a} = 'x', 'no', '')` -> {no, ""}; None where it may come to anything."""
    bare = formula.strip()
    if told := re.fullmatch(r"'([^']*)'|\"([^\"]*)\"", bare):
        return {(told[1] or told[2] or "").strip().lower()}
    parts = _arguments(bare) if re.match(r"if\s*\(", bare) else ()
    if len(parts) != 3:
        return None
    one, other = _outcomes(parts[1]), _outcomes(parts[2])
    return None if one is None or other is None else one | other


def _arguments(call: str) -> tuple[str, ...]:
    """Those of a call that ends with the text; () for anything else."""
    found, depth, quote = [""], 0, ""
    for place, sign in enumerate(call):
        if quote or sign in "'\"":
            quote = "" if sign == quote else quote or sign
        elif sign in "([":
            depth += 1
            if depth == 1:
                continue
        elif sign in ")]":
            depth -= 1
            if depth == 0:
                return tuple(found) if place == len(call) - 1 else ()
        elif sign == "," and depth == 1:
            found.append("")
            continue
        if depth:
            found[-1] += sign
    return ()


def _made_otherwise(form: Form, before: Form) -> Iterator[Finding]:
    then, now = _makes(before), _makes(form)
    for name in sorted(then.keys() & now.keys()):
        if then[name] is not None and now[name] is None:
            what = f"The version in use makes new entries of “{name}”; this one only changes those that are there."
            yield Finding(what, "If that is not meant, fill the cell under create_if again.", calm=True)
        elif then[name] and now[name] == "":
            what = f"The version in use makes new entries of “{name}” only at times; this one always does."
            yield Finding(what, "If that is not meant, fill the cell under create_if again.", calm=True)


def _makes(form: Form) -> Mapping[str, str | None]:
    return {one.list: _creates(form, one.entity) for one in form.entities}


def _creates(form: Form, entity: int) -> str | None:
    """Under which condition an entry is made; "": always; None: never."""
    for node in form.schema.nodes[entity].attributes:
        if form.schema.nodes[node].name == "create":
            calculate = form.bindings[node].calculate
            return calculate.source if calculate else ""
    return None
