"""The one window: sign-in, the shell, an interview, or nothing to see. Navigation and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from fieldapp.errors import Locked
from fieldapp.model import (
    Changed,
    DraftId,
    DueVisit,
    FormRow,
    Line,
    PersonId,
    Preferences,
    RecordId,
    RecordRow,
    ReturnedRow,
    Tile,
)
from fieldapp.ui import appearance, verbs
from fieldapp.ui.areas import AreaDialog
from fieldapp.ui.consent_first import ConsentFirstDialog
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.everywhere import Everywhere
from fieldapp.ui.hidden import HiddenPage
from fieldapp.ui.idle import Idle
from fieldapp.ui.interviews import Interviews
from fieldapp.ui.kit import layouts, theme
from fieldapp.ui.rounds import Rounds
from fieldapp.ui.signin import SignInPlace
from fieldapp.ui.unsaved import CLOSING, SOMEBODY_ELSE, ask_to_lose

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk
    from fieldapp.ui.filling import FillingPlace
    from fieldapp.ui.shell import Shell

TITLE = "Fieldapp"  # the same whatever is on the screen
SAVE_WAIT_MS = 3_000  # locking waits this long for the last answer; then it locks and keeps it in memory


class MainWindow(QWidget):
    """Owns the pages; everything else is asked of `calls`."""

    def __init__(self, calls: DeskCalls, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.calls, self.rounds, self.idle = calls, Rounds(calls), Idle()
        self.preferences = preferences or Preferences()
        self._asked_language = ""  # on the sign-in page
        self.language = appearance.put_on(self.preferences)
        self.setObjectName("main")
        self.setWindowTitle(TITLE)
        self.setProperty("ground", "canvas")
        self.shell: Shell | None = None
        self.interviews = Interviews(calls)
        self.interviews.language = self.language
        self._resume: DraftId | None = None
        self._return_to = "today"
        self._locking = self._closing = self._hiding = False
        self._behind: QWidget | None = None  # what F12 brings back
        self._pages = QStackedWidget()
        self._hidden = HiddenPage()
        self._pages.addWidget(self._hidden)
        self.signin = self._build_signin()
        self.setLayout(layouts.column(self._pages))
        theme.dress(self)
        self._late = QTimer(self, singleShot=True, interval=SAVE_WAIT_MS)
        self._late.timeout.connect(self._lock_now)
        self._wire()

    def start(self) -> None:
        """Ask who works here; called after the first paint."""
        self.signin.refresh()
        self.rounds.start()  # what is sealed is sent without anybody signed in
        self.calls.ask(self, verbs.get_ready, lambda _ready: None)

    # who is there

    def sign_in(self, desk: Desk) -> None:
        """Somebody opened their desk: put their preferences on and show their work."""
        self.calls.take(desk)
        self.calls.read(self, verbs.preferences, self._settle_in, self._trouble)

    def lock(self) -> None:
        """Hide everything now; lock as soon as the last answer is durable."""
        if not self.calls.signed_in or self._locking or self._front is self.signin:
            return
        self._locking = self.interviews.waits = True
        self._close_dialogs()
        self._show_lock_page()
        if self.interviews.draft is not None:
            self._resume = self.interviews.draft
            self._late.start()
            self.interviews.leave()
        else:
            self._lock_now()

    def hide_screen(self) -> None:
        """The quick-hide key: nothing of anybody is on the screen; the same key brings it back."""
        if self._hiding:
            self._hiding = False
            self._pages.setCurrentWidget(self._behind or self.signin)
            return
        self._close_dialogs()
        self._behind, self._hiding = self._pages.currentWidget(), True
        self._pages.setCurrentWidget(self._hidden)

    @property
    def filling(self) -> FillingPlace | None:
        """The interview on the screen, if there is one."""
        return self.interviews.place

    @property
    def _front(self) -> QWidget | None:
        """The page that the person looks at, or will look at when the screen is shown again."""
        return self._behind if self._hiding else self._pages.currentWidget()

    def _bring(self, page: QWidget) -> None:
        """To the front; a hidden screen stays hidden, whatever comes back meanwhile, until F12."""
        if self._hiding:
            self._behind = page
        else:
            self._pages.setCurrentWidget(page)

    # building

    def _wire(self) -> None:
        self.calls.changed.connect(self._announce)
        self.calls.failed.connect(self._trouble)
        self.rounds.line_changed.connect(self._show_line)
        self.rounds.told.connect(lambda words: self._say(plain_words(words), "info"))
        self.idle.elapsed.connect(self.lock)
        self.interviews.made.connect(self._pages.addWidget)
        self.interviews.opened.connect(self._show_interview)
        self.interviews.saved.connect(self._saved)
        self.interviews.ended.connect(self._ended)
        self.interviews.finished.connect(self.rounds.go)
        self.interviews.hide_wanted.connect(self.hide_screen)
        self.interviews.trouble.connect(self._trouble)
        self.interviews.area_wanted.connect(lambda rows, then: AreaDialog(self, rows, then).open())
        self.interviews.consent_wanted.connect(lambda *told: ConsentFirstDialog(self, *told).open())
        self._hidden.back.connect(self.hide_screen)
        Everywhere(self, self.idle, hide=self.hide_screen, lock=self.lock)

    def _build_signin(self) -> SignInPlace:
        signin = SignInPlace(self.calls, self.language)
        signin.opened.connect(self.sign_in)
        signin.hide_wanted.connect(self.hide_screen)
        # Queued: the place goes while its menu is still closing.
        signin.language_wanted.connect(self._change_language, Qt.ConnectionType.QueuedConnection)
        signin.someone_else.connect(self._someone_else)
        self._pages.addWidget(signin)
        self._bring(signin)
        return signin

    def _replace_signin(self) -> SignInPlace:
        old, self.signin = self.signin, self._build_signin()
        self._pages.removeWidget(old)
        old.deleteLater()
        return self.signin

    def _build_shell(self, key: str) -> None:
        old = self.shell
        from fieldapp.ui.shell import Shell  # it brings every place: not before somebody is in

        shell = self.shell = Shell(self.calls, self.preferences)
        self._connect_shell(shell)
        self._pages.addWidget(shell)
        self._bring(shell)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        shell.show_line(self.rounds.line)
        shell.go(key)
        shell.refresh_all()

    def _connect_shell(self, shell: Shell) -> None:
        shell.sidebar.hide_wanted.connect(self.hide_screen)
        shell.sidebar.lock_wanted.connect(self.lock)
        shell.connect_told(self._say)
        shell.settings.preferred.connect(self._prefer)
        shell.settings.joining.joined.connect(lambda: self._build_shell("settings"))
        shell.settings.travel.put_away.connect(self._put_away)
        shell.today.draft_wanted.connect(lambda draft: self.interviews.go_on(draft.draft))
        shell.today.return_wanted.connect(self._look_at_return)
        shell.today.visit_wanted.connect(self._begin_visit)
        shell.today.people_wanted.connect(self._find_people)
        shell.today.outbox_wanted.connect(lambda: shell.go("outbox"))
        shell.people.begin_wanted.connect(self._begin_form)
        shell.people.draft_wanted.connect(lambda draft: self.interviews.go_on(draft.draft))
        shell.people.record_wanted.connect(self._read)
        shell.forms.start_wanted.connect(self._choose_person)
        shell.outbox.correct_wanted.connect(self._correct_row)
        shell.outbox.record_wanted.connect(self._read)
        for place in shell.places.values():
            place.exchange_wanted.connect(self.rounds.ask)
        self.rounds.began.connect(shell.outbox.watch_round)
        self.rounds.ended.connect(shell.outbox.round_ended)

    # what happened

    def _settle_in(self, preferences: Preferences) -> None:
        asked, self._asked_language = self._asked_language, ""
        if asked and not preferences.language:  # whoever never chose one has what they asked for at sign-in
            preferences = replace(preferences, language=asked)
            self.calls.write(self, lambda desk: verbs.prefer(desk, preferences), None, self._trouble)
        self.preferences = preferences
        self._put_on(preferences)
        self.idle.watch(preferences.lock_after_min)
        key, self._return_to = self._return_to, "today"
        resume, self._resume = self._resume or self.interviews.came, None
        self.interviews.waits, self.interviews.came = False, None
        self._build_shell(key)
        self.rounds.start()
        if self.interviews.place is not None:
            self._show_interview(self.interviews.place)  # its last answer could not be saved before locking
        elif resume is not None:
            self.interviews.go_on(resume)

    def _put_on(self, chosen: Preferences) -> None:
        self.preferences = chosen
        self.language = self.interviews.language = appearance.put_on(chosen)
        self.interviews.one_at_a_time = chosen.one_at_a_time

    def _show_lock_page(self) -> None:
        desk = self.calls.desk
        signin = self._replace_signin()
        signin.lock_to(Tile(desk.member, desk.name, desk.role))
        signin.set_ready(False)
        self.idle.stop()

    def _lock_now(self) -> None:
        self._late.stop()
        if not self._locking:
            return
        if self.interviews.is_settled:
            self.interviews.drop()
        if self.shell is not None:
            self.shell.notices.forget_all()
        self.calls.lock(self, self._locked)

    def _locked(self) -> None:
        self._locking = False
        self._drop_shell()
        self.signin.set_ready(True)

    def _drop_shell(self) -> None:
        """Nobody's names stay in memory behind the lock."""
        shell, self.shell = self.shell, None
        if shell is not None:
            self._return_to = shell.key
            self._pages.removeWidget(shell)
            shell.deleteLater()

    def _put_away(self) -> None:
        """The work was put away for a journey: as if nobody had worked here."""
        self._close_dialogs()
        self.idle.stop()
        self._drop_shell()
        self._hand_over()

    def _someone_else(self) -> None:
        """Answers that could not be written are only in memory: they do not go without a word."""
        if self.interviews.is_settled:
            self._hand_over()
            return
        ask_to_lose(self.signin, SOMEBODY_ELSE, self._hand_over)

    def _hand_over(self) -> None:
        self._late.stop()  # it would lock whoever comes next
        self._locking, self._resume, self._return_to = False, None, "today"
        self.interviews.forget()
        self.calls.sign_out(self)
        self._replace_signin().refresh()

    def _show_interview(self, place: QWidget) -> None:
        self._bring(place)
        self.idle.follow(self.windowHandle())  # ahead of the interview, which may keep a key to itself

    def _saved(self) -> None:
        if self._locking:
            self._lock_now()
        elif self._closing:
            self.close()
        else:
            self._back_to_shell()
            self.interviews.drop()

    def _ended(self, words: str, tone: str) -> None:
        if self._locking:  # it ended while the lock waited for it: there is nothing to come back to
            self._resume = None
            self._lock_now()
            return
        self._back_to_shell()
        self._say(words, tone)

    def _back_to_shell(self) -> None:
        if self.shell is not None:
            self._bring(self.shell)
            self.shell.setFocus()
            self.shell.announce(Changed(drafts=True, records=True))

    def _announce(self, changed: Changed) -> None:
        if self.shell is not None:
            self.shell.announce(changed)

    def _trouble(self, error: object) -> None:
        if isinstance(error, Locked) or self.shell is None:
            return
        filling = self.interviews.place
        seen = self.shell if filling is None or self._front is self.shell else filling
        seen.notices.tell_error(error)  # where the person looks: a notice behind an interview is not read

    def _say(self, words: str, tone: str = "ok") -> None:
        if self.shell is not None:
            self.shell.notices.say(words, tone)

    def _prefer(self, chosen: Preferences) -> None:
        before, self.preferences = self.preferences, chosen
        self._put_on(chosen)
        self.idle.watch(chosen.lock_after_min)
        self.calls.write(self, lambda desk: verbs.prefer(desk, chosen), None, self._trouble)
        if (before.language, before.text_size) != (chosen.language, chosen.text_size):
            self._build_shell("settings")

    def _change_language(self, language: str) -> None:
        self._asked_language = language
        self.preferences = Preferences(language, self.preferences.theme, self.preferences.text_size)
        self._put_on(self.preferences)
        if not self.calls.signed_in:
            self._replace_signin().refresh()

    def _look_at_return(self, returned: ReturnedRow) -> None:
        self.interviews.correct(returned.record, returned.comments)

    def _correct_row(self, record: RecordRow) -> None:
        self.interviews.correct(record.record, record.comments)

    def _begin_visit(self, visit: DueVisit) -> None:
        self.interviews.begin(visit.form, visit.participant.person)

    def _begin_form(self, form: FormRow, person: PersonId | None) -> None:
        self.interviews.begin(form.form, person)

    def _find_people(self, text: str) -> None:
        if self.shell is not None:
            self.shell.go("people")
            self.shell.people.choose_for(None)
            self.shell.people.search_for(text)

    def _choose_person(self, form: FormRow) -> None:
        if self.shell is not None:
            self.shell.go("people")
            self.shell.people.choose_for(form)

    def _read(self, record: RecordId) -> None:
        self.calls.write(self, lambda desk: verbs.view_record(desk, record), self._show_record, self._trouble)

    def _show_record(self, view: object) -> None:
        if self.shell is not None:
            self.shell.read_record(view)  # type: ignore[arg-type]

    def _show_line(self, line: object) -> None:
        if self.shell is not None and isinstance(line, Line):
            self.shell.show_line(line)

    def _close_dialogs(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.reject()

    def showEvent(self, event: QShowEvent) -> None:
        self.idle.follow(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """An interview is durable before the window goes."""
        if self.interviews.draft is not None and not self._closing:
            self._closing = True
            event.ignore()
            self.interviews.leave()
            return
        if self.interviews.draft is not None and not self.interviews.is_settled:
            event.ignore()
            asked = ask_to_lose(self, CLOSING, self._lose_and_close)
            asked.rejected.connect(self._stay)
            return
        event.accept()

    def _stay(self) -> None:
        self._closing = False

    def _lose_and_close(self) -> None:
        self.interviews.drop()
        self.close()
