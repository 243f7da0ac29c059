"""The rules of the work itself, pure: no clock, no database, no network."""
