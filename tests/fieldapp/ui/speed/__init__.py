"""What `./dev bench app` measures, each part in a process of its own, without a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
