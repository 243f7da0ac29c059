"""Nothing is asked before consent: which interviews may be begun and finished with somebody, and why not (R-7, R-10).

Only a form that asks for consent goes before it. One that keeps to itself (it changes no list) and asks for its own
agreement first may be begun as well: it says so itself before the first personal question.
"""

from __future__ import annotations

from collections.abc import Iterable

from fieldapp.case_errors import (
    AgeNotAsked,
    ConsentFirst,
    ConsentOfBoth,
    ConsentRefused,
    ConsentWaits,
    NotAgreed,
)
from fieldapp.casework import agreed_twice, lists, waves
from fieldapp.casework.consent import Consents, Lack, Scope
from fieldapp.casework.reach import Ending
from fieldapp.casework.registers import Case
from fieldapp.model import FormRow, PersonId
from fieldapp.operations import cases, handing_over, library, own_kinds, registrations, rights
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as stored
from fieldapp.store import people
from fieldapp.store.engine import Tx
from forms import Flag, Form

NOT_ASKED = frozenset((Lack.NOT_ASKED, Lack.NO_TEXT))
UNASKED_ENDINGS = frozenset(  # a wish may be that nothing is used any more, and was said with that
    (Ending.ENTERED_IN_ERROR, Ending.DIED, Ending.CONTACT_LOST, Ending.OWN_WISH)
)
OF_A_CHILD = frozenset((Lack.NO_CARER, Lack.NO_ASSENT))


def asks_consent(form: Form) -> bool:
    """Whether a form writes consent down: it may be begun with anybody, also with who took theirs back."""
    return _saves(form, lists.STATEMENT)


def need(desk: Desk, tx: Tx, form: Form, person: PersonId) -> None:
    """Raises NotAgreed (as it is, where consent was taken back) or the leaf that says what is missing."""
    if asks_consent(form):
        return
    several = registrations.together(desk, tx, person)
    if any(handing_over.left_for_good(tx, one) for one in several):
        raise NotAgreed
    pictures = [found for one in several if (found := _known(desk, tx, one)) is not None]
    if not pictures:
        return  # of an earlier program's list, or somebody else's by now: whoever began it goes on
    both = _of_all(desk, tx, pictures)
    if not _goes_by_itself(form, both):
        _need_services(both)


def need_to_close(desk: Desk, tx: Tx, person: PersonId, ending: Ending) -> None:
    """A case is closed from its page where a form that closes it could be begun: a reason that the person tells is
    asked of nobody before consent, nor after it was taken back. What nobody has to be asked for is free.
    Raises NotAgreed, ConsentFirst."""
    if ending in UNASKED_ENDINGS:
        return
    several = registrations.together(desk, tx, person)
    pictures = [found for one in several if (found := _known(desk, tx, one)) is not None]
    if pictures and not _of_all(desk, tx, pictures).statements:
        raise ConsentFirst


def _of_all(desk: Desk, tx: Tx, pictures: Iterable[Case]) -> Consents:
    agreed = [cases.consents(desk, tx, found) for found in registrations.beside(pictures)]
    if any(one.stopped for one in agreed):
        raise NotAgreed
    return agreed_twice.merged(agreed)


def _known(desk: Desk, tx: Tx, person: PersonId) -> Case | None:
    """The picture of a case that is this laptop's; None where it was let go."""
    sheet = stored.sheet(tx, person)
    return None if sheet is not None and sheet.removed else cases.find(desk, tx, person)


def _goes_by_itself(form: Form, agreed: Consents) -> bool:
    if not form.entities:
        return any(one.flag is Flag.DECLINED for one in form.bindings)
    # What ends support asks for nothing more: a child who became old enough to be asked may have left meanwhile.
    return bool(agreed.statements) and _saves(form, "case_status")


def _need_services(agreed: Consents) -> None:
    lack = agreed.scopes[Scope.SERVICES]
    if lack is None:
        return
    if lack in NOT_ASKED:
        raise ConsentFirst
    if lack is Lack.AGE_OPEN:
        raise AgeNotAsked
    if lack in OF_A_CHILD:
        raise ConsentOfBoth
    raise ConsentRefused if lack is Lack.REFUSED else ConsentWaits


def _saves(form: Form, name: str) -> bool:
    return any(key == name for one in form.entities for key, _ in one.properties)


def heard_no(desk: Desk, form: Form, person: PersonId, *, said_no: bool) -> None:
    """Somebody who is on the list wants no support, in the talk about consent. Where nothing was agreed before, what
    stands on the list is used no more: they leave what is due on every laptop, and a coordinator is asked to erase it;
    that they were asked, or what they said, is written nowhere (R-9). Where something was, it is taken back (R-10).
    `said_no`: to the question itself; else they wanted nothing of this talk to be kept. Raises DiskFull."""
    if not asks_consent(form):
        return
    with desk.vault.read() as tx:
        found = _known(desk, tx, person)
        agreed = None if found is None else cases.consents(desk, tx, found)
    if agreed is None:
        return
    if not agreed.statements:
        rights.restrict(desk, person)
        with desk.vault.write() as tx:
            people.nothing_due(tx, person)
    elif said_no:
        rights.withdraw(desk, person)


def consent_forms(desk: Desk, person: PersonId) -> tuple[FormRow, ...]:
    """The published forms with which somebody's consent can be asked: where nobody asked before, those that welcome
    somebody; else those that change what was agreed. All of them where there are none of that kind; none for whoever
    holds no such talks."""
    with desk.vault.read() as tx:
        found = cases.find(desk, tx, person)
        asked = found is not None and bool(cases.consents(desk, tx, found).statements)
    several = own_kinds.offered(desk, asking_forms(desk))
    fitting = [row for row in several if _welcomes(desk, row) is not asked]
    return tuple(fitting or several)


def asking_forms(desk: Desk) -> tuple[FormRow, ...]:
    """The published forms that write consent down."""
    return library.saving(desk, lists.STATEMENT)


def _welcomes(desk: Desk, row: FormRow) -> bool:
    return library.saves(desk, row.form, row.version, waves.BEGAN)  # it begins the support
