"""Draws every place offscreen into build/places, to be looked at: `pictures.py [part of a name]`.

Values are the fictional ones of samples.py at a fixed moment; no operation runs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import case_samples  # noqa: E402
import samples  # noqa: E402
from PySide6.QtCore import QEvent, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QVBoxLayout, QWidget  # noqa: E402

from fieldapp.model import Line, Participant, Preferences, Role, Step  # noqa: E402
from fieldapp.operations.areas import AreaRow  # noqa: E402
from fieldapp.operations.conflicts import ToSettle  # noqa: E402
from fieldapp.operations.follow_up import DuePage  # noqa: E402
from fieldapp.ui import appearance  # noqa: E402
from fieldapp.ui.background import Background  # noqa: E402
from fieldapp.ui.desk.homes import home_words  # noqa: E402
from fieldapp.ui.desk.third import FoundHome  # noqa: E402
from fieldapp.ui.desk_calls import DeskCalls  # noqa: E402
from fieldapp.ui.kit import theme, words  # noqa: E402
from fieldapp.ui.kit.buttons import Tick  # noqa: E402
from fieldapp.ui.kit.fonts import px  # noqa: E402
from fieldapp.ui.people.approving import BasisDialog, OrphanDialog, RelationDialog  # noqa: E402
from fieldapp.ui.people.asking import CloseDialog, NewDialog, TryDialog  # noqa: E402
from fieldapp.ui.people.assigning import AssignDialog, LeavesDialog  # noqa: E402
from fieldapp.ui.people.consent import ConsentDialog  # noqa: E402
from fieldapp.ui.people.correcting import CorrectDialog  # noqa: E402
from fieldapp.ui.people.doubles import AlikeDialog, ApartDialog  # noqa: E402
from fieldapp.ui.shell import Shell  # noqa: E402
from fieldapp.ui.signin import SignInPlace  # noqa: E402
from fieldapp.ui.team.entry import EntryDialog  # noqa: E402
from fieldapp.ui.team.laptop import LaptopCard  # noqa: E402
from fieldapp.ui.team.sheets import SheetsDialog  # noqa: E402
from forms.doctor import Repair  # noqa: E402
from forms.views import Finding  # noqa: E402

OUT = ROOT / "build" / "places"  # build/pictures is the story's, which empties it
BIG, SMALL = (1366, 768), (1093, 614)
FINDINGS = (
    Finding(
        "The choice “ne znaet” has a space in its name, but several may be picked of its list.",
        "Write “ne_znaet”, also where ${likes} is used.",
        "choices",
        14,
        "name",
        refused=True,
    ),
    Finding(
        "The name “meta” is reserved for the form's own particulars.",
        "Give it another name, such as “meta_2”.",
        "survey",
        27,
        "name",
        refused=True,
    ),
)

REPAIRS = (
    Repair(
        "choices", 14, "name", "ne znaet", "ne_znaet", "Spaces stand between the answers of such a question."
    ),
    Repair("survey", 27, "name", "meta", "meta_2", "Give it another name, such as “meta_2”."),
    Repair("survey", 31, "type", "", "end_group", "Closes “home” at the end."),
)


class QuietCalls(DeskCalls):
    """Calls that never come back: pictures show what they are given."""

    def read(self, *args: object, **more: object) -> None: ...

    def write(self, *args: object, **more: object) -> None: ...

    def ask(self, *args: object, **more: object) -> None: ...


def quiet_calls(*, coordinator: bool = False) -> DeskCalls:
    calls = QuietCalls(Background(), Path("nowhere"), lambda: samples.NOW)
    name, role = ("Saule", Role.COORDINATOR) if coordinator else ("Aigerim", Role.WORKER)
    calls.take(SimpleNamespace(name=name, role=role, member=name.lower()))  # type: ignore[arg-type]
    return calls


def shell(key: str, fill: Callable[[Shell], None], *, coordinator: bool = False) -> QWidget:
    built = Shell(quiet_calls(coordinator=coordinator), Preferences(words.language()))
    built.today.show_today(samples.today())
    if built.review:
        built.review.show_queue(samples.QUEUE)
    if built.desk:
        built.desk.show_all(case_samples.TO_SETTLE)
    if built.team:
        built.team.show_team(samples.TEAM)
    built.go(key)
    fill(built)
    return built


def signin(*, trouble: bool = False) -> QWidget:
    place = SignInPlace(quiet_calls(), words.language())
    place.show_tiles(samples.TILES)
    if trouble:
        from fieldapp.errors import WrongPassphrase

        place.field._set_caps(True)
        place._refused(WrongPassphrase(30))
    return place


def anew() -> QWidget:
    place = signin()
    assert isinstance(place, SignInPlace)
    place.show()  # a card makes room only where it is seen
    place._begin_anew()
    place.reopening._show_words("bafola dokuti mibaza nisatu pavona kivoru")
    return place


def newcomer() -> QWidget:
    place = signin()
    assert isinstance(place, SignInPlace)
    place.show()
    place._begin_new()
    return place


def team(built: Shell) -> None:
    assert built.team is not None
    built.team.show_team(samples.TEAM)
    built.team.reopening.show_waiting((samples.WAITING, samples.OF_TWO_AREAS))


BETWEEN = 240  # px: the upper cards' ends and the laptop's card


def team_orders(built: Shell) -> None:
    """One's own order waits, another was taken back; of a laptop that was opened, somebody's work needs two sheets."""
    assert built.team is not None
    built.team.show_team(replace(samples.TEAM, orders=samples.OF_ONES_OWN))
    built.team.laptop._opened(samples.FOUND)
    area = built.team.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, most: bar.setValue(min(most, px(BETWEEN))))


def journal_orders(built: Shell) -> None:
    assert built.journal is not None
    built.journal.show_journal(samples.TAKEN_BACK)


def laptop_sheets(over: QWidget) -> QDialog:
    """What the button of a lost laptop's card asks, with the words of both sheets still to be typed."""
    card = LaptopCard(quiet_calls(coordinator=True))
    card.setParent(over)
    card._folder = Path("nowhere")
    card._ask_for_sheets()
    dialog = card.findChild(SheetsDialog)
    assert dialog is not None
    return dialog


def founding(*, paper: bool = False) -> QWidget:
    place = SignInPlace(quiet_calls(), words.language())
    place.show()
    place.show_tiles(())
    place._begin_founding()
    if paper:
        place.founding._created(samples.FOUNDING)
    return place


def journal(built: Shell) -> None:
    assert built.journal is not None
    built.journal.show_journal(samples.OPENINGS)


def urgent(built: Shell) -> None:
    built.today.show_today(samples.today(urgent=True))
    built.notices.say(built.tr("Finished and safe here."))


def person(built: Shell) -> None:
    built.people.show_person(case_samples.PROFILE, samples.FORMS, ())


def further_down(built: Shell) -> None:
    """The same page at its end: plan, learning, what is held, home and relations."""
    person(built)
    area = built.people.page.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(
        lambda _least, most: bar.setValue(most)
    )  # how long it is shows when it is laid out


def due(built: Shell) -> None:
    assert built.due is not None
    built.due.show_page(case_samples.DUE_PAGE)


def to_settle(built: Shell) -> None:
    assert built.desk is not None
    built.desk.show_all(case_samples.TO_SETTLE)
    built.desk.open(case_samples.SETTLING.case)
    built.desk.show_case(case_samples.SETTLING)


def two_homes(built: Shell) -> None:
    """Where somebody lives is said differently; a third home is being looked for."""
    assert built.desk
    built.desk._open = case_samples.TWO_HOMES.case
    built.desk.show_case(case_samples.TWO_HOMES)
    built.desk.list.choose(case_samples.TWO_HOMES.case)
    found = built.desk.findChild(FoundHome)
    found.field.setText("Samal")
    found.show_found({str(one.case): home_words(one) for one in case_samples.HOMES[1:]})


def nobody_found(built: Shell) -> None:
    built.people.search.setText("Xan")
    built.people.show_people(())


def nothing_to_review(built: Shell) -> None:
    assert built.review
    built.review.show_queue(())


def nothing_to_settle(built: Shell) -> None:
    assert built.desk
    built.desk.show_all(ToSettle())


def nothing_due(built: Shell) -> None:
    assert built.due
    built.due.show_page(DuePage("today", {}, ()))


def nothing_opened(built: Shell) -> None:
    assert built.journal
    built.journal.show_journal(())


def by_name() -> tuple[Participant, ...]:
    """As the search gives them for no text."""
    return tuple(sorted(samples.PEOPLE.values(), key=lambda one: one.given_name))


def one_person(built: Shell) -> None:
    to_settle(built)
    assert built.desk is not None
    built.desk.open(next(row.key for row in built.desk.list.rows() if row.key.startswith("doubt.")))


def arrival(built: Shell) -> None:
    built.people._stack.setCurrentWidget(built.people.arrival)
    built.people.arrival.show_list(case_samples.LIST)


def hand_overs(built: Shell) -> None:
    built.people._stack.setCurrentWidget(built.people.hand_overs)
    built.people.hand_overs.show_rows(case_samples.HAND_OVERS)


def several(built: Shell) -> None:
    people = tuple(samples.PEOPLE.values())
    built.people.show_people(people)
    built.people.choose_several(on=True)
    for one in people[:2]:
        built.people._chosen(one.person)


class Asked(QWidget):
    """Where a dialog stands in a picture."""


def asked(ask: Callable[[QWidget], QDialog]) -> QWidget:
    """A dialog over a person's page, as a part of it: pictures show one window."""
    built = shell("people", person)
    theme.dress(built)
    built.resize(*SMALL)  # it has to fit there
    dialog = ask(built)
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog.setModal(False)
    around = QVBoxLayout(holder := Asked())
    theme.dress(holder)
    around.addWidget(dialog, 0, Qt.AlignmentFlag.AlignCenter)
    dialog.show()
    built.deleteLater()
    return holder


def consent(over: QWidget) -> QDialog:
    today = samples.TODAY
    return ConsentDialog(
        over, "Amina", case_samples.AGREED, today, lambda _given: None, case_samples.SERVICES, may_lift=False
    )


def assigning(over: QWidget) -> QDialog:
    dialog = AssignDialog(over, case_samples.TO_GIVE, lambda _chosen: None)
    dialog.near.setChecked(True)
    return dialog


def leaving(over: QWidget) -> QDialog:
    return LeavesDialog(over, case_samples.TO_GIVE.workers, lambda _who: None)


def closing(over: QWidget) -> QDialog:
    return CloseDialog(over, "Amina", proposes=True, then=lambda _reason: None)


def trying(over: QWidget) -> QDialog:
    return TryDialog(over, "Amina", samples.TODAY, lambda _channel, _result, _on: None)


def decided(built: Shell) -> None:
    built.people.show_person(case_samples.DECIDED, samples.FORMS, (), may_erase=True)


def verifying(over: QWidget) -> QDialog:
    dialog = RelationDialog(
        over, "Amina", case_samples.DECIDED.relations[1], lambda _kind, _seen, _done: None
    )
    dialog.kind.choose("documents")
    return dialog


def reunion(over: QWidget) -> QDialog:
    dialog = RelationDialog(
        over, "Amina", case_samples.DECIDED.relations[0], lambda _kind, _seen, _done: None
    )
    dialog.kind.choose("reunified")
    return dialog


def orphan(over: QWidget) -> QDialog:
    return OrphanDialog(over, "Amina", {"mother": True, "father": True}, lambda _evidence: None)


def no_orphan(over: QWidget) -> QDialog:
    return OrphanDialog(over, "Amina", case_samples.DECIDED.deaths, lambda _evidence: None)


def basis(over: QWidget) -> QDialog:
    assert case_samples.DECIDED.consents is not None
    return BasisDialog(over, "Amina", case_samples.DECIDED.consents, lambda _basis: None)


def correcting(over: QWidget) -> QDialog:
    fields = {
        "person": ("given_name", "birth_year", "birth_est", "sex", "lang"),
        "household": ("phone", "phone_ok"),
    }
    return CorrectDialog(over, case_samples.DECIDED, fields, samples.TODAY, lambda _told, _home: None)


def alike(over: QWidget) -> QDialog:
    return AlikeDialog(over, "Samal", case_samples.ALIKE, lambda _who: None, lambda: None)


def taken_apart(over: QWidget) -> QDialog:
    return ApartDialog(over, "Amina", case_samples.DECIDED.doubles, lambda _other: None)


def witnessed(over: QWidget) -> QDialog:
    dialog = consent(over)
    assert isinstance(dialog, ConsentDialog)
    dialog.method.choose("thumb")
    dialog.basis.choose("vital_interest")
    return dialog


def somebody_new(over: QWidget) -> QDialog:
    both = (AreaRow("aa" * 16, "Osh"), AreaRow("bb" * 16, ""))
    return NewDialog(over, samples.TODAY, both, lambda _name, _year, _area: None)


def examined(built: Shell) -> None:
    built.forms.show_forms(samples.FORMS)
    built.forms.examination.show_findings("form_c.xlsx", FINDINGS)


def doctored(built: Shell) -> None:
    """A form that is refused, and what the import doctor would mend: one is taken."""
    examined(built)
    repairs = built.forms.examination.repairs
    repairs.show_repairs(REPAIRS)
    tick = repairs.findChild(Tick, "forms.repair.1")
    assert isinstance(tick, Tick)
    tick.setChecked(True)


def reviewed(built: Shell) -> None:
    assert built.review is not None
    built.review.show_record(samples.VIEW)
    built.review.queue.list.choose("r-zarina")
    line = built.review.record.answers.line("/data/class")
    assert line is not None
    line.begin_comment()
    assert line.field is not None
    line.field.setText(samples.COMMENT.text)


def phones(built: Shell) -> None:
    assert built.team is not None
    built.team.open_list("phones")
    built.team.phones.show_contacts(samples.CONTACTS)


def directory(built: Shell) -> None:
    assert built.team is not None
    built.team.open_list("provider")
    built.team.directory.show_entries(samples.ENTRIES)
    built.team.directory.reading.show_reading(samples.READING)


def entry(over: QWidget) -> QDialog:
    return EntryDialog(over, "provider", samples.ENTRIES[0], lambda _told: None)


def quality(built: Shell) -> None:
    assert built.review is not None
    built.review.show_quality(case_samples.LOOKED)


def apart(built: Shell) -> None:
    assert built.review is not None
    built.review.queue.list.choose("r-aziz")
    built.review.show_apart("Its signature does not fit the person named.")
    built.review.queue.show_apart(("It came twice with different content.",))
    built.review.queue.show_gaps((samples.GAP,))


def choosing(built: Shell) -> None:
    built.people.show_people(tuple(samples.PEOPLE.values()))
    built.people.choose_for(samples.FORMS[0])


def offline_outbox(built: Shell) -> None:
    built.outbox.show_records(samples.RECORDS)
    built.outbox.show_line(Line.OFFLINE)


def outbox_at_work(built: Shell) -> None:
    built.outbox.show_records(samples.RECORDS)
    built.outbox.show_line(Line.WORKING)
    going = built.outbox._going
    going.begin(built.outbox.tr("Sending and fetching"), at_once=True)
    going._began -= 60
    going.show_step(Step(1_300_000, 4_700_000, 3, 12))


@dataclass(frozen=True)
class Picture:
    make: Callable[[], QWidget]
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = BIG
    text_size: int = 100


PLACES: dict[str, Callable[[], QWidget]] = {
    "signin": signin,
    "signin_wait": lambda: signin(trouble=True),
    "signin_anew": anew,
    "signin_new": newcomer,
    "signin_founding": founding,
    "signin_founded": lambda: founding(paper=True),
    "journal": lambda: shell("journal", journal, coordinator=True),
    "journal_orders": lambda: shell("journal", journal_orders, coordinator=True),
    "team": lambda: shell("team", team, coordinator=True),
    "team_orders": lambda: shell("team", team_orders, coordinator=True),
    "laptop_sheets": lambda: asked(laptop_sheets),
    "phones": lambda: shell("team", phones, coordinator=True),
    "directory": lambda: shell("team", directory, coordinator=True),
    "entry": lambda: asked(entry),
    "today": lambda: shell("today", lambda built: None),
    "today_urgent": lambda: shell("today", urgent),
    "people": lambda: shell("people", lambda s: s.people.show_people(by_name())),
    "people_choosing": lambda: shell("people", choosing),
    "person": lambda: shell("people", person),
    "person_further": lambda: shell("people", further_down),
    "person_handed": lambda: shell(
        "people", lambda s: s.people.show_person(case_samples.HANDED, samples.FORMS, ()), coordinator=True
    ),
    "people_several": lambda: shell("people", several, coordinator=True),
    "hand_overs": lambda: shell("people", hand_overs, coordinator=True),
    "assigning": lambda: asked(assigning),
    "leaving": lambda: asked(leaving),
    "due": lambda: shell("due", due),
    "desk": lambda: shell("desk", to_settle, coordinator=True),
    "desk_home": lambda: shell("desk", two_homes, coordinator=True),
    "desk_doubt": lambda: shell("desk", one_person, coordinator=True),
    "arrival": lambda: shell("people", arrival, coordinator=True),
    "consent": lambda: asked(consent),
    "closing": lambda: asked(closing),
    "trying": lambda: asked(trying),
    "deciding": lambda: shell("people", decided, coordinator=True),
    "verifying": lambda: asked(verifying),
    "reunion": lambda: asked(reunion),
    "orphan": lambda: asked(orphan),
    "no_orphan": lambda: asked(no_orphan),
    "basis": lambda: asked(basis),
    "correcting": lambda: asked(correcting),
    "alike": lambda: asked(alike),
    "taken_apart": lambda: asked(taken_apart),
    "witnessed": lambda: asked(witnessed),
    "somebody_new": lambda: asked(somebody_new),
    "forms": lambda: shell("forms", lambda s: s.forms.show_forms(samples.FORMS)),
    "forms_examined": lambda: shell("forms", examined, coordinator=True),
    "forms_doctor": lambda: shell("forms", doctored, coordinator=True),
    "outbox": lambda: shell("outbox", offline_outbox),
    "outbox_at_work": lambda: shell("outbox", outbox_at_work),
    "review": lambda: shell("review", reviewed, coordinator=True),
    "quality": lambda: shell("review", quality, coordinator=True),
    "review_apart": lambda: shell("review", apart, coordinator=True),
    "record": lambda: shell("outbox", lambda s: s.read_record(replace(samples.VIEW, authorship=None))),
    "settings": lambda: shell("settings", lambda s: None),
    "empty_people": lambda: shell("people", lambda s: s.people.show_people(()), coordinator=True),
    "empty_list": lambda: shell("people", lambda s: s.people.show_people(())),
    "empty_search": lambda: shell("people", nobody_found),
    "empty_forms": lambda: shell("forms", lambda s: s.forms.show_forms(())),
    "empty_review": lambda: shell("review", nothing_to_review, coordinator=True),
    "empty_desk": lambda: shell("desk", nothing_to_settle, coordinator=True),
    "empty_due": lambda: shell("due", nothing_due),
    "empty_journal": lambda: shell("journal", nothing_opened, coordinator=True),
    "empty_outbox": lambda: shell("outbox", lambda s: s.outbox.show_records(())),
}


MOVED = ("person_handed", "hand_overs", "assigning")


def pictures() -> dict[str, Picture]:
    all_of_them: dict[str, Picture] = {}
    for name, make in PLACES.items():
        all_of_them[f"{name}_light_en"] = Picture(make)
        all_of_them[f"{name}_dark_ru"] = Picture(make, "dark", "ru")
        all_of_them[f"{name}_small_en"] = Picture(make, size=SMALL)
        all_of_them[f"{name}_small_ru"] = Picture(make, "light", "ru", SMALL)
    asked_for = ("arrival", "consent", "quality", "team", "phones", "directory", "entry", *MOVED)
    asked_for += ("deciding", "verifying", "correcting", "alike")
    for name in ("today", "outbox", "review", "person", "due", "desk", *asked_for):
        all_of_them[f"{name}_150_ru"] = Picture(PLACES[name], "light", "ru", BIG, 150)
        all_of_them[f"{name}_light_ar"] = Picture(PLACES[name], "light", "ar")
        all_of_them[f"{name}_dark_kk"] = Picture(PLACES[name], "dark", "kk")
    return all_of_them


def draw(picture: Picture) -> QWidget:
    """The widget on its ground, laid out at the picture's size."""
    appearance.put_on(Preferences(picture.language, picture.theme, picture.text_size))
    widget = picture.make()
    theme.dress(widget)
    widget.setProperty("ground", "canvas")
    widget.setAttribute(_styled())
    widget.resize(*picture.size)
    widget.show()
    for _ in range(4):
        QApplication.processEvents()
    return widget


def _styled() -> object:
    from PySide6.QtCore import Qt

    return Qt.WidgetAttribute.WA_StyledBackground


def main(wanted: list[str]) -> None:
    app = QApplication.instance() or QApplication([])
    OUT.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures().items():
        if wanted and not any(part in name for part in wanted):
            continue
        widget = draw(picture)
        widget.grab().save(str(OUT / f"{name}.png"))
        print(name, widget.width(), widget.height(), widget.minimumSizeHint().toTuple())
        widget.close()
        widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()


__all__ = ["draw", "main", "pictures"]
if __name__ == "__main__":
    main(sys.argv[1:])
