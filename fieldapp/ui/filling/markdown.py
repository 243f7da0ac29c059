"""ODK's small markdown into Qt's rich text.

Everything else of a label is escaped: a form cannot bring in HTML.
"""

from __future__ import annotations

import html
import re

_HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*#*$")
_LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]+)\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])")
_BULLET = re.compile(r"^\s*[-*]\s+(.+)$")
_BOLD = '<span style="font-weight:600">{}</span>'  # the boldest of the bundled fonts: 700 would be smeared
_SPAN = re.compile(r"&lt;span style=&quot;color:\s*(#?\w+);?&quot;&gt;(.*?)&lt;/span&gt;", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!])")


def is_plain(text: str) -> bool:
    """True where a label holds none of the signs that markdown gives a meaning, so that it can stay plain
    text.
    """
    return not any(sign in text for sign in "*_#[\\<&\n")


def to_rich(text: str) -> str:
    """Rich text for a QLabel: headings, strong, emphasis, the words of links, bullets, line ends.

    A link shows its words and its address in brackets and cannot be opened: the laptop is offline, and a
    tap on
    a page would leave the interview. Colours of spans are dropped: they do not know light from dark.
    """
    return "<br/>".join(_line(line) for line in text.replace("\r\n", "\n").split("\n"))


def to_plain(text: str) -> str:
    """The same label for a screen reader or a list: words only."""
    lines = []
    for line in text.replace("\r\n", "\n").split("\n"):
        heading = _HEADING.match(line)
        bare = heading.group(2) if heading else line
        bare = _LINK.sub(r"\1", bare)
        bare = _STRONG.sub(r"\2", bare)
        bare = _EMPHASIS.sub(r"\2", bare)
        bare = re.sub(r"</?[A-Za-z][^<>]*>", "", bare)
        lines.append(_ESCAPED.sub(r"\1", bare).strip())
    return " ".join(line for line in lines if line)


def _line(line: str) -> str:
    heading = _HEADING.match(line)
    if heading:
        return _BOLD.format(_words(heading.group(2)))
    bullet = _BULLET.match(line)
    if bullet:
        return f"•&nbsp;{_words(bullet.group(1))}"
    return _words(line)


def _words(line: str) -> str:
    kept: list[str] = []

    def put_by(match: re.Match[str]) -> str:
        kept.append(html.escape(match.group(1)))
        return f"\ue000{len(kept) - 1}\ue001"

    safe = html.escape(_ESCAPED.sub(put_by, line))
    safe = _LINK.sub(r"\1 (\2)", safe)
    safe = _STRONG.sub(_BOLD.format(r"\2"), safe)
    safe = _EMPHASIS.sub(r"<i>\2</i>", safe)
    safe = _SPAN.sub(r"\2", safe)
    return re.sub("\ue000(\\d+)\ue001", lambda m: kept[int(m.group(1))], safe)
