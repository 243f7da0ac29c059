"""`python -m tests.requirements`: write the table of requirements into README.md."""

from __future__ import annotations

from tests.requirements.table import README, written

README.write_text(written(README.read_text("utf-8")), "utf-8")
