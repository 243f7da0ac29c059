"""The tables of cases: changes as they were signed, sheets, hand-overs, and what is quickly known of each."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from fieldapp.store.schema import Moment, metadata

changes = Table(
    "changes",
    metadata,
    Column("change", String, primary_key=True),  # SHA-256 of the message
    Column("case", String, nullable=False),
    Column("area", String, nullable=False),
    Column("by", String, nullable=False),
    Column("at", Moment(), nullable=False),
    Column("version", String, nullable=False),  # the record version that said it; or ""
    Column("parents", Text, nullable=False),  # one a line
    Column("message", LargeBinary, nullable=False),  # as it travels; empty where its content was erased
    Column("proof", LargeBinary, nullable=False),
)
Index("changes_by_case", changes.c.case)
Index("changes_by_version", changes.c.version)

case_sheets = Table(  # the newest of each case that a coordinator sent here
    "case_sheets",
    metadata,
    Column("case", String, primary_key=True),
    Column("sheet", String, nullable=False),
    Column("by", String, nullable=False),
    Column("made_at", Integer, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("message", LargeBinary, nullable=False),
)

case_heads = Table(  # what was known of a case from when on: an interview names what it began with
    "case_heads",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case", String, nullable=False),
    Column("heads", Text, nullable=False),  # one a line
)
Index("case_heads_by_case", case_heads.c.case)

draft_bases = Table(
    "draft_bases",
    metadata,
    Column("draft", String, ForeignKey("drafts.draft", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, nullable=False),  # of the last line of case_heads when it began
)

sheets_sent = Table(
    "sheets_sent",
    metadata,
    Column("sheet", String, primary_key=True),
    Column("member", String, primary_key=True),
    Column("case", String, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("heads", Text, nullable=False),  # of the case as it was sent, one a line
    Column("sent_at", Moment(), nullable=False),
    Column("taken_at", Moment()),
)

case_stale = Table(  # cases that changed since their overview; triggers (v0005) write it with every change
    "case_stale", metadata, Column("case", String, primary_key=True)
)

case_overviews = Table(  # what the fold of a case said, as long as that holds
    "case_overviews",
    metadata,
    Column("case", String, primary_key=True),
    Column("judged", String, nullable=False),  # by which offices and for whom it was folded
    Column("since", String, nullable=False),  # the days between which it holds
    Column("until", String, nullable=False),
    Column("code", String),  # NULL where the case's person is not known
    Column("given_name", String, nullable=False),
    Column("birth_year", Integer),
    Column("mother_name", String, nullable=False),
    Column("same_as", String, nullable=False),
    Column("not_same", Text, nullable=False),  # divided by blanks
    Column("entities", Text, nullable=False),  # JSON
    Column("undecided", Integer, nullable=False, server_default="0"),  # conflicts and proposals
    Column("status", String, nullable=False, server_default=""),  # "" where the person is not known
    Column("home", String, nullable=False, server_default=""),  # that the person lives in
    Column("reference", String, nullable=False, server_default=""),  # the list of an entry kept for everybody
)
Index("case_overviews_by_undecided", case_overviews.c.undecided)
Index("case_overviews_by_status", case_overviews.c.status)
Index("case_overviews_by_home", case_overviews.c.home)
Index("case_overviews_by_reference", case_overviews.c.reference)
Index("case_overviews_by_until", case_overviews.c.until)
Index("case_overviews_by_double", case_overviews.c.same_as)

case_due = Table(
    "case_due",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case", String, nullable=False),
    Column("what", String, nullable=False),
    Column("due", String, nullable=False),
    Column("name", String, nullable=False),
    Column("entity", String, nullable=False),
    Column("rank", Integer, nullable=False),  # of the service's urgency
    Column("opens", String, nullable=False),
    Column("closes", String, nullable=False),
)
Index("case_due_in_order", case_due.c.due, case_due.c.rank, case_due.c.case)
Index("case_due_by_case", case_due.c.case)
