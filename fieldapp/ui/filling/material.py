"""What a draft is opened with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.model import Comment, DraftRow

from .pictures import MediaBytes

if TYPE_CHECKING:
    from forms import Session


@dataclass(frozen=True, slots=True)
class Material:
    """What a draft is opened with.

    `media` gives the bytes of a form's file by its name. `attach` takes a question's ref and a file's path into the
    draft, `keep` a ref and the bytes of a PNG; both return the name that it has there, `kept` gives its bytes by that
    name. These three run on a lane and may raise FieldError.
    """

    draft: DraftRow
    session: Session
    comments: Sequence[Comment] = ()
    media: MediaBytes = lambda _name: None
    attach: Callable[[str, str], str] | None = None
    keep: Callable[[str, bytes], str] | None = None
    kept: Callable[[str], bytes] | None = None
