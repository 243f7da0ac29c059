"""The command line: what it prints, and its exit codes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from forms.__main__ import main
from forms.jobs import serve
from forms.mending import numbered
from tests.forms.shared import ROOT

FORM_A = ROOT / "resources" / "forms" / "form_a.md"
BROKEN = """
| survey |
| | type     | name | label |
| | interger | a    | A     |
"""
ODD = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>
<h:title>Odd</h:title><model><instance><data id="odd"><a/><b/></data></instance>
<bind nodeset="/data/b" calculate="nonsense(/data/a)"/></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def test_check_says_what_a_form_contains(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["check", str(FORM_A)]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "Form A (form_id form_a" in said
    assert "English (en), Russian (ru)" in said
    assert "repeats: 1" in said


def test_check_names_what_is_switched_off(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "odd.xml").write_text(ODD, "utf-8")
    assert main(["check", str(tmp_path / "odd.xml")]) == 1
    assert "/data/b" in capfdbinary.readouterr().out.decode()


def test_the_doctor_writes_a_mended_copy(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    form, mended = tmp_path / "broken.md", tmp_path / "mended.xlsx"
    form.write_text(BROKEN, "utf-8")
    assert main(["check", str(form)]) == 1
    assert main(["doctor", str(form)]) == 1
    said = capfdbinary.readouterr().out.decode()
    assert "survey row 2 type: “interger” -> “integer”" in said
    assert not mended.exists()
    assert main(["doctor", str(form), "--accept", "all", "--out", str(mended)]) == 0
    assert main(["check", str(mended)]) == 0


def test_an_excel_copy_is_the_same_form(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["xlsx", str(FORM_A), str(tmp_path / "copy.xlsx")]) == 0
    assert main(["check", str(tmp_path / "copy.xlsx")]) == 0
    assert main(["xlsx", str(FORM_A), str(tmp_path / "copy.xlsx")]) == 2  # it is there already
    assert "form_id form_a" in capfdbinary.readouterr().out.decode()


def test_the_commands_work_as_people_start_them(tmp_path: Path) -> None:
    """Where a command starts a child of its own, `python -m` differs from a call within a test."""
    (tmp_path / "broken.md").write_text(BROKEN, "utf-8")
    (tmp_path / "jobs.jsonl").write_text("{}\n", "utf-8")
    doctor = ["doctor", "broken.md", "--accept", "all", "--out", "mended.xlsx"]
    for words in (["xlsx", str(FORM_A), "copy.xlsx"], ["check", "copy.xlsx"], doctor, ["jobs"]):
        with (tmp_path / "jobs.jsonl").open("rb") as jobs:
            done = subprocess.run(
                [sys.executable, "-m", "forms", *words],
                cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdin=jobs, capture_output=True,
                check=False, timeout=120,
            )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, b""), words
    assert {f.name for f in tmp_path.iterdir()} >= {"copy.xlsx", "mended.xlsx"}


def test_numbers_of_repairs() -> None:
    assert numbered("all", 3) == [1, 2, 3]
    assert numbered("1, 3-5", 5) == [1, 3, 4, 5]
    assert numbered("", 5) == []
    for text in ("x", "1-", "-2", "6", "0", "3-2", "1;2"):
        with pytest.raises(ValueError, match="repair"):
            numbered(text, 5)


TWO_FAULTS = """
| survey |
| | type       | name    | label |
| | interger   | a       | A     |
| | text       | my name | B     |
| | note       | c       | ${my name} |
"""


def said_of(capfdbinary: pytest.CaptureFixture[bytes]) -> str:
    told = capfdbinary.readouterr()
    assert told.err == b""
    return told.out.decode()


def answered(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_the_doctor_asks_of_each_repair(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    form = tmp_path / "two.md"
    form.write_text(TWO_FAULTS, "utf-8")
    answered(
        monkeypatch, "maybe", "Y", "n", "y"
    )  # what is no answer is asked again; the end of the input ends it
    assert main(["doctor", str(form), "--ask"]) == 1
    said = said_of(capfdbinary)
    assert "1 of 3  survey row 3 name: “my name” -> “my_name”" in said
    assert "2 of 3  survey row 4 label: “${my name}” -> “${my_name}”" in said
    assert f"2 repairs written to {tmp_path / 'two-mended.xlsx'}" in said
    assert "row 4 label" in said.rpartition("Still wrong")[2]
    answered(monkeypatch, "a")
    assert main(["doctor", str(form), "--ask", "--out", str(tmp_path / "whole.xlsx")]) == 0
    assert main(["check", str(tmp_path / "whole.xlsx")]) == 0
    assert form.read_text("utf-8") == TWO_FAULTS


@pytest.mark.parametrize("answers", [(), ("q",), ("n", "n", "n")])
def test_the_doctor_writes_nothing_where_nothing_is_taken(
    tmp_path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    answers: tuple[str, ...],
) -> None:
    form = tmp_path / "two.md"
    form.write_text(TWO_FAULTS, "utf-8")
    answered(monkeypatch, *answers)
    assert main(["doctor", str(form), "--ask"]) == 1
    assert "Nothing was changed" in said_of(capfdbinary)
    assert list(tmp_path.iterdir()) == [form]


def test_the_doctor_takes_what_is_numbered(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    form, out = tmp_path / "two.md", tmp_path / "out.xlsx"
    form.write_text(TWO_FAULTS, "utf-8")
    assert main(["doctor", str(form), "--accept", "1-2", "--out", str(out)]) == 1
    said = said_of(capfdbinary)
    assert "2 repairs written" in said
    assert "interger" in said.rpartition("Still wrong")[2]


def test_the_doctor_writes_over_no_file(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    form, out = tmp_path / "two.md", tmp_path / "mine.xlsx"
    form.write_text(TWO_FAULTS, "utf-8")
    out.write_bytes(b"my own")
    assert main(["doctor", str(form), "--accept", "all", "--out", str(out)]) == 2
    assert "there already" in said_of(capfdbinary)
    assert out.read_bytes() == b"my own"
    assert main(["doctor", str(form), "--accept", "all", "--out", str(tmp_path / "none" / "x.xlsx")]) == 2
    assert main(["doctor", str(form), "--accept", "9", "--out", str(tmp_path / "x.xlsx")]) == 2
    assert "not among them" in said_of(capfdbinary)


def test_the_doctor_says_what_is_wrong_with_an_xform(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "odd.xml").write_text(ODD, "utf-8")
    assert main(["doctor", str(tmp_path / "odd.xml")]) == 1
    assert "nonsense" in said_of(capfdbinary)


PLACES = """
| survey |
| | type         | name | label | calculation | relevant    | appearance | required |
| | begin_group  | g    | G     |             |             |            |          |
| | begin_repeat | m    | M     |             |             |            |          |
| | text         | a    | A     |             | nonsense(1) | signature  |          |
| | calculate    | b    |       | nonsense(2) |             |            |          |
| | end_repeat   |      |       |             |             |            |          |
| | end_group    |      |       |             |             |            |          |
| | geopoint     | p    | P     |             |             |            | nothing  |
"""


def test_check_says_where_in_the_sheet_and_what_a_person_will_meet(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    form = tmp_path / "places.md"
    form.write_text(PLACES, "utf-8")
    assert main(["check", str(form)]) == 1
    said = said_of(capfdbinary)
    assert "note     survey row 4 relevant: " in said
    assert "note     survey row 5 calculation: " in said
    assert "note     survey row 8 required: " in said
    assert "the person who fills it: /data/g/m/a: it is asked always" in said
    assert "the person who fills it: geopoint (/data/p): coordinates are typed" in said


def test_check_tells_of_grids_entities_and_the_audit_log(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    form = tmp_path / "rich.md"
    rows = (
        "| survey |\n| | type | name | label | appearance | save_to | parameters |\n"
        "| | select_multiple l | g | G | fw-timed-grid | | |\n| | text | n | N | | given | |\n"
        "| | audit | audit | | | | track-changes=true identify-user=true |\n"
        "| | select_one_from_file towns.csv | t | T | | | |\n"
        "| choices |\n| | list_name | name | label |\n| | l | a | A |\n"
        "| entities |\n| | list_name | label |\n| | person | ${n} |\n"
    )
    form.write_text(rows, "utf-8")
    (tmp_path / "towns.csv").write_text("name,label\na,A\n", "utf-8")
    assert main(["check", str(form)]) == 0
    said = said_of(capfdbinary)
    for line in (
        "timed grids: 1",
        "entities: person (1 properties)",
        "audit log: times, changes, who",
        "files: towns.csv",
    ):
        assert line in said
    assert "missing file" not in said


JUNK = {
    "junk.xml": b"\x00\xff\x17" * 999, "empty.xml": b"", "junk.xlsx": b"\xed\x00" * 999, "junk.md": b"\xed\x00" * 999,
    "zip.xlsx": b"PK\x03\x04" + b"\x00" * 999, "junk.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x07" * 999,
    "junk.bin": b"\x7fELF" * 9, "empty.md": b"", "none": b"text",
}  # fmt: skip


@pytest.mark.parametrize("name", JUNK)
@pytest.mark.parametrize("command", ["check", "doctor", "xlsx"])
def test_junk_is_refused_in_plain_words(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], command: str, name: str
) -> None:
    (tmp_path / name).write_bytes(JUNK[name])
    out = [str(tmp_path / "out.xlsx")] if command == "xlsx" else []
    code = main([command, str(tmp_path / name), *out])
    said = said_of(capfdbinary)
    assert "Traceback" not in said
    if name != "empty.md" or command != "xlsx":  # an empty table is an empty workbook
        assert code in (1, 2)
        assert len(said.split()) > 5


def test_a_copy_that_cannot_be_written_is_told(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["xlsx", str(FORM_A), str(tmp_path / "none" / "copy.xlsx")]) == 2
    assert "Nothing was written" in said_of(capfdbinary)
    assert main(["xlsx", str(FORM_A), str(tmp_path / ("x" * 300))]) == 2
    assert "Traceback" not in said_of(capfdbinary)


def replies(*jobs: object) -> list[dict[str, object]]:
    out = io.BytesIO()
    serve(io.BytesIO(b"\n".join(json.dumps(job).encode() for job in jobs)), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


SUM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>
<h:title>Sum</h:title><model><instance><data id="sum"><m><n/></m><all/></data></instance>
<bind nodeset="/data/m/n" type="int" constraint=". &lt; 10"/>
<bind nodeset="/data/all" calculate="sum(/data/m/n)"/>
</model></h:head><h:body><repeat nodeset="/data/m"><input ref="/data/m/n"><label>N</label></input></repeat>
</h:body></h:html>"""


def test_jobs_answer_in_the_oracles_shape() -> None:
    ops = [
        {"op": "set", "ref": "/data/m[1]/n", "value": 3},
        {"op": "add", "ref": "/data/m"},
        {"op": "set", "ref": "/data/m[2]/n", "value": "40"},
        {"op": "get", "ref": "/data/all"},
        {"op": "get", "ref": "/data/m[2]/n"},
        {"op": "remove", "ref": "/data/m", "index": 0},
        {"op": "get", "ref": "/data/all"},
        {"op": "bench", "ref": "/data/m[1]/n", "values": ["1", "2"], "n": 5, "warmup": 1},
        {"op": "fly"},
        {"op": "submit"},
    ]
    said = replies({"id": 7, "form": SUM, "snapshot": "diff", "ops": ops})
    assert [line["step"] for line in said] == [*range(11), "end"]
    assert {line["id"] for line in said} == {7}
    assert said[0]["op"] == "load"
    assert [n["ref"] for n in said[1]["changed"]] == ["/data/m[1]/n", "/data/all"]
    assert said[4]["node"]["value"] == "43"
    assert said[5]["node"]["violation"]["condition"] == "constraint"
    assert said[7]["node"]["value"] == "40"
    assert said[8]["n"] == 5
    assert said[8]["cpuMean"] >= 0
    assert "unknown op" in said[9]["error"]
    assert said[10]["status"] == "ready"
    assert "<all>" in said[10]["xml"]


def test_a_job_whose_form_cannot_be_read_says_so_and_the_next_one_runs() -> None:
    said = replies({"id": 1, "form": "<nonsense"}, {"id": 2, "form": SUM, "ops": []})
    assert "error" in said[0]
    assert [line["id"] for line in said] == [1, 2, 2]


# The keys of each reply, as the driver of ODK Web Forms writes them (run on the same jobs and compared).
HEAD = {"step", "op", "ms", "cpu"}
KEYS = {
    "load": HEAD | {"languages", "language", "nodes", "snapshotMs", "xml"},
    "set": HEAD | {"ref", "nodes", "snapshotMs"},
    "add": HEAD | {"ref", "nodes", "snapshotMs"},
    "remove": HEAD | {"ref", "nodes", "snapshotMs"},
    "state": HEAD | {"nodes", "snapshotMs"},
    "get": HEAD | {"ref", "node"},
    "gc": HEAD | {"mem"},
    "submit": HEAD | {"status", "violations", "xml", "files"},
    "bench": {
        "step",
        "op",
        "ref",
        "ms",
        "n",
        "firstFive",
        "cpuMean",
        "min",
        "p50",
        "p90",
        "p99",
        "max",
        "mean",
    },
    "fly": {"step", "op", "error"},
}
EVERY_OP = [
    {"op": "set", "ref": "/data/m[1]/n", "value": 30},
    {"op": "add", "ref": "/data/m"},
    {"op": "remove", "ref": "/data/m", "index": 1},
    {"op": "state"},
    {"op": "get", "ref": "/data/m"},
    {"op": "gc"},
    {"op": "bench", "ref": "/data/m[1]/n", "values": ["1", "2"], "n": 3},
    {"op": "fly"},
    {"op": "submit"},
]


def test_every_reply_has_the_keys_of_the_oracle() -> None:
    said = replies({"form": SUM, "want": ["labels", "choices", "attributes", "xml"], "ops": EVERY_OP})
    for line in said[:-1]:
        assert set(line) == KEYS[str(line["op"])], line["op"]
    assert set(said[-1]) == {"step", "importMs", "memBefore", "mem"}
    nodes = said[1]["nodes"]
    assert isinstance(nodes, list)
    assert [(n["ref"], n["type"]) for n in nodes] == [
        ("/data", "root"), ("/data/m", "repeat-range:uncontrolled"), ("/data/m[1]", "repeat-instance"),
        ("/data/m[1]/n", "input"), ("/data/all", "model-value"), ("/data/orx:meta", "group"),
        ("/data/orx:meta/orx:instanceID", "model-value"),
    ]  # fmt: skip
    assert nodes[0]["attributes"] == {"id": "sum"}
    assert nodes[3] == {
        "ref": "/data/m[1]/n", "type": "input", "valueType": "int", "value": "30", "relevant": True, "required": False,
        "readonly": False, "valid": False, "label": "N",
        "violation": {"condition": "constraint", "message": None},
    }  # fmt: skip
    assert said[5]["node"] == nodes[1]


def test_a_job_says_what_it_wants_to_see() -> None:
    ops = [{"op": "get", "ref": "/data/s"}]
    asked = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>
    <model><instance><data id="d"><s/></data></instance></model></h:head><h:body><select ref="/data/s">
    <label>S</label><hint>H</hint><item><label>A</label><value>a</value></item></select></h:body></h:html>"""
    seen = [
        replies({"form": asked, "want": want, "ops": ops})[1]["node"] for want in (["choices"], ["labels"])
    ]
    seen.append(replies({"form": asked, "ops": ops})[1]["node"])
    assert [n.get("options") for n in seen] == [["a"], None, [["a", "A"]]]  # type: ignore[attr-defined]
    assert [(n.get("label"), n.get("hint")) for n in seen] == [(None, None), ("S", "H"), ("S", "H")]  # type: ignore[attr-defined]


def test_instances_are_added_where_the_job_says() -> None:
    ops = [
        {"op": "set", "ref": "/data/m[1]/n", "value": 1},
        {"op": "add", "ref": "/data/m", "count": 2},
        {"op": "set", "ref": "/data/m[3]/n", "value": 3},
        {"op": "add", "ref": "/data/m", "after": 0, "count": 2},
        {"op": "get", "ref": "/data/m[5]/n"},
        {"op": "add", "ref": "/data/m", "after": 9},
        {"op": "remove", "ref": "/data/m", "index": 1, "count": 3},
        {"op": "get", "ref": "/data/m[2]/n"},
    ]
    said = replies({"form": SUM, "snapshot": "none", "ops": ops})
    assert [said[n]["node"]["value"] for n in (5, 8)] == ["3", "3"]  # type: ignore[index]
    assert "no such place" in str(said[6]["error"])


def test_an_upload_is_given_by_name_and_told_with_the_record() -> None:
    form = SUM.replace("<all/>", "<all/><f/>").replace(
        "</h:body>", '<upload ref="/data/f" mediatype="image/*"/></h:body>'
    )
    given = {"op": "set", "ref": "/data/f", "value": {"name": "a.png", "content": "zz", "type": "image/png"}}
    said = replies({"form": form, "ops": [given, {"op": "submit"}]})
    assert said[2]["files"] == ["a.png"]
    assert "<f>a.png</f>" in str(said[2]["xml"])


def test_a_missing_list_is_an_error_unless_it_may_be_missing() -> None:
    form = SUM.replace("</instance>", '</instance><instance id="l" src="jr://file-csv/l.csv"/>', 1)
    assert "l.csv" in str(replies({"form": form})[0]["error"])
    assert "error" not in replies({"form": form, "config": {"missing": "BLANK"}})[0]
    assert "error" not in replies({"form": form, "attachments": {"jr://file-csv/l.csv": "name,label\n"}})[0]


@pytest.mark.parametrize(
    "line",
    ["nonsense", "[1]", "7", "{", "[" * 100_000, '{"id": 3}', '{"form": 7}', '{"formPath": "/none/form.xml"}',
     '{"formPath": "."}', '{"form": "<a/>", "ops": 5}', '{"formPath": 7}', '{"form": "<a/>", "config": {"now": "x"}}',
     json.dumps({"form": SUM, "config": {"now": 1e300}})],
)  # fmt: skip
def test_a_line_that_is_no_job_is_told_and_the_next_one_runs(line: str) -> None:
    out = io.BytesIO()
    serve(io.BytesIO(f"{line}\n\n{json.dumps({'id': 2, 'form': SUM})}\n".encode()), out)
    said = [json.loads(text) for text in out.getvalue().splitlines()]
    assert said[0]["error"]
    assert [text["step"] for text in said[-2:]] == [0, "end"]


@pytest.mark.parametrize("op", [{"op": "set"}, {"op": "set", "ref": 7}, {"op": "bench", "ref": "/data/m[1]/n"},
                                {"op": "remove", "ref": "/data/m"}, {"op": "lang", "language": "Xx"},
                                {"op": "get", "ref": "/nowhere"}])  # fmt: skip
def test_an_op_that_cannot_be_done_is_told_and_the_next_one_runs(op: dict[str, object]) -> None:
    said = replies({"form": SUM, "ops": [op, {"op": "submit"}]})
    assert said[1]["error"]
    assert "status" in said[2]


@pytest.mark.parametrize("command", ["check", "doctor"])
@pytest.mark.parametrize("named", ["", "none.xlsx"])
def test_a_path_without_a_file_is_a_plain_sentence(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], command: str, named: str
) -> None:
    assert main([command, str(tmp_path / named)]) == 2
    said = capfdbinary.readouterr()
    assert (b"There is no file" if named else b"is a folder") in said.out
    assert said.err == b""
