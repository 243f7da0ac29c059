"""What a programme's country and its agreements say of everybody: ages of consent, how long what is kept. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

AGE_OF_CONSENT: Final = 18  # national law may set less; a programme says so
AGE_OF_ASSENT: Final = 7  # in simple words from about six or seven
BOUNDS: Final[Mapping[str, range]] = MappingProxyType(
    {
        "age_of_consent": range(12, 22),  # years
        "age_of_assent": range(4, 15),  # years
        "contact_months": range(1, 121),
        "case_file_months": range(1, 601),
    }
)


@dataclass(frozen=True, slots=True)
class Rules:
    """Ages in whole years, as laws give them; what is kept in months after support ended."""

    age_of_consent: int = AGE_OF_CONSENT
    age_of_assent: int = AGE_OF_ASSENT
    contact_months: int = 12
    case_file_months: int = 60  # by the law or the agreement of the programme


def fits(rules: Rules) -> bool:
    """Whether a programme may say so: nobody is asked for assent who consents alone, and a file is kept no shorter than
    what is needed to find it again."""
    if any(getattr(rules, name) not in bounds for name, bounds in BOUNDS.items()):
        return False
    return rules.age_of_assent <= rules.age_of_consent and rules.contact_months <= rules.case_file_months
