"""What support needs to know of a station, in one file: no secrets, no names of people, no pictures."""

import json
import platform
import re
import sys
import zipfile
from collections.abc import Sequence
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from vasculum import __version__
from vasculum.model.capture import utc_now
from vasculum.model.errors import StationError
from vasculum.settings import Settings
from vasculum.store import durable
from vasculum.store.faults import recent_faults
from vasculum.store.queries import counts
from vasculum.store.thread import reading

_ADDRESS = re.compile(r"(?<=://)[^/\s@]*@")
_PERSON = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_HOMES = re.compile(r"(?:/home/|/Users/|/media/|[A-Za-z]:\\{1,2}Users\\{1,2})[^/\\\s:\"']+")
"""Homes, and where desktops mount a person's disks. Within JSON a backslash stands twice."""
_PART = 4
"""A part of a name with fewer letters is too often a word."""
_NOT_TOLD = ("operators", "roles")


def write_bundle(file: Path, settings: Settings, state: Sequence[dict[str, Any]]) -> Path:
    """Writes the bundle as a ZIP and gives its path; `state` is what the doctor says. Raises `DiskFull` or
    `DataFolderError` where it cannot be written."""
    contents = {
        "doctor.json": list(state),
        "machine.json": _machine(),
        "settings.json": settings.model_dump(mode="json", exclude=set(_NOT_TOLD))
        | {"operators": len(settings.operators), "roles": sorted(settings.roles)},
        "catalogue.json": _catalogue(settings.data),
    }
    try:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, content in contents.items():
                bundle.writestr(name, without_people(json.dumps(content, ensure_ascii=False, indent=1), settings))
    except OSError as fault:
        raise durable.sentence_for(fault, file) from fault
    return file


def without_people(text: str, settings: Settings) -> str:
    """The text without what names or lets in a person: homes, addresses, user parts of URIs, the operators' names,
    identifiers and keys."""
    text = text.replace(str(Path.home()), "~") if Path.home() != Path("/") else text
    text = _PERSON.sub("ADDRESS", _ADDRESS.sub("", _HOMES.sub("~", text)))
    for person in settings.operators:
        for word in (person.name, person.orcid, person.key):
            text = re.sub(re.escape(word), "PERSON", text, flags=re.IGNORECASE) if word else text
        for part in re.findall(rf"\w{{{_PART},}}", person.name):
            text = re.sub(rf"\b{re.escape(part)}\b", "PERSON", text, flags=re.IGNORECASE)
    return text


def _machine() -> dict[str, Any]:
    packages = {found.metadata["Name"]: found.version for found in distributions() if found.metadata["Name"]}
    return {
        "made": utc_now().isoformat(timespec="seconds"),
        "vasculum": __version__,
        "python": sys.version,
        "frozen": bool(getattr(sys, "frozen", False)),
        # Not platform.uname(): the machine's name is often its owner's.
        "system": [platform.system(), platform.release(), platform.version(), platform.machine()],
        "packages": dict(sorted(packages.items())),
    }


def _catalogue(data: Path) -> dict[str, Any]:
    try:
        db = reading(data)
    except StationError as fault:
        return {"error": str(fault)}
    try:
        return {"counts": counts(db), "faults": recent_faults(db)}
    finally:
        db.conn.close()
