"""The sender's side of a round: sealed files out, sealed files in. It never sees inside them."""
