"""Texts and choices in their languages: what is shown, and what expressions see of a choice's label."""

from __future__ import annotations

import pytest

from forms import AnswerRefused, Choice, Media
from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform

ITEXT = (
    '<itext><translation lang="en" default="true">'
    '<text id="y"><value>Yes</value><value form="image">jr://images/y.png</value></text>'
    '<text id="n"><value>No <output value="/data/who"/></value></text>'
    '<text id="a"><value>Apple</value><value form="audio">jr://audio/a.mp3</value></text>'
    '<text id="b"><value form="short">Bear</value></text><text id="only"><value>Only</value></text></translation>'
    '<translation lang="ru"><text id="y"><value>Да</value></text><text id="n"><value>Нет</value></text>'
    '<text id="a"><value>Яблоко</value></text></translation></itext>'
)
LIST = '<instance id="l"><root>{}</root></instance>'.format(
    "".join(f"<item><itextId>{i}</itextId><name>{n}</name></item>" for n, i in enumerate(("a", "b", "zz"), 1))
)
ITEMSET = '<itemset nodeset="instance(\'l\')/root/item"><value ref="name"/><label ref="jr:itext(itextId)"/></itemset>'
FORM = xform(
    "<who/><c/><cn/><d/><dn/><m><e/><en/></m><t/><u/>",
    ITEXT + LIST + bind("cn", calculate="jr:choice-name(/data/c, '/data/c')")
    + bind("dn", calculate="jr:choice-name(selected-at(/data/d, 0), ' /data/d ')")
    + bind("m/en", calculate="jr:choice-name(../e, '/data/m/e')") + bind("t", calculate="jr:itext('y')")
    + bind("u", calculate="concat('[', jr:itext('nothing'), ']', jr:itext('only'), jr:itext('b'))"),
    questions("who") + '<select1 ref="/data/c"><label>C</label>'
    '<item><label ref="jr:itext(\'y\')"/><value>y</value></item>'
    '<item><label ref="jr:itext(\'n\')"/><value>n</value></item>'
    f'<item><label/><value>z</value></item></select1><select ref="/data/d"><label>D</label>{ITEMSET}</select>'
    '<repeat nodeset="/data/m"><select1 ref="/data/m/e"><label>E</label>'
    '<item><label>One <output value="/data/who"/></label><value>1</value></item></select1></repeat>',
)  # fmt: skip


def talk_in(language: str) -> Scenario:
    talk = Scenario(FORM)
    (unknown,) = talk.form.findings  # the text that no language has, of the calculation that asks for it
    assert unknown.ref == "/data/u"
    assert "'nothing'" in unknown.what
    if language != "en":
        talk.speak(language)
    for ref, value in (("who", "Ann"), ("c", "n"), ("d", "2 1"), ("m[1]/e", "1")):
        talk.answer(f"/data/{ref}", value)
    return talk


WORDS = {
    "en": ["Yes", "No Ann", "Apple", "Bear", "No Ann", "Bear", "Bear, Apple"],
    "ru": ["Да", "Нет", "Яблоко", "Bear", "Нет", "Bear", "Bear, Яблоко"],
}


@pytest.mark.parametrize("language", WORDS)
def test_choices_have_their_words_and_media(language: str) -> None:
    talk, (yes, no, apple, bear, *_) = talk_in(language), WORDS[language]
    assert talk.see("/data/c").choices == (
        Choice("y", yes, Media("y.png")),
        Choice("n", no),
        Choice("z", "z"),
    )
    assert talk.see("/data/d").choices == (
        Choice("1", apple, Media(audio="a.mp3") if language == "en" else Media(audio_elsewhere=True)),
        Choice("2", bear),
        Choice("3", "3"),
    )
    assert talk.see("/data/m[1]/e").choices == (Choice("1", "One Ann"),)


@pytest.mark.parametrize("language", WORDS)
def test_expressions_and_readers_see_a_choice_by_name(language: str) -> None:
    talk, words = talk_in(language), WORDS[language]
    assert [talk.value(f"/data/{n}") for n in ("cn", "dn", "m[1]/en", "t")] == [
        *words[4:6],
        "One Ann",
        words[0],
    ]
    assert talk.value("/data/u") == "[]OnlyBear"
    assert [answer[4] for answer in talk.session.answers()] == ["Ann", words[4], words[6], "One Ann"]
    talk.answer("/data/c", "z")
    talk.answer("/data/d", "3")
    assert [talk.value(f"/data/{n}") for n in ("cn", "dn")] == ["z", "3"]
    talk.clear("/data/c")
    assert talk.value("/data/cn") == ""


def test_a_new_language_tells_what_to_show_anew_and_computes_words_again() -> None:
    talk = talk_in("en")
    changes = talk.speak("ru")
    assert changes.structure
    assert changes.refs >= {"/data/who", "/data/c", "/data/d", "/data/m[1]/e"}
    assert [talk.value(f"/data/{n}") for n in ("cn", "t")] == ["Нет", "Да"]
    assert talk.interrupt().value("/data/cn") in ("Нет", "No Ann")
    talk.speak("en")
    assert [talk.value(f"/data/{n}") for n in ("cn", "t")] == ["No Ann", "Yes"]


REPEATED = xform(
    "<r jr:template=''><g><k/></g><l/><show>1</show></r><one/><many/><rank/>",
    bind("r/g", relevant="../show = 1") + bind("r/l", type="string"),
    '<repeat nodeset="/data/r"><input ref="/data/r/g/k"/><input ref="/data/r/l"/><input ref="/data/r/show"/></repeat>'
    '<select1 ref="/data/one"><itemset nodeset="/data/r[g/k != \'\']"><value ref="g/k"/><label ref="l"/></itemset>'
    '</select1><select ref="/data/many"><itemset nodeset="/data/r"><value ref="g/k"/></itemset></select>'
    '<odk:rank ref="/data/rank"><itemset nodeset="/data/r"><value ref="g/k"/></itemset></odk:rank>',
)  # fmt: skip


def test_choices_made_of_answers_follow_them() -> None:
    talk = Scenario(REPEATED)
    for place, (key, label) in enumerate((("a", "Ann"), ("b", ""), ("c", "Cem")), 1):
        talk.add_repeat("/data/r")
        talk.answer(f"/data/r[{place}]/g/k", key)
        talk.answer(f"/data/r[{place}]/l", label)
    assert talk.see("/data/one").choices == (Choice("a", "Ann"), Choice("b", "b"), Choice("c", "Cem"))
    assert talk.see("/data/many").choices == (Choice("a", "a"), Choice("b", "b"), Choice("c", "c"))
    talk.answer("/data/one", "c")
    talk.answer("/data/many", "c a b")
    talk.answer("/data/rank", "b c a")
    assert "/data/one" in talk.answer("/data/r[3]/show", 0).refs
    assert [talk.value(f"/data/{n}") for n in ("one", "many", "rank")] == ["", "a b", "b a"]
    talk.answer("/data/r[3]/show", 1)
    assert [talk.value(f"/data/{n}") for n in ("one", "many")] == ["", "a b"]
    talk.answer("/data/r[1]/g/k", "A")
    assert talk.value("/data/many") == "b"


@pytest.mark.parametrize("order", ["a b", "a b c c", "a b c d", "a", "a a b", "a b b"])
def test_a_ranking_has_every_choice_once(order: str) -> None:
    items = "".join(f"<item><label>{c}</label><value>{c}</value></item>" for c in "abc")
    talk = Scenario(xform("<q/>", bind("q", type="odk:rank"), f'<odk:rank ref="/data/q">{items}</odk:rank>'))
    talk.answer("/data/q", "c a b")
    with pytest.raises(AnswerRefused, match=r"^All choices need a place in the order\.$"):
        talk.answer("/data/q", order)
    assert talk.see("/data/q").text == "c a b"
    talk.answer("/data/q", "b  a c")
    assert talk.see("/data/q").text == "b a c"
    talk.clear("/data/q")
    assert talk.see("/data/q").text == ""


def test_choices_whose_filter_cannot_be_computed_are_none() -> None:
    body = (
        '<select1 ref="/data/q"><itemset nodeset="instance(\'none\')/root/item[name = /data/a]"><value ref="name"/>'
        '<label ref="label"/></itemset></select1>'
    )
    talk = Scenario(xform("<a/><q/>", "", questions("a") + body))
    talk.answer("/data/a", "x")
    assert talk.choices("/data/q") == []


def test_a_label_leaves_out_a_number_that_is_none() -> None:
    label = '<label>[<output value="/data/a + 1"/>] <output value="concat(/data/a + 1, \'\')"/></label>'
    talk = Scenario(xform("<a/>", "", f'<input ref="/data/a">{label}</input>'))
    assert talk.see("/data/a").label == "[] NaN"
    talk.answer("/data/a", "1")
    assert talk.see("/data/a").label == "[2] 2"


def test_a_text_without_words_in_any_language_is_nothing() -> None:
    body = '<input ref="/data/a"><label ref="jr:itext(\'gone\')"/></input><input ref="/data/b"/>'
    talk = Scenario(xform("<a/><b/>", ITEXT, body))
    assert [(v.label, v.hint, v.guidance, v.media) for v in map(talk.see, ("/data/a", "/data/b"))] == [
        ("", "", "", Media()),
        ("", "", "", Media()),
    ]


def test_every_text_sees_the_answers_beside_its_own_question() -> None:
    """Labels, hints, guidance, messages and choices, as texts of the form and in place, inside a repeat."""
    say = '<output value="../who"/>'
    texts = {name: f"{name} {say}" for name in ("label", "hint", "required", "constraint", "choice")}
    itext = "".join(f'<text id="{name}"><value>{text}</value></text>' for name, text in texts.items())
    itext = itext.replace(
        f"<value>hint {say}</value>",
        f'<value>hint {say}</value><value form="guidance">guidance {say}</value>',
    ).replace(
        f"<value>label {say}</value>", f'<value>label {say}</value><value form="image">{say}.png</value>'
    )

    def question(label: str, hint: str, choice: str) -> str:
        item = f"<item>{choice}<value>1</value></item><item><label>2</label><value>2</value></item>"
        return f'<select1 ref="/data/m/q">{label}{hint}{item}</select1>'

    def named(tag: str, name: str) -> str:
        return f"<{tag} ref=\"jr:itext('{name}')\"/>"

    messages = {"jr_requiredMsg": "jr:itext('required')", "jr_constraintMsg": "jr:itext('constraint')"}
    logic = bind("m/q", required="true()", constraint=". = 1", **messages)
    listed = question(named("label", "label"), named("hint", "hint"), named("label", "choice"))
    placed = question(
        f"<label>{texts['label']}</label>",
        f"<hint>{texts['hint']}</hint>",
        f"<label>{texts['choice']}</label>",
    )
    for body in (listed, placed):
        form = xform(
            "<m><who/><q/></m><m><who/><q/></m>",
            f'<itext><translation lang="en">{itext}</translation></itext>' + logic,
            f'<repeat nodeset="/data/m"><input ref="/data/m/who"/>{body}</repeat>',
        )
        talk = Scenario(form)
        assert talk.form.findings == ()
        for place, who in ((1, "Ann"), (2, "Ben")):
            talk.answer(f"/data/m[{place}]/who", who)
        for place, who in ((1, "Ann"), (2, "Ben")):
            ref = f"/data/m[{place}]/q"
            shown = talk.see(ref)
            assert (shown.label, shown.hint, shown.choices[0].label) == (
                f"label {who}",
                f"hint {who}",
                f"choice {who}",
            )
            assert talk.problems()[ref].message == f"required {who}"
            if body is listed:
                assert (shown.guidance, shown.media.image) == (f"guidance {who}", f"{who}.png")
            talk.answer(ref, "2")
            assert talk.see(ref).problem == talk.problems()[ref].message == f"constraint {who}"
