"""Drawings for image-map: what is kept of an SVG, and what is turned away."""

from __future__ import annotations

import pytest

from forms.drawings import (
    MAX_BYTES,
    MAX_ELEMENTS,
    MAX_NUMBERS,
    Drawing,
    DrawingFault,
    DrawingRefused,
    Paint,
    read_drawing,
    unlike_colours,
)

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
HANDS = '<rect id="left" x="0" y="0" width="40" height="50"/><path id="right" d="M60 0 h40 v50 h-40 z" fill="#c00"/>'


def svg(inner: str, more: str = 'viewBox="0 0 100 50"') -> bytes:
    return f"<svg {SPACES} {more}>{inner}</svg>".encode()


def fault(content: bytes) -> DrawingFault | None:
    try:
        read_drawing(content)
    except DrawingRefused as refused:
        return refused.fault
    return None


def test_shapes_with_ids_can_be_pressed() -> None:
    drawing = read_drawing(svg(HANDS + '<g id="feet"><circle r="4"/></g><text id="words">Hands</text>'))
    assert (drawing.width, drawing.height) == (100, 50)
    assert drawing.ids == {"left", "right", "feet"}


@pytest.mark.parametrize(
    ("more", "size"),
    [
        ('viewBox="10,20,30,40" width="1in"', (30, 40)),
        ('width="200" height="100px"', (200, 100)),
        ('width="25.4mm" height="1in"', (96, 96)),
    ],
)
def test_a_drawing_has_the_size_that_it_says(more: str, size: tuple[float, float]) -> None:
    drawing = read_drawing(svg(HANDS, more))
    assert (drawing.width, drawing.height) == pytest.approx(size)


USES = "".join(
    f'<g id="u{n}">{f"""<use href="#u{n - 1}"/>""" * 10 if n else "<rect/>"}</g>' for n in range(9)
)
FOREIGN, LARGE, UNREADABLE = DrawingFault.FOREIGN, DrawingFault.LARGE, DrawingFault.UNREADABLE
HOSTILE = {
    "a script": (svg(HANDS + "<script>x()</script>"), FOREIGN),
    "a script of another namespace": (svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), FOREIGN),
    "what reacts": (svg('<rect onclick="x()"/>'), FOREIGN),
    "what reacts when it is loaded": (svg(HANDS, 'viewBox="0 0 9 9" onload="x()"'), FOREIGN),
    "a picture of a file": (svg('<image xlink:href="file:///etc/passwd"/>'), FOREIGN),
    "a picture inside": (svg('<image href="data:image/png;base64,AAAA"/>'), FOREIGN),
    "a shape elsewhere": (svg('<use xlink:href="http://example.org/a.svg#b"/>'), FOREIGN),
    "a link": (svg('<a href="javascript:x()"><rect/></a>'), FOREIGN),
    "a colour from elsewhere": (svg('<rect fill="url(http://example.org/a#b)"/>'), FOREIGN),
    "a colour from elsewhere, quoted": (svg("<rect style=\"fill: url( 'a.svg#b')\"/>"), FOREIGN),
    "a sheet of styles from elsewhere": (svg("<style>@import 'a.css';</style>"), FOREIGN),
    "a style that hides a word": (svg(r"<style>rect{fill:u\72l(a)}</style>"), FOREIGN),
    "other content": (svg("<foreignObject><p/></foreignObject>"), FOREIGN),
    "a document type": (b'<!DOCTYPE svg SYSTEM "a.dtd">' + svg(HANDS), FOREIGN),
    "a bomb of entities": (
        b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>' + svg("<text>&b;</text>"),
        FOREIGN,
    ),
    "a bomb of uses": (svg(USES), LARGE),
    "a file too large": (svg("<g/>" * (MAX_BYTES // 4)), LARGE),
    "too many shapes": (svg("<rect/>" * MAX_ELEMENTS), LARGE),
    "too many corners": (svg(f'<path d="M0 0{" 1 1" * (MAX_NUMBERS // 2)}"/>'), LARGE),
    "a number beyond all screens": (svg('<rect width="1e30" height="1"/>'), LARGE),
    "a number that is none": (svg('<rect transform="scale(1e999)"/>'), LARGE),
    "a line of a picture": (svg(HANDS, 'viewBox="0 0 100000 2"'), LARGE),
    "groups in groups": (svg("<g>" * 100 + "</g>" * 100), LARGE),
    "no size": (svg(HANDS, ""), UNREADABLE),
    "a size of nothing": (svg(HANDS, 'viewBox="0 0 0 9"'), UNREADABLE),
    "no drawing": (b"<html/>", UNREADABLE),
    "no XML": (b"\x89PNG\r\n", UNREADABLE),
    "packed": (b"\x1f\x8b\x08\x00", UNREADABLE),
    "nothing": (b"", UNREADABLE),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_more_than_shapes_is_turned_away(name: str) -> None:
    content, expected = HOSTILE[name]
    assert fault(content) is expected


def test_what_only_an_editor_needs_is_left_out() -> None:
    inner = (
        '<metadata><rdf xmlns="urn:r" about="http://example.org"/></metadata><title>T</title>'
        '<filter id="f"/><rect id="a" filter="url(#f)" style="fill:#fff;stroke-dasharray:0.001 0.001;mask:url(#m)"/>'
        '<animate attributeName="x"/><x:view xmlns:x="urn:x"/>'
    )
    written = read_drawing(svg(inner)).painted({}).decode()
    assert "fill:#fff" in written
    for word in ("metadata", "title", "filter", "dasharray", "mask", "animate", "view ", "example.org"):
        assert word not in written, word


@pytest.mark.parametrize("style", ["fill:url(#g)", "fill: url( '#g' )"])
def test_a_colour_of_the_drawing_itself_is_kept(style: str) -> None:
    inner = f'<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect style="{style}"/>'
    assert "linearGradient" in read_drawing(svg(inner)).painted({}).decode()


def drawing() -> Drawing:
    inner = (
        '<g id="arm"><path d="M0 0" class="c"/><rect id="hand"/></g><rect id="foot" style="fill:red"/><rect/>'
    )
    return read_drawing(svg("<style>.c{fill:blue}</style>" + inner))


def test_a_chosen_part_is_painted_with_all_that_is_in_it() -> None:
    written = drawing().painted({"arm": Paint("#aaaaaa", "#000000", 3)}).decode()
    arm, rest = written.split('id="foot"')
    assert arm.count("fill:#aaaaaa;stroke:#000000") == 3
    assert 'class="c"' not in arm, "a class of its own would win"
    assert "fill:red" in rest
    assert "#aaaaaa" not in rest


def test_what_can_be_pressed_is_painted_alone() -> None:
    written = drawing().coloured({"arm": "#000001", "hand": "#000002"}).decode()
    assert written.count("fill:#000001") == 2, "the group, and what is in it"
    assert written.count("fill:#000002") == 1, "the inner part wins"
    assert "foot" not in written
    assert written.count("<rect") == 1


def test_colours_of_parts_differ() -> None:
    colours = unlike_colours(map(str, range(2000)))
    assert len(set(colours.values())) == 2000
    assert "#000000" not in colours.values()
