"""Who asks to join: their requests, from a stick or the server, what they are let in as, and the pack for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldapp.casework import lists
from fieldapp.model import ContentClass, MemberId, Role
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import listed, long_date
from fieldapp.ui.states import class_words
from fieldapp.ui.team.asking import Areas, AskingRow, Joining, role_words
from fieldapp.ui.team.sheets import SheetsDialog, Typed
from fieldapp.ui.watch import Watch

if TYPE_CHECKING:
    from fieldapp.operations.coordinators import Paper
    from fieldapp.operations.namesakes import Namesake
    from fieldapp.operations.packs import Asked


MOST_ROWS = 50  # a stick may hold thousands, and each row is a form of its own


class AskersCard(Card):
    """Emits `told(sentence)`, and `appointed()` when somebody is in. What else was typed in stays."""

    told = Signal(str)
    appointed = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._areas: Areas = ()
        self._fresh: list[MemberId] = []  # let in since this was built
        self._unheard: tuple[MemberId, ...] = ()  # let in earlier, and nothing of theirs has come
        self._rows: dict[bytes, AskingRow] = {}
        self._numbers = 0  # of the rows, as long as any stands
        self._coming = set[bytes]()  # pressed twice is once
        self._words = Label("", "title", wrap=True, name="team.words")
        self._asking = column(gap=14)
        stick = Button(self.tr("From a stick"), icon="usb", name="team.from_stick")
        server = Button(self.tr("From the server"), icon="cloud", name="team.from_server")
        self._pack = Button(
            self.tr("Put the pack on a stick"), "soft", icon="arrow-up-from-line", name="team.pack"
        )
        stick.clicked.connect(lambda: pick_folder(self, self._look_on_stick))
        server.clicked.connect(self._look_at_server)
        self._pack.clicked.connect(lambda: pick_folder(self, self._put_pack))
        for one in (stick, server):  # the same two words stand on another card, too
            one.setAccessibleName(f"{self.tr('Who asks to join')}: {one.text()}")
        self._packing = holding(column(rule(), row(self._pack, STRETCH), gap=10))
        self._packing.hide()  # until it is for somebody
        self.said = Note("", icon="info", name="team.asking.said")
        super().__init__(
            Label(self.tr("Who asks to join"), "title"),
            Label(
                self.tr("Let them read their six words to you; read these to them:"),
                "body",
                "muted",
                wrap=True,
            ),
            self._words,
            row(stick, server, STRETCH, gap=10),
            self._asking,
            self.said,
            self._packing,
            gap=10,
            name="team.asking",
        )
        self.said.hide()
        self._show_rows()

    def show_team(self, words: str, areas: Areas, unheard: tuple[MemberId, ...]) -> None:
        """The programme's words, where people can be let in, and from whom nothing has come yet."""
        self._words.setText(words)
        self._areas, self._unheard = areas, unheard
        self._packing.setVisible(bool(self._pack_for()))

    def _pack_for(self) -> tuple[MemberId, ...]:
        return tuple(dict.fromkeys((*self._fresh, *self._unheard)))

    # looking

    def _look_on_stick(self, folder: Path) -> None:
        self._calls.read(
            self, lambda desk: verbs.asking_on_stick(desk, folder), self.show_asked, self._failed
        )

    def _look_at_server(self) -> None:
        self._calls.read(self, verbs.asking_at_server, self.show_asked, self._failed)

    def show_asked(self, asked: Asked) -> None:
        wanted = [one.request for one in asked.asking if one.request not in self._coming][:MOST_ROWS]
        for gone in self._rows.keys() - {*wanted, *self._coming}:
            self._remove(gone)
        if not self._rows:
            clear(self._asking)
            self._numbers = 0
        for request in wanted:
            if request not in self._rows:  # else what was typed stays
                self._numbers += 1
                self._rows[request] = AskingRow(request, self._numbers, self._appoint, self._areas)
                self._asking.addWidget(self._rows[request])
        self._show_rows()
        said = []
        if len(asked.asking) > MOST_ROWS:
            said.append(
                self.tr(
                    "More requests are here than are shown. Let each bring theirs alone on an empty stick."
                )
            )
        if asked.let_in:
            said.append(
                self.tr("Some requests here were answered before: put the pack on the stick for them.")
            )
        if asked.withdrawn:
            said.append(
                self.tr(
                    "A request here is of a key that was withdrawn. Its owner makes a new place on the laptop and "
                    "asks anew."
                )
            )
        self.said.say(" ".join(said))

    def _show_rows(self) -> None:
        if not self._rows:
            clear(self._asking)
            self._asking.addWidget(Empty("inbox", self.tr("No request is here.")))

    # letting in

    def _appoint(self, joining: Joining) -> None:
        if joining.request in self._coming:
            return
        self._coming.add(joining.request)
        self._calls.read(
            self,
            lambda desk: verbs.namesakes(desk, joining.name),
            lambda found: self._ask_whether_another(joining, found),
            lambda error: self._refused(joining, error),
        )

    def _ask_whether_another(self, joining: Joining, found: Sequence[Namesake]) -> None:
        """Two of one name look like one wherever a name stands; or one of them has a new laptop, and an old key."""
        if not found:
            self._let_in(joining)
            return
        who = "; ".join(
            self.tr("{name} ({role}), since {day}").format(
                name=one.tile.name, role=role_words()[one.tile.role], day=long_date(one.since)
            )
            for one in found
        )
        question = ask(
            self,
            self.tr("Somebody of this name is in the programme"),
            self.tr(
                "{who}. If this is somebody else, give them a name that tells the two apart. If it is the same person "
                "on another laptop, withdraw the old key as well when nobody works with it any more."
            ).format(who=who),
            self.tr("Let in under this name"),
            self.tr("Change the name"),
            lambda: self._let_in(joining),
        )
        question.rejected.connect(lambda: self._coming.discard(joining.request))

    def _let_in(self, joining: Joining) -> None:
        if joining.role not in lists.WORKERS:
            self._coming.discard(joining.request)
            self._ask_for_sheets(joining)
            return
        self._calls.write(
            self,
            lambda desk: verbs.appoint(desk, joining),
            lambda member: self._appointed(member, joining),
            lambda error: self._refused(joining, error),
        )

    def _refused(self, joining: Joining, error: Exception) -> None:
        self._coming.discard(joining.request)
        self._failed(error)

    def _ask_for_sheets(self, joining: Joining) -> None:
        def join(typed: Typed) -> None:
            self._calls.read(
                dialog,  # what was closed meanwhile hears nothing
                lambda desk: verbs.put_together(desk, typed),
                lambda paper: self._join(dialog, joining, paper),
                dialog.failed,
            )

        title = self.tr("Let {name} read?").format(name=joining.name)
        dialog = SheetsDialog(self, title, self._will_read(joining), self.tr("Let in"), join)
        dialog.open()

    def _will_read(self, joining: Joining) -> str:
        if joining.role is not Role.COORDINATOR:
            return self.tr("They read what coordinators opened and decided, and no record.")
        if joining.new_area:
            return self.tr(
                "The area {area} begins with them. They read nothing of yours, and you nothing of theirs."
            ).format(area=joining.new_area)
        if set(joining.classes) < set(ContentClass):
            return self.tr(
                "They read this alone, also of what was sealed before: {classes}. Nothing else opens for them."
            ).format(classes=called(joining.classes))
        return self.tr("From now on they read what is sealed, and all that was sealed before.")

    def _join(self, dialog: SheetsDialog, joining: Joining, paper: Paper) -> None:
        """The sheets are right; the newest list of keys is fetched first, and the new one is sent."""
        dialog.accept()
        if joining.request in self._coming:
            return
        self._coming.add(joining.request)
        watch = Watch()
        self._calls.carry(
            self,
            lambda desk: verbs.join_reader(desk, joining, paper, watch.tell),
            lambda done: self._joined(joining, *done),
            lambda error: self._refused(joining, error),
            watch,
        )

    def _joined(self, joining: Joining, member: MemberId, fetched: bool) -> None:
        self._appointed(member, joining)
        if not fetched:
            self.said.say(
                self.tr(
                    "The server did not answer. Do not type recovery sheets on another laptop before this one was "
                    "connected: two lists of keys would contradict each other, and some people could not work "
                    "together any more."
                )
            )

    def _appointed(self, member: MemberId, joining: Joining) -> None:
        """Their row goes; of the others what was typed stays."""
        self._fresh.append(member)
        self._packing.show()
        self._remove(joining.request)
        self._show_rows()
        self.told.emit(
            self.tr("{name} is in. Put the pack on a stick, or connect: then they can take the list.").format(
                name=joining.name
            )
        )
        self.appointed.emit()

    def _remove(self, request: bytes) -> None:
        line = self._rows.pop(request, None)
        if line is not None:
            line.hide()
            line.deleteLater()

    def _put_pack(self, folder: Path) -> None:
        members = self._pack_for()
        words = self.tr("The pack is on the stick. It serves all whom you let in and who sent nothing yet.")
        self._calls.write(
            self,
            lambda desk: verbs.put_pack(desk, members, folder),
            lambda _n: self.told.emit(words),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.said.say(in_words(error))


def called(classes: Iterable[ContentClass]) -> str:
    """Content classes in a sentence."""
    return listed(*(class_words(one) for one in classes))
