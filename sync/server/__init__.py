"""The central server: a blind mailbox with retention. It keeps sealed batches that it cannot read."""
