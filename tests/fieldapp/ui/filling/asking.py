"""A form that asks for an audit log with what was changed."""

from __future__ import annotations

from tests.forms.little import bind, questions, xform

LOG = '<bind nodeset="/data/orx:meta/orx:audit" type="binary" odk:track-changes="true"/>'
ASKING = xform(
    "<name/><place/><orx:meta><orx:audit/></orx:meta>",
    LOG + bind("name") + bind("place"),
    questions("name", "place"),
)
