"""The languages of the program: which there are, and putting one on. Built by `packaging/translations.py`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from fieldapp.ui.kit import resources, words

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("en", "English"),
    ("ru", "Русский"),
    ("kk", "Қазақша"),
    ("ar", "العربية"),
)
NOT_REVIEWED = frozenset({"ru", "kk", "ar"})  # by nobody who speaks it from home: Settings says so
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur"})
_installed: list[QTranslator] = []


def preferred(tag: str = "") -> str:
    """The language to use for a person's choice; "" follows the computer; English where we have none."""
    known = [known for known, _name in LANGUAGES]
    wanted = (tag or QLocale.system().name()).replace("_", "-").split("-")[0]
    return wanted if wanted in known else known[0]


def install(language: str) -> bool:
    """Put a language on; False where its words were not built (then English stands, without plural forms)."""
    app = QCoreApplication.instance()
    if app is None:
        return False
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    words.set_language(language)
    # Qt's own words (the menu of a text field, the file dialog), as far as Qt has them, below ours.
    _add(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return _add(app, f"fieldapp_{language}", str(resources.folder("translations")))


def _add(app: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator()
    found = translator.load(name, folder)
    if found:
        app.installTranslator(translator)
        _installed.append(translator)
    return found
