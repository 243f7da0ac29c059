"""The SQL that was compiled for the vaults is kept over sign-outs in tests. The program forgets it with each of them,
because the first values of a statement stay in it; whoever signs in after it compiles some hundred statements anew.
Tests sign in by the thousand, with values that nobody has to protect."""

from __future__ import annotations

from fieldapp.store import engine

STATEMENTS = 5000  # more than the program has


def keep_compiled() -> None:
    """From now on, in this process and those that are forked from it."""
    common = engine._common()
    common._compiled_cache.capacity = STATEMENTS
    common.clear_compiled_cache = lambda: None


def forget_as_the_program_does() -> None:
    """As without `keep_compiled`."""
    vars(engine._common()).pop("clear_compiled_cache", None)
