"""Labels, hints, messages and translations: words with outputs, per language and form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from forms.definition import Expression, NodeDef, Piece, Schema, Text, Wording
from forms.reading.named import Naming, namings
from forms.xform import Tag
from forms.xpath.compile import Compiler, expression
from forms.xpath.tokens import XPathError

_ITEXT = re.compile(r"\s*jr:itext\(\s*(['\"])(.*?)\1\s*\)\s*\Z", re.DOTALL)
_ITEXT_OF = re.compile(r"\s*jr:itext\((.*)\)\s*\Z", re.DOTALL)
_BLANKS = re.compile(r"[ \t\r\n]*\n[ \t\r\n]*")

Note = Callable[[str, str, str], None]  # what, remedy, ref
Forms = Mapping[str, Wording]


class TextReader:
    """Reads texts in the context of the node that they are shown with."""

    def __init__(self, schema: Schema, note: Note) -> None:
        self._schema = schema
        self._note = note
        self.tags: dict[str, dict[str, list[Tag]]] = {}  # language -> id -> <value> tags
        self.languages: tuple[str, ...] = ()
        self.default_language = ""
        self.named: list[Naming] = []  # lists and texts that expressions name
        self._plain: dict[tuple[str, str], Forms] = {}
        self._placed: dict[tuple[str, str, int], Forms] = {}

    def read_translations(self, itext: Tag | None) -> None:
        order: list[str] = []
        for translation in itext.named("translation") if itext is not None else ():
            language = translation.get("lang")
            texts = self.tags.setdefault(language, {})
            for text in translation.named("text"):
                texts[text.get("id")] = text.named("value")
            order.append(language)
            if ("", "default") in translation.attributes and translation.get("default") != "false()":
                self.default_language = self.default_language or language
        self.languages = tuple(dict.fromkeys(order))
        self.default_language = self.default_language or (self.languages[0] if self.languages else "")

    def forms(self, language: str, id_: str, here: NodeDef | None) -> Forms:
        kept = self._plain.get((language, id_))
        if kept is not None:
            return kept
        place = (language, id_, here.number if here is not None else -1)
        if place in self._placed:
            return self._placed[place]
        values = self.tags.get(language, {}).get(id_, [])
        found = {value.get("form") or "long": self.wording(value, here) for value in values}
        if not any(value.children for value in values):
            self._plain[language, id_] = found
        else:
            self._placed[place] = found
        return found

    def text(self, tag: Tag | None, here: NodeDef | None) -> Text | None:
        """The text of a <label> or <hint>."""
        if tag is None:
            return None
        ref = tag.get("ref")
        if ref:
            return self.reference(ref, here) or self._output_only(ref, here)
        wording = self.wording(tag, here)
        return Text(inline=wording, reads=_reads([wording]))

    def message(self, text: str, here: NodeDef | None) -> Text | None:
        if not text:
            return None
        return self.reference(text, here) or Text(inline=Wording((Piece(text),)))

    def reference(self, text: str, here: NodeDef | None) -> Text | None:
        """`jr:itext('id')` or `jr:itext(path)`; None for anything else."""
        match = _ITEXT.match(text)
        if match is not None:
            id_ = match[2]
            if self.languages and not any(id_ in texts for texts in self.tags.values()):
                self._note(
                    f"There is no text with the id {id_!r}.", "Add it to the translations.", _path(here)
                )
            return Text(itext=id_, reads=self._itext_reads(id_, here))
        computed = _ITEXT_OF.match(text)
        if computed is None:
            return None
        made = self.expression(computed[1], here, "text")
        return Text(itext_of=made, reads=made.reads if made else frozenset())

    def _itext_reads(self, id_: str, here: NodeDef | None) -> frozenset[tuple[int, int]]:
        """Most texts have no outputs: those are made when somebody looks at them."""
        found: frozenset[tuple[int, int]] = frozenset()
        for language, texts in self.tags.items():
            if any(value.children for value in texts.get(id_, ())):
                found |= _reads(list(self.forms(language, id_, here).values()))
        return found

    def _output_only(self, ref: str, here: NodeDef | None) -> Text | None:
        made = self.expression(ref, here, "shown")
        return None if made is None else Text(inline=Wording((Piece("", made),)), reads=made.reads)

    def wording(self, tag: Tag, here: NodeDef | None) -> Wording:
        pieces: list[Piece] = [Piece(_folded(tag.text))] if tag.text else []
        for child in tag.children:
            source = child.get("value") or child.get("ref")
            if child.name == "output" and source:
                made = self.expression(source, here, "shown")
                pieces.append(Piece("", made) if made is not None else Piece(""))
            else:
                pieces.append(Piece(_folded(child.full_text())))
            if child.tail:
                pieces.append(Piece(_folded(child.tail)))
        return Wording(tuple(pieces))

    def expression(self, source: str, here: NodeDef | None, wanted: str) -> Expression | None:
        compiler = Compiler(self._schema, here or self._schema.nodes[0])
        try:
            made = expression(source, compiler, wanted)
        except XPathError as fault:
            self._note(
                f"The value {source.strip()!r} in a text cannot be shown: {fault}.",
                "Correct it.",
                _path(here),
            )
            return None
        if compiler.reads.asked:
            what = f"A text of {_path(here)}" if here is not None else "A text"
            self.named += namings(what, compiler.reads.asked, _path(here))
        return made


def _path(here: NodeDef | None) -> str:
    return here.path if here is not None else ""


def _folded(text: str) -> str:
    """Line breaks of the XML's own layout are kept as one break."""
    return _BLANKS.sub("\n", text) if "\n" in text and text.strip() == "" else text


def _reads(wordings: list[Wording]) -> frozenset[tuple[int, int]]:
    return frozenset(r for w in wordings for p in w.pieces if p.output is not None for r in p.output.reads)
