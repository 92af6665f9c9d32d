"""What names of files say: the view by its ending or by the pattern's group, and which files show one specimen."""

from pathlib import Path

import pytest

from vasculum.model.errors import BadSettings
from vasculum.model.policy import CodeRole, Policy, Role
from vasculum.model.view import View
from vasculum.pipeline.file_names import file_number, view_named
from vasculum.pipeline.profile_file import read_profile

VIEWS = (View("front", names=("", "_A")), View("back", names=("_verso", "_B"), numbered=False), View("labels"))
PATTERN = r"(?P<catalogNumber>HVC\d+)"


def said(name: str, policy: Policy) -> tuple[str, str, bool] | None:
    found = view_named(name, policy)
    return (found.view.name, found.specimen, found.numbered) if found else None


@pytest.mark.parametrize(
    ("name", "view", "specimen"),
    [
        ("0001.jpg", "front", "0001"),
        ("0001_A.NEF", "front", "0001"),
        ("0001_a.nef", "front", "0001"),
        ("0001_B.jpg", "back", "0001"),
        ("0001-Back.tif", "back", "0001"),
        ("0001 labels.jpg", "labels", "0001"),
        ("sheet.2_verso.jpg", "back", "sheet.2"),
        ("hornback.jpg", "front", "hornback"),
        ("_B.jpg", "front", "_B"),
    ],
)
def test_endings(name: str, view: str, specimen: str) -> None:
    assert said(name, Policy(views=VIEWS)) == (view, specimen, False)


def test_a_name_that_says_no_view_has_none_unless_the_profile_says_so() -> None:
    views = (View("dorsal"), View("lateral"))
    assert said("0001.jpg", Policy(views=views)) is None
    assert said("0001_dorsal.jpg", Policy()) is None, "no shot list, no view"


def test_the_number_in_the_name_is_the_specimen() -> None:
    roles = (CodeRole(Role.CATALOG_NUMBER, r"HVC\d{7}", prefix="HVC", pad_to=7),)
    policy = Policy(views=VIEWS, roles=roles, file_name_pattern=r"(?P<catalogNumber>\d+)")
    assert said("42_B.jpg", policy) == ("back", "HVC0000042", True)
    assert said("sheet_B.jpg", policy) == ("back", "sheet", False)


def test_the_pattern_may_say_the_view() -> None:
    policy = Policy(views=VIEWS, file_name_pattern=rf"^(?P<view>[a-z]+)-{PATTERN}$")
    assert said("verso-HVC0000001.jpg", policy) == ("back", "HVC0000001", True)
    assert said("LABELS-HVC0000001.jpg", policy) == ("front", "LABELS-HVC0000001", False), "the pattern does not fit"
    assert said("tray-HVC0000001.jpg", policy) is None, "a view that the list does not have"


def test_a_pattern_is_held_against_the_name_with_its_suffix_and_without() -> None:
    for pattern in (rf"^{PATTERN}$", rf"^{PATTERN}\.jpg$"):
        assert file_number("HVC0000001.jpg", Policy(file_name_pattern=pattern)) == "HVC0000001"


def test_one_ending_for_two_views_is_refused() -> None:
    content = b"""
[profile]
name = "p"
title = "P"
version = 1

[[policy.views]]
name = "front"
names = ["_1"]

[[policy.views]]
name = "back"
names = ["_2", "_1"]
"""
    with pytest.raises(BadSettings, match="line 9: two views are known by the ending `_1`"):
        read_profile(content, Path("p.toml"))
    with pytest.raises(BadSettings, match="not all words"):
        read_profile(content.replace(b'"_2", "_1"', b"2"), Path("p.toml"))
