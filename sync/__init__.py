"""Sealed batches: signed by their writer, readable for those who hold the keys, carried by anyone.

PROTOCOL.md is the normative text. `sync.protocol` speaks it and does no I/O; `sync.client` runs rounds over
the network and over sticks; `sync.server` is a blind mailbox. Nothing here knows what a record says.
"""
