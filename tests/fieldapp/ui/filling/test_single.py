"""One question at a time, for whoever chose that in Settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldapp.ui.filling.single import beside, nearest
from forms.views import Kind
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import roster, session, small
from tests.fieldapp.ui.filling.test_keyboard import YES_NO

Key = Qt.Key


def asked(stage: Stage) -> list[str]:
    """The cards that can be seen."""
    assert stage.place.opened is not None
    return [key for key in stage.place.opened.screen.page.keys if key.startswith("/")]


def walk() -> SmallSession:
    first = [
        Q("hello", Kind.NOTE, "Hello"),
        Q("a", Kind.SELECT_ONE, "A", YES_NO),
        Q("b", Kind.TEXT, "B", when=lambda s: s.question("/data/a").text == "yes"),
        Q("c", Kind.TEXT, "C"),
        Q("bye", Kind.NOTE, "Bye"),
    ]
    return SmallSession({"First": first, "Last": [Q("d", Kind.TEXT, "D")]})


def test_enter_leads_from_one_to_the_next_and_over_the_section(stage: Stage) -> None:
    stage.open(walk(), single=True)
    assert asked(stage) == ["/data/hello", "/data/a"]  # words to read stand with what is asked next
    stage.key(Key.Key_1)
    stage.key(Key.Key_Return)
    assert (stage.here, asked(stage)) == ("/data/b", ["/data/b"])
    stage.key(Key.Key_Return)
    assert asked(stage) == ["/data/c", "/data/bye"]
    stage.key(Key.Key_Return)
    assert stage.focus.objectName() == "filling.next"
    stage.key(Key.Key_Return)
    assert (stage.here, asked(stage)) == ("/data/d", ["/data/d"])
    assert not stage.there("filling.next")  # the last one: Finish is what comes


def test_the_buttons_and_tab_go_both_ways(stage: Stage) -> None:
    stage.open(walk(), single=True)
    stage.click("filling.next")
    assert (stage.here, asked(stage)) == ("/data/c", ["/data/c", "/data/bye"])
    stage.click("filling.back")
    assert stage.here == "/data/a"
    assert not stage.find("filling.back").isEnabled()
    for _ in range(12):
        stage.key(Key.Key_Tab)
        if stage.here == "/data/c":
            break
    assert stage.here == "/data/c"
    stage.key(Key.Key_Backtab)
    assert stage.here == "/data/a"


def test_what_vanishes_gives_its_place_to_its_neighbour(stage: Stage) -> None:
    stage.open(walk(), single=True)
    stage.key(Key.Key_1)
    stage.key(Key.Key_Return)
    assert stage.here == "/data/b"
    assert stage.place.opened is not None
    stage.place.opened.interview.answer("/data/a", "no")
    QApplication.processEvents()
    assert (stage.here, asked(stage)) == ("/data/c", ["/data/c", "/data/bye"])


def test_what_is_missing_and_what_is_undone_is_shown(stage: Stage) -> None:
    stage.open(session(small()), single=True)
    stage.key(Key.Key_1)
    stage.key(Key.Key_Return)
    stage.key(Key.Key_1)
    assert stage.here == "/data/start/consent"
    assert stage.place.opened is not None
    stage.place.opened.flows.show_finish()
    stage.click("filling.problem./data/home/people")
    assert (stage.here, asked(stage)) == ("/data/home/people", ["/data/home/people"])
    stage.place.opened.undo()
    assert asked(stage) == ["/data/start/consent"]


def test_people_of_a_repeat_are_added_one_by_one(stage: Stage) -> None:
    stage.open(session(roster()), single=True)
    stage.click("filling.repeat./data/members.add")
    assert stage.here == "/data/members[1]/name"
    stage.key(Key.Key_Return)
    assert stage.here == "/data/members[1]/age"
    assert stage.there("filling.repeat./data/members.add")


def test_rows_that_stand_together() -> None:
    def asks(key: str) -> bool:
        return key.startswith("/")

    keys = ["title:", "heading:x", "/a", "add:m", "head:m", "/b", "note"]
    assert beside(keys, "/a", asks) == ["title:", "heading:x", "/a", "add:m"]
    assert beside(keys, "/b", asks) == ["title:", "head:m", "/b", "note"]
    assert beside(["title:", "note"], "", asks) == ["title:", "note"]
    assert nearest(["/a", "/b", "/c"], ["/a", "/c"], "/b", asks) == "/c"
    assert nearest(["/a", "/b"], ["/a"], "/b", asks) == "/a"
