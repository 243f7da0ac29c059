"""Cuts the text of an XPath expression into tokens (XPath 1.0 section 3.7, names as ODK writes them)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class XPathError(ValueError):
    """An expression that cannot be understood; the message says where and why."""


class Sort(Enum):
    NUMBER = auto()
    LITERAL = auto()
    NAME = auto()
    OPERATOR = auto()
    MARK = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    sort: Sort
    text: str
    place: int  # 0-based offset in the expression


MAX_LENGTH = 200_000  # The longest expression seen in a real form has 18,000 characters.

_PATTERN = re.compile(
    r"""(?P<space>\s+)
      | (?P<number>\d+(?:\.\d*)?|\.\d+)
      | (?P<literal>"[^"]*"|'[^']*')
      | (?P<mark>\.\.|::|//|!=|<=|>=|[()\[\]@,/.|+=<>*$-])
      | (?P<name>[^\W\d][\w.\-]*(?::(?!:)(?:[^\W\d][\w.\-]*|\*))?)""",
    re.VERBOSE,
)
_WORDS = frozenset(("and", "or", "div", "mod"))
_OPERATORS = frozenset(("|", "+", "-", "=", "!=", "<", "<=", ">", ">="))
_BEFORE_OPERAND = frozenset(("@", "::", "(", "[", ",", "/", "//"))


def tokens(text: str) -> list[Token]:
    """The tokens of `text`, closed by an END; raises XPathError at the first character that fits nowhere."""
    if len(text) > MAX_LENGTH:
        raise XPathError(f"the expression is longer than {MAX_LENGTH} characters")
    found: list[Token] = []
    place = 0
    while place < len(text):
        match = _PATTERN.match(text, place)
        if match is None:
            raise XPathError(f"{text[place : place + 12]!r} at character {place + 1} cannot be understood")
        kind, word = match.lastgroup, match.group()
        if kind == "name":
            place = _name(found, word, place)
            continue
        if kind == "number":
            _refuse_glued(text, match.end())
            found.append(Token(Sort.NUMBER, word, place))
        elif kind == "literal":
            found.append(Token(Sort.LITERAL, word[1:-1], place))
        elif kind == "mark":
            found.append(Token(_mark_sort(found, word), word, place))
        place = match.end()
    found.append(Token(Sort.END, "", len(text)))
    return found


def _refuse_glued(text: str, end: int) -> None:
    """`1e3` and `12abc` are no numbers in XPath 1.0; JavaRosa refuses them, too."""
    if end < len(text) and (text[end].isalpha() or text[end] == "_"):
        word = re.match(r"\w+", text[end:])
        if word is None or word.group() not in _WORDS:
            raise XPathError(f"a number is followed by {text[end]!r} at character {end + 1}")


def _operand_expected(found: list[Token]) -> bool:
    """XPath 1.0 section 3.7: a name or `*` is an operator only behind a finished operand."""
    if not found:
        return True
    last = found[-1]
    return last.sort is Sort.OPERATOR or (last.sort is Sort.MARK and last.text in _BEFORE_OPERAND)


def _mark_sort(found: list[Token], word: str) -> Sort:
    if word == "*":
        return Sort.NAME if _operand_expected(found) else Sort.OPERATOR
    return Sort.OPERATOR if word in _OPERATORS else Sort.MARK


def _name(found: list[Token], word: str, place: int) -> int:
    """Adds a name or a word operator; `a -b` and `a-b` differ: the hyphen belongs to the name it touches."""
    if not _operand_expected(found):
        for operator in _WORDS:
            if word == operator:
                found.append(Token(Sort.OPERATOR, word, place))
                return place + len(word)
    name = word.rstrip(".") if word.endswith(".") else word
    found.append(Token(Sort.NAME, name, place))
    return place + len(name)
