"""What some families go through by the forms of the pack, each by whom it is for: a worker, a psychologist, a teacher.

What it has to come to is counted here, from what the forms ask: the program is not asked.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from fieldapp.demo import scenes
from fieldapp.demo.script import Do
from fieldapp.model import Role

if TYPE_CHECKING:
    from fieldapp.demo.fictional import Author

FIRST, SECOND = "coordinator1", "coordinator2"
SCHOOL_AGE: Final = 2019  # born then or before
EVERY: Final = 5  # of the women with a child at school
TOLD_OF: Final = frozenset(("woman2", "woman3", "woman4"))  # by scenes of their own
BEGIN_ON, TALK_AGAIN = 190, 204
CLINIC: Final = "Clinic"
W3_AFTER, TYPED_AFTER, W6_AFTER = 90, 170, 178
FIVE: Final = ("22211", "33322")  # the answers to five questions; the figure is four times their sum


def families(author: Author) -> dict[str, str]:
    """By woman: the child at school whose learning is followed."""
    found: dict[str, str] = {}
    for one in author.people:
        fits = one.role == "child" and one.birth_year <= SCHOOL_AGE and one.carer not in TOLD_OF
        if fits:
            found.setdefault(one.carer, one.key)
    return dict(list(found.items())[::EVERY])


def write(author: Author) -> None:
    """All of them, on the same days."""
    psychologists = [one for one, role in author.staff.items() if role is Role.PSYCHOLOGIST]
    (teacher,) = (one for one, role in author.staff.items() if role is Role.TEACHER)
    for number, (woman, child) in enumerate(author.by_forms.items()):
        worker, psychologist = author.worker(woman), psychologists[number % len(psychologists)]
        author.assign(BEGIN_ON - 2, woman, worker, psychologist)
        author.assign(BEGIN_ON - 2, child, author.worker(child), teacher)
        _woman(author, woman, worker, psychologist)
        _child(author, child, teacher)
    involved = {author.worker(key) for one in author.by_forms.items() for key in one}
    author.online(BEGIN_ON - 2, FIRST, *sorted(involved), *author.staff)
    author.tell(BEGIN_ON + 5, *psychologists)
    author.check(BEGIN_ON + 5, "meetings", len(author.by_forms))


def _fill(author: Author, day: int, by: str, key: str, form: str, **told: str) -> None:
    author.write(day, by, Do.FILL, key, form=form, **told)
    author.life(key).forms[form] += 1


def _woman(author: Author, key: str, worker: str, psychologist: str) -> None:
    life = author.life(key)
    _fill(author, BEGIN_ON, worker, key, "form_n", requests="change")
    life.asked_again = True  # in a year
    for day, answers, later in ((BEGIN_ON, FIVE[0], TALK_AGAIN), (TALK_AGAIN, FIVE[1], 380)):
        told = {"who_5": answers, "next": _day(later)}
        _fill(author, day, psychologist, key, "form_e", **told)
        life.measured[f"who-5 {4 * sum(int(one) for one in answers)}"] += 1
    life.meeting = True
    _fill(author, BEGIN_ON + 1, worker, key, "form_p")
    life.plan_forms += 1
    life.services["step of the plan"] = "proposed"
    _fill(author, BEGIN_ON + 2, worker, key, "form_j", type="health", provider=CLINIC)
    _fill(author, BEGIN_ON + 25, worker, key, "form_j", provider=CLINIC, status="started")
    life.services["by the form"] = "started"
    life.waiting += 23
    _fill(author, BEGIN_ON + 3, worker, key, "form_n", requests="access")
    _fill(author, BEGIN_ON + 30, worker, key, "form_w")  # once more: support began long ago


def _child(author: Author, key: str, teacher: str) -> None:
    """Two visits at school: that of W3 is typed from paper in the time of W6, just before the second; beside them the
    teacher's forms."""
    life, worker = author.life(key), author.worker(key)
    typed, on = (_not_while_lost(life.started + later) for later in (TYPED_AFTER, W6_AFTER))
    for wave, talked, written in (("W3", life.started + W3_AFTER, typed), ("W6", on, on)):
        _fill(author, written, worker, key, "form_b", on=_day(talked))
        life.attempts += 1
        life.waves.append(wave)
    _fill(author, BEGIN_ON + 3, teacher, key, "form_f")
    life.enrolled = True
    _fill(author, BEGIN_ON + 38, teacher, key, "form_g", status="irregular")
    life.learning = True


def _not_while_lost(day: int) -> int:
    return scenes.LOST_ON + 4 if scenes.LOST_ON <= day <= scenes.LOST_ON + 3 else day


def _day(number: int) -> str:
    from fieldapp.demo.fictional import BEGIN

    return (BEGIN + timedelta(days=number)).isoformat()
