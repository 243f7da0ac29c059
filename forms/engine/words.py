"""Texts in the session's language: itext with fallback, outputs filled in, media names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.definition import NodeDef, Text, Wording
from forms.engine.live import Frame
from forms.engine.wake import FAULTS
from forms.views import Media

if TYPE_CHECKING:
    from forms.engine.session import Session


class Words:
    def __init__(self, session: Session) -> None:
        self._session = session

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
        parts = []
        for piece in wording.pieces:
            if piece.output is None:
                parts.append(piece.words)
                continue
            try:
                parts.append(str(piece.output.run(frame, None)))
            except FAULTS:
                parts.append("")
        return "".join(parts).strip()

    def media(self, text: Text | None, frame: Frame, here: NodeDef | None) -> Media:
        if text is None or text.inline is not None or not self._session.form.languages:
            return Media()
        return self._media(self._id(text, frame), frame, here)

    def _media(self, id_: str, frame: Frame, here: NodeDef | None) -> Media:
        found = {}
        for form in ("image", "audio", "video", "big-image"):
            wording = self._wording(id_, here, form)
            found[form.replace("-", "_")] = (
                self.fill(wording, frame).rpartition("/")[2] if wording is not None else ""
            )
        return Media(**found)

    def itext(self, id_: str, frame: Frame) -> str:
        wording = self._wording(id_, None, "long") or self._wording(id_, None, "short")
        return self.fill(wording, frame.root) if wording is not None else ""

    def itext_media(self, id_: str, frame: Frame) -> Media:
        return self._media(id_, frame.root, None)
