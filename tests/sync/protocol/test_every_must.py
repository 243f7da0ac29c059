"""PROTOCOL.md and the tests hold each other: every MUST has a name, and every name a test or a vector.

A test holds a MUST when its name begins with it (`test_h3_...`), a vector when it lists it. What other parts
hold by tests with names of their own stands in ELSEWHERE; what nothing holds yet in DEBT, which turns red
when it is paid.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]
PROTOCOL = (TESTS.parent / "sync" / "PROTOCOL.md").read_text("utf-8")
NAME = re.compile(r"\*\*\[([A-Z]-\d+)\]\*\*")

CARRIER = "sync/client/test_carrier.py::"
PARCEL = "sync/protocol/test_parcel.py::"
STICKS = "fieldapp/operations/"
ROUNDS = "fieldapp/ui/test_rounds.py::"
ELSEWHERE: dict[str, str | tuple[str, ...]] = {
    "M-5": "fieldapp/operations/test_main_job.py::test_until_a_coordinator_has_opened_it_nobody_was_told",
    "K-4": "fieldapp/operations/test_turned_readers.py::test_an_escrow_opens_for_nobody_who_may_not_read_all_of_it",
    "K-6": "fieldapp/operations/test_reopening.py::test_nobody_else_on_the_account_takes_the_answer",
    "K-7": "fieldapp/operations/test_reopening.py::test_whoever_knew_the_old_key_opens_nothing_afterwards",
    "K-3": (
        STICKS + "test_reopening.py::test_an_escrow_laid_under_another_name_opens_nothing",
        STICKS + "test_reopening.py::test_an_answer_with_a_made_up_key_is_told_as_such_and_spoils_nothing",
        STICKS
        + "test_lost_laptop.py::test_an_escrow_that_somebody_exchanged_is_not_told_as_a_damaged_database",
    ),
    "K-2": "fieldapp/operations/test_recovery.py::test_no_word_of_a_sheet_stays_on_any_disk",
    "M-7": "fieldapp/operations/test_insiders.py::test_who_may_not_read_a_record_cannot_say_that_it_was_opened",
    "Q-3": "sync/server/test_fetching.py::test_a_revoked_sender_is_still_taken_for_the_quarantine",
    "T-1": "sync/server/test_kills.py::test_receipts_given_before_a_kill_are_honoured_after_it",
    "X-1": "sync/server/test_uploads.py::test_a_batch_in_one_request_is_kept_and_receipted",
    "X-2": (
        "sync/server/test_uploads.py::test_any_flipped_bit_or_cut_of_a_header_is_refused",
        "sync/server/test_hostile.py::test_ten_thousand_forged_headers_cost_the_named_sender_nothing",
        "sync/server/test_processes.py::test_a_days_share_is_exact_over_both",
    ),
    "X-3": "sync/server/test_uploads.py::test_a_long_body_that_lies_is_dropped",
    "X-4": "sync/client/test_exchange.py::test_a_forged_receipt_is_not_believed",
    "X-5": "sync/client/test_exchange.py::test_urgent_records_go_first",
    "X-6": "sync/client/test_exchange.py::test_any_fault_at_any_call_ends_with_everything_in_its_place",
    "X-7": "sync/server/test_kills.py::test_the_server_writes_no_line_about_anybody",
    "X-8": "fieldapp/operations/test_packs.py::test_a_false_programmes_stick_takes_nobody_in",
    "X-9": (
        "sync/client/test_deadline.py::test_a_server_that_drips_is_too_slow_and_let_go",
        "sync/client/test_hostile_answers.py::test_no_server_makes_a_laptop_send_without_end",
        "sync/client/test_hostile_answers.py::test_a_server_without_any_key_does_not_fill_the_disk",
        "sync/client/test_hostile_answers.py::test_a_strangers_body_must_be_what_its_header_promises",
        "sync/client/test_hostile_answers.py::test_strangers_that_were_passed_over_come_when_a_list_names_them",
    ),
    "X-10": ROUNDS + "test_a_server_that_asks_to_wait_is_left_alone_by_the_clock_and_not_by_a_person",
    "D-1": STICKS + "test_sticks.py::test_a_working_programme_without_any_server",
    "D-2": CARRIER + "test_links_pipes_folders_and_a_link_for_the_folder_are_not_followed",
    "D-3": PARCEL + "test_a_tar_that_is_more_than_a_parcel_is_refused",
    "D-4": STICKS + "test_stick_drafts.py::test_what_was_finished_thrown_away_or_refused_never_comes_back",
}
DEBT: set[str] = set()


def named() -> set[str]:
    return set(NAME.findall(PROTOCOL))


def held_here() -> set[str]:
    found = set()
    requirements = TESTS / "requirements"  # name those of the domain, R-1 to R-40
    for file in (one for one in TESTS.rglob("test_*.py") if requirements not in one.parents):
        for letter, number in re.findall(r"def test_([a-z])(\d+)_", file.read_text("utf-8")):
            found.add(f"{letter.upper()}-{number}")
    for file in (TESTS / "vectors").glob("*.json"):
        found |= {must for vector in json.loads(file.read_text("utf-8")) for must in vector["must"]}
    return found


def test_every_must_has_a_name() -> None:
    blocks = re.split(r"\n\s*\n|\n(?=[*|] )", PROTOCOL.split("## 2 ", 1)[1])
    assert [one for one in blocks if "MUST" in one and not NAME.search(one)] == []


def test_no_name_is_given_twice() -> None:
    names = NAME.findall(PROTOCOL)
    assert len(names) == len(set(names))


def test_every_name_has_a_test_or_a_vector() -> None:
    assert named() - held_here() - set(ELSEWHERE) == DEBT


def test_no_debt_is_paid_and_no_test_names_what_is_not_there() -> None:
    assert named() >= DEBT
    assert not DEBT & (held_here() | set(ELSEWHERE))
    assert not {one for one in held_here() if one[0] in "CKAPHBMSOREQTXDG"} - named()


def test_what_is_held_elsewhere_is_there() -> None:
    for place in (one for held in ELSEWHERE.values() for one in ([held] if isinstance(held, str) else held)):
        file, _, name = place.partition("::")
        assert f"def {name}(" in (TESTS / file).read_text("utf-8"), place
