"""Recordings made by code: a hum of so many seconds as WAV, silence as MP3."""

from __future__ import annotations

import io
import math
import struct
import wave

HUM_HZ = 220


def wav(seconds: float, rate: int = 8_000) -> bytes:
    count = int(seconds * rate)
    hum = (int(8_000 * math.sin(2 * math.pi * HUM_HZ * i / rate)) for i in range(count))
    kept = io.BytesIO()
    with wave.open(kept, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(struct.pack(f"<{count}h", *hum))
    return kept.getvalue()


def mp3(seconds: float) -> bytes:
    """Frames of MPEG 1 layer III, 64 kbit/s, one channel at 44.1 kHz, that hold nothing: 1,152 samples each."""
    frame = b"\xff\xfb\x50\xc4" + bytes(204)
    return frame * max(1, round(seconds * 44_100 / 1_152))
