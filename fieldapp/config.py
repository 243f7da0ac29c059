"""Where things lie on a laptop, and the machine's few settings. Knows paths; opens no database and no key."""

from __future__ import annotations

import json
import os
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from fieldapp.model import MemberId

VERSION = "0.1.0"  # as in pyproject.toml
HOME_VARIABLE = "FIELDAPP_HOME"
APP_FOLDER = "fieldapp"  # the folder's name says nothing of a programme


def default_home() -> Path:
    """The folder of this OS account, unless FIELDAPP_HOME names another."""
    named = os.environ.get(HOME_VARIABLE, "")
    return Path(named) if named else Path(platformdirs.user_data_dir(APP_FOLDER, appauthor=False))


@dataclass(frozen=True, slots=True)
class PersonFolder:
    """One person's files on this laptop; only the database holds anything that can be read with one key."""

    path: Path

    @property
    def vault(self) -> Path:
        return self.path / "vault.db"

    @property
    def slots(self) -> Path:
        return self.path / "slots.json"

    @property
    def tile(self) -> Path:
        return self.path / "tile"

    @property
    def attempts(self) -> Path:
        return self.path / "attempts.json"

    @property
    def answer_key(self) -> Path:
        """Only there between asking a coordinator to open the work anew and the answer; under a new passphrase."""
        return self.path / "answer.key"

    @property
    def answer_attempts(self) -> Path:
        return self.path / "answer.attempts.json"

    @property
    def outbox(self) -> Path:
        return self.path / "outbox"

    @property
    def inbox(self) -> Path:
        return self.path / "inbox"

    @property
    def receipts(self) -> Path:
        return self.path / "receipts"

    @property
    def quarantine(self) -> Path:
        return self.path / "quarantine"

    @property
    def lost(self) -> Path:
        """Only there while a lost laptop is opened: what is sealed for who worked on it, in a folder for each."""
        return self.path / "lost"

    @property
    def carried(self) -> Path:
        """Sealed files that a server has and that are kept for sticks, until whoever they are for has them."""
        return self.path / "carried"

    @property
    def given(self) -> Path:
        """Receipts that this person signed for what came by stick; they travel back with the next one."""
        return self.path / "given"

    def make(self) -> None:
        """Create the folders, readable by this OS account only where the OS knows that."""
        sealed = (self.outbox, self.carried, self.inbox, self.receipts, self.quarantine, self.given)
        for folder in (self.path, *sealed):
            folder.mkdir(parents=True, exist_ok=True)
            if os.name == "posix":
                folder.chmod(0o700)


@dataclass(frozen=True, slots=True)
class Home:
    """The home folder of one laptop."""

    path: Path

    @property
    def people(self) -> Path:
        return self.path / "people"

    @property
    def roster(self) -> Path:
        return self.path / "roster"

    @property
    def settings(self) -> Path:
        return self.path / "settings.json"

    @property
    def parcels(self) -> Path:
        """The random names of what this laptop left on sticks, so that it replaces its own and nothing else."""
        return self.path / "parcels"

    @property
    def device_secret(self) -> Path:
        """Only there when somebody chose to do without a keyring."""
        return self.path / "device.secret"

    def person(self, member: MemberId) -> PersonFolder:
        """The folder of `member`. Raises ValueError for anything that is not an id made by this program."""
        if not member.isalnum() or len(member) > 64:
            raise ValueError("not a member id")
        return PersonFolder(self.people / member)

    def members(self) -> tuple[MemberId, ...]:
        """Everybody who has a database slot on this laptop, in a stable order."""
        if not self.people.is_dir():
            return ()
        slots = ("slots.json", "slots.json.copy")
        found = (one.name for one in self.people.iterdir() if any((one / name).is_file() for name in slots))
        return tuple(MemberId(name) for name in sorted(found) if name.isalnum())


@dataclass(frozen=True, slots=True)
class Machine:
    """settings.json: what this laptop knows without anybody signed in. Never a name."""

    machine: str  # random id; names this home's secret in the keyring
    keystore: str = "system"  # "system" or, when somebody chose it, "file"
    server: str = ""


def read_machine(home: Home) -> Machine:
    """The machine's settings, from their copy when they are damaged; made afresh when there are none.

    The id names this home's secret in the keyring, so a damaged file is never replaced by a guess while
    somebody's work lies here: then the id is empty and the secret counts as missing.
    """
    for path in (home.settings, _copy_of(home.settings)):
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raw = json.loads(path.read_text("utf-8"))
            keystore, server = str(raw.get("keystore", "system")), str(raw.get("server", ""))
            return Machine(str(raw["machine"]), keystore, server)
    if home.members():
        return Machine("", "file" if home.device_secret.is_file() else "system")
    machine = Machine(secrets.token_hex(8))
    write_machine(home, machine)
    return machine


def write_machine(home: Home, machine: Machine) -> None:
    """Replace settings.json and its copy, each in one step."""
    home.path.mkdir(parents=True, exist_ok=True)
    written = {"machine": machine.machine, "keystore": machine.keystore, "server": machine.server}
    for path in (home.settings, _copy_of(home.settings)):
        write_durably(path, json.dumps(written, indent=1).encode())


def _copy_of(path: Path) -> Path:
    return path.with_name(path.name + ".copy")


def write_durably(path: Path, content: bytes) -> None:
    """Replace `path` by `content`: a power cut leaves the old content or the new one."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        write_synced(temporary, content)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_synced(path: Path, content: bytes) -> None:
    """Write a file that only this account can read, and wait until the disk has it."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable. Windows journals renames itself and cannot open folders."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
