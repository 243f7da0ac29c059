"""What a coordinator has to settle of one fictional child, as the program itself makes it of what was said."""

from __future__ import annotations

from datetime import timedelta

from fieldapp.casework.authority import Offices
from fieldapp.casework.events import EntityId, Event
from fieldapp.casework.registers import Case, Said, fold
from fieldapp.model import MemberId, Role
from fieldapp.operations.conflicts import Differing, Offer, Register, Settled, Word
from tests.fieldapp.casework.saying import Teller
from tests.fieldapp.ui.samples import CODES, NOW, PEOPLE

AISULU, AIGERIM, BOLAT, NARGIZA = (MemberId(letter * 32) for letter in "abcd")
NAMES = {AISULU: "Aisulu", AIGERIM: "Aigerim", BOLAT: "Bolat", NARGIZA: "Nargiza"}
OFFICES = Offices(frozenset((AISULU,)), dict.fromkeys((AIGERIM, BOLAT, NARGIZA), Role.WORKER))
FORMS = {"birth_year": {AIGERIM: "Form W", BOLAT: "Visit"}, "status": {NARGIZA: "Form J"}}
MALIKA, ZARINA = PEOPLE["Malika"], PEOPLE["Zarina"]
NEED = "need"


def events() -> list[Event]:
    """Two workers differ on a year and a carer, unaware of each other; a third did not know that the case had gone."""
    malika = Teller("Malika")

    def said(by: MemberId, days: int, *knowing: Event, of: str = "person", **told: str) -> Event:
        entity = NEED if of == "service" else ""
        return malika.say(
            by,
            knowing,
            of=of,
            entity=entity,
            creates=not knowing or (of == "service" and "type" in told),
            at=NOW - timedelta(days=days),
            **told,
        )

    opened = said(AISULU, 30, given_name="Malika", roles="child")
    first = said(AISULU, 29, opened, worker=" ".join((AIGERIM, BOLAT, NARGIZA)))
    asked = said(NARGIZA, 20, first, of="service", type="health", status="sent")
    second = said(AISULU, 5, asked, worker=" ".join((AIGERIM, BOLAT)))
    said(AIGERIM, 4, second, birth_year="2014", carer_id=ZARINA.person)
    said(BOLAT, 2, second, birth_year="2015", carer_id="f" * 32)
    said(NARGIZA, 1, asked, of="service", status="completed")
    return malika.said


def folded() -> Case:
    told = events()
    return fold(told[0].case, told, OFFICES)


def _word(name: str, one: Said) -> Word:
    return Word(one.value, NAMES[one.by], one.at, FORMS.get(name, FORMS["birth_year"]).get(one.by, ""))


def settled() -> Settled:
    """The case as the desk shows it."""
    case = folded()
    differing = tuple(
        Differing(
            Register(one.list, EntityId(one.entity), one.name, ""),
            tuple(_word(one.name, said) for said in one.values),
        )
        for one in case.conflicts
    )
    offers = tuple(
        Offer(
            one.list, one.entity, "A visit to the clinic", one.why, NAMES[one.said.by], one.said.at,
            _word(one.name, one.said).form,
            {one.name: (case.entities[one.list, one.entity].properties[one.name], one.said.value)}, creates=False,
        )
        for one in case.proposals
    )  # fmt: skip
    return Settled(MALIKA.person, "Malika", CODES["Malika"], differing, offers, {str(ZARINA.person): ZARINA})
