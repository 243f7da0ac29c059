"""What a person agrees to, asked anew: every scope by itself, and how it was said (R-7).

It can also be taken back, or be kept and not used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.casework import value_words
from fieldapp.casework.consent import Consents, Scope
from fieldapp.ui.case_words import scope_words
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.choice import AnyOf, OneOf
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, row
from fieldapp.ui.people.asking import CaseDialog

if TYPE_CHECKING:
    from fieldapp.operations.rights import Given

WIDE = 720  # px at 100 %
ASK_AGAIN = timedelta(days=365)


class ConsentDialog(CaseDialog):
    """Nothing is ticked that does not hold now; a text and a language have to be told before it can be kept."""

    taken_back = Signal()
    restricted = Signal(bool)  # lifted

    def __init__(
        self,
        parent: QWidget,
        name: str,
        agreed: Consents,
        today: date,
        then: Callable[[Given], None],
        *,
        may_lift: bool,
    ) -> None:
        title = self.tr("What does {name} agree to?").format(name=name)
        super().__init__(parent, title, self.tr("Keep what was said"), "consent", wide=px(WIDE))
        self._today, self._then = today, then
        self._last = agreed.statements[-1] if agreed.statements else None
        self._ask_scopes(agreed)
        self._ask_how()
        self._ask_who_else(agreed)
        self.accepted.connect(lambda: then(self.given()))
        self.back = Button(self.tr("Everything is taken back"), "stop", name="consent.take_back")
        self.back.clicked.connect(self._take_back)
        lift = agreed.restricted
        words = self.tr("Work with it again") if lift else self.tr("Restrict: keep it, use nothing")
        self.unused = Button(words, name="consent.restrict")
        self.unused.clicked.connect(lambda: self._restrict(lift))
        if lift and not may_lift:
            self.unused.hide()
        self.stack(*self._questions(), below=row(self.unused, self.back, STRETCH, gap=10))
        self._check()

    def given(self) -> Given:
        """The statement as it was said; scopes that are not ticked are a no."""
        from fieldapp.operations.rights import Given

        return Given(
            scopes=tuple(Scope(one) for one in sorted(self.scopes.keys())),
            given_by=self.by.key,
            language=self.language.key,
            text=self.text.text().strip(),
            method=self.method.key,
            on=self._today,
            assent=self.assent.key,
            withheld_from=sorted(self.withheld.keys()),
            agencies=self.agencies.text().split(),
            review_on=self._today + ASK_AGAIN,
        )

    def _ask_scopes(self, agreed: Consents) -> None:
        holds = {scope.value for scope, lack in agreed.scopes.items() if lack is None}
        scopes = {scope.value: scope_words(scope) for scope in Scope}
        self.scopes = AnyOf(self.tr("Agrees to"), scopes, name="consent.scope", across=2, chosen=holds)

    def _ask_how(self) -> None:
        last = self._last
        self.by = self._one_of(
            self.tr("Who says it"), value_words.GIVER_WORDS, "by", 2, last.given_by if last else ""
        )
        answers = {"yes": self.tr("Yes"), "no": self.tr("No"), "": self.tr("Does not apply")}
        said = last.assent if last else ""
        self.assent = OneOf(
            self.tr("A child says so, too"), answers, name="consent.assent", across=3, chosen=said
        )
        self.method = self._one_of(
            self.tr("How"), value_words.METHOD_WORDS, "method", 3, last.method if last else ""
        )
        self.language = self._one_of(
            self.tr("In which language"),
            value_words.LANGUAGE_WORDS,
            "language",
            3,
            last.language if last else "",
        )
        self.text = TextField(
            self.tr("Which text was read, with its version"), hint="N-1", name="consent.text"
        )
        self.text.setText(last.text if last else "")
        self.text.textChanged.connect(lambda _text: self._check())
        for asked in (self.by, self.method, self.language):
            asked.picked.connect(lambda _key: self._check())

    def _ask_who_else(self, agreed: Consents) -> None:
        withheld = {key: plain_words(words) for key, words in value_words.WITHHELD_WORDS.items()}
        self.withheld = AnyOf(
            self.tr("Who must not be told"),
            withheld,
            name="consent.withheld",
            across=2,
            chosen=agreed.withheld_from,
        )
        self.agencies = TextField(
            self.tr("Which services may be told: their names with blanks between"),
            hint="",
            name="consent.agencies",
        )
        self.agencies.setText(" ".join(sorted(agreed.agencies)))

    def _questions(self) -> list[Placed]:
        asked: list[Placed] = []
        for widget in (
            self.scopes, self.by, self.assent, self.method, self.language, self.text, self.withheld, self.agencies
        ):  # fmt: skip
            asked += [Label(widget.accessibleName(), "small_strong", "muted", wrap=True), widget]
        return asked

    def _one_of(self, question: str, words: Mapping[str, str], name: str, across: int, chosen: str) -> OneOf:
        options = {key: plain_words(told) for key, told in words.items()}
        return OneOf(question, options, name=f"consent.{name}", across=across, chosen=chosen)

    def _check(self) -> None:
        """R-7: who, how, in which language and which text; without them a yes would not count."""
        whole = self.by.key and self.method.key and self.language.key and self.text.text().strip()
        self.go.setEnabled(bool(whole))

    def _take_back(self) -> None:
        self.taken_back.emit()
        self.reject()

    def _restrict(self, lift: bool) -> None:
        self.restricted.emit(lift)
        self.reject()
