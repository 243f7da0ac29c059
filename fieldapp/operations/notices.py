"""Sentences that stand on Today until what they tell of is over. Kept by name, so that each person reads them
in the language of that moment."""

from __future__ import annotations

import json

from fieldapp.errors import FieldError
from fieldapp.model import Notice
from fieldapp.store import identity
from fieldapp.store.engine import Tx

KEPT = "notices"  # {name: {place in the text: value}}

RESTORED = "This laptop's work was restored from a copy. Nothing is lost."
SILENT = "No coordinator has answered for {days} days."
CLOCK = (
    "This computer's clock says {day}, and that day is over. Set date and time in the system's settings: the days of "
    "talks are taken from it. Nothing is lost."
)
DROPPED = (
    "The server confirmed {count} of your records, but a coordinator who looked later did not get them. "
    "They are safe here and are sent again; give them to a coordinator on a stick, too."
)
FOREIGN = (
    "A coordinator has got {count} lines of sealed files under your name that this laptop did not make. Call a "
    "coordinator: if nobody put this laptop back from a copy, your key has to be withdrawn, and you join with a new "
    "one."
)
COPY = (
    "Somebody works with a copy of the laptop of {who} while the laptop is in use. Nothing is lost. Call {who}: if it "
    "was put back from two copies, one after the other, all is well. If nobody knows of a copy, withdraw the key, "
    "under Team; they join again with a new one."
)
KEPT_BACK = (
    "The server does not take {count} of your sealed files, again and again. They are safe here. Give them to a "
    "coordinator on a stick, and tell whoever runs the server."
)
HELD_BACK = (
    "A coordinator has a newer list of keys, and the server does not give it. Your work is safe. "
    "Ask the coordinator for the list on a stick."
)
MISSED = (
    "{count} sealed messages to you did not come, though later ones of the same coordinator did. "
    "The server lost them or holds them back. Call your coordinator, and ask what you should have got."
)
TWO_LISTS = (
    "Two lists of keys contradict each other. Your work is safe, and the list in use was kept. "
    "Tell a coordinator before you send anything more."
)
PARTED = (
    "Recovery sheets were typed on two computers at about the same time. Two lists of keys came of it, and neither "
    "takes in the other. Your work is safe here. The coordinators agree by telephone which list goes on; whoever has "
    "the other one makes a new place on their laptop and asks to join with it."
)
PARTED_LEFT = (
    "By a list of keys that came here you have left; by the one on this laptop you have not. Recovery sheets were "
    "typed on two computers at about the same time, and neither list takes in the other. Your work is safe here. "
    "Call the other coordinators, and agree which list goes on. If it is the other one, make a new place for "
    "yourself on this laptop and ask to join with it."
)
SIGNED_TWICE = (
    "{who} signed two lists of keys that contradict each other, as after a laptop was put back from an old copy. "
    "Your work is safe, and the list in use was kept. No list with the other one is taken until two sheets let {who} "
    "leave, under Team. They join again with a new key."
)
LIST_EXCHANGED = (
    "The list of keys on this computer was not the one that you know: it was exchanged or damaged. The right one was "
    "put back, and your work is safe. Whoever uses this computer can do that: tell a coordinator."
)
STAND_AGAIN = (
    "The keys of {whose} stand again: {who}, who has left, had withdrawn them in a list that does not count any more. "
    "If a laptop was lost, withdraw the key again, under Team."
)
SURPLUS = (
    "{count} keys of this programme can be opened by more people than its list names. "
    "Tell those who hold the programme's root keys."
)
UNREADABLE = (
    "{count} keys that you should be able to open do not open with your own key. "
    "Ask the other coordinators who made them."
)
AREA = "{count} more areas have put you on their list. If you work there, say so under Settings; else nothing changes."
WITHDRAWN_ELSEWHERE = (
    "Another area withdrew the key of {count} people who work in yours. If a laptop was lost, withdraw it here, too: "
    "Team. Until then they go on getting what your area sends."
)
KEY_WITHDRAWN = (
    "Your key was withdrawn. What you sent before stands; what you send from now on is kept apart until a coordinator "
    "has looked at it. Call your coordinator. To go on working, make a new place for yourself on this laptop and ask "
    "to join with it."
)
BY_SHEETS = (
    "Two recovery sheets opened your work again, at the place of {who}, on {day}. If you had asked for that, all is "
    "well. If not, somebody may have read what lies on this laptop: call a coordinator whom you trust."
)
LAPTOP_BY_SHEETS = (
    "Two recovery sheets opened your work on a laptop, or on a copy of its disk, at the place of {who}, on {day}. If "
    "your laptop was lost, all is well. If not, somebody has a copy of it: call a coordinator whom you trust."
)
REOPENED = (
    "{who} opened your work again, on {day}. If you had asked for that, all is well. If not, somebody asked in your "
    "name: call a coordinator whom you trust."
)
ERASURE_WAITS = (
    "A coordinator ordered to erase {count} people. It is not done before a second coordinator agrees. "
    "If you know of no reason, call a coordinator."
)
ERASED = "{count} people and all that was recorded of them were erased here, on coordinators' orders."
HANDED = "notice.handed"
HANDED_WORDS = (
    "Cases that came to you from somebody else, or went to somebody else: {count}. "
    "People, Hand-overs lists them."
)
NOT_JOINED = "You have not joined a programme yet: Settings shows how. What you finish is safe here."
ODD = "{reason} What {who} sealed was taken in all the same."
ODD_UNNAMED = "{reason} What they sealed was taken in all the same; their name is not known here."
AGAIN = "{count} sealed files came again that were here already. Nothing was changed."
FALSE_LIST = (
    "The server gave a list of keys that those who may sign it did not sign. It was not taken. "
    "Tell a coordinator."
)
OLDER_LIST = (
    "The server gave an older list of keys than it had before, as if it had been put back. The newer one here stands "
    "and was given to it again. Tell a coordinator."
)
DAMAGED = "The server gave something damaged again and again. It was left out. Tell a coordinator."
STRANGERS = (
    "The server gave more than is kept here by signers whom no list of keys names. The rest was left there; "
    "it is asked for again when a newer list comes. Tell a coordinator."
)
STICK_EMPTY = "There is nothing for this laptop on that stick."
STICK_KNOWN = "Nothing new came from this stick. What is on it for you was put together on {day}."
STICK_DAMAGED = (
    "{count} files on this stick are damaged or were made by something else. They were left there."
)
STICK_OTHERS = "{count} files on this stick are sealed to other people. They were left there."
STICK_CROWDED = (
    'There are far more files in the folder "sealed" of this stick than this program puts there. '
    "Only some were looked at. Use a clean stick."
)
STICK_MUCH = "There is more on this stick than is taken at once. Do the same again: it goes on."
STICK_LIST = (
    "The list of keys on this stick does not fit to the one in use, which was kept. Tell a coordinator."
)
STICK_STOPPED = "Stopped. What had come from the stick is safe here; what lay on it before lies there still."
STICK_OLD_FORM = (
    "{count} unfinished interviews on this stick wait for their form. Take it from a coordinator first."
)
STICK_NO_ROOM = (
    "There was no room on this stick for {count} older sealed files, which the server has. Use a larger one for "
    "whoever has no network."
)
STICK_NOT_CARRIED = (
    "{count} sealed files that the server has are no longer kept here for sticks: they were too many or too old. "
    "Whoever lacks them gets them by network."
)
STICK_DRAFTS_LEFT = (
    "{count} unfinished interviews did not go onto the stick: a key for them is missing. They are safe here. Take a "
    "newer list of keys from a coordinator, or finish them."
)
REFUSED = {
    "rolled-back": OLDER_LIST,
    "too-few-signatures": FALSE_LIST,
    "signature-invalid": FALSE_LIST,
    "not-appointed": FALSE_LIST,
    "forked": FALSE_LIST,
    "signed-twice": TWO_LISTS,
    "parted": PARTED,
    "gap": FALSE_LIST,
    "malformed": FALSE_LIST,
    "unknown-key": STRANGERS,
}
TEXTS = {
    "round.again": AGAIN,
    "round.not_joined": NOT_JOINED,
    "stick.empty": STICK_EMPTY,
    "stick.known": STICK_KNOWN,
    "stick.damaged": STICK_DAMAGED,
    "stick.others": STICK_OTHERS,
    "stick.crowded": STICK_CROWDED,
    "stick.much": STICK_MUCH,
    "stick.list": STICK_LIST,
    "stick.stopped": STICK_STOPPED,
    "stick.old_form": STICK_OLD_FORM,
    "stick.no_room": STICK_NO_ROOM,
    "stick.not_carried": STICK_NOT_CARRIED,
    "stick.drafts_left": STICK_DRAFTS_LEFT,
    "notice.restored": RESTORED,
    "notice.silent": SILENT,
    "notice.clock": CLOCK,
    "notice.dropped": DROPPED,
    "notice.foreign": FOREIGN,
    "notice.copy": COPY,
    "notice.kept_back": KEPT_BACK,
    "notice.held_back": HELD_BACK,
    "notice.missed": MISSED,
    "notice.two_lists": TWO_LISTS,
    "notice.signed_twice": SIGNED_TWICE,
    "notice.parted": PARTED,
    "notice.parted_left": PARTED_LEFT,
    "notice.stand_again": STAND_AGAIN,
    "notice.list_exchanged": LIST_EXCHANGED,
    "notice.surplus": SURPLUS,
    "notice.unreadable": UNREADABLE,
    "notice.area": AREA,
    "notice.withdrawn_elsewhere": WITHDRAWN_ELSEWHERE,
    "notice.key_withdrawn": KEY_WITHDRAWN,
    "notice.by_sheets": BY_SHEETS,
    "notice.laptop_by_sheets": LAPTOP_BY_SHEETS,
    "notice.reopened": REOPENED,
    "notice.erasure_waits": ERASURE_WAITS,
    "notice.erased": ERASED,
    HANDED: HANDED_WORDS,
}


def of(message_id: str, **values: str | int) -> Notice:
    """One of the sentences above."""
    return Notice(message_id, TEXTS[message_id], values)


def odd(code: str, who: str, reason: str) -> Notice:
    """What is said of a batch that was merged all the same. `who`: "" for somebody whose name never came here."""
    return Notice(f"odd.{code}", ODD if who else ODD_UNNAMED, {"who": who, "reason": reason})


def refused(code: str) -> str:
    """What to say of something that the server gave and that was not taken."""
    return REFUSED.get(code, DAMAGED)


def of_error(problem: FieldError) -> tuple[Notice, ...]:
    """An error as sentences: what happened, what is safe, what to do."""
    values = {name: str(value) for name, value in problem.values.items()}
    parts = {"what": problem.what, "safe": problem.safe, "remedy": problem.remedy}
    return tuple(Notice(f"{problem.message_id}.{part}", text, values) for part, text in parts.items() if text)


def put(tx: Tx, message_id: str, **values: str | int) -> None:
    """Let a sentence stand."""
    kept = _kept(tx)
    if kept.get(message_id) != values:
        _keep(tx, {**kept, message_id: values})


def one_more(tx: Tx, message_id: str) -> None:
    """A sentence that counts stands, or counts one more."""
    put(tx, message_id, count=int(_kept(tx).get(message_id, {}).get("count", 0)) + 1)


def take_back(tx: Tx, message_id: str) -> None:
    """What it told of is over."""
    kept = _kept(tx)
    if kept.pop(message_id, None) is not None:
        _keep(tx, kept)


def standing(tx: Tx) -> tuple[Notice, ...]:
    """All that stand, oldest first."""
    return tuple(of(name, **values) for name, values in _kept(tx).items() if name in TEXTS)


def _kept(tx: Tx) -> dict[str, dict[str, str | int]]:
    raw = identity.get(tx, KEPT)
    return {} if raw is None else dict(json.loads(raw))


def _keep(tx: Tx, kept: dict[str, dict[str, str | int]]) -> None:
    identity.put(tx, KEPT, json.dumps(kept).encode())
