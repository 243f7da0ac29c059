"""What a person agrees to, asked anew: every scope by itself, and how it was said (R-7).

It can also be taken back, or be kept and not used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.casework import value_words
from fieldapp.casework.consent import WITNESSED, Consents
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.choice import AnyOf, OneOf
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, column, holding, row
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.people.asking import CaseDialog
from fieldapp.ui.people.scopes import NOT_ASKED, YES, Scopes, until_now

if TYPE_CHECKING:
    from fieldapp.operations.rights import Given

WIDE = 720  # px at 100 %
ASK_AGAIN = timedelta(days=365)
NO_CHILD = "none"  # the statement then says nothing of a child's assent
CONSENT = "consent"  # and of no other basis


@dataclass(frozen=True, slots=True)
class Services:
    """The programme's services by number, with their names; and what those are called that may be told until now."""

    offered: Mapping[str, str] = field(default_factory=dict)
    until_now: tuple[str, ...] = ()


class ConsentDialog(CaseDialog):
    """Everything is asked anew and nothing is answered beforehand: what held until now stands beside, to be read.

    Only who must not be told stays ticked: forgetting a tick would take a protection away, and gives nobody more.
    """

    taken_back = Signal()
    restricted = Signal(bool)  # lifted

    def __init__(
        self,
        parent: QWidget,
        name: str,
        agreed: Consents,
        today: date,
        then: Callable[[Given], None],
        services: Services,
        *,
        may_lift: bool,
    ) -> None:
        title = self.tr("What does {name} agree to?").format(name=foreign(name))
        leave = self.tr("Leave consent as it is")
        super().__init__(parent, title, self.tr("Keep what was said"), "consent", leave=leave, wide=px(WIDE))
        self._today, self._then, self._agrees = today, then, may_lift
        self._last = agreed.statements[-1] if agreed.statements else None
        self._before: dict[QWidget, str] = {}
        self.scopes = Scopes(agreed)
        self.scopes.picked.connect(self._check)
        self._ask_how()
        self._ask_who_else(agreed, services)
        self.accepted.connect(lambda: then(self.given()))
        self._open = Label("", "small", "muted", name="consent.open")
        self._waits = Label("", "small", "warn", wrap=True, name="consent.waits")
        self._witness_title = QWidget()
        questions = self._questions()
        self._check()  # before the room is measured: the line says how many answers are left
        others = self._other_acts(agreed, may_lift=may_lift)
        self.stack(*questions, below=column(self._open, row(*others, STRETCH, gap=10), gap=6))

    def given(self) -> Given:
        """The statement as it was said."""
        from fieldapp.operations.rights import Given

        return Given(
            scopes=self.scopes.answered(YES),
            unasked=self.scopes.answered(NOT_ASKED),
            given_by=self.by.key,
            language=self.language.key,
            text=self.text.text().strip(),
            method=self.method.key,
            on=self._today,
            assent="" if self.assent.key == NO_CHILD else self.assent.key,
            witness=self.witness.key if self._is_witnessed() else "",
            basis="" if self.basis.key == CONSENT else self.basis.key,
            withheld_from=sorted(self.withheld.keys()),
            agencies=[*sorted(self.services.keys()), *self._others()],
            review_on=self._today + ASK_AGAIN,
        )

    def _others(self) -> list[str]:
        """Services that were named and are on no list of the programme."""
        return [name for one in re.split(r"[,;،؛]", self.agencies.text()) if (name := " ".join(one.split()))]

    def _other_acts(self, agreed: Consents, *, may_lift: bool) -> list[Button]:
        lift = agreed.restricted
        self.back = Button(self.tr("Everything is taken back"), name="consent.take_back")
        self.back.clicked.connect(self._take_back)
        words = self.tr("Work with it again") if lift else self.tr("Restrict: keep it, use nothing")
        self.unused = Button(words, name="consent.restrict")
        self.unused.clicked.connect(lambda: self._restrict(lift))
        return [self.back] if lift and not may_lift else [self.unused, self.back]

    def _ask_how(self) -> None:
        last, words = self._last, value_words
        self.by = self._one_of(
            self.tr("Who says it"), words.GIVER_WORDS, "by", 2, last.given_by if last else ""
        )
        answers = {key: plain_words(told) for key, told in words.ASSENT_WORDS.items()}
        answers[NO_CHILD] = self.tr("Does not apply")
        self.assent = OneOf(self.tr("A child says so, too"), answers, name="consent.assent", across=2)
        self._before[self.assent] = answers[last.assent or NO_CHILD] if last else ""
        self.method = self._one_of(
            self.tr("How"), words.METHOD_WORDS, "method", 3, last.method if last else ""
        )
        self.witness = self._one_of(
            self.tr("Who was the witness"), words.WITNESS_WORDS, "witness", 3, last.witness if last else ""
        )
        self.language = self._one_of(
            self.tr("In which language"), words.LANGUAGE_WORDS, "language", 3, last.language if last else ""
        )
        self.text = TextField(
            self.tr("Which text was read, with its version"), hint="N-1", name="consent.text"
        )
        self._before[self.text] = last.text if last else ""
        self.text.textChanged.connect(lambda _text: self._check())
        bases = {CONSENT: self.tr("Consent alone")}
        bases |= {key: plain_words(told) for key, told in words.BASIS_WORDS.items()}
        self.basis = OneOf(self.tr("What it rests on"), bases, name="consent.basis", across=1)
        self._before[self.basis] = bases.get(last.basis or CONSENT, last.basis) if last else ""
        for asked in (self.by, self.assent, self.method, self.witness, self.language, self.basis):
            asked.picked.connect(lambda _key: self._check())

    def _ask_who_else(self, agreed: Consents, services: Services) -> None:
        withheld = {key: plain_words(words) for key, words in value_words.WITHHELD_WORDS.items()}
        self.withheld = AnyOf(
            self.tr("Who must not be told"),
            withheld,
            name="consent.withheld",
            across=2,
            chosen=agreed.withheld_from,
        )
        self.services = AnyOf(
            self.tr("Which services may be told"),
            {number: foreign(called) for number, called in services.offered.items()},
            name="consent.services",
            across=2,
        )
        self.agencies = TextField(
            self.tr("Other services that may be told: names with commas between")
            if services.offered
            else self.tr("Which services may be told: names with commas between"),
            hint="",
            name="consent.agencies",
        )
        asked = self.services if services.offered else self.agencies
        self._before[asked] = listed(*(foreign(one) for one in services.until_now))
        self._offers = bool(services.offered)

    def _questions(self) -> list[Placed]:
        asked: list[Placed] = []
        for widget in (
            self.scopes, self.by, self.assent, self.method, self.witness, self.language, self.text, self.basis,
            self.withheld, self.services, self.agencies,
        ):  # fmt: skip
            if widget is self.services and not self._offers:
                continue
            before = self._before.get(widget, "")
            told = Label(until_now(before), "small", "muted", wrap=True) if before else None
            head = Label(widget.accessibleName(), "small_strong", "muted", wrap=True)
            title = holding(column(head, told, gap=0))
            asked += (
                [widget] if widget is self.scopes else [title, widget]
            )  # the title above asks that already
            if widget is self.witness:
                self._witness_title = title
            elif widget is self.basis:
                asked.append(self._waits)
        return asked

    def _one_of(self, question: str, words: Mapping[str, str], name: str, across: int, before: str) -> OneOf:
        options = {key: plain_words(told) for key, told in words.items()}
        asked = OneOf(question, options, name=f"consent.{name}", across=across)
        self._before[asked] = options.get(before, "")
        return asked

    def _is_witnessed(self) -> bool:
        """Where no name stands on a paper somebody else was there."""
        return self.method.key in WITNESSED

    def _check(self) -> None:
        """R-7: every scope, who, how, in which language and which text; without them a yes would not count."""
        for one in (self._witness_title, self.witness):
            one.setVisible(self._is_witnessed())
        other = self.basis.key not in ("", CONSENT)
        self._waits.setText(
            self.tr("It counts when a coordinator agrees to it.") if other and not self._agrees else ""
        )
        self._waits.setVisible(bool(self._waits.text()))
        evidence = (
            self.by.key,
            self.assent.key,
            self.method.key,
            self.language.key,
            self.text.text().strip(),
            self.basis.key,
            self.witness.key or not self._is_witnessed(),
        )
        left = self.scopes.open + sum(not one for one in evidence)
        self._open.setText(self.tr("%n answer(s) still to be given.", "", left) if left else "")
        self.go.setEnabled(not left)

    def _take_back(self) -> None:
        self.taken_back.emit()
        self.reject()

    def _restrict(self, lift: bool) -> None:
        self.restricted.emit(lift)
        self.reject()
