"""The device's half of every key: 32 random bytes in the system's keyring. The only user of `keyring`.

The backend is chosen here from a list, never by keyring's own search: plugins, environment variables and a
plain-text backend that somebody installed must not decide where a secret goes. Where there is no keyring,
a person may choose a file beside the home folder; `COST_OF_FILE` says what that costs.
"""

from __future__ import annotations

import base64
import importlib
import secrets
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError as BackendError

from fieldapp import config
from fieldapp.errors import DeviceSecretMissing, KeyringAbsent
from fieldapp.model import MemberId

SERVICE = "fieldapp"
SECRET_BYTES = 32
REFUSALS = (BackendError, OSError, RuntimeError)  # what backends raise when their service is gone
COST_OF_FILE = (
    "This laptop's secret lies in a file of this account. Whoever copies the disk has it, and then only the "
    "passphrase protects the work. With a keyring they would need the account's password as well."
)
ALLOWED: dict[str, tuple[tuple[str, str], ...]] = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.libsecret", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
}


class Keystore(Protocol):
    """Holds the device secret and, per person, the high-water mark of their streams: 32 bytes each."""

    def secret(self) -> bytes:
        """The device's 32 bytes. Raises DeviceSecretMissing."""

    def make_secret(self) -> bytes:
        """The device's 32 bytes, made now if there are none."""

    def mark(self, member: MemberId) -> bytes | None:
        """SHA-256 over the heads of the person's streams as they were at the last seal."""

    def put_mark(self, member: MemberId, digest: bytes) -> None: ...


class KeyringKeystore:
    """Values in the system's keyring, through one backend given from outside."""

    def __init__(self, backend: KeyringBackend, machine: str) -> None:
        self._backend = backend
        self._machine = machine

    def secret(self) -> bytes:
        found = self._get(self._machine)
        if found is None:
            raise DeviceSecretMissing
        return found

    def make_secret(self) -> bytes:
        found = self._get(self._machine)
        if found is None:
            found = secrets.token_bytes(SECRET_BYTES)
            self._put(self._machine, found)
        return found

    def mark(self, member: MemberId) -> bytes | None:
        return self._get(f"{self._machine}.{member}")

    def put_mark(self, member: MemberId, digest: bytes) -> None:
        self._put(f"{self._machine}.{member}", digest)

    def _get(self, name: str) -> bytes | None:
        try:
            kept = self._backend.get_password(SERVICE, name)
        except REFUSALS as problem:
            raise KeyringAbsent from problem
        with suppress(ValueError):
            value = base64.b64decode(kept or "", validate=True)
            return value if len(value) == SECRET_BYTES else None
        return None

    def _put(self, name: str, value: bytes) -> None:
        try:
            self._backend.set_password(SERVICE, name, base64.b64encode(value).decode())
        except REFUSALS as problem:
            raise KeyringAbsent from problem


class FileKeystore:
    """The chosen fallback: the same values in files of this OS account."""

    def __init__(self, home: config.Home) -> None:
        self._home = home

    def secret(self) -> bytes:
        with suppress(OSError):
            found = self._home.device_secret.read_bytes()
            if len(found) == SECRET_BYTES:
                return found
        raise DeviceSecretMissing

    def make_secret(self) -> bytes:
        """One that is cut opens nothing: it counts as none. Raises DeviceSecretMissing where it cannot be read."""
        if self._home.device_secret.exists() and not self._is_cut():
            return self.secret()
        made = secrets.token_bytes(SECRET_BYTES)
        self._home.path.mkdir(parents=True, exist_ok=True)
        config.write_durably(self._home.device_secret, made)
        return made

    def _is_cut(self) -> bool:
        with suppress(OSError):
            return len(self._home.device_secret.read_bytes()) != SECRET_BYTES
        return False

    def mark(self, member: MemberId) -> bytes | None:
        with suppress(OSError):
            found = self._mark_path(member).read_bytes()
            return found if len(found) == SECRET_BYTES else None
        return None

    def put_mark(self, member: MemberId, digest: bytes) -> None:
        config.write_durably(self._mark_path(member), digest)

    def _mark_path(self, member: MemberId) -> Path:
        return self._home.path / f"mark.{member}"


def system_backend() -> KeyringBackend:
    """The first allow-listed backend that works here. Raises KeyringAbsent."""
    for module_name, class_name in ALLOWED.get(sys.platform, ()):
        with suppress(Exception):  # a backend that cannot be loaded says so in many ways
            backend: KeyringBackend = getattr(importlib.import_module(module_name), class_name)()
            if backend.priority > 0:
                return backend
    raise KeyringAbsent


def open_keystore(home: config.Home) -> Keystore:
    """The keystore that this home was set up with. Raises KeyringAbsent; never falls back by itself."""
    machine = config.read_machine(home)
    if machine.keystore == "file":
        return FileKeystore(home)
    return KeyringKeystore(system_backend(), machine.machine)


def choose_file(home: config.Home) -> str:
    """A person chose to do without a keyring; returns what that costs, to be shown to them."""
    config.write_machine(home, replace(config.read_machine(home), keystore="file"))
    return COST_OF_FILE
