"""What a coordinator is asked before their word counts: how a relation was verified, an orphan, a basis of consent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldapp.casework import kinship, lists, value_words
from fieldapp.casework.consent import Consents, Lack
from fieldapp.ui import case_words
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.choice import AnyOf, OneOf
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import Placed, column
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.people.asking import CaseDialog

if TYPE_CHECKING:
    from fieldapp.operations.profiles import Relation

WIDE = 640  # px at 100 %


def _words(told: Mapping[str, str]) -> dict[str, str]:
    return {key: plain_words(words) for key, words in told.items()}


def _head(asked: QWidget) -> Label:
    return Label(asked.accessibleName(), "small_strong", "muted", wrap=True)


class RelationDialog(CaseDialog):
    """How a stated relation was verified, and what was seen or heard for it; nothing is answered beforehand."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        relation: Relation,
        then: Callable[[str, Collection[str], Collection[str]], None],
    ) -> None:
        kind = case_words.value(lists.LINK, "rel_type", relation.kind) or self.tr("Relative")
        title = self.tr("{kind} of {name}: how was it verified?").format(kind=kind, name=foreign(name))
        leave = self.tr("Leave it as it is")
        super().__init__(parent, title, self.tr("Write it down"), "verifying", leave=leave, wide=px(WIDE))
        self._was = relation.how
        self.kind = OneOf(
            self.tr("How it was verified"), _words(value_words.HOW_VERIFIED_WORDS), name="verify.kind"
        )
        self.proof = AnyOf(
            self.tr("What was seen or heard"), _words(value_words.PROOF_WORDS), name="verify.proof", across=2
        )
        self.prepared = AnyOf(
            self.tr("What is prepared"), _words(value_words.PREPARED_WORDS), name="verify.prepared"
        )
        self._proof_head, self._prepared_head = _head(self.proof), _head(self.prepared)
        self._lacks = Label("", "small", "muted", wrap=True, name="verify.lacks")
        self.kind.picked.connect(lambda _key: self._check())
        for asked in (self.proof, self.prepared):
            asked.picked.connect(self._check)
        self.accepted.connect(lambda: then(self.kind.key, self.proof.keys(), self.prepared.keys()))
        self._check()
        self.stack(*self._parts(relation), below=column(self._lacks))

    def _parts(self, relation: Relation) -> list[Placed]:
        now = case_words.value(lists.LINK, "verification", relation.sure)
        words = self.tr(
            "Until now: {state}. Workers read “stated”, “pending” or “verified” and never how; the officer for family "
            "relations and coordinators read the rest."
        ).format(state=now)
        return [
            Label(words, "body", "muted", wrap=True),
            _head(self.kind),
            self.kind,
            self._proof_head,
            self.proof,
            self._prepared_head,
            self.prepared,
        ]

    def _check(self) -> None:
        kind = self.kind.key
        needed = kinship.NEEDS.get(kind, frozenset[str]())
        reunion = kind == kinship.REUNIFIED
        for shown, widgets in (
            (bool(needed), (self._proof_head, self.proof)),
            (reunion, (self._prepared_head, self.prepared)),
        ):
            for one in widgets:
                one.setVisible(shown)
        lacks = None
        if reunion and self._was not in (*kinship.SUPPORTED, kinship.REUNIFIED):
            lacks = kinship.NOT_SUPPORTED
        elif reunion and not self.prepared.keys() >= kinship.PREPARED:
            lacks = kinship.NOT_PREPARED
        elif needed and needed.isdisjoint(self.proof.keys()):
            lacks = kinship.UNSEEN
        self._lacks.setText(plain_words(lacks) if lacks is not None else "")
        self.go.setEnabled(bool(kind) and lacks is None)


class OrphanDialog(CaseDialog):
    """Both deaths are verified first, one by one; then it is written down what was looked at for both (R-18)."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        deaths: Mapping[str, bool | None],
        then: Callable[[Collection[str]], None],
    ) -> None:
        title = self.tr("Have both parents of {name} died?").format(name=foreign(name))
        leave = self.tr("Leave it as it is")
        super().__init__(parent, title, self.tr("Both have died"), "orphan", leave=leave, wide=px(WIDE))
        text = self.tr(
            "A child whose parents are away is no orphan: it has a family until the search shows otherwise. Workers "
            "with this case read that both parents have died."
        )
        self.may = bool(deaths) and all(deaths.values())
        states = [Label(self._state(kind, told), "body", wrap=True) for kind, told in deaths.items()]
        self.evidence = AnyOf(
            self.tr("What was looked at"), _words(value_words.PROOF_WORDS), name="orphan.evidence", across=2
        )
        self.evidence.picked.connect(self._check)
        self._lacks = Label("", "small", "muted", wrap=True, name="orphan.lacks")
        self.accepted.connect(lambda: then(self.evidence.keys()))
        self._check()
        asked: tuple[Placed, ...] = (_head(self.evidence), self.evidence) if self.may else ()
        self.stack(Label(text, "body", "muted", wrap=True), *states, *asked, below=column(self._lacks))

    def _state(self, kind: str, verified: bool | None) -> str:
        who = case_words.value(lists.LINK, "rel_type", kind)
        if verified is None:
            return self.tr("{who}: not written down as a relation").format(who=who)
        if verified:
            return self.tr("{who}: the death is verified").format(who=who)
        return self.tr("{who}: the death is not verified").format(who=who)

    def _check(self) -> None:
        lacks = None if self.may else kinship.NOT_BOTH
        if self.may and not self.evidence.keys():
            lacks = kinship.UNSEEN
        self._lacks.setText(plain_words(lacks) if lacks is not None else "")
        self.go.setEnabled(lacks is None)


class BasisDialog(CaseDialog):
    """R-8: what a worker wrote down against a carer's word counts when a coordinator says what it rests on."""

    def __init__(self, parent: QWidget, name: str, agreed: Consents, then: Callable[[str], None]) -> None:
        title = self.tr("What does the work with {name} rest on?").format(name=foreign(name))
        leave = self.tr("Use nothing until then")
        super().__init__(parent, title, self.tr("It rests on this"), "basis", leave=leave, wide=px(WIDE))
        waits = agreed.waits
        assert waits is not None  # the button is shown for nothing else
        scopes = [one for one, lack in agreed.scopes.items() if lack is Lack.NO_BASIS_APPROVED]
        told = self.tr("It is about: {scopes}. The worker wrote: {basis}.").format(
            scopes=listed(*(case_words.scope_words(one) for one in scopes)),
            basis=case_words.value(lists.PERSON, "consent_basis", waits.basis),
        )
        signed = self.tr(
            "Your name stands under it. Whatever was refused stays refused, and the person can take it back at any "
            "time."
        )
        self.basis = OneOf(self.tr("What it rests on"), _words(value_words.BASIS_WORDS), name="basis.on")
        self.basis.picked.connect(lambda _key: self.go.setEnabled(True))
        self.go.setEnabled(False)
        self.accepted.connect(lambda: then(self.basis.key))
        self.stack(
            Label(told, "body", wrap=True),
            Label(signed, "body", "muted", wrap=True),
            _head(self.basis),
            self.basis,
        )
