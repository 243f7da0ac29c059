"""One file a change of the tables, in order; a released one is never edited."""
