"""People: search, a person's page, and choosing somebody for a form."""

from fieldapp.ui.people.place import PeoplePlace

__all__ = ["PeoplePlace"]
