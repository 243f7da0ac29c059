"""Finds people among a hundred thousand while somebody types. Pure.

The keys of all lie one after another in three long texts, in the order in which a list shows them; to find is to look
for letters in a text, which takes a thousandth of a second where asking each key took a tenth. What changed since is
kept beside them and asked one by one.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice

from fieldapp.casework.names import Query

MOST_BESIDE = 1_000  # changed people are asked one by one: about as long as looking through the texts
Found = tuple[int, str, str, str]  # rank, Latin spelling, person, what is shown: sorts as a list shows them


class _Lines:
    """Lines in one text. Each begins with its break, so that what stands at a line's start can be looked for."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._starts = array("L", [0])

    def add(self, line: str) -> None:
        self._text += b"\n"
        self._text += line.encode()
        self._starts.append(len(self._text))

    def __getitem__(self, place: int) -> str:
        return self._text[self._starts[place] + 1 : self._starts[place + 1]].decode()

    def __len__(self) -> int:
        return len(self._starts) - 1

    def holding(self, words: str) -> Iterator[int]:
        """The places of lines that hold these words, each once, in order."""
        wanted = words.encode()
        at = self._text.find(wanted)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            yield place
            at = self._text.find(wanted, self._starts[place + 1])


class NameIndex:
    """`people`: (keys as `names.keys` makes them, person, what is shown of them), by Latin spelling and person."""

    def __init__(self, people: Iterable[tuple[str, str, str]]) -> None:
        self._codes, self._spelled, self._bones = _Lines(), _Lines(), _Lines()
        self._people, self._shown = _Lines(), _Lines()
        for search, person, shown in people:
            code, spelled, bones = search.split("\n")
            self._codes.add(code)
            self._spelled.add(f" {spelled}")
            self._bones.add(f" {bones} ")
            self._people.add(person)
            self._shown.add(shown)
        self._beside: dict[str, tuple[str, str] | None] = {}

    def change(self, person: str, search: str, shown: str) -> None:
        """Somebody new, or otherwise called."""
        self._beside[person] = search, shown

    def drop(self, person: str) -> None:
        """No longer to be found."""
        self._beside[person] = None

    @property
    def is_outgrown(self) -> bool:
        """So much has changed that it is to be made anew."""
        return len(self._beside) > MOST_BESIDE

    def find(self, text: str, limit: int) -> list[tuple[str, str]]:
        """(person, what is shown) of those who answer to it, by `Query.rank`, then by name; everybody for ""."""
        query = Query(text)
        if not self._beside:
            places = islice(self._places(query), limit)
            return [(self._people[place], self._shown[place]) for _, place in places]
        found = islice(merge(self._of_lines(query), sorted(self._of_beside(query))), limit)
        return [(person, shown) for _, _, person, shown in found]

    def _of_beside(self, query: Query) -> Iterator[Found]:
        for person, kept in self._beside.items():
            if kept is not None and (rank := query.rank(kept[0])) >= 0:
                yield rank, kept[0].split("\n")[1], person, kept[1]

    def _of_lines(self, query: Query) -> Iterator[Found]:
        for rank, place in self._places(query):
            person = self._people[place]
            if person not in self._beside:
                yield rank, self._spelled[place][1:], person, self._shown[place]

    def _places(self, query: Query) -> Iterator[tuple[int, int]]:
        """(rank, place), each place once, at its best rank."""
        said: set[int] = set()
        for rank, places in self._tiers(query):
            for place in places:
                if place not in said:
                    said.add(place)
                    yield rank, place

    def _tiers(self, query: Query) -> Iterator[tuple[int, Iterable[int]]]:
        """As `Query.rank` ranks them, best first; the next is looked for only where the one before was not enough."""
        if not query.typed:
            yield 1, range(len(self._people))
            return
        yield 0, self._codes.holding(f"\n{query.code}")
        yield 1, self._spelled.holding(f" {query.typed}")
        yield 2, self._spelled.holding(query.typed)
        if query.sounds_whole:
            yield 3, self._bones.holding(f" {query.sounds} ")
        elif query.sounds_begin:
            yield 3, self._bones.holding(f" {query.sounds}")
