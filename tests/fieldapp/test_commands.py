"""A programme is founded and brought back from the command line, with what was printed and nothing else."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldapp import commands
from fieldapp.__main__ import main as program
from fieldapp.config import Home
from fieldapp.model import Role
from fieldapp.operations import accounts, enrolment, rosters, rounds, submissions
from fieldapp.security import passphrase as stretched
from sync.server.__main__ import main as server_command
from sync.testing import ServerThread
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field

ROOT = Path(__file__).resolve().parents[2]
WORD = re.compile(r"\b\d{1,2}  ([a-z]+)")


def says(*answers: str) -> Callable[[str], str]:
    """A person who types these, one after the other."""
    left: Iterator[str] = iter(answers)
    return lambda _prompt: next(left)


def stick(folder: Path) -> Path:
    """One that is put in: nothing is written to where none is."""
    (made := folder / "stick").mkdir()
    return made


def sheets_in(printed: str) -> list[str]:
    """As they are read off the paper: in the order of their numbers."""
    pages = [page for page in printed.split("\f") if page.strip()]
    found = []
    for page in pages:
        numbered = sorted((int(number), word) for number, word in re.findall(r"\b(\d{1,2})  ([a-z]+)", page))
        found.append(" ".join(word for _, word in numbered))
    return found


def test_help_and_readme_name_the_commands_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    """What help leaves out is not found by whoever needs it once; what the README names has to be there."""
    with pytest.raises(SystemExit):
        program(["--help"])
    said = re.sub(r"-\s+", "-", capsys.readouterr().out)  # a line may be broken behind a hyphen
    named = re.findall(r"[a-z]+(?:-[a-z]+)*", said.partition("Without a window")[2])
    assert set(commands.NAMES) <= set(named)
    rows = re.findall(
        r"^\| `python -m fieldapp (.+?) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
    )
    in_readme = {name for row in rows for name in re.findall(r"[a-z]+(?:-[a-z]+)*(?= …`)", row)}
    assert in_readme <= set(commands.NAMES)
    assert {"create-programme", "recover", "open-laptop", "take-order-back"} <= in_readme


def test_the_readmes_way_to_a_programme_of_ones_own_can_be_typed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it stands there, with a folder, a name and a key put in; the server's own help names what starts it."""
    readme = (
        (ROOT / "README.md")
        .read_text("utf-8")
        .partition("**A programme of your own**")[2]
        .partition("## ")[0]
    )
    server, found, serve = re.findall(r"^    python -m (.+?)(?: +#.*| \| lp)?$", readme, re.MULTILINE)
    put: dict[str, object] = {"DIR": tmp_path / "server", "LIST": tmp_path / "list", "NAME": "Aida"}
    assert server_command(typed(server, "sync.server", put)) == 0
    put["KEY"] = capsys.readouterr().out.strip()
    words = [*typed(found, "fieldapp", put), "--home", str(tmp_path / "home"), "--file-key"]
    assert commands.main(words, says(PASSPHRASE, PASSPHRASE)) == 0
    assert len(sheets_in(capsys.readouterr().out)) == 3
    with pytest.raises(SystemExit) as asked:
        server_command([*typed(serve, "sync.server", put), "--help"])
    assert asked.value.code == 0
    assert (tmp_path / "list").is_file()


def typed(line: str, program: str, put: dict[str, object]) -> list[str]:
    first, *words = line.split()
    assert first == program
    return [str(put.get(word, word)) for word in words]


def test_from_nothing_to_a_recovery(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, home, roster = tmp_path / "server", tmp_path / "office", tmp_path / "roster.bundle"
    assert server_command(["--store", str(store), "key"]) == 0
    key = capsys.readouterr().out.strip()
    asked = ["create-programme", "--home", str(home), "--name", "Aida", "--server-key", key, "--file-key"]
    asked += ["--roster", str(roster)]
    assert commands.main(asked, says(PASSPHRASE, PASSPHRASE)) == 0
    printed = capsys.readouterr()
    sheets = sheets_in(printed.out)
    assert [len(sheet.split()) for sheet in sheets] == [33, 33, 33]
    assert enrolment.programme_words(home) in printed.err
    assert commands.main(["check-sheets", "--roster", str(roster)], says(sheets[0], sheets[2], "")) == 0
    assert commands.main(["check-sheets", "--roster", str(roster)], says(sheets[0], "")) == 1
    with ServerThread(store, roster.read_bytes()) as server:
        worker = with_a_record(tmp_path, home, server.url)
        shutil.rmtree(home)
        again = ["recover", "--home", str(tmp_path / "new"), "--name", "Жанна", "--server", server.url]
        again += ["--file-key", "--roster", str(roster), "--laptop", str(tmp_path / "laptop")]
        capsys.readouterr()
        answers = says(sheets[1], sheets[2], "", "совсем новые слова", "совсем новые слова")
        assert commands.main(again, answers) == 0
    assert "1 records, 1 forms and 1 people are here." in capsys.readouterr().out
    (tile,) = accounts.tiles(tmp_path / "new")
    assert (tile.name, tile.role) == ("Жанна", Role.COORDINATOR)
    accounts.close(worker)


def with_a_record(folder: Path, home: Path, url: str) -> accounts.Desk:
    """A worker joins and finishes one record, which lies on the server."""
    desk = accounts.sign_in(home, accounts.tiles(home)[0].member, PASSPHRASE)
    accounts.choose_file_keystore(folder / "laptop")
    asked = enrolment.request(folder / "laptop", "Bekzat", PASSPHRASE, cost=CHEAP)
    enrolment.accept(asked.desk, enrolment.approve(desk, asked.request, "Bekzat", asked.words), server=url)
    desk.server = url
    field = Field(folder, desk, asked.desk, None, None)  # type: ignore[arg-type]
    field.publish()
    field.person()
    for one in (desk, asked.desk, asked.desk):
        rounds.exchange(one)
    field.finish()
    assert rounds.exchange(asked.desk).sent_batches == 1
    assert len(submissions.rows(asked.desk)) == 1
    accounts.close(desk)
    return asked.desk


def test_what_is_typed_wrong_makes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["create-programme", "--home", str(tmp_path / "h"), "--name", "A", "--file-key"]
    words += ["--roster", str(tmp_path / "r")]
    for key, answers in (
        ("zz", ("x", "x")),
        ("00" * 32, ("long enough words", "others")),
        ("00" * 32, ("a", "a")),
    ):
        assert commands.main([*words, "--server-key", key], says(*answers)) == 1
    assert not (tmp_path / "r").exists()
    assert Home(tmp_path / "h").members() == ()
    assert not rosters.path_of(Home(tmp_path / "h")).exists()
    assert capsys.readouterr().out == ""


def test_a_word_instead_of_a_flag_is_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program(["make-tea"])
    assert "create-programme" in capsys.readouterr().err
    assert stretched.PRODUCT_COST.memory_kib == 128 * 1024


def test_a_forgotten_passphrase_without_a_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    field = Field.begin(tmp_path)
    field.equip()
    closed = field.finish()
    field.close()
    where = ["--folder", str(stick(tmp_path))]
    laptop = ["--home", str(tmp_path / "laptop"), "--name", "Bekzat", *where]
    office = ["--home", str(tmp_path / "office"), "--name", "Aida", *where]
    assert commands.main(["answer-anew", *office], says(PASSPHRASE)) == 0
    assert "no request" in capsys.readouterr().out
    assert commands.main(["ask-anew", *laptop], says("совсем новые слова", "не те же слова")) == 1
    assert commands.main(["ask-anew", *laptop], says("совсем новые слова", "совсем новые слова")) == 0
    words = capsys.readouterr().out.split(": ")[1].strip()
    assert commands.main(["answer-anew", *office], says(PASSPHRASE, "other words than these")) == 1
    assert commands.main(["answer-anew", *office], says(PASSPHRASE, words)) == 0
    assert commands.main(["open-anew", *laptop], says("не те же слова")) == 1
    assert commands.main(["open-anew", *laptop], says("совсем новые слова")) == 0
    assert commands.main(["ask-anew", *laptop[:3], "Nobody", *where], says()) == 1
    member = accounts.tiles(tmp_path / "laptop")[0].member
    desk = accounts.sign_in(tmp_path / "laptop", member, "совсем новые слова", clock=field.clock)
    assert [row.record for row in submissions.rows(desk)] == [closed.record]
    accounts.close(desk)


def test_where_the_keyring_was_lost_somebody_is_named_by_their_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    field = Field.begin(tmp_path)
    member = field.worker.member
    field.close()
    Home(tmp_path / "laptop").device_secret.unlink()
    where = ["--home", str(tmp_path / "laptop"), "--folder", str(stick(tmp_path)), "--name"]
    new = says("совсем новые слова", "совсем новые слова")
    assert commands.main(["ask-anew", *where, "Bekzat"], new) == 1
    assert "0 people of that name" in capsys.readouterr().err
    assert commands.main(["ask-anew", *where, member], says(*["совсем новые слова"] * 2)) == 0
    assert "Read these six words" in capsys.readouterr().out


def test_a_lost_laptop_is_opened_without_a_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    field = Field.begin(tmp_path)
    field.equip()
    field.finish()
    field.interview(name="начато")
    field.close()
    office = ["open-laptop", "--home", str(tmp_path / "office"), "--name", "Aida"]
    assert commands.main([*office, str(tmp_path)], says(PASSPHRASE)) == 1
    assert "nobody worked" in capsys.readouterr().err
    assert commands.main([*office, str(tmp_path / "laptop")], says(PASSPHRASE)) == 0
    said = capsys.readouterr().out
    assert "Worked there: Bekzat" in said
    assert "1 opened, 1 keys withdrawn." in said
    assert "Came off it: 1 finished interviews." in said
    assert "Not brought back: 1 unfinished interviews." in said
    assert "1 records, 1 forms and 1 people are here." in said


def test_a_lost_laptop_that_no_coordinator_reads_whole_is_opened_by_two_sheets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    field = Field.begin(tmp_path)
    field.equip()
    two = two_areas.begin(field)
    two_areas.works_in_both(two)
    field.interview(name="начато")
    sheets = [" ".join(sheet.words) for sheet in field.founded.sheets]
    two.close()
    office = ["open-laptop", "--home", str(tmp_path / "office"), "--name", "Aida", str(tmp_path / "laptop")]
    assert commands.main(office, says(PASSPHRASE)) == 1
    assert "the same command with --sheets" in capsys.readouterr().out
    assert commands.main([*office, "--sheets"], says(PASSPHRASE, *sheets[:1], "")) == 1
    capsys.readouterr()
    assert commands.main([*office, "--sheets"], says(PASSPHRASE, *sheets[:2], "")) == 0
    said = capsys.readouterr().out
    assert "1 opened, 0 keys withdrawn." in said
    assert "Not brought back: 1 unfinished interviews." in said
    assert "--sheets" not in said


def test_whose_work_no_coordinator_reads_whole_without_a_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    field = Field.begin(tmp_path)
    field.equip()
    two = two_areas.begin(field)
    two_areas.works_in_both(two)
    sheets = [" ".join(sheet.words) for sheet in field.founded.sheets]
    two.close()
    where = ["--folder", str(stick(tmp_path))]
    laptop = ["--home", str(tmp_path / "laptop"), "--name", "Bekzat", *where]
    office = ["--home", str(tmp_path / "office"), "--name", "Aida", *where]
    assert commands.main(["ask-anew", *laptop], says("совсем новые слова", "совсем новые слова")) == 0
    words = capsys.readouterr().out.split(": ")[1].strip()
    assert commands.main(["answer-anew", *office], says(PASSPHRASE, words, sheets[0], "")) == 1
    assert "two people with recovery sheets" in capsys.readouterr().out
    assert commands.main(["answer-anew", *office], says(PASSPHRASE, words, sheets[0], sheets[2], "")) == 0
    assert commands.main(["open-anew", *laptop], says("совсем новые слова")) == 0


def test_two_coordinators_give_their_parts_without_a_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    field = Field.begin(tmp_path)
    field.equip()
    two = two_areas.begin(field)
    two_areas.works_in_both(two)
    two.close()
    where = ["--folder", str(stick(tmp_path))]
    laptop = ["--home", str(tmp_path / "laptop"), "--name", "Bekzat", *where]
    for home, name, code in (("office", "Aida", 1), ("Nurlan", "Nurlan", 0)):
        office = ["--home", str(tmp_path / home), "--name", name, *where]
        assert commands.main(["ask-anew", *laptop], says("совсем новые слова", "совсем новые слова")) == 0
        words = capsys.readouterr().out.rsplit(": ", 1)[1].strip()
        assert commands.main(["answer-anew", *office], says(PASSPHRASE, words, "")) == 0
        assert commands.main(["open-anew", *laptop], says("совсем новые слова")) == code
