"""Workbooks and tables that unpack to too much, have far too many cells or are no whole file.

Their parts are written by hand: what makes them would refuse to make most of these.
"""

from __future__ import annotations

import functools
import io
import struct
import zipfile
from collections.abc import Iterable, Mapping

from tests.forms.hostile.attack import Book, attack

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SURVEY = (("type", "name", "label"), ("text", "a", "A"))
_SETTINGS = (("form_title",), ("Title",))
_ROWS, _COLUMNS = 1_048_576, 16_384  # as many as Excel has


def letters(column: int) -> str:
    """1 is A, 27 is AA."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def _cell(row: int, column: int, text: str) -> str:
    return f'<c r="{letters(column)}{row}" t="inlineStr"><is><t>{text}</t></is></c>'


def rows(cells: Iterable[Iterable[str]]) -> str:
    """The inside of <sheetData>: texts row by row."""
    return "".join(
        f'<row r="{r}">{"".join(_cell(r, c, text) for c, text in enumerate(row, 1))}</row>'
        for r, row in enumerate(cells, 1)
    )


def sheet(inside: str) -> str:
    return f'<worksheet xmlns="{_SPREADSHEET}"><sheetData>{inside}</sheetData></worksheet>'


def parts(sheets: Mapping[str, str]) -> dict[str, bytes]:
    """The members of a workbook: name of a sheet -> its XML."""
    numbers = range(1, len(sheets) + 1)
    told = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="r{i}"/>' for i, n in enumerate(sheets, 1))
    related = "".join(
        f'<Relationship Id="r{i}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in numbers
    )
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for i in numbers
    )
    made = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        f'PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_OFFICE}">'
        f"<sheets>{told}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}'
        "</Relationships>",
    } | {f"xl/worksheets/sheet{i}.xml": xml for i, xml in zip(numbers, sheets.values(), strict=True)}
    return {name: part.encode() for name, part in made.items()}


def small() -> dict[str, bytes]:
    """A workbook that converts."""
    return parts({"survey": sheet(rows(_SURVEY)), "settings": sheet(rows(_SETTINGS))})


def packed(members: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return made.getvalue()


def _survey(inside: str) -> Book:
    return Book(packed(parts({"survey": sheet(inside), "settings": sheet(rows(_SETTINGS))})))


@attack("refused: The workbook unpacks", memory_mb=50)
def a_sheet_of_four_hundred_megabytes() -> Book:
    return Book(packed(small() | {"xl/sharedStrings.xml": bytes(400_000_000)}))


@attack("refused: The file is damaged", memory_mb=200)
def a_part_that_is_larger_than_it_says() -> Book:
    """100 MB that the list of members calls 1,000 bytes."""
    content = packed(small() | {"xl/worksheets/sheet1.xml": b" " * 100_000_000})
    return Book(content.replace(struct.pack("<I", 100_000_000), struct.pack("<I", 1_000)))


@attack("converted", memory_mb=200)
def a_packed_file_in_a_packed_file_in_a_packed_file() -> Book:
    inner = bytes(200_000_000)
    for _ in range(3):
        inner = packed({"inner.zip": inner})
    return Book(packed(small() | {"xl/media/inner.zip": inner}))


@functools.cache
def _entries(count: int) -> bytes:
    """A list of members that all stand at the same place, as none but a bomb has it."""
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0, 0, 1, 0) + b"a"
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFE, 0xFFFE, len(entry) * count, len(local), 0)
    return local + entry * count + end


@attack("refused: The workbook unpacks", memory_mb=50)
def six_hundred_thousand_members() -> Book:
    return Book(_entries(600_000))


@attack("refused: The file has 44 MB", memory_mb=5)
def a_million_members() -> Book:
    return Book(_entries(1_000_000))


@attack("converted", memory_mb=200)
def members_that_point_out_of_the_folder() -> Book:
    outside = {"../../../outside.txt": b"x", "/outside.txt": b"x", "..\\..\\outside.txt": b"x"}
    related = small()["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="r9" Type="{_OFFICE}/theme" Target="../../../../etc/passwd"/></Relationships>'.encode(),
    )
    return Book(packed(small() | outside | {"xl/_rels/workbook.xml.rels": related}))


@attack("refused", memory_mb=200)
def a_sheet_that_lies_out_of_the_workbook() -> Book:
    related = small()["xl/_rels/workbook.xml.rels"].replace(
        b"worksheets/sheet1.xml", b"../../../../etc/passwd"
    )
    return Book(packed(small() | {"xl/_rels/workbook.xml.rels": related}))


@attack("converted", memory_mb=400, cpu_s=20)
def as_many_empty_formatted_rows_as_excel_has() -> Book:
    empty = "".join(f'<row r="{r}" s="1" customFormat="1" ht="15"/>' for r in range(3, _ROWS + 1))
    return _survey(rows(_SURVEY) + empty)


@attack("converted", memory_mb=500, cpu_s=20)
def as_many_rows_of_empty_formatted_cells_as_excel_has() -> Book:
    empty = "".join(f'<row r="{r}"><c r="A{r}" s="1"/><c r="B{r}" s="1"/></row>' for r in range(3, _ROWS + 1))
    return _survey(rows(_SURVEY) + empty)


@attack("converted", memory_mb=200, cpu_s=20)
def as_many_empty_formatted_columns_as_excel_has() -> Book:
    filled = rows(_SURVEY).split("</row>")
    wide = [
        row + "".join(f'<c r="{letters(c)}{r}" s="1"/>' for c in range(4, _COLUMNS + 1)) + "</row>"
        for r, row in enumerate(filled[:-1], 1)
    ]
    return _survey("".join(wide))


@attack("converted", memory_mb=300, cpu_s=30)
def as_many_named_columns_as_excel_has() -> Book:
    names = [*_SURVEY[0], *(f"own_{c}" for c in range(4, _COLUMNS + 1))]
    return _survey(rows([names, _SURVEY[1]]))


@attack("converted", memory_mb=200, cpu_s=20)
def one_cell_in_the_last_corner() -> Book:
    last = f'<row r="{_ROWS}"><c r="{letters(_COLUMNS)}{_ROWS}" t="inlineStr"><is><t>x</t></is></c></row>'
    return _survey(rows(_SURVEY) + last)


def _with_shared(texts: str) -> Book:
    shared = f'<sst xmlns="{_SPREADSHEET}">{texts}</sst>'.encode()
    told = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/></Types>'.encode()
    types = small()["[Content_Types].xml"].replace(b"</Types>", told)
    return Book(packed(small() | {"[Content_Types].xml": types, "xl/sharedStrings.xml": shared}))


@attack("converted", memory_mb=500, cpu_s=120)
def two_million_shared_texts() -> Book:
    return _with_shared("".join(f"<si><t>{i}</t></si>" for i in range(2_000_000)))


@attack("converted", memory_mb=1_000, cpu_s=20)
def a_shared_text_of_nine_megabytes() -> Book:
    return _with_shared(f"<si><t>{'x' * 9_000_000}</t></si>")


@attack("refused: The sheet “survey” is empty", memory_mb=300, cpu_s=20)
def cells_a_hundred_thousand_deep() -> Book:
    return _survey("<row>" * 100_000 + "</row>" * 100_000)


@attack("refused: The file has 31 MB; a form may have 5", memory_mb=5)
def a_table_of_too_many_megabytes() -> Book:
    return Book(b"| survey |\n" + b"| | text | a | A |\n" * 1_750_000, ".md")


@attack("converted", memory_mb=1_500, cpu_s=60)
def a_table_of_two_hundred_thousand_rows() -> Book:
    head = b"| survey |\n| | type | name | label |\n"
    return Book(head + b"".join(b"| | text | a%d | A |\n" % i for i in range(200_000)), ".md")


@attack("refused", memory_mb=400, cpu_s=20)
def a_table_of_one_line_of_five_megabytes() -> Book:
    return Book(b"| survey |\n| |" + b"|" * 5_000_000, ".md")


@attack("refused", memory_mb=300, cpu_s=20)
def a_table_of_backslashes() -> Book:
    return Book(b"| survey |\n| | " + b"\\" * 5_000_000 + b" |", ".md")
