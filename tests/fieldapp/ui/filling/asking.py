"""A form that asks for an audit log with what was changed."""

from __future__ import annotations

from tests.forms.little import bind, questions, xform

LOG = '<bind nodeset="/data/orx:meta/orx:audit" type="binary" odk:track-changes="true"/>'
ASKING = xform(
    "<name/><place/><orx:meta><orx:audit/></orx:meta>",
    LOG + bind("name") + bind("place"),
    questions("name", "place"),
)
ASKING_WITH_A_GRID = xform(
    "<grid/><last/><after/><orx:meta><orx:audit/></orx:meta>",
    LOG,
    "<select ref='/data/grid' appearance='fw-timed-grid' fw:grid='letters' fw:duration='60' fw:last='/data/last'>"
    "<label>Letters</label><item><label>A</label><value>v1</value></item>"
    "<item><label>B</label><value>v2</value></item></select>" + questions("after"),
)
