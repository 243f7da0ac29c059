"""`python -m tests.forms.hostile NAME`: suffers one attack and says what it took, as JSON."""

from __future__ import annotations

import json
import sys

from tests.forms.hostile import expressions, lists, structures  # noqa: F401 - they enter their attacks
from tests.forms.hostile.attack import in_this_process

met = in_this_process(sys.argv[1])
print(json.dumps([met.cpu_s, met.memory_mb, met.outcome]))
