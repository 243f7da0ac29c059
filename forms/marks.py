"""What a bind tells the program beside ODK's own words: `fw:flag`, `fw:instrument`, `fw:respondent`, `fw:sensitive`.

A mark that is not known does nothing, and nobody would see that it does: steps for the interviewer would be read by the
person who answers, and a worrying answer would open nothing. So it is refused where a form is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final

from forms.views import Flag

NAMES: Final = ("flag", "instrument", "respondent", "sensitive")
FOR_INTERVIEWER: Final = "no"
VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "flag": tuple(Flag),
    "respondent": (FOR_INTERVIEWER, "yes"),
}
STEPS: Final = frozenset(
    (Flag.SAFETY, Flag.URGENT)
)  # what is shown only after these is, as a rule, for the interviewer


def fault(name: str, value: str) -> tuple[str, str] | None:
    """What is wrong with the mark `fw:name` of this value, and the remedy; None where it is right, or empty."""
    if name not in NAMES:
        return f"The mark “fw:{name}” is not known: it would do nothing.", f"Use one of {', '.join(NAMES)}."
    if not value.strip() or name not in VALUES or value.strip() in VALUES[name]:
        return None
    if name == "flag":
        return f"The flag “{value}” is not known: it would open nothing.", f"Use one of {', '.join(Flag)}."
    what = f"“{value}” is not known under fw:respondent: the person who answers would be shown this."
    return (
        what,
        "Write no where it is for the interviewer alone. Where the person may read it, leave the cell empty.",
    )


def meant(name: str, value: str) -> str:
    """The known value that is most likely meant; "" where none is near."""
    near = get_close_matches(value.strip().lower(), VALUES.get(name, ()), 1, 0.6)
    return near[0] if near else FOR_INTERVIEWER if name == "respondent" else ""


def meant_name(name: str) -> str:
    """The known mark that is most likely meant; "" where none is near."""
    return next(iter(get_close_matches(name.strip().lower(), NAMES, 1, 0.6)), "")
