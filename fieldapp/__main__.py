"""The door of the program: `python -m fieldapp [--home DIR] [--server URL] [--selftest]`, or one of commands.py."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from fieldapp.config import default_home
from fieldapp.log import place_of, topic

log = topic("ui")


def main(words: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 all well, 1 a selftest or command that failed, 3 another copy runs."""
    typed = list(sys.argv[1:] if words is None else words)
    if typed and not typed[0].startswith("-"):
        from fieldapp import commands

        return commands.main(typed)
    given = _arguments().parse_args(words)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    sys.excepthook = _say_nothing_of_content
    if given.selftest:
        from fieldapp import selftest

        return selftest.run()
    from fieldapp import app

    return app.run(given.home or default_home(), given.server)


def _arguments() -> argparse.ArgumentParser:
    without = "create-programme | check-sheets | recover | ask-anew | answer-anew | open-anew | open-laptop"
    without += " | wording-sheet | check-wording | phone-list | take-list | orders | take-order-back"
    parser = argparse.ArgumentParser(prog="fieldapp", epilog=f"Without a window: fieldapp {without} --help")
    parser.add_argument("--home", type=Path, help="the folder of this laptop's work")
    parser.add_argument("--server", default="", help="the address of the central server")
    parser.add_argument(
        "--selftest", action="store_true", help="print what this machine gives, as JSON lines"
    )
    return parser


def _say_nothing_of_content(kind: type[BaseException], error: BaseException, trace: object) -> None:
    """An error that nobody caught: its kind and place, never its text, which could hold an answer (R-20)."""
    log.error("unexpected: %s at %s", kind.__name__, place_of(error))


if __name__ == "__main__":
    raise SystemExit(main())
