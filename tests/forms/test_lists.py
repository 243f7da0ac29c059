"""Look-ups in lists, from the form itself and from a file: filters, places, choices by name.

One example a line: expression => result; the same with the list as a file and as an instance in the form.
"""

from __future__ import annotations

import pytest

from forms.reading.instances import PackedInstance
from forms.scenario import Scenario
from tests.forms.little import bind, calculated, questions, xform

ROWS = (("a", "Anar", "1", "n"), ("b", "Bulut", "02", "s"), ("c", "Chynar", "2", "s"), ("d", "", "", "n"))
INLINE = "".join(f"<item><k>{k}</k><t>{t}</t><n>{n}</n><g>{g}</g></item>" for k, t, n, g in ROWS)
CSV = "k,t,n,g\n" + "".join(",".join(row) + "\n" for row in ROWS)
# the paths above the question's values, filled in for each place that an expression can stand in
EXAMPLES = """
count(L) => 4
count(L/k) => 4
count(L[g = 's']) => 2
count(L['s' = g]) => 2
count(L[g = 'x']) => 0
count(L[g = '']) => 0
L[k = 'b']/t => Bulut
L[k = 'z']/t =>
L[x:k = 'b']/t => Bulut
L/x:k => a
L[n = 1]/k => a
L[n = 2]/k => b
L[n = '2']/k => c
L[n = '02']/k => b
count(L[n = 2]) => 2
L[n = 1 + 1]/k => b
count(L[n = '']) => 1
L[n = '']/k => d
count(L[k = true()]) => 4
count(L[g = true()]) => 4
count(L[n = true()]) => 3
L[g = 's' and n = '2']/k => c
L[n = '2' and g = 's']/k => c
L[g = 's'][n = '2']/k => c
L[g = 's'][2]/k => c
L[g = 's'][last()]/k => c
L[2]/k => b
L[position() = 3]/k => c
L[last()]/k => d
L[position() > 2]/k => c
count(L[position() > 2]) => 2
count(L[g = 's' and position() = 2]) => 1
count(L[k = 'b' and position() = 2]) => 1
L[g = 's' and position() = 3]/k => c
count(L[k = 'b' and last() = 4]) => 1
L[g = 's' and 2]/k => b
count(L[g = 's' and 0]) => 0
count(L[g = 's' and -position() < -2]) => 1
count(L[normalize-space() = 'cChynar2s' and g = 's']) => 1
count(L['cChynar2s' = normalize-space()]) => 1
count(L[k = substr(normalize-space(), 0, 1)]) => 4
count(L[t = string(t) and g = 's']) => 2
count(L[n > 1]) => 2
count(L[n >= 1]) => 3
count(L[n != '']) => 3
count(L[not(g = 's')]) => 2
count(L[g = 's' or k = 'a']) => 3
count(L[starts-with(t, 'B')]) => 1
L[starts-with(t, 'B') and g = 's']/k => b
count(L[k = g]) => 0
count(L[n = position()]) => 2
count(L[k = 'a' or k = 'd']) => 2
L[k = concat('', 'c')]/t => Chynar
L[k = /data/q]/t => Bulut
L[/data/q = k]/t => Bulut
L[k = current()/../q]/t => Bulut
L[g = L[k = 'b']/g][2]/k => c
L[k = string(/data/q) and g = 's']/t => Bulut
L[g = /data/h/w]/k => b
L[n = /data/i]/k => b
L[k = coalesce(/data/none, 'c')]/t => Chynar
L[-1 = -n]/k => a
join('-', L[g = 's']/k) => b-c
join('-', L/k) => a-b-c-d
sum(L/n) => 5
max(L/n) => 2
concat(L[g = 's']/k) => bc
name(L) => item
name(L[1]/*) => k
count(L/*) => 16
count(L[1]/..) => 1
count(L/k/..) => 4
name(L[1]/..) => root
L[2]/preceding-sibling::item[1]/k => a
L[2]/following-sibling::item[1]/k => c
count(L[2]/following-sibling::item) => 2
position(L[k = 'c']) => 3
count(instance('l')/root) => 1
name(instance('l')/*) => root
count(instance('l')//k) => 4
count(instance('l')/root/nothing) => 0
count(instance(concat('l', ''))/root/item) => 4
count(instance(concat('m', ''))/root/item) => 0
instance(concat('l', ''))/root/item[k = 'b']/t => Bulut
count(L | L[g = 's']) => 4
count(randomize(L)) => 4
join('', randomize(L, 33)/k) => dacb
join('', randomize(L, '33')/k) => dacb
(L[g = 's'])[2]/k => c
pulldata('l', 't', 'k', 'b') => Bulut
pulldata('l', 't', 'k', /data/q) => Bulut
pulldata('l', 'k', 'g', 's') => b
pulldata('l', 'zz', 'k', 'b') =>
pulldata('l', 't', 'zz', 'b') =>
pulldata('none', 't', 'k', 'b') =>
string-length(L[k = 'd']/t) => 0
if(count(L[k = /data/q]) > 0, 'there', 'not') => there
"""
PAIRS = [line.split(" =>") for line in EXAMPLES.strip().splitlines()]
AROUND = "<q>b</q><h><w>s</w></h><i>2</i><none/>"


@pytest.mark.parametrize("from_file", [False, True], ids=["inline", "file"])
@pytest.mark.parametrize(("expression", "result"), PAIRS)
def test_a_look_up_gives(expression: str, result: str, from_file: bool) -> None:
    source = (
        '<instance id="l" src="jr://file-csv/l.csv"/>'
        if from_file
        else f'<instance id="l"><root>{INLINE}</root></instance>'
    )
    whole = expression.replace("L", "instance('l')/root/item").replace("Buinstance", "Bu")
    form = xform(
        AROUND + "<x/>", source + bind("i", type="int") + bind("x", calculate=whole), questions("q", "i")
    )
    files = {"l.csv": CSV.encode()} if from_file else None
    talk = Scenario(form, files)
    assert bool(talk.form.findings) == ("'none'" in expression or "root/nothing" in expression)
    assert talk.value("/data/x") == result.strip()
    for ref, other in (("/data/q", "c"), ("/data/i", "1")):  # what it is looked up by wakes it
        before = talk.value(ref)
        talk.answer(ref, other)
        changed = form.replace(f">{before}</{ref[-1]}>", f">{other}</{ref[-1]}>")
        fresh = Scenario(changed, files)
        assert talk.value("/data/x") == fresh.value("/data/x")
        talk.answer(ref, before)


def shuffled_by_the_specification(letters: str, seed: int) -> str:
    """ODK XForms, randomize(): Park-Miller numbers, Fisher-Yates from inside out."""
    state = seed % 2_147_483_647
    state = state + 2_147_483_646 if state <= 0 else state
    made: list[str] = []
    for place, letter in enumerate(letters):
        state = state * 16_807 % 2_147_483_647
        other = int((state - 1) / 2_147_483_646 * (place + 1))
        made.append(letter)
        made[place], made[other] = made[other], letter
    return "".join(made)


@pytest.mark.parametrize("seed", [1, 2, 42, 33, 1234567, 2_147_483_646, 2_147_483_648])
def test_a_seed_gives_the_order_that_every_client_gives(seed: int) -> None:
    items = "".join(f"<i>{letter}</i>" for letter in "abcdefgh")
    given = calculated(f"join('', randomize(/data/l/i, {seed}))", f"<l>{items}</l>")
    assert given == shuffled_by_the_specification("abcdefgh", seed)


@pytest.mark.parametrize(
    ("seed", "same"), [("'abc'", "'abc'"), ("0", "2147483646"), ("1.9", "1"), ("'7'", "7")]
)
def test_a_seed_may_be_any_value(seed: str, same: str) -> None:
    items = "".join(f"<i>{letter}</i>" for letter in "abcdefgh")
    one, two = (calculated(f"join('', randomize(/data/l/i, {s}))", f"<l>{items}</l>") for s in (seed, same))
    assert one == two
    assert sorted(one) == list("abcdefgh")
    assert one != calculated("join('', randomize(/data/l/i, 'abd'))", f"<l>{items}</l>")


# condition => the look-up that the index answers, with what is left to be checked of each item; nothing: all are tried
INDEXED = """
[k = 'b'] => k b
['b' = k] => k b
[x:k = 'b'] => k b
[n = 2] => n 2.0
[k = /data/a] => k b
[k = current()/../a] => k b
[k = concat(/data/a, '')] => k b
[k = -(/data/two)] => k -2.0
[k = date('1970-01-03')] => k 1970-01-03
[k = instance('l')/root/item[2]/k] =>
[k = 'b' and g = 's'] => k b
[g != 'n' and k = 'b'] => k b
[position() = 2 and k = 'b'] =>
[k = 'b' and n > position()] =>
[k = 'b' and t[position() = 1]] => k b
[k = string()] =>
[k = local-name()] =>
[k = normalize-space()] =>
[k = name(/data/a)] => k a
[k = 'b'][g = 's'] => k b
[k = 'b' or g = 's'] =>
[k = 'b' = true()] =>
[g = 's' and k = 'b' = true()] => g s
[k != 'b'] =>
[k = true()] =>
[k = t] =>
[k = concat(t, '')] =>
[k = concat('b', -n)] =>
[k = 'b' + n] =>
[k = position()] =>
[k = last()] =>
[k = name()] =>
[k = (t)[1]] =>
[* = 'b'] =>
[. = 'b'] =>
[text() = 'b'] =>
[@k = 'b'] =>
[k[1] = 'b'] =>
[t/k = 'b'] =>
[/data/a = 'b'] =>
[k] =>
[2] =>
"""


@pytest.mark.parametrize("line", INDEXED.strip().splitlines())
def test_an_index_answers_what_depends_on_nothing_in_the_item(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    condition, _, wanted = line.partition(" =>")
    asked = []
    real = PackedInstance.equal

    def noted(self: PackedInstance, names: tuple[str, ...], child: str, value: str | float) -> object:
        asked.append(f"{child} {value}")
        return real(self, names, child, value)

    monkeypatch.setattr(PackedInstance, "equal", noted)
    items = "".join(f"<item><k>{k}</k><t>{t}</t><n>{n}</n><g>{g}</g></item>" for k, t, n, g in ROWS)
    calculated(
        f"count(instance('l')/root/item{condition})",
        "<a>b</a><two>2</two>",
        f'<instance id="l"><root>{items}</root></instance>',
    )
    assert asked[:1] == [wanted.strip()][: bool(wanted.strip())]
