"""What somebody is called goes to everybody: a name for which a card has no room is refused before anything is signed,
and one that an earlier program took stops nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.key_errors import NameRefused
from fieldapp.operations import accounts, coordinators, enrolment, naming, programme, rosters
from fieldapp.store import identity
from sync.protocol.keys import SigningKey
from sync.protocol.messages import MAX_NAME_BYTES
from sync.protocol.sheets import together
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.test_packs import newcomer

PASTED = "Ж" * MAX_NAME_BYTES  # a paragraph in the clipboard
WRONG = [PASTED, "", "\u200b \u200b", "A\ud83d"]


@pytest.mark.parametrize("name", WRONG)
def test_a_name_that_no_card_holds_lets_nobody_in_and_locks_nobody_out(equipped: Field, name: str) -> None:
    office, asked = equipped.coordinator, newcomer(equipped, "Алма")
    before = rosters.load(office.home).view
    with pytest.raises(NameRefused, match=r"Nothing was changed. Type a shorter name"):
        enrolment.approve(office, asked.request, name, asked.words)
    paper = together(equipped.founded.sheets[:2])
    for called, area in ((name, "Osh"), ("Алма", name or PASTED)):
        with pytest.raises(NameRefused):
            coordinators.join(office, asked.request, called, asked.words, paper, where=area)
    assert rosters.load(office.home).view == before
    accounts.close(office)
    equipped.coordinator = accounts.sign_in(office.home.path, office.member, PASSPHRASE, clock=equipped.clock)
    enrolment.approve(equipped.coordinator, asked.request, "Алма", asked.words)
    accounts.close(asked.desk)


@pytest.mark.parametrize("name", WRONG)
def test_a_name_that_no_card_holds_makes_no_place_and_no_programme(tmp_path: Path, name: str) -> None:
    accounts.choose_file_keystore(tmp_path)
    with pytest.raises(NameRefused):
        enrolment.request(tmp_path, name, PASSPHRASE, cost=CHEAP)
    with pytest.raises(NameRefused):
        programme.create(tmp_path, name, PASSPHRASE, receipt_key=SigningKey.generate().public, cost=CHEAP)
    assert (accounts.tiles(tmp_path), (tmp_path / "roster").exists()) == ((), False)


def test_the_longest_name_of_any_script_goes_to_everybody(equipped: Field) -> None:
    asked = newcomer(equipped, "Алма")
    enrolment.approve(equipped.coordinator, asked.request, "𐤀" * naming.MOST_LETTERS, asked.words)
    accounts.close(asked.desk)


def test_a_name_that_an_earlier_program_took_stops_nobody(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It let somebody in under such a name and could not introduce them: its owner could not sign in any more."""
    office, asked, other = equipped.coordinator, newcomer(equipped, "Алма"), newcomer(equipped, "Берик")
    with monkeypatch.context() as earlier:
        earlier.setattr(naming, "check", lambda _name: None)
        earlier.setattr(naming, "fitting", lambda name: name)
        with pytest.raises(Exception, match="larger than any"):
            enrolment.approve(office, asked.request, PASTED, asked.words)
    accounts.close(office)
    equipped.coordinator = accounts.sign_in(office.home.path, office.member, PASSPHRASE, clock=equipped.clock)
    with equipped.coordinator.vault.read() as tx:
        assert asked.desk.member in identity.member_names(tx)
    enrolment.approve(equipped.coordinator, other.request, "Берик", other.words)
    for one in (asked, other):
        accounts.close(one.desk)
