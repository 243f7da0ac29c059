"""`python -m tests.forms.hostile NAME...`: suffers attacks and says what each took, a line of JSON each."""

from __future__ import annotations

import json
import sys

from tests.forms.hostile import expressions, lists, structures, workbooks  # noqa: F401 - they enter their attacks
from tests.forms.hostile.attack import in_this_process

for name in sys.argv[1:]:
    met = in_this_process(name)
    print(json.dumps([name, met.cpu_s, met.memory_mb, met.outcome]), flush=True)
