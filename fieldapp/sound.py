"""Recordings that are heard (miniaudio's only door): read from memory, measured whole, played by the system's device.

Nothing is written to a disk. WAV and MP3 alone: what the others need to be read has let in more than sound.
The device asks for sound on a thread of its own, which comes no further than `Playing._frames`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from fieldapp.file_errors import NoSound, RecordingUnplayable

if TYPE_CHECKING:
    import miniaudio

Frames = Generator[bytes, int, None]  # is sent how many are wanted

LONGEST_S = 15 * 60  # a notice that is read aloud takes three minutes
RATE = 44_100  # frames a second, of one channel: what is spoken needs no second
FRAME_BYTES = 2
MOST_FRAMES = 1 << 16  # that a device may ask for at once; none asks for a second's
PERIOD_MS = (
    80  # three of them are on their way: short enough that Stop is felt, long enough for a busy program
)
TAIL = RATE // 4  # frames of silence behind the last: what is on its way is heard to its end


class Device(Protocol):
    """What plays: asks for frames until it is closed."""

    def start(self, frames: Frames) -> None: ...
    def close(self) -> None: ...


Speaker = Callable[[], Device]  # raises NoSound


def seconds(content: bytes) -> float:
    """How long a recording is: it is read to its end, a piece at a time. Raises RecordingUnplayable."""
    heard = 0
    for piece in _pieces(content):
        heard += len(piece)
        if heard > LONGEST_S * RATE * FRAME_BYTES:
            raise RecordingUnplayable
    if not heard:
        raise RecordingUnplayable
    return heard / (RATE * FRAME_BYTES)


class Playing:
    """One recording on its way to the loudspeaker. `begin` may take a second; the rest takes none."""

    def __init__(self, content: bytes, speaker: Speaker) -> None:
        self._content, self._speaker = content, speaker
        self._lock = Lock()
        self._device: Device | None = None
        self._stopped = False
        self._handed = 0  # frames
        self.is_over = False
        self.length_s = 0.0  # 0: not begun yet

    @property
    def heard_s(self) -> float:
        return self._handed / RATE

    def begin(self) -> None:
        """Raises RecordingUnplayable, NoSound. Nothing sounds where it was stopped meanwhile."""
        length_s = seconds(self._content)
        frames = self._frames()
        next(frames)
        device = self._speaker()
        with self._lock:
            if self._stopped:
                device.close()
                return
            try:
                device.start(frames)
            except NoSound:
                device.close()
                raise
            self._device, self.length_s = device, length_s

    def stop(self) -> None:
        self._stopped = self.is_over = True  # silent from here on, whatever the device still asks for
        with self._lock:
            device, self._device = self._device, None
        if device is not None:
            device.close()

    def _frames(self) -> Frames:
        wanted = yield b""
        pieces = _pieces(self._content)
        next(pieces)
        while not self._stopped:
            try:
                piece = pieces.send(min(wanted, MOST_FRAMES))
            except (StopIteration, RecordingUnplayable):
                break
            self._handed += len(piece) // FRAME_BYTES
            wanted = yield piece
        silent = 0
        while silent < TAIL and not self._stopped:
            silent += wanted
            wanted = yield bytes(min(wanted, MOST_FRAMES) * FRAME_BYTES)
        self.is_over = True


def _pieces(content: bytes) -> Frames:
    """The first is empty, as of every generator that is sent something."""
    import miniaudio

    if not _is_known(content):
        raise RecordingUnplayable
    try:
        stream = miniaudio.stream_memory(content, miniaudio.SampleFormat.SIGNED16, 1, RATE, MOST_FRAMES)
        wanted = (yield b"") or MOST_FRAMES
        while True:
            try:
                piece = stream.send(wanted)
            except StopIteration:
                return
            wanted = (yield piece.tobytes()) or MOST_FRAMES
    except miniaudio.MiniaudioError as error:
        raise RecordingUnplayable from error


def _is_known(content: bytes) -> bool:
    wav = content[:4] == b"RIFF" and content[8:12] == b"WAVE"
    return wav or content[:3] == b"ID3" or (content[:1] == b"\xff" and content[1:2] >= b"\xe0")


def system(backends: Sequence[miniaudio.Backend] = ()) -> Device:
    """The loudspeaker or the headphones that the system has chosen. Raises NoSound."""
    import miniaudio

    try:
        device = miniaudio.PlaybackDevice(
            miniaudio.SampleFormat.SIGNED16,
            1,
            RATE,
            PERIOD_MS,
            backends=list(backends),
            app_name="fieldapp",
        )
    except miniaudio.MiniaudioError as error:
        raise NoSound from error
    if device.backend == "Null" and not backends:  # it takes everything, and nobody hears anything
        device.close()
        raise NoSound
    return _System(device)


class _System:
    def __init__(self, device: miniaudio.PlaybackDevice) -> None:
        self._device = device

    def start(self, frames: Frames) -> None:
        import miniaudio

        try:
            self._device.start(frames)
        except miniaudio.MiniaudioError as error:
            raise NoSound from error

    def close(self) -> None:
        from miniaudio import lib

        self._device.close()
        lib.ma_context_uninit(self._device._context)  # else each press leaves a line to the system open
