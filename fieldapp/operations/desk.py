"""What a signed-in person works at: their open database, their keys, the clock. Opaque to the screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from fieldapp.config import Home, PersonFolder
from fieldapp.errors import Locked, NotAllowed
from fieldapp.model import MemberId, Role
from fieldapp.security.keystore import Keystore
from fieldapp.store.engine import Vault
from fieldapp.store.people import Finder
from sync.client.folders import Folders
from sync.protocol.envelope import Header
from sync.protocol.keys import MemberKeys

Clock = Callable[[], datetime]  # timezone-aware
# Before this program was written nobody worked with it: a clock that says so fell back, as with an empty battery.
FIRST_DAY = date(2026, 1, 1)


def folders_of(person: PersonFolder) -> Folders:
    """The plain folders that rounds and sticks work on."""
    return Folders(person.outbox, person.inbox, person.receipts)


def system_clock() -> datetime:
    """Now, in the laptop's own time zone."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Life:
    """A stream of somebody: when its first batch came here, and that batch's header."""

    at: datetime
    first: Header


@dataclass(frozen=True, slots=True)
class Opened:
    """What is in memory only while the desk is unlocked."""

    vault: Vault
    keys: MemberKeys
    database_key: bytes = field(repr=False)
    finder: Finder = field(default_factory=Finder, repr=False)
    asked: set[str] = field(default_factory=set, repr=False)  # servers that told since what they have (S-7)
    # By sender: of how many streams the first batch had come when their beginnings were read, and those by incarnation.
    began: dict[MemberId, tuple[int, Mapping[bytes, Life]]] = field(default_factory=dict, repr=False)


@dataclass(slots=True)
class Desk:
    """One person at work. `lock` drops database and keys; name and role stay for the lock screen."""

    home: Home
    member: MemberId
    name: str
    role: Role
    server: str
    keystore: Keystore
    clock: Clock
    opened: Opened | None = None

    @property
    def folder(self) -> PersonFolder:
        return self.home.person(self.member)

    @property
    def vault(self) -> Vault:
        """Raises Locked."""
        if self.opened is None:
            raise Locked
        return self.opened.vault

    @property
    def keys(self) -> MemberKeys:
        """Raises Locked."""
        if self.opened is None:
            raise Locked
        return self.opened.keys

    @property
    def database_key(self) -> bytes:
        """Raises Locked."""
        if self.opened is None:
            raise Locked
        return self.opened.database_key

    @property
    def finder(self) -> Finder:
        """Raises Locked."""
        if self.opened is None:
            raise Locked
        return self.opened.finder

    def now(self) -> datetime:
        return self.clock()

    def today(self) -> date:
        """The day by which people's ages and what is due are judged: by a clock that fell back to 1970 nobody would be
        of age, and whoever is known would be born in the future."""
        return max(self.now().date(), FIRST_DAY)

    def need_coordinator(self) -> None:
        """Raises NotAllowed for anybody else."""
        if self.role is not Role.COORDINATOR:
            raise NotAllowed
