"""Which tests hold which requirement of casework (R-1 to R-33), who decides the rest, and what is not built.

`python -m tests.requirements` writes the table in README.md from this.
"""

from __future__ import annotations

from dataclasses import dataclass

OPS, PURE, LINT = "fieldapp/operations/", "fieldapp/casework/", "forms/lint/"
SCORING, SCREENS, BUNDLED = "forms/scoring/", "fieldapp/ui/", "resources/"


@dataclass(frozen=True, slots=True)
class Requirement:
    """`tests`: each as FILE::NAME below tests/. `decided`: who decides what no software can. `missing`: what of it is
    not built, in plain words."""

    name: str
    what: str
    tests: tuple[str, ...] = ()
    decided: str = ""
    missing: str = ""


REQUIREMENTS = (
    Requirement(
        "R-1",
        "no word about ideology, loyalty or danger in a form",
        (
            LINT + "test_words.py::test_it_is_refused",
            LINT + "test_words.py::test_it_may_be_said",
            LINT + "test_rules.py::test_no_column_of_a_question_is_out_of_sight",
            LINT + "test_long_texts.py::test_a_list_is_read_as_the_interview_reads_it",
            LINT + "test_words.py::test_every_word_of_the_lists_is_refused_as_it_stands_there",
            OPS + "test_form_check.py::test_r1_a_refused_workbook_stays_out_and_names_the_cell",
        ),
        decided="whoever keeps the lists of words: a word that is doubtful (a loyalty card, danger signs of illness) "
        "is excused in them, in the open and for every programme. No coordinator lets a refused word through with a "
        "reason of their own: the same given name in a list of choices can be a conviction, and no program tells one "
        "from the other",
    ),
    Requirement(
        "R-2",
        "no composite score, no ranking of people",
        (
            PURE + "test_following_up.py::test_no_answer_takes_part_in_the_order",
            OPS + "test_following.py::test_one_day_is_in_the_order_of_the_services_urgency",
            LINT + "test_rules.py::test_two_instruments_are_never_joined",
            SCORING + "test_results.py::test_nothing_can_be_changed_or_ranked",
        ),
    ),
    Requirement(
        "R-3",
        "cases end for the reasons of the list alone",
        (
            PURE + "test_following_up.py::test_the_endings_are_the_list_and_nothing_else",
            OPS + "test_entering.py::test_no_other_reason_ends_a_case_whatever_a_form_or_a_correction_says",
            OPS + "test_small_refusals.py::test_contact_is_not_lost_before_it_was_tried",
        ),
    ),
    Requirement(
        "R-4",
        "no ethnicity, religion, politics, criminal record, camp",
        (
            LINT + "test_words.py::test_it_is_refused",
            BUNDLED + "test_bundled_forms.py::test_no_banned_word_stands_in_a_form",
            OPS + "test_arrivals.py::test_a_list_becomes_cases_with_the_minimum_and_a_code_each",
            PURE + "test_arrival.py::test_what_is_no_answer_is_told",
        ),
    ),
    Requirement(
        "R-5",
        "no biometrics, no genetic data",
        (
            LINT + "test_words.py::test_it_is_refused",
            "requirements/test_lists.py::test_no_list_has_a_place_for_a_body_or_a_picture",
            "requirements/test_words_of_rules.py::test_no_form_of_the_pack_asks_for_a_picture_a_voice_or_a_file",
            OPS
            + "test_photos_go.py::test_photos_of_who_is_closed_go_everywhere_and_nothing_else_of_the_record",
            OPS + "test_photos_go.py::test_photos_go_as_well_after_the_person_took_back_their_word",
        ),
        missing="a photo goes thirty days after the case was closed, and not that day; a programme's own form may ask "
        "for one without asking for the agreement first: whoever publishes it is told",
    ),
    Requirement(
        "R-6",
        "no bulk export of people",
        (
            "requirements/test_lists.py::test_no_command_and_no_operation_writes_people_out",
            "requirements/test_words_of_rules.py"
            "::test_no_part_of_the_program_writes_people_into_a_file_or_a_clipboard",
            "stories/test_markers.py::test_no_marker_is_on_any_disk",
        ),
        missing="the export of one case, which R-34 to R-40 bring",
    ),
    Requirement(
        "R-7",
        "seven scopes of consent, each by itself, with its evidence",
        (
            PURE + "test_consents.py::test_each_of_the_seven_scopes_is_agreed_to_by_itself",
            PURE + "test_consents.py::test_what_nobody_asked_for_is_no_refusal_and_no_use_either",
            SCREENS + "test_cases.py::test_a_renewal_begins_with_nothing_and_shows_what_held_until_now",
            SCREENS
            + "test_words_given.py::test_consent_names_a_witness_where_no_name_is_signed_and_what_it_rests_on",
            PURE + "test_consents.py::test_sharing_is_agreed_to_for_each_agency_and_withheld_from_some",
            PURE + "test_sharing.py::test_without_an_agreement_that_stands_nothing_is",
            PURE + "test_sharing.py::test_whom_the_person_does_not_want_to_be_told_is_not",
            OPS + "test_ended_talks.py::test_a_referral_needs_an_agreement_that_services_are_told",
            BUNDLED
            + "test_pack_journeys.py::test_a_noted_need_is_passed_on_with_a_service_and_consent_for_exactly_that",
            OPS + "test_referrals.py::test_a_worker_lets_no_service_answer_that_nobody_named",
            OPS + "test_pack_forms.py::test_nobody_lifts_a_protection_that_stood",
            OPS + "test_consent_first.py::test_before_consent_only_the_forms_that_ask_for_it_begin",
            OPS
            + "test_consent_first.py::test_what_began_with_nobody_is_not_finished_with_somebody_who_was_never_asked",
            SCREENS + "test_consent_first.py::test_the_talk_about_consent_is_one_press_away",
        ),
    ),
    Requirement(
        "R-8",
        "for a child the carer's consent and the child's assent",
        (
            PURE + "test_consents.py::test_for_a_child_the_carer_consents_and_the_child_assents",
            OPS + "test_following.py::test_who_came_of_age_is_due_for_a_talk_at_both_laptops",
            OPS + "test_pack_forms.py::test_a_child_that_says_no_is_not_asked_again_whatever_the_carer_says",
            PURE + "test_consents.py::test_against_the_carers_word_a_legal_basis_takes_a_coordinator",
            OPS + "test_programme_rules.py::test_another_age_of_consent_counts_here_and_at_the_worker",
            OPS + "test_approvals.py::test_a_basis_other_than_consent_counts_when_a_coordinator_says_so",
        ),
    ),
    Requirement(
        "R-9",
        "a refusal leaves a count for the month",
        (
            OPS + "test_main_job.py::test_a_refusal_leaves_a_tally_and_nothing_else",
            OPS + "test_main_job.py::test_refusals_are_counted_by_area_and_name_nobody",
            OPS + "test_refused_talks.py::test_who_is_on_the_list_and_refuses_leaves_it",
            OPS + "test_refused_talks.py::test_a_no_of_who_had_agreed_takes_it_back",
        ),
    ),
    Requirement(
        "R-10",
        "consent is taken back at any time, and use stops",
        (
            OPS + "test_cases.py::test_a_withdrawal_at_one_laptop_stops_use_at_all_of_them",
            OPS + "test_following.py::test_a_withdrawal_names_those_to_whom_something_went",
            PURE
            + "test_consents.py::test_a_restriction_stops_all_use_until_a_coordinator_who_knew_of_it_lifts_it",
            OPS + "test_ended_talks.py::test_a_visit_begun_before_a_withdrawal_is_not_finished_after_it",
            OPS + "test_one_person.py::test_a_withdrawal_of_one_ends_the_use_of_both_at_both",
            OPS + "test_one_person.py::test_a_restriction_of_one_is_one_of_both_and_is_lifted_from_both",
        ),
    ),
    Requirement(
        "R-11",
        "an information notice that tells nothing of the programme",
        (
            BUNDLED + "test_bundled_forms.py::test_titles_and_names_tell_nothing_of_the_programme",
            "requirements/test_words_of_rules.py"
            "::test_before_consent_a_notice_is_read_in_their_language_and_tells_nothing_of_the_programme",
            OPS
            + "test_on_paper.py::test_it_says_what_they_may_ask_and_nothing_of_the_programme_or_of_anybody",
            SCREENS
            + "test_consent_first.py::test_the_notice_is_printed_from_the_page_in_the_language_that_is_picked",
            OPS + "test_recordings.py::test_a_recording_travels_with_the_form_and_is_heard_in_its_language",
            SCREENS + "filling/test_spoken.py::test_it_is_heard_stopped_and_ends_by_itself",
            SCREENS + "filling/test_spoken.py::test_another_language_stops_it_and_says_where_there_is_none",
        ),
        decided="the organisation: what its notice says, who reads it aloud or records it in each language, which copy "
        "on paper is given away",
    ),
    Requirement(
        "R-12",
        "what is held about a person, in plain words",
        (
            OPS + "test_cases.py::test_what_is_held_is_said_in_plain_words",
            OPS + "test_ended_talks.py::test_the_sheet_says_who_agreed_how_with_whom_and_where",
            OPS + "test_one_person.py::test_what_is_held_and_who_got_something_is_told_of_both",
            OPS + "test_small_refusals.py::test_a_correction_that_says_nothing_true_is_refused_whole",
            SCREENS + "test_words_given.py::test_what_is_wrong_is_put_right_and_only_what_changed_is_said",
        ),
    ),
    Requirement(
        "R-13",
        "erasure on every laptop, with a report",
        (
            OPS
            + "test_erasing_cases.py::test_an_order_reaches_the_cases_on_every_laptop_and_tells_who_has_not_answered",
            OPS
            + "test_erasing_cases.py::test_g4_a_case_that_was_erased_stays_so_when_a_stick_brings_it_back",
            OPS + "test_doubles.py::test_an_erasure_reaches_all_registrations_of_one_person",
            OPS + "test_erasing_cases.py::test_a_child_whose_carer_was_erased_has_none_on_any_laptop",
            OPS
            + "test_erasing_cases.py::test_an_interview_that_was_begun_with_nobody_and_names_the_erased_goes_too",
            OPS + "test_letting_go.py::test_g5_the_server_lets_go_of_the_person_and_of_nobody_else",
        ),
        missing="with one coordinator alone the server keeps sealed batches of the erased until their months' keys "
        "are destroyed",
    ),
    Requirement(
        "R-14",
        "a countdown for what is kept, and a look before it ends",
        (
            PURE + "test_following_up.py::test_what_is_kept_counts_down_from_the_closing",
            PURE
            + "test_following_up.py::test_what_is_kept_counts_down_from_the_day_on_which_support_was_taken_back",
            OPS + "test_following.py::test_before_something_is_kept_too_long_a_coordinator_looks_at_it",
            PURE + "test_following_up.py::test_the_class_chosen_at_closing_says_how_long_the_file_is_kept",
            PURE
            + "test_following_up.py::test_what_nobody_may_use_is_looked_at_before_it_is_kept_too_long_as_well",
            OPS + "test_programme_rules.py::test_the_months_of_a_programme_count_from_the_closing",
            OPS + "test_keeping.py::"
            "test_what_is_kept_with_a_reason_is_kept_until_that_day_and_asked_about_again",
            SCREENS + "test_words_given.py::"
            "test_what_is_over_is_kept_longer_with_a_reason_or_erased_from_the_page",
        ),
        missing="the name and the telephone cannot be erased alone: when their time ends a coordinator is asked, and "
        "erases all of the person or keeps it with a reason",
    ),
    Requirement(
        "R-15",
        "roles, each with its fields",
        (
            OPS + "test_cases.py::test_each_role_gets_its_fields",
            OPS + "test_year.py::test_each_role_holds_its_own_fields_alone",
            SCREENS + "keys/test_kinds.py::test_a_teacher_is_let_in_as_one_and_their_laptop_knows",
            SCREENS + "test_hand_overs.py::test_a_teacher_is_not_given_whom_the_school_must_not_know",
        ),
        decided="the organisation: who has which role; who runs the server or reads reports is in no list of keys",
        missing="somebody who is in cannot be given another role: they join anew; how to reach somebody (telephone, "
        "home) has no key of its own: it travels under that of care, whoever reads care in an area reads it",
    ),
    Requirement(
        "R-16",
        "teachers see and write learning alone",
        (
            OPS + "test_cases.py::test_each_role_gets_its_fields",
            OPS + "test_year.py::test_each_role_holds_its_own_fields_alone",
            PURE + "test_registers.py::test_a_teacher_writes_learning_and_nothing_else",
            OPS + "test_school_told.py::test_without_a_clear_yes_the_start_level_reaches_no_teacher",
            OPS + "test_school_told.py::test_with_a_yes_it_does_and_a_later_no_takes_it_back",
        ),
    ),
    Requirement(
        "R-17",
        "a laptop holds its own cases; unsent work of a former worker is kept",
        (
            OPS + "test_cases.py::test_a_hand_over_is_complete_when_both_laptops_said_so",
            OPS + "test_cases.py::test_late_edits_of_the_former_worker_come_as_proposals",
            OPS + "test_late_consent.py::test_a_late_yes_waits_as_a_whole_and_opens_nothing",
            OPS + "test_late_consent.py::test_a_late_no_stops_use_and_waits_for_nobody",
            OPS + "test_hand_overs.py::test_the_home_goes_with_those_who_live_in_it",
            SCREENS + "test_hand_overs.py::"
            "test_a_case_is_handed_over_from_its_page_and_the_page_says_when_it_arrived",
        ),
    ),
    Requirement(
        "R-18",
        "a coordinator approves endings, orphans, reunions",
        (
            PURE
            + "test_registers.py::test_only_a_coordinator_closes_confirms_an_orphan_or_gives_a_case_away",
            OPS + "test_following.py::test_a_worker_proposes_an_end_and_a_coordinator_decides",
            PURE + "test_registers.py::test_a_proposed_reason_stands_with_the_closing_and_not_before",
            OPS + "test_approvals.py::test_an_orphan_is_called_so_after_both_deaths_were_verified",
            OPS
            + "test_approvals.py::test_nobody_is_brought_together_before_the_relation_is_verified_and_all_is_prepared",
            OPS + "test_approvals.py::test_a_plan_is_approved_by_a_coordinator_and_its_worker_reads_that",
        ),
    ),
    Requirement(
        "R-19",
        "neutral names",
        (
            BUNDLED + "test_bundled_forms.py::test_titles_and_names_tell_nothing_of_the_programme",
            SCREENS + "filling/test_face.py::test_nothing_on_the_screen_tells_more_than_the_neutral_title",
            "requirements/test_lists.py::test_titles_of_lists_are_neutral",
        ),
    ),
    Requirement(
        "R-20",
        "locks by itself, hides at once, never wipes",
        (
            SCREENS + "test_program.py::test_nobody_at_the_keyboard_locks",
            SCREENS + "test_program.py::test_a_hidden_screen_that_locks_stays_hidden",
            "fieldapp/security/test_security.py::test_the_delay_outlives_a_restart_and_a_wrong_clock",
            "stories/test_markers.py::test_no_marker_is_on_any_disk",
        ),
    ),
    Requirement(
        "R-21",
        "each record says who, when, in which language, how and in which wave",
        (
            OPS
            + "test_typed_later.py::test_a_record_says_the_wave_of_its_talk_and_a_second_one_is_told_by_that_day",
            OPS + "test_main_job.py::test_what_is_known_of_an_interview_is_signed_with_it",
            OPS + "test_library_and_drafts.py::test_the_circumstances_of_an_interview_travel_with_it",
        ),
    ),
    Requirement(
        "R-22",
        "doubles are suspected in any script and never merged by themselves",
        (
            PURE + "test_twins.py::test_one_name_in_three_scripts_is_suspected_in_every_pair",
            OPS
            + "test_doubles.py::test_one_name_in_three_scripts_is_suspected_before_it_is_entered_once_more",
            SCREENS
            + "test_words_given.py::test_somebody_new_who_looks_alike_is_asked_about_and_the_same_person_opens_no_case",
            OPS
            + "test_pack_forms.py::test_who_may_be_on_the_list_already_is_named_when_the_welcome_talk_ends",
        ),
    ),
    Requirement(
        "R-23",
        "two values on one base are a conflict that a person decides",
        (
            PURE + "test_following_up.py::test_closing_never_wins_over_a_contact_that_it_did_not_know_of",
            PURE + "test_registers.py::test_two_changes_on_one_version_are_a_conflict_with_who_and_when",
            OPS
            + "test_cases.py::test_a_carer_changed_on_two_laptops_at_once_waits_for_a_coordinator_with_both_by_name",
            PURE
            + "test_many_cases.py::test_g1_the_events_of_many_cases_in_a_thousand_orders_are_one_picture",
        ),
    ),
    Requirement(
        "R-24",
        "refused, does not know, not asked, not applicable",
        (
            SCREENS + "filling/test_keyboard.py::test_each_quiet_key_gives_its_own_answer",
            OPS + "test_library_and_drafts.py::test_quiet_answers_and_a_later_snapshot_come_back",
        ),
    ),
    Requirement(
        "R-25",
        "scores are computed again from raw items and the key's version",
        (
            SCORING + "test_results.py::test_a_score_that_was_altered_is_noticed",
            SCORING + "test_results.py::test_a_result_holds_what_it_rests_on",
            OPS + "test_instruments.py::test_results_are_said_in_plain_words_and_alike_at_both_laptops",
        ),
    ),
    Requirement(
        "R-26",
        "contact is lost after three attempts on two channels in sixty days",
        (
            OPS + "test_typed_later.py::test_the_days_at_the_edge_of_a_window_are_the_days_of_the_talk",
            PURE
            + "test_following_up.py::test_contact_is_lost_after_three_attempts_on_two_channels_in_sixty_days",
            OPS + "test_following.py::test_contact_is_lost_after_the_attempts_of_r26_and_found_again",
            OPS
            + "test_one_person.py::test_who_was_tried_by_either_registration_is_lost_once_and_found_by_either",
            PURE + "test_following_up.py::test_who_answered_with_a_no_is_not_lost",
            OPS + "test_corrected_visits.py::test_two_tries_and_a_correction_are_no_lost_contact",
        ),
    ),
    Requirement(
        "R-27",
        "a look at the quality of records, never by worker",
        (
            OPS + "test_quality.py::test_a_coordinator_sees_how_whole_timely_and_plausible_records_are",
            PURE + "test_quality.py::test_one_answer_to_a_whole_row_is_asked_about",
            PURE
            + "test_quality.py::test_last_digits_are_told_where_there_are_enough_and_small_numbers_do_not_count",
            PURE + "test_quality.py::test_one_talk_that_two_people_entered_is_compared",
            SCREENS + "test_review.py::test_the_look_at_quality_says_figures_and_which_records_to_ask_about",
        ),
    ),
    Requirement(
        "R-28",
        "uploaded only by a signed receipt",
        (
            PURE + "test_rules.py::test_on_the_server_only_by_a_receipt_and_opened_only_by_a_coordinator",
            OPS + "test_hostile_batches.py::test_a_forged_receipt_moves_nothing",
        ),
    ),
    Requirement(
        "R-29",
        "the safety pathway",
        (
            SCREENS + "filling/test_flows.py::test_the_safety_steps_keep_only_opened_and_contacted",
            OPS + "test_form_check.py::test_a_pathway_needs_somebody_to_call",
            OPS + "test_form_check.py::test_the_list_of_whom_to_phone_is_written_checked_and_heard",
            SCREENS
            + "keys/test_lists.py::test_a_refused_publishing_leads_to_the_list_and_then_the_form_is_published",
            BUNDLED
            + "test_pack_journeys.py::test_a_call_for_help_opens_the_pathway_and_no_answer_is_never_called_safe",
            OPS + "test_main_job.py::test_until_a_coordinator_has_opened_it_nobody_was_told",
        ),
    ),
    Requirement(
        "R-30",
        "stop at any time, skip what hurts",
        (
            LINT + "test_rules.py::test_what_hurts_may_be_left_out",
            LINT + "test_rules.py::test_it_is_known_in_other_languages",
            BUNDLED + "test_bundled_flow.py::test_everything_sensitive_may_be_left_out",
            SCREENS + "filling/test_flows.py::test_end_here_marks_the_rest_as_not_asked",
        ),
    ),
    Requirement(
        "R-31",
        "an instrument's ages, respondent and status of translation",
        (
            SCORING + "test_shipped_keys.py::test_ages_by_respondent",
            SCORING + "test_wording_files.py::test_each_is_asked_at_its_ages_alone",
            BUNDLED + "test_ages.py::test_whoever_is_asked_is_of_the_age",
            OPS + "test_instruments.py::test_there_is_no_figure_where_the_age_may_be_outside",
            SCORING + "test_results.py::test_change_carries_its_cautions",
        ),
        decided="the owner of an instrument and a psychologist: whether a translation is valid",
    ),
    Requirement(
        "R-32",
        "results in plain words with a service, never a label",
        (
            SCORING + "test_results.py::test_bands_speak_of_support_only",
            OPS + "test_instruments.py::test_results_are_said_in_plain_words_and_alike_at_both_laptops",
        ),
    ),
    Requirement(
        "R-33",
        "can we be overheard?",
        (
            OPS + "test_main_job.py::test_a_talk_that_is_overheard_is_not_finished",
            BUNDLED + "test_bundled_flow.py::test_whoever_can_be_overheard_comes_back_another_time",
            BUNDLED
            + "test_bundled_flow.py::test_nothing_but_privacy_and_consent_is_asked_before_the_agreement",
        ),
    ),
)
