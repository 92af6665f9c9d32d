"""A set of models as one signed file: `bundle.json` lists its files with their sha256, `bundle.json.sig` signs it."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from vasculum.inference import Models
from vasculum.model.errors import BadInput, BadSettings, IntegrityError, ModelError
from vasculum.packaging import fault_in
from vasculum.packaging.canonical import canonical_json
from vasculum.settings import Settings
from vasculum.settings.model_sets import BUILT_IN, FOLDER, NAME, choose

LISTED, SIGNATURE = "bundle.json", "bundle.json.sig"
_VERSION = 1
_LARGEST = 4 << 30
"""Bytes of one bundle's files together."""
_CHUNK = 1 << 20


def pack_models(folder: Path, name: str, bundle: Path, sign: Callable[[bytes], bytes]) -> None:
    """Makes a bundle of a folder's table, its model files and the texts beside them. Raises `BadInput`."""
    if not NAME.fullmatch(name) or name == BUILT_IN:
        raise BadInput(f"`{name}` is no name for a set of models.", "Use letters, figures, `.`, `_` and `-`.")
    wrong = Models(folder).verify()
    if wrong:
        raise BadInput(
            f"{', '.join(wrong)} in {folder} differ from their table.", "Write their sha256 into models.toml."
        )
    models = {entry.file for entry in Models(folder).entries()}
    kept = [path for path in sorted(folder.iterdir()) if path.name in models or path.suffix in (".toml", ".md", ".txt")]
    digests = {}
    for path in kept:
        with path.open("rb") as file:
            digests[path.name] = hashlib.file_digest(file, "sha256").hexdigest()
    listed = canonical_json({"version": _VERSION, "name": name, "files": digests})
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr(LISTED, listed)
        packed.writestr(SIGNATURE, sign(listed))
        for path in kept:
            packed.write(path, path.name)


def install_models(settings: Settings, bundle: Path) -> str:
    """Lays the set down beside the others and chooses it; its name.

    Raises `BadSettings` where no key is trusted, `IntegrityError` for a bundle that is not what a trusted key signed,
    `BadInput` for a file that is no bundle; nothing is changed then.
    """
    if not settings.trusted_model_keys:
        raise BadSettings(
            "This station trusts nobody's models.", "Write the key id of who makes them into `trusted_model_keys`."
        )
    try:
        with zipfile.ZipFile(bundle) as packed:
            listed = _read(packed, LISTED)
            fault = fault_in(listed, _read(packed, SIGNATURE), settings.trusted_model_keys)
            if fault is not None:
                raise IntegrityError(f"{bundle.name} is not installed: {fault}.")
            said = json.loads(listed)
            name, digests = _checked(said)
            place = settings.data / FOLDER / name
            if place.is_dir():
                _same(place, digests, name)
            else:
                _lay_down(packed, digests, place)
    except (OSError, zipfile.BadZipFile, KeyError, ValueError) as fault:
        raise BadInput(f"{bundle} is no bundle of models: {fault}.") from fault
    choose(settings.data, name)
    return name


def _read(packed: zipfile.ZipFile, name: str) -> bytes:
    if packed.getinfo(name).file_size > 1 << 20:
        raise ValueError(f"its {name} is too long")
    return packed.read(name)


def _checked(said: Any) -> tuple[str, Mapping[str, str]]:
    if not isinstance(said, dict) or said.get("version") != _VERSION:
        raise ValueError("it is of another version")
    name, digests = str(said["name"]), dict(said["files"])
    if not NAME.fullmatch(name) or name == BUILT_IN or not all(map(NAME.fullmatch, digests)):
        raise ValueError("it names files or a set that nobody may have")
    return name, digests


def _same(place: Path, digests: Mapping[str, str], name: str) -> None:
    for file, digest in digests.items():
        path = place / file
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise IntegrityError(
                f"Another set of models goes by the name {name} here.", "Give the new one another name."
            )


def _lay_down(packed: zipfile.ZipFile, digests: Mapping[str, str], place: Path) -> None:
    if sum(packed.getinfo(file).file_size for file in digests) > _LARGEST:
        raise ValueError("it is too large")
    part = place.with_name(f".{place.name}")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    try:
        for file, digest in digests.items():
            found = hashlib.sha256()
            with packed.open(file) as source, (part / file).open("wb") as into:
                while chunk := source.read(_CHUNK):
                    found.update(chunk)
                    into.write(chunk)
            if found.hexdigest() != digest:
                raise IntegrityError(f"{file} of the bundle differs from its digest.", "Fetch the bundle again.")
        try:
            wrong = Models(part).verify()
        except ModelError as fault:
            raise IntegrityError(f"The bundle's table of models does not hold: {fault}.") from fault
        if wrong:
            raise IntegrityError(f"{', '.join(wrong)} of the bundle differ from its table.")
        part.replace(place)
    finally:
        shutil.rmtree(part, ignore_errors=True)
