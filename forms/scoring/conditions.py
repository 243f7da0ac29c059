"""Rules over single items: clusters that must hold together, and items that raise a flag."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from forms.scoring.key import Cluster, ItemFlag, Rule, When
from forms.scoring.result import FlagOutcome, Reason, RuleOutcome

Values = Mapping[str, Fraction | None]


def rule_outcome(rule: Rule, values: Values, invalid: Reason | None) -> RuleOutcome:
    """Clusters of items at or above a value (PCL-5: one B, one C, two D, two E at 2 or more; domain.md §3.1).

    Blank items leave a rule open only where they could still tip it.
    """
    if invalid:
        return RuleOutcome(rule.id, None, invalid, rule.verify)
    outcomes = {_cluster(cluster, values) for cluster in rule.clusters}
    deciding = rule.when is When.ANY  # one such outcome settles the rule
    if deciding in outcomes:
        return RuleOutcome(rule.id, deciding, None, rule.verify)
    if None in outcomes:
        return RuleOutcome(rule.id, None, Reason.BLANKS_DECIDE, rule.verify)
    return RuleOutcome(rule.id, not deciding, None, rule.verify)


def _cluster(cluster: Cluster, values: Values) -> bool | None:
    known = [value for item in cluster.items if (value := values[item]) is not None]
    reached = sum(value >= cluster.at_least for value in known)
    if reached >= cluster.count:
        return True
    return None if reached + len(cluster.items) - len(known) >= cluster.count else False


def flag_outcome(flag: ItemFlag, values: Values) -> FlagOutcome:
    """Raised by any item at or above the value (PHQ-9 item 9 above 0; domain.md §3.1, §2.9 R-29)."""
    raising = tuple(
        item for item in flag.items if (value := values[item]) is not None and value >= flag.at_least
    )
    unknown = any(values[item] is None for item in flag.items)
    return FlagOutcome(flag.id, flag.flag, True if raising else (None if unknown else False), raising)
