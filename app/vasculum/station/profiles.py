"""The profiles of a station: which there are, every version that was saved with author and note, and drafts.

A profile that travels with the program is never written: the first change makes the station's own copy of it in
`profiles/` of the data folder, which goes before it. Each version stays beside it.
"""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from vasculum.model.errors import BadSettings, BadUsage
from vasculum.pipeline import Profile, load_profile, profile_names, profile_path, read_profile
from vasculum.pipeline.profile_edit import Plain, edited
from vasculum.settings import Settings, places
from vasculum.store import durable

_LIST = "versions.json"
_DRAFT = "draft.json"
_BEFORE = "as it was before the first change here"


@dataclass(frozen=True, slots=True)
class Version:
    """One saved state of a profile."""

    number: int
    saved: str
    """UTC, ISO 8601; empty for the state before the first change."""
    author: str
    """A pseudonym of the settings' operators, or empty."""
    note: str
    sha256: str
    """Of the file's bytes, as analyses name it."""


@dataclass(frozen=True, slots=True)
class Profiles:
    """Reads and writes the profiles of these settings. May be used from any thread; one writer at a time."""

    settings: Settings
    saved: Callable[[str], object] | None = None
    """Told the name of a profile that has a new version."""

    def names(self) -> tuple[str, ...]:
        """The profiles there are; one that the settings name by its path among them."""
        named = {self.settings.profile} if self.settings.profile.endswith(".toml") else set()
        return tuple(sorted({*profile_names(*self.settings.profile_folders), *named}))

    def titles(self) -> dict[str, str]:
        """Each by its name, with the title it bears; one that cannot be read bears its name."""
        told = {}
        for name in self.names():
            try:
                told[name] = self.load(name).title
            except BadSettings:
                told[name] = name
        return told

    def load(self, name: str) -> Profile:
        """The profile in force. Raises `BadSettings`."""
        return load_profile(name, *self.settings.profile_folders)

    def text(self, name: str) -> str:
        """Its file. Raises `BadSettings` where there is none."""
        path = profile_path(name, *self.settings.profile_folders)
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as fault:
            known = ", ".join(self.names())
            raise BadSettings(f"There is no profile `{name}`.", f"There are: {known}.") from fault

    def is_own(self, name: str) -> bool:
        """Whether this station has changed it."""
        return not profile_path(name, *self.settings.profile_folders).is_relative_to(places.profiles())

    # --- trying

    def tried(self, name: str, changes: Mapping[str, Plain | None]) -> Profile:
        """The profile with changes that are not saved. Raises `BadSettings` for what cannot be taken."""
        path = self._own(name)
        return read_profile(edited(self.text(name), changes, path).encode(), path)

    def draft(self, name: str) -> dict[str, Plain | None]:
        """The changes that were left unsaved."""
        try:
            found: dict[str, Plain | None] = json.loads((self._room(name) / _DRAFT).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            # A draft is a convenience: one that cannot be read is none.
            return {}
        return found

    def keep_draft(self, name: str, changes: Mapping[str, Plain | None]) -> None:
        """Keeps changes for later; without any, the draft goes. Raises `DiskFull` or `DataFolderError`."""
        place = self._room(name) / _DRAFT
        if changes:
            _write(place, json.dumps(dict(changes), ensure_ascii=False, indent=1))
        elif place.is_file():
            place.unlink()

    # --- versions

    def versions(self, name: str) -> tuple[Version, ...]:
        """Oldest first; empty while it was never changed here."""
        try:
            rows = json.loads((self._room(name) / _LIST).read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except (OSError, ValueError) as fault:
            raise BadSettings(
                f"The versions of {name} cannot be read: {fault}.", f"Look at {self._room(name)}."
            ) from fault
        return tuple(Version(**row) for row in rows)

    def save(self, name: str, changes: Mapping[str, Plain | None], author: str = "", note: str = "") -> Version:
        """Makes the changes a new version, in force for what is begun from now on. Raises `BadSettings`, `BadUsage`
        where nothing changes, `DiskFull` or `DataFolderError`."""
        text = edited(self.text(name), changes, self._own(name))
        if text == self.text(name):
            raise BadUsage(f"Nothing in {name} would change.", "`vasculum profile show` shows its values.")
        version = self._keep(name, text, author, note)
        self.keep_draft(name, {})
        return version

    def back(self, name: str, number: int, author: str = "") -> Version:
        """Puts an earlier version in force again, as a new one. Raises as `save`."""
        if number not in {one.number for one in self.versions(name)}:
            raise BadUsage(f"{name} has no version {number}.", f"`vasculum profile history {name}` lists them.")
        text = (self._room(name) / f"{number:04}.toml").read_text(encoding="utf-8")
        read_profile(text.encode(), self._own(name))
        return self._keep(name, text, author, f"version {number} again")

    def _keep(self, name: str, text: str, author: str, note: str) -> Version:
        versions = list(self.versions(name))
        if not versions:
            before = self.text(name)
            _write(self._room(name) / "0001.toml", before)
            versions.append(Version(1, "", "", _BEFORE, _sha256(before)))
        now = datetime.now(UTC).isoformat(timespec="seconds")
        made = Version(versions[-1].number + 1, now, author, note, _sha256(text))
        # The version lies there before anything names it, and the file in force changes last.
        _write(self._room(name) / f"{made.number:04}.toml", text)
        rows = [asdict(one) for one in (*versions, made)]
        _write(self._room(name) / _LIST, json.dumps(rows, ensure_ascii=False, indent=1))
        _write(self._own(name), text)
        if self.saved is not None:
            self.saved(name)
        return made

    def _own(self, name: str) -> Path:
        path = Path(name)
        return path if path.suffix == ".toml" else self.settings.profile_folders[0] / f"{name}.toml"

    def _room(self, name: str) -> Path:
        return self.settings.profile_folders[0] / Path(name).stem


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _write(place: Path, text: str) -> None:
    """The whole file or the one before, never a part."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_name(f"{place.name}.{os.getpid()}")
        beside.write_bytes(text.encode())
        durable.fsync_file(beside)
        durable.rename(beside, place)
        durable.fsync_folder(place.parent)
    except OSError as fault:
        raise durable.sentence_for(fault, place) from fault
