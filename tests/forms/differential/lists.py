"""Choices of a random form: lists with filters, cascades of three levels, rows of a repeat, fixed items."""

from __future__ import annotations

from random import Random
from xml.sax.saxutils import quoteattr

from tests.forms.differential.expressions import Expressions
from tests.forms.differential.wording import Happens, Wording

TOWNS = [
    ("t1", "One", "x"),
    ("t2", "Two", "x"),
    ("t3", "Three", "y"),
    ("t4", "Four", "z"),
    ("t5", "Five", "y"),
]
STREETS = [(f"s{number}", f"t{number % 5 + 1}") for number in range(8)]


def instances(wording: Wording) -> str:
    """The secondary instances that every form has: regions, towns in them, streets in those."""
    towns = "".join(f"<item><name>{n}</name><label>{w}</label><g>{g}</g></item>" for n, w, g in TOWNS)
    regions = "".join(f"<item><itextId>region-{r}</itextId><name>{r}</name></item>" for r in "xyz")
    streets = "".join(f"<item><name>{n}</name><label>{n}</label><town>{t}</town></item>" for n, t in STREETS)
    for region in "xyz":
        wording.of_list(f"region-{region}", f"Region {region} & more")
    return "".join(
        f'<instance id="{id_}"><root>{items}</root></instance>'
        for id_, items in (("regions", regions), ("towns", towns), ("streets", streets))
    )


class Lists:
    """`sources` is told each list's nodes by the question's path."""

    def __init__(self, random: Random, happens: Happens, wording: Wording, sources: dict[str, str]) -> None:
        self._random = random
        self._happens = happens
        self._wording = wording
        self._sources = sources
        self._above: dict[str, str] = {}  # level of a cascade -> the question that was asked last for it

    def inside(self, kind: str, path: str, make: Expressions) -> str:
        """The choices of a question of kind one, many or rank."""
        name = path.rpartition("/")[2]
        if kind == "rank" or (kind == "many" and not self._happens("select many from a list")):
            letters = "pqr" if kind == "rank" or self._random.random() < 0.7 else ("p", "q", "r", "10", "ä")
            return "".join(
                f"<item>{self._wording.choice(name, c, make)}<value>{c}</value></item>" for c in letters
            )
        return self._of_repeat(make) or self._cascade(path, make) or self._towns(path, make)

    def _of_repeat(self, make: Expressions) -> str:
        column = make.column("text")
        if (
            column is None
            or column.path.count("/") != column.repeat.count("/") + 1
            or not self._happens("choices of a repeat")
        ):
            return ""
        name, base = column.path.rpartition("/")[2], column.repeat
        return f'<itemset nodeset="{base}[./{name} != \'\']"><value ref="{name}"/><label ref="{name}"/></itemset>'

    def _cascade(self, path: str, make: Expressions) -> str:
        """The next level under the last question of the level above in the same place."""
        if not self._happens("cascade"):
            return ""
        above = path.rpartition("/")[0]
        region, town = self._above.get(f"{above} region"), self._above.get(f"{above} town")
        if town is not None:
            return self._set(path, f"instance('streets')/root/item[town = {self._beside(town, make)}]")
        if region is not None:
            self._above[f"{above} town"] = path
            return self._set(path, f"instance('towns')/root/item[g = {self._beside(region, make)}]")
        self._above[f"{above} region"] = path
        return self._set(path, "instance('regions')/root/item", "jr:itext(itextId)")

    def _beside(self, path: str, make: Expressions) -> str:
        """As the converter writes it; an absolute path means the same where there is no repeat around it."""
        if make.alone and self._random.random() < 0.5:
            return path
        return f"current()/../{path.rpartition('/')[2]}"

    def _towns(self, path: str, make: Expressions) -> str:
        nodes = "instance('towns')/root/item"
        if self._happens("itemset with a filter"):
            nodes += f"[{self._filter(make)}]"
        if self._happens("itemset in random order"):
            nodes = f"randomize({nodes}, {self._random.randint(1, 99)})"
        return self._set(path, nodes)

    def _set(self, path: str, nodes: str, label: str = "label") -> str:
        self._sources[f"{path} choices"] = nodes
        return f'<itemset nodeset={quoteattr(nodes)}><value ref="name"/><label ref="{label}"/></itemset>'

    def _filter(self, make: Expressions) -> str:
        word = make.absolute().ref("text", "one") or "'x'"
        if self._random.random() < 0.5:
            word = make.sibling("text", "one") or word
        return self._random.choice((
            f"g = {word}",
            "g = 'x' or g = 'y'",
            make.absolute().boolean(1),
            f"g != {word}",
            f"not({word} = name)",
            f"g = {word} and {make.absolute().boolean(1)}",
            f"{make.absolute().boolean(1)} and g = {word}",
            f"{make.absolute().boolean(0)} and g = 'x'",
            f"selected('x z', g) or name = {word}",
        ))  # fmt: skip
