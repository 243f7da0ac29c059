"""Texts in the session's language: itext with fallback, outputs filled in, media names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.definition import Expression, NodeDef, Text, Wording
from forms.engine.live import Frame
from forms.engine.wake import FAULTS
from forms.views import Media

if TYPE_CHECKING:
    from forms.engine.session import Session


MAX_TEXT = 1_000_000  # characters: more than anybody reads, less than hurts
MAX_PIECES = (
    20_000  # of one text with all the texts within it: ten that each say the next ten times are 10^10
)
MAX_WITHIN = 20  # texts within texts


class Words:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._within = 0  # how many texts the one that is being filled stands in
        self._pieces = 0  # that the outermost of them may still have

    def say(self, text: Text | None, frame: Frame, here: NodeDef | None, form: str = "long") -> str:
        if text is None:
            return ""
        if text.inline is not None:
            return self.fill(text.inline, frame) if form == "long" else ""
        wording = self._wording(self._id(text, frame), here, form)
        if wording is None and form == "long":
            wording = self._wording(self._id(text, frame), here, "short")
        return self.fill(wording, frame) if wording is not None else ""

    def _id(self, text: Text, frame: Frame) -> str:
        if text.itext_of is None:
            return text.itext
        try:
            return str(text.itext_of.run(frame, None))
        except FAULTS:
            return ""

    def _wording(self, id_: str, here: NodeDef | None, form: str) -> Wording | None:
        """In the session's language, else the form's own, else any that has it."""
        form_def = self._session.form
        for language in dict.fromkeys(
            (self._session.language, form_def.default_language, *form_def.languages)
        ):
            found = form_def.texts.forms(language, id_, here).get(form)
            if found is not None:
                return found if isinstance(found, Wording) else None
        return None

    def fill(self, wording: Wording, frame: Frame) -> str:
        """A text that says itself, or texts that swell by saying each other, are cut."""
        if len(wording.pieces) == 1 and wording.pieces[0].output is None:
            return wording.pieces[0].words.strip()
        if self._within == 0:
            self._pieces = MAX_PIECES
        if self._within >= MAX_WITHIN:
            return ""
        self._within += 1
        try:
            return self._filled(wording, frame)
        finally:
            self._within -= 1

    def _filled(self, wording: Wording, frame: Frame) -> str:
        parts, size = [], 0
        for piece in wording.pieces:
            self._pieces -= 1
            if self._pieces < 0 or size >= MAX_TEXT:
                break
            words = piece.words if piece.output is None else self._said(piece.output, frame)
            parts.append(words)
            size += len(words)
        return "".join(parts)[:MAX_TEXT].strip()

    def _said(self, output: Expression, frame: Frame) -> str:
        try:
            return str(output.run(frame, None))
        except FAULTS:
            return ""

    def media(self, text: Text | None, frame: Frame, here: NodeDef | None) -> Media:
        if text is None or text.inline is not None or not self._session.form.languages:
            return Media()
        return self._media(self._id(text, frame), frame, here)

    def _media(self, id_: str, frame: Frame, here: NodeDef | None) -> Media:
        image, video, big_image = (
            self._file(self._wording(id_, here, form), frame) for form in ("image", "video", "big-image")
        )
        heard = self._session.form.texts.forms(self._session.language, id_, here).get("audio")
        audio = self._file(heard, frame)
        elsewhere = not audio and self._wording(id_, here, "audio") is not None
        return Media(image, audio, video, big_image, elsewhere)

    def _file(self, wording: Wording | None, frame: Frame) -> str:
        return self.fill(wording, frame).rpartition("/")[2] if wording is not None else ""

    def itext(self, id_: str, frame: Frame) -> str:
        wording = self._wording(id_, None, "long") or self._wording(id_, None, "short")
        return self.fill(wording, frame.root) if wording is not None else ""

    def itext_media(self, id_: str, frame: Frame) -> Media:
        return self._media(id_, frame.root, None)
