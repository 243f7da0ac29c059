"""What was put on a stick, in words that are the same on the sign-in page and in the Outbox."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fieldapp.model import StickResult

LEFT_HERE = ("stick.drafts_left", "stick.no_room", "stick.not_carried", "round.not_joined")


class StickWords(QObject):
    """A QObject for its plurals."""

    def put(self, result: StickResult) -> str:
        """What lies on it now, or what waits still; "" where its other sentences say it already."""
        if result.not_put:
            waits = self.tr("%n sealed file(s) still wait here for a stick.", "", result.waits)
            return waits if result.waits else ""
        put = self.tr("%n sealed file(s) are on the stick now.", "", result.put)
        drafts = self.tr("%n unfinished interview(s) are on the stick now.", "", result.drafts_put)
        parts = [words for count, words in ((result.put, put), (result.drafts_put, drafts)) if count]
        if parts or any(notice.message_id in LEFT_HERE for notice in result.said):
            return " ".join(parts)
        return self.tr("Nothing waits here that others lack.")
