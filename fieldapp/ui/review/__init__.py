"""Review: the queue, a record beside what it was before, questions to single answers, and the decision."""

from fieldapp.ui.review.place import ReviewPlace

__all__ = ["ReviewPlace"]
