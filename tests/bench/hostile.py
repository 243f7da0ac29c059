"""`./dev bench hostile [WORDS]`: every attack on the form engine in a child, with the time and memory it took.

WORDS: only attacks whose name holds them. Exit 1 where one takes more than it states or ends otherwise.
"""

from __future__ import annotations

import sys

from tests.forms.hostile import expressions, lists, structures, workbooks  # noqa: F401 - they enter their attacks
from tests.forms.hostile.attack import ATTACKS, fault, suffer


def main() -> int:
    wanted = " ".join(sys.argv[1:])
    short = 0
    print(f"{'attack':58}{'CPU s':>8}{'of':>5}{'MB':>7}{'of':>5}  outcome")
    for name, attack in ATTACKS.items():
        if wanted not in name:
            continue
        met = suffer([name])[name]
        wrong = fault(attack, met)
        short += bool(wrong)
        figures = f"{met.cpu_s:>8.2f}{attack.cpu_s:>5.0f}{met.memory_mb:>7}{attack.memory_mb:>5}"
        print(f"{name[:57]:58}{figures}  {wrong and 'SHORT: '}{met.outcome[:110]}", flush=True)
    print(f"{short} of the attacks did more than they may")
    return 1 if short else 0


if __name__ == "__main__":
    raise SystemExit(main())
