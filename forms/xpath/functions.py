"""Loads the function families, so that the registry is full."""

from forms.xpath import date, nodes, number, odk, text
from forms.xpath.registry import FUNCTIONS

__all__ = ["FUNCTIONS", "date", "nodes", "number", "odk", "text"]
