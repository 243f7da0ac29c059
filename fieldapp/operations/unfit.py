"""Why a form that is to be published does not do in this programme what its author means: what it saves, and from which
lists it chooses. Each finding has the path of its node, or the name of a file; a workbook's cells are told from these.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.events import fault
from fieldapp.operations import attachments, entering, hollow, nearly
from forms import Finding, Flag, Form, Kind

HOW: Final = (
    "consent_by",
    "consent_text",
    "consent_language",
)  # without these no statement of consent counts
_PART_OF_IT: Final = frozenset(lists.CONSENT) - {"consent_restricted", "consent_copied", "consent_review_on"}
LOST: Final = {
    Flag.DECLINED: "The version in use stops where somebody says no; this one goes on.",
    Flag.NOT_PRIVATE: "The version in use asks first whether others can listen; this one does not (R-33).",
    Flag.SAFETY: "The version in use opens the steps for safety after some answers; this one never does (R-29).",
    Flag.URGENT: "The version in use sends some records first, as urgent; this one never does.",
}
_ALIKE: Final = 0.75


def of(form: Form) -> tuple[Finding, ...]:
    """Worst first; the refused ones keep a form from being published."""
    return (
        *_saved(form),
        *_consent(form),
        *hollow.of(form),
        *nearly.of(form),
        *_misspelt(form),
        *_photos(form),
    )


def lost(form: Form, before: Form) -> tuple[Finding, ...]:
    """What the version of `before` told the program and this one does not: that somebody said no, that others listen,
    that help is needed. It may be meant, so it can be published."""
    gone = _flags(before) - _flags(form)
    return (
        *(
            Finding(
                what, f"If that is not meant, put the row with “{flag}” under bind::fw:flag back.", calm=True
            )
            for flag, what in LOST.items()
            if flag in gone
        ),
        *hollow.lost(form, before),
        *nearly.lost(form, before),
    )


def _flags(form: Form) -> set[Flag]:
    return {one.flag for one in form.bindings if one.flag is not None}


def _saved(form: Form) -> Iterator[Finding]:
    for one in form.entities:
        saved = one.properties or (("", one.entity),)
        for name, node in saved if one.list in lists.LISTS else saved[:1]:
            problem = fault(one.list, {name: ""} if name else {})
            if problem is not None:
                what = "The form saves to a list or a column that this programme does not have."
                yield Finding(what, problem.plain, ref=form.schema.nodes[node].path, refused=True)


def _consent(form: Form) -> Iterator[Finding]:
    """A statement of consent is whole or nothing: what it agrees to, who agreed, in which language, to which words."""
    for one in form.entities:
        saved = dict(one.properties) if one.list == lists.PERSON else {}
        parts = [name for name in saved if name in _PART_OF_IT]
        lacking = [name for name in (lists.STATEMENT, *HOW) if name not in saved]
        if not parts or not lacking:
            continue
        ref = form.schema.nodes[saved[parts[0]]].path
        if lists.STATEMENT in lacking:
            what = (
                "The form saves how consent was given, and not what was agreed to: nothing of it would count."
            )
        else:
            what = (
                "The form saves consent without who gave it, the language or the words: it would not count."
            )
        remedy = (
            f"Save these, too, in the column save_to: {', '.join(lacking)}. See the program's own Welcome."
        )
        yield Finding(what, remedy, ref=ref, refused=True)


def _misspelt(form: Form) -> Iterator[Finding]:
    """A list of the programme whose name is nearly right: the question would have nothing to choose from."""
    for name in form.missing_files:
        own = name.removesuffix(entering.SUFFIX)
        near = (
            get_close_matches(own, lists.LISTS, 1, _ALIKE) if own != name and own not in lists.LISTS else []
        )
        if near:
            what = f"There is no list “{own}”: the question would have nothing to choose from."
            yield Finding(what, f"Write {near[0]}{entering.SUFFIX}.", ref=name, refused=True)


def _photos(form: Form) -> Iterator[Finding]:
    """R-5: no picture, film or voice in a list that laptops keep; of a person only with their word for it."""
    kept = {node for one in form.entities for _, node in one.properties}
    for control in form.controls:
        ref = form.schema.nodes[control.node].path
        if control.kind in (Kind.VIDEO, Kind.AUDIO):
            yield _filmed(ref, kept=control.node in kept)
        if control.kind is not Kind.IMAGE:
            continue
        if control.node in kept:
            yield Finding(
                "A picture cannot be saved to a list that every laptop keeps (R-5).",
                "Keep it in the record: empty the cell under save_to.", ref=ref, refused=True,
            )  # fmt: skip
        elif not control.appearance & attachments.DRAWN:
            yield Finding(
                "A picture of a person is taken only with their word for it (R-5).",
                "If people can be seen on it, ask it only where consent to photos was given.", ref=ref, calm=True,
            )  # fmt: skip
    if form.audit is not None and form.audit.locates:
        yield Finding(
            "The log of this form asks where the laptop is: that is never written down.",
            "Empty the cell under parameters in the row of the log.", calm=True,
        )  # fmt: skip


def _filmed(ref: str, *, kept: bool) -> Finding:
    if kept:
        return Finding(
            "A film or a voice cannot be saved to a list that every laptop keeps (R-5).",
            "Keep it in the record: empty the cell under save_to.", ref=ref, refused=True,
        )  # fmt: skip
    return Finding(
        "A film or a voice of a person is taken only with their word for it (R-5).",
        "Ask it only where they agreed to it. The file itself may say where it was made.", ref=ref, calm=True,
    )  # fmt: skip
