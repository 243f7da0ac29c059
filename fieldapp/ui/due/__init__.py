"""The due list: what is to be done for whom, by date and the urgency of a service, never by an answer."""

from fieldapp.ui.due.place import DuePlace

__all__ = ["DuePlace"]
