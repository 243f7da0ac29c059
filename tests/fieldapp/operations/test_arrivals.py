"""Arrival day on a real database: a list becomes cases, every row of it accounted for, nobody contacted unasked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest

from fieldapp.case_errors import NoList
from fieldapp.casework.codes import is_code, new_code
from fieldapp.casework.waves import Group, What, group
from fieldapp.errors import DiskFull, NotAllowed
from fieldapp.operations import arrivals, cases, following, handing_over, people
from fieldapp.operations.arrivals import Arrived
from sync.protocol import messages
from tests.fieldapp.operations.field import Field

HEAD = ["Имя", "Год рождения", "Пол", "Роль", "Код", "Барак"]


def sheet(folder: Path, *rows: list[object]) -> Path:
    """A spreadsheet as somebody fills it."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (HEAD, *rows):
        book.active.append(row)
    path = folder / "arrivals.xlsx"
    book.save(path)
    return path


def taken(field: Field, path: Path) -> Arrived:
    desk = field.coordinator
    return arrivals.take(desk, arrivals.read(path, desk))


def test_a_list_becomes_cases_with_the_minimum_and_a_code_each(equipped: Field) -> None:
    own = new_code(())
    found = taken(
        equipped,
        sheet(
            equipped.folder, ["Мадина", 2015, "ж", "ребёнок", None, "12"], ["Timur", None, "m", "", own, "7"]
        ),
    )
    assert (found.bad, found.left_out) == ((), ("Барак",))
    assert [row for row, _, _ in found.taken] == [2, 3]
    assert all(is_code(code) for _, _, code in found.taken)
    assert found.taken[1][2] == own
    case, agreed = cases.look(equipped.coordinator, found.taken[0][1])
    assert case.person is not None
    assert dict(case.person.properties) == {
        "given_name": "Мадина",
        "birth_year": "2015",
        "sex": "f",
        "roles": "child",
        "case_code": found.taken[0][2],
        "arrival_month": "2026-11",
    }
    assert agreed.statements == ()
    assert {"Мадина", "Timur"} <= {one.given_name for one in people.search(equipped.coordinator, "")}


def test_nobody_is_contacted_before_they_were_asked(equipped: Field) -> None:
    """All that is due of somebody new is the welcome talk, for the worker who gets them, too."""
    found = taken(equipped, sheet(equipped.folder, ["Мадина", 2015, "ж", "ребёнок"]))
    person = found.taken[0][1]
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    for desk in (equipped.coordinator, equipped.worker):
        assert [one.what for one in following.due(desk) if one.person == person] == [What.WELCOME]


@pytest.mark.parametrize("hours", [5, -8])
def test_whoever_arrives_at_night_is_due_on_that_day_where_they_are(equipped: Field, hours: int) -> None:
    """One in the morning further east is the day before in UTC, and eight in the evening further west the day after."""
    zone = timezone(timedelta(hours=hours))
    night = datetime(2026, 11, 28, 1 if hours > 0 else 20, tzinfo=zone)
    assert night.astimezone(UTC).date() != night.date()
    desk = equipped.coordinator
    desk.clock = lambda: night
    found = taken(equipped, sheet(equipped.folder, ["Мадина", 2015, "ж", "ребёнок"]))
    (due,) = [one for one in following.due(desk) if one.person == found.taken[0][1]]
    assert (due.what, due.due, group(due, desk.today())) == (What.WELCOME, night.date(), Group.TODAY)


def test_half_of_the_rows_wrong_and_every_row_is_accounted_for(equipped: Field) -> None:
    rows: list[list[object]] = []
    for number in range(150):
        rows.append(
            [f"Имя{'абвгдежзик'[number % 10]}{'абвгдежзиклмнопр'[number // 10]}", 2010, "ж", "ребёнок"]
        )
        rows.append(
            [["", "2010x", "Имя", "Имя"][number % 4], [2010, 2010, 2031, 2010][number % 4], "ж", "солдат"]
        )
    found = taken(equipped, sheet(equipped.folder, *rows))
    assert sorted([row for row, _, _ in found.taken] + [one.row for one in found.bad]) == list(range(2, 302))
    assert len(found.taken) == 150
    assert all(one.why.plain.strip().endswith(".") for one in found.bad)
    assert len(people.search(equipped.coordinator, "", 1000)) == 151  # with whom was there before


def test_a_sheet_that_was_corrected_and_read_again_opens_nobody_twice(equipped: Field) -> None:
    desk = equipped.coordinator
    first = taken(
        equipped, sheet(equipped.folder, ["Айжан", 2015, "ж"], ["", 2010, "ж"], ["Айжан", 2016, "ж"])
    )
    assert [row for row, _, _ in first.taken] == [2, 4]
    cases.change(desk, first.taken[0][1], {"lang": "kk"})  # what is written later is no word of the list
    corrected = sheet(equipped.folder, ["Айжан", 2015, "ж"], ["Берта", 2010, "ж"], ["Айжан", 2016, "ж"])
    again = arrivals.read(corrected, desk)
    assert [(one.row, one.person, one.code) for one in again.here] == list(first.taken)
    assert [(one.row, one.properties["given_name"]) for one in again.taken] == [(3, "Берта")]
    assert len(arrivals.take(desk, again).taken) == 1


def test_those_of_one_name_are_read_once_however_many_rows_have_it(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sheet(equipped.folder, *(["Айгүл", 1950 + row, "ж"] for row in range(40)))
    first, read = taken(equipped, path), list[bytes]()
    decode = messages.decode

    def counted(raw: bytes) -> messages.Message:
        read.append(raw)
        return decode(raw)

    monkeypatch.setattr(messages, "decode", counted)
    again = arrivals.read(path, equipped.coordinator)
    assert [one.person for one in again.here] == [person for _, person, _ in first.taken]
    assert len(read) <= 41  # one change of each, and of who was here before


def test_a_list_that_is_taken_twice_opens_nobody_twice(equipped: Field) -> None:
    """A second press, or a list that lay open in another window since."""
    desk = equipped.coordinator
    listed = arrivals.read(
        sheet(equipped.folder, ["Айжан", 2015, "ж"], ["", 2010, "ж"], ["Берта", 2010]), desk
    )
    first, second = arrivals.take(desk, listed), arrivals.take(desk, listed)
    assert [row for row, _, _ in first.taken] == [2, 4]
    assert second.taken == () == second.suspected
    assert [(one.row, one.person, one.code) for one in second.here] == list(first.taken)
    assert [one.row for one in second.bad] == [3]
    assert len(people.search(desk, "", 100)) == 3  # with whom was there before


def test_a_row_that_was_changed_is_not_recognised_and_its_people_are_told_as_alike(equipped: Field) -> None:
    first = taken(equipped, sheet(equipped.folder, ["Айжан", 2015, "ж"]))
    second = taken(equipped, sheet(equipped.folder, ["Айжан", 2015, "ж", "ребёнок"]))
    (suspicion,) = second.suspected
    assert {suspicion.first, suspicion.second} == {first.taken[0][1], second.taken[0][1]}


def test_the_same_words_on_a_list_of_another_month_are_somebody_to_look_at(equipped: Field) -> None:
    path = sheet(equipped.folder, ["Айжан", 2015, "ж", "ребёнок"])
    first = taken(equipped, path)
    equipped.clock.later(days=15)
    second = taken(equipped, path)
    assert first.suspected == ()
    (suspicion,) = second.suspected
    assert {suspicion.first, suspicion.second} == {first.taken[0][1], second.taken[0][1]}


def test_a_code_that_somebody_here_has_is_told_and_the_rest_taken(equipped: Field) -> None:
    code = new_code(())
    taken(equipped, sheet(equipped.folder, ["Айжан", 2015, "ж", "", code]))
    found = taken(equipped, sheet(equipped.folder, ["Берта", 1990, "ж", "", code], ["Клара", 1991, "ж", ""]))
    assert [(one.row, one.why.message_id) for one in found.bad] == [(2, "arrival.row.code_taken")]
    assert [row for row, _, _ in found.taken] == [3]


@pytest.mark.parametrize(
    ("encoding", "separator", "before"),
    [
        ("utf-8", ",", ""),
        ("utf-8-sig", ";", ""),
        ("utf-16", "\t", ""),  # what spreadsheets call Unicode text
        ("utf-8-sig", ";", "sep=;\r\n"),
        ("utf-8", "\t", ""),
    ],
)
def test_a_list_is_read_as_spreadsheets_save_it(
    equipped: Field, encoding: str, separator: str, before: str
) -> None:
    rows = (("Имя", "Год рождения"), ("Мадина, старшая", "2015"), ("أيغول", "٢٠١٦"))
    cells = [separator.join(f'"{cell}"' for cell in row) for row in rows]
    path = equipped.folder / "list.csv"
    path.write_bytes((before + "\r\n".join(cells)).encode(encoding))
    found = arrivals.read(path, equipped.coordinator)
    assert (found.bad, found.left_out) == ((), ())
    assert [(one.row, *sorted(one.properties.values())) for one in found.taken] == [
        (2, "2015", "Мадина, старшая"),
        (3, "2016", "أيغول"),
    ]


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp1256"])
def test_a_list_in_an_encoding_that_nobody_can_tell_is_refused_with_a_remedy(
    equipped: Field, encoding: str
) -> None:
    words = "الاسم;سنة\nفاطمة;2015" if encoding == "cp1256" else "Имя;Год рождения\nМадина;2015"
    path = equipped.folder / "list.csv"
    path.write_bytes(words.encode(encoding))
    with pytest.raises(NoList) as refused:
        arrivals.read(path, equipped.coordinator)
    assert "UTF-8" in str(refused.value.values["reason"])


def test_a_full_disk_takes_nobody(equipped: Field) -> None:
    path = sheet(equipped.folder, *[[f"Имя{chr(1072 + n)}{chr(1072 + n)}", 2015, "ж"] for n in range(30)])
    with equipped.coordinator.vault.read() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar()
    assert pages is not None
    equipped.coordinator.vault.limit_pages(int(pages) + 2)
    with pytest.raises(DiskFull):
        taken(equipped, path)
    equipped.coordinator.vault.limit_pages(1 << 30)
    assert len(people.search(equipped.coordinator, "")) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.xlsx", b"no spreadsheet"), ("b.csv", b"\xff\xfe\x00"), ("c.csv", b""), ("d.csv", b"Block\n7\n")],
)
def test_what_is_no_list_is_refused_with_a_remedy(equipped: Field, name: str, content: bytes) -> None:
    path = equipped.folder / name
    path.write_bytes(content)
    with pytest.raises(NoList) as refused:
        arrivals.read(path, equipped.coordinator)
    assert "Nobody was taken" in str(refused.value.safe)


def test_a_worker_takes_no_list(equipped: Field) -> None:
    listed = arrivals.read(sheet(equipped.folder, ["Айжан", 2015, "ж"]), equipped.coordinator)
    with pytest.raises(NotAllowed):
        arrivals.take(equipped.worker, listed)
