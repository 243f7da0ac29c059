"""The tables of one person's database, as they are now. Migrations lead here; a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData()


class Moment(TypeDecorator[datetime]):
    """An instant as ISO 8601 in UTC with microseconds: sorts as text, reads without this program."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


identity = Table(  # who this database belongs to: names, secret keys, programme; one row a thing
    "identity",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

preferences = Table(
    "preferences",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

members = Table(  # names of colleagues, as far as they were sent here
    "members",
    metadata,
    Column("member", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", String, nullable=False),
)

contacts = Table(  # the safety pathway's list, readable with no network
    "contacts",
    metadata,
    Column("contact", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("phone", Text, nullable=False),
)

participants = Table(
    "participants",
    metadata,
    Column("person", String, primary_key=True),
    Column("code", String, nullable=False),
    Column("given_name", Text, nullable=False),
    Column("birth_year", Integer),
    Column("search", Text, nullable=False),  # casework.names.keys, one a line
    Column("assigned", Boolean, nullable=False),
    Column("told", String, nullable=False),  # the message that said so last: a rolling batch repeats it
    Column("told_at", Integer, nullable=False),  # seconds
)

participant_changes = Table(  # who came, went or is called otherwise; triggers note it
    "participant_changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("person", String, nullable=False),
    sqlite_autoincrement=True,
)
Index("participant_changes_by_person", participant_changes.c.person)

belonging = Table(  # of participants and open interviews: the area, in hexadecimal digits
    "belonging",
    metadata,
    Column("subject", String, primary_key=True),  # a person, or a draft
    Column("area", String, nullable=False),
)

due_visits = Table(
    "due_visits",
    metadata,
    Column("person", String, primary_key=True),
    Column("form", String, primary_key=True),
    Column("due", String, primary_key=True),  # YYYY-MM-DD
)

forms = Table(
    "forms",
    metadata,
    Column("form", String, primary_key=True),
    Column("version", String, primary_key=True),
    Column("title", Text, nullable=False),
    Column("content_class", String, nullable=False),
    Column("xml", LargeBinary, nullable=False),
    Column("digest", String, nullable=False),  # over XML and files: the same version is the same form
    Column("questions", Integer, nullable=False),
    Column("languages", Text, nullable=False),  # one a line
    Column("notice", Text, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("published_at", Moment(), nullable=False),
)

form_files = Table(
    "form_files",
    metadata,
    Column("form", String, primary_key=True),
    Column("version", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("draft", String, primary_key=True),
    Column("person", String),
    Column("form", String, nullable=False),
    Column("form_version", String, nullable=False),
    Column("form_title", Text, nullable=False),
    Column("language", String, nullable=False),
    Column("snapshot", LargeBinary, nullable=False),
    Column("snapshot_upto", Integer, nullable=False),  # the last action that the snapshot holds
    Column("position", Text, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("seed", Integer, nullable=False),  # of the session's randomness, so that a replay repeats it
    Column("started_at", Moment(), nullable=False),
    Column("saved_at", Moment(), nullable=False),
    Column("interruptions", Integer, nullable=False),
    Column("corrects", String),
    Column("base", String),  # the version corrected
    Column("reason", Text, nullable=False),
    Column("safety_opened", Boolean, nullable=False),
    Column("safety_contacted", Boolean, nullable=False),
    Column("mode", String, nullable=False),  # "self" where the respondent's view was used; "" unknown
)

draft_actions = Table(
    "draft_actions",
    metadata,
    Column("draft", String, ForeignKey("drafts.draft", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("ref", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("at", Moment(), nullable=False),
)

files = Table(  # contents, each once: photos and recordings
    "files",
    metadata,
    Column("file", String, primary_key=True),  # SHA-256
    Column("content", LargeBinary, nullable=False),
)

draft_files = Table(
    "draft_files",
    metadata,
    Column("draft", String, ForeignKey("drafts.draft", ondelete="CASCADE"), primary_key=True),
    Column("name", String, primary_key=True),
    Column("file", String, nullable=False),
    Column("size", Integer, nullable=False),
)

version_files = Table(  # the version may arrive later than its files
    "version_files",
    metadata,
    Column("version", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("by", String, primary_key=True),
    Column("file", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("parts", Text, nullable=False),  # hashes of the messages that carry it, one a line
)

file_parts = Table(  # what came of a file that is not whole yet
    "file_parts",
    metadata,
    Column("id", String, primary_key=True),
    Column("version", String, nullable=False),
    Column("name", String, nullable=False),
    Column("by", String, nullable=False),
    Column("file", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
Index("file_parts_by_file", file_parts.c.version, file_parts.c.name)

records = Table(
    "records",
    metadata,
    Column("record", String, primary_key=True),
    Column("person", String),
    Column("author", String, nullable=False),
    Column("form", String, nullable=False),
    Column("content_class", String, nullable=False),
    Column("area", String, nullable=False),
)
Index("records_by_person", records.c.person)
Index("records_by_author", records.c.author)

versions = Table(
    "versions",
    metadata,
    Column("version", String, primary_key=True),
    Column("record", String, ForeignKey("records.record", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("previous", String),
    Column("form_version", String, nullable=False),
    Column("form_title", Text, nullable=False),
    Column("message", LargeBinary, nullable=False),  # the whole version as it travels; its hash names it
    Column("proof", LargeBinary, nullable=False),  # shows who wrote it; empty for one's own
    Column("xml", LargeBinary, nullable=False),
    Column("finished_at", Moment(), nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("quiet", Integer, nullable=False),  # quiet answers in it, counted once
    Column("reason", Text, nullable=False),
    Column("delivery", String, nullable=False),
    Column("sealed_at", Moment()),
    Column("received_at", Moment()),
    Column("opened_at", Moment()),
    Column("opened_by", String, nullable=False),
    Column("held", Text, nullable=False),  # why it is not merged; "" where it is
)
Index("versions_by_record", versions.c.record)

decisions = Table(
    "decisions",
    metadata,
    Column("decision", String, primary_key=True),
    Column("record", String, nullable=False),
    Column("version", String, nullable=False),
    Column("verdict", String, nullable=False),
    Column("comments", Text, nullable=False),  # JSON [[ref, label, text], ...]
    Column("over", Text, nullable=False),  # decisions that its author had seen, one a line
    Column("by", String, nullable=False),
    Column("at", Moment(), nullable=False),
)
Index("decisions_by_record", decisions.c.record)

acknowledgements = Table(
    "acknowledgements",
    metadata,
    Column("version", String, primary_key=True),
    Column("by", String, primary_key=True),
    Column("at", Moment(), nullable=False),
)

streams = Table(  # (person's key, incarnation) per target; head = what was sealed last
    "streams",
    metadata,
    Column("target", String, primary_key=True),
    Column("incarnation", LargeBinary, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("continues", LargeBinary, nullable=False),  # the old head that a new incarnation names; or empty
)

outgoing = Table(
    "outgoing",
    metadata,
    Column("id", String, primary_key=True),
    Column("target", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("version", String),
    Column("made_at", Moment(), nullable=False),
    Column("sealed", Boolean, nullable=False),
    Column("done", Boolean, nullable=False),  # a receipt or an acknowledgement names it
)
Index("outgoing_waiting", outgoing.c.target, outgoing.c.done)

sealed_batches = Table(
    "sealed_batches",
    metadata,
    Column("batch", String, primary_key=True),  # SHA-256 of its header
    Column("target", String, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("file", String, nullable=False),  # its name in the outbox folder
    Column("temporary", String, nullable=False),  # its name before it was put in place
    Column("placed", Boolean, nullable=False),
    Column("since", Integer, nullable=False),  # the first sequence number that it stands for
    Column("closed", Boolean, nullable=False),  # large enough: the next one does not repeat it
    Column("made_at", Moment(), nullable=False),
    Column("received_at", Moment()),
    Column("keeper", String, nullable=False),  # whose receipt named it: "", "server", "stick"
    Column("dropped", Boolean, nullable=False),  # a coordinator looked later and did not get it
)

batch_contents = Table(
    "batch_contents",
    metadata,
    Column("batch", String, ForeignKey("sealed_batches.batch", ondelete="CASCADE"), primary_key=True),
    Column("id", String, primary_key=True),
)

inbox = Table(  # every batch that came in, so that importing twice changes nothing
    "inbox",
    metadata,
    Column("batch", String, primary_key=True),
    Column("writer", String, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("state", String, nullable=False),  # "applied" or "quarantined"
    Column("reason", Text, nullable=False),
    Column("code", String, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("spans", String, nullable=False),  # the earlier numbers that it stands for: "1-4 6-6"
    Column("at", Moment(), nullable=False),
)

Index("inbox_by_stream", inbox.c.writer, inbox.c.incarnation, inbox.c.sequence)
Index(
    "inbox_by_place", inbox.c.writer, inbox.c.sequence
)  # how somebody's streams began: asked of every batch

tallies = Table(  # nothing but the month and the word
    "tallies",
    metadata,
    Column("month", String, primary_key=True),
    Column("what", String, primary_key=True),
    Column("count", Integer, nullable=False),
)

journal = Table(  # what was done with records: finished, opened, decided; for the data-protection focal point
    "journal",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("at", Moment(), nullable=False),
    Column("what", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("by", String, nullable=False),
)

erasure_orders = Table(  # as they were signed; they name people and records by random numbers alone
    "erasure_orders",
    metadata,
    Column("hash", String, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("by", String, nullable=False),
    Column(
        "came_at", Moment(), nullable=False
    ),  # by this laptop's clock: whoever signs chooses the order's own time
    Column("carried_out_at", Moment()),
)

erasure_words = Table(  # "agreed": a second coordinator's consent; "withdrawn": its signer's; "erased": done
    "erasure_words",
    metadata,
    Column("order", String, primary_key=True),
    Column("by", String, primary_key=True),
    Column("what", String, primary_key=True),
    Column("at", Moment(), nullable=False),
)

erased = Table(  # versions and messages that stay erased; "area/…" of people and records: there alone
    "erased",
    metadata,
    Column("named", String, primary_key=True),
)

inbox_contents = Table(  # which records' versions, changes and parts of files stood in which batch of an area
    "inbox_contents",
    metadata,
    Column("batch", String, primary_key=True),
    Column("message", String, primary_key=True),
)
Index("inbox_contents_by_message", inbox_contents.c.message)

let_go = Table(  # batches that held what was erased: the server is told that they need not be kept
    "let_go",
    metadata,
    Column("batch", String, primary_key=True),
    Column("order", String, nullable=False),  # the order's hash; "" for a downlink of one's own
    Column("said_at", Moment(), nullable=True),
    Column("gone", Boolean, nullable=False),  # by the server's own word, which is not signed
)
