"""Logs by topic, without content: what happened, never to whom nor with which answer (R-20)."""

from __future__ import annotations

import logging
from pathlib import Path

TOPICS = ("forms", "sync", "vault", "casework", "ui")
ROOT = "fieldapp"


def topic(name: str) -> logging.Logger:
    """The logger of one topic. Raises ValueError for a topic nobody agreed on."""
    if name not in TOPICS:
        raise ValueError(name)
    return logging.getLogger(f"{ROOT}.{name}")


def short(identifier: str) -> str:
    """The first characters of a random id: enough to follow one thing through a log, no more."""
    return identifier[:6]


def place_of(error: BaseException) -> str:
    """Where an error arose, `file.py:12`: never its text, which could hold an answer."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    return f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
