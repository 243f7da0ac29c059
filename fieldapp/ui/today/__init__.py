"""Today: who is due, what to go on with, what came back, what waits to be sent."""

from fieldapp.ui.today.place import TodayPlace

__all__ = ["TodayPlace"]
