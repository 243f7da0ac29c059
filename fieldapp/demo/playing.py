"""Acts of a script at real desks, by what the program's operations offer to the screens."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from fieldapp.casework import arrival, lists
from fieldapp.casework.carers import CARER
from fieldapp.casework.consent import Scope
from fieldapp.casework.events import EntityId
from fieldapp.demo import filling
from fieldapp.demo.filling import answer
from fieldapp.demo.people import Human
from fieldapp.demo.script import Act, Do
from fieldapp.model import DraftId, FormId, PersonId, Verdict
from fieldapp.operations import (
    arrivals,
    cases,
    doubles,
    drafts,
    erasing,
    following,
    handing_over,
    one_person,
    posting,
    reviews,
    rights,
    safety,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from forms import Session

WELCOME, VISIT = FormId("form_w"), FormId("form_b")
NOTICE = "W-1"  # which text was read out
LANGUAGE = "ru"


class Player:
    """Plays what happens at a desk. Rounds, sticks and lost laptops are not a desk's own: the caller's.

    `desk_of`: whose desk it is by the script's name, or who sits there now.
    """

    def __init__(self, people: tuple[Human, ...], desk_of: Callable[[str], Desk]) -> None:
        self.humans = {one.key: one for one in people}
        self.people: dict[str, PersonId] = {}
        self.desk_of = desk_of
        self.bad_rows = 0
        self._entities: dict[tuple[str, str], str] = {}
        self._verbs: Mapping[Do, Callable[[Desk, Act], object]] = {
            Do.LIST: self._list,
            Do.ASSIGN: self._assign,
            Do.OPEN: self._open,
            Do.AGREE: self._agree,
            Do.REFUSE: self._refuse,
            Do.TRY: self._try,
            Do.VISIT: self._visit,
            Do.FILL: self._fill,
            Do.REFER: self._refer,
            Do.PROGRESS: self._progress,
            Do.PLAN: self._plan,
            Do.APPROVE: self._approve,
            Do.ENROL: self._enrol,
            Do.RELATE: self._relate,
            Do.CHANGE: self._change,
            Do.DECIDE: self._decide,
            Do.CLOSE: lambda desk, act: following.close(desk, self._who(act), act.told["ending"]),
            Do.ERASE: lambda desk, act: erasing.order(desk, [self._who(act)]),
            Do.SAME: lambda desk, act: one_person.merge(
                desk, self._who(act), self.people[act.told["double"]]
            ),
            Do.APART: lambda desk, act: doubles.not_the_same(
                desk, self._who(act), self.people[act.told["other"]]
            ),
            Do.READ: self._read,
        }

    def plays(self, act: Act) -> bool:
        """Whether an act is of this kind."""
        return act.do in self._verbs

    def play(self, act: Act) -> None:
        """One act, at its desk. Raises what the operation raises."""
        self._verbs[act.do](self.desk_of(act.by), act)

    def _who(self, act: Act) -> PersonId:
        return self.people[act.whom[0]]

    def _list(self, desk: Desk, act: Act) -> None:
        heads = ["given name", "birth year", "sex", "role", "mother"]
        humans = [self.humans[key] for key in act.whom]
        rows = [
            [one.given_name, str(one.birth_year), one.sex, one.role, one.mother_name]
            if one.role != "relative"
            else [one.given_name, str(one.birth_year), one.sex, "relative", ""]
            for one in humans
        ]
        wrong = [["?", "1990", "f", "woman", ""], ["Дина", "2199", "f", "child", ""]]
        grid = [heads, *rows, *wrong[: int(act.told["bad"])]]
        arrived = arrivals.take(desk, arrival.read(grid, desk.now().date()))
        self.bad_rows += len(arrived.bad)
        for (_, person, _), one in zip(arrived.taken, humans, strict=True):
            self.people[one.key] = person

    def _assign(self, desk: Desk, act: Act) -> None:
        to = [self.desk_of(name).member for name in act.told["to"].split()]
        handing_over.assign(desk, self._who(act), to)

    def _open(self, desk: Desk, act: Act) -> None:
        one = self.humans[act.whom[0]]
        draft, session = self._begin(desk, WELCOME, None)
        answer(session, "before", alone="yes", talk_language=LANGUAGE, who="adult", consent="yes")
        answer(session, "agreement", ok_contact="yes", ok_share="yes", consent_how="signed")
        answer(session, "about", given_name=one.given_name, birth_known="year", sex=one.sex)
        answer(session, "about", birth_told=str(one.birth_year), adult_roles=one.role)
        answer(session, "home", settlement_type="town")
        record = submissions.close(desk, draft, session).record
        (row,) = (row for row in submissions.rows(desk) if row.record == record)
        assert row.participant is not None
        self.people[one.key] = row.participant.person

    def _agree(self, desk: Desk, act: Act) -> None:
        one, today = self.humans[act.whom[0]], desk.now().date()
        child = one.role == "child"
        given = Given(
            (Scope.SERVICES, Scope.CONTACT, Scope.SHARE),
            given_by="mother" if child else "self",
            language=LANGUAGE,
            text=NOTICE,
            method="signed",
            on=today,
            assent="yes" if child else "",
        )
        rights.consent(desk, self._who(act), given)
        if child:
            rights.correct(desk, self._who(act), {CARER: self.people[one.carer], "uasc_status": one.care})

    def _refuse(self, desk: Desk, _act: Act) -> None:
        draft, session = self._begin(desk, WELCOME, None)
        answer(session, "before", alone="yes", talk_language=LANGUAGE, who="adult", consent="no")
        drafts.decline(desk, draft)

    def _try(self, desk: Desk, act: Act) -> None:
        following.tried(desk, self._who(act), act.told["channel"], act.told["result"])

    def _visit(self, desk: Desk, act: Act) -> None:
        draft, session = self._begin(desk, VISIT, self._who(act))
        answer(
            session, "before", attempt_channel="home", attempt_result="reached", alone="yes", willing="yes"
        )
        answer(session, "safe", safe_home="yes", being_hurt=act.told["hurt"] or "no")
        if act.told["hurt"]:
            safety.note(desk, draft, opened=True, contacted=True)
        submissions.close(desk, draft, session)

    def _fill(self, desk: Desk, act: Act) -> None:
        draft, session = self._begin(desk, FormId(act.told["form"]), self._who(act))
        filling.fill(desk, session, self.humans[act.whom[0]], self._who(act), act.told)
        submissions.close(desk, draft, session)

    def _begin(self, desk: Desk, form: FormId, person: PersonId | None) -> tuple[DraftId, Session]:
        draft = drafts.begin(desk, form, person, LANGUAGE).draft
        return draft, drafts.resume(desk, draft)[1]

    def _refer(self, desk: Desk, act: Act) -> None:
        today = desk.now().date()
        told = {
            "type": act.told["type"],
            "provider": act.told["provider"],
            "consent_ok": "yes",
            "urgency": act.told.get("urgency", "routine"),
            "status": "sent",
            "referred_on": today.isoformat(),
            "next_check_on": _in_days(today, 14),
        }
        self._entity(desk, act, lists.SERVICE, act.told["type"], told)

    def _progress(self, desk: Desk, act: Act) -> None:
        told = {"status": act.told["status"], "outcome_on": desk.now().date().isoformat()}
        self._entity(desk, act, lists.SERVICE, act.told["type"], told)

    def _plan(self, desk: Desk, act: Act) -> None:
        today = desk.now().date()
        told = {"goals": "school papers", "start_on": today.isoformat(), "review_on": _in_days(today, 60)}
        self._entity(desk, act, lists.PLAN, "", told)

    def _approve(self, desk: Desk, act: Act) -> None:
        self._entity(desk, act, lists.PLAN, "", {"approved": "yes"})

    def _enrol(self, desk: Desk, act: Act) -> None:
        told = {"level": "3", "status": "enrolled", "start_on": desk.now().date().isoformat()}
        self._entity(desk, act, lists.ENROLMENT, "", told)

    def _relate(self, desk: Desk, act: Act) -> None:
        told = {"to_id": self.people[act.told["to"]], "rel_type": act.told["rel_type"], "stated_by": "child"}
        self._entity(desk, act, lists.LINK, act.told["to"], told)

    def _entity(self, desk: Desk, act: Act, of: str, kind: str, told: Mapping[str, str]) -> None:
        """A new one, or the one of this kind that the script began before."""
        key, person = (act.whom[0], f"{of} {kind}"), self._who(act)
        known = self._entities.get(key)
        entity = self._entities.setdefault(key, secrets.token_hex(16))
        told = dict(told) | {lists.LISTS[of].of: person}
        cases.change(desk, person, told, of=of, entity=entity, creates=known is None)
        posting.send_off(desk)

    def _change(self, desk: Desk, act: Act) -> None:
        told = dict(act.told)
        if CARER in told:
            told[CARER] = self.people[told[CARER]]
        rights.correct(desk, self._who(act), told)

    def _decide(self, desk: Desk, act: Act) -> None:
        value = self.people[act.told["carer"]] if "carer" in act.told else act.told["value"]
        person = self._who(act)
        cases.decide(desk, person, lists.PERSON, EntityId(person), act.told["name"], value)

    def _read(self, desk: Desk, _act: Act) -> None:
        for row in reviews.queue(desk):
            if row.urgent and row.verdict is Verdict.OPEN:
                reviews.open(desk, row.record)
                reviews.accept(desk, row.record)


def _in_days(today: date, days: int) -> str:
    return (today + timedelta(days=days)).isoformat()
