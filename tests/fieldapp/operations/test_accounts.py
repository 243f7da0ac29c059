"""Signing in: wrong passphrases wait and lose nothing; damage is told apart from a wrong key."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.config import Home
from fieldapp.errors import (
    DatabaseDamaged,
    DeviceSecretMissing,
    FieldError,
    Locked,
    NotAllowed,
    PassphraseTooShort,
    RequestRefused,
    SlotsDamaged,
    TooSoon,
    UnknownMember,
    WrongPassphrase,
)
from fieldapp.model import MemberId, Preferences, Role
from fieldapp.operations import (
    accounts,
    drafts,
    enrolment,
    escrow,
    programme,
    reviews,
    rosters,
    safety,
    settings,
    today,
)
from fieldapp.security.keystore import COST_OF_FILE
from fieldapp.security.slots import read_slots
from fieldapp.store.engine import open_vault
from sync.protocol.keys import MemberKeys
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, all_bytes


def home(field: Field) -> Path:
    return field.folder / "laptop"


def sign_in(field: Field, passphrase: str = PASSPHRASE) -> None:
    field.worker = accounts.sign_in(home(field), field.worker.member, passphrase, clock=field.clock)


def test_a_tile_shows_who_works_here(equipped: Field) -> None:
    tile = accounts.tiles(home(equipped))[0]
    assert (tile.name, tile.role, tile.member) == ("Bekzat", Role.WORKER, equipped.worker.member)


def test_a_passphrase_typed_on_another_keyboard_opens_too(equipped: Field) -> None:
    accounts.close(equipped.worker)
    sign_in(equipped, PASSPHRASE.replace("й", "и\u0306"))  # decomposed, as macOS would give it
    assert drafts.rows(equipped.worker) == ()


def test_wrong_passphrases_wait_longer_and_never_wipe(equipped: Field) -> None:
    equipped.interview(name="Мадина")
    accounts.close(equipped.worker)
    waits = []
    for _ in range(6):
        with pytest.raises(WrongPassphrase) as wrong:
            sign_in(equipped, "not this one")
        waits.append(wrong.value.wait_s)
        if wrong.value.wait_s:
            with pytest.raises(TooSoon) as soon:  # also after a restart, also with the right one
                sign_in(equipped)
            assert 0 < soon.value.wait_s <= wrong.value.wait_s
            equipped.clock.later(seconds=wrong.value.wait_s)
    assert waits == [0, 0, 5, 10, 20, 40]
    sign_in(equipped)
    assert len(drafts.rows(equipped.worker)) == 1
    accounts.close(equipped.worker)
    with pytest.raises(WrongPassphrase) as wrong:
        sign_in(equipped, "not this one")
    assert wrong.value.wait_s == 0  # success forgets what was before


def test_a_clock_set_back_does_not_lock_anybody_out(equipped: Field) -> None:
    accounts.close(equipped.worker)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            sign_in(equipped, "not this one")
    equipped.clock.later(days=-400)
    with pytest.raises(TooSoon) as soon:
        sign_in(equipped)
    assert soon.value.wait_s == 5
    equipped.clock.later(seconds=5)
    sign_in(equipped)


def test_a_damaged_database_is_not_a_wrong_passphrase(equipped: Field) -> None:
    accounts.close(equipped.worker)
    vault = equipped.worker.folder.vault
    content = bytearray(vault.read_bytes())
    content[100:4000] = b"\0" * 3900
    vault.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        sign_in(equipped)
    with pytest.raises(WrongPassphrase):
        sign_in(equipped, "not this one")
    vault.unlink()
    with pytest.raises(DatabaseDamaged):
        sign_in(equipped)


def test_damage_deep_inside_is_said_when_it_is_met(equipped: Field) -> None:
    equipped.finish()
    accounts.close(equipped.worker)
    vault = equipped.worker.folder.vault
    content = bytearray(vault.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 + 50] ^= 0xFF
    vault.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        sign_in(equipped)


def test_the_device_secret_is_half_of_the_key(equipped: Field) -> None:
    accounts.close(equipped.worker)
    secret = Home(home(equipped)).device_secret
    kept = secret.read_bytes()
    secret.write_bytes(bytes(32))
    with pytest.raises(DeviceSecretMissing):
        sign_in(equipped)
    secret.unlink()
    with pytest.raises(DeviceSecretMissing):
        sign_in(equipped)
    secret.write_bytes(kept)
    sign_in(equipped)  # none of that counted as a wrong passphrase
    assert equipped.worker.name == "Bekzat"


def test_damaged_slots_are_read_from_their_copy(equipped: Field) -> None:
    accounts.close(equipped.worker)
    path = equipped.worker.folder.slots
    path.write_bytes(path.read_bytes().replace(b'"passes": 1', b'"passes": 2'))
    sign_in(equipped)
    accounts.close(equipped.worker)
    path.with_name("slots.json.copy").write_bytes(b"{}")
    sign_in(equipped)  # the first was put right meanwhile, and now the copy is
    accounts.close(equipped.worker)
    path.write_bytes(b"{}")
    sign_in(equipped)
    accounts.close(equipped.worker)
    for one in (path, path.with_name("slots.json.copy")):
        one.write_bytes(b"{}")
    with pytest.raises(SlotsDamaged):
        sign_in(equipped)


def test_the_escrow_opens_for_the_coordinator_and_the_recovery_key(equipped: Field) -> None:
    accounts.close(equipped.worker)
    sealed = read_slots(equipped.worker.folder.slots).escrow
    for identity in (equipped.coordinator.keys.identity, equipped.founded.recovery):
        key = escrow.opened(sealed, equipped.worker.member, identity)
        open_vault(equipped.worker.folder.vault, key).dispose()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(equipped: Field) -> None:
    with pytest.raises(PassphraseTooShort):
        accounts.change_passphrase(equipped.worker, PASSPHRASE, "short", cost=CHEAP)
    accounts.change_passphrase(equipped.worker, PASSPHRASE, "четыре новых слова", cost=CHEAP)
    accounts.close(equipped.worker)
    with pytest.raises(WrongPassphrase):
        sign_in(equipped)
    sign_in(equipped, "четыре новых слова")


def test_a_locked_desk_gives_nothing(equipped: Field) -> None:
    accounts.lock(equipped.worker)
    accounts.lock(equipped.worker)
    for ask in (today.look, drafts.rows, safety.contacts, settings.get):
        with pytest.raises(Locked):
            ask(equipped.worker)
    assert "seed" not in repr(equipped.worker)


def test_a_vault_that_was_let_go_opens_no_connection_again(equipped: Field) -> None:
    vault = equipped.worker.vault
    accounts.lock(equipped.worker)
    with pytest.raises(Locked), vault.read():
        pass


def test_two_people_on_one_laptop_have_a_database_each(equipped: Field) -> None:
    asked = enrolment.request(
        home(equipped), "Zarina", "another passphrase", clock=equipped.clock, cost=CHEAP
    )
    assert [tile.name for tile in accounts.tiles(home(equipped))] == ["Bekzat", "Zarina"]
    equipped.interview(name="Мадина")
    assert drafts.rows(asked.desk) == ()
    with pytest.raises(WrongPassphrase):
        accounts.sign_in(home(equipped), equipped.worker.member, "another passphrase", clock=equipped.clock)


def test_an_unknown_member_is_said_plainly(equipped: Field) -> None:
    with pytest.raises(UnknownMember):
        accounts.sign_in(home(equipped), MemberId("ff" * 16), PASSPHRASE)


def test_choices_are_each_persons_own(equipped: Field) -> None:
    assert settings.get(equipped.worker) == Preferences()
    chosen = Preferences("ru", "dark", 125, 5, one_at_a_time=True)
    settings.put(equipped.worker, chosen)
    assert settings.get(equipped.worker) == chosen


def test_nothing_personal_lies_in_clear(equipped: Field, caplog: pytest.LogCaptureFixture) -> None:
    equipped.publish("2", title="Опросник благополучия")
    equipped.down()
    closed = equipped.finish(name="Секретнова", age="17")
    equipped.interview(name="Черновикова")
    equipped.up()
    reviews.open(equipped.coordinator, closed.record)
    reviews.send_back(equipped.coordinator, closed.record, {"/data/grp/age": "Правда ли"})
    equipped.down()
    content = b"".join(all_bytes(equipped.folder / name) for name in ("office", "laptop"))
    words = (
        "Секретнова",
        "Черновикова",
        "Опросник",
        "Правда ли",
        "Айгүл",
        "Bekzat",
        "Aida",
        "Nurse",
        "996 555",
    )
    for word in words:
        for coded in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
            assert coded not in content
        assert word not in caplog.text
    with (
        closing(sqlite3.connect(equipped.worker.folder.vault)) as plain,
        pytest.raises(sqlite3.DatabaseError),
    ):
        plain.execute("SELECT * FROM sqlite_master")


def test_the_fallback_says_what_it_costs(tmp_path: Path) -> None:
    assert accounts.choose_file_keystore(tmp_path) == COST_OF_FILE


def test_every_error_says_what_is_safe_and_what_to_do() -> None:
    def leaves(kind: type[FieldError]) -> list[type[FieldError]]:
        below = [leaf for one in kind.__subclasses__() for leaf in leaves(one)]
        return below or [kind]

    found = leaves(FieldError)
    assert len({one.message_id for one in found}) == len(found) > 20
    for one in found:
        assert one.what.endswith((".", ":")), one
        assert one.remedy, one


def test_the_roster_of_another_programme_is_refused(equipped: Field, tmp_path: Path) -> None:
    accounts.choose_file_keystore(tmp_path / "other")
    other = programme.create(
        tmp_path / "other", "Eve", PASSPHRASE, receipt_key=equipped.founded.roots[0].public, cost=CHEAP
    )
    before = rosters.load(equipped.worker.home).view
    with pytest.raises(FieldError):
        rosters.merge(equipped.worker.home, other.bundle)
    assert rosters.load(equipped.worker.home).view == before


def test_damaged_settings_do_not_cut_anybody_off_from_their_secret(equipped: Field) -> None:
    accounts.close(equipped.worker)
    place = Home(home(equipped))
    place.settings.write_bytes(b"\0" * 40)
    sign_in(equipped)
    accounts.close(equipped.worker)
    place.settings.with_name("settings.json.copy").write_bytes(b"{")
    sign_in(equipped)  # the file that somebody chose is still seen
    assert place.settings.read_bytes() == b"\0" * 40


def test_a_person_is_still_shown_when_one_copy_of_the_locks_is_lost(equipped: Field) -> None:
    accounts.close(equipped.worker)
    equipped.worker.folder.slots.unlink()
    assert [tile.name for tile in accounts.tiles(home(equipped))] == ["Bekzat"]
    sign_in(equipped)


def test_somebody_who_waits_for_approval_can_sign_in(tmp_path: Path) -> None:
    accounts.choose_file_keystore(tmp_path)
    asked = enrolment.request(tmp_path, "Новый", PASSPHRASE, cost=CHEAP)
    accounts.close(asked.desk)
    desk = accounts.sign_in(tmp_path, asked.desk.member, PASSPHRASE)
    assert today.look(desk).due == ()
    accounts.close(desk)


def test_a_request_that_was_changed_or_misheard_is_refused(equipped: Field) -> None:
    asked = enrolment.write_request(MemberKeys.generate())
    words = enrolment.six_words(asked)
    for request, heard in (
        (asked, "bafola " * 6),
        (asked[:-1] + b"x", words),
        (b"", enrolment.six_words(b"")),
    ):
        with pytest.raises(RequestRefused):
            enrolment.approve(equipped.coordinator, request, "X", heard)
    bent = asked[:-1] + bytes([asked[-1] ^ 1])
    with pytest.raises(RequestRefused):
        enrolment.approve(equipped.coordinator, bent, "X", enrolment.six_words(bent))
    with pytest.raises(NotAllowed):
        enrolment.approve(equipped.worker, asked, "X", words)
    enrolment.approve(equipped.coordinator, asked, "X", f"  {words.upper()} ")
