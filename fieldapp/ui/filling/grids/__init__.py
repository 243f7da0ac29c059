"""Timed grids on the screen: the run, its cells, its clock, and the page around them. The rules are `forms.grids`."""

from .page import GridPage
from .runner import Runner, clock_ms

__all__ = ["GridPage", "Runner", "clock_ms"]
