"""Settings: how one member wants the program, and what lies where."""

from fieldapp.ui.settings.place import SettingsPlace

__all__ = ["SettingsPlace"]
