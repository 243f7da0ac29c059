"""Forms as a place: rows to start from; a coordinator publishes from here and withdraws."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from fieldapp.model import Changed, ContentClass, FormRow, MemberId
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.form_words import form_words
from fieldapp.ui.forms_place.findings import Examination
from fieldapp.ui.forms_place.pack import PackPanel
from fieldapp.ui.kit.buttons import Button, make_primary
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.dialogs import ask, forgetful
from fieldapp.ui.kit.empty import Empty, check_now
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Elided, Label, chip
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling
from fieldapp.ui.kit.words import foreign
from fieldapp.ui.place import Place, heading, page
from fieldapp.ui.states import class_words, language_names

if TYPE_CHECKING:
    from fieldapp.operations.instruments import Cells, PackForm
    from fieldapp.operations.library import ReadForm
    from forms import Finding
    from forms.doctor import Repair

MEDIA = "-media"  # as `operations.form_files` says it: screens load no operation before somebody asks for one
FORM_FILES = "XLSForm (*.xlsx *.xls *.xlsm *.md *.xml)"  # also Markdown tables, as the pack's own forms are


class FormsPlace(Place):
    """Emits the form that is to be started; its person is chosen next, in People."""

    start_wanted = Signal(object)  # FormRow
    told = Signal(str)  # a calm sentence for the notices
    phones_wanted = Signal()  # to write whom to phone, without which a pathway's form is not published

    icon = "clipboard-list"
    watches = ("forms",)

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.forms")
        self._file: Path | None = None
        self._copy: Path | None = None  # the mended one that is looked at now, if one is
        self._media: Path | None = None  # beside which the form's files lie
        self._stood: dict[str, int] = {}  # the files as they were when they were looked into
        self._ready: ReadForm | None = None  # of the pack, read and looked at
        self._called_off = Event()  # ends the conversion that runs, if one does
        self._rows = column(gap=0)
        publish = Button(self.tr("Publish a form"), "primary", icon="upload", name="forms.publish")
        publish.clicked.connect(self._pick_file)
        self.examination = Examination()
        self.examination.looked_at.connect(lambda on: make_primary(publish, on=not on))
        self.examination.publish_wanted.connect(self._publish)
        self.examination.put_away.connect(self._put_away)
        self.examination.mend_wanted.connect(self._mend)
        self.examination.phones_wanted.connect(self.phones_wanted)
        calls.background.closing.connect(self._call_off)
        self.pack = PackPanel()
        self.pack.publish_wanted.connect(self._publish_of_pack)
        self.pack.wording_wanted.connect(self._pick_wording)
        self.pack.switch_wanted.connect(self._switch)
        under = Label(self.tr("Choose a form, then the person it is about."), "body", "muted")
        card = Card(self._rows, gap=0, margins=(18, 6, 18, 6))
        inner = page(
            heading(self.tr("Forms"), under, publish if calls.coordinator else None),
            self.examination,
            card,
            self.pack,
            STRETCH,
        )
        self.setLayout(column(scrolling(holding(inner))))

    def refresh(self) -> None:
        self.calls.read(self, verbs.form_rows, self.show_forms, self.failed, key="rows")
        if self.calls.coordinator:
            self.calls.read(self, verbs.pack, self.pack.show_pack, self.failed, key="pack")

    def show_forms(self, rows: tuple[FormRow, ...]) -> None:
        """Show the library anew; withdrawn forms only to a coordinator."""
        clear(self._rows)
        shown = [form for form in rows if self.calls.coordinator or not form.withdrawn]
        for place, form in enumerate(shown):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._line(form))
        if not shown:
            self._rows.addWidget(self._nothing())

    def _nothing(self) -> Empty:
        if self.calls.coordinator:
            publish = Button(self.tr("Publish a form"), "soft", icon="upload", name="forms.first")
            publish.clicked.connect(self._pick_file)
            return Empty("clipboard-list", self.tr("No form is published yet."), publish)
        check = check_now("forms.check")
        check.clicked.connect(self.exchange_wanted)
        return Empty("clipboard-list", self.tr("Forms come by themselves when there is internet."), check)

    def examine(self, path: Path) -> None:
        """Look into an XLSForm without publishing it."""
        self._copy, self._media = None, path
        self._look_into(path)

    def _look_into(self, path: Path) -> None:
        self._file, called_off, beside = path, self._begin(), self._media or path
        self._stood = _as_they_stand(path, beside)
        self.examination.show_reading(path.name)
        self.calls.read(
            self,
            lambda desk: verbs.examine_form(desk, path, beside, called_off),
            self._examined,
            self._not_examined,
            key="examine",
        )

    # parts

    def _line(self, form: FormRow) -> QWidget:
        facts = [
            self.tr("%n question(s)", "", form.questions),
            language_names(form.languages),
            self.tr("version {version}").format(version=form.version),
        ]
        if self.calls.coordinator:
            facts.insert(0, class_words(form.content_class))
        words = column(
            row(Elided(form.title, "body_strong"), STRETCH),
            Elided(" · ".join(facts), "small", "faint"),
            self._lacks(form.notice) if form.notice else None,
            gap=1,
            margins=(0, 10, 0, 10),
        )
        icon = IconLabel("file-text", "text2", 22)
        return holding(row(icon, (words, 1), *self._ending(form), gap=14))

    def _lacks(self, words: str) -> QHBoxLayout:
        """With a sign: never by colour alone."""
        about = Label(self._notice(words), "small", "warn", wrap=True)
        return row(IconLabel("circle-alert", "on_warn", 16), (about, 1), gap=6)

    def _notice(self, words: str) -> str:
        """Which file is missing is a coordinator's matter; a worker learns that somebody can add it."""
        if self.calls.coordinator:
            return form_words(words)
        return self.tr("A part of this form is missing here. Your coordinator can add it.")

    def _ending(self, form: FormRow) -> tuple[QWidget, ...]:
        if form.withdrawn:
            return (chip(self.tr("withdrawn")),)
        start = Button(self.tr("Start"), "soft", name=f"forms.start.{form.form}")
        start.setAccessibleName(self.tr("Start: {form}").format(form=form.title))
        start.clicked.connect(lambda: self.start_wanted.emit(form))
        if not self.calls.coordinator:
            return (start,)
        withdraw = Button(self.tr("Withdraw"), "ghost", small=True, name=f"forms.withdraw.{form.form}")
        withdraw.setAccessibleName(self.tr("Withdraw: {form}").format(form=form.title))
        withdraw.clicked.connect(lambda: self._ask_withdraw(form))
        return (withdraw, start)

    # acts

    def _pick_file(self) -> None:
        dialog = forgetful(QFileDialog(self, self.window().windowTitle(), str(Path.home()), FORM_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.examine(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _examined(self, findings: tuple[Finding, ...]) -> None:
        if self._file is None:
            return
        self.examination.show_findings(self._file.name, findings)
        if findings and self._media is not None:
            self._ask_doctor(self._file)

    def _ask_doctor(self, path: Path) -> None:
        """What could be mended, once something was found; putting the file away calls this off, too."""
        called_off = self._called_off
        self.examination.repairs.show_looking()
        self.calls.ask(
            self,
            lambda: verbs.form_repairs(path, called_off),
            self.examination.repairs.show_repairs,
            self._no_doctor,
            key="repairs",
        )

    def _no_doctor(self, error: Exception) -> None:
        self.examination.repairs.hide()
        self.failed(error)

    def _mend(self, accepted: tuple[Repair, ...]) -> None:
        path, copy = self._file, self._copy
        if path is None or not accepted:
            return
        self._begin()
        self.examination.show_reading(path.name)
        self.calls.ask(
            self,
            lambda: verbs.mend_form(path, accepted, copy),
            self._mended,
            lambda error: self._not_mended(path, error),
            key="examine",
        )

    def _mended(self, copy: Path) -> None:
        self._copy = copy
        said = self.tr("The mended copy is “{name}”, beside your file. Your file was not changed.")
        self.told.emit(said.format(name=foreign(f"{copy.parent.name}/{copy.name}")))
        self._look_into(copy)

    def _not_mended(self, path: Path, error: Exception) -> None:
        """The file is looked at anew: its cells are not those that were repaired."""
        self.failed(error)
        self._look_into(path)

    def _not_examined(self, error: Exception) -> None:
        from forms import FormRefused  # loaded by whoever raised it

        if isinstance(error, FormRefused):
            self._examined(error.findings)
        else:
            self.failed(error)

    def _publish(self, content: ContentClass) -> None:
        """Read by a reader, however long it takes; the writer, who keeps what is typed, gets it ready-made."""
        path, media = self._file, self._media
        if self._ready is not None:
            self._publish_read(self._ready, content)
        if path is None or media is None:
            return
        if self._stood != _as_they_stand(
            path, media
        ):  # saved in Excel meanwhile: what was found is of another
            self.told.emit(self.tr("The file was saved anew meanwhile. Look at what was found in it now."))
            self._look_into(path)
            return
        called_off = self._begin()
        self.calls.ask(
            self,
            lambda: verbs.read_form_file(path, media, called_off),
            lambda read: self._publish_read(read, content),
            self._not_examined,
            key="examine",
        )

    def _publish_read(self, read: ReadForm, content: ContentClass) -> None:
        self.calls.write(
            self, lambda desk: verbs.publish_form(desk, read, content), self._published, self._not_examined
        )

    def _publish_of_pack(self, form: PackForm) -> None:
        """Read by a reader, with the instruments that may be used; written without anybody having to choose a class."""
        self._begin()
        self._file, self._media = form.path, None
        self.examination.show_reading(form.title)
        self.calls.read(
            self,
            lambda desk: verbs.read_pack_form(desk, form),
            lambda read: self._pack_read(read, form),
            self._not_examined,
            key="examine",
        )

    def _pack_read(self, read: ReadForm, form: PackForm) -> None:
        """Where the version in use does more, whoever presses sees it first."""
        if not read.lost or read.refused:
            self._publish_read(read, form.content_class)
            return
        self._ready = read
        self.examination.show_findings(form.title, (*read.findings, *read.lost), form.content_class)

    def _switch(self, psychologist: MemberId | None) -> None:
        said = self.tr("It is kept. Publish the form anew, so that it reaches the laptops.")
        self.calls.write(
            self,
            lambda desk: verbs.switch_own_scale(desk, psychologist),
            lambda _changed: self.told.emit(said),
            self.failed,
        )

    def _pick_wording(self) -> None:
        dialog = forgetful(
            QFileDialog(self, self.window().windowTitle(), str(Path.home()), "XLSX (*.xlsx *.xls)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_wording(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_wording(self, path: Path) -> None:
        """A filled wording file; where it is refused, every row is named and nothing is kept."""
        self._file, self._media = path, None
        self.calls.ask(
            self, lambda: verbs.read_wording(path), self._keep_wording, self._not_examined, key="wording"
        )

    def _keep_wording(self, cells: Cells) -> None:
        self.calls.write(self, lambda desk: verbs.keep_wording(desk, cells), self._kept, self._not_examined)

    def _kept(self, _changed: Changed) -> None:
        self.examination.hide()
        self.told.emit(
            self.tr("The instrument can be used. Publish the form anew, so that it reaches the laptops.")
        )

    def _begin(self) -> Event:
        """What was being converted before is not waited for any more."""
        self._call_off()
        self._called_off = Event()
        return self._called_off

    def _call_off(self) -> None:
        self._called_off.set()
        self._ready = None

    def _put_away(self) -> None:
        self._call_off()
        self._file = None
        self.examination.hide()

    def _published(self, _changed: Changed) -> None:
        self.examination.hide()
        self.told.emit(self.tr("The form is published. It reaches the laptops with their next connection."))

    def _ask_withdraw(self, form: FormRow) -> None:
        ask(
            self,
            self.tr("Withdraw “{form}”?").format(form=form.title),
            self.tr("It takes no new drafts. Open drafts can be finished, old records stay readable."),
            self.tr("Withdraw"),
            self.tr("Keep it"),
            lambda: self.calls.write(
                self, lambda desk: verbs.withdraw_form(desk, form.form), None, self.failed
            ),
        )


def _as_they_stand(path: Path, beside: Path) -> dict[str, int]:
    """When the form and each file beside it were last written; what cannot be asked is told by whoever reads it."""
    folder = beside.with_name(beside.stem + MEDIA)
    try:
        files = [path, *(folder.iterdir() if folder.is_dir() else ())]
        return {str(one): one.stat().st_mtime_ns for one in files}
    except OSError:
        return {}
