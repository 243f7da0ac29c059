"""What a form still has and what no longer works in it: marks that hang on no answer, consent that is ticked before
anybody was asked, and what the version in use heeded or saved and this one does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.consent import UNASKED, Scope
from fieldapp.model import FormId
from forms import Finding, Flag, Form

NO: Final = "no"  # the only default that consent may have
_ALIKE: Final = 0.6
_SAID: Final = re.compile(
    r"""(=\s*)?(?:'([^']*)'|"([^"]*)")(\s*!?=)?"""
)  # in a formula: compared, or what it says
_ASKED: Final = re.compile(r"""selected\(\s*[^,()]*,\s*(?:'[^']*'|"[^"]*")\s*\)""")  # also a comparison


def of(form: Form) -> tuple[Finding, ...]:
    """All refused: each reads as if it worked."""
    return (*_constant(form), *_ticked(form), *_scopes(form))


def lost(form: Form, before: Form) -> tuple[Finding, ...]:
    """What the version of `before` heeded and saved beyond this one; it may be meant."""
    return (*_heeded(form, before), *_saves_less(form, before))


def beside(form: Form, titles: Mapping[FormId, str]) -> tuple[Finding, ...]:
    """Whether the form takes the place of quite another one, or stands beside the one that it was to replace."""
    there = titles.get(FormId(form.id))
    if there is not None and there != form.title:
        what = f"Under this id a form with another title is in use, “{there}”: this one takes its place."
        return (Finding(what, "If that is not meant, write another form_id.", calm=True),)
    same = sorted(one for one, title in titles.items() if title == form.title and one != form.id)
    if there is not None or not same:
        return ()
    what = f"A form with this title is in use under another id, {same[0]}: this one would stand beside it."
    return (Finding(what, "If it is to take its place, write that id under form_id.", calm=True),)


def _constant(form: Form) -> Iterator[Finding]:
    for node, bind in enumerate(form.bindings):
        if bind.flag is not None and node not in form.control_of and not heeds(form, node):
            yield Finding(
                f"The mark “{bind.flag}” hangs on no answer: it always says the same.",
                "Let its calculation read the answers that it is about.",
                ref=form.schema.nodes[node].path, refused=True,
            )  # fmt: skip


def _ticked(form: Form) -> Iterator[Finding]:
    """R-7: a yes that nobody gave, wherever the interviewer passes over the question."""
    for node in sorted(set().union(*(heeds(form, one) for one in _of_consent(form)))):
        default = form.schema.nodes[node].default
        begun = any(one.target_node == node and one.source < 0 for one in form.actions)
        if node in form.control_of and (begun or default not in ("", NO)):
            yield Finding(
                "Consent is ticked before anybody was asked: a default is a yes that nobody gave (R-7).",
                "Empty its cell under default.", ref=form.schema.nodes[node].path, refused=True,
            )  # fmt: skip


def _scopes(form: Form) -> Iterator[Finding]:
    """A part of consent that is nearly one: whoever agreed to it would count as having said no."""
    for node in _saving(form, lists.PERSON, lists.STATEMENT):
        for one in sorted({node, *through(form, node)}):
            calculate = form.bindings[one].calculate
            for word in sorted(words(calculate.source) if calculate else ()):
                near = get_close_matches(word, list(Scope), 1, _ALIKE) if word not in set(Scope) else []
                if near:
                    yield Finding(
                        f"No such part of consent is known: “{word}”. What was agreed to would not count.",
                        f"Write {near[0]}.", ref=form.schema.nodes[one].path, refused=True,
                    )  # fmt: skip


def words(formula: str) -> set[str]:
    """What a formula says by itself: `if(${a} = 'yes', '?photo,', '')` -> {photo}"""
    said = " ".join(
        one + other
        for before, one, other, behind in _SAID.findall(_ASKED.sub("", formula))
        if not before + behind
    )
    return {word.removeprefix(UNASKED) for word in re.split(r"[\s,]+", said) if word}


def _of_consent(form: Form) -> Iterator[int]:
    yield from _saving(form, lists.PERSON, lists.STATEMENT)
    yield from (node for node, bind in enumerate(form.bindings) if bind.flag is Flag.DECLINED)


def _saving(form: Form, list_: str, name: str) -> Iterator[int]:
    yield from (
        node for one in form.entities if one.list == list_ for said, node in one.properties if said == name
    )


def _heeded(form: Form, before: Form) -> Iterator[Finding]:
    then, now = _by_flag(before), _by_flag(form)
    for flag in sorted(then.keys() & now.keys()):
        gone = sorted(then[flag] - now[flag])
        if gone:
            node = next(n for n, bind in enumerate(form.bindings) if bind.flag is flag)
            yield Finding(
                f"The version in use heeds more answers for “{flag}”: {', '.join(gone)}.",
                "If that is not meant, put them back into its calculation.",
                ref=form.schema.nodes[node].path, calm=True,
            )  # fmt: skip


def _by_flag(form: Form) -> dict[Flag, set[str]]:
    found: dict[Flag, set[str]] = {}
    for node, bind in enumerate(form.bindings):
        if bind.flag is not None:
            found.setdefault(bind.flag, set()).update(form.schema.nodes[n].name for n in heeds(form, node))
    return found


def _saves_less(form: Form, before: Form) -> Iterator[Finding]:
    gone = sorted(_columns(before) - _columns(form))
    if gone:
        what = f"The version in use saves more to lists: {', '.join(gone)}."
        yield Finding(what, "If that is not meant, put these back under save_to.", calm=True)


def _columns(form: Form) -> set[str]:
    return {f"{one.list}#{name}" for one in form.entities for name, _ in one.properties}


def heeds(form: Form, node: int) -> set[int]:
    """What a node is in the end worked out from: itself where nothing works it out."""
    return {one for one in (node, *through(form, node)) if form.bindings[one].calculate is None} - (
        {node} if node not in form.control_of else set()
    )


def through(form: Form, node: int) -> set[int]:
    """All that a calculation reads, through other calculations."""
    found: set[int] = set()
    waiting = [node]
    while waiting:
        calculate = form.bindings[waiting.pop()].calculate
        for read, _ in calculate.reads if calculate else ():
            if read >= 0 and read not in found:
                found.add(read)
                waiting.append(read)
    return found
