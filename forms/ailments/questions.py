"""The rows of the survey one by one: names, types, lists, calculations."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from forms.ailments.kinds import (
    BEGIN,
    END,
    NAME,
    REFERENCE,
    SELECT,
    Ailment,
    Repair,
    at,
    change,
    free,
    usable,
)
from forms.sheets import Book, Row

# fmt: off
TYPES = frozenset((
    "text", "string", "integer", "int", "decimal", "date", "time", "datetime", "note", "calculate",
    "hidden", "acknowledge", "trigger", "range", "rank", "barcode", "geopoint", "gps", "location",
    "geotrace", "geoshape", "start-geopoint", "background-geopoint", "image", "photo", "audio",
    "background-audio", "video", "file", "audit", "start", "end", "today", "deviceid", "imei",
    "device_id", "username", "email", "phonenumber", "phone_number", "simserial", "sim_id",
    "subscriberid", "subscriber_id", "start_time", "end_time", "osm", "csv-external", "xml-external",
    "percentage", "date_time", "entity", "select_one", "select_multiple", "select1",
))
# fmt: on
MAPPED = {  # types of other vendors -> the nearest that every reader knows
    "text_audit": ("audit", "The audit log is called audit in ODK."),
    "audio_audit": ("background-audio", "Recording in the background is called background-audio in ODK."),
    "calculate_here": ("calculate", "ODK calculates whenever something changes."),
    "caseid": ("hidden", "ODK has no case identifiers; the row is kept as a hidden value."),
    "signature": ("image", "A signature is an image with the appearance signature."),
    "xml_external": ("xml-external", "ODK writes it with a hyphen."),
    "csv_external": ("csv-external", "ODK writes it with a hyphen."),
    "select": ("text", "The type names no list of choices."),
    "number": ("integer", "Whole numbers are of type integer."),
    "float": ("decimal", "Numbers with a fraction are of type decimal."),
    "photo": ("image", "Pictures are of type image."),
    "boolean": ("acknowledge", "A box to tick is of type acknowledge."),
}
AUTO_NAMED = ("note", "audit")


def _word(row: Row) -> str:
    return "_".join(row["type"].lower().split())


def _is_question(row: Row) -> bool:
    return bool(row["type"]) and not END.match(row["type"])


def nameless_questions(book: Book) -> Iterator[Ailment]:
    taken = {row["name"] for row in book["survey"].rows()}
    for row in book["survey"].rows():
        if not row["type"] and row["name"]:
            what = f"The row “{row['name']}” has no type."
            repair = change(row, "type", "text", "A row with a name needs a type.")
            yield Ailment(at(row, "type", what, "Give it a type, such as text."), (repair,))
        if not _is_question(row) or row["name"] or _word(row) in AUTO_NAMED or _ends_nothing(row):
            continue
        name = free(f"row_{row.number}", taken)
        what = f"The row of type “{row['type']}” has no name."
        repair = change(row, "name", name, "Every question and every group needs a name of its own.")
        yield Ailment(at(row, "name", what, "Give it a short name of its own."), (repair,))


def _ends_nothing(row: Row) -> bool:
    return _word(row) in {"form_title", "form_id", "set_form_title", "set_form_id"}


def unusable_names(book: Book) -> Iterator[Ailment]:
    """Names with spaces or a leading digit; what refers to them changes with them."""
    taken = {row["name"] for row in book["survey"].rows()}
    for row in book["survey"].rows():
        name = row["name"]
        if not name or not _is_question(row) or NAME.match(name):
            continue
        after = free(usable(name), taken)
        what = f"The name “{name}” is not allowed: a letter first, then letters, digits, “_”, “-” or “.”."
        why = "Names become XML elements."
        repairs = (change(row, "name", after, why), *_rename(book, name, after))
        yield Ailment(at(row, "name", what, f"Write “{after}”, also where ${{{name}}} is used."), repairs)


def _rename(book: Book, name: str, after: str) -> Iterator[Repair]:
    """Changes every ${name} on the survey sheet."""
    for row in book["survey"].rows():
        for column in row.sheet.columns:
            if any(found == name for found in REFERENCE.findall(row[column])):
                text = REFERENCE.sub(lambda m: "${" + after + "}" if m[1] == name else m[0], row[column])
                yield change(row, column, text, f"“{name}” is now “{after}”.")


def unknown_types(book: Book) -> Iterator[Ailment]:
    for row in book["survey"].rows():
        word = _word(row)
        if not word or word in TYPES or BEGIN.match(row["type"]) or END.match(row["type"]):
            continue
        if (
            SELECT.match(row["type"])
            or _ends_nothing(row)
            or word.split("_")[0] in {"add", "q", "get", "osm"}
        ):
            continue
        if word.startswith(("select", "uri:", "number_of_days")):
            continue
        after, why = MAPPED.get(word, ("", ""))
        near = get_close_matches(word, sorted(TYPES), 1, 0.8)
        if not after:
            after = near[0] if near else ("text" if _labelled(row) else "hidden")
            why = "The type is not known; this one keeps the row and its name."
        what = f"The type “{row['type']}” is not one that ODK knows."
        repairs = [change(row, "type", after, why)]
        if after == "audit" and row["name"] not in {"", "audit"}:
            repairs.append(change(row, "name", "audit", "The audit log has this name and no other."))
        yield Ailment(at(row, "type", what, f"Use “{after}”. {why}"), tuple(repairs))


def _labelled(row: Row) -> bool:
    return any(row[c] for c in row.sheet.columns if c.split("::")[0] == "label")


def missing_lists(book: Book) -> Iterator[Ailment]:
    lists = {row["list_name"] for row in book["choices"].rows()} - {""}
    outside = {row["list_name"] for row in book["external_choices"].rows()} - {""}
    for row in book["survey"].rows():
        if not (m := SELECT.match(row["type"])):
            continue
        kind, wanted = m["kind"].lower(), m["list"]
        if "file" in kind or "${" in wanted or wanted.endswith((".csv", ".xml", ".geojson")):
            continue
        where, known = ("external_choices", outside) if "external" in kind else ("choices", lists)
        if wanted not in known:
            yield _missing_list(row, kind, wanted, where, known)


def _missing_list(row: Row, kind: str, wanted: str, where: str, known: set[str]) -> Ailment:
    near = get_close_matches(wanted, sorted(known), 1, 0.7)
    what = f"The list “{wanted}” is not on the sheet {where}."
    if near:
        remedy = f"Write “{near[0]}”, or add the list."
        after, why = f"{kind} {near[0]}", "The only list with a like name."
    else:
        remedy = f"Add the list to the sheet {where}, or make the question a text."
        after, why = "text", "Without choices the answer can only be typed."
    return Ailment(at(row, "type", what, remedy), (change(row, "type", after, why),))


def missing_calculations(book: Book) -> Iterator[Ailment]:
    for row in book["survey"].rows():
        if _word(row) == "calculate" and not (row["calculation"] or row["default"] or row["trigger"]):
            what = f"“{row['name']}” is a calculation without a formula."
            repair = change(row, "type", "hidden", "A value that nothing calculates is a hidden one.")
            remedy = "Write the formula into the column calculation, or make the row hidden."
            yield Ailment(at(row, "calculation", what, remedy), (repair,))
