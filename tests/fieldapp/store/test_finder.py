"""Whoever searches finds who is there now, whatever changed since the last search."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.casework.name_index import MOST_BESIDE
from fieldapp.model import Participant, PersonId
from fieldapp.store import people
from fieldapp.store.engine import Vault, create_vault

AIGUL = Participant(PersonId("one"), "7KQ-42M", "Айгүл", 2010)
ZARINA = Participant(PersonId("two"), "3AB-11C", "Zarina", None)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return create_vault(tmp_path / "vault.db", bytes(range(32)))


@pytest.fixture
def finder(vault: Vault) -> people.Finder:
    """One that has looked already, when there was only Aigul."""
    with vault.write() as tx:
        people.put(tx, AIGUL)
    made = people.Finder()
    assert found(vault, made, "") == (AIGUL,)
    return made


def found(vault: Vault, finder: people.Finder, text: str) -> tuple[Participant, ...]:
    with vault.read() as tx:
        return finder.search(tx, text, 10)


def test_who_came_and_who_is_called_otherwise(vault: Vault, finder: people.Finder) -> None:
    renamed = Participant(AIGUL.person, AIGUL.code, "Алия", 2011)
    with vault.write() as tx:
        people.put(tx, ZARINA)
        people.put(tx, renamed)
    assert found(vault, finder, "зарина") == (ZARINA,)
    assert found(vault, finder, "aigul") == ()
    assert found(vault, finder, "") == (renamed, ZARINA)
    assert found(vault, people.Finder(), "") == (renamed, ZARINA)


def test_a_birth_year_alone_is_news(vault: Vault, finder: people.Finder) -> None:
    older = Participant(AIGUL.person, AIGUL.code, AIGUL.given_name, 1999)
    with vault.write() as tx:
        people.put(tx, older)
    assert found(vault, finder, "7kq") == (older,)


def test_who_is_no_longer_assigned_and_who_comes_back(vault: Vault, finder: people.Finder) -> None:
    with vault.write() as tx:
        people.let_go(tx, AIGUL.person)
    assert found(vault, finder, "أيغول") == ()
    with vault.write() as tx:
        people.put(tx, AIGUL)
    assert found(vault, finder, "أيغول") == (AIGUL,)
    with vault.write() as tx:
        people.let_go(tx, AIGUL.person)
        people.let_go(tx, ZARINA.person)
    assert found(vault, finder, "") == ()


def test_who_was_erased(vault: Vault, finder: people.Finder) -> None:
    with vault.write() as tx:
        tx.exec_driver_sql("DELETE FROM participants")
    assert found(vault, finder, "") == ()
    assert found(vault, people.Finder(), "") == ()


def test_what_was_taken_back_was_never_there(vault: Vault, finder: people.Finder) -> None:
    def half() -> None:
        with vault.write() as tx:
            people.put(tx, ZARINA)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert found(vault, finder, "") == (AIGUL,)
    with vault.write() as tx:
        people.put(tx, ZARINA)
    assert found(vault, finder, "zar") == (ZARINA,)


def test_when_many_changed_all_are_read_anew(vault: Vault, finder: people.Finder) -> None:
    with vault.write() as tx:
        for number in range(MOST_BESIDE + 5):
            people.put(
                tx, Participant(PersonId(f"p{number:05}"), f"X{number:05}", f"Zarina {number:05}", 2000)
            )
    assert len(found(vault, finder, "zarina")) == 10
    assert found(vault, finder, "x01003")[0].given_name == "Zarina 01003"
