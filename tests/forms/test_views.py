"""What a screen is given: every part of every view of one form, before and after a few answers."""

from __future__ import annotations

import pytest

from forms import (
    AddRepeat,
    AnswerFault,
    AnswerProblem,
    AnswerRefused,
    Choice,
    Heading,
    Kind,
    Media,
    Missing,
    QuestionItem,
    QuestionView,
    RangeLimits,
    RepeatHead,
    Section,
    Session,
)
from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform

TEXTS = (
    '<itext><translation lang="en"><text id="b"><value>Bee</value><value form="audio">jr://audio/b.mp3</value>'
    '<value form="video">jr://video/v.mp4</value></text><text id="short"><value form="short">Brief</value></text>'
    '<text id="y"><value>Yes</value><value form="image">jr://images/y.png</value></text></translation></itext>'
)
INSTANCE = "<a/><n/><g><b/><k/><h><c/></h></g><m><name/><age/><i><v/></i></m><f><x/></f><s>3</s><z/><w/>"
BINDS = (
    bind("a", type="int", required="true()", jr_requiredMsg="Say how many.")
    + bind("n", readonly="true()", type="string") + bind("g/h", relevant="/data/a > 1")
    + bind("g/k", type="select") + bind("m/age", type="int", constraint=". < 99", jr_constraintMsg="At most 98.")
    + bind("m/i", relevant="../age > 10") + bind("s", type="int", constraint=". != 1") + bind("z", type="date")
    + bind("w", type="string", relevant="/data/a != ''")
)  # fmt: skip
BODY = (
    '<input ref="/data/a"><label>How many?</label><hint>Count them.</hint></input>'
    '<input ref="/data/n"><label>A note</label></input>'
    '<group ref="/data/g"><label>Group G</label>'
    '<input ref="/data/g/b" appearance="multiline w1"><label ref="jr:itext(\'b\')"/></input>'
    '<select ref="/data/g/k"><label ref="jr:itext(\'short\')"/>'
    "<item><label ref=\"jr:itext('y')\"/><value>y</value></item>"
    "<item><label>No</label><value>n</value></item></select>"
    '<group ref="/data/g/h" appearance="field-list"><label>Inner H</label>'
    '<input ref="/data/g/h/c"><label>C</label></input></group></group>'
    '<group ref="/data/m"><label>Member</label><repeat nodeset="/data/m">'
    '<input ref="/data/m/name"><label>Name</label></input><group><label>More</label>'
    '<input ref="/data/m/age"><label>Age of <output value="/data/m/name"/></label></input></group>'
    '<group ref="/data/m/i"><label>Things</label><repeat nodeset="/data/m/i">'
    '<input ref="/data/m/i/v"><label>V</label></input></repeat></group></repeat></group>'
    '<group appearance="field-list"><label>Loose F</label>'
    '<input ref="/data/f/x"><label>X</label></input></group>'
    '<range ref="/data/s" start="1" end="5" step="2"><label>S</label></range>' + questions("z", "w")
)
FORM = xform(INSTANCE, TEXTS + BINDS, BODY)


def answered() -> Scenario:
    talk = Scenario(FORM)
    talk.answer("/data/a", 3)
    talk.answer("/data/m[1]/name", "Ann")
    talk.answer("/data/m[1]/age", 120)
    talk.add_repeat("/data/m")
    talk.answer("/data/m[2]/age", 5)
    talk.answer("/data/g/k", "y n")
    talk.decline("/data/g/h/c", Missing.UNKNOWN)
    talk.session.answer_partial("/data/z", "2019")
    talk.answer("/data/m[1]/i[1]/v", "vv")
    return talk


def view(ref: str, kind: Kind, label: str, **other: object) -> QuestionView:
    given: dict[str, object] = {
        "hint": "", "guidance": "", "media": Media(), "appearance": frozenset(), "text": "", "missing": None,
        "partial": "", "choices": (), "limits": None, "relevant": True, "required": False, "readonly": False,
        "problem": "",
    } | other  # fmt: skip
    return QuestionView(ref, kind, label, **given)  # type: ignore[arg-type]


YES_NO = (Choice("y", "Yes", Media("y.png")), Choice("n", "No"))


def test_sections_and_items_at_first() -> None:
    session = Scenario(FORM).session
    assert session.sections() == (
        Section("q0", "", 0, 1, 0),
        Section("g2", "Group G", 0, 2, 0),
        Section("g7", "Member", 0, 2, 0),
        Section("g15", "Loose F", 0, 1, 0),
        Section("q17", "", 1, 2, 0),
    )
    assert session.items("q0") == (QuestionItem("/data/a", "", 1), QuestionItem("/data/n", "", 1))
    assert session.items("g2") == (QuestionItem("/data/g/b", "", 1), QuestionItem("/data/g/k", "", 1))
    assert session.items("g7") == (
        RepeatHead("/data/m[1]", "Member", 1, True, 1),
        QuestionItem("/data/m[1]/name", "", 2),
        Heading("g10", "More", 2),
        QuestionItem("/data/m[1]/age", "", 3),
        AddRepeat("/data/m", "Member", 1, True, 1),
    )
    assert session.items("g15") == (QuestionItem("/data/f/x", "g15", 1),)
    assert session.progress() == (1, 8)
    assert session.problems() == (AnswerProblem("/data/a", AnswerFault.REQUIRED, "Say how many."),)


def test_sections_and_items_after_answers() -> None:
    session = answered().session
    assert session.sections() == (
        Section("q0", "", 1, 1, 0),
        Section("g2", "Group G", 2, 3, 0),
        Section("g7", "Member", 4, 5, 1),
        Section("g15", "Loose F", 0, 1, 0),
        Section("q17", "", 2, 3, 0),
    )
    assert session.items("g2")[2:] == (
        Heading("/data/g/h", "Inner H", 1),
        QuestionItem("/data/g/h/c", "/data/g/h", 2),
    )
    assert session.items("g7") == (
        RepeatHead("/data/m[1]", "Member", 1, True, 1),
        QuestionItem("/data/m[1]/name", "", 2),
        Heading("g10", "More", 2),
        QuestionItem("/data/m[1]/age", "", 3),
        RepeatHead("/data/m[1]/i[1]", "Things", 1, True, 3),
        QuestionItem("/data/m[1]/i[1]/v", "", 4),
        AddRepeat("/data/m[1]/i", "Things", 1, True, 3),
        RepeatHead("/data/m[2]", "Member", 2, True, 1),
        QuestionItem("/data/m[2]/name", "", 2),
        Heading("g10", "More", 2),
        QuestionItem("/data/m[2]/age", "", 3),
        AddRepeat("/data/m", "Member", 2, True, 1),
    )
    assert session.progress() == (9, 13)
    assert session.problems() == (AnswerProblem("/data/m[1]/age", AnswerFault.CONSTRAINT, "At most 98."),)


def test_every_part_of_a_question() -> None:
    talk = Scenario(FORM)
    wanted = [
        view("/data/a", Kind.INTEGER, "How many?", hint="Count them.", required=True),
        view("/data/n", Kind.NOTE, "A note", readonly=True),
        view(
            "/data/g/b", Kind.TEXT, "Bee", media=Media("", "b.mp3", "v.mp4"), appearance={"multiline", "w1"}
        ),
        view("/data/g/k", Kind.SELECT_MULTIPLE, "Brief", choices=YES_NO),
        view("/data/m[1]/name", Kind.TEXT, "Name"),
        view("/data/m[1]/age", Kind.INTEGER, "Age of"),
        view("/data/f/x", Kind.TEXT, "X"),
        view("/data/s", Kind.RANGE, "S", text="3", limits=RangeLimits("1", "5", "2")),
        view("/data/z", Kind.DATE, "z"),
    ]
    assert [talk.see(ref) for ref in talk.questions()] == wanted
    talk = answered()
    assert talk.see("/data/g/k") == view(
        "/data/g/k", Kind.SELECT_MULTIPLE, "Brief", choices=YES_NO, text="y n"
    )
    assert talk.see("/data/m[1]/age") == view(
        "/data/m[1]/age", Kind.INTEGER, "Age of Ann", text="120", problem="At most 98."
    )
    assert talk.see("/data/g/h/c") == view("/data/g/h/c", Kind.TEXT, "C", missing=Missing.UNKNOWN)
    assert talk.see("/data/z") == view("/data/z", Kind.DATE, "z", partial="2019")
    assert talk.see("/data/m[2]/i[1]/v") == view("/data/m[2]/i[1]/v", Kind.TEXT, "V", relevant=False)


def test_answers_as_they_are_read() -> None:
    assert list(answered().session.answers()) == [
        ("/data/a", "", "1.1", "How many?", "3", False),
        ("/data/g/b", "Group G", "2.1", "Bee", "", False),
        ("/data/g/k", "Group G", "2.2", "Brief", "Yes, No", False),
        ("/data/g/h/c", "Group G", "2.3", "C", "unknown", True),
        ("/data/m[1]/name", "Member", "3.1", "Name", "Ann", False),
        ("/data/m[1]/age", "Member", "3.2", "Age of Ann", "120", False),
        ("/data/m[1]/i[1]/v", "Member", "3.3", "V", "vv", False),
        ("/data/m[2]/name", "Member", "3.4", "Name", "", False),
        ("/data/m[2]/age", "Member", "3.5", "Age of", "5", False),
        ("/data/f/x", "Loose F", "4.1", "X", "", False),
        ("/data/s", "", "5.1", "S", "3", False),
        ("/data/z", "", "5.2", "z", "2019", False),
        ("/data/w", "", "5.3", "w", "", False),
    ]


@pytest.mark.parametrize(
    ("ref", "key"),
    [("/data/n", "q0"), ("/data/g", "g2"), ("/data/g/h/c", "g2"), ("/data/m[1]/i[1]", "g7"),
     ("/data/m[1]/age", "g7"), ("/data/f/x", "g15"), ("/data/w", "q17")],
)  # fmt: skip
def test_each_node_has_its_section(ref: str, key: str) -> None:
    assert Scenario(FORM).session.section_of(ref) == key


HIDDEN = xform("<a/><b/>", bind("b", calculate="1"), questions("a"))


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda s: s.answer("/data/a", "many"), "This must be a whole number."),
        (lambda s: s.answer("/data/n", "x"), "This question cannot be changed."),
        (lambda s: s.answer("/data/g", "x"), "There is no question /data/g."),
        (lambda s: s.answer("/data/q", "x"), "There is no /data/q in this form."),
        (lambda s: s.answer("/data/m[3]/name", "x"), "There is no /data/m[3]/name now."),
        (lambda s: s.answer("/data/m[0]/name", "x"), "There is no /data/m[0]/name now."),
        (lambda s: s.answer("/data/g/k", "y maybe"), "maybe is not one of the choices."),
        (lambda s: s.answer("/data/s", "6"), "This must lie between 1 and 5."),
        (lambda s: s.answer("/data/s", "0"), "This must lie between 1 and 5."),
        (
            lambda s: s.answer_partial("/data/z", "19"),
            "Only a year, or a year and a month, of a date can be given.",
        ),
        (
            lambda s: s.answer_partial("/data/a", "2019"),
            "Only a year, or a year and a month, of a date can be given.",
        ),
        (lambda s: s.add_repeat("/data/g"), "/data/g is no repeat."),
        (lambda s: s.add_repeat("/data/q"), "/data/q is no repeat."),
        (lambda s: s.add_repeat("/data/m", 4), "There is no such place."),
        (lambda s: s.add_repeat("/data/m", -1), "There is no such place."),
        (lambda s: s.remove_repeat("/data/m[3]"), "There is no /data/m[3] now."),
        (lambda s: s.remove_repeat("/data/m[0]"), "There is no /data/m[0] now."),
        (lambda s: s.remove_repeat("/data/m"), "There is no /data/m now."),
        (lambda s: s.remove_repeat("/data/m[4]/i[1]"), "There is no /data/m[4] now."),
        (lambda s: s.set_language("tlh"), "This form has no language tlh."),
        (lambda s: s.items("nowhere"), "There is no section nowhere."),
        (lambda s: s.section_of("/data"), "/data is not shown anywhere."),
        (lambda s: s.record_grid("/data/a", ""), "This question is no timed grid."),
        (lambda s: s.apply("sing", "/data/a", ""), "There is no such act: sing."),
    ],
)
def test_what_cannot_be_done_says_why_and_changes_nothing(act: object, message: str) -> None:
    session = answered().session
    before = session.snapshot(), session.sections()
    with pytest.raises(AnswerRefused) as refused:
        act(session)  # type: ignore[operator]
    assert str(refused.value) == message
    assert (session.snapshot(), session.sections()) == before


def test_ends_of_a_range_are_inside_whichever_way_it_runs() -> None:
    for start, end in (("1", "5"), ("5", "1")):
        body = f'<range ref="/data/s" start="{start}" end="{end}" step="1"><label>S</label></range>'
        talk = Scenario(xform("<s/>", bind("s", type="int"), body))
        for value in (1, 3, 5):
            talk.answer("/data/s", value)
        for value in (0, 6):
            with pytest.raises(AnswerRefused):
                talk.answer("/data/s", value)
        assert talk.value("/data/s") == "5"


def test_every_kind_of_act_is_kept_and_done_again() -> None:
    acts = [
        ("answer", "/data/a", "3"), ("answer", "/data/m[1]/name", "Ann"), ("add", "/data/m", ""),
        ("add_repeat", "/data/m", ""), ("answer", "/data/m[3]/name", "Cem"), ("remove", "/data/m[2]", ""),
        ("missing", "/data/g/b", "refused"), ("missing", "/data/g/h/c", "na"), ("missing", "/data/g/b", ""),
        ("partial", "/data/z", "2019-05"), ("language", "", "en"), ("add", "/data/m", ""),
        ("remove_repeat", "/data/m[3]", ""),
    ]  # fmt: skip
    talk = Scenario(FORM)
    for kind, ref, value in acts:
        talk.session.apply(kind, ref, value)
    assert talk.count("/data/m") == 2
    assert [talk.value(f"/data/m[{k}]/name") for k in (1, 2)] == ["Ann", "Cem"]
    assert (talk.see("/data/g/b").missing, talk.see("/data/g/h/c").missing) == (None, Missing.NOT_APPLICABLE)
    assert talk.see("/data/z").partial == "2019-05"
    assert talk.session.language == "en"


def test_a_quiet_answer_takes_the_value_and_is_taken_by_it() -> None:
    talk = Scenario(FORM)
    talk.answer("/data/a", 3)
    talk.decline("/data/a", Missing.REFUSED)
    assert (talk.see("/data/a").text, talk.see("/data/a").missing) == ("", Missing.REFUSED)
    assert "/data/w" not in talk.questions()
    talk.answer("/data/a", 3)
    assert (talk.see("/data/a").text, talk.see("/data/a").missing) == ("3", None)
    talk.decline("/data/a", Missing.REFUSED)
    talk.clear("/data/a")
    assert talk.see("/data/a").missing is None
    talk.session.answer_partial("/data/z", "2019")
    talk.answer("/data/z", "2020-01-02")
    assert (talk.see("/data/z").text, talk.see("/data/z").partial) == ("2020-01-02", "")
    talk.session.answer_partial("/data/z", "2019")
    assert (talk.see("/data/z").text, talk.see("/data/z").partial) == ("", "2019")
    talk.decline("/data/z", Missing.UNKNOWN)
    assert (talk.see("/data/z").missing, talk.see("/data/z").partial) == (Missing.UNKNOWN, "")
    talk.session.answer_partial("/data/z", "2019-05")
    assert (talk.see("/data/z").missing, talk.see("/data/z").partial) == (None, "2019-05")
    talk.session.answer_partial("/data/z", "")
    assert talk.see("/data/z").partial == ""


def test_what_an_act_changed_is_told_exactly() -> None:
    talk = Scenario(FORM)
    first = talk.answer("/data/a", 3)
    assert (first.refs, first.structure) == ({"/data/a", "/data/g/h/c", "/data/w"}, True)
    assert talk.answer("/data/a", 4).refs == {"/data/a"}
    name = talk.answer("/data/m[1]/name", "Ann")
    assert (name.refs, name.structure) == ({"/data/m[1]/name", "/data/m[1]/age"}, False)
    assert talk.add_repeat("/data/m").structure
    assert talk.answer("/data/m[2]/name", "Ben").refs == {"/data/m[2]/name", "/data/m[2]/age"}
    assert talk.remove_repeat("/data/m[1]").structure
    assert talk.see("/data/m[1]/age").label == "Age of Ben"
    spoken = talk.speak("en")
    assert spoken.structure
    assert spoken.refs >= set(talk.questions())


FAULTY = "uuid(1 div 0) = 'x'"  # nobody can write a text without an end: the engine itself gives up here


def test_logic_that_fails_leaves_the_form_as_it_would_be_without() -> None:
    model = "".join(
        bind(name, type="int", **{part: FAULTY})
        for name, part in (("a", "relevant"), ("b", "required"), ("c", "readonly"), ("d", "constraint"))
    ) + bind("e", calculate="uuid(1 div 0)")
    body = questions(*"abcd") + f'<input ref="/data/f"><label>[<output value="{FAULTY}"/>]</label></input>'
    body += (
        f'<select1 ref="/data/g"><itemset nodeset="/data/r[{FAULTY}]"><value ref="v"/></itemset></select1>'
    )
    body += '<repeat nodeset="/data/r" jr:count="/data/e"><input ref="/data/r/v"/></repeat>'
    talk = Scenario(xform("<a/><b/><c/><d/><e>old</e><f/><g/><r><v>1</v></r>", model, body))
    assert talk.form.findings == ()
    for name in "abcd":
        talk.answer(f"/data/{name}", 1)
        shown = talk.see(f"/data/{name}")
        assert (shown.relevant, shown.required, shown.readonly, shown.problem) == (True, False, False, "")
    assert talk.value("/data/e") == ""
    assert talk.see("/data/f").label == "[]"
    assert talk.see("/data/g").choices == ()
    assert talk.count("/data/r") == 1
    assert talk.problems() == {}


def test_a_draft_with_what_is_no_value_says_so() -> None:
    talk = Scenario(FORM)
    talk.answer("/data/a", 3)
    draft = talk.session.snapshot().replace(b"<a>3</a>", b"<a>three</a>")
    again = Session(talk.form, talk.session.context, restore=draft)
    words = "This must be a whole number."
    assert again.problems() == (AnswerProblem("/data/a", AnswerFault.TYPE, words),)
    assert (again.question("/data/a").text, again.question("/data/a").problem) == ("three", words)
    assert again.sections()[0].wrong == 1


def test_the_head_of_an_instance_shows_answers() -> None:
    label = '<label>Of <output value="/data/a"/></label>'
    for inner, outer in ((label, ""), ("", label)):
        body = questions("a") + (
            f'<group ref="/data/m">{outer}<repeat nodeset="/data/m">{inner}<input ref="/data/m/b"/></repeat></group>'
            if outer
            else f'<repeat nodeset="/data/m">{inner}<input ref="/data/m/b"/></repeat>'
        )
        talk = Scenario(xform("<a/><m><b/></m>", "", body))
        assert talk.answer("/data/a", "Ann").structure is bool(outer or inner)
        heads = [i for s in talk.session.sections() for i in talk.session.items(s.key)]
        assert [i.label for i in heads if isinstance(i, RepeatHead | AddRepeat)] == ["Of Ann", "Of Ann"]


def test_a_single_group_around_groups_and_a_repeat_gives_each_its_section() -> None:
    body = (
        '<group ref="/data/g"><label>All</label><group ref="/data/g/h"><label>H</label>'
        '<input ref="/data/g/h/a"/></group>'
        '<repeat nodeset="/data/g/m"><input ref="/data/g/m/b"/></repeat></group>'
    )
    sections = Scenario(xform("<g><h><a/></h><m><b/></m></g>", "", body)).session.sections()
    assert [section.label for section in sections] == ["H", ""]


def test_a_single_group_that_stands_for_its_repeat_stays_one_section() -> None:
    body = (
        '<group ref="/data/m"><label>M</label><repeat nodeset="/data/m"><input ref="/data/m/b"/></repeat>'
        '<group ref="/data/h"><label>H</label><input ref="/data/h/a"/></group></group>'
    )
    sections = Scenario(xform("<m><b/></m><h><a/></h>", "", body)).session.sections()
    assert [section.label for section in sections] == ["M"]
