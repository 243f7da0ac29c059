"""What tests that Web Forms fails want of repeats, relevance, choices, constraints and places."""

from __future__ import annotations

import pytest

from forms import AnswerRefused
from forms.scenario import Scenario
from forms.views import AnswerFault, Kind
from tests.forms.conformance.wanted import YES_NO, field, repeat, wanted
from tests.forms.little import bind, questions, xform

# repeats


@wanted("repeat--018")
def test_what_counts_a_repeat_follows_it_in_a_form_without_an_id() -> None:
    form = xform(
        "<n/><r jr:template=''><t/></r>",
        bind("n", type="int", calculate="count(/data/r)"),
        repeat("/data/r", field("/data/r/t")),
    )
    talk = Scenario(form.replace('<data id="test" version="1">', "<data>"))
    for number in (1, 2):
        talk.add_repeat("/data/r")
        assert talk.value("/data/n") == str(number)


@wanted("repeat--020", "repeat--022")
def test_relevance_in_a_new_instance_is_worked_out() -> None:
    form = xform(
        "<r jr:template=''><t/><g><n/></g></r>",
        bind("r/g", relevant="0"),
        repeat("/data/r", field("/data/r/t"), field("/data/r/g/n")),
    )
    talk = Scenario(form.replace('<data id="test" version="1">', "<data>"))
    for number in (1, 2, 3):
        talk.add_repeat("/data/r")
        assert not talk.see(f"/data/r[{number}]/g/n").relevant
    assert talk.questions() == [f"/data/r[{n}]/t" for n in (1, 2, 3)]


@wanted("repeat--027")
def test_inner_instances_are_counted_for_each_outer_one() -> None:
    inner = repeat("/data/o/i", field("/data/o/i/f"), count="../many")
    body = repeat(
        "/data/o", field("/data/o/many"), f'<group ref="/data/o/i">{inner}</group>', count="/data/outers"
    )
    form = xform(
        "<outers>0</outers><o jr:template=''><many>0</many><i jr:template=''><f/></i></o>",
        bind("outers", type="int") + bind("o/many", type="int"),
        questions("outers") + f'<group ref="/data/o">{body}</group>',
    )
    talk = Scenario(form)
    talk.answer("/data/outers", 2)
    talk.answer("/data/o[1]/many", 3)
    talk.answer("/data/o[2]/many", 2)
    assert [talk.count(f"/data/o[{n}]/i") for n in (1, 2)] == [3, 2]


@wanted("repeat--033")
def test_nothing_can_be_added_within_an_instance_that_is_gone() -> None:
    form = xform(
        "<o><many/><i><q/></i></o>",
        bind("o/many", calculate="5"),
        repeat("/data/o", repeat("/data/o/i", field("/data/o/i/q"), count="/data/o/many")),
    )
    talk = Scenario(form)
    assert talk.count("/data/o[1]/i") == 5
    talk.remove_repeat("/data/o[1]")
    with pytest.raises(AnswerRefused):
        talk.add_repeat("/data/o[1]/i")


@wanted("repeat--037")
@pytest.mark.parametrize("count", ["target", "../target", "/data/o/target"])
def test_a_count_grows_until_an_answer_says_enough(count: str) -> None:
    """JavaRosa reads a bare name from what stands around the repeat, others from the repeat."""
    enough = "if(../so_far = 0 or ../i[position() = ../so_far]/more = 'yes', ../so_far + 1, ../so_far)"
    form = xform(
        "<o><so_far/><target/><i><more/></i></o>",
        bind("o/so_far", type="int", calculate="count(../i)")
        + bind("o/target", type="int", calculate=enough),
        repeat("/data/o", repeat("/data/o/i", field("/data/o/i/more"), count=count)),
    )
    talk = Scenario(form)
    assert (talk.count("/data/o[1]/i"), talk.form.findings) == (1, ())
    talk.answer("/data/o[1]/i[1]/more", "yes")
    talk.answer("/data/o[1]/i[2]/more", "no")
    assert talk.count("/data/o[1]/i") == 2
    talk.add_repeat("/data/o")
    assert talk.count("/data/o[2]/i") == 1


@wanted("repeat--039", "repeat--041")
@pytest.mark.parametrize("limit", ["../limit", "current()/../limit"])
def test_a_filter_that_reads_a_neighbour_is_worked_out_again_when_it_changes(limit: str) -> None:
    numbers = "".join(f"<i><n>{n}</n></i>" for n in range(1, 5))
    form = xform(
        f"<o><limit/>{numbers}<total/></o>",
        bind("o/total", type="int", calculate=f"sum(../i[n > {limit}]/n)"),
        repeat("/data/o", field("/data/o/limit"), repeat("/data/o/i", field("/data/o/i/n"))),
    )
    talk = Scenario(form)
    for below, total in ((2, "7"), (0, "10"), (9, "0")):
        talk.answer("/data/o[1]/limit", below)
        assert talk.value("/data/o[1]/total") == total


@wanted("repeat--043")
def test_what_is_filled_in_is_counted() -> None:
    form = xform(
        "<r><a>x</a></r><r><a/></r><r><a>y</a></r><n/>",
        bind("n", calculate="count-non-empty(/data/r/a)"),
        repeat("/data/r", field("/data/r/a")),
    )
    talk = Scenario(form)
    assert talk.value("/data/n") == "2"
    talk.answer("/data/r[2]/a", "z")
    assert talk.value("/data/n") == "3"


@wanted("repeat-output--002")
def test_a_translation_reads_from_the_instance_that_shows_it() -> None:
    texts = (
        '<itext><translation lang="en"><text id="place"><value>Place: <output value="../place"/></value></text>'
        "</translation></itext>"
    )
    form = xform(
        "<r jr:template=''><place/><q/></r>",
        texts + bind("r/place", type="int", calculate="position(..)"),
        repeat("/data/r", '<input ref="/data/r/q"><label ref="jr:itext(\'place\')"/></input>'),
    )
    talk = Scenario(form)
    for number in (1, 2):
        talk.add_repeat("/data/r")
        assert talk.see(f"/data/r[{number}]/q").label == f"Place: {number}"


# relevance


@wanted("relevant--004", "relevant--005")
def test_what_is_not_relevant_is_in_no_node_set() -> None:
    rows = "".join(f"<r><v>{n}</v></r>" for n in range(1, 6))
    form = xform(
        f"{rows}<many/><all/>",
        bind("r", relevant="position() > 2")
        + bind("many", calculate="count(/data/r)")
        + bind("all", calculate="concat(/data/r/v)"),
        repeat("/data/r", field("/data/r/v")),
    )
    talk = Scenario(form)
    assert (talk.value("/data/many"), talk.value("/data/all")) == ("3", "345")
    assert talk.value("/data/r[2]/v") == ""  # XPath sees nothing of it
    assert "<v>2</v>" in talk.session.snapshot().decode()  # and yet it is kept


@wanted("repeat-relevant--002")
def test_a_repeat_that_is_never_relevant_is_not_shown() -> None:
    form = xform("<r><q/></r>", bind("r", relevant="false()"), repeat("/data/r", field("/data/r/q")))
    talk = Scenario(form)
    assert (talk.questions(), talk.places_to_add()) == ([], [])


@wanted("repeat-relevant--005", "repeat-relevant--008")
def test_a_repeat_follows_the_relevance_of_what_stands_around_it() -> None:
    form = xform(
        "<ask>no</ask><g><h><r><q/></r></h></g>",
        bind("g", relevant="/data/ask = 'yes'"),
        f'<select1 ref="/data/ask">{YES_NO}</select1>' + repeat("/data/g/h/r", field("/data/g/h/r/q")),
    )
    talk = Scenario(form)
    assert not talk.see("/data/g/h/r[1]/q").relevant
    assert talk.places_to_add() == []
    talk.answer("/data/ask", "yes")
    assert talk.see("/data/g/h/r[1]/q").relevant
    assert talk.places_to_add() == ["/data/g/h/r"]


# choices, constraints, places


@wanted("select--007")
def test_a_list_that_counts_a_repeat_is_made_again_as_it_grows() -> None:
    items = "".join(f"<item><value>{n}</value></item>" for n in (1, 2, 3, 4))
    form = xform(
        "<r><q/></r><s/>",
        f'<instance id="l"><root>{items}</root></instance>',
        repeat("/data/r", field("/data/r/q"))
        + '<select1 ref="/data/s"><itemset nodeset="instance(\'l\')/root/item[value &gt; count(/data/r)]">'
        '<value ref="value"/><label ref="value"/></itemset></select1>',
    )
    talk = Scenario(form)
    assert talk.choices("/data/s") == ["2", "3", "4"]
    talk.add_repeat("/data/r")
    assert talk.choices("/data/s") == ["3", "4"]


@wanted("select--015")
def test_choices_from_a_repeat_follow_all_that_they_show_in_its_order() -> None:
    form = xform(
        "<r><v/><special/></r><s/>",
        body=repeat("/data/r", field("v"), field("special"))
        + '<select1 ref="/data/s"><itemset nodeset="../r"><value ref="v"/><label ref="special"/></itemset></select1>',
    )
    talk = Scenario(form)
    talk.answer("/data/r[1]/v", "b")
    talk.answer("/data/r[1]/special", "BB")
    talk.add_repeat("/data/r")
    talk.answer("/data/r[2]/v", "a")
    assert (talk.choices("/data/s"), talk.labels("/data/s")) == (["b", "a"], ["BB", "a"])
    talk.answer("/data/r[1]/special", "changed")
    assert talk.labels("/data/s") == ["changed", "a"]


@wanted("select--031")
def test_what_is_cleared_with_its_choice_is_asked_for_again() -> None:
    pairs = (("a", "top"), ("b", "top"), ("aa", "a"), ("bb", "b"), ("aaa", "aa"), ("bbb", "bb"))
    rows = "".join(f"<item><value>{value}</value><of>{of}</of></item>" for value, of in pairs)

    def level(name: str, of: str) -> str:
        return (
            f'<select1 ref="/data/{name}"><itemset nodeset="instance(\'l\')/root/item[of = {of}]">'
            '<value ref="value"/><label ref="value"/></itemset></select1>'
        )

    form = xform(
        "<one/><two/><three/>",
        f'<instance id="l"><root>{rows}</root></instance>'
        + bind("two", required="true()")
        + bind("three", required="true()"),
        level("one", "'top'") + level("two", "/data/one") + level("three", "/data/two"),
    )
    talk = Scenario(form)
    for name, value in (("one", "a"), ("two", "aa"), ("three", "aaa")):
        talk.answer(f"/data/{name}", value)
    assert talk.problems() == {}
    talk.answer("/data/one", "b")
    assert [(p.ref, p.fault) for p in talk.session.problems()] == [
        ("/data/two", AnswerFault.REQUIRED),
        ("/data/three", AnswerFault.REQUIRED),
    ]
    talk.answer("/data/two", "bb")
    assert list(talk.problems()) == ["/data/three"]


@wanted("validity-state--002")
def test_a_constraint_that_another_answer_breaks_later_is_found_at_the_end() -> None:
    """The constraint is a question of type boolean: its answer counts, not that there is a node."""
    form = xform("<a/><b/>", bind("a", constraint="/data/b") + bind("b", type="boolean"), questions("a", "b"))
    talk = Scenario(form)
    talk.answer("/data/b", "true")
    talk.answer("/data/a", "tree")
    assert talk.problems() == {}
    talk.answer("/data/b", "false")
    assert [(p.ref, p.fault) for p in talk.session.problems()] == [("/data/a", AnswerFault.CONSTRAINT)]


@wanted("data-types__geo--011")
@pytest.mark.parametrize("line", ["", "0 1 0 0;", "0 1 0 0"])
def test_a_line_of_one_place_has_no_length(line: str) -> None:
    form = xform(
        f"<line>{line}</line><length/>",
        bind("line", type="geotrace") + bind("length", type="decimal", calculate="distance(/data/line)"),
        questions("line"),
    )
    assert Scenario(form).value("/data/length") == "0"
    assert Scenario(form).see("/data/line").kind is Kind.GEOTRACE
