"""The Outbox says how far each record and each of its files is, and how far what goes on now is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Delivery, FileRow, Preferences, Step, Verdict
from fieldapp.ui import appearance
from fieldapp.ui.kit import theme
from fieldapp.ui.outbox.going import Going
from fieldapp.ui.outbox.place import OutboxPlace, waits
from fieldapp.ui.outbox.track import Track
from fieldapp.ui.review.answers import AnswerLine
from fieldapp.ui.states import files_words
from fieldapp.ui.watch import Watch
from tests.fieldapp.ui import pictures, samples

SEALED, SERVER, OPENED = Delivery.SEALED, Delivery.ON_SERVER, Delivery.OPENED


def files(*deliveries: Delivery) -> tuple[FileRow, ...]:
    return tuple(FileRow(f"/data/{n}", f"{n}.jpg", 2_000_000, True, one) for n, one in enumerate(deliveries))


@pytest.mark.parametrize(
    ("deliveries", "words"),
    [
        ((SEALED,), "Files: 1 wait here"),
        ((SEALED, SEALED), "Files: 2 wait here"),
        ((SERVER, SEALED), "Files: 1 of 2 on the server"),
        ((OPENED, SERVER), "Files: 2 of 2 on the server"),
        ((OPENED, OPENED), "Files: 2 opened"),
    ],
)
def test_files_have_their_own_state(deliveries: tuple[Delivery, ...], words: str) -> None:
    assert files_words(files(*deliveries)) == words


def test_what_a_coordinator_holds_by_stick_does_not_wait() -> None:
    sealed = samples.record("Amina", "Visit", Delivery.SEALED, 1)
    assert waits(sealed)
    assert not waits(replace(sealed, in_hands=True))


def test_a_file_that_has_not_come_is_told_in_review(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    answer = replace(samples.ANSWERS[1], text="0123456789ab.jpg")
    missing = FileRow(answer.ref, answer.text, 0, False, SERVER)
    for file, words in (
        (missing, "has not come yet"),
        (replace(missing, here=True, size=2_000_000), "1.9 MB"),
    ):
        line = AnswerLine(answer, replace(samples.VIEW, files=(file,)), askable=True)
        qtbot.addWidget(line)
        assert any(words in text for text in said(line))
        assert not any("0123456789ab" in text for text in said(line))


def test_a_file_that_waits_is_something_that_waits(qtbot: QtBot) -> None:
    appearance.put_on(Preferences("en"))
    built = pictures.shell("outbox", lambda _shell: None)
    qtbot.addWidget(built)
    place = built.findChild(OutboxPlace)
    assert isinstance(place, OutboxPlace)
    sent = samples.record("Amina", "Visit", SERVER, 5)
    place.show_records((replace(sent, files=files(SEALED, SERVER)),))
    summary = place.findChild(QLabel, "outbox.summary")
    assert isinstance(summary, QLabel)
    assert summary.text() == "1 file waits for internet. It is safe here."
    place.show_records((replace(sent, files=files(SERVER)),))
    assert summary.text() == "Nothing waits here."


def test_a_server_that_never_had_a_record_is_not_ticked(qtbot: QtBot) -> None:
    """By stick a record comes to a coordinator without one."""
    theme.apply(theme.Look())
    through = samples.record("Amina", "Visit", OPENED, 48)
    pixels = []
    for record in (through, replace(through, received_at=None)):
        track = Track(record, samples.TODAY)
        qtbot.addWidget(track)
        track.resize(400, 60)
        image = track.grab().toImage()
        pixels.append([image.pixelColor(50 + 100 * station, 9).name() for station in range(4)])
    assert pixels[0] == [pixels[0][0]] * 4
    assert [one == other for one, other in zip(*pixels, strict=True)] == [True, True, False, True]


def said(line: AnswerLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel)]


def test_what_goes_on_is_told_in_records_bytes_and_time_and_can_be_stopped(qtbot: QtBot) -> None:
    appearance.put_on(Preferences("en"))
    going, watch = Going(), Watch()
    qtbot.addWidget(going)
    stopped = QSignalSpy(going.stopped)
    going.stopped.connect(watch.call_off)
    assert going.words(Step(1_200_000, 4_500_000, 3, 12), 60.0) == (
        "3 of 12 records · 1.1 MB of 4.3 MB · about 3 minutes left"
    )
    assert going.words(Step(4_400_000, 4_500_000), 60.0) == "4.2 MB of 4.3 MB · less than a minute left"
    assert going.words(Step(700_000), 60.0) == "684 kB came"
    going.begin("Sending", at_once=False)
    going.show_step(Step(1, 100))
    assert going.isHidden()  # it may be over at once
    going.begin("The stick", at_once=True)
    assert not going.isHidden()
    assert watch.tell(Step(1, 100))
    stop = going.findChild(QPushButton, "outbox.going.stop")
    assert isinstance(stop, QPushButton)
    stop.click()
    assert (stopped.count(), stop.isEnabled(), watch.tell(Step(2, 100))) == (1, False, False)


@pytest.mark.parametrize(
    ("days", "verdict", "delivery", "told"),
    [
        (4, Verdict.OPEN, OPENED, False),
        (5, Verdict.OPEN, OPENED, True),
        (9, Verdict.CORRECTED, OPENED, True),
        (9, Verdict.ACCEPTED, OPENED, False),
        (9, Verdict.RETURNED, OPENED, False),
        (9, Verdict.OPEN, SERVER, False),
    ],
)
def test_a_record_that_was_opened_and_not_reviewed_for_five_days_says_so(
    qtbot: QtBot, days: int, verdict: Verdict, delivery: Delivery, told: bool
) -> None:
    appearance.put_on(Preferences("en", "light"))
    place = OutboxPlace(pictures.quiet_calls())
    qtbot.addWidget(place)
    record = samples.record("Amina", "Visit", delivery, 1)
    opened = samples.NOW - timedelta(days=days, hours=1) if delivery is OPENED else None
    place.show_records((replace(record, verdict=verdict, opened_at=opened),))
    said = [label.text() for label in place.findChildren(QLabel)]
    assert (f"Opened {days} days ago, not reviewed yet" in said) == told
