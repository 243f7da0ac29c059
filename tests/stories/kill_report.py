"""What fifty kills took, counted; and the rule by which that is enough."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field

ALLOWED_MS = 1000.0  # what a kill may take: the last second of typing


@dataclass
class Kill:
    """One kill: what it was aimed at, what lay on the disk then, and what it took."""

    aim: str
    after_s: float = 0.0  # since the program was at work
    temporary: int = 0  # files of an unfinished seal
    sealed: int = 0
    receipts: int = 0  # fetched and not yet applied
    found: str = ""  # after the restart: "draft", "record" or "nothing begun"
    acts: int = 0
    lost: int = 0
    loss_ms: float = 0.0


@dataclass
class Report:
    seed: int
    kills: list[Kill] = field(default_factory=list)
    acts: int = 0
    finished: int = 0
    at_coordinator: int = 0
    missing: int = 0
    differing: int = 0
    duplicates: int = 0
    twice: int = 0
    quarantined: int = 0
    not_received: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def worst_ms(self) -> float:
        return max((kill.loss_ms for kill in self.kills), default=0.0)

    @property
    def ok(self) -> bool:
        counted = (
            self.missing,
            self.differing,
            self.duplicates,
            self.twice,
            self.quarantined,
            self.not_received,
        )
        return (
            self.worst_ms <= ALLOWED_MS
            and not any(counted)
            and not self.wrong
            and self.at_coordinator == self.finished
        )

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {
            "worst_loss_ms": round(self.worst_ms, 1),
            "killed": len(self.kills),
            "ok": self.ok,
        }


def summary(report: Report) -> str:
    """The figures as a person reads them."""
    kills, lost = report.kills, sum(kill.lost for kill in report.kills)
    found = sorted(Counter(f"{kill.aim} → {kill.found or 'record'}" for kill in kills).items())
    mid_seal, receipts = sum(bool(k.temporary) for k in kills), sum(bool(k.receipts) for k in kills)
    counted = {
        "missing": report.missing,
        "differing": report.differing,
        "duplicates": report.duplicates,
        "twice": report.twice,
        "quarantined": report.quarantined,
        "without receipt": report.not_received,
    }
    lines = [
        f"{len(kills)} kills (seed {report.seed}) in {report.seconds} s",
        f"found again: {', '.join(f'{which}: {count}' for which, count in found)}",
        f"on the disk: in the middle of a seal {mid_seal}, a receipt not yet applied {receipts}",
        f"{report.acts} acts, {lost} lost; worst loss {report.worst_ms:.0f} ms (allowed {ALLOWED_MS:.0f})",
        f"finished {report.finished}, at the coordinator {report.at_coordinator}",
        ", ".join(f"{what} {count}" for what, count in counted.items()),
        *report.wrong,
        "holds" if report.ok else "FALLS SHORT",
    ]
    return "\n".join(lines)
