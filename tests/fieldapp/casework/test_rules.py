"""Delivery only moves onwards; verdicts are the same in any order of arrival."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations, product

import pytest

from fieldapp.casework import compare
from fieldapp.casework.delivery import Event, move
from fieldapp.casework.languages import chosen
from fieldapp.casework.verdicts import Decision, Link, complete, standing
from fieldapp.model import Delivery, MemberId, RecordId, Verdict, VersionId

STATIONS = list(Delivery)
START = datetime(2026, 11, 20, tzinfo=UTC)


def link(name: str, previous: str | None = None, number: int = 1) -> Link:
    before = None if previous is None else VersionId(previous)
    return Link(VersionId(name), before, number, START + timedelta(hours=number))


def decided(name: str, version: str, verdict: Verdict, *over: str, hour: int = 1) -> Decision:
    at = START + timedelta(hours=hour)
    about = (RecordId("r"), VersionId(version))
    return Decision(name, *about, verdict, (), frozenset(over), MemberId("m"), at)


def test_no_event_moves_a_version_back() -> None:
    for now, event in product(STATIONS, Event):
        assert STATIONS.index(move(now, event)) >= STATIONS.index(now)
    assert move(Delivery.ON_SERVER, Event.SEAL) is Delivery.ON_SERVER  # sealed again with the next record


def test_on_the_server_only_by_a_receipt_and_opened_only_by_a_coordinator() -> None:
    for now, event in product(STATIONS, Event):
        after = move(now, event)
        if after is not now:
            wanted = {
                Delivery.SEALED: Event.SEAL,
                Delivery.ON_SERVER: Event.RECEIPT,
                Delivery.OPENED: Event.ACKNOWLEDGE,
            }
            assert wanted[after] is event


A, B = link("a"), link("b", "a", 2)
RETURN, ACCEPT = Verdict.RETURNED, Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("links", "decisions", "verdict"),
    [
        ([A], [], Verdict.OPEN),
        ([A], [decided("1", "a", RETURN)], Verdict.RETURNED),
        ([A, B], [decided("1", "a", RETURN)], Verdict.CORRECTED),
        ([A, B], [decided("1", "a", RETURN), decided("2", "b", ACCEPT, "1")], Verdict.ACCEPTED),
        ([A, B], [decided("1", "a", ACCEPT)], Verdict.CORRECTED),  # corrected unasked while it was accepted
        ([A], [decided("1", "a", RETURN), decided("2", "a", ACCEPT)], Verdict.RETURNED),  # contradicting
        ([A], [decided("1", "a", RETURN), decided("2", "a", ACCEPT, "1")], Verdict.ACCEPTED),  # settled
        ([A, B], [decided("1", "b", RETURN), decided("2", "a", ACCEPT)], Verdict.RETURNED),
    ],
)
def test_verdicts(links: list[Link], decisions: list[Decision], verdict: Verdict) -> None:
    pictures = {standing(one, two).verdict for one in permutations(links) for two in permutations(decisions)}
    assert pictures == {verdict}


def test_two_versions_on_one_base_are_a_fork() -> None:
    forked = standing([A, B, link("c", "a", 2)], [])
    assert forked.forked
    assert not standing([A, B], []).forked


def test_a_chain_is_complete_down_to_its_first_version() -> None:
    assert complete([A, B], VersionId("b"))
    assert not complete([B], VersionId("b"))
    assert not complete([A, link("b", "a", 3)], VersionId("b"))
    assert not complete([link("x", "y", 2), link("y", "x", 1)], VersionId("x"))


def test_submissions_are_compared_by_their_answers() -> None:
    before = b"<d><a>1</a><r><n>x</n></r><r><n>y</n></r><meta><instanceID>1</instanceID></meta></d>"
    after = before.replace(b">y<", b">z<").replace(b">1</i", b">2</i")
    assert compare.changed(before, after) == 1
    assert compare.leaves(after) == {"/d/a": "1", "/d/r[1]/n": "x", "/d/r[2]/n": "z"}
    quiet = b'<d xmlns:fw="urn:fieldapp:forms:1"><a fw:missing="refused"/></d>'
    assert (compare.quiet(quiet), compare.leaves(quiet)) == (1, {"/d/a": "refused"})


@pytest.mark.parametrize("bad", [b"", b"<d>", b'<!DOCTYPE d [<!ENTITY e "x">]><d>&e;</d>'])
def test_what_is_no_submission_is_refused(bad: bytes) -> None:
    with pytest.raises(compare.NotXml):
        compare.leaves(bad)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("ru", "Русский (ru)"),
        ("Русский (ru)", "Русский (ru)"),
        ("ru-KG", "Русский (ru)"),
        ("pt", "Português (pt-BR)"),
        ("kk", "English (en)"),
        ("", "English (en)"),
    ],
)
def test_a_person_means_one_of_the_forms_languages(wanted: str, found: str) -> None:
    languages = ("English (en)", "Русский (ru)", "Português (pt-BR)")
    assert chosen(languages, wanted, "English (en)") == found
    assert chosen((), wanted, "") == ""
