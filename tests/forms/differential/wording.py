"""Labels, hints and messages of a random form: written in place or by itext in two languages, with outputs."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from tests.forms.differential.expressions import Expressions

LANGUAGES = ("en", "Русский")
Happens = Callable[[str], bool]


class Wording:
    def __init__(self, happens: Happens) -> None:
        self._happens = happens
        self._texts: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}

    def element(self, tag: str, name: str, make: Expressions) -> str:
        """A <label> or <hint> of the question or group `name`."""
        if not self._happens("text by itext"):
            return f"<{tag}>{self._words(name, make)}</{tag}>"
        return f"<{tag} ref={quoteattr(self._kept(f'/data/{name}:{tag}', name, make))}/>"

    def hint(self, name: str, make: Expressions) -> str:
        return self.element("hint", name, make) if self._happens("hint") else ""

    def message(self, name: str, make: Expressions) -> str:
        """What an attribute of the bind says."""
        if self._happens("text by itext"):
            return self._kept(f"/data/{name}:message", name, make)
        return f"not so, {name}"

    def choice(self, name: str, value: str, make: Expressions) -> str:
        if not self._happens("choice label by itext"):
            return f"<label>{value}</label>"
        return f"<label ref={quoteattr(self._kept(f'{name}-{value}', value, make))}/>"

    def of_list(self, id_: str, words: str) -> None:
        """A text that the items of a list name."""
        for language in LANGUAGES:
            self._texts[language][id_] = escape(f"{words} ({language})")

    def _words(self, name: str, make: Expressions) -> str:
        if not self._happens("label with output"):
            return name
        return f"{name} <output value={quoteattr(make.text(1))}/>!"

    def _kept(self, id_: str, name: str, make: Expressions) -> str:
        for place, language in enumerate(LANGUAGES):
            if place == 0 or not self._happens("text not translated"):
                self._texts[language][id_] = f"{self._words(name, make)} ({language})"
        return f"jr:itext('{id_}')"

    def model(self) -> str:
        made = []
        for place, language in enumerate(LANGUAGES):
            texts = "".join(
                f"<text id={quoteattr(id_)}><value>{words}</value></text>"
                for id_, words in self._texts[language].items()
            )
            default = ' default="true()"' if place == 0 else ""
            made.append(f'<translation lang="{language}"{default}>{texts}</translation>')
        return f"<itext>{''.join(made)}</itext>"
