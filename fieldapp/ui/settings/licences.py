"""What the program is made of and under which licences; the texts lie beside what they cover."""

from __future__ import annotations

from fieldapp.ui.kit import resources

LICENCES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "fonts",
        "Inter, Noto Sans Arabic (SIL OFL 1.1)",
        ("fonts/OFL-Inter.txt", "fonts/OFL-NotoSansArabic.txt"),
    ),
    ("icons", "Lucide (ISC)", ("icons/LICENSE-lucide.txt",)),
    ("libraries", "Qt, SQLCipher, Python", ()),
)
LIBRARIES = """\
Qt and PySide6: LGPL 3.0. SQLCipher: BSD 3-Clause. SQLite: public domain. SQLAlchemy, Alembic: MIT.
cryptography: Apache-2.0 or BSD 3-Clause. lxml: BSD 3-Clause. pyxform: BSD 2-Clause. requests: Apache-2.0.
keyring: MIT. zstandard: BSD 3-Clause. openpyxl: MIT. cbor2: MIT. platformdirs: MIT. Python: PSF 2.0.
"""


def licence_text(key: str) -> str:
    """The texts of one entry of `LICENCES`, one after the other."""
    files = next(files for name, _words, files in LICENCES if name == key)
    if not files:
        return LIBRARIES
    texts = []
    for file in files:
        folder, _, name = file.partition("/")
        texts.append((resources.folder(folder) / name).read_text(encoding="utf-8"))
    return "\n\n".join(texts)
