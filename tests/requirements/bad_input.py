"""Bad input about cases: each ends in a sentence with a remedy, nothing half-applied. Which tests hold which."""

from __future__ import annotations

from typing import Final

OPS, PURE, SCORING = "fieldapp/operations/", "fieldapp/casework/", "forms/scoring/"

BAD_INPUT: Final = {
    "a form that names a list that is not there": (
        OPS + "test_entering.py::test_a_form_that_names_a_list_or_column_that_is_not_there_is_not_published",
        OPS
        + "test_entering.py::test_a_form_of_a_list_that_is_not_there_keeps_the_record_and_says_what_to_do",
    ),
    "a person closed on one laptop and visited on another": (
        OPS
        + "test_following.py::test_who_was_visited_while_the_case_was_closed_elsewhere_is_open_and_it_is_said",
        OPS
        + "test_entering.py::test_who_visits_after_the_case_was_closed_elsewhere_is_told_and_the_case_is_open",
    ),
    "a child whose carer changed on two laptops at once": (
        OPS
        + "test_cases.py::test_a_carer_changed_on_two_laptops_at_once_waits_for_a_coordinator_with_both_by_name",
        "fieldapp/ui/test_desk_cards.py::test_two_carers_are_named_and_one_is_picked",
    ),
    "a follow-up outside its window": (
        OPS + "test_following.py::test_an_attempt_outside_of_all_windows_counts_and_says_so",
        OPS + "test_entering.py::test_a_visit_outside_of_every_window_counts_and_names_the_next_one",
    ),
    "a birth date in the future or unknown": (
        OPS + "test_entering.py::test_a_birth_date_in_the_future_is_a_sentence_and_nothing_is_kept",
        OPS + "test_arrivals.py::test_a_list_becomes_cases_with_the_minimum_and_a_code_each",
    ),
    "a name in three scripts": (
        PURE + "test_twins.py::test_one_name_in_three_scripts_is_suspected_in_every_pair",
        OPS + "test_doubles.py::test_one_name_in_three_scripts_is_suspected_before_it_is_entered_once_more",
    ),
    "two people with one code": (
        PURE + "test_twins.py::test_two_people_with_one_code_are_always_told",
        OPS + "test_arrivals.py::test_a_code_that_somebody_here_has_is_told_and_the_rest_taken",
        PURE + "test_arrival.py::test_a_code_is_one_however_it_is_spelled_and_is_kept_as_cards_have_it",
    ),
    "an arrival list with half of the rows wrong": (
        OPS + "test_arrivals.py::test_half_of_the_rows_wrong_and_every_row_is_accounted_for",
    ),
    "a wording file with items missing or in the wrong order": (
        SCORING + "test_wording_files.py::test_items_in_another_order_are_refused_with_their_row",
        SCORING + "test_wording_files.py::test_an_item_that_is_missing_twice_there_or_unknown_is_refused",
        OPS + "test_instruments.py::test_a_wording_file_that_is_refused_changes_nothing",
    ),
    "a record that comes back after erasure": (
        OPS + "test_erasing_cases.py::test_g4_a_case_that_was_erased_stays_so_when_a_stick_brings_it_back",
        OPS + "test_erasing_cases.py::test_a_child_whose_carer_was_erased_has_none_on_any_laptop",
    ),
}
