"""A coordinator's laptop is put back from an older copy, and only a stick knew what it had signed since: its next entry
contradicts that one. Whoever is shown both is told whose they are, and a departure from before that place heals it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.model import MemberId
from fieldapp.operations import (
    accounts,
    coordinators,
    enrolment,
    intake,
    notices,
    programme,
    rosters,
    rounds,
    sticks,
)
from fieldapp.operations.desk import Desk
from sync.protocol.keys import MemberKeys
from sync.protocol.roster import Roster
from tests.fieldapp.operations import online
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_coordinators import joined


@dataclass
class Torn:
    """Nurlan holds what Aida signed before her laptop was put back, the worker what she signed after it."""

    field: Field
    nurlan: Desk


@pytest.fixture
def torn(equipped: Field) -> Iterator[Torn]:
    office = equipped.folder / "office"
    nurlan = joined(equipped, "Нурлан").desk
    stick(equipped.coordinator, nurlan)
    accounts.close(equipped.coordinator)
    shutil.copytree(office, equipped.folder / "backup")
    sign_in(equipped)
    appoint(equipped)
    stick(equipped.coordinator, nurlan)
    accounts.close(equipped.coordinator)
    shutil.rmtree(office)
    (equipped.folder / "backup").rename(office)
    equipped.clock.later(minutes=1)
    sign_in(equipped)  # its mark came back with it: nothing tells her
    appoint(equipped)
    stick(equipped.coordinator, equipped.worker)
    yield Torn(equipped, nurlan)
    accounts.close(nurlan)


def sign_in(field: Field) -> None:
    member = field.coordinator.member
    field.coordinator = accounts.sign_in(field.folder / "office", member, PASSPHRASE, clock=field.clock)


def appoint(field: Field) -> None:
    asked = enrolment.write_request(MemberKeys.generate())
    enrolment.approve(field.coordinator, asked, "Новый", enrolment.six_words(asked))


def stick(source: Desk, target: Desk) -> None:
    path = source.home.path.parent / f"stick {source.member[:6]}"
    path.mkdir(exist_ok=True)
    sticks.put(source.home.path, path, desk=source)
    sticks.take(target, path)


def told(desk: Desk) -> list[str]:
    with desk.vault.read() as tx:
        return [
            one.text.format(**one.values)
            for one in notices.standing(tx)
            if one.message_id == "notice.signed_twice"
        ]


def test_r12_who_is_shown_both_is_told_whose_they_are(torn: Torn) -> None:
    assert told(torn.nurlan) == []
    stick(torn.field.coordinator, torn.nurlan)
    (said,) = told(torn.nurlan)
    assert said.startswith("Aida signed two lists of keys")
    stick(torn.nurlan, torn.field.worker)
    assert len(told(torn.field.worker)) == 1
    assert told(torn.field.coordinator) == []


def test_r12_a_departure_from_before_that_place_makes_one_list_of_it(torn: Torn) -> None:
    field, nurlan = torn.field, torn.nurlan
    aida: MemberId = field.coordinator.member
    stick(field.coordinator, nurlan)
    stick(nurlan, field.worker)
    words = [" ".join(one.words) for one in field.founded.sheets[:2]]
    coordinators.leave(nurlan, aida, coordinators.put_together(rosters.load(nurlan.home), words))
    intake.apply_all(nurlan)
    stick(nurlan, field.worker)
    assert rosters.load(field.worker.home).view == rosters.load(nurlan.home).view
    assert told(nurlan) == told(field.worker) == []
    appointed = rosters.load(nurlan.home).writers
    assert field.worker.keys.key_id in appointed  # from before that place
    assert len(appointed) == 1


def test_r4_a_departure_heals_also_who_was_shown_the_other_list_alone(torn: Torn) -> None:
    """Nurlan signs it before anybody was shown both: the entry that it names tells which list stands."""
    field, nurlan = torn.field, torn.nurlan
    signed = len(rosters.load(nurlan.home).writers)
    leave(nurlan, field)
    with field.worker.vault.write() as tx:
        notices.put(tx, "notice.two_lists")  # by somebody's horizon
    stick(nurlan, field.worker)
    assert rosters.load(field.worker.home).view == rosters.load(nurlan.home).view
    with field.worker.vault.read() as tx:
        assert [one.message_id for one in notices.standing(tx)] == []
    assert told(nurlan) == []
    assert len(rosters.load(nurlan.home).writers) == signed  # nothing that was signed on this way is lost
    stick(field.worker, nurlan)
    stick(field.coordinator, nurlan)  # Aida's own list has the other way still
    assert told(nurlan) == []


@pytest.mark.parametrize("held_by", ["worker", "server"])
def test_r4_it_heals_by_the_ordinary_rounds_whoever_holds_the_other_list(
    tmp_path: Path, held_by: str
) -> None:
    field = online.begin(tmp_path)
    nurlan = joined(field, "Нурлан").desk
    stick(field.coordinator, nurlan)
    before = rosters.load(field.coordinator.home)
    appoint(field)
    stick(field.coordinator, nurlan)
    rosters.keep(field.coordinator.home, before)  # put back, and nothing tells her
    appoint(field)
    other = rosters.load(field.coordinator.home)
    if held_by == "worker":
        intake.merge_list(field.worker, other.bundle().to_bytes())
        rosters.keep(field.coordinator.home, rosters.load(nurlan.home))  # what the server begins with
    with online.serving(field) as server:
        programme.set_server(nurlan, server.url)
        leave(nurlan, field)
        online.exchange(nurlan, field.worker, nurlan, field.worker)
        views = {rosters.load(desk.home).view for desk in (nurlan, field.worker)}
        assert views == {server.server.box.keys.roster.view}
        assert rosters.load(field.worker.home).departure(field.coordinator.keys.key_id) is not None
        assert told(nurlan) == told(field.worker) == []
    accounts.close(nurlan)
    field.close()


def leave(desk: Desk, field: Field) -> None:
    words = [" ".join(one.words) for one in field.founded.sheets[:2]]
    paper = coordinators.put_together(rosters.load(desk.home), words)
    coordinators.leave(desk, field.coordinator.member, paper)


@pytest.mark.parametrize("shown", [True, False])
def test_r12_who_stands_again_since_the_other_list_is_over_is_told_until_it_is_withdrawn_again(
    equipped: Field, shown: bool
) -> None:
    """Gulnara took the list with the withdrawal in it, or was shown it beside her own; Nurlan never heard of it."""
    office = equipped.folder / "office"
    nurlan, gulnara = joined(equipped, "Нурлан").desk, joined(equipped, "Гульнара").desk
    for desk in (nurlan, gulnara):
        stick(equipped.coordinator, desk)
    accounts.close(equipped.coordinator)
    shutil.copytree(office, equipped.folder / "backup")
    sign_in(equipped)
    appoint(equipped)
    for desk in (nurlan, *((gulnara,) if shown else ())):
        stick(equipped.coordinator, desk)
    accounts.close(equipped.coordinator)
    shutil.rmtree(office)
    (equipped.folder / "backup").rename(office)
    equipped.clock.later(minutes=1)
    sign_in(equipped)
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    stick(equipped.coordinator, gulnara)
    leave(nurlan, equipped)
    assert standing(gulnara) == []
    stick(nurlan, gulnara)
    assert rosters.load(gulnara.home).view == rosters.load(nurlan.home).view
    assert told(gulnara) == []
    (said,) = standing(gulnara)
    assert said.startswith("The keys of Bekzat stand again: Aida")
    enrolment.revoke(gulnara, equipped.worker.member)
    intake.apply_all(gulnara)
    assert standing(gulnara) == standing(nurlan) == []
    for desk in (nurlan, gulnara):
        accounts.close(desk)


def standing(desk: Desk) -> list[str]:
    with desk.vault.read() as tx:
        found = notices.standing(tx)
    return [one.text.format(**one.values) for one in found if one.message_id == "notice.stand_again"]


def test_r12_who_departs_and_never_signed_twice_keeps_all_they_signed(equipped: Field) -> None:
    nurlan = joined(equipped, "Нурлан").desk
    appoint(equipped)
    stick(equipped.coordinator, nurlan)
    words = [" ".join(one.words) for one in equipped.founded.sheets[:2]]
    coordinators.leave(
        nurlan, equipped.coordinator.member, coordinators.put_together(rosters.load(nurlan.home), words)
    )
    assert len(rosters.load(nurlan.home).writers) == 2
    accounts.close(nurlan)


def test_r12_it_is_told_by_name_also_where_the_server_has_the_other_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody's forgery: it is signed. So the server is not said to have given a false list."""
    field = online.begin(tmp_path)
    with online.serving(field) as server:
        online.exchange(field.coordinator, field.worker)
        before = rosters.load(field.coordinator.home)
        appoint(field)
        online.exchange(field.coordinator)
        rosters.keep(field.coordinator.home, before)  # put back, and nothing tells her
        appoint(field)
        other = rosters.load(field.coordinator.home).bundle().to_bytes()
        online.exchange(field.worker)
        monkeypatch.setattr(type(server.server.box.keys), "roster", Roster.of_bundle(other))
        said = rounds.exchange(field.worker).note
    assert "contradict each other" in said
    assert "did not sign" not in said
    assert len(told(field.worker)) == 1
    field.close()


@pytest.mark.parametrize("withdrawn_first", [True, False])
def test_r12_healing_a_fork_brings_no_withdrawn_key_back(equipped: Field, withdrawn_first: bool) -> None:
    """It was withdrawn in entries that the departure drops: those that Nurlan holds, or those that he refused."""
    office = equipped.folder / "office"
    nurlan = joined(equipped, "Нурлан").desk
    stick(equipped.coordinator, nurlan)
    accounts.close(equipped.coordinator)
    shutil.copytree(office, equipped.folder / "backup")
    for withdraws in (withdrawn_first, not withdrawn_first):
        sign_in(equipped)
        if withdraws:
            enrolment.revoke(equipped.coordinator, equipped.worker.member)
        else:
            appoint(equipped)
        stick(equipped.coordinator, nurlan)
        accounts.close(equipped.coordinator)
        shutil.rmtree(office)
        shutil.copytree(equipped.folder / "backup", office)
        equipped.clock.later(minutes=1)
    sign_in(equipped)
    words = [" ".join(one.words) for one in equipped.founded.sheets[:2]]
    paper = coordinators.put_together(rosters.load(nurlan.home), words)
    coordinators.leave(nurlan, equipped.coordinator.member, paper)
    assert rosters.load(nurlan.home).writer(equipped.worker.keys.key_id).revoked is not None
    accounts.close(nurlan)
