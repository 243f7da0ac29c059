"""Repeats: adding, removing, counting, and what an answer in one of them wakes."""

from __future__ import annotations

import pytest

from forms import AddRepeat, AnswerRefused, RepeatHead, Session
from forms.scenario import Scenario
from tests.forms.little import MEMBERS, bind, questions, xform


def household(*ages: int) -> Scenario:
    house = Scenario(MEMBERS)
    for number, age in enumerate(ages, 1):
        house.add_repeat("/data/m")
        house.answer(f"/data/m[{number}]/age", age)
    return house


def values(house: Scenario, *names: str) -> list[str]:
    return [house.value(f"/data/{name}") for name in names]


def test_a_template_alone_starts_with_none() -> None:
    house = Scenario(MEMBERS)
    assert house.count("/data/m") == 0
    assert house.places_to_add() == ["/data/m"]
    assert values(house, "n", "adults", "oldest") == ["0", "0", ""]


def test_totals_follow_answers_additions_and_removals() -> None:
    house = household(20, 7, 40)
    assert values(house, "n", "adults", "oldest") == ["3", "2", "40"]
    house.answer("/data/m[2]/age", 18)
    assert values(house, "n", "adults", "oldest") == ["3", "3", "40"]
    house.remove_repeat("/data/m[3]")
    assert values(house, "n", "adults", "oldest") == ["2", "2", "20"]
    house.clear("/data/m[1]/age")
    assert values(house, "n", "adults", "oldest") == ["2", "1", "18"]


def test_a_sum_of_fractions_is_the_sum_in_order() -> None:
    form = xform(
        "<r jr:template=''><v/></r><s/>",
        bind("r/v", type="decimal") + bind("s", calculate="sum(/data/r/v)"),
        '<repeat nodeset="/data/r"><input ref="/data/r/v"/></repeat>',
    )
    talk = Scenario(form)
    for number, value in enumerate(("0.1", "0.2", "0.3"), 1):
        talk.add_repeat("/data/r")
        talk.answer(f"/data/r[{number}]/v", value)
    assert talk.value("/data/s") == str(0.1 + 0.2 + 0.3)
    for number in (1, 2, 3):
        talk.answer(f"/data/r[{number}]/v", number)
    assert talk.value("/data/s") == "6"


def test_numbers_move_up_behind_a_removed_instance() -> None:
    house = household(1, 2, 3)
    assert values(house, "m[1]/place", "m[2]/place", "m[3]/place") == ["1", "2", "3"]
    house.remove_repeat("/data/m[1]")
    assert values(house, "m[1]/place", "m[2]/place") == ["1", "2"]
    assert values(house, "m[1]/age", "m[2]/age") == ["2", "3"]


def test_an_answer_touches_its_own_instance_alone() -> None:
    house = household(1, 2)
    assert house.answer("/data/m[2]/name", "Ann").refs == {"/data/m[2]/name", "/data/m[2]/age"}
    assert house.see("/data/m[2]/age").label == "Age of Ann"
    assert house.see("/data/m[1]/age").label == "Age of"


def test_items_show_heads_questions_and_the_place_to_add() -> None:
    house = household(1)
    (section,) = house.session.sections()
    head, name, age, add = house.session.items(section.key)
    assert head == RepeatHead("/data/m[1]", "Member", 1, True, 1)
    assert (name.ref, age.ref) == ("/data/m[1]/name", "/data/m[1]/age")
    assert add == AddRepeat("/data/m", "Member", 1, True, 1)


@pytest.mark.parametrize("ref", ["/data/m[9]", "/data/m", "/data/n", "/data/nothing[1]"])
def test_only_what_is_there_can_be_removed(ref: str) -> None:
    house = household(1)
    with pytest.raises(AnswerRefused):
        house.remove_repeat(ref)
    assert house.count("/data/m") == 1


COUNTED = xform(
    "<n/><r><v>new</v></r>",
    bind("n", type="int"),
    questions("n") + '<repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/v"/></repeat>',
)


def test_a_count_sets_the_number_and_a_slip_loses_nothing() -> None:
    talk = Scenario(COUNTED)
    talk.answer("/data/n", 3)
    talk.answer("/data/r[3]/v", "third")
    talk.answer("/data/n", 1)
    assert talk.count("/data/r") == 1
    assert "third" not in talk.finish()
    talk.answer("/data/n", 3)
    assert talk.value("/data/r[3]/v") == "third"
    talk.clear("/data/n")
    assert talk.count("/data/r") == 3
    with pytest.raises(AnswerRefused):
        talk.add_repeat("/data/r")


def test_a_count_may_grow_until_an_answer_says_enough() -> None:
    form = xform(
        "<have/><want/><r><more/></r>",
        bind("have", calculate="count(/data/r)")
        + bind("want", calculate="if(/data/have = 0 or /data/r[position() = /data/have]/more = 'y',"
               " /data/have + 1, /data/have)"),
        '<repeat nodeset="/data/r" jr:count="/data/want"><input ref="/data/r/more"/></repeat>',
    )  # fmt: skip
    talk = Scenario(form)
    assert talk.form.findings == ()
    talk.answer("/data/r[1]/more", "y")
    talk.answer("/data/r[2]/more", "y")
    assert talk.count("/data/r") == 3
    talk.answer("/data/r[3]/more", "n")
    assert talk.count("/data/r") == 3


NESTED = xform(
    "<o jr:template=''><name/><i jr:template=''><v/><up/></i><s/></o><all/>",
    bind("o/i/v", type="int") + bind("o/i/up", calculate="concat(../../name, position(../..), position(..))")
    + bind("o/s", calculate="sum(/data/o/i/v)") + bind("all", calculate="sum(/data/o/i/v)"),
    '<repeat nodeset="/data/o"><input ref="/data/o/name"/><repeat nodeset="/data/o/i">'
    '<input ref="/data/o/i/v"/></repeat></repeat>',
)  # fmt: skip


def test_nested_repeats_mean_their_own_outer_instance() -> None:
    talk = Scenario(NESTED)
    for outer in (1, 2):
        talk.add_repeat("/data/o")
        for inner in (1, 2):
            talk.add_repeat(f"/data/o[{outer}]/i")
            talk.answer(f"/data/o[{outer}]/i[{inner}]/v", outer * 10 + inner)
    assert values(talk, "o[1]/s", "o[2]/s", "all") == ["23", "43", "66"]
    talk.answer("/data/o[2]/name", "B")
    assert talk.value("/data/o[2]/i[2]/up") == "B22"
    talk.remove_repeat("/data/o[1]")
    assert talk.value("/data/o[1]/i[2]/up") == "B12"
    assert values(talk, "o[1]/s", "all") == ["43", "43"]


def test_irrelevant_instances_do_not_count() -> None:
    form = xform(
        "<r><v>1</v></r><r><v>2</v></r><r><v>3</v></r><s/><n/>",
        bind("r", relevant="./v != /data/n or true()") + bind("r/v", type="int", relevant="position(..) > 1")
        + bind("s", calculate="sum(/data/r/v)"),
        '<repeat nodeset="/data/r"><input ref="/data/r/v"/></repeat>',
    )  # fmt: skip
    talk = Scenario(form)
    assert talk.value("/data/s") == "5"
    talk.remove_repeat("/data/r[1]")
    assert talk.value("/data/s") == "3"


def test_a_fixed_repeat_has_one_and_takes_no_more() -> None:
    form = xform(
        "<r jr:template=''><v/></r>",
        "",
        '<repeat nodeset="/data/r" jr:noAddRemove="true()"><input ref="/data/r/v"/></repeat>',
    )
    talk = Scenario(form)
    assert talk.count("/data/r") == 1
    assert talk.places_to_add() == []
    with pytest.raises(AnswerRefused):
        talk.remove_repeat("/data/r[1]")


MEMBERS_COUNTED = xform(
    "<n>3</n><m><name/><k><a/></k></m><all/>",
    bind("n", type="int") + bind("all", calculate="join(' ', /data/m/name)"),
    questions("n") + '<group ref="/data/m"><label>Member</label><repeat nodeset="/data/m" jr:count="/data/n">'
    '<input ref="/data/m/name"><label>Name</label></input></repeat></group>',
)


def test_a_draft_keeps_the_instances_that_a_smaller_count_hides() -> None:
    scenario = Scenario(MEMBERS_COUNTED)
    for place, name in enumerate(("Aru", "Berik", "Dana"), 1):
        scenario.answer(f"/data/m[{place}]/name", name)
    scenario.answer("/data/n", "1")
    draft = scenario.session.snapshot()
    assert b"Dana" not in scenario.session.submission()
    again = Session(scenario.form, scenario.session.context, restore=draft)
    assert (again.count_of("/data/m"), again.node_text("/data/all")) == (1, "Aru")
    assert b"Dana" not in again.submission()
    assert Session(scenario.form, scenario.session.context, restore=again.snapshot()).snapshot() == draft
    again.answer("/data/n", "3")
    assert again.node_text("/data/all") == "Aru Berik Dana"
    assert b"parked" not in again.snapshot()


@pytest.mark.parametrize("drafts", [False, True])
def test_an_instance_that_a_count_brings_back_is_as_relevant_as_what_is_around_it(drafts: bool) -> None:
    talk = Scenario(
        xform(
            "<a>1</a><n>2</n><g><m><v/></m></g><s/>",
            bind("g", relevant="/data/a = 1")
            + bind("n", type="int")
            + bind("s", calculate="sum(/data/g/m/v)"),
            questions("a", "n") + '<group ref="/data/g"><repeat nodeset="/data/g/m" jr:count="/data/n">'
            '<input ref="/data/g/m/v"/></repeat></group>',
        )
    )
    talk.answer("/data/g/m[1]/v", 3)
    talk.answer("/data/g/m[2]/v", 5)
    sums = []
    for question, value in (("n", 1), ("a", 0), ("n", 2), ("a", 1), ("a", 0), ("n", 1), ("a", 1), ("n", 2)):
        talk.answer(f"/data/{question}", value)
        talk = talk.interrupt() if drafts else talk
        sums.append(talk.value("/data/s"))
    assert sums == ["3", "0", "0", "8", "0", "0", "3", "8"]
    assert talk.questions()[-1] == "/data/g/m[2]/v"
    assert "<v>5</v>" in talk.finish()


def test_without_a_template_a_new_instance_is_blank() -> None:
    form = xform(
        "<r kind='old'><v>5</v><i><w>6</w></i></r>",
        body='<repeat nodeset="/data/r"><input ref="/data/r/v"/>'
        '<repeat nodeset="/data/r/i"><input ref="/data/r/i/w"/></repeat></repeat>',
    )
    talk = Scenario(form)
    talk.add_repeat("/data/r")
    assert values(talk, "r[1]/v", "r[1]/i[1]/w", "r[2]/v", "r[2]/i[1]/w") == ["5", "6", "", ""]
    assert '<r kind="old"><v/>' in talk.finish()


FIXED = xform(
    "<r><v>1</v><i><w>a</w></i><i><w>b</w></i></r><r><v>2</v><i><w>c</w></i></r>",
    body='<repeat nodeset="/data/r" jr:noAddRemove="true()"><input ref="/data/r/v"/>'
    '<repeat nodeset="/data/r/i" jr:noAddRemove="true()"><input ref="/data/r/i/w"/></repeat></repeat>',
)


def fixed(instance: str) -> Scenario:
    talk = Scenario(FIXED)
    talk.session = Session(
        talk.form, talk.session.context, restore=f'<data id="test">{instance}</data>'.encode()
    )
    return talk


def test_a_fixed_repeat_has_the_forms_instances_whatever_a_record_has() -> None:
    bare = fixed("<r><v>7</v></r>")
    assert [bare.count(f"/data/{r}") for r in ("r", "r[1]/i", "r[2]/i")] == [2, 2, 1]
    assert values(bare, "r[1]/v", "r[2]/v", "r[2]/i[1]/w") == ["7", "", ""]


def test_instances_beyond_a_fixed_repeats_number_are_kept_in_the_draft_only() -> None:
    full = fixed("<r><v>7</v></r><r><v>8</v><i><w>x</w></i><i><w>y</w></i></r><r><v>9</v></r>")
    assert [full.count(f"/data/{r}") for r in ("r", "r[1]/i", "r[2]/i")] == [2, 2, 1]
    assert "<v>9</v>" not in full.finish()
    assert "<w>y</w>" not in full.finish()
    draft = full.session.snapshot().decode()
    assert '<r fw:parked="true"><v>9</v>' in draft
    assert '<i fw:parked="true"><w>y</w></i>' in draft
    assert full.interrupt().session.snapshot().decode() == draft


def test_what_is_set_in_an_instance_between_others_sees_its_own_place() -> None:
    action = '<setvalue event="odk-new-repeat" ref="/data/r/{}" value="{}"/>'
    before = "/data/r[position() = position(current()/..) - 1]/v"
    actions = action.format("k", "position(..)") + action.format("last", before)
    talk = Scenario(
        xform(
            "<r jr:template=''><v/><k/><last/></r>",
            "",
            f'<repeat nodeset="/data/r"><input ref="/data/r/v"/>{actions}</repeat>',
        )
    )
    for number in (1, 2, 3):
        talk.add_repeat("/data/r")
        talk.answer(f"/data/r[{number}]/v", f"v{number}")
    talk.session.add_repeat("/data/r", 2)
    assert values(talk, "r[1]/v", "r[2]/v", "r[3]/v", "r[4]/v") == ["v1", "", "v2", "v3"]
    assert values(talk, "r[2]/k", "r[2]/last", "r[3]/k", "r[3]/last") == ["2", "v1", "2", "v1"]
    talk.session.add_repeat("/data/r", 5)
    assert values(talk, "r[5]/k", "r[5]/last") == ["5", "v3"]


FIXED_WITHIN = (
    '<repeat nodeset="/data/r"><repeat nodeset="/data/r/i" jr:noAddRemove="true()"><input ref="/data/r/i/w"/>'
    "</repeat></repeat>"
)


def test_a_fixed_repeat_in_a_new_instance_can_be_filled() -> None:
    """JavaRosa leaves it empty, as the converter's template of the outer one holds but a template of the inner one:
    nobody could ever answer what is asked there."""
    talk = Scenario(xform('<r jr:template=""><i jr:template=""><w/></i></r>', "", FIXED_WITHIN))
    talk.add_repeat("/data/r")
    talk.answer("/data/r[1]/i[1]/w", "x")
    talk.add_repeat("/data/r")
    assert talk.questions() == talk.interrupt().questions() == ["/data/r[1]/i[1]/w", "/data/r[2]/i[1]/w"]


def test_a_draft_loses_no_fixed_instance_when_another_one_around_them_went() -> None:
    rows = "<r><i><w/></i></r><r><i><w/></i><i><w/></i></r>"
    talk = Scenario(xform(rows, "", FIXED_WITHIN))
    talk.answer("/data/r[2]/i[2]/w", "x")
    talk.remove_repeat("/data/r[1]")
    talk.add_repeat("/data/r")
    asked = ["/data/r[1]/i[1]/w", "/data/r[1]/i[2]/w", "/data/r[2]/i[1]/w"]
    later = talk.interrupt()
    assert talk.questions() == later.questions() == asked
    assert later.value("/data/r[1]/i[2]/w") == "x"


def test_an_instance_that_is_put_between_others_moves_them_on() -> None:
    house = Scenario(MEMBERS)
    for number, age in enumerate((20, 30, 4), start=1):
        house.add_repeat("/data/m")
        house.answer(f"/data/m[{number}]/age", age)
    house.session.add_repeat("/data/m", 2)
    ages = [house.value(f"/data/m[{n}]/age") for n in range(1, 5)]
    places = [house.value(f"/data/m[{n}]/place") for n in range(1, 5)]
    assert (ages, places) == (["20", "", "30", "4"], ["1", "2", "3", "4"])
    assert [house.value(f"/data/{n}") for n in ("n", "adults", "oldest")] == ["4", "2", "30"]
    house.answer("/data/m[2]/age", 50)
    house.remove_repeat("/data/m[1]")
    assert [house.value(f"/data/{n}") for n in ("n", "adults", "oldest")] == ["3", "2", "50"]
    assert house.interrupt().finish() == house.finish()
    with pytest.raises(AnswerRefused, match="no such place"):
        house.session.add_repeat("/data/m", 9)


def repeat(body: str, path: str = "/data/r", more: str = "") -> str:
    return f'<group ref="{path}"><label>R</label><repeat nodeset="{path}"{more}>{body}</repeat></group>'


def asked(path: str) -> str:
    return f'<input ref="{path}"><label>?</label></input>'


def test_a_new_instance_wakes_what_reads_the_repeat_from_outside_and_from_inside() -> None:
    binds = bind("r/g/c", calculate="position(../..) * 10") + bind("n", calculate="count(/data/r)")
    binds += bind("all", calculate="sum(/data/r/g/c)") + bind(
        "filled", calculate="count-non-empty(/data/r/g/c)"
    )
    scenario = Scenario(
        xform("<r><g><c/><v/></g></r><n/><all/><filled/>", binds, repeat(asked("/data/r/g/v")))
    )
    scenario.session.add_repeat("/data/r")
    scenario.session.add_repeat("/data/r")
    assert [scenario.value(f"/data/{n}") for n in ("n", "all", "filled")] == ["3", "60", "3"]
    scenario.session.remove_repeat("/data/r[1]")
    assert [scenario.value(f"/data/{n}") for n in ("n", "all", "filled")] == ["2", "30", "2"]


def test_none_can_be_added_where_a_count_rules_even_one_that_names_nothing() -> None:
    form = xform("<r><v/></r>", "", repeat(asked("/data/r/v"), more=' jr:count="/data/nowhere/n"'))
    session = Scenario(form).session
    items = [i for s in session.sections() for i in session.items(s.key)]
    assert not any(isinstance(i, AddRepeat) and i.allowed for i in items)
    with pytest.raises(AnswerRefused):
        session.add_repeat("/data/r")


def test_an_instance_within_another_repeat_is_named_from_a_third() -> None:
    """Only the inner repeat is numbered: all outer instances are asked, whoever asks."""
    form = xform(
        "<o><i><v>1</v></i><i><v>2</v></i></o><p><a/><b/><c/><x/></p>",
        bind("p/x", calculate="indexed-repeat(/data/o/i/v, /data/o/i, 2)"),
        '<repeat nodeset="/data/o"><repeat nodeset="/data/o/i"><input ref="/data/o/i/v"/></repeat></repeat>'
        '<repeat nodeset="/data/p"><input ref="/data/p/a"/></repeat>',
    )
    talk = Scenario(form)
    assert talk.value("/data/p[1]/x") == "2"
    talk.answer("/data/o[1]/i[2]/v", "7")
    assert talk.value("/data/p[1]/x") == "7"


def test_once_looks_again_while_its_node_is_not_relevant() -> None:
    form = xform(
        "<on/><a>1</a><x/>",
        bind("x", calculate="once(/data/a)", relevant="/data/on = 1"),
        questions("on", "a"),
    )
    talk = Scenario(form)
    talk.answer("/data/a", "2")
    talk.answer("/data/on", "1")
    talk.answer("/data/a", "3")
    assert talk.value("/data/x") == "2"


def test_an_instance_that_its_place_hides_comes_back_when_one_before_it_goes() -> None:
    """`.` is the instance itself, also while it is not relevant."""
    form = xform(
        "<m><a>1</a></m><m><a>2</a></m><m><a>3</a></m>",
        bind("m", relevant="position(.) < 3"),
        '<repeat nodeset="/data/m"><input ref="/data/m/a"/></repeat>',
    )
    talk = Scenario(form)
    assert talk.questions() == ["/data/m[1]/a", "/data/m[2]/a"]
    talk.remove_repeat("/data/m[1]")
    assert [talk.value(ref) for ref in talk.questions()] == ["2", "3"]
