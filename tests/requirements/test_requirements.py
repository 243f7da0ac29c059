"""Which test holds which requirement of casework, and which requirements nothing here holds yet."""

from __future__ import annotations

from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
HELD = {
    "R-2": ("fieldapp/casework/test_following_up.py::test_no_answer_takes_part_in_the_order",),
    "R-3": ("fieldapp/casework/test_following_up.py::test_the_endings_are_the_list_and_nothing_else",),
    "R-7": (
        "fieldapp/casework/test_consents.py::test_each_of_the_seven_scopes_is_agreed_to_by_itself",
        "fieldapp/casework/test_consents.py::test_sharing_is_agreed_to_for_each_agency_and_withheld_from_some",
    ),
    "R-8": (
        "fieldapp/casework/test_consents.py::test_for_a_child_the_carer_consents_and_the_child_assents",
        "fieldapp/casework/test_consents.py::test_against_the_carers_word_a_legal_basis_takes_a_coordinator",
    ),
    "R-9": ("fieldapp/operations/test_main_job.py::test_a_refusal_leaves_a_tally_and_nothing_else",),
    "R-10": (
        "fieldapp/operations/test_cases.py::test_a_withdrawal_at_one_laptop_stops_use_at_all_of_them",
        "fieldapp/casework/test_consents.py::test_a_restriction_stops_all_use_until_a_coordinator_who_knew_of_it_lifts_it",
    ),
    "R-12": ("fieldapp/operations/test_cases.py::test_what_is_held_is_said_in_plain_words",),
    "R-13": (
        "fieldapp/operations/test_erasing_cases.py::test_an_order_reaches_the_cases_on_every_laptop_and_tells_who_has_not_answered",
        "fieldapp/operations/test_erasing_cases.py::test_g4_a_case_that_was_erased_stays_so_when_a_stick_brings_it_back",
    ),
    "R-14": ("fieldapp/casework/test_following_up.py::test_what_is_kept_counts_down_from_the_closing",),
    "R-15": ("fieldapp/operations/test_cases.py::test_each_role_gets_its_fields",),
    "R-16": (
        "fieldapp/operations/test_cases.py::test_each_role_gets_its_fields",
        "fieldapp/casework/test_registers.py::test_a_teacher_writes_learning_and_nothing_else",
    ),
    "R-17": (
        "fieldapp/operations/test_cases.py::test_a_hand_over_is_complete_when_both_laptops_said_so",
        "fieldapp/operations/test_cases.py::test_late_edits_of_the_former_worker_come_as_proposals",
    ),
    "R-22": ("fieldapp/casework/test_twins.py::test_one_name_in_three_scripts_is_suspected_in_every_pair",),
    "R-23": (
        "fieldapp/casework/test_following_up.py::test_closing_never_wins_over_a_contact_that_it_did_not_know_of",
        "fieldapp/casework/test_registers.py::test_two_changes_on_one_version_are_a_conflict_with_who_and_when",
    ),
    "R-26": (
        "fieldapp/casework/test_following_up.py::test_contact_is_lost_after_three_attempts_on_two_channels_in_sixty_days",
    ),
    "R-25": (
        "fieldapp/operations/test_instruments.py::test_results_are_said_in_plain_words_and_alike_at_both_laptops",
    ),
    "R-29": (
        "resources/test_pack_journeys.py::test_a_call_for_help_opens_the_pathway_and_no_answer_is_never_called_safe",
    ),
    "R-30": ("resources/test_bundled_flow.py::test_everything_sensitive_may_be_left_out",),
    "R-31": ("forms/scoring/test_wording_files.py::test_each_is_asked_at_its_ages_alone",),
    "R-32": (
        "fieldapp/operations/test_instruments.py::test_results_are_said_in_plain_words_and_alike_at_both_laptops",
    ),
    "R-33": ("resources/test_bundled_flow.py::test_whoever_can_be_overheard_comes_back_another_time",),
}
NOT_LISTED_YET = {  # held elsewhere without being listed here, or not built; a debt that turns red when it is paid
    "R-1",
    "R-4",
    "R-5",
    "R-6",
    "R-11",
    "R-18",
    "R-19",
    "R-20",
    "R-21",
    "R-24",
    "R-27",
    "R-28",
}


@pytest.mark.parametrize("requirement", HELD)
def test_each_requirement_names_tests_that_are_there(requirement: str) -> None:
    for place in HELD[requirement]:
        file, _, name = place.partition("::")
        assert f"def {name}(" in (TESTS / file).read_text("utf-8"), place


def test_every_requirement_is_in_one_of_the_two() -> None:
    assert HELD.keys() | NOT_LISTED_YET == {f"R-{number}" for number in range(1, 34)}
    assert not HELD.keys() & NOT_LISTED_YET
