"""The command line: what it prints, and its exit codes."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from forms.__main__ import chosen, main
from forms.jobs import serve
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
    assert "form_id form_a" in capfdbinary.readouterr().out.decode()


def test_numbers_of_repairs() -> None:
    assert chosen("all", 3) == [1, 2, 3]
    assert chosen("1,3-5,9", 5) == [1, 3, 4, 5]
    assert chosen("", 5) == []


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


@pytest.mark.parametrize("command", ["check", "doctor"])
@pytest.mark.parametrize("named", ["", "none.xlsx"])
def test_a_path_without_a_file_is_a_plain_sentence(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], command: str, named: str
) -> None:
    assert main([command, str(tmp_path / named)]) == 2
    said = capfdbinary.readouterr()
    assert (b"There is no file" if named else b"is a folder") in said.out
    assert said.err == b""
