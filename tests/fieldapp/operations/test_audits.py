"""The audit log lies with its draft and travels with its record."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.errors import DiskFull, NoSuchDraft
from fieldapp.model import ContentClass, DraftId, FormId
from fieldapp.operations import attachments, audits, drafts, library, reviews, submissions
from fieldapp.store import files
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.filling.asking import ASKING

LOG = b"event,node,start,end\nform start,,1,\n"


def test_the_log_goes_with_the_record_and_is_no_answer(equipped: Field, tmp_path: Path) -> None:
    form, worker = tmp_path / "asking.xml", equipped.worker
    form.write_text(ASKING, "utf-8")
    library.publish(equipped.coordinator, form, ContentClass.CARE)
    equipped.down()
    row = next(one for one in library.rows(worker) if one.form != FormId("form_a"))
    opened, session = drafts.resume(worker, drafts.begin(worker, row.form, None, "en").draft)
    assert audits.state(worker, opened.draft) == ""
    for told in ("{}", '{"at": 1}'):
        audits.keep(worker, opened.draft, told)
        assert audits.state(worker, opened.draft) == told
    session.answer("/data/name", "Amina")
    record = submissions.close(worker, opened.draft, session, log=LOG).record
    name = attachments.rows(worker, record)[0].name
    assert (len(attachments.rows(worker, record)), name.startswith("audit-")) == (1, True)
    equipped.up()
    assert attachments.content(equipped.coordinator, record, name) == LOG
    assert all(name not in one.text for one in reviews.open(equipped.coordinator, record).answers)


def test_a_finish_that_is_refused_leaves_no_log_behind(
    equipped: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, worker = tmp_path / "asking.xml", equipped.worker
    form.write_text(ASKING, "utf-8")
    library.publish(equipped.coordinator, form, ContentClass.CARE)
    equipped.down()
    row = next(one for one in library.rows(worker) if one.form != FormId("form_a"))
    opened, session = drafts.resume(worker, drafts.begin(worker, row.form, None, "en").draft)
    session.answer("/data/name", "Amina")

    def full(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as during:
        during.setattr(attachments, "finish", full)
        for _ in range(2):
            with pytest.raises(DiskFull):
                submissions.close(worker, opened.draft, session, log=LOG)
    with worker.vault.read() as tx:
        assert files.of_draft(tx, opened.draft) == ()
    record = submissions.close(worker, opened.draft, session, log=LOG).record
    assert len(attachments.rows(worker, record)) == 1


def test_there_is_no_log_without_its_draft(equipped: Field) -> None:
    with pytest.raises(NoSuchDraft):
        audits.keep(equipped.worker, DraftId("gone"), "{}")
