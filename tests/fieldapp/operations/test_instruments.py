"""From a wording file to what answers come to: at the worker's laptop and the coordinator's, the same."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp import commands
from fieldapp.case_errors import NoInstrument, NoPsychologist
from fieldapp.casework.consent import Scope
from fieldapp.errors import NotAllowed
from fieldapp.model import ContentClass, RecordId, Role
from fieldapp.operations import (
    accounts,
    caseload,
    drafts,
    enrolment,
    handing_over,
    instruments,
    library,
    results,
    rights,
    submissions,
)
from fieldapp.operations.instruments import ATTACHED
from fieldapp.operations.library import ReadForm
from fieldapp.operations.rights import Given
from fieldapp.store import identity, records
from forms import Session, placing, wording
from forms.views import Missing, QuestionItem
from forms.wording import WordingRefused
from sync.protocol import messages
from sync.protocol.identifiers import MessageHash
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.test_hostile_batches import deliver, forge
from tests.fieldapp.operations.test_pack_forms import answer, given
from tests.forms.scoring.test_wording_files import filled


def sheet(folder: Path, instrument: str, language: str = "ru", **more: str) -> Path:
    """A filled wording file on disk."""
    from openpyxl import Workbook

    book = Workbook()
    page = book.worksheets[0]
    for row in filled(instrument, language, **more):
        page.append(row)
    path = folder / f"{instrument}.{language}.xlsx"
    book.save(path)
    return path


@pytest.fixture(scope="module")
def form_e(tmp_path_factory: pytest.TempPathFactory) -> ReadForm:
    """Form E with the three first instruments, converted once."""
    folder = tmp_path_factory.mktemp("form_e")
    ready = []
    for name in ("who-5", "phq-9", "cries-8"):
        told = instruments.read_sheet(sheet(folder, name))
        ready.append(placing.Usable(instruments.key(name), {"ru": told}))
    placing.place_into(instruments.PACK / "how_are_you.md", folder / "form.xlsx", ready)
    return library.read_file(folder / "form.xlsx", {ATTACHED: instruments.attached(tuple(ready))})


def test_without_wording_files_the_program_says_what_is_missing(equipped: Field) -> None:
    assert instruments.usable(equipped.coordinator) == ()
    said = {one.instrument: one.said.plain for one in instruments.standings(equipped.coordinator)}
    assert set(said) == {"who-5", "phq-9", "cries-8"}
    assert all("has no wording here" in text and "official sheet" in text for text in said.values())


def test_a_wording_file_makes_its_instrument_usable(equipped: Field, tmp_path: Path) -> None:
    instruments.take(equipped.coordinator, sheet(tmp_path, "phq-9"))
    instruments.take(equipped.coordinator, sheet(tmp_path, "phq-9", "kk", status="own"))
    (one,) = instruments.usable(equipped.coordinator)
    assert (one.key.id, sorted(one.wordings)) == ("phq-9", ["kk", "ru"])
    said = {one.instrument: one.said.plain for one in instruments.standings(equipped.coordinator)}
    assert said["phq-9"] == "PHQ-9 is ready in: kk, ru."
    with pytest.raises(NotAllowed):
        instruments.take(equipped.worker, sheet(tmp_path, "who-5"))


def test_a_wording_file_of_what_no_form_asks_is_not_kept(equipped: Field, tmp_path: Path) -> None:
    """Whoever had filled it in would believe that it is asked."""
    for instrument in ("k10", "supports"):
        with pytest.raises(NoInstrument):
            instruments.take(equipped.coordinator, sheet(tmp_path, instrument))
    assert instruments.usable(equipped.coordinator) == ()


def test_a_wording_file_that_is_refused_changes_nothing(equipped: Field, tmp_path: Path) -> None:
    with pytest.raises(WordingRefused):
        instruments.take(equipped.coordinator, sheet(tmp_path, "phq-9", item_03=""))
    odd = tmp_path / "odd.xlsx"
    odd.write_bytes(b"no workbook")
    with pytest.raises(WordingRefused) as refused:
        instruments.take(equipped.coordinator, odd)
    assert "cannot be read" in refused.value.findings[0].what
    assert instruments.usable(equipped.coordinator) == ()


def talk(field: Field, form: ReadForm, **answers: str) -> RecordId:
    """A worker asks PHQ-9 and WHO-5 in Russian; the form is published where it is not yet."""
    if not any(row.form == "form_e" for row in library.rows(field.worker)):
        library.publish(field.coordinator, form, ContentClass.WELLBEING)
        field.down()
    draft = drafts.begin(field.worker, instruments.PLACED_IN, given(field), "ru").draft
    return _talked(field, draft, answers)


def _talked(field: Field, draft: object, answers: dict[str, str]) -> RecordId:
    _, session = drafts.resume(field.worker, draft)  # type: ignore[arg-type]
    answer(session, before__alone="yes", before__who="adult", before__consent="yes")
    for name in ("phq_9", "who_5"):
        session.answer(f"/data/{name}/{name}_ask", "yes")
    _items(session, answers)
    return submissions.close(field.worker, draft, session).record  # type: ignore[arg-type]


def _items(session: Session, answers: dict[str, str]) -> None:
    """`.`: left out; `!`: refused."""
    for name, codes in answers.items():
        for number, code in enumerate(codes, 1):
            ref = f"/data/{name}/{name}_items/{name}_item_{number:02d}"
            if code == "!":
                session.answer_missing(ref, Missing.REFUSED)
            elif code != ".":
                session.answer(ref, code)


def lines(field: Field, record: RecordId) -> dict[str, list[str]]:
    here = results.of_record(field.worker, record)
    assert submissions.view(field.worker, record).results == here
    field.up()
    assert results.of_record(field.coordinator, record) == here
    return {one.instrument: [line.plain for line in one.lines] for one in here}


def test_results_are_said_in_plain_words_and_alike_at_both_laptops(equipped: Field, form_e: ReadForm) -> None:
    """PHQ-9 by hand: 1+1+1+2+2+1+1+1+0 = 10. WHO-5: (3+3+3+2+2)*4 = 52."""
    said = lines(equipped, talk(equipped, form_e, phq_9="1112211100", who_5="33322"))
    assert said["phq-9"][0] == "10 on a scale from 0 to 27."
    assert said["phq-9"][1:3] == [
        "These answers ask for more support.",
        "Suggested: offer a talk with the psychologist.",
    ]
    assert "This is not a diagnosis." in said["phq-9"]
    assert said["phq-9"][-1].startswith("No answer here proves that all is well.")
    assert said["who-5"][0] == "52 on a scale from 0 to 100."
    assert not any("safe" in line.lower() for one in said.values() for line in one)


def test_an_interview_that_is_open_keeps_the_wording_that_it_began_with(
    equipped: Field, form_e: ReadForm, tmp_path: Path
) -> None:
    """The wording is replaced meanwhile; what both talks come to is the same at both laptops."""
    library.publish(equipped.coordinator, form_e, ContentClass.WELLBEING)
    equipped.down()
    draft = drafts.begin(equipped.worker, instruments.PLACED_IN, given(equipped), "ru").draft
    told = instruments.read_sheet(sheet(tmp_path, "phq-9", item_01="another text of the first"))
    ready = placing.Usable(instruments.key("phq-9"), {"ru": told})
    placing.place_into(instruments.PACK / "how_are_you.md", tmp_path / "form.xlsx", [ready])
    newer = library.read_file(tmp_path / "form.xlsx", {ATTACHED: instruments.attached((ready,))})
    assert newer.form.version != form_e.form.version
    equipped.clock.later(minutes=1)
    library.publish(equipped.coordinator, newer, ContentClass.WELLBEING)
    equipped.down()
    _, open_ = drafts.resume(equipped.worker, draft)
    assert open_.form.version == form_e.form.version
    assert _first_of_phq(open_) == "phq-9 ru item_01"
    before = lines(equipped, _talked(equipped, draft, {"phq_9": "111221110."}))
    after = drafts.begin(equipped.worker, instruments.PLACED_IN, given(equipped, "Сара"), "ru").draft
    _, session = drafts.resume(equipped.worker, after)
    assert _first_of_phq(session) == "another text of the first"
    answer(session, before__alone="yes", before__who="adult", before__consent="yes")
    session.answer("/data/phq_9/phq_9_ask", "yes")
    _items(session, {"phq_9": "111221110."})
    assert (
        lines(equipped, submissions.close(equipped.worker, after, session).record)["phq-9"] == before["phq-9"]
    )


def _first_of_phq(session: Session) -> str:
    return session.question("/data/phq_9/phq_9_items/phq_9_item_01").label


def test_a_wording_that_an_earlier_program_kept_in_capitals_is_the_same_language(
    equipped: Field, tmp_path: Path
) -> None:
    cells = instruments.read_cells(sheet(tmp_path, "who-5", "RU"))
    with equipped.coordinator.vault.write() as tx:
        identity.put(tx, f"{instruments.KEPT}who-5/RU", json.dumps(cells).encode())
    (one,) = instruments.usable(equipped.coordinator)
    assert list(one.wordings) == ["ru"]


def test_a_childs_answers_come_to_the_same_at_both_laptops(equipped: Field, form_e: ReadForm) -> None:
    """CRIES-8 by hand: not at all, rarely, sometimes, often are 0, 1, 3, 5; 5+3+1+0+5+3+1+0 = 18 of 40."""
    library.publish(equipped.coordinator, form_e, ContentClass.WELLBEING)
    child, day = equipped.people[0].person, equipped.coordinator.now().date()
    word = Given((Scope.SERVICES, Scope.CONTACT), "mother", "ru", "notice 3", "signed", day, assent="yes")
    rights.consent(equipped.coordinator, child, word)
    equipped.down()
    draft = drafts.begin(equipped.worker, instruments.PLACED_IN, child, "ru").draft
    _, session = drafts.resume(equipped.worker, draft)
    answer(session, before__alone="yes", before__who="adult", before__consent="yes")
    session.answer("/data/cries_8/cries_8_ask", "yes")
    for number, code in enumerate("32103210", 1):
        session.answer(f"/data/cries_8/cries_8_items/cries_8_item_{number:02d}", f"a{code}")
    said = lines(equipped, submissions.close(equipped.worker, draft, session).record)
    assert said["cries-8"][0] == "18 on a scale from 0 to 40."
    assert "phq-9" not in said  # not at this age


@pytest.mark.parametrize(
    ("instrument", "reached", "at_most", "counted"),
    [
        ("phq-9", 18, 18, 18),
        ("phq-9", 17, 18, None),  # the birthday of this year may still come
        ("phq-9", 18, None, None),  # by a form of before, which counted years alone
        ("phq-9", 19, None, 18),
        ("phq-9", 17, 17, 17),  # outside, and told so
        ("cries-8", 18, 19, None),
        ("cries-8", 17, 18, 17),
        ("phq-9", None, None, None),
    ],
)
def test_there_is_no_figure_where_the_age_may_be_outside(
    instrument: str, reached: int | None, at_most: int | None, counted: int | None
) -> None:
    assert results.counted_age(instruments.key(instrument), reached, at_most) == counted


def shown(session: Session) -> set[str]:
    """The questions that are shown now."""
    items = (item for section in session.sections() for item in session.items(section.key))
    return {item.ref for item in items if isinstance(item, QuestionItem)}


def test_who_may_be_seventeen_is_not_asked_and_who_had_the_birthday_is(
    equipped: Field, form_e: ReadForm
) -> None:
    library.publish(equipped.coordinator, form_e, ContentClass.WELLBEING)
    person = caseload.add(equipped.coordinator, "Лейла", equipped.clock.at.year - 18).person
    day = equipped.clock.at.date()
    word = Given((Scope.SERVICES, Scope.CONTACT), "mother", "ru", "notice 3", "signed", day, assent="yes")
    rights.consent(equipped.coordinator, person, word)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    draft = drafts.begin(equipped.worker, instruments.PLACED_IN, person, "ru").draft
    _, session = drafts.resume(equipped.worker, draft)
    answer(session, before__alone="yes", before__who="teen", before__carer_consent="yes")
    answer(session, before__assent_teen="yes")
    assert "/data/phq_9/phq_9_ask" not in shown(session)
    answer(session, before__birthday="yes")
    assert "/data/phq_9/phq_9_ask" in shown(session)
    session.answer("/data/phq_9/phq_9_ask", "yes")
    _items(session, {"phq_9": "1112211100"})
    said = lines(equipped, submissions.close(equipped.worker, draft, session).record)
    assert said["phq-9"][0] == "10 on a scale from 0 to 27."


def test_the_ninth_item_calls_first_of_all(equipped: Field, form_e: ReadForm) -> None:
    record = talk(equipped, form_e, phq_9="0000000010")
    (phq,) = results.of_record(equipped.worker, record)
    assert phq.calls
    assert phq.lines[0].plain.startswith("An answer calls for help: stay with the person")
    assert not any("proves that all is well" in line.plain for line in phq.lines)
    (row,) = [row for row in submissions.rows(equipped.worker) if row.record == record]
    assert row.urgent


def test_what_a_stranger_signs_under_a_records_name_reckons_nothing(
    equipped: Field, form_e: ReadForm
) -> None:
    """M-11: it is held, and the answers that are read are the author's; so is what they come to."""
    asked, calm = (talk(equipped, form_e, phq_9=said) for said in ("0000000010", "0000000000"))
    equipped.up()
    before = results.of_record(equipped.coordinator, asked)
    with equipped.coordinator.vault.read() as tx:
        (true,), (other,) = records.chain(tx, asked), records.chain(tx, calm)
    told, calmer = messages.decode(true.message), messages.decode(other.message)
    assert isinstance(told, messages.RecordVersion)
    assert isinstance(calmer, messages.RecordVersion)
    said = replace(
        told,
        author=equipped.coordinator.keys.key_id,
        number=2,
        payload=calmer.payload,
        parents=(MessageHash(bytes.fromhex(true.version)),),
    )
    batch = forge(equipped, equipped.coordinator.keys, [said.encode()])
    assert deliver(equipped, batch.header, batch.body).quarantined == 0
    with equipped.coordinator.vault.read() as tx:
        assert [bool(one.held) for one in records.chain(tx, asked)] == [False, True]
    assert results.of_record(equipped.coordinator, asked) == before
    assert any(one.calls for one in before)


def test_a_ninth_item_that_was_left_out_is_not_a_no(equipped: Field, form_e: ReadForm) -> None:
    said = lines(equipped, talk(equipped, form_e, phq_9="00000000.0"))
    assert any("was left out" in line for line in said["phq-9"])
    assert any("proves that all is well" in line for line in said["phq-9"])


def test_blanks_give_no_figure_and_say_that_this_is_all_right(equipped: Field, form_e: ReadForm) -> None:
    said = lines(equipped, talk(equipped, form_e, who_5="333.."))
    assert said["who-5"][0].startswith("Too many questions were left out")
    assert "phq-9" not in said  # nothing of it was answered


@pytest.mark.parametrize(
    ("answers", "first"),
    [
        ("2111110000", "7 on a scale from 0 to 27."),  # 2+1+1+1+1+1 = 7
        ("211111.!00", "9 on a scale from 0 to 27."),  # 7 in seven of nine: 7*9/7 = 9
        ("!!1111210.", "9 on a scale from 0 to 27."),  # 1+1+1+1+2+1+0 = 7 in the other seven, the same
        ("!!!3333300", "Too many questions were left out"),  # six answers are one too few
    ],
)
def test_what_was_refused_is_reckoned_alike_at_both_laptops(
    equipped: Field, form_e: ReadForm, answers: str, first: str
) -> None:
    """Proration by tests/vectors/scoring/proration.json; the tenth question counts for nothing."""
    assert lines(equipped, talk(equipped, form_e, phq_9=answers))["phq-9"][0].startswith(first)


def test_the_change_since_last_time_is_told(equipped: Field, form_e: ReadForm) -> None:
    """WHO-5 by hand: 5*4 = 20, later 9*4 = 36: 16 points of 100, at least the 10 that mean something."""
    first = talk(equipped, form_e, who_5="11111")
    assert not any("last time" in line for line in lines(equipped, first)["who-5"])
    person = next(row.participant for row in submissions.rows(equipped.worker) if row.record == first)
    assert person is not None
    equipped.clock.later(days=90)
    again = drafts.begin(equipped.worker, instruments.PLACED_IN, person.person, "ru").draft
    said = lines(equipped, _talked(equipped, again, {"who_5": "22221"}))
    assert "Since last time it has become better, by so much that it means something." in said["who-5"]


def _strengths(field: Field) -> RecordId:
    """The own scale, answered by "very" throughout."""
    draft = drafts.begin(field.worker, instruments.PLACED_IN, given(field), "ru").draft
    _, session = drafts.resume(field.worker, draft)
    answer(session, before__alone="yes", before__who="adult", before__consent="yes")
    for number in range(1, 7):
        session.answer(f"/data/strengths/supports/supports_item_{number:02d}", "very")
    return submissions.close(field.worker, draft, session).record


def test_the_own_scale_shows_answers_and_no_number(equipped: Field, form_e: ReadForm) -> None:
    """Rule 5."""
    library.publish(equipped.coordinator, form_e, ContentClass.WELLBEING)
    equipped.down()
    (own,) = results.of_record(equipped.worker, _strengths(equipped))
    assert own.instrument == "supports"
    assert "not validated" in own.lines[0].plain
    assert not any(character.isdigit() for line in own.lines for character in line.plain)


def test_a_named_psychologist_switches_the_own_scale_on_and_it_says_so(
    equipped: Field, tmp_path: Path
) -> None:
    """Rule 5: from the next publishing on, at both laptops, with the name; a worker's word switches nothing on."""
    desk = equipped.coordinator
    assert (instruments.own_scale(desk).by, instruments.own_scale(desk).psychologists) == ("", ())
    with pytest.raises(NoPsychologist):
        instruments.switch_own_scale(desk, equipped.worker.member)
    accounts.choose_file_keystore(tmp_path / "third")
    asked = enrolment.request(tmp_path / "third", "Гүлнар", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    newcomer = enrolment.Newcomer(asked.request, "Гүлнар", asked.words, role=Role.PSYCHOLOGIST)
    enrolment.approve_all(desk, [newcomer])
    (could,) = instruments.own_scale(desk).psychologists
    with pytest.raises(NotAllowed):
        instruments.switch_own_scale(equipped.worker, could.member)
    instruments.switch_own_scale(desk, could.member)
    assert instruments.own_scale(desk).by == "Гүлнар"
    (of_pack,) = [one for one in instruments.pack(desk) if one.form == instruments.PLACED_IN]
    before = library.read_file(of_pack.path, {}).form.version
    read = instruments.read_pack_form(desk, of_pack)
    assert read.form.version != before  # of two forms of one version the first would stand
    library.publish(desk, read, ContentClass.WELLBEING)
    equipped.down()
    record = _strengths(equipped)
    equipped.up()
    for here in (equipped.worker, desk):
        (own,) = results.of_record(here, record)
        said = [line.plain for line in own.lines]
        assert said[0] == "3 on a scale from 0 to 3."
        assert said[1] == "It is not validated. Гүлнар switched its number on for this programme."
        assert "This is not a diagnosis." in said
    instruments.switch_own_scale(desk, None)
    assert instruments.own_scale(desk).by == ""


def test_the_commands_write_a_sheet_and_say_what_is_wrong_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "who-5.xlsx"
    assert commands.main(["wording-sheet", "who-5", "ru", str(path)]) == 0
    assert "official sheet" in capsys.readouterr().out
    assert commands.main(["wording-sheet", "who-5", "ru", str(path)]) == 1
    assert commands.main(["check-wording", str(path)]) == 1
    assert "row 10: “item_01” has no text. Copy it from the sheet, word by word." in capsys.readouterr().err
    assert commands.main(["check-wording", str(sheet(tmp_path, "who-5"))]) == 0
    assert commands.main(["wording-sheet", "../who-5", "ru", str(tmp_path / "x.xlsx")]) == 1
    assert "There is no instrument" in capsys.readouterr().err
    with pytest.raises(NoInstrument):
        instruments.key("sdq")
    assert wording.SHEET == "wording"
