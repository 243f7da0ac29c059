"""What a person can do about keys: join, let in, withdraw, open anew. As verbs.py: imported late, `Desk` is opaque."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fieldapp.model import Changed, ContentClass, MemberId, Opens, PersonId, Role, Step, Tile

if TYPE_CHECKING:
    from fieldapp.operations.areas import AreaRow
    from fieldapp.operations.coordinators import Paper
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.ending import Withdrawn
    from fieldapp.operations.enrolment import Elsewhere
    from fieldapp.operations.erasing import OrderRow
    from fieldapp.operations.kept_apart import ApartRow, Within
    from fieldapp.operations.namesakes import Namesake
    from fieldapp.operations.openings import OpeningRow
    from fieldapp.operations.packs import Asked, Offer
    from fieldapp.operations.recovery import Found
    from fieldapp.operations.reopening_files import Waiting
    from fieldapp.ui.team.asking import Joining


@dataclass(frozen=True, slots=True)
class Team:
    """What the coordinator's page shows. `words` are the programme's."""

    words: str
    members: tuple[Tile, ...]
    apart: tuple[ApartRow, ...]
    areas: tuple[tuple[str, str], ...] = ()  # number and name of each area in which this coordinator appoints
    orders: tuple[OrderRow, ...] = ()  # to erase
    reads: Mapping[MemberId, tuple[ContentClass, ...]] = field(
        default_factory=dict
    )  # each coordinator's classes
    unheard: tuple[MemberId, ...] = ()  # let in, and nothing of theirs has come: a pack is for them
    purging: tuple[int, int] = (2, 90)  # coordinators and days, before accepted records leave laptops


def newcomer(home: Path, name: str, passphrase: str) -> Desk:
    from fieldapp.operations import enrolment

    return enrolment.request(home, name, passphrase).desk


@dataclass(frozen=True, slots=True)
class Founding:
    """A programme just created. `pages` are the recovery sheets: secret, for paper alone."""

    desk: Desk
    pages: tuple[str, ...] = field(repr=False)
    bundle: bytes = field(repr=False)


def found(
    home: Path, name: str, passphrase: str, server: str, key: str, classes: Sequence[ContentClass]
) -> Founding:
    """`key`: the server's, as it prints it; `classes`: what the founder reads. Raises ServerKeyRefused, and as
    `programme.found`."""
    from fieldapp.operations import founding, programme

    receipt_key = programme.server_key(key)
    made = programme.found(home, programme.Founder(name, passphrase, receipt_key, server, tuple(classes)))
    return Founding(made.desk, founding.unfinished(made.desk), made.bundle)


def unfinished(desk: Desk) -> Founding | None:
    """A founding that was broken off before its sheets were shown to be on paper."""
    from fieldapp.operations import founding

    pages = founding.unfinished(desk)
    return Founding(desk, pages, founding.bundle(desk)) if pages else None


def prove_sheets(desk: Desk, typed: Sequence[str]) -> None:
    from fieldapp.operations import founding

    founding.prove(desk, typed)


def save_list(founding: Founding, folder: Path) -> None:
    """The list of keys, as the server wants it at its start."""
    from fieldapp.config import write_durably
    from fieldapp.errors import from_os

    try:
        write_durably(folder / "roster.bundle", founding.bundle)
    except OSError as problem:
        raise from_os(problem) from problem


def own_words(desk: Desk) -> str:
    """The six words of one's own request; "" for whoever belongs to the programme already, or whose key was withdrawn:
    nobody can let it in again."""
    from fieldapp.casework.spoken import six_words
    from fieldapp.operations import enrolment, packs

    known = packs.belongs(desk) or enrolment.is_withdrawn(desk)
    return "" if known else six_words(enrolment.write_request(desk.keys))


def leave_on_stick(desk: Desk, folder: Path) -> None:
    from fieldapp.operations import packs

    packs.leave_on_stick(desk, folder)


def leave_at_server(desk: Desk, server: str) -> None:
    from fieldapp.operations import packs

    packs.leave_at_server(desk, server)


def offered_on_stick(desk: Desk, folder: Path) -> Offer | None:
    from fieldapp.operations import packs

    return packs.offered_on_stick(desk, folder)


def offered_by_server(desk: Desk, server: str) -> Offer | None:
    from fieldapp.operations import packs

    return packs.offered_by_server(desk, server)


def take_offer(desk: Desk, offer: Offer, words: str) -> Changed:
    from fieldapp.operations import packs

    packs.take(desk, offer, words)
    return Changed(settings=True, people=True, forms=True)


def team(desk: Desk) -> Team:
    from fieldapp.operations import coordinators, enrolment, erasing, kept_apart, purge_policy

    named = enrolment.who_is_in(desk)
    known = {tile.member for tile in named}
    nameless = tuple(tile for tile in coordinators.others(desk) if tile.member not in known)
    areas = tuple((area.hex(), name) for area, name in coordinators.areas(desk))
    words = enrolment.programme_words(desk.home.path)
    orders, policy = erasing.rows(desk), purge_policy.of(desk)
    purging, reads = (policy.coordinators, policy.days), coordinators.reads(desk)
    unheard, apart = enrolment.unheard(desk), kept_apart.rows(desk)
    return Team(words, (*named, *nameless), apart, areas, orders, reads, unheard, purging)


def asking_on_stick(desk: Desk, folder: Path) -> Asked:
    from fieldapp.operations import packs

    return packs.asked_on_stick(desk, folder)


def asking_at_server(desk: Desk) -> Asked:
    from fieldapp.operations import packs

    return packs.asked_at_server(desk)


def namesakes(desk: Desk, name: str) -> tuple[Namesake, ...]:
    from fieldapp.operations import namesakes as found

    return found.of(desk, name)


def appoint(desk: Desk, joining: Joining) -> MemberId:
    """A worker, who writes these classes in one area."""
    from fieldapp.operations import enrolment

    where = enrolment.area_named(joining.area) if joining.area else None
    newcomer = enrolment.Newcomer(
        joining.request, joining.name, joining.words, joining.classes, where, joining.role
    )
    (member,) = enrolment.approve_all(desk, [newcomer])
    return member


def join_reader(
    desk: Desk, joining: Joining, paper: Paper, progress: Callable[[Step], bool]
) -> tuple[MemberId, bool]:
    """A coordinator or the focal point of data protection, by two sheets; and whether the server, where one is set,
    answered. For the sync thread: it fetches first."""
    from fieldapp.operations import coordinators, ending, enrolment

    where = joining.new_area or ([enrolment.area_named(joining.area)] if joining.area else ())
    asked, kinds = (joining.request, joining.name, joining.words), (joining.role, joining.classes)

    def sign() -> None:
        coordinators.join(desk, *asked, paper, role=kinds[0], classes=kinds[1], where=where)

    fetched = ending.let_in(desk, sign, progress=progress)
    return MemberId(enrolment.read(joining.request).key.key_id.hex()), fetched


def put_together(desk: Desk, typed: Sequence[str]) -> Paper:
    from fieldapp.operations import coordinators, rosters

    return coordinators.put_together(rosters.load(desk.home), typed)


def reader_leaves(desk: Desk, member: MemberId, paper: Paper, progress: Callable[[Step], bool]) -> Withdrawn:
    """For the sync thread: it fetches first."""
    from fieldapp.operations import ending

    return ending.leave(desk, member, paper, progress=progress)


def put_pack(desk: Desk, members: Sequence[MemberId], folder: Path) -> int:
    """The pack and all that waits for the newcomers; returns how many packs."""
    from fieldapp.operations import packs, sticks

    count = packs.pack(desk, members, folder)
    sticks.put(desk.home.path, folder, desk=desk, drafts=sticks.takes_drafts(desk))
    return count


def withdraw_key(desk: Desk, member: MemberId, progress: Callable[[Step], bool]) -> Withdrawn:
    """For the sync thread: it fetches first."""
    from fieldapp.operations import ending

    return ending.withdraw(desk, member, progress=progress)


def still_in(desk: Desk, member: MemberId) -> tuple[Elsewhere, ...]:
    """Where the key still stands: other areas' coordinators have to withdraw it there."""
    from fieldapp.operations import enrolment

    return enrolment.still_in(desk, member)


def look_inside(desk: Desk, batch: str) -> Within:
    from fieldapp.operations import kept_apart

    return kept_apart.look(desk, batch)


def let_in(desk: Desk, batch: str) -> Changed:
    from fieldapp.operations import kept_apart

    return kept_apart.admit(desk, batch) | Changed(reviews=True)


def may_erase(desk: Desk) -> bool:
    """Whether an order of this person counts."""
    return desk.role is Role.COORDINATOR


def erase(desk: Desk, person: PersonId) -> Changed:
    from fieldapp.operations import erasing

    return erasing.order(desk, [person])


def agree_to_erase(desk: Desk, order: str) -> Changed:
    from fieldapp.operations import erasing

    return erasing.agree(desk, order)


def order_again(desk: Desk, order: str) -> Changed:
    """Of who has left, in one's own name."""
    from fieldapp.operations import order_again as orders

    return orders.again(desk, order)


def take_order_back(desk: Desk, order: str) -> Changed:
    from fieldapp.operations import taking_back

    return taking_back.take_back(desk, order)


def set_purging(desk: Desk, coordinators: int, days: int) -> Changed:
    from fieldapp.operations import purge_policy

    return purge_policy.put(desk, purge_policy.Policy(coordinators, days))


def journal(desk: Desk) -> tuple[OpeningRow, ...]:
    from fieldapp.operations import openings

    return openings.rows(desk)


def ask_anew(home: Path, member: MemberId, folder: Path | None, passphrase: str) -> str:
    """Ask for one's work to be opened anew under a new passphrase, by a stick or (None) the server; returns the six
    words."""
    from fieldapp.operations import reopening_files, reopening_line

    if folder is None:
        return reopening_line.ask(home, member, passphrase)
    return reopening_files.ask(home, member, folder, passphrase)


def open_anew(home: Path, member: MemberId, folder: Path | None, passphrase: str) -> None:
    from fieldapp.operations import reopening_files, reopening_line

    if folder is None:
        reopening_line.finish(home, member, passphrase)
    else:
        reopening_files.finish(home, member, folder, passphrase)


def waiting_anew(desk: Desk, folder: Path | None) -> tuple[Waiting, ...]:
    from fieldapp.operations import reopening_files, reopening_line

    return reopening_line.waiting(desk) if folder is None else reopening_files.waiting(desk, folder)


def answer_anew(desk: Desk, one: Waiting, words: str, folder: Path | None, typed: Sequence[str] = ()) -> None:
    """By this coordinator's key; or by two recovery sheets, as they were typed."""
    from fieldapp.operations import reopening_files, reopening_line

    paper = put_together(desk, typed) if typed else None
    if folder is None:
        reopening_line.answer(desk, one, words, paper)
    else:
        reopening_files.answer(desk, one, words, folder, paper)


def workers_on(desk: Desk, laptop: Path) -> tuple[str, ...]:
    from fieldapp.operations import recovery

    return recovery.workers_on(desk, laptop)


def open_laptop(
    desk: Desk, laptop: Path, progress: Callable[[Step], bool], typed: Sequence[str] = ()
) -> Found:
    """By this coordinator's key; or by two recovery sheets, as they were typed."""
    from fieldapp.operations import laptops

    paper = put_together(desk, typed) if typed else None
    return laptops.open_found(desk, laptop, paper, progress=progress)


def areas_to_choose(desk: Desk, person: PersonId | None) -> tuple[AreaRow, ...]:
    """Between which areas somebody has to choose for an interview with this person, or with somebody new."""
    from fieldapp.operations import areas

    return areas.to_choose(desk, person)


def areas_of(desk: Desk, people: Iterable[PersonId]) -> dict[PersonId, tuple[AreaRow, int]]:
    """The areas of these people and their places, for whoever works in several."""
    from fieldapp.operations import areas

    return areas.of_several(desk, people)


def own_areas(desk: Desk) -> tuple[AreaRow, ...]:
    """Where the list of keys has this person as a worker, and whether they work there."""
    from fieldapp.operations import areas

    return areas.appointed(desk)


def work_in(desk: Desk, chosen: Collection[str]) -> Changed:
    from fieldapp.operations import areas

    return areas.agree(desk, chosen)


def others_open(desk: Desk) -> Opens:
    """Whether another coordinator opens one's own work alone, several do together, or two sheets alone."""
    from fieldapp.operations import reopening

    return reopening.others_open(desk)


def put_away(desk: Desk) -> None:
    """Nothing is announced: there is nobody left to show it to."""
    from fieldapp.operations import reopening

    reopening.put_away(desk)
