"""Forms that were read a short while ago, by what they were read from: opening one again costs a digest.

Kept in this process only, so nobody can swap what is kept; found by the SHA-256 of the XML and of all
attached lists, so another content is always another form. The oldest go when there are too many or too
large ones.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping

from forms.definition import Form

MOST_FORMS = 12  # a laptop's programme has about ten instruments
MOST_BYTES = 16 * 1024 * 1024  # of XML and lists; what is made of them takes some twenty times as much memory


class KeptForms:
    """A bounded store of compiled forms; may be asked from several threads."""

    def __init__(self, most_forms: int = MOST_FORMS, most_bytes: int = MOST_BYTES) -> None:
        self._most_forms = most_forms
        self._most_bytes = most_bytes
        self._forms: OrderedDict[bytes, tuple[Form, int]] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def get(self, xml: bytes, files: Mapping[str, bytes], read: Callable[[], Form]) -> Form:
        """The form of this very content; `read` makes it where it is not kept."""
        key, size = digest(xml, files), len(xml) + sum(map(len, files.values()))
        with self._lock:
            if key in self._forms:
                self._forms.move_to_end(key)
                return self._forms[key][0]
        form = read()
        if size <= self._most_bytes:
            self._keep(key, form, size)
        return form

    def _keep(self, key: bytes, form: Form, size: int) -> None:
        with self._lock:
            if key in self._forms:
                return
            self._forms[key] = (form, size)
            self._bytes += size
            while len(self._forms) > self._most_forms or self._bytes > self._most_bytes:
                _, (_, gone) = self._forms.popitem(last=False)
                self._bytes -= gone

    def clear(self) -> None:
        """Forgets all: for a desk that is locked, and for those who measure the reading itself."""
        with self._lock:
            self._forms.clear()
            self._bytes = 0


def digest(xml: bytes, files: Mapping[str, bytes]) -> bytes:
    """One SHA-256 over names, lengths and contents."""
    made = hashlib.sha256(len(xml).to_bytes(8, "big"))
    made.update(xml)
    for name in sorted(files):
        made.update(len(name.encode()).to_bytes(8, "big") + name.encode())
        made.update(len(files[name]).to_bytes(8, "big") + files[name])
    return made.digest()
