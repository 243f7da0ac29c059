"""What can go wrong with a form's file: leaves of the tree in `fieldapp.errors`."""

from __future__ import annotations

from fieldapp.errors import FormError


class FileChanged(FormError):
    message_id = "error.form_file_changed"
    what = "A cell of this file is not as it was when it was looked at."
    safe = "Nothing was written, and your file was not changed."
    remedy = "It is looked at again: tick anew what is to be mended."
