"""The settings of this machine: defaults < `station.toml` < `VASCULUM_*` < flags. Read once, strictly, frozen.

Below the person's `station.toml` lies the machine's, in which IT may lock values.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pydantic
import tomlkit
from tomlkit.exceptions import ParseError

from vasculum.model.errors import BadSettings
from vasculum.model.lanes import hours_of
from vasculum.model.providers import ASKED
from vasculum.settings import places


class _Table(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid", frozen=True)


class LaneSettings(_Table):
    """When and how fast one class of files may leave for a target."""

    hours: str = ""
    """By this machine's clock, as `20:00-06:00`; empty: always."""
    megabits: float = pydantic.Field(default=0.0, ge=0)
    """At most so many a second, on average; 0: no cap."""

    @pydantic.field_validator("hours")
    @classmethod
    def _is_a_span(cls, text: str) -> str:
        hours_of(text)
        return text


class TargetSettings(_Table):
    """One repository to which accepted specimens go."""

    kind: str = "ocfl"
    where: str = ""
    """A folder or URI; empty: `repository/` in the data folder."""
    public: str = pydantic.Field(default="", pattern=r"^$|^https?://")
    """The address at which readers reach that place on the web, for exports; empty: none but `where` itself."""
    metadata: LaneSettings = LaneSettings()
    access: LaneSettings = LaneSettings()
    """Derivatives, tiles and thumbnails."""
    masters: LaneSettings = LaneSettings()
    """Originals."""
    streams: int = pydantic.Field(default=4, ge=1, le=16)
    """Requests under way at once; memory is so many parts of 8 MiB."""
    ahead: int = pydantic.Field(default=50, ge=0, le=10_000)
    """Specimens whose small files may go before the first one's originals; 0: each is sent whole."""


class Limits(_Table):
    """Bounds that protect this machine."""

    megapixels: float = pydantic.Field(default=400.0, gt=0)
    analysis_seconds: float = pydantic.Field(default=120.0, gt=0)
    """A frame whose analysis takes longer costs a failed step and a fresh process."""
    analysis_megabytes: int = pydantic.Field(default=4000, ge=500)


class Operator(_Table):
    """A person at this station. The name stays in this file; everything else knows the pseudonym."""

    pseudonym: str = pydantic.Field(pattern=r"^[A-Za-z0-9_-]{1,32}$")
    name: str = ""
    orcid: str = pydantic.Field(default="", pattern=r"^$|^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$")
    key: str = ""
    """The key or badge scan that chooses this person."""
    trainee: bool = False
    """Whether this person's frames are held against the profile's stricter limits."""


class Settings(_Table):
    """This machine."""

    station: str = pydantic.Field(default="station-1", pattern=r"^[A-Za-z0-9._-]{1,40}$")
    data: Path = pydantic.Field(default_factory=places.default_data)
    profile: str = "herbarium-sheet"
    camera: str = "simulated"
    """A camera's id, serial number or role."""
    roles: dict[str, str] = pydantic.Field(default_factory=dict)
    """What a body is for (`top`, `side`, `label`), and the serial number of the body."""
    provider: str = pydantic.Field(default="auto", pattern=f"^({'|'.join(ASKED)})$")
    threads: int = pydantic.Field(default=2, ge=1, le=64)
    trainee: bool = False
    """Whether everybody's frames are held against the profile's stricter limits, with more words."""
    sound: bool = True
    volume: int = pydantic.Field(default=7, ge=0, le=10)
    """Of the verdicts' sounds; 0 is silent."""
    pass_silent: bool = False
    """Whether a pass makes no sound."""
    sound_output: str = ""
    """The output device by its description; empty: the system's."""
    scale: int = pydantic.Field(default=100, ge=100, le=200)
    """Size of the window's lettering and controls in percent, beside the system's own."""
    monitor_profile: str = ""
    """An ICC file of the monitor; empty: the system's where it gives one, else sRGB."""
    keys: dict[str, str] = pydantic.Field(default_factory=dict)
    """Keys that were taught: `shoot.retake = "Y"`. All others are the factory's."""
    pedals: dict[str, str] = pydantic.Field(default_factory=lambda: {"F13": "press", "F14": "press", "F15": "retake"})
    """Keys that pedals send, and the act of Shoot that each does."""
    swap_trigger: bool = False
    """Whether the station shoots by itself when the live view shows another object, still and without hands."""
    scanner_ms: int = pydantic.Field(default=35, ge=20, le=90)
    """Signs that follow each other within so many milliseconds come from a scanner."""
    language: str = pydantic.Field(default="", pattern=r"^(en|fr|de|es|nl)?$")
    """Of the window: one of the five it has; empty: the system's."""
    time_server: str = "pool.ntp.org"
    """Asked by the doctor alone whether the clock is right; empty: nobody is."""
    limits: Limits = Limits()
    targets: dict[str, TargetSettings] = pydantic.Field(default_factory=lambda: {"default": TargetSettings()})
    signing: str = pydantic.Field(default="kept", pattern=r"^(kept|once|off)$")
    """Packages are signed with this station's kept key, with one that ends with the process, or not at all."""
    trusted_keys: tuple[str, ...] = ()
    """Key ids whose signatures `verify` takes; empty: any key whose signature holds."""
    trusted_model_keys: tuple[str, ...] = ()
    """Key ids of those whose bundles of models `vasculum models install` takes; empty: nobody's."""
    copies: int = pydantic.Field(default=2, ge=1, le=9)
    """At how many targets an original must be before its local copy may be released."""
    operators: tuple[Operator, ...] = ()
    locked: tuple[str, ...] = ()
    """Settings that only whoever writes this file may change: neither the window nor the environment does."""
    _file: Path | None = pydantic.PrivateAttr(default=None)
    _locked_by: Path | None = pydantic.PrivateAttr(default=None)

    def keep(self, file: Path, locked_by: Path | None) -> None:
        """Notes where these settings come from; called once, by who reads them."""
        self._file, self._locked_by = file, locked_by

    @property
    def file(self) -> Path:
        """The `station.toml` in which a change is kept; it need not be there yet."""
        return self._file or places.default_settings()

    @property
    def locked_by(self) -> Path | None:
        """The machine's file, where that is what locks values."""
        return self._locked_by

    def operator_of(self, said: str) -> Operator | None:
        """The person that a key, a badge scan or the pseudonym itself names; None for anybody else."""
        return next((person for person in self.operators if said and said in (person.key, person.pseudonym)), None)

    @property
    def profile_folders(self) -> tuple[Path, ...]:
        """Where profiles lie: this station's own first, then those that travel with the program."""
        return (self.data / places.PROFILES, places.profiles())

    def target_place(self, name: str) -> str:
        """Where that target lies; the data folder's own repository where nothing else is said."""
        return self.targets[name].where or str(self.data / "repository")

    def public_place(self, name: str) -> str:
        """The URI by which readers reach that target's files, without a slash at its end."""
        public, place = self.targets[name].public, self.target_place(name)
        if public or "://" in place:
            return (public or place.partition("?")[0]).rstrip("/")
        return Path(place).absolute().as_uri()


def load_settings(file: Path | None = None, environment: Mapping[str, str] | None = None, **flags: Any) -> Settings:
    """The settings in force. Raises `BadSettings` with file, line and remedy for anything it cannot take literally.

    `flags` that are None count as not given. A file that was named must exist; the platform's default one need not.
    """
    path, machine = file or places.default_settings(), places.machine_settings()
    text, values = read_file(path) if file is not None or path.is_file() else ("", {})
    beneath = read_file(machine) if machine.is_file() else ("", {})
    checked(machine, *beneath)
    locks = {*beneath[1].get("locked", ()), *values.get("locked", ())}
    _known(path, text, locks)
    held = beneath[1] | values
    for name, value in _from_environment(os.environ if environment is None else environment).items():
        if name not in locks:
            held[name] = value
    # What the machine's file locks stands whatever else says; a flag is a person's word for this one time.
    held |= {name: value for name, value in beneath[1].items() if name in beneath[1].get("locked", ())}
    held |= {name: value for name, value in flags.items() if value is not None}
    made = checked(path, text, held | ({"locked": sorted(locks)} if locks else {}))
    made.keep(path, machine if beneath[1].get("locked") else None)
    return made


def read_file(path: Path) -> tuple[str, dict[str, Any]]:
    """A settings file's text and values. Raises `BadSettings` where it cannot be read or is not TOML."""
    try:
        text = path.read_text(encoding="utf-8")
        return text, tomlkit.parse(text).unwrap()
    except (OSError, UnicodeDecodeError) as fault:
        raise BadSettings(f"The settings file {path} cannot be read: {fault}.", "Name another one.") from fault
    except ParseError as fault:
        raise BadSettings(f"{path}, line {fault.line}: this is not TOML ({fault}).") from fault


def checked(path: Path, text: str, values: Mapping[str, Any]) -> Settings:
    """The settings that these values make. Raises `BadSettings` with the line of the file's text."""
    try:
        return Settings.model_validate(values)
    except pydantic.ValidationError as fault:
        raise BadSettings(*_sentence(path, text, fault)) from fault


def _known(path: Path, text: str, locks: set[str]) -> None:
    unknown = sorted(locks - set(Settings.model_fields))
    if unknown:
        place = f"{path}, line {_line_of(text, 'locked')}" if text and _line_of(text, "locked") else "Settings"
        known = ", ".join(sorted(Settings.model_fields))
        raise BadSettings(f"{place}: `{unknown[0]}` in `locked` is not a setting.", f"There are: {known}.")


_ENVIRONMENT = {
    f"VASCULUM_{name.upper()}": name for name in ("station", "data", "profile", "camera", "provider", "language")
}


def _from_environment(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: environment[variable] for variable, name in _ENVIRONMENT.items() if environment.get(variable)}


def _sentence(path: Path, text: str, fault: pydantic.ValidationError) -> tuple[str, str]:
    first = fault.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    line = _line_of(text, str(first["loc"][-1]))
    place = f"{path}, line {line}" if line else "Settings"
    if first["type"] == "extra_forbidden":
        known = ", ".join(sorted(Settings.model_fields))
        return f"{place}: `{where}` is not a setting.", (
            f"Remove it or correct its name, or use the newer Vasculum that wrote it; there are: {known}."
        )
    return f"{place}: `{where}` {first['msg'][0].lower()}{first['msg'][1:]}.", "Correct the value, or remove the line."


def _line_of(text: str, key: str) -> int | None:
    found = re.compile(rf"^\s*(\[.*\b)?[\"']?{re.escape(key)}\b")
    return next((number for number, line in enumerate(text.splitlines(), 1) if found.match(line)), None)
