"""What is wrong with a question's choices, told when the form is opened."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from forms.definition import Control, Itemset, Schema
from forms.reading.instances import KEPT, SecondaryInstance
from forms.views import Kind

_LISTED = re.compile(r"""\s*instance\(\s*(['"])(?P<list>.+?)\1\s*\)/(?P<path>[\w.*-]+(/[\w.*-]+)*)""")
LOOKED_AT = 100  # items: a list of a million rows has the same columns in all of them
LONG = KEPT  # choices; a million take seconds at every look, and nobody reads them
_CHOSEN = frozenset((Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK))


def with_choices(controls: Sequence[Control]) -> frozenset[int]:
    """The nodes of the questions that have choices."""
    return frozenset(c.node for c in controls if c.kind in _CHOSEN and c.node >= 0)


def check_choices(
    controls: Sequence[Control],
    schema: Schema,
    lists: Mapping[str, SecondaryInstance],
    note: Callable[[str, str, str], None],
) -> None:
    """Notes questions without choices, and lists without what is to be their value or label."""
    for control in controls:
        if control.kind not in _CHOSEN or control.node < 0:
            continue
        path = schema.nodes[control.node].path
        if control.itemset is not None:
            count = unfiltered(control.itemset, lists)
            if count > LONG:
                what = f"{path} shows {count} choices at once, which takes seconds each time."
                note(what, "Filter the list by an earlier answer (choice_filter).", path)
            for name in missing_columns(control.itemset, lists):
                what = f"The choices of {path} have no {name!r} in their list."
                note(what, "Name a column of the list, or correct the list.", path)
        elif not control.choices:
            note(f"{path} has no choices.", "Add choices, or make it another type of question.", path)


def unfiltered(itemset: Itemset, lists: Mapping[str, SecondaryInstance]) -> int:
    """How many items a list shows whatever is answered; 0 for one that is filtered or worked out."""
    listed = _LISTED.fullmatch(itemset.nodes.source.rstrip())
    if listed is None or listed["list"] not in lists:
        return 0
    return len(lists[listed["list"]].select(tuple(listed["path"].split("/"))))


def missing_columns(itemset: Itemset, lists: Mapping[str, SecondaryInstance]) -> list[str]:
    """Names of the value and the label that no item of a list has; a list without items lacks none."""
    listed = _LISTED.match(itemset.nodes.source)
    if listed is None or itemset.names is None or listed["list"] not in lists:
        return []
    items = list(islice(lists[listed["list"]].select(tuple(listed["path"].split("/"))), LOOKED_AT))
    wanted = dict.fromkeys(itemset.names)
    return [name for name in wanted if items and not any(item.named(name) for item in items)]
