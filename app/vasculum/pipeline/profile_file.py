"""Profiles as files: read strictly, for a guessed value would judge a thousand specimens wrongly."""

import dataclasses
import hashlib
import pkgutil
import re
import string
import tomllib
import typing
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

from vasculum.model.camera_wish import CameraWish
from vasculum.model.errors import BadSettings
from vasculum.model.file_name import NAME_PARTS
from vasculum.model.policy import SYMBOLOGIES, CodeRole, Collection, Limit, Policy, Role
from vasculum.model.view import View
from vasculum.pipeline import steps
from vasculum.pipeline.profile import Profile
from vasculum.pipeline.step import Step

VERSION = 1
T = TypeVar("T")


def profile_names(*folders: Path) -> tuple[str, ...]:
    """The profiles that lie in these folders, each name once."""
    return tuple(sorted({path.stem for folder in folders for path in folder.glob("*.toml")}))


def step_names() -> tuple[str, ...]:
    """The steps there are, by the names of their files."""
    return tuple(sorted(found.name for found in pkgutil.iter_modules(steps.__path__)))


def profile_path(name_or_path: str, *folders: Path) -> Path:
    """The file of a profile: of the first folder that has one of that name, or the path itself."""
    path = Path(name_or_path)
    if path.suffix == ".toml":
        return path
    places = [folder / f"{name_or_path}.toml" for folder in folders]
    return next((place for place in places if place.is_file()), places[-1])


def load_profile(name_or_path: str, *folders: Path) -> Profile:
    """The profile of that name in the first folder that has it, or of the file at that path.

    Raises `BadSettings` with file and line.
    """
    path = profile_path(name_or_path, *folders)
    try:
        content = path.read_bytes()
    except OSError as fault:
        known = ", ".join(profile_names(*folders))
        raise BadSettings(f"There is no profile `{name_or_path}`.", f"There are: {known}.") from fault
    return read_profile(content, path)


def read_profile(content: bytes, path: Path) -> Profile:
    """The profile that these bytes say; `path` is named in complaints. Raises `BadSettings` with file and line."""
    try:
        plain = tomllib.loads(content.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadSettings(f"{path} is not TOML: {fault}.") from fault
    return _Reader(path, content.decode()).profile(plain, hashlib.sha256(content).hexdigest())


@dataclasses.dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one file; every complaint names the file and the line."""

    path: Path
    text: str

    def profile(self, plain: dict[str, Any], sha256: str) -> Profile:
        self._check_version(plain.get("profile"))
        head = self._table(plain, "profile", {"name", "title", "version", "file_name", "step_seconds"})
        self._only(plain, {"profile", "collection", "camera", "steps", "policy"}, "")
        for key in ("name", "title"):
            if not isinstance(head.get(key), str):
                raise self._complaint("profile", f"[profile] has no {key}")
        policy = dict(plain.get("policy", {}))
        limits = tuple(self._made(Limit, row, "limits") for row in policy.pop("limits", []))
        roles = tuple(self._made(CodeRole, row, "roles") for row in policy.pop("roles", []))
        views = self._views(policy.pop("views", []))
        rules = dataclasses.replace(self._made(Policy, policy, "policy"), limits=limits, roles=roles, views=views)
        self._check_patterns(rules)
        camera = self._made(CameraWish, plain.get("camera", {}), "camera")
        template = head.get("file_name", "{catalogNumber}")
        self._check_template(template)
        return Profile(
            name=head["name"],
            version=head["version"],
            sha256=sha256,
            title=head["title"],
            steps=tuple(self._step(row, camera) for row in plain.get("steps", [])),
            policy=rules,
            collection=self._made(Collection, plain.get("collection", {}), "collection"),
            camera=camera,
            file_name=template,
            step_seconds=float(head.get("step_seconds", 60.0)),
        )

    def _views(self, rows: list[dict[str, Any]]) -> tuple[View, ...]:
        views = tuple(self._made(View, row, "views") for row in rows)
        twice = [view.name for view in views if [other.name for other in views].count(view.name) > 1]
        if twice:
            raise self._complaint("views", f"two views are called `{twice[0]}`")
        named = [ending.casefold() for view in views for ending in {*view.names}]
        both = [ending for ending in named if named.count(ending) > 1]
        if both:
            raise self._complaint("names", f"two views are known by the ending `{both[0]}`")
        return views

    def _check_version(self, head: Any) -> None:
        """First of all: what a newer program wrote is named as that, not by the first key that is not known."""
        version = head.get("version") if isinstance(head, dict) else None
        if isinstance(version, int) and version > VERSION:
            what = (
                f"this profile was written for a newer Vasculum (profile version {version}, this one knows {VERSION})"
            )
            raise self._complaint("version", what, "Use the newer program, or another profile. Nothing was changed.")
        if isinstance(head, dict) and version != VERSION:
            raise self._complaint("version", f"the profile's version is {version}, known is {VERSION}")

    def _step(self, row: dict[str, Any], camera: CameraWish) -> Step:
        """The step; a parameter that is called as a camera's setting is the profile's wish unless it is given."""
        name = row.get("name")
        if name not in step_names():
            raise self._complaint(str(name), f"there is no step `{name}`", f"There are: {', '.join(step_names())}.")
        kind = import_module(f"vasculum.pipeline.steps.{name}").STEP
        step: Step = self._made(kind, {key: value for key, value in row.items() if key != "name"}, str(name))
        wishes = {field.name: getattr(camera, field.name) for field in dataclasses.fields(CameraWish)}
        own = {field.name for field in dataclasses.fields(kind)} - row.keys()
        unsaid = {key: value for key, value in wishes.items() if key in own and value is not None}
        return dataclasses.replace(step, **unsaid) if unsaid else step  # type: ignore[type-var]

    def _made(self, kind: type[T], row: dict[str, Any], where: str) -> T:
        known = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
        self._only(row, set(known), where)
        hints = typing.get_type_hints(kind)
        values = {key: self._value(hints[key], value, key) for key, value in row.items()}
        try:
            return kind(**values)
        except (TypeError, ValueError) as fault:
            raise self._complaint(where, str(fault)) from fault

    def _value(self, hint: Any, value: Any, key: str) -> Any:
        kinds = [part for part in typing.get_args(hint) if part is not type(None)] or [hint]
        kind = kinds[0] if typing.get_origin(hint) is not tuple else tuple
        if kind is tuple and isinstance(value, list):
            return tuple(value)
        if isinstance(kind, type) and issubclass(kind, Enum):
            try:
                return kind(value)
            except ValueError as fault:
                words = ", ".join(str(member.value) for member in kind)
                raise self._complaint(key, f"`{value}` is not one of {words}") from fault
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        if not isinstance(kind, type) or type(value) is not kind:
            raise self._complaint(key, f"`{key}` = {value!r} should be a {getattr(kind, '__name__', kind)}")
        return value

    def _table(self, plain: dict[str, Any], name: str, known: set[str]) -> dict[str, Any]:
        table = plain.get(name)
        if not isinstance(table, dict):
            raise self._complaint(name, f"the table [{name}] is missing")
        self._only(table, known, name)
        return table

    def _only(self, table: dict[str, Any], known: set[str], where: str) -> None:
        for key in table:
            if key not in known:
                place = f" in {where}" if where else ""
                raise self._complaint(key, f"`{key}` is not known{place}", f"Known are: {', '.join(sorted(known))}.")

    def _check_patterns(self, policy: Policy) -> None:
        for role in policy.roles:
            self._compiled("pattern", role.pattern)
            for symbology in role.symbologies:
                if symbology not in SYMBOLOGIES:
                    known = f"There are: {', '.join(SYMBOLOGIES)}."
                    raise self._complaint("symbologies", f"there is no symbology `{symbology}`", known)
        self._compiled("cover_pattern", policy.cover_pattern)
        if policy.file_name_pattern:
            found = self._compiled("file_name_pattern", policy.file_name_pattern)
            if Role.CATALOG_NUMBER not in found.groupindex:
                example = "Write it as (?P<catalogNumber>...)."
                raise self._complaint("file_name_pattern", "the pattern has no group `catalogNumber`", example)

    def _compiled(self, key: str, pattern: str) -> re.Pattern[str]:
        try:
            return re.compile(pattern)
        except re.error as fault:
            raise self._complaint(key, f"the pattern `{pattern}` cannot be read: {fault}") from fault

    def _check_template(self, template: Any) -> None:
        if not isinstance(template, str):
            raise self._complaint("file_name", f"`file_name` = {template!r} should be a str")
        try:
            names = {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}
        except ValueError as fault:
            raise self._complaint("file_name", f"the template `{template}` cannot be read: {fault}") from fault
        unknown = names - set(NAME_PARTS)
        if unknown or not names:
            what = f"`{{{min(unknown)}}}` is no part of a file's name" if unknown else "the template has no part"
            parts = ", ".join(f"{{{part}}}" for part in NAME_PARTS)
            raise self._complaint("file_name", what, f"Known are: {parts}.")

    def _complaint(self, key: str, what: str, remedy: str | None = None) -> BadSettings:
        found = re.compile(rf"(^\s*\[*\s*|\b){re.escape(key)}\b")
        line = next((number for number, words in enumerate(self.text.splitlines(), 1) if found.search(words)), None)
        place = f"{self.path}, line {line}" if line else str(self.path)
        return BadSettings(f"{place}: {what}.", remedy)
