"""What is not usual in the year: each scene writes its acts, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fieldapp.demo.script import Do

if TYPE_CHECKING:
    from fieldapp.demo.fictional import Author

LOST_ON: Final = 250
QUIET: Final = (*range(135, 142), *range(145, 150))  # days on which nobody goes online but as a scene says
FIRST, SECOND = "coordinator1", "coordinator2"
WALK_IN: Final = frozenset(("aigul2", "aigul3"))  # nobody listed them
NOT_REACHED: Final = frozenset(("relative1", "woman2"))  # scenes tell how that went


def write(author: Author) -> None:
    """All of them."""
    refusals(author)
    one_name_three_times(author)
    two_carers(author)
    handed_over(author)
    pathway(author)
    erased(author)
    contact_lost(author)
    left_the_country(author)
    outside_every_window(author)
    laptop_lost(author)


def _children(author: Author, carer: str) -> list[str]:
    return [one.key for one in author.people if one.carer == carer]


def _other(author: Author, worker: str) -> str:
    """Somebody on another laptop."""
    mine = next(place for place, laptop in enumerate(author.laptops) if worker in laptop)
    return author.laptops[(mine + 1) % len(author.laptops)][0]


def refusals(author: Author) -> None:
    for day, worker in ((10, author.workers[0]), (33, author.workers[1])):
        author.write(day, worker, Do.REFUSE)
        author.counts.refused += 1


def one_name_three_times(author: Author) -> None:
    """One is registered twice, by two workers in two scripts; the third has the same name and is somebody else."""
    day = 130
    author.tell(day, *sorted({author.worker(key) for key in WALK_IN}))
    author.check(day + 1, "suspected", 3)
    author.write(day + 2, FIRST, Do.SAME, "aigul1", double="aigul2")
    author.write(day + 2, FIRST, Do.APART, "aigul1", other="aigul3")
    author.write(day + 2, FIRST, Do.APART, "aigul2", other="aigul3")
    author.life("aigul2").double = True
    author.settled |= {"aigul1", "aigul2", "aigul3"}


def two_carers(author: Author) -> None:
    """A child's carer is changed on two laptops at once; a coordinator decides, and the other sees it decided."""
    child, day = _children(author, "woman4")[0], 135
    one = author.worker(child)
    other = _other(author, one)
    author.assign(day, child, one, other)
    author.online(day, FIRST, one, other)
    author.write(day + 2, one, Do.CHANGE, child, carer_id="woman1")
    author.write(day + 3, other, Do.CHANGE, child, carer_id="woman3")
    author.tell(day + 4, one, other)
    author.check(day + 5, "conflicts", 1)
    author.write(day + 6, SECOND, Do.DECIDE, child, name="carer_id", carer="woman3")
    author.hear(day + 6, one, other)
    author.check(day + 6, "conflicts", 0)
    author.settled.add(child)


def handed_over(author: Author) -> None:
    """The former worker did not hear of it yet and goes on: what they wrote waits for a coordinator."""
    child = _children(author, "woman3")[-1]
    former = author.worker(child)
    new, day = _other(author, former), 145
    author.assign(day, child, new)
    author.online(day, FIRST, new)
    author.write(day + 2, former, Do.CHANGE, child, family_initial="К")
    author.tell(day + 3, former, new)
    author.check(day + 3, "proposals", 1)
    author.write(day + 4, FIRST, Do.DECIDE, child, name="family_initial", value="К")
    author.settled.add(child)


def pathway(author: Author) -> None:
    """An answer opens the safety pathway; a coordinator reads it first."""
    day, worker = 155, author.worker("woman1")
    author.write(day, worker, Do.VISIT, "woman1", hurt="yes")
    author.life("woman1").attempts += 1
    author.life("woman1").forms["form_b"] += 1
    author.tell(day, worker)
    author.check(day, "urgent", 1)
    author.write(day, SECOND, Do.READ)
    author.hear(day, worker)
    author.check(day, "urgent", 0)
    author.counts.urgent += 1


def erased(author: Author) -> None:
    """Consent is taken back, then everything is erased, on two laptops; an old stick brings it back in vain."""
    one, other = author.worker("woman2"), _other(author, author.worker("woman2"))
    day = 165
    author.assign(day, "woman2", one, other)
    author.online(day, FIRST, one, other)
    author.write(day + 1, other, Do.VISIT, "woman2", hurt="")
    author.write(day + 2, other, Do.STICK_OUT)
    author.write(day + 2, one, Do.FILL, "woman2", form="form_n", requests="withdraw")
    author.tell(day + 3, one, other)
    author.check(day + 3, "stopped", 1)
    author.write(day + 4, SECOND, Do.ERASE, "woman2")
    author.hear(day + 5, *author.everybody)
    author.tell(day + 6, *author.everybody)
    author.check(day + 6, "not erased", 0)
    author.write(day + 20, FIRST, Do.STICK_IN, taken_from=other)
    author.check(day + 21, "stopped", 0)
    author.life("woman2").erased = True
    for child in _children(author, "woman2"):
        author.life(child).relations -= 1  # it says who the erased woman was
    author.settled.add("woman2")


def contact_lost(author: Author) -> None:
    """R-26: three tries in two ways within sixty days."""
    day = author.life("relative1").started + 90
    for later, channel in ((0, "phone"), (12, "home"), (25, "phone")):
        author.attempt(day + later, "relative1", channel, "not_reached")
    author.life("relative1").standing = "contact_lost"
    author.settled.add("relative1")


def left_the_country(author: Author) -> None:
    """A worker proposes it and a coordinator says so; brothers and sisters go on."""
    child, *others = _children(author, "woman3")
    day, worker = 310, author.worker(child)
    author.write(day, worker, Do.FILL, child, form="form_l", ending="left_country")
    author.life(child).forms["form_l"] += 1
    author.tell(day + 1, worker)
    author.check(day + 1, "proposals", 1)
    author.write(day + 2, FIRST, Do.CLOSE, child, ending="left_country")
    author.life(child).standing, author.life(child).ending = "closed", "left_country"
    author.settled |= {child, *others}
    for key in others:
        author.attempt(day + 5, key, "home", "reached")


def outside_every_window(author: Author) -> None:
    """Between two waves: it counts as a try, and as neither wave."""
    author.attempt(author.life("woman1").started + 135, "woman1", "home", "reached")


def laptop_lost(author: Author) -> None:
    """With whoever works on it: what was unsent is gone, everything else goes on from a new laptop."""
    laptop, day = author.laptops[-1], LOST_ON
    author.tell(day, *author.workers)
    own = [key for key, life in author.lives.items() if set(life.worker) & set(laptop) and not life.erased]
    gone = own[0]
    never_sent = {"channel": "home", "result": "reached", "unsent": "yes"}
    author.write(day + 1, author.worker(gone), Do.TRY, gone, **never_sent)
    for worker in laptop:
        theirs = [key for key in own if worker in author.life(key).worker]
        author.write(day + 2, FIRST, Do.LOSE, *theirs, worker=worker)
        for key in theirs:
            author.write(day + 2, FIRST, Do.ASSIGN, key, to=" ".join(author.life(key).worker))
    author.hear(day + 3, *laptop)
