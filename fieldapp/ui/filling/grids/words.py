"""What the page of a timed grid says, by how its run stands. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from forms.grids import Phase, Run


def main_words(run: Run, *, practising: bool) -> tuple[str, str]:
    """The words and the icon of the button that does what comes next."""
    if practising:
        return QCoreApplication.translate("GridPage", "Practice is over"), "arrow-right"
    if run.judging:
        return QCoreApplication.translate("GridPage", "Now the last one"), "arrow-right"
    match run.phase:
        case Phase.READY:
            return QCoreApplication.translate("GridPage", "Start"), "play"
        case Phase.STOPPING:
            return QCoreApplication.translate("GridPage", "Stop here"), "circle-stop"
        case Phase.PAUSED:
            return QCoreApplication.translate("GridPage", "Go on"), "play"
        case Phase.DONE:
            return QCoreApplication.translate("GridPage", "Next"), "arrow-right"
    return QCoreApplication.translate("GridPage", "Stop"), "circle-stop"


def says(
    run: Run,
    *,
    left_ms: int,
    hint: str,
    practising: bool,
    picking: bool,
    asks_where: bool,
    marks_more: bool,
) -> tuple[str, str]:
    """(a calm sentence, a warning), one of them "". `picking`: a second assessor is asked for the last item."""
    if practising:
        return _with_hint(hint, _practice()), ""
    if run.judging:
        return _second(picking), ""
    match run.phase:
        case Phase.READY:
            press = QCoreApplication.translate("GridPage", "Press Start when the first one is being read.")
            return _with_hint(hint, press), ""
        case Phase.RUNNING if asks_where:
            return QCoreApplication.translate("GridPage", "Tap the one that is being read now."), ""
        case Phase.RUNNING:
            return QCoreApplication.translate(
                "GridPage", "Tap what is read wrongly. Tap again to take it back."
            ), ""
        case Phase.STOPPING:
            words = QCoreApplication.translate(
                "GridPage", "All of the first ones are wrong. It is kind to stop here."
            )
            return "", words
        case Phase.PAUSED:
            words = QCoreApplication.translate(
                "GridPage", "The clock stands still. Press Go on when the reading goes on."
            )
            return "", words
        case Phase.CLOSING:
            return "", _closing(left_ms, marks_more=marks_more)
    return _done(run), ""


def _with_hint(hint: str, words: str) -> str:
    return f"{hint}\n{words}" if hint else words


def _practice() -> str:
    return QCoreApplication.translate(
        "GridPage", "For practice, without a clock: read these together. They do not count."
    )


def _second(picking: bool) -> str:
    if picking:
        return QCoreApplication.translate("GridPage", "Tap the last one that was read.")
    return QCoreApplication.translate(
        "GridPage", "For the second assessor: what was marked first is hidden. Tap what was read wrongly."
    )


def _closing(left_ms: int, *, marks_more: bool) -> str:
    if marks_more:
        return QCoreApplication.translate("GridPage", "Tap what was read wrongly before the end of the time.")
    if left_ms > 0:
        return QCoreApplication.translate("GridPage", "Stopped. Tap the last one that was read.")
    return QCoreApplication.translate("GridPage", "The time is over. Tap the last one that was read.")


def _done(run: Run) -> str:
    last = QCoreApplication.translate("GridPage", "The last one that was read is number {n}.")
    last = last.replace("{n}", str(run.last + 1))
    if run.second is not None:
        kept = QCoreApplication.translate("GridPage", "What the second assessor marked is kept beside it.")
        return f"{last} {kept}"
    slip = QCoreApplication.translate("GridPage", "Tap another one to change that.")
    return f"{last} {slip}" if run.picked else last
