"""`python -m tests.fieldapp.ui.speed PART` prints one part's figures as JSON; `tests.bench.app` names the parts."""

from __future__ import annotations

import json
import sys

from tests.fieldapp.ui.speed import filling, people, program

PARTS = filling.PARTS | program.PARTS | people.PARTS

if __name__ == "__main__":
    print(json.dumps({name: round(value, 3) for name, value in PARTS[sys.argv[1]]().items()}))
