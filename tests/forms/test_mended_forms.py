"""The live forms that the converter refuses: mended by accepted repairs, filled to the end, loaded by JavaRosa.

`-s` shows how many repairs and questions it took.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from forms import Session, read_form
from forms.doctor import diagnose
from forms.features import missing_lists
from forms.mending import mend
from tests.forms.conversions import converted
from tests.forms.filler import Filled, Filler
from tests.forms.javarosa import Load, load_all
from tests.forms.shared import marked, refused_forms
from tests.forms.test_real_forms import NOW, context

SEEDS = range(8)
PERSON = {"username": "enumerator", "deviceid": "laptop"}  # household_survey lets nobody else in
MENDED_AT_LEAST = 3
LISTS = {  # rows of our own for files that a form names and that are not at hand
    "household_survey": {
        "household_preloads.csv": b"district_id,district,a_district_id,a_district,child_kg_id_auto,child_kg_name_auto,"
        b"a_kg_id,acommunity,hhid,hhid_comp,child_fullname,hhh_fullname,pgv_fullname,child_gender,hhh_gender,pgv_gender,"
        b"child_age\n7,Hill,7,Hill,k1,Oak,k1,Oak,h1,House 1,Ann B,Bea B,Cem B,1,1,2,5\n",
        "baseline_enum_list.csv": b"district_id,enum_id,enum_name,enum_id_auto,enum_name_auto,team_id,team_name\n"
        b"7,e1,Dina,e1,Dina,t1,Team 1\n",
    },
}
NOT_FOR_JAVAROSA = {  # search() is Collect's: JavaRosa alone does not read the rows that the answers come from
    "household_survey": "takes over",
}


@dataclass(frozen=True)
class Mended:
    """A refused form after the doctor, filled to its end."""

    name: str
    accepted: int
    left: int
    xml: bytes
    session: Session
    filled: Filled
    submission: bytes

    @property
    def is_whole(self) -> bool:
        """Nothing is refused any more, every question has an answer, and the form can be finished."""
        return not self.left and not self.filled.unanswered and not self.session.problems()


_MENDED: dict[Path, Mended] = {}


def mended(path: Path, folder: Path) -> Mended:
    if path not in _MENDED:
        out = folder / f"{path.stem}.xlsx"
        done = mend(path, out, diagnose(path), lambda repairs: repairs)
        made = converted(out)
        form = read_form(made.xml, {**made.files, **LISTS.get(path.stem, {})})
        filled, session = max(
            (_filled(Session(form, replace(context(), properties=PERSON)), seed) for seed in SEEDS),
            key=_success,
        )
        left = sum(finding.refused for finding in done.left.findings)
        print(
            f"{path.name}: {done.accepted} repairs; {filled.answered} of {filled.relevant} questions answered"
        )
        _MENDED[path] = Mended(
            path.stem, done.accepted, left, made.xml, session, filled, session.submission()
        )
    return _MENDED[path]


def _filled(session: Session, seed: int) -> tuple[Filled, Session]:
    return Filler(session, NOW, seed).fill(), session


def _success(tried: tuple[Filled, Session]) -> tuple[bool, int]:
    filled, session = tried
    return not session.problems() and not filled.unanswered, filled.relevant


REFUSED = marked(refused_forms())


@pytest.mark.parametrize("path", REFUSED)
def test_a_refused_form_is_mended_filled_and_finished(path: Path, tmp_path: Path) -> None:
    done = mended(path, tmp_path)
    assert done.accepted > 0
    assert done.left == 0
    assert done.session.form.missing_files == ()
    assert missing_lists(done.session.form) == ()
    assert done.session.problems() == ()
    assert done.filled.unanswered == ()
    assert done.filled.relevant >= MOST_QUESTIONS[path.stem]


MOST_QUESTIONS = {  # a way through the form that ends at its consent shows little
    "child_enrollment": 20,
    "household_survey": 8,  # its roster wants ages that agree with each other: that way is not found
    "liberia_coverage": 100,
    "unhcr_demo": 25,
}


@pytest.mark.shared
@pytest.mark.java
@pytest.mark.skipif(not refused_forms(), reason="the refused forms are not at hand")
def test_javarosa_takes_what_mended_forms_submit(tmp_path: Path) -> None:
    done = [mended(path, tmp_path) for path in refused_forms()]
    loads = [Load(m.name, m.xml, m.submission, LISTS.get(m.name, {})) for m in done]
    verdicts = load_all(loads, tmp_path / "javarosa")
    for name, verdict in verdicts.items():
        print(f"{name}: {f'JavaRosa takes over {verdict.detail} answers' if verdict.ok else verdict.detail}")
        assert verdict.ok is (name not in NOT_FOR_JAVAROSA), verdict.detail
        assert NOT_FOR_JAVAROSA.get(name, "") in verdict.detail
    whole = [m.name for m in done if m.is_whole and verdicts[m.name].ok]
    print(f"mended, filled, finished and loaded: {len(whole)} of {len(done)}")
    assert len(whole) >= MENDED_AT_LEAST
