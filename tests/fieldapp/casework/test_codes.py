"""Case codes: what a slip of the tongue makes of one is noticed."""

from __future__ import annotations

import random

from fieldapp.casework.codes import SIGNS, bare, check_letter, is_code, new_code, written

DICE = random.Random(7)
CODES = [new_code((), DICE.choice) for _ in range(200)]


def test_a_code_is_read_in_any_writing() -> None:
    code = CODES[0]
    assert is_code(code)
    assert is_code(code.lower().replace("-", " "))
    assert len(bare(code)) == 7


def test_any_one_wrong_sign_is_noticed() -> None:
    for code in CODES[:20]:
        signs = bare(code)
        for place in range(7):
            others = (signs[:place] + sign + signs[place + 1 :] for sign in SIGNS if sign != signs[place])
            assert not any(is_code(other) for other in others)


def test_any_two_signs_changed_about_are_noticed() -> None:
    for code in CODES:
        signs = bare(code)
        for place in range(6):
            turned = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
            assert turned == signs or not is_code(turned)


def test_no_code_is_given_twice() -> None:
    first = written("222222" + check_letter("222222"))
    signs = iter("222222" + "222223")
    assert new_code({first}, lambda _: next(signs)) != first
