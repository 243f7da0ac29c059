"""What newcomers do in several tests."""

from __future__ import annotations

from tests.fieldapp.ui.hands import Hands

WORDS = "тихая река камень"


def make(hands: Hands, name: str = "Алма") -> None:
    hands.press("signin.new")
    hands.fill("newcomer.name", name)
    hands.fill("newcomer.passphrase", WORDS)
    hands.fill("newcomer.again", WORDS)
    hands.press("newcomer.make")
    hands.see("nav.today")


def asks(hands: Hands, name: str) -> str:
    """Somebody new puts their request on the stick; returns the words that they read aloud."""
    make(hands, name)
    hands.press("nav.settings")
    words = hands.text("joining.own_words")
    hands.press("joining.to_stick")
    hands.read("Your request is on the stick")
    return words


def joins(hands: Hands, words: str) -> None:
    """Takes the list of keys from the stick, with the programme's words."""
    hands.press("joining.from_stick")
    hands.fill("joining.words", words)
    hands.press("joining.join")
    hands.until(lambda: not hands.visible("settings.joining"))
    hands.settled()
