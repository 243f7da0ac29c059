"""What a person can do: plain functions that return what they changed. Knows no window."""
