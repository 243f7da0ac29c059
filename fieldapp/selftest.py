"""What this machine gives: Qt, fonts, SQLCipher, crypto, keyring, disk. One JSON object per line."""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from fieldapp.model import SelftestLine

FSYNCS = 20
PROBE = b"probe"


def run() -> int:
    """Print every line; 0 when all is well. A missing keyring is no failure: there is a choice."""
    lines = [_guarded(name, check) for name, check in CHECKS.items()]
    for line in lines:
        sys.stdout.write(json.dumps(asdict(line), ensure_ascii=True) + "\n")
    sys.stdout.flush()
    return 0 if all(line.ok for line in lines) else 1


def _guarded(name: str, check: Callable[[], SelftestLine]) -> SelftestLine:
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - a named door: a selftest reports every failure
        return SelftestLine(name, ok=False, detail=f"{type(error).__name__}: {error}")


def _qt() -> SelftestLine:
    from PySide6.QtCore import qVersion

    from fieldapp import app

    application = app.application()
    platform = application.platformName()
    return SelftestLine(
        "qt", ok=True, detail=f"Qt {qVersion()} on {platform}, Python {sys.version.split()[0]}"
    )


def _fonts() -> SelftestLine:
    from fieldapp.ui.kit import fonts

    found = set(fonts.register())
    missing = {"Inter", "Noto Sans Arabic"} - found
    return SelftestLine("fonts", ok=not missing, detail=", ".join(sorted(found)) or "none")


def _words() -> SelftestLine:
    from fieldapp.ui import translations

    built = [tag for tag, _name in translations.LANGUAGES if translations.install(tag)]
    wanted = [tag for tag, _name in translations.LANGUAGES]
    return SelftestLine("translations", ok=built == wanted, detail=", ".join(built) or "none")


def _sqlcipher() -> SelftestLine:
    from fieldapp.store.engine import create_vault, opens_with

    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "vault.db", secrets.token_bytes(32)
        started = time.process_time()
        create_vault(path, key).dispose()
        took = time.process_time() - started
        sealed = not path.read_bytes().startswith(b"SQLite format 3")
        good = sealed and opens_with(path, key) and not opens_with(path, secrets.token_bytes(32))
    return SelftestLine(
        "sqlcipher", ok=good, detail="encrypted, opens by its key only", figures={"cpu_s": took}
    )


def _crypto() -> SelftestLine:
    from sync.protocol import age
    from sync.protocol.keys import MemberKeys

    keys = MemberKeys.generate()
    started = time.process_time()
    sealed = age.seal(PROBE, [keys.identity.recipient])
    good = age.open_file(sealed, keys.identity, max_plain=1024) == PROBE
    took = time.process_time() - started
    return SelftestLine("crypto", ok=good, detail="sealed and opened again", figures={"cpu_s": took})


def _keyring() -> SelftestLine:
    from fieldapp.errors import KeyringAbsent
    from fieldapp.security.keystore import system_backend

    try:
        backend = system_backend()
    except KeyringAbsent:
        return SelftestLine(
            "keyring", ok=True, detail="none; the laptop's secret can be kept in a file by choice"
        )
    return SelftestLine("keyring", ok=True, detail=type(backend).__name__)


def _disk() -> SelftestLine:
    with tempfile.TemporaryDirectory() as folder:
        took = []
        with (Path(folder) / "probe").open("wb") as file:
            for _ in range(FSYNCS):
                file.write(PROBE)
                file.flush()
                started = time.monotonic()
                os.fsync(file.fileno())
                took.append(time.monotonic() - started)
    worst = max(took)
    return SelftestLine(
        "disk", ok=True, detail="fsync", figures={"median_s": sorted(took)[FSYNCS // 2], "worst_s": worst}
    )


CHECKS: dict[str, Callable[[], SelftestLine]] = {
    "qt": _qt,
    "fonts": _fonts,
    "translations": _words,
    "sqlcipher": _sqlcipher,
    "crypto": _crypto,
    "keyring": _keyring,
    "disk": _disk,
}
