"""XLSForm -> XForm. The only user of pyxform, which runs where it can be stopped.

Reads Excel workbooks (.xlsx, .xlsm, .xls) and Markdown tables (.md). A workbook is looked at from outside
before it is opened: kind, size, what it unpacks to. Whatever goes wrong becomes a FormRefused whose findings
name sheet, row, column and remedy.
"""

from __future__ import annotations

import json
import logging
import threading
import warnings as python_warnings
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from forms.bounded import ChildCalledOff, ChildDied, ChildStopped, in_child
from forms.views import Finding, FormRefused
from forms.workbook import remarks

FILE_BYTES = 30 * 1024 * 1024  # the largest real XLSForm seen has 2 MB
TABLE_BYTES = 5 * 1024 * 1024  # of a Markdown table, which is not packed: fifty times the largest in use
UNPACKED_BYTES = 300 * 1024 * 1024  # sheets pack about 1:15; a zip bomb packs 1:1,000
MEMBERS = 5_000  # pictures in a workbook count, too
_MEMBER = b"PK\x01\x02"  # begins each entry of a package's own list
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SIGNATURES = {".xlsx": ZIP, ".xlsm": ZIP, ".xls": OLE, ".md": b""}
_HEAD = 4096  # a DOCTYPE stands before the first element, so within the first few bytes


@dataclass(frozen=True, slots=True)
class Converted:
    """The XForm, the converter's warnings, files that the XForm refers to (itemsets.csv), and hints by cell."""

    xml: bytes
    warnings: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def convert_xlsform(
    path: Path, *, timeout_s: float = 120.0, called_off: threading.Event | None = None
) -> Converted:
    """Converts one XLSForm in a child process; raises FormRefused with findings, never anything else.

    Another thread that sets `called_off` ends the child; that is a FormRefused, too.
    """
    check_outside(path)
    reply = json.loads(work_on(str(path), _convert, timeout_s=timeout_s, called_off=called_off))
    findings = tuple(Finding(**f) for f in reply.get("findings", ()))
    if "xml" not in reply:
        raise FormRefused(findings)
    files = {name: text.encode() for name, text in reply["files"].items()}
    return Converted(reply["xml"].encode(), tuple(reply["warnings"]), files, findings)


def check_outside(path: Path) -> None:
    """Refuses by name, size and packing, before anything reads the cells. Raises FormRefused."""
    try:
        fault = _outside_fault(path)
    except (
        OSError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as error:
        fault = _damaged(type(error).__name__)
    if fault is not None:
        raise FormRefused((fault,))


def work_on(
    order: str, work: Callable[[str], str], *, timeout_s: float, called_off: threading.Event | None = None
) -> str:
    """`work(order)` in a child process; its limits of time and memory become FormRefused."""
    try:
        return in_child(work, order, timeout_s=timeout_s, called_off=called_off)
    except ChildCalledOff:
        raise FormRefused(
            (_refusal("Reading this form was called off.", "Choose the file again."),)
        ) from None
    except ChildStopped:
        what = f"Reading this form took longer than {timeout_s:.0f} seconds and was stopped."
    except ChildDied:
        what = "Reading this form ended without a result, most likely for want of memory."
    remedy = "Look for very long lists of choices (move them into CSV files) or for thousands of empty rows."
    raise FormRefused((Finding(what, remedy, refused=True),)) from None


def attempt(path: str) -> tuple[str, dict[str, object]]:
    """Runs pyxform here and now, unprotected: ("", result as JSON values) or (what it complained of, {}).

    For child processes only. A complaint that is a crash of pyxform begins with "crash: ".
    """
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    notes: list[str] = []
    try:
        with python_warnings.catch_warnings():
            python_warnings.simplefilter("ignore")  # openpyxl warns of print headers
            made = convert(xlsform=path, warnings=notes, validate=False, pretty_print=False)
    except PyXFormError as error:
        return str(error) or "no reason given", {}
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - pyxform crashes on live forms with whatever its depths raise
        return f"crash: {type(error).__name__}: {error}", {}
    files = {"itemsets.csv": made.itemsets} if made.itemsets else {}
    return "", {"xml": made.xform, "warnings": notes, "files": files}


def _convert(path: str) -> str:
    from forms.doctor import examine, marks_of

    logging.disable(logging.CRITICAL)  # this process has nobody to tell
    found = _remarks(path)
    complaint, result = "", dict[str, object]()
    if not any(f.refused for f in found):
        complaint, result = attempt(path)
    if result:
        found += marks_of(path).findings
        result = {} if any(f.refused for f in found) else result
    if complaint:
        found = list(dict.fromkeys([*examine(path, complaint).findings, *found]))
    return json.dumps({**result, "findings": [asdict(f) for f in found]})


def _remarks(path: str) -> list[Finding]:
    try:
        return remarks(Path(path))
    except (OSError, ValueError, zipfile.BadZipFile, zlib.error):
        return []  # whoever reads the cells will say what is wrong


def _outside_fault(path: Path) -> Finding | None:
    signature = SIGNATURES.get(path.suffix.lower())
    if signature is None:
        return _refusal(
            f"Files that end in “{path.suffix}” are not read as forms.", "Save it as .xlsx, .xls or .md."
        )
    if not path.is_file():
        return _refusal("There is no such file.", "Choose the file again.")
    most = TABLE_BYTES if path.suffix.lower() == ".md" else FILE_BYTES
    if path.stat().st_size > most:
        return _refusal(
            f"The file has {path.stat().st_size // 2**20} MB; a form may have {most // 2**20}.",
            "Take pictures out of the workbook and move long lists into CSV files.",
        )
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.startswith(signature):
        return _other_kind(path, head)
    return _packing_fault(path) if signature == ZIP else None


def _packing_fault(path: Path) -> Finding | None:
    too_much = _refusal(
        "The workbook unpacks to far more than a form can hold.",
        "Make a new workbook and copy the cells of survey, choices and settings into it.",
    )
    if path.read_bytes().count(_MEMBER) > MEMBERS:  # zipfile makes an object of each, however many
        return too_much
    with zipfile.ZipFile(path) as packed:
        members = packed.infolist()
        if fault := _other_package({m.filename for m in members}):
            return fault
        if sum(m.file_size for m in members) > UNPACKED_BYTES:
            return too_much
        for member in members:
            if not member.filename.endswith((".xml", ".rels", ".vml")):
                continue
            with packed.open(member) as part:
                head = part.read(_HEAD)
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                return _refusal(
                    f"The workbook's part {member.filename} declares entities, which no real workbook does.",
                    "Do not use this file. Ask the person who sent it for another copy.",
                )
    return None


_LOCKED = "EncryptedPackage".encode("utf-16-le")  # how Excel calls what it locks away behind a password
_PACKAGES = {  # a member that only this kind of file has -> the kind
    "xl/workbook.bin": "a binary Excel workbook (.xlsb)",
    "content.xml": "an OpenDocument spreadsheet (.ods)",
    "Index/Document.iwa": "a Numbers document",
    "word/document.xml": "a Word document",
}


def _other_kind(path: Path, head: bytes) -> Finding:
    if head.startswith(OLE) and _LOCKED in path.read_bytes():
        return _refusal(
            "The workbook is locked with a password.", "Open it in Excel, take the password off and save it."
        )
    if head.startswith(OLE):
        return _damaged("it is an .xls workbook")
    if head.startswith(ZIP):
        return _damaged("it is an .xlsx workbook")
    if head and 0 not in head:
        return _damaged("it is a text")
    return _damaged(f"it does not begin as a {path.suffix} file does")


def _other_package(members: set[str]) -> Finding | None:
    kind = next((kind for member, kind in _PACKAGES.items() if member in members), "")
    if not kind:
        return None
    return _damaged(f"it is {kind}")


def _damaged(why: str) -> Finding:
    return _refusal(
        f"The file is damaged or not what its name says ({why}).",
        "Open it in Excel or LibreOffice, save it anew as .xlsx and try that copy.",
    )


def _refusal(what: str, remedy: str) -> Finding:
    return Finding(what, remedy, refused=True)
