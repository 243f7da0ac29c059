"""The recorded scenarios of ODK Web Forms and JavaRosa: what holds, and a list of what does not.

An assertion that is on the list and holds is as much a failure as one that does not hold and is not on it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.forms.conformance.matchers import MATCHERS
from tests.forms.conformance.player import VERBS, Player, Unplayable
from tests.forms.conformance.replay import Replayed, replay_all, tally

GAPS = json.loads((Path(__file__).parent / "known_gaps.json").read_text("utf-8"))
WEB_FORMS_MISSES = 9  # of 11 scenarios; the two others are decisions on the list


@pytest.fixture(scope="module")
def replayed() -> list[Replayed]:
    done = replay_all()
    print(tally(done))
    return done


@pytest.mark.shared
def test_every_assertion_holds_that_is_not_a_known_gap(replayed: list[Replayed]) -> None:
    broken = {f"{d.name}#{number}": reason for d in replayed for number, reason in d.broken.items()}
    known = {name for gap in GAPS for name in gap["assertions"]}
    for name, reason in broken.items():
        print(f"{name}: {reason}")
    assert {n: r for n, r in broken.items() if n not in known} == {}
    assert sorted(known - set(broken)) == [], "paid: take these off the list"


@pytest.mark.shared
def test_silent_scenarios_run_through(replayed: list[Replayed]) -> None:
    assert [(d.name, d.broken) for d in replayed if not d.asserted and not d.ran] == []


@pytest.mark.shared
def test_what_web_forms_itself_misses_holds_here(replayed: list[Replayed]) -> None:
    """The recording of a test that fails ends with the assertion that did not hold."""
    missed = [d for d in replayed if d.fails and d.asserted]
    held = [d for d in missed if d.last not in d.broken]
    print(f"{len(held)} of {len(missed)} scenarios hold whose wanted value Web Forms misses")
    assert len(held) >= WEB_FORMS_MISSES


def test_each_gap_says_why() -> None:
    assert {gap["kind"] for gap in GAPS} <= {"recording", "decision", "debt"}
    assert all(gap["why"].endswith(".") and gap["assertions"] for gap in GAPS)
    named = [name for gap in GAPS for name in gap["assertions"]]
    assert len(named) == len(set(named))


def test_an_unknown_verb_or_matcher_fails() -> None:
    with pytest.raises(Unplayable, match="unknown verb"):
        Player().step(0, {"call": "teleport", "args": []})
    assert "teleport" not in VERBS
    assert "toBeMagic" not in MATCHERS
