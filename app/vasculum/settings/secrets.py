"""Keys and passwords of this machine: in the system's keyring; where there is none, in a file only this user may read.

Never in the settings, the data folder, a log or a command's arguments.
"""

import json
import os
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import platformdirs

from vasculum.model.errors import BadSettings
from vasculum.settings.writing import write_whole

SERVICE = "vasculum"
_OTHERS = 0o077


def read_secret(name: str) -> str | None:
    """The secret of that name; None where none was kept. Raises `BadSettings` for a file that others may read."""
    if (ring := _ring()) is not None:
        try:
            return ring.get_password(SERVICE, name)
        except keyring.errors.KeyringError as fault:
            raise BadSettings(
                f"The system's keyring does not answer: {fault}.", "Unlock it, then run again."
            ) from fault
    return _file_values().get(name)


def keep_secret(name: str, value: str) -> str:
    """Keeps it, and says where, in words. Raises `BadSettings` where it cannot."""
    if (ring := _ring()) is not None:
        try:
            ring.set_password(SERVICE, name, value)
        except keyring.errors.KeyringError as fault:
            raise BadSettings(f"The system's keyring refused: {fault}.", "Unlock it, then run again.") from fault
        return secrets_place()
    values = _file_values() | {name: value}
    path = secrets_file()
    write_whole(path, json.dumps(values, indent=1), 0o600)
    return secrets_place()


def secrets_place() -> str:
    """Where secrets are kept on this machine, in words, for `doctor`."""
    ring = _ring()
    if ring is not None:
        return f"the system's keyring ({ring.name})"
    return f"{secrets_file()} (mode 0600; this machine has no keyring)"


def secrets_file() -> Path:
    """The file that stands in for a keyring; outside the data folder, which is backed up and copied."""
    return Path(platformdirs.user_config_dir("vasculum", appauthor=False)) / "secrets.json"


def _ring() -> keyring.backend.KeyringBackend | None:
    ring = keyring.get_keyring()
    # The library's own stand-ins (no backend at all, or one that keeps nothing) have no priority above zero.
    return ring if ring.priority > 0 else None


def _file_values() -> dict[str, str]:
    path = secrets_file()
    if not path.is_file():
        return {}
    if os.name == "posix" and path.stat().st_mode & _OTHERS:
        raise BadSettings(f"Others on this machine may read {path}.", f"Run `chmod 600 {path}`, and change the keys.")
    try:
        values: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise BadSettings(f"{path} cannot be read: {fault}.", "Remove it, then enter the keys again.") from fault
    return values
