"""What an interview changes of entities, read from its live nodes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from forms.engine.live import Live
from forms.engine.wake import frames_below
from forms.entities import EntityChange, changes_of

if TYPE_CHECKING:
    from forms.engine.session import Session


def entity_changes(session: Session) -> Iterator[EntityChange]:
    """In document order of the declarations, instances of a repeat in their order; what is irrelevant makes none."""
    nodes = session.form.schema.nodes
    for declared in session.form.entities:
        entity = nodes[declared.entity]
        for frame in frames_below(session.root, entity.frame):
            live: Live = frame.slots[entity.slot]
            if not live.relevant:
                continue
            attributes = {a.defn.name: a.text for a in live.attribute_nodes() if a.relevant}
            label = next((c.string() for c in live.child_nodes() if c.defn.name == "label"), "")
            answers = [(name, frame.slots[nodes[n].slot]) for name, n in declared.properties]
            properties = {name: answer.string() for name, answer in answers if answer.relevant}
            scope: Live = frame.slots[nodes[declared.scope].slot]
            yield from changes_of(attributes, label, properties, scope.ref())
