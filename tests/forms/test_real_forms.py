"""Every real form that converts is opened, filled to its end, finished, read again, and loaded by JavaRosa.

The bundled forms go the same way. `-s` shows how many questions of each were answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from forms import Context, Form, Session, read_form
from forms.features import features, gaps, missing_lists
from forms.values import written
from tests.forms.conversions import converted
from tests.forms.filler import Filled, Filler
from tests.forms.javarosa import Load, Loaded, load_all
from tests.forms.shared import ROOT, marked, real_forms
from tests.resources.lists import FILES

NOW = datetime.now(UTC).astimezone()  # JavaRosa, which checks after us, has its own clock
SEEDS = (0, 1, 2, 3)  # the way that opens the most questions is taken: one "no" can end a form at once
MISSING = {  # files that do not lie beside these forms: their part of the form ends at a named missing file
    "all_widgets": {"cities.geojson"},
    "person_follow_up_entities": {"people.csv"},
    "ucl_biomass_plot": {
        "UCL_regions.csv",
        "UCL_districts.csv",
        "UCL_villages.csv",
        "ULC_Biomass_Plots.csv",
        "species_names.csv",
    },
}
STAND_INS = {  # rows of our own in place of those files: with them, the whole form must work
    "all_widgets": {
        "cities.geojson": b'{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": '
        b'{"name": "osh", "title": "Osh", "id": "osh"}, "geometry": {"type": "Point", "coordinates": [72.8, 40.5]}}]}',
    },
    "person_follow_up_entities": {
        "people.csv": b"name,label,__version,right_thumb_Registration_template,left_thumb_Registration_template\n"
        b"0d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e,Ann,1,cmlnaHQ=,bGVmdA==\n",
    },
    "ucl_biomass_plot": {
        "UCL_regions.csv": b"name,label\nr1,North\n",
        "UCL_districts.csv": b"name,label,region_id\nd1,Hill,r1\n",
        "UCL_villages.csv": b"name,label,district_id\nv1,Oak,d1\n",
        "ULC_Biomass_Plots.csv": b"name,label,village,plant_phase\n"
        + b"".join(f"p{n},Plot {n},v1,{phase}\n".encode() for n, phase in enumerate(range(2022, 2029))),
        "species_names.csv": b"name,label\nacacia,Acacia\n",
    },
}
REFUSED_BY_JAVAROSA = {  # the form's own fault: it reads a value of one of many from outside the roster
    "reach_2024_msna": "This field is repeated",
}
BUNDLED = sorted((ROOT / "resources" / "forms").rglob("*.md"))
EVERY = [*marked(real_forms()), *(pytest.param(p, id=p.stem) for p in BUNDLED)]


def context(seed: int = 7) -> Context:
    properties = {"deviceid": "laptop", "username": "worker", "email": "w@example.org", "phonenumber": "+700"}
    return Context(now=lambda: NOW, random=Random(seed), properties=properties)


@dataclass(frozen=True)
class Finished:
    name: str
    xml: bytes
    files: Mapping[str, bytes]
    session: Session
    filled: Filled
    submission: bytes


_FINISHED: dict[tuple[Path, bool], Finished] = {}


def finished(path: Path, *, whole: bool = False) -> Finished:
    """The form filled to the end; made once. `whole`: with rows of our own in place of its missing files."""
    if (path, whole) not in _FINISHED:
        made = converted(path)
        ours = FILES if path in BUNDLED else {}  # a laptop makes these of what it holds
        files = {**made.files, **ours, **(STAND_INS.get(path.stem, {}) if whole else {})}
        form = read_form(made.xml, files)
        filled, session = max((_filled(form, seed) for seed in SEEDS), key=_success)
        print(f"{path.name}: {filled.answered} of {filled.relevant} relevant questions answered")
        done = Finished(path.stem, made.xml, files, session, filled, session.submission())
        _FINISHED[path, whole] = done
    return _FINISHED[path, whole]


def _success(tried: tuple[Filled, Session]) -> tuple[bool, int]:
    """A way into a corner (an age that no later answer fits) is worse than a short one."""
    filled, session = tried
    return not session.problems(), filled.relevant


def _filled(form: Form, seed: int) -> tuple[Filled, Session]:
    session = Session(form, context())
    return Filler(session, NOW, seed).fill(), session


@pytest.mark.parametrize("path", EVERY)
def test_a_form_is_filled_to_its_end(path: Path) -> None:
    done = finished(path)
    assert set(done.session.form.missing_files) == MISSING.get(done.name, set())
    problems = done.session.problems()
    if done.name not in MISSING:
        assert problems == ()
        assert done.filled.share >= 0.9, done.filled.unanswered
    else:  # whatever cannot be answered, cannot for want of a list that is named
        assert {p.ref for p in problems} <= set(_choiceless(done.session))


LACKING = [*marked([p for p in real_forms() if p.stem in MISSING])]


@pytest.mark.parametrize("path", LACKING)
def test_every_question_that_a_missing_file_leaves_empty_is_named(path: Path) -> None:
    done = finished(path)
    named = {ref for gap in missing_lists(done.session.form) for ref in gap.refs}
    print(
        f"{path.name}: without their lists stay empty: {len(done.filled.unanswered)} of {done.filled.relevant}"
    )
    assert {re.sub(r"\[\d+\]", "", ref) for ref in done.filled.unanswered} <= named


@pytest.mark.parametrize("path", LACKING)
def test_with_its_lists_the_whole_form_is_filled(path: Path) -> None:
    done = finished(path, whole=True)
    assert done.session.form.missing_files == ()
    assert done.session.problems() == ()
    assert done.filled.unanswered == ()


def _choiceless(session: Session) -> Iterator[str]:
    for problem in session.problems():
        if not session.question(problem.ref).choices:
            yield problem.ref


@pytest.mark.parametrize("path", EVERY)
def test_a_submission_is_read_again_without_loss(path: Path) -> None:
    done = finished(path)
    again = Session(done.session.form, context(8), edit=done.submission)
    assert again.problems() == done.session.problems()
    assert again.instance_id != done.session.instance_id or not done.session.instance_id
    assert _in_record(again) == _in_record(done.session)


@pytest.mark.parametrize("path", EVERY)
def test_a_snapshot_brings_back_the_same_interview(path: Path) -> None:
    done = finished(path)
    again = Session(done.session.form, context(), restore=done.session.snapshot())
    assert again.instance_id == done.session.instance_id
    assert _answers(again) == _answers(done.session)
    assert again.submission() == done.submission


def _in_record(session: Session) -> list[tuple[str, str]]:
    """Answers as a record has them: it does not tell 77.0 from 77."""
    return [(ref, written(session.question(ref).kind.value, text)) for ref, text in _answers(session)]


def _answers(session: Session) -> list[tuple[str, str]]:
    return [(ref, text) for ref, _, _, _, text, _ in session.answers()]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Loaded]:
    """What JavaRosa says of every submission, in one run of Java."""
    done = [finished(p, whole=p.stem in MISSING) for p in [*real_forms(), *BUNDLED]]
    loads = [Load(d.name, d.xml, d.submission, d.files) for d in done]
    return load_all(loads, tmp_path_factory.mktemp("javarosa"))


@pytest.mark.java
@pytest.mark.parametrize("path", EVERY)
def test_javarosa_loads_the_submission(path: Path, loaded: dict[str, Loaded]) -> None:
    verdict = loaded[path.stem]
    print(f"{path.name}: JavaRosa takes over {verdict.detail}; otherwise: {verdict.otherwise or 'nothing'}")
    if path.stem in REFUSED_BY_JAVAROSA:
        assert REFUSED_BY_JAVAROSA[path.stem] in verdict.detail
        return
    assert verdict.ok, verdict.detail


@pytest.mark.parametrize("path", EVERY)
def test_what_a_form_uses_is_supported_or_a_named_gap(path: Path) -> None:
    """The matrix knows every appearance of it, and says of each gap what the person meets."""
    found = gaps(finished(path).session.form)
    print(f"{path.name}: {len(found)} gaps: {', '.join(gap.feature.feature for gap in found) or 'none'}")
    known = {feature.feature for feature in features()}
    assert [gap.feature.feature for gap in found if gap.feature.feature not in known] == []
    assert all(gap.feature.note for gap in found)
