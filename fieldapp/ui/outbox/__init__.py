"""Outbox: where each finished record is, in truth; correcting it until it is accepted; the stick."""

from fieldapp.ui.outbox.place import OutboxPlace

__all__ = ["OutboxPlace"]
