"""What most tests of the windows do first."""

from __future__ import annotations

from tests.fieldapp.operations.field import FORM, PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands


def sign_in(hands: Hands, field: Field, who: str = "worker") -> None:
    member = field.worker.member if who == "worker" else field.coordinator.member
    hands.sign_in(member, PASSPHRASE)


def begin(hands: Hands, field: Field) -> None:
    hands.press(f"today.start.{field.people[0].person}.{FORM}")
    hands.see("filling.page")


def finish_one(field: Field) -> str:
    """A record finished on the laptop, carried to the office and applied there; returns its id."""
    both = Field.open(field.folder, field.founded, field.people)
    record = both.finish().record
    both.up()
    both.close()
    return record
