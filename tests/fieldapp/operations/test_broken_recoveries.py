"""A recovery that a power cut broke off is gone on with at the next sign-in, or begun a second time on the same laptop:
the programme has no two charters in one place, and nobody is without a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp import commands
from fieldapp.errors import RosterRefused
from fieldapp.model import Line, MemberId, Role
from fieldapp.operations import accounts, coordinators, pinning, programme, recovery, rosters, rounds
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from sync.protocol.keys import KeyId
from sync.protocol.roster import Roster
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.test_broken_foundings import Cut, cut
from tests.fieldapp.operations.test_recovery import Disaster, disaster, happened, records_of

__all__ = ["disaster", "happened"]

STEPS = [(accounts, "create"), (rosters, "keep_signed"), (programme, "set_server"), (accounts, "renew_escrow"),
         (pinning, "keep"), (coordinators, "go_on")]  # fmt: skip


def broken(disaster: Disaster, monkeypatch: pytest.MonkeyPatch, at: tuple[object, str], url: str) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(*at, cut)
        with pytest.raises(Cut):
            disaster.begin(url)


def worker_of(disaster: Disaster, url: str) -> Desk:
    member = disaster.field.worker.member
    worker = accounts.sign_in(disaster.laptop, member, PASSPHRASE, clock=disaster.field.clock)
    programme.set_server(worker, url)
    return worker


def names(desk: Desk) -> dict[MemberId, str]:
    with desk.vault.read() as tx:
        return {one.member: one.name for one in identity.member_names(tx).values()}


@pytest.mark.parametrize("at", STEPS, ids=lambda at: str(at[1]))
def test_it_is_gone_on_with_or_begun_again(
    disaster: Disaster, monkeypatch: pytest.MonkeyPatch, at: tuple[object, str]
) -> None:
    with disaster.server() as server:
        broken(disaster, monkeypatch, at, server.url)
        again = disaster.begin(server.url)
        accounts.close(again)
        home, everybody = disaster.field.folder / "new", list[Desk]()
        roster = rosters.load(again.home)
        for tile in accounts.tiles(home):
            if roster.is_reader(KeyId(bytes.fromhex(tile.member))):
                desk = accounts.sign_in(home, tile.member, PASSPHRASE, clock=disaster.field.clock)
                assert (desk.role, desk.server) == (Role.COORDINATOR, server.url)
                everybody.append(desk)
        assert len(everybody) == 1 + (at not in STEPS[:2])
        worker = worker_of(disaster, server.url)
        for _ in range(3):
            for desk in (*everybody, worker):
                assert rounds.exchange(desk).line is Line.SENT
        for desk in everybody:
            assert records_of(desk) == {*disaster.sent, disaster.unsent}
            assert names(worker)[desk.member] == "Жанна"
        assert {rosters.load(desk.home).view for desk in (worker, *everybody)} == {
            rosters.load(again.home).view
        }
        for desk in (*everybody, worker):
            accounts.close(desk)


def test_what_another_programme_left_on_the_laptop_is_refused_before_anything_is_made(
    disaster: Disaster, tmp_path: Path
) -> None:
    other = Field.begin(tmp_path / "other")
    other.close()
    home = tmp_path / "other" / "laptop"
    before = accounts.tiles(home)
    with pytest.raises(RosterRefused):
        recovery.begin(home, "Жанна", PASSPHRASE, disaster.bundle, disaster.paper(1, 2), cost=CHEAP)
    assert accounts.tiles(home) == before


def test_the_command_sends_the_charter_before_it_opens_any_laptop(
    disaster: Disaster, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = disaster.field.folder / "roster.bundle"
    before = Roster.of_bundle(disaster.bundle).charter.version
    monkeypatch.setattr(recovery, "open_laptop", cut)
    sheets = [" ".join(one.words) for one in disaster.field.founded.sheets[:2]]

    def recover(home: str, url: str) -> None:
        said = iter([*sheets, "", PASSPHRASE, PASSPHRASE])
        words = ["recover", "--home", str(disaster.field.folder / home), "--name", "Жанна", "--file-key"]
        words += ["--server", url, "--roster", str(bundle), "--laptop", str(disaster.laptop)]
        with pytest.raises(Cut):
            commands.main(words, lambda _: next(said))

    with disaster.server() as server:
        recover("new", server.url)
        assert "another computer" not in capsys.readouterr().err
    assert Roster.of_bundle(disaster.bundle).charter.version == before + 1
    recover("elsewhere", "http://127.0.0.1:9")
    assert "Do not type recovery sheets on another computer" in capsys.readouterr().err


def test_r17_whoever_recovers_beside_another_is_told_and_begins_anew(disaster: Disaster) -> None:
    """Two pairs of sheets, typed at the same time by one list; and a server of another programme."""
    bundle, field = disaster.bundle, disaster.field

    def begin(name: str, by: bytes, url: str) -> Desk:
        home = field.folder / name
        accounts.choose_file_keystore(home)
        paper = disaster.paper(1, 3)
        return recovery.begin(home, name, PASSPHRASE, by, paper, server=url, clock=field.clock, cost=CHEAP)

    with disaster.server() as server:
        first, second = begin("first", bundle, server.url), begin("second", bundle, server.url)
        assert rounds.exchange(first).line is Line.SENT
        found = rounds.exchange(second)
        assert (found.line, found.said[0].message_id) == (Line.OFFLINE, "round.forked")
        assert "typed elsewhere" in found.said[0].text
        third = begin("third", disaster.bundle, server.url)
        for desk in (third, first):
            assert rounds.exchange(desk).line is Line.SENT
            assert records_of(desk) == set(disaster.sent)
        for desk in (first, second, third):
            accounts.close(desk)
