"""The forms of the pack, answered as the script says: by the questions that a person would be asked, no others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from fieldapp.casework import lists
from fieldapp.casework.sharing import number
from fieldapp.demo.people import Human
from fieldapp.model import PersonId
from fieldapp.operations import cases, directory
from fieldapp.operations.desk import Desk
from forms import Session

TEEN: Final = 12  # years
Told = Mapping[str, str]


def answer(session: Session, group: str, **answers: str) -> None:
    """Answers in one group of a form."""
    for name, text in answers.items():
        session.answer(f"/data/{group}/{name}", text)


def fill(desk: Desk, session: Session, human: Human, person: PersonId, told: Told) -> None:
    """One form of the pack, `told["form"]`, that was begun with somebody. Raises what the session raises."""
    today = desk.now().date()
    answers: Mapping[str, Callable[[], None]] = {
        "form_w": lambda: _welcome(session),
        "form_b": lambda: _visit(session, told),
        "form_e": lambda: _how_are_you(session, told),
        "form_p": lambda: _plan(session, today),
        "form_f": lambda: _learning_start(session, human, today),
        "form_g": lambda: _learning_follow_up(session, told),
        "form_j": lambda: _referral(desk, session, person, told, today),
        "form_l": lambda: _closing(session, told),
        "form_n": lambda: _consent(session, told, today),
    }
    answers[told["form"]]()


def _welcome(session: Session) -> None:
    """With somebody who is on the list already, and agreed before."""
    answer(session, "before", alone="yes", talk_language="ru", who="adult", consent="yes")
    answer(session, "agreement", ok_contact="yes", ok_share="yes", consent_how="signed")
    answer(session, "home", settlement_type="village")


def _visit(session: Session, told: Told) -> None:
    """`on`: the day of the talk, typed later."""
    answer(session, "before", attempt_on=told["on"], attempt_channel="school", attempt_result="reached")
    answer(session, "before", alone="yes", willing="yes")
    answer(session, "talk", changes="none", needs="none")


def _how_are_you(session: Session, told: Told) -> None:
    """The programme's own scale and an instrument of five questions; `next`: when they talk again."""
    answer(session, "before", alone="yes", who="adult", consent="yes")
    answer(session, "strengths/supports", supports_item_01="very", supports_item_02="mostly")
    answer(session, "who_5", who_5_ask="yes")
    for place, code in enumerate(told["who_5"], 1):
        answer(session, "who_5/who_5_items", **{f"who_5_item_{place:02d}": code})
    answer(session, "help", may_contact="yes", next_talk=told["next"])


def _plan(session: Session, today: date) -> None:
    answer(session, "before", alone="yes", willing="yes")
    answer(session, "about", goals="papers work", review_on=_in_days(today, 60))
    session.add_repeat("/data/steps/step")
    answer(session, "steps/step[1]", step_type="documents", urgency="routine", step_on=_in_days(today, 20))


def _learning_start(session: Session, human: Human, today: date) -> None:
    answer(session, "before", alone="yes")
    if today.year - human.birth_year > TEEN:
        answer(session, "before", who="teen", carer_consent="yes", assent_teen="yes")
    else:
        answer(session, "before", who="child", carer_consent="yes", assent_child="yes")
    answer(session, "languages", class_lang="ru")
    answer(session, "start", start_level="bridge_b", may_share="yes")


def _learning_follow_up(session: Session, told: Told) -> None:
    answer(session, "before", alone="yes", willing="yes")
    (enrolment,) = (one.value for one in session.question("/data/school/enrolment").choices)
    answer(session, "school", enrolment=enrolment, status=told["status"])
    answer(session, "days", school_days="20", days_there="14", barriers="way")


def _referral(desk: Desk, session: Session, person: PersonId, told: Told, today: date) -> None:
    """A new one to a `provider` of the programme's list, or how it went there: `status`."""
    provider = next(one for one in directory.entries(desk, lists.PROVIDER) if one.label == told["provider"])
    answer(session, "before", alone="yes", willing="yes")
    if "status" not in told:
        answer(session, "need", type_told=told["type"], urgency="week")
        answer(session, "pass_on", provider_told=str(UUID(provider.case)), passed="name language")
        answer(session, "pass_on", consent_ok="yes")
        answer(session, "close", next_check_on=_in_days(today, 14))
        return
    services = cases.look(desk, person)[0].of(lists.SERVICE)
    (asked,) = (one.entity for one in services if number(one.properties.get("provider", "")) == provider.case)
    answer(session, "need", service=str(UUID(asked)))
    answer(session, "went", status_told=told["status"], outcome_on=today.isoformat())


def _closing(session: Session, told: Told) -> None:
    answer(session, "before", presence="nobody")
    answer(session, "ending", closure_reason=told["ending"])


def _consent(session: Session, told: Told, today: date) -> None:
    """A `change` asks all of it again; `withdraw`; or `access`: what is held about them."""
    answer(session, "before", alone="yes", who="adult", talk_language="ru", requests=told["requests"])
    if told["requests"] == "change":
        yes = dict.fromkeys(("ok_services", "ok_contact", "ok_share", "ok_report"), "yes")
        answer(session, "consent", **yes, ok_photo="no", consent_how="signed")
    if told["requests"] == "access":
        answer(session, "asks", access_given="yes", answer_by=_in_days(today, 10))


def _in_days(today: date, days: int) -> str:
    return (today + timedelta(days=days)).isoformat()
