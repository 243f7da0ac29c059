"""Choices of a question as they stand now, made when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from forms.definition import Control, FixedChoice, Itemset
from forms.engine.live import Frame, Live
from forms.engine.wake import FAULTS
from forms.reading.instances import Item, Rows
from forms.views import Choice, Media
from forms.xpath.kinds import Focus

if TYPE_CHECKING:
    from forms.engine.session import Session


_SILENT = Media()  # one for all choices without pictures and sounds: a long list makes a million of them


class Choices:
    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, control: Control, frame: Frame) -> tuple[Choice, ...]:
        fixed = tuple(self._fixed(choice, frame, control) for choice in control.choices)
        if control.itemset is None:
            return fixed
        found = self._dynamic(control.itemset, frame)
        return (*fixed, *(_first_of_each(found) if control.itemset.distinct else found))

    def values(self, control: Control, frame: Frame) -> list[str]:
        itemset, fixed = control.itemset, [c.value for c in control.choices]
        if itemset is None:
            return fixed
        items = self._items(itemset, frame)
        if itemset.names is not None and items:
            name = itemset.names[0]
            if isinstance(items, Rows):
                return fixed + [value for (value,) in items.texts(name)]
            if isinstance(items[0], Item):
                return fixed + [item.child_text(name) for item in items]
        return fixed + [itemset.value_of(frame, Focus(node, 1, 1)) for node in items]

    def _items(self, itemset: Itemset, frame: Frame) -> Sequence[Any]:
        try:
            found: Sequence[Any] = itemset.nodes.run(frame, None)
        except FAULTS:
            return ()
        return found

    def _fixed(self, choice: FixedChoice, frame: Frame, control: Control) -> Choice:
        words = self._session.words
        node = self._session.form.schema.nodes[control.node]
        label = words.say(choice.label, frame, node) or choice.value
        return Choice(choice.value, label, words.media(choice.label, frame, node))

    def _dynamic(self, itemset: Itemset, frame: Frame) -> list[Choice]:
        items = self._items(itemset, frame)
        if itemset.names is not None and items:
            if isinstance(items, Rows):
                return [
                    Choice(value, label or value, _SILENT) for value, label in items.texts(*itemset.names)
                ]
            if isinstance(items[0], Item):
                return [self._of_item(item, itemset.names) for item in items]
        return self._evaluated(itemset, items, frame)

    def _of_item(self, item: Item, names: tuple[str, str]) -> Choice:
        """A list never changes, so neither do the choices made of it."""
        shown = item.shown
        if shown is not None and shown[0] is names:
            return shown[1]
        value = item.child_text(names[0])
        made = Choice(value, item.child_text(names[1]) or value, _SILENT)
        item.shown = (names, made)
        return made

    def _evaluated(self, itemset: Itemset, items: Sequence[Any], frame: Frame) -> list[Choice]:
        found = []
        words = self._session.words
        for node in items:
            focus = Focus(node, 1, 1)
            value = itemset.value_of(frame, focus)
            label = itemset.label(frame, focus) if itemset.label is not None else value
            media = _SILENT
            if itemset.label_is_itext:
                media = words.itext_media(label, frame)
                label = words.itext(label, frame)
            found.append(Choice(value, label or value, media))
        return found

    def label_of(self, control: Control, frame: Frame, value: str, otherwise: str) -> str:
        """The label of one choice, without making the others'; `otherwise` where there is no such choice."""
        itemset = control.itemset
        for choice in control.choices:
            if choice.value == value:
                return self._fixed(choice, frame, control).label
        if itemset is None:
            return otherwise
        for node in self._items(itemset, frame):
            focus = Focus(node, 1, 1)
            if itemset.value_of(frame, focus) == value:
                label = str(itemset.label(frame, focus)) if itemset.label is not None else value
                shown = self._session.words.itext(label, frame) if itemset.label_is_itext else label
                return shown or value
        return otherwise

    def drop_vanished(self, node: Live, number: int) -> None:
        """An answer that is no longer among the choices is taken back (JavaRosa)."""
        control = self._session.form.controls[number]
        if control.tag not in ("select", "select1", "rank"):
            return
        there = set(self.values(control, node.frame))
        chosen = node.kept.split() if control.tag != "select1" else [node.kept]
        left = [c for c in chosen if c in there]
        if len(left) != len(chosen):
            self._session.waker.store(node, " ".join(left))


def _first_of_each(choices: Iterable[Choice]) -> Iterable[Choice]:
    found: dict[str, Choice] = {}
    for choice in choices:
        found.setdefault(choice.value, choice)
    return found.values()
