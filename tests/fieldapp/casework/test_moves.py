"""Hand-overs as a case's history tells them: who had it before, who after, also where two gave it away at once."""

from __future__ import annotations

from fieldapp.casework import moves
from fieldapp.casework.events import History
from fieldapp.casework.moves import Move
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, SAULE, Teller


def told(teller: Teller) -> tuple[Move, ...]:
    return moves.of(History(teller.said), OFFICES)


def test_each_hand_over_begins_where_the_one_before_ended() -> None:
    anna = Teller()
    anna.opened()
    anna.say(AIDA, worker=BEK)
    anna.say(AIDA, worker=f"{BEK} {DANA}")
    anna.say(AIDA, worker=DANA, place="Osh")
    anna.say(AIDA, worker="")
    pairs = [(set(one.before), set(one.after), one.place) for one in told(anna)]
    assert pairs[-3:] == [({BEK}, {BEK, DANA}, ""), ({BEK, DANA}, {DANA}, "Osh"), ({DANA}, set(), "")]
    last = moves.last_of(told(anna), DANA)
    assert last is not None
    assert (last.gone, last.new) == ({DANA}, frozenset())


def test_what_changes_nothing_is_no_hand_over_and_a_new_place_is_one() -> None:
    anna = Teller()
    anna.opened()
    anna.say(AIDA, worker=DANA)
    before = len(told(anna))
    anna.say(AIDA, worker=DANA)
    assert len(told(anna)) == before
    anna.say(AIDA, worker=DANA, place="Osh")
    anna.say(AIDA, worker=DANA, place="Osh")
    assert [one.place for one in told(anna)[before:]] == ["Osh"]


def test_two_who_give_it_away_at_once_both_take_it_from_the_same() -> None:
    anna = Teller()
    anna.opened()
    given = anna.say(AIDA, worker=BEK)
    anna.say(AIDA, [given], worker=DANA)
    anna.say(SAULE, [given], worker="")
    assert [set(one.before) for one in told(anna)][-2:] == [{BEK}, {BEK}]
    assert moves.last_of(told(anna), SAULE) is None


def test_a_worker_gives_nothing_away() -> None:
    anna = Teller()
    anna.opened()
    anna.say(BEK, worker=DANA)
    assert told(anna) == ()
