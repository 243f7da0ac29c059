"""How much by signers that no list of keys here names lies in an inbox. Bounded: nobody needs a key to make such.

It is kept at all because the list that names its signer may come later; and it counts until another list is in use.
"""

from __future__ import annotations

from sync.client.folders import Folders, read_plain, write_atomically

MOST = 64  # batches
MOST_BYTES = 32 * 1024 * 1024
FILE = "strangers"  # in the inbox: "count bytes passed-over view"


class Strangers:
    """By one view of the list of keys; `come_again`: under an earlier view some were passed over, which a program
    that knows more keys now has to ask for once more."""

    def __init__(self, folders: Folders, view: str) -> None:
        self._path = folders.inbox / FILE
        self._view = view
        self._count = self._bytes = 0
        self.passed_over = self.come_again = False
        try:
            count, size, passed, seen = read_plain(self._path, most=200).decode("ascii").split(" ")
            if seen == view:
                self._count, self._bytes, self.passed_over = int(count), int(size), passed == "1"
            else:
                self.come_again = passed == "1"
        except (OSError, ValueError):
            return  # none yet

    def admits(self, length: int) -> bool:
        """Whether so many bytes more have room; they are counted before they come, else a line that breaks each time
        would leave a piece of something new behind each time. Raises OSError."""
        fits = self._count < MOST and self._bytes + length <= MOST_BYTES
        if fits:
            self._count, self._bytes = self._count + 1, self._bytes + length
        elif self.passed_over:
            return False
        else:
            self.passed_over = True
        self.keep()
        return fits

    def keep(self) -> None:
        """Raises OSError."""
        text = f"{self._count} {self._bytes} {int(self.passed_over)} {self._view}"
        write_atomically(self._path, text.encode("ascii"))
