"""`python -m tests.fieldapp.ui.speed.at_rest FOLDER`: the memory of a signed-in program, a minute later.

The peak is the unlocking's: Argon2id takes 256 MB for a second. Then a form of 1,000 questions is opened on top.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.fieldapp.ui.speed.clocks import idle, memory_mb
from tests.fieldapp.ui.speed.signed import Signed

MINUTE_S = 60


def main(folder: str) -> None:
    signed = Signed(Path(folder))
    idle(MINUTE_S)
    at_rest, peak = memory_mb(), memory_mb("VmHWM")
    from tests.fieldapp.ui.speed import filling

    small = filling.opened(filling.long_form(3))  # the engine and the cards are there before it is measured
    before = memory_mb()
    form = filling.long_form(1_000)
    small.open(filling.draft(), filling.Session(form, filling.WORLD))
    idle(1)
    more = memory_mb() - before
    print(
        json.dumps(
            {"minute_after_unlocking_mb": at_rest, "peak_mb": peak, "more_for_1000_questions_mb": more}
        )
    )
    small.close_draft()
    signed.close()


if __name__ == "__main__":
    main(sys.argv[1])
