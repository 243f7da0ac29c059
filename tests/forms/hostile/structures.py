"""XML that is no form, and forms that are far too large, too deep, or that say themselves."""

from __future__ import annotations

from itertools import pairwise

from tests.forms.hostile.attack import Bad, attack
from tests.forms.little import HEAD, bind, questions, xform


def _form(
    instance: str, model: str = "", body: str = "", *answers: tuple[str, str], shows: tuple[str, ...] = ()
) -> Bad:
    return Bad(xform(instance, model, body).encode(), {}, answers, shows)


def _repeat(path: str, inner: str, count: str = "") -> str:
    told = f' jr:count="{count}"' if count else ""
    return f'<group ref="{path}"><repeat nodeset="{path}"{told}>{inner}</repeat></group>'


@attack("refused: The file is larger", memory_mb=20)
def a_file_of_a_hundred_megabytes() -> Bad:
    return Bad(b"<a>" + b"x" * 100_000_000)


@attack("open", memory_mb=500)
def a_text_of_sixty_megabytes() -> Bad:
    return _form("<a>" + "x" * 60_000_000 + "</a>")


@attack("refused: One text or one attribute", memory_mb=120)
def an_attribute_of_twenty_megabytes() -> Bad:
    return _form("<a/>", bind("a", calculate="'" + "x" * 20_000_000 + "'"))


@attack("open", memory_mb=150)
def a_text_of_a_million_pieces() -> Bad:
    """Each &lt; ends a piece: joining them one by one would copy the text a million times."""
    return _form("<a>" + "&lt;a" * 1_000_000 + "</a>", "", questions("a"))


@attack("refused: The file declares a document type")
def a_bomb_of_entities() -> Bad:
    names = [chr(97 + i) for i in range(10)]
    bomb = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(names))
    return Bad(f'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">{bomb}]><h>&j;</h>'.encode())


@attack("refused: The file declares a document type")
def an_entity_from_a_file() -> Bad:
    return Bad(b'<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><h>&a;</h>')


@attack("refused: The XML is nested deeper")
def nesting_ten_thousand_deep() -> Bad:
    return Bad((HEAD + "<a>" * 10_000 + "</a>" * 10_000).encode())


@attack("refused: The file has more than", memory_mb=20)
def a_million_choices_in_the_form() -> Bad:
    items = "".join(f"<item><label>L{i}</label><value>{i}</value></item>" for i in range(500_000))
    return _form("<q/>", "", f'<select1 ref="/data/q">{items}</select1>')


@attack("refused: The form is too large", memory_mb=900, cpu_s=20)
def half_a_million_questions() -> Bad:
    return _form("".join(f"<q{i}/>" for i in range(500_000)))


@attack("finding: The bind for", memory_mb=600, cpu_s=20)
def half_a_million_binds_without_a_node() -> Bad:
    return _form("<a/>", "".join(bind(f"b{i}", calculate="1") for i in range(500_000)))


@attack("open", memory_mb=200, cpu_s=20)
def forty_thousand_nodes_of_one_name() -> Bad:
    return _form("<q/>" * 40_000 + "<x/>", bind("x", calculate="count(/data/q)"), shows=("/data/x",))


@attack("open", memory_mb=200, cpu_s=20)
def ten_thousand_groups() -> Bad:
    body = "".join(
        f'<group ref="/data/g{i}"><label>g</label><input ref="/data/g{i}/q"/></group>' for i in range(10_000)
    )
    return _form("".join(f"<g{i}><q/></g{i}>" for i in range(10_000)), "", body)


@attack("open")
def repeats_fifty_deep() -> Bad:
    path, inner, names = "/data", "<v/>", [f"r{i}" for i in range(50)]
    for name in reversed(names):
        inner = f"<{name}>{inner}</{name}>"
    body = f'<input ref="/data/{"/".join(names)}/v"/>'
    for last in range(50, 0, -1):
        body = _repeat("/data/" + "/".join(names[:last]), body)
    return _form(
        inner + "<n/>", bind("n", calculate=f"count({path}/{'/'.join(names)}/v)"), body, shows=("/data/n",)
    )


@attack("open · 10000", memory_mb=200, cpu_s=20)
def a_count_of_a_thousand_million() -> Bad:
    model = bind("n", calculate="1000000000") + bind("r/w", calculate="count(/data/r)")
    body = _repeat("/data/r", '<input ref="/data/r/v"/>', "/data/n")
    return _form("<n/><r><v/><w/></r>", model, body, shows=("/data/r[10000]/w",))


@attack("open", memory_mb=400, cpu_s=60)
def a_count_within_a_count_within_a_count() -> Bad:
    model = "".join(bind(n, calculate="10000") for n in ("n", "r/n", "r/s/n"))
    body = _repeat("/data/r/s/t", '<input ref="/data/r/s/t/v"/>', "/data/r/s/n")
    body = _repeat("/data/r", _repeat("/data/r/s", body, "/data/r/n"), "/data/n")
    return _form("<n/><r><n/><s><n/><t><v/></t></s></r>", model, body)


@attack("open", memory_mb=200, cpu_s=20)
def a_count_that_counts_itself() -> Bad:
    return _form("<r><v/></r>", "", _repeat("/data/r", '<input ref="/data/r/v"/>', "count(/data/r) + 1"))


def _texts(*texts: str) -> str:
    rows = "".join(f"<text id='a{i}'><value>{text}</value></text>" for i, text in enumerate(texts))
    return f"<itext><translation lang='en'>{rows}</translation></itext>"


LABELLED = '<input ref="/data/a"><label ref="jr:itext(\'a0\')"/></input>'


@attack("open")
def texts_that_say_each_other_ten_times_each() -> Bad:
    said = [f"<output value=\"jr:itext('a{i + 1}')\"/>" * 10 for i in range(12)]
    return _form("<a/>", _texts(*said, "ha"), LABELLED)


@attack("open")
def a_text_that_says_itself_twice() -> Bad:
    return _form("<a/>", _texts("<output value=\"jr:itext('a0')\"/>" * 2), LABELLED)


@attack("open")
def a_choice_that_says_its_own_name_twice() -> Bad:
    says = "<output value=\"jr:choice-name(/data/a, '/data/a')\"/>" * 2
    body = f'<select1 ref="/data/a"><item><value>x</value><label>{says}</label></item></select1>'
    return _form("<a>x</a>", "", body)


@attack("open", memory_mb=60)
def a_label_of_two_thousand_million_letters() -> Bad:
    model = bind("a", calculate="concat(" + ",".join(["'" + "x" * 10_000 + "'"] * 10) + ")")
    label = '<output value="/data/a"/>' * 20_000
    return _form("<a/>", model, f'<input ref="/data/a"><label>{label}</label></input>')


@attack("open", cpu_s=20)
def ten_questions_that_set_each_other() -> Bad:
    names = [f"b{i}" for i in range(10)]
    body = "".join(
        f'<input ref="/data/{one}">'
        + "".join(
            f'<setvalue event="xforms-value-changed" ref="/data/{two}" value="concat(/data/{one}, \'x\')"/>'
            for two in names if two != one
        )
        + "</input>"
        for one in names
    )  # fmt: skip
    return _form("".join(f"<{n}/>" for n in names), "", body, ("/data/b0", "a"), ("/data/b1", "b"))


@attack("open", cpu_s=20)
def instances_that_set_their_own_count() -> Bad:
    inner = '<setvalue event="odk-new-repeat" ref="/data/a" value="/data/a + 1"/><input ref="/data/r/v"/>'
    body = questions("a") + _repeat("/data/r", inner, "/data/a")
    return _form("<a/><r><v/></r>", bind("a", type="int"), body, ("/data/a", "3"))
