"""The cards: one body per kind of question, and the frame around it.

A body shows a view and says what was done.
"""
