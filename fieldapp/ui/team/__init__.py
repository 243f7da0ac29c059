"""Team: who asks to join, who is in, and what was kept apart. For coordinators."""

from fieldapp.ui.team.place import TeamPlace

__all__ = ["TeamPlace"]
