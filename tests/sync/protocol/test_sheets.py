"""Recovery sheets: any two of three give everything back, one gives nothing, and a slip of the pen is found."""

from __future__ import annotations

import itertools

import pytest
from shamir_mnemonic import combine_mnemonics

from sync.protocol.errors import Malformed, TooFewSignatures
from sync.protocol.keys import Identity
from sync.protocol.sheets import WORDS_A_SHEET, make_sheets, read_sheet, together


def test_any_two_of_three_give_the_recovery_key_and_their_root_keys() -> None:
    sheets, whole = make_sheets(3, 2)
    assert [sheet.number for sheet in sheets] == [1, 2, 3]
    for pair in itertools.permutations(sheets, 2):
        found = together(pair)
        assert found.recovery == whole.recovery
        assert {key.key_id for key in found.roots} == {sheet.root_key.key_id for sheet in pair}
    assert together(sheets).roots == whole.roots
    assert len({key.key_id for key in whole.roots}) == 3


def test_one_sheet_twice_is_one_sheet() -> None:
    sheets, _ = make_sheets(3, 2)
    for few in ([], sheets[:1], [sheets[0], sheets[0]]):
        with pytest.raises(TooFewSignatures):
            together(few)


def test_sheets_of_two_programmes_do_not_mix() -> None:
    (one, *_), (other, *_) = make_sheets(3, 2)[0], make_sheets(3, 2)[0]
    with pytest.raises(Malformed):
        together([one, other])


def test_a_sheet_is_read_as_it_is_typed_and_every_slip_is_found() -> None:
    (sheet, *_), _ = make_sheets(3, 2)
    words = list(sheet.words)
    assert len(words) == WORDS_A_SHEET
    assert read_sheet("  " + " \n".join(word[:4].upper() for word in words)) == sheet
    for place in range(WORDS_A_SHEET):
        other = "academic" if words[place] != "academic" else "acid"
        with pytest.raises(Malformed):
            read_sheet(" ".join([*words[:place], other, *words[place + 1 :]]))
        if place and words[place] != words[place - 1]:
            swapped = [*words[: place - 1], words[place], words[place - 1], *words[place + 1 :]]
            with pytest.raises(Malformed):
                read_sheet(" ".join(swapped))
    with pytest.raises(Malformed, match="word 3 is none of the list"):
        read_sheet(" ".join([*words[:2], "zzzz", *words[3:]]))
    for few in ("", " ".join(words[:-1]), " ".join([*words, words[0]])):
        with pytest.raises(Malformed, match="instead of 33"):
            read_sheet(few)


def test_the_sheets_open_without_this_program() -> None:
    """Any SLIP-39 tool gives the seed of the age identity."""
    sheets, whole = make_sheets(3, 2)
    seed = combine_mnemonics([" ".join(sheet.words) for sheet in sheets[1:]])
    assert Identity(seed).secret_text() == whole.recovery.secret_text()


def test_a_sheet_is_not_shown_by_accident() -> None:
    sheets, whole = make_sheets(3, 2)
    shown = f"{sheets} {whole}"
    assert not [word for word in sheets[0].words if f"'{word}'" in shown]
    assert whole.recovery.secret_text() not in shown
