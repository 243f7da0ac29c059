"""Replays all recorded scenarios and says which assertions hold.

`python -m tests.forms.conformance.replay [NAME]` prints each that does not, with its reason.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.forms.conformance.matchers import MATCHERS, UNTOLD, along, same, text_of
from tests.forms.conformance.player import Player, Unplayable
from tests.forms.conformance.results import compared, difference
from tests.forms.shared import SHARED

SCENARIOS = SHARED / "conformance" / "scenarios"
RECORDS = ("proposed_serializeInstance",)
INSTANCES = {
    told["title"]: told["xml"].encode()
    for told in json.loads((Path(__file__).parent / "instances.json").read_text("utf-8"))
}


@dataclass
class Replayed:
    """One scenario. Keys of `broken` are the numbers of assertions that do not hold, -1 a failed run."""

    name: str
    title: str
    fails: bool  # Web Forms itself does not pass it
    asserted: int = 0
    last: int = -1  # the number of the last assertion
    broken: dict[int, str] = field(default_factory=dict)
    compared: int = 0  # results of calls, asserted on or not
    differs: list[str] = field(default_factory=list)

    @property
    def ran(self) -> bool:
        return -1 not in self.broken


def replay(path: Path) -> Replayed:
    told = json.loads(path.read_text("utf-8"))
    done = Replayed(path.stem, " / ".join(told["test"]), told["fails"])
    player = Player(instance=instance_of(told["test"]))
    stopped = ""
    for number, event in enumerate(told["events"]):
        if "assert" in event:
            done.asserted += 1
            done.last = number
            reason = stopped or _judge(player, event, probing=not told["fails"] and _is_probe(event))
            if reason:
                done.broken[number] = reason
        elif not stopped:
            stopped = _play(player, number, event)
    if stopped:
        done.broken[-1] = stopped
    done.compared, done.differs = player.compared, player.differs
    return done


def instance_of(title: list[str]) -> bytes | None:
    """What a scenario restores that its recording does not hold, told by its title without the mode."""
    return INSTANCES.get(" / ".join(title[1:]))


def _play(player: Player, number: int, event: Mapping[str, Any]) -> str:
    """Why the scenario cannot go on, or ""."""
    try:
        player.step(number, event)
        if "call" in event and "error" not in event:
            _compare(player, number, event)
    except Unplayable as end:
        return str(end)
    except Exception as crash:  # noqa: BLE001 - a crash of the engine is what this looks for
        where = traceback.extract_tb(crash.__traceback__)[-1]
        return f"crash {type(crash).__name__}: {crash} ({Path(where.filename).name}:{where.lineno})"
    return ""


def _compare(player: Player, number: int, event: Mapping[str, Any]) -> None:
    """Notes where a call's recorded result differs from ours; such a call is no failure by itself."""
    for part, ours, theirs in compared(event, player.results[number]):
        player.compared += 1
        found = difference(part, ours, theirs)
        if found and not (event["call"] in RECORDS and _is_of_source(player, theirs)):
            player.differs.append(f"{event['call']} {event['args']}: {found}")


def _is_of_source(player: Player, theirs: Any) -> bool:
    """A recording does not say of which scenario a record was taken: of the edited one or of its source."""
    stage = player.now.came_from
    while stage is not None:
        if not difference("", stage.session.submission().decode(), theirs):
            return True
        stage = stage.came_from
    return False


def _is_probe(event: Mapping[str, Any]) -> bool:
    """An assertion within another that is negated: it did not hold when it was recorded, and must not."""
    plain = event["assert"] in ("toBe", "toEqual") and not event.get("not")
    return plain and isinstance(event["actual"], str) and not same(event["actual"], event["expected"][0])


def _judge(player: Player, event: Mapping[str, Any], *, probing: bool) -> str:
    """Why the assertion does not hold, or ""."""
    matcher = MATCHERS.get(event["assert"])
    if matcher is None:
        return f"unknown matcher {event['assert']}"
    try:
        ours = along(player.results.get(event["of"]["event"]), event["of"].get("path", ()))
        expected = [player.identifiers.get(e, e) if isinstance(e, str) else e for e in event["expected"]]
        held = matcher(ours, expected)
    except Unplayable as reason:
        return str(reason)
    except Exception as crash:  # noqa: BLE001 - as above
        return f"crash {type(crash).__name__}: {crash}"
    if held is not (bool(event.get("not")) or probing):
        return ""
    if event.get("not") and event["assert"] in UNTOLD:
        return UNTOLD[event["assert"]]
    wanted = ", ".join(str(text_of(e))[:120] for e in event["expected"])
    return (
        f"{'not ' if event.get('not') else ''}{event['assert']} {wanted}, ours: {str(text_of(ours))[:160]!r}"
    )


def replay_all() -> list[Replayed]:
    return [replay(path) for path in sorted(SCENARIOS.glob("*.json"))]


def report(done: list[Replayed]) -> list[str]:
    """A line for each assertion that does not hold, with its reason."""
    return [
        f"{scenario.name}#{number}{' (fails in Web Forms)' if scenario.fails else ''}: {reason}"
        for scenario in done
        for number, reason in scenario.broken.items()
    ]


def tally(done: list[Replayed]) -> str:
    asserted = sum(d.asserted for d in done)
    broken = sum(number >= 0 for d in done for number in d.broken)
    silent = [d for d in done if not d.asserted]
    ran = sum(d.ran for d in silent)
    return f"{asserted - broken} of {asserted} assertions held; {ran} of {len(silent)} silent scenarios ran"


def main() -> None:
    wanted = sys.argv[1:]
    done = [d for d in replay_all() if not wanted or any(w in d.name for w in wanted)]
    print(*report(done), sep="\n")
    for scenario in done if wanted else ():
        print(scenario.title, *scenario.differs, sep="\n   ")
    print(tally(done))


if __name__ == "__main__":
    main()
