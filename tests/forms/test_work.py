"""What must not grow: the calls that one act makes are counted in a small form and in a large one, and are the same.

Calls are counted, not seconds: the same on every machine.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from forms.scenario import Scenario
from tests.forms.little import MEMBERS, bind, questions, xform


def calls(act: Callable[[], object]) -> int:
    """The engine's functions called by `act`."""
    count = 0

    def note(frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call" and str(frame.f_globals.get("__name__")).startswith("forms.")

    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(None)
    return count


def roster(size: int) -> Scenario:
    talk = Scenario(MEMBERS.replace("max(", "count-non-empty("))
    for number in range(1, size + 1):
        talk.add_repeat("/data/m")
        talk.answer(f"/data/m[{number}]/age", number + 20)
    return talk


@pytest.mark.parametrize(
    "act",
    [
        lambda talk: talk.answer("/data/m[3]/age", 7),
        lambda talk: talk.answer("/data/m[3]/name", "Ann"),
        lambda talk: talk.add_repeat("/data/m"),
        lambda talk: talk.clear("/data/m[3]/age"),
    ],
    ids=["an age", "a name", "one more", "an age taken back"],
)
def test_an_act_in_a_roster_costs_the_same_at_any_size(act: Callable[[Scenario], object]) -> None:
    small, large = roster(5), roster(40)
    assert calls(lambda: act(large)) == calls(lambda: act(small))


def test_a_total_once_made_is_kept() -> None:
    def cost(size: int) -> int:
        talk = roster(size)
        talk.answer("/data/m[1]/age", 30)
        return calls(lambda: talk.answer("/data/m[2]/age", 31))

    assert cost(40) == cost(5)


def test_an_answer_that_wakes_nothing_costs_the_same_in_any_form() -> None:
    def cost(size: int) -> int:
        names = [f"q{n}" for n in range(size)]
        model = "".join(bind(n, type="int") for n in names)
        talk = Scenario(xform("".join(f"<{n}/>" for n in names), model, questions(*names)))
        talk.answer("/data/q1", 1)
        return calls(lambda: talk.answer("/data/q1", 2))

    assert cost(200) == cost(5)


def test_one_term_of_a_long_sum_costs_the_same_in_any_sum() -> None:
    def cost(size: int) -> int:
        names = [f"q{n}" for n in range(size)]
        model = "".join(bind(n, type="int") for n in names)
        model += bind("total", calculate=" + ".join(f"/data/{n}" for n in names))
        talk = Scenario(xform("".join(f"<{n}>1</{n}>" for n in names) + "<total/>", model, questions(*names)))
        talk.answer("/data/q1", 2)
        spent = calls(lambda: talk.answer("/data/q1", 3))
        assert talk.value("/data/total") == str(size + 2)
        return spent

    assert cost(200) == cost(20)


def test_choices_by_an_index_cost_what_is_found_not_what_is_searched() -> None:
    def cost(size: int) -> tuple[int, int]:
        items = "".join(
            f"<item><name>n{n}</name><label>N{n}</label><a>{n // 5}</a></item>" for n in range(size)
        )
        form = xform(
            "<a/><p/>",
            f'<instance id="l"><root>{items}</root></instance>',
            questions("a") + '<select1 ref="/data/p"><label>p</label><itemset nodeset="instance(\'l\')/root/item'
            '[a = /data/a]"><value ref="name"/><label ref="label"/></itemset></select1>',
        )  # fmt: skip
        talk = Scenario(form)
        talk.answer("/data/a", 1)
        assert talk.choices("/data/p") == [f"n{n}" for n in range(5, 10)]
        first = calls(lambda: (talk.answer("/data/a", 2), talk.choices("/data/p")))
        return first, calls(lambda: talk.labels("/data/p"))

    assert cost(1_000) == cost(50)
    first, again = cost(50)
    assert again < first


def test_only_what_depends_on_an_answer_is_computed() -> None:
    names = [f"c{n}" for n in range(50)]
    model = "".join(bind(n, calculate=f"/data/{'a' if place else 'b'} + 1") for place, n in enumerate(names))
    talk = Scenario(xform("<a/><b/>" + "".join(f"<{n}/>" for n in names), model, questions("a", "b")))
    talk.answer("/data/b", 1)
    assert calls(lambda: talk.answer("/data/a", 2)) > 5 * calls(lambda: talk.answer("/data/b", 2))


def test_a_label_is_filled_in_when_it_is_asked_for() -> None:
    def shown(name: str) -> str:
        return f'<input ref="/data/{name}"><label>About <output value="/data/a"/></label></input>'

    def cost(size: int) -> int:
        names = [f"q{n}" for n in range(size)]
        instance = "<a/>" + "".join(f"<{n}/>" for n in names)
        talk = Scenario(xform(instance, "", questions("a") + "".join(map(shown, names))))
        talk.answer("/data/a", 1)
        return calls(lambda: talk.see("/data/q1"))

    assert cost(50) == cost(5)
