"""The conflict desk: values that differ, proposals, people who may be one. A coordinator decides, nothing else does."""

from fieldapp.ui.desk.place import DeskPlace

__all__ = ["DeskPlace"]
