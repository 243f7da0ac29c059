"""Journal: who opened what. For coordinators and the focal point of data protection."""

from fieldapp.ui.journal.place import JournalPlace

__all__ = ["JournalPlace"]
