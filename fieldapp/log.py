"""Logs by topic, without content: what happened, never to whom nor with which answer (R-20)."""

from __future__ import annotations

import logging

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
