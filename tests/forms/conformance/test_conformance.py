"""The recorded scenarios of ODK Web Forms and JavaRosa: what holds, and a list of what does not.

An assertion that is on the list and holds is as much a failure as one that does not hold and is not on it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.forms.conformance import test_wanted_answers, test_wanted_forms
from tests.forms.conformance.matchers import MATCHERS
from tests.forms.conformance.player import VERBS, Player, Unplayable
from tests.forms.conformance.replay import INSTANCES, SCENARIOS, Replayed, replay, replay_all, report, tally
from tests.forms.conformance.wanted import SHOWN
from tests.forms.little import questions, xform

HERE = Path(__file__).parent
GAPS = json.loads((HERE / "known_gaps.json").read_text("utf-8"))
RESULTS = json.loads((HERE / "known_results.json").read_text("utf-8"))
WEB_FORMS_MISSES = 9  # of 11 scenarios; the two others are decisions on the list


@pytest.fixture(scope="module")
def replayed() -> list[Replayed]:
    done = replay_all()
    print(*report(done), tally(done), sep="\n")
    return done


@pytest.mark.shared
def test_every_assertion_holds_that_is_not_a_known_gap(replayed: list[Replayed]) -> None:
    broken = {f"{d.name}#{number}": reason for d in replayed for number, reason in d.broken.items()}
    known = {name for gap in GAPS for name in gap["assertions"]}
    assert {n: r for n, r in broken.items() if n not in known} == {}
    assert sorted(known - set(broken)) == [], "paid: take these off the list"


@pytest.mark.shared
def test_silent_scenarios_run_through(replayed: list[Replayed]) -> None:
    assert [(d.name, d.broken) for d in replayed if not d.asserted and not d.ran] == []


@pytest.mark.shared
def test_every_call_gives_what_was_recorded_or_says_why_not(replayed: list[Replayed]) -> None:
    """Also of the scenarios that assert nothing."""
    differing = {d.name: d.differs for d in replayed if d.differs}
    known = {name for row in RESULTS for name in row["scenarios"]}
    print(
        f"{sum(d.compared for d in replayed)} results compared, "
        f"{sum(map(len, differing.values()))} differ in {len(differing)} scenarios"
    )
    assert {name: found for name, found in differing.items() if name not in known} == {}
    assert sorted(known - set(differing)) == [], "these differ no longer: take them off the list"


@pytest.mark.shared
def test_what_web_forms_itself_misses_holds_here(replayed: list[Replayed]) -> None:
    """The recording of a test that fails ends with the assertion that did not hold."""
    missed = [d for d in replayed if d.fails and d.asserted]
    held = [d for d in missed if d.last not in d.broken]
    print(f"{len(held)} of {len(missed)} scenarios hold whose wanted value Web Forms misses")
    assert len(held) >= WEB_FORMS_MISSES


def test_each_gap_says_why() -> None:
    assert {gap["kind"] for gap in GAPS} <= {"recording", "decision"}
    assert all(gap["why"].endswith(".") and gap["assertions"] for gap in GAPS)
    named = [name for gap in GAPS for name in gap["assertions"]]
    assert len(named) == len(set(named))


def test_each_known_result_says_why() -> None:
    assert all(row["why"].endswith((".", ".)")) and row["scenarios"] for row in RESULTS)
    named = [name for row in RESULTS for name in row["scenarios"]]
    assert len(named) == len(set(named))


def test_each_instance_that_a_recording_lacks_says_what_it_is() -> None:
    told = json.loads((HERE / "instances.json").read_text("utf-8"))
    assert all(instance["why"].endswith(".") and instance["xml"] for instance in told)
    assert len(INSTANCES) == len(told)


def recorded(folder: Path, *events: dict[str, object], title: str = "anything") -> Replayed:
    path = folder / "scenario.json"
    told = {"test": ["a suite", title], "fails": False, "events": [*events]}
    path.write_text(json.dumps(told), "utf-8")
    return replay(path)


FORM = {"init": "A form", "form": xform("<a/>", body=questions("a"))}
ANSWER = {"call": "answer", "args": ["/data/a", "x"], "result": {"value": "x"}}


def asserted(matcher: str, expected: object, event: int = 1) -> dict[str, object]:
    return {"assert": matcher, "actual": "x", "expected": [expected], "of": {"event": event}}


def test_an_unknown_verb_fails_the_scenario_and_all_that_follows(tmp_path: Path) -> None:
    with pytest.raises(Unplayable, match="unknown verb"):
        Player().step(0, {"call": "teleport", "args": []})
    assert "teleport" not in VERBS
    done = recorded(tmp_path, FORM, {"call": "teleport", "args": []}, ANSWER, asserted("toBe", "x", event=2))
    assert not done.ran
    assert done.broken[3] == "unknown verb teleport"


def test_a_result_that_differs_is_told(tmp_path: Path) -> None:
    """By a call that nobody asserts on; it breaks nothing."""
    other = {"call": "answerOf", "args": ["/data/a"], "result": {"value": "y"}}
    node = {"call": "getInstanceNode", "args": ["/data/a"], "result": {"ref": "/data/a", "relevant": False}}
    count = {"call": "atTheEndOfForm", "args": [], "result": True}
    done = recorded(tmp_path, FORM, ANSWER, other, node, count)
    assert (done.broken, done.compared) == ({}, 5)
    assert done.differs == [
        "answerOf ['/data/a']: value 'x', recorded 'y'",
        "getInstanceNode ['/data/a']: relevant True, recorded False",
        "atTheEndOfForm []: False, recorded True",
    ]


def test_an_unknown_matcher_or_part_fails_the_assertion(tmp_path: Path) -> None:
    assert "toBeMagic" not in MATCHERS
    told = {**asserted("toBe", "x"), "of": {"event": 1, "path": ["aura"]}}
    done = recorded(tmp_path, FORM, ANSWER, asserted("toBeMagic", "x"), told, asserted("toBe", "x"))
    assert done.broken == {2: "unknown matcher toBeMagic", 3: "unknown part aura of NodeView"}


def test_an_instance_that_nobody_knows_stops_the_scenario(tmp_path: Path) -> None:
    """Unless an earlier event made a record ready: then that is restored."""
    restore = {
        "call": "restoreWebFormsInstanceState",
        "args": [{"data": [{"kind": "FormData"}]}],
        "result": {},
    }
    fork = {"call": "fork", "args": [], "result": {}}
    assert not recorded(tmp_path, FORM, ANSWER, restore).ran
    ready = {"call": "prepareWebFormsInstancePayload", "args": [], "result": {}}
    other = {"call": "answer", "args": ["/data/a", "y"], "result": {"value": "y"}}
    look = {"call": "answerOf", "args": ["/data/a"], "result": {"value": "x"}}
    seen = asserted("toBe", "x", event=6)
    assert not recorded(tmp_path, FORM, ANSWER, ready, other, restore, fork, look, seen).broken


def test_a_restored_record_of_another_form_must_be_refused(tmp_path: Path) -> None:
    title = next(t for t in INSTANCES if "(id: null)" in t).removeprefix("a suite / ")
    call = {"call": "restoreWebFormsInstanceState", "args": [{"data": [{"kind": "FormData"}]}]}
    assert recorded(tmp_path, FORM, {**call, "error": "wrong"}, title=title).ran
    assert not recorded(tmp_path, FORM, {**call, "result": {}}, title=title).ran


@pytest.mark.shared
def test_every_scenario_that_fails_and_records_no_wanted_value_has_its_test() -> None:
    assert test_wanted_answers.__doc__ and test_wanted_forms.__doc__  # they fill SHOWN
    recorded = {path.stem: json.loads(path.read_text("utf-8")) for path in SCENARIOS.glob("*.json")}
    silent = {
        name
        for name, scenario in recorded.items()
        if scenario["fails"] and not any("assert" in event for event in scenario["events"])
    }
    print(f"{len(SHOWN)} of {len(silent)} scenarios that fail without a wanted value have hand-written tests")
    assert sorted(silent - set(SHOWN)) == []
    assert sorted(set(SHOWN) - silent) == []
