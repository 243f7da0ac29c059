"""A restless hand on the interview: random keys, words, buttons and languages, and the power that goes in between.

After each cut the draft is opened from what was durable, as the program would: the last snapshot and the acts after it.
`told` says every answer that a session holds, so that what was on the screen can be held against what came back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from fieldapp.ui import translations
from fieldapp.ui.filling import FillingPlace
from forms import Form, Session
from tests.fieldapp.ui.filling.forms_small import session
from tests.fieldapp.ui.filling.lanes import Disk, draft

Key = Qt.Key
KEYS = (
    *(Key.Key_Tab, Key.Key_Tab, Key.Key_Return, Key.Key_Return, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_F6),
    *(Key.Key_F7, Key.Key_F9, Key.Key_Down, Key.Key_Up, Key.Key_Space, Key.Key_Delete, Key.Key_Backtab),
    *(Key.Key_Escape, Key.Key_PageDown),
)
WORDS = ("5", "2024", "ab c", "-1", "mar", "12")
KEPT_AWAY = ("filling.language", "filling.respondent.language")  # they open menus
ENDS = ("decline", "discard", "close")  # the draft is no more
Told = dict[str, tuple[str, object, str]]


@dataclass
class Monkey:
    """One walk over one draft. `lost` names what was durable and did not come back."""

    place: FillingPlace
    disk: Disk
    form: Form
    random: Random
    kills: int = 0
    lost: list[str] = field(default_factory=list)

    def walk(self, steps: int, *, cut: float = 0.0, languages: float = 0.0) -> None:
        """`cut` and `languages`: how likely it is at each step that the power goes or the language changes."""
        for _ in range(steps):
            chance = self.random.random()
            if self.ended:
                return
            if chance < cut:
                self.kill()
            elif chance < cut + languages:
                self.speak()
            else:
                self.act()
            QApplication.processEvents()

    @property
    def ended(self) -> bool:
        return any(word in self.disk.log for word in ENDS)

    def act(self) -> None:
        focused, chance = QApplication.focusWidget(), self.random.random()
        if focused is not None and focused.objectName() in KEPT_AWAY:
            QTest.keyClick(focused, Key.Key_Tab)
        elif focused is not None and chance < 0.6:
            QTest.keyClick(focused, self.random.choice(KEYS))
        elif focused is not None and chance < 0.75:
            QTest.keyClicks(focused, self.random.choice(WORDS))
        elif chance < 0.85:
            QTest.keyClick(self.place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        else:
            self.press()

    def press(self) -> None:
        """A button that can be seen; of a question that is asked of the person, one of its own."""
        dialog = next((d for d in self.place.findChildren(QDialog) if d.isVisible()), None)
        root: QWidget = dialog or self.place
        seen = [b for b in root.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        seen = [b for b in seen if not b.objectName().startswith(KEPT_AWAY)]
        if seen:
            QTest.mouseClick(self.random.choice(seen), Qt.MouseButton.LeftButton)

    def speak(self) -> None:
        """The program's language; its words on the screen follow when they are built anew."""
        translations.install(self.random.choice([tag for tag, _name in translations.LANGUAGES]))

    def kill(self) -> None:
        """The power goes: nothing is said or written any more, and the draft is opened from what is on the disk."""
        live = self.place.session
        assert live is not None
        unsaid = self._unsaid()
        before = {ref: answer for ref, answer in told(live).items() if ref not in unsaid}
        again = self.replayed()
        self.place.close_draft()
        after = told(again)
        self.lost += [f"{ref}: {answer}" for ref, answer in before.items() if after.get(ref) != answer]
        self.kills += 1
        self.place.open(draft(self.disk.positions[-1] if self.disk.positions else ""), again)
        self.disk.snapshots.append(again.snapshot())  # as resuming does
        self.disk.log.append("snapshot")

    def _unsaid(self) -> set[str]:
        """What is being typed this very moment may be lost: a second of typing, no more."""
        opened = self.place.opened
        rows = opened.screen.page.live().values() if opened is not None else ()
        return {row.ref for row in rows if getattr(getattr(row, "body", None), "is_typing", False)}  # type: ignore[attr-defined]

    def replayed(self) -> Session:
        """What a resumed draft would show: the last snapshot and the acts after it."""
        later = len(self.disk.acts)
        for line in reversed(self.disk.log):
            if line == "snapshot":
                break
            if line.startswith("save"):
                later -= int(line.split()[1])
        whole = self.disk.snapshots[-1] if self.disk.snapshots else None
        again = session(self.form, restore=whole)
        for action in self.disk.acts[later:] if whole else self.disk.acts:
            again.apply(action.kind, action.ref, action.value)
        return again


def told(live: Session) -> Told:
    """Every answer that is there, by ref."""
    out: Told = {}
    for section in live.sections():
        for item in live.items(section.key):
            if type(item).__name__ == "QuestionItem":
                view = live.question(item.ref)
                out[item.ref] = (view.text, view.missing, view.partial)
    return out
