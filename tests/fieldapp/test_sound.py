"""Recordings are read from memory, whatever they hold, and played until somebody stops them; decoding is the real one,
the device one that plays into nothing or fails."""

from __future__ import annotations

import time
import tracemalloc

import miniaudio
import pytest

from fieldapp import sound
from fieldapp.file_errors import NoSound, RecordingUnplayable
from tests.fieldapp.recorded import mp3, wav


def into_nothing() -> sound.Device:
    return sound.system([miniaudio.Backend.NULL])


class Taken:
    """A device that takes what it wants when the test says so."""

    def __init__(self) -> None:
        self.frames: sound.Frames | None = None
        self.closed = False

    def start(self, frames: sound.Frames) -> None:
        self.frames = frames

    def close(self) -> None:
        self.closed = True

    def take(self, wanted: int) -> bytes:
        assert self.frames is not None
        return self.frames.send(wanted)


def until(playing: sound.Playing, seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not playing.is_over and time.monotonic() < end:
        time.sleep(0.01)


@pytest.mark.parametrize(("content", "long"), [(wav(0.5), 0.5), (wav(2, 22_050), 2), (mp3(3), 3)])
def test_a_recording_is_as_long_as_it_is(content: bytes, long: float) -> None:
    assert sound.seconds(content) == pytest.approx(long, abs=0.05)


HEAD = wav(1)[:44]
BROKEN = {
    "nothing": b"",
    "no sound": b"RIFF\x24\0\0\0WAVEdata",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "words": b"This is what I wanted to say.",
    "a header alone": HEAD,
    "a vorbis file": b"OggS" + bytes(500),
    "a phone's recording": b"\0\0\0\x20ftypM4A " + bytes(500),
    "tags without sound": b"ID3\x03\0\0\0\0\0\x0a" + bytes(100),
    "noise that begins like an mp3": b"\xff\xfb" + b"x" * 5_000,
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_no_recording_is_told(what: str) -> None:
    with pytest.raises(RecordingUnplayable):
        sound.seconds(BROKEN[what])


def test_what_has_no_end_is_left_after_a_quarter_of_an_hour_in_little_memory() -> None:
    """A hundred megabytes at one frame a second would sound for two years."""
    slow = bytearray(HEAD + bytes(100_000_000))
    slow[4:8] = slow[40:44] = (100_000_000).to_bytes(4, "little")
    slow[24:28] = (1).to_bytes(4, "little")
    content = bytes(slow)
    tracemalloc.start()
    with pytest.raises(RecordingUnplayable):
        sound.seconds(content)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2_000_000


def test_it_plays_to_its_end_and_knows_how_far_it_is() -> None:
    playing = sound.Playing(wav(0.4), into_nothing)
    playing.begin()
    assert playing.length_s == pytest.approx(0.4, abs=0.01)
    until(playing)
    assert playing.is_over
    assert playing.heard_s == pytest.approx(0.4, abs=0.01)
    playing.stop()


def test_what_is_handed_over_is_what_was_recorded() -> None:
    device = Taken()
    playing = sound.Playing(wav(0.2, sound.RATE), lambda: device)
    playing.begin()
    heard = b"".join(device.take(1_000) for _ in range(8))
    assert heard == wav(0.2, sound.RATE)[44:][: len(heard)]
    assert playing.heard_s == pytest.approx(8_000 / sound.RATE)


def test_stop_is_silence_at_once_and_closes_the_device() -> None:
    device = Taken()
    playing = sound.Playing(wav(5), lambda: device)
    playing.begin()
    assert any(device.take(4_000))
    playing.stop()
    assert device.closed
    with pytest.raises(StopIteration):  # nothing more comes, also where the device still asks
        device.take(4_000)


def test_what_was_stopped_before_the_device_was_there_never_sounds() -> None:
    device = Taken()
    playing = sound.Playing(wav(5), lambda: device)
    playing.stop()
    playing.begin()
    assert device.frames is None
    assert device.closed


def test_where_there_is_no_device_or_it_does_not_start_it_is_told() -> None:
    class Dead(Taken):
        def start(self, frames: sound.Frames) -> None:
            raise NoSound

    def none() -> sound.Device:
        raise NoSound

    with pytest.raises(NoSound):
        sound.Playing(wav(1), none).begin()
    dead = Dead()
    with pytest.raises(NoSound):
        sound.Playing(wav(1), lambda: dead).begin()
    assert dead.closed


def test_a_system_that_plays_into_nothing_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    real = miniaudio.PlaybackDevice
    monkeypatch.setattr(
        miniaudio,
        "PlaybackDevice",
        lambda *given, **named: real(*given, **{**named, "backends": [miniaudio.Backend.NULL]}),
    )
    with pytest.raises(NoSound):
        sound.system()
