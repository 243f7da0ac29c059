"""What coordinators decided about a record: a pure fold over its versions and their decisions.

Several coordinators may decide without knowing of each other; the same set of events gives the same verdict
in any order. Until contradicting decisions are settled, the record counts as returned.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.model import Comment, MemberId, RecordId, Verdict, VersionId


@dataclass(frozen=True, slots=True)
class Link:
    """One version in its record's chain."""

    version: VersionId
    previous: VersionId | None
    number: int
    finished_at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """A coordinator's signed word on one version; `over` are the decisions its author had seen."""

    decision: str
    record: RecordId
    version: VersionId
    verdict: Verdict  # RETURNED or ACCEPTED
    comments: tuple[Comment, ...]
    over: frozenset[str]
    by: MemberId
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a record stands: its newest version and what holds for it."""

    newest: VersionId
    verdict: Verdict
    decided_by: tuple[Decision, ...]  # the decisions that hold, oldest first
    forked: bool  # two versions on one base: a person has to look
    decided_version: VersionId | None  # the last version that anybody decided about


def heads(links: Iterable[Link]) -> tuple[Link, ...]:
    """The versions that nothing follows; more than one is a fork. Newest last."""
    links = tuple(links)
    followed = {link.previous for link in links}
    loose = [link for link in links if link.version not in followed]
    return tuple(sorted(loose, key=lambda link: (link.number, link.finished_at, link.version)))


def complete(links: Iterable[Link], version: VersionId) -> bool:
    """True where every version before this one is here, down to number 1."""
    by_version = {link.version: link for link in links}
    link = by_version.get(version)
    while link is not None and link.previous is not None:
        before = by_version.get(link.previous)
        if before is not None and before.number != link.number - 1:
            return False
        link = before
    return link is not None and link.number == 1


def holding(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that no later one has taken into account, oldest first."""
    decisions = tuple(decisions)
    settled = frozenset(seen for decision in decisions for seen in decision.over)
    left = [decision for decision in decisions if decision.decision not in settled]
    return tuple(sorted(left, key=lambda decision: (decision.at, decision.decision)))


def standing(links: Sequence[Link], decisions: Iterable[Decision]) -> Standing:
    """The picture of one record. `links` must not be empty."""
    decisions = tuple(decisions)
    ends = heads(links)
    newest = ends[-1]
    about_newest = holding(d for d in decisions if d.version == newest.version)
    known = {link.version: link for link in links}
    decided = sorted(
        (known[d.version] for d in decisions if d.version in known), key=lambda link: link.number
    )
    last = decided[-1].version if decided else None
    if about_newest:
        returned = any(d.verdict is Verdict.RETURNED for d in about_newest)
        verdict = Verdict.RETURNED if returned else Verdict.ACCEPTED
        return Standing(newest.version, verdict, about_newest, len(ends) > 1, last)
    earlier = holding(d for d in decisions if d.version != newest.version)
    verdict = Verdict.CORRECTED if earlier else Verdict.OPEN  # after an acceptance, too: somebody has to look
    return Standing(newest.version, verdict, earlier, len(ends) > 1, last)
