"""What a file's name says by the profile's rules: the number, the view, and which files show one specimen."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from vasculum.model.policy import Policy, Role
from vasculum.model.view import View
from vasculum.pipeline.roles import typed_value

VIEW = "view"
"""The group of the pattern that says which view a file shows."""
_BETWEEN = "_-. "


@dataclass(frozen=True, slots=True)
class NamedView:
    """A view as a file's name says it."""

    view: View
    specimen: str
    """The number that the name gives; without one, the name without the view's ending."""
    numbered: bool
    """Whether it is a number, which means the same in every folder."""


def parts_named(file_name: str, pattern: str) -> dict[str, str]:
    """The named groups of the pattern in a file's name, with or without its suffix; those that say nothing left out."""
    if not pattern:
        return {}
    found = re.search(pattern, PurePath(file_name).stem) or re.search(pattern, file_name)
    return {group: text for group, text in found.groupdict().items() if text} if found else {}


def file_number(file_name: str, policy: Policy) -> str | None:
    """The number that a file's name carries by the profile's pattern, as the collection writes it."""
    text = parts_named(file_name, policy.file_name_pattern).get(Role.CATALOG_NUMBER)
    if not text:
        return None
    has_pattern = any(role.role == Role.CATALOG_NUMBER for role in policy.roles)
    return typed_value(text, policy) if has_pattern else text


def view_named(file_name: str, policy: Policy) -> NamedView | None:
    """The view that a file's name says: by the group `view` of the pattern, else by the longest ending of a view.

    None without a shot list, and for a name that says none.
    """
    if not policy.views:
        return None
    number, stem = file_number(file_name, policy), PurePath(file_name).stem
    said = parts_named(file_name, policy.file_name_pattern).get(VIEW)
    if said is not None:
        view = next((view for view in policy.views if _plain(said) in _words(view)), None)
        rest = stem
    else:
        ending, view = max(
            ((ending, view) for view in policy.views for ending in endings(view) if _ends(stem, ending)),
            key=lambda found: len(found[0]),
            default=("", None),
        )
        rest = stem[: len(stem) - len(ending)]
    if view is None:
        return None
    return NamedView(view, number or rest.rstrip(_BETWEEN) or stem, number is not None)


def endings(view: View) -> tuple[str, ...]:
    """The endings that name a view: those given, and its own name after each sign that parts words."""
    return (*view.names, *(f"{sign}{view.name}" for sign in _BETWEEN))


def _ends(stem: str, ending: str) -> bool:
    """Whether more than the ending stands there."""
    return len(stem) > len(ending) and stem.casefold().endswith(ending.casefold())


def _words(view: View) -> frozenset[str]:
    return frozenset(_plain(word) for word in (view.name, *view.names) if word)


def _plain(word: str) -> str:
    return word.strip(_BETWEEN).casefold()
