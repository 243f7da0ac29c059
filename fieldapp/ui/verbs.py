"""What a person can do, imported late: the first call happens on a worker, after the first paint.

Each function is the operation of the same meaning; `Desk` is opaque. Screens call them through `DeskCalls`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from fieldapp.model import (
    Changed,
    Comment,
    ContentClass,
    DraftId,
    DraftRow,
    FormId,
    FormRow,
    MemberId,
    Notice,
    Participant,
    PersonId,
    Preferences,
    RecordId,
    RecordRow,
    RecordView,
    ReviewRow,
    RoundResult,
    Step,
    StickResult,
    Tile,
    Today,
)

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.gaps import Gap
    from fieldapp.operations.instruments import Cells, OwnScale, PackForm, Standing
    from fieldapp.operations.library import ReadForm
    from fieldapp.operations.quality import Looked
    from fieldapp.operations.twice import Already
    from forms import Finding, Session
    from forms.doctor import Repair


def get_ready() -> None:
    """Import what first visits to the places need, while a passphrase is being typed: the first one to each place
    took three times as long as the second."""
    import fieldapp.operations.following
    import fieldapp.operations.instruments
    import fieldapp.operations.rights
    import fieldapp.operations.stick_in
    import fieldapp.operations.sticks
    import fieldapp.operations.submissions  # noqa: F401 - for its loading alone, as those above


def tiles(home: Path) -> tuple[Tile, ...]:
    from fieldapp.operations import accounts

    return accounts.tiles(home)


def sign_in(home: Path, member: MemberId, passphrase: str) -> Desk:
    from fieldapp.operations import accounts

    return accounts.sign_in(home, member, passphrase)


def choose_file_key(home: Path) -> str:
    from fieldapp.operations import accounts

    return accounts.choose_file_keystore(home)


def remember_server(home: Path, server: str) -> None:
    from fieldapp.operations import accounts

    accounts.remember_server(home, server)


def lock(desk: Desk) -> None:
    from fieldapp.operations import accounts

    accounts.lock(desk)


def unlock(desk: Desk, passphrase: str) -> None:
    from fieldapp.operations import accounts

    accounts.unlock(desk, passphrase)


def change_passphrase(desk: Desk, old: str, new: str) -> None:
    from fieldapp.operations import accounts

    accounts.change_passphrase(desk, old, new)


def close(desk: Desk) -> None:
    from fieldapp.operations import accounts

    accounts.close(desk)


def look_at_today(desk: Desk) -> Today:
    from fieldapp.operations import today

    return today.look(desk)


def search_people(desk: Desk, text: str, most: int) -> tuple[Participant, ...]:
    from fieldapp.operations import people

    return people.search(desk, text, most)


def form_rows(desk: Desk) -> tuple[FormRow, ...]:
    from fieldapp.operations import library, own_kinds

    return own_kinds.offered(desk, library.rows(desk))


def form_files(desk: Desk, form: FormId, version: str) -> Mapping[str, bytes]:
    from fieldapp.operations import library

    return library.files(desk, form, version)


def attach(desk: Desk, draft: DraftId, ref: str, path: str) -> str:
    from fieldapp.operations import drafts
    from fieldapp.ui.bare_pictures import bare

    return drafts.attach(desk, draft, ref, Path(path), bare)


def keep_drawing(desk: Desk, draft: DraftId, ref: str, png: bytes) -> str:
    from fieldapp.operations import attachments

    return attachments.keep(desk, draft, ref, png, ".png")


def attached(desk: Desk, draft: DraftId, name: str) -> bytes:
    from fieldapp.operations import attachments

    return attachments.of_draft(desk, draft, name)


def examine_form(desk: Desk, path: Path, beside: Path, off: Event) -> tuple[Finding, ...]:
    from fieldapp.operations import form_files, library

    return library.examine(path, form_files.beside(beside), off, desk=desk)


def form_repairs(path: Path, called_off: Event) -> tuple[Repair, ...]:
    from fieldapp.operations import mending

    return mending.repairs(path, called_off)


def mend_form(path: Path, accepted: Sequence[Repair], copy: Path | None) -> Path:
    from fieldapp.operations import mending

    return mending.mend(path, accepted, copy)


def read_form_file(path: Path, beside: Path, called_off: Event) -> ReadForm:
    from fieldapp.operations import form_files, library

    return library.read_file(path, form_files.beside(beside), called_off)


def publish_form(desk: Desk, read: ReadForm, content_class: ContentClass) -> Changed:
    from fieldapp.operations import library

    return library.publish(desk, read, content_class)


def pack(desk: Desk) -> tuple[tuple[PackForm, ...], tuple[Standing, ...], OwnScale | None]:
    from fieldapp.operations import instruments

    forms = instruments.pack(desk)
    return forms, instruments.standings(desk) if forms else (), instruments.own_scale(desk) if forms else None


def switch_own_scale(desk: Desk, psychologist: MemberId | None) -> Changed:
    from fieldapp.operations import instruments

    return instruments.switch_own_scale(desk, psychologist)


def read_pack_form(desk: Desk, form: PackForm) -> ReadForm:
    from fieldapp.operations import instruments

    return instruments.read_pack_form(desk, form)


def read_wording(path: Path) -> Cells:
    from fieldapp.operations import instruments

    return instruments.read_cells(path)


def keep_wording(desk: Desk, cells: Cells) -> Changed:
    from fieldapp.operations import instruments

    return instruments.keep(desk, cells)


def withdraw_form(desk: Desk, form: FormId) -> Changed:
    from fieldapp.operations import library

    return library.withdraw(desk, form)


def begin(
    desk: Desk, form: FormId, who: PersonId | None, language: str, area: str | None = None
) -> tuple[DraftRow, Session]:
    from fieldapp.operations import drafts

    return drafts.resume(desk, drafts.begin(desk, form, who, language, area).draft)


def begun_already(desk: Desk, draft: DraftId) -> Already | None:
    from fieldapp.operations import twice

    return twice.already(desk, draft)


def resume(desk: Desk, draft: DraftId) -> tuple[DraftRow, Session]:
    from fieldapp.operations import drafts

    return drafts.resume(desk, draft)


def resume_with_comments(desk: Desk, draft: DraftId) -> tuple[DraftRow, Session, tuple[Comment, ...]]:
    from fieldapp.operations import drafts, submissions

    row, session = drafts.resume(desk, draft)
    return row, session, submissions.comments(desk, row.corrects) if row.corrects else ()


def draft_rows(desk: Desk) -> tuple[DraftRow, ...]:
    from fieldapp.operations import drafts

    return drafts.rows(desk)


def correct(desk: Desk, record: RecordId, language: str) -> tuple[DraftRow, Session]:
    from fieldapp.operations import drafts, submissions

    return drafts.resume(desk, submissions.correct(desk, record, language).draft)


def record_rows(desk: Desk) -> tuple[RecordRow, ...]:
    from fieldapp.operations import submissions

    return submissions.rows(desk)


def view_record(desk: Desk, record: RecordId) -> RecordView:
    from fieldapp.operations import submissions

    return submissions.view(desk, record)


def exchange(desk: Desk, progress: Callable[[Step], bool]) -> RoundResult:
    from fieldapp.operations import rounds

    return rounds.exchange(desk, progress=progress)


def next_try_s(failures: int, asked_s: int) -> float:
    from fieldapp.operations import rounds

    return rounds.next_try_s(failures, asked_s)


def exchange_locked(home: Path, progress: Callable[[Step], bool]) -> RoundResult:
    from fieldapp.operations import rounds

    return rounds.exchange_locked(home, progress=progress)


def hang_up() -> None:
    packs = sys.modules.get("fieldapp.operations.packs")
    if packs is not None:  # else no line was ever opened, and closing need not wait for it to be loaded
        packs.hang_up()


def apply_inbox(desk: Desk) -> Changed:
    from fieldapp.operations import rounds

    return rounds.apply_inbox(desk)


def use_stick(desk: Desk, folder: Path, drafts: bool, progress: Callable[[Step], bool]) -> StickResult:
    from fieldapp.operations import sticks

    return sticks.exchange(desk, folder, drafts=drafts, progress=progress)


def put_on_stick(home: Path, folder: Path, progress: Callable[[Step], bool]) -> StickResult:
    from fieldapp.operations import sticks

    return sticks.put(home, folder, progress=progress)


def stick_takes_drafts(desk: Desk) -> bool:
    from fieldapp.operations import sticks

    return sticks.takes_drafts(desk)


def let_stick_take_drafts(desk: Desk, wanted: bool) -> None:
    from fieldapp.operations import sticks

    sticks.let_take_drafts(desk, wanted=wanted)


def silence(desk: Desk) -> Notice | None:
    from fieldapp.operations import today

    return today.silence(desk)


def take_from_stick(desk: Desk, folder: Path, progress: Callable[[Step], bool]) -> StickResult:
    from fieldapp.operations import sticks

    return sticks.take(desk, folder, progress=progress)


def review_queue(desk: Desk) -> tuple[ReviewRow, ...]:
    from fieldapp.operations import reviews

    return reviews.queue(desk)


def kept_apart(desk: Desk) -> tuple[str, ...]:
    """The reasons of the sendings that were not merged, in plain words."""
    from fieldapp.operations import reviews

    return tuple(dict.fromkeys(arrived.reason for arrived in reviews.quarantine(desk)))


def missing_numbers(desk: Desk) -> tuple[Gap, ...]:
    from fieldapp.operations import gaps

    return gaps.rows(desk)


def quality(desk: Desk) -> Looked:
    from fieldapp.operations import quality

    return quality.look(desk)


def open_for_review(desk: Desk, record: RecordId) -> RecordView:
    from fieldapp.operations import reviews

    return reviews.open(desk, record)


def keep_questions(desk: Desk, typed: Mapping[RecordId, Mapping[str, str]]) -> None:
    from fieldapp.operations import asking

    asking.keep(desk, typed)


def questions_begun(desk: Desk) -> Mapping[RecordId, Mapping[str, str]]:
    from fieldapp.operations import asking

    return asking.begun(desk)


def send_back(desk: Desk, read: RecordRow, comments: Mapping[str, str]) -> Changed:
    from fieldapp.operations import reviews

    return reviews.send_back(desk, read.record, comments, read.version)


def accept(desk: Desk, read: RecordRow) -> Changed:
    from fieldapp.operations import reviews

    return reviews.accept(desk, read.record, read.version)


def preferences(desk: Desk) -> Preferences:
    from fieldapp.operations import settings

    return settings.get(desk)


def prefer(desk: Desk, chosen: Preferences) -> Changed:
    from fieldapp.operations import settings

    return settings.put(desk, chosen)
