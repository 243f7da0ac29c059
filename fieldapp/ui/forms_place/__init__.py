"""Forms: what can be started here; for a coordinator also publishing and withdrawing."""

from fieldapp.ui.forms_place.place import FormsPlace

__all__ = ["FormsPlace"]
