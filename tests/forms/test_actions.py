"""Events, actions and preloads: what a form does on its own."""

from __future__ import annotations

from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform


def setvalue(event: str, ref: str, value: str = "", words: str = "") -> str:
    return f'<setvalue event="{event}" ref="/data/{ref}" value="{value}">{words}</setvalue>'


def test_values_are_set_once_when_the_form_is_first_opened() -> None:
    form = xform(
        "<a/><b/>",
        setvalue("odk-instance-first-load", "a", "1 + 1") + setvalue("odk-instance-load", "b", words="again"),
        questions("a", "b"),
    )
    talk = Scenario(form)
    assert (talk.value("/data/a"), talk.value("/data/b")) == ("2", "again")
    talk.answer("/data/a", "5")
    talk.answer("/data/b", "x")
    later = talk.interrupt()
    assert (later.value("/data/a"), later.value("/data/b")) == ("5", "again")


def test_a_changed_answer_sets_another() -> None:
    action = '<setvalue event="xforms-value-changed" ref="/data/b" value="/data/a * 2"/>'
    body = f'<input ref="/data/a">{action}</input>'
    talk = Scenario(xform("<a/><b/><c/>", bind("c", calculate="/data/b + 1"), body + questions("b")))
    assert "/data/b" in talk.answer("/data/a", "3").refs
    assert (talk.value("/data/b"), talk.value("/data/c")) == ("6", "7")
    talk.answer("/data/b", "1")
    talk.answer("/data/a", "3")
    assert talk.value("/data/b") == "1"


def test_two_questions_that_set_each_other_come_to_rest() -> None:
    def asking(name: str, other: str) -> str:
        return (
            f'<input ref="/data/{name}"><setvalue event="xforms-value-changed" ref="/data/{other}"'
            f' value="/data/{name} + 1"/></input>'
        )

    talk = Scenario(xform("<a/><b/>", "", asking("a", "b") + asking("b", "a")))
    talk.answer("/data/a", "1")
    assert int(talk.value("/data/a")) > 1


def test_a_new_instance_gets_its_first_values() -> None:
    body = (
        questions("age") + '<repeat nodeset="/data/m"><setvalue event="odk-new-repeat" ref="/data/m/age"'
        ' value="../../age + position(..)"/><input ref="/data/m/age"/></repeat>'
    )
    talk = Scenario(xform("<age>10</age><m><age/></m>", bind("m/age", type="int"), body))
    assert talk.value("/data/m[1]/age") == ""
    talk.add_repeat("/data/m")
    assert talk.value("/data/m[2]/age") == "12"


def test_an_action_for_new_instances_outside_a_repeat_is_a_finding() -> None:
    form = xform("<a/>", setvalue("odk-new-repeat", "a", "1"), questions("a"))
    assert Scenario(form).form.findings


def test_preloads_fill_what_the_device_knows() -> None:
    form = xform(
        "<start/><end/><day/><who/><id/>",
        bind("start", type="dateTime", jr_preload="timestamp", jr_preloadParams="start")
        + bind("end", type="dateTime", jr_preload="timestamp", jr_preloadParams="end")
        + bind("day", type="date", jr_preload="date", jr_preloadParams="today")
        + bind("who", jr_preload="property", jr_preloadParams="username")
        + bind("id", jr_preload="uid"),
    )
    talk = Scenario(form, properties={"username": "nur"})
    assert talk.value("/data/start") == "2026-03-09T12:00:00.000Z"
    assert (talk.value("/data/day"), talk.value("/data/who")) == ("2026-03-09", "nur")
    assert talk.value("/data/id").startswith("uuid:")
    assert talk.value("/data/end") == ""
    assert "<end>2026-03-09T12:00:00.000Z</end>" in talk.finish()


def test_once_and_identifiers_stay_what_they_were() -> None:
    form = xform(
        "<a/><r/><u/>",
        bind("r", calculate="once(random() + /data/a)") + bind("u", calculate="uuid()"),
        questions("a"),
    )
    talk = Scenario(form)
    talk.answer("/data/a", "1")
    first = talk.value("/data/r"), talk.value("/data/u")
    talk.answer("/data/a", "2")
    later = talk.interrupt()
    assert (later.value("/data/r"), later.value("/data/u")) == first


def test_the_last_record_gives_first_values() -> None:
    model = (
        '<instance id="last" src="jr://instance/last-saved"/>'
        + '<setvalue event="odk-instance-first-load" ref="/data/a" value="instance(\'last\')/data/a"/>'
    )
    form = xform("<a/>", model, questions("a"))
    talk = Scenario(form)
    assert talk.value("/data/a") == ""
    talk.answer("/data/a", "Bishkek")
    assert Scenario(form, last_saved=talk.finish().encode()).value("/data/a") == "Bishkek"


def test_a_new_instance_is_given_what_the_device_knows() -> None:
    body = '<repeat nodeset="/data/m"><input ref="/data/m/age"/></repeat>'
    bound = bind("m/day", type="date", jr_preload="date", jr_preloadParams="today")
    talk = Scenario(
        xform("<m><age/><day/></m>", bound + bind("m/year", calculate="substr(../day, 0, 4)"), body)
    )
    talk.add_repeat("/data/m")
    assert [talk.value(f"/data/m[{place}]/day") for place in (1, 2)] == ["2026-03-09"] * 2


def test_what_is_set_whenever_the_form_is_opened_sets_other_things() -> None:
    action = '<setvalue event="xforms-value-changed" ref="/data/b" value="concat(/data/a, \'!\')"/>'
    form = xform(
        "<a/><b/>", setvalue("odk-instance-load", "a", words="x"), f'<input ref="/data/a">{action}</input>'
    )
    assert Scenario(form).value("/data/b") == "x!"


def test_what_is_set_in_an_instance_that_a_count_brings_sets_other_things() -> None:
    body = (
        '<repeat nodeset="/data/m" jr:count="/data/n">'
        '<setvalue event="odk-new-repeat" ref="/data/m/a" value="\'x\'"/><input ref="/data/m/a">'
        '<setvalue event="xforms-value-changed" ref="/data/last" value="\'y\'"/></input></repeat>'
    )
    form = xform('<n>2</n><last/><m jr:template=""><a/></m>', bind("n", type="int"), body)
    assert Scenario(form).value("/data/last") == "y"


def test_what_is_set_in_a_new_instance_comes_before_its_first_calculations() -> None:
    """And so does what that sets in turn (JavaRosa)."""
    reads = "coalesce(../k, 'nothing yet')"
    form = xform(
        '<m jr:template=""><a/><b/><k/></m>',
        bind("m/k", calculate="'known'"),
        '<repeat nodeset="/data/m"><input ref="/data/m/a"><label>a</label>'
        f'<setvalue event="xforms-value-changed" ref="/data/m/b" value="{reads}"/></input>'
        '<input ref="/data/m/b"><label>b</label></input>'
        f'<setvalue event="odk-new-repeat" ref="/data/m/a" value="{reads}"/></repeat>',
    )
    talk = Scenario(form)
    talk.add_repeat("/data/m")
    assert [talk.value(f"/data/m[1]/{name}") for name in "abk"] == ["nothing yet", "nothing yet", "known"]
