"""Profiles are changed as versions, tried on what was found, and judged by at once."""

import json
from pathlib import Path

import pytest

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.errors import BadSettings, BadUsage, DataFolderError
from vasculum.model.policy import Limit, Policy
from vasculum.model.verdict import Status
from vasculum.pipeline.profile_edit import edited, values_of
from vasculum.settings import Settings, places
from vasculum.station.profiles import Profiles
from vasculum.station.rules import strict
from vasculum.station.trying import asks_the_same, last_frames, tried
from vasculum.store.thread import reading

NAME = "herbarium-sheet"
SHIPPED = places.profiles() / f"{NAME}.toml"


def test_a_change_keeps_comments_and_makes_a_version(tmp_path: Path) -> None:
    profiles = Profiles(Settings(data=tmp_path))
    before = SHIPPED.read_bytes()
    assert profiles.versions(NAME) == ()
    made = profiles.save(NAME, {"limits.sharpness.at_least": 0.4}, "op-1", "soft labels passed")
    assert SHIPPED.read_bytes() == before
    text = (tmp_path / "profiles" / f"{NAME}.toml").read_text(encoding="utf-8")
    assert text == before.decode().replace("at_least = 0.35", "at_least = 0.4")
    assert profiles.load(NAME).sha256 == made.sha256
    assert [(one.number, one.author, one.note) for one in profiles.versions(NAME)][1:] == [
        (2, "op-1", "soft labels passed")
    ]
    again = profiles.back(NAME, 1)
    assert (again.number, profiles.text(NAME)) == (3, before.decode())
    with pytest.raises(BadUsage, match="no version 9"):
        profiles.back(NAME, 9)


def test_what_cannot_be_taken_is_said_and_changes_nothing(tmp_path: Path) -> None:
    profiles = Profiles(Settings(data=tmp_path))
    for changes in ({"limits.sharpness.at_least": "soft"}, {"policy.duplicates": "never"}, {"policy.colour": "red"}):
        with pytest.raises(BadSettings):
            profiles.save(NAME, changes)
    with pytest.raises(BadUsage, match="Nothing"):
        profiles.save(NAME, {"limits.sharpness.at_least": 0.35})
    assert not (tmp_path / "profiles").exists()


def test_a_new_value_of_the_policy_is_not_taken_for_a_limits(tmp_path: Path) -> None:
    text = edited(
        SHIPPED.read_text(encoding="utf-8"), {"policy.longest_gap": 2, "policy.cover_required": True}, SHIPPED
    )
    path = tmp_path / "p.toml"
    path.write_text(text, encoding="utf-8")
    found = Profiles(Settings(data=tmp_path)).load(str(path))
    assert (found.policy.longest_gap, found.policy.cover_required) == (2, True)
    assert found.policy.limits == Profiles(Settings(data=tmp_path)).load(NAME).policy.limits


def test_a_draft_waits_until_it_is_saved(tmp_path: Path) -> None:
    profiles = Profiles(Settings(data=tmp_path))
    profiles.keep_draft(NAME, {"limits.sharpness.at_least": 0.5})
    assert Profiles(Settings(data=tmp_path)).draft(NAME) == {"limits.sharpness.at_least": 0.5}
    assert profiles.load(NAME).policy == Profiles(Settings(data=tmp_path / "other")).load(NAME).policy
    profiles.save(NAME, profiles.draft(NAME))
    assert profiles.draft(NAME) == {}


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.write_text("a file where the folder should be")
    with pytest.raises(DataFolderError):
        Profiles(Settings(data=data)).save(NAME, {"limits.sharpness.at_least": 0.4})


def test_trainees_have_stricter_bounds() -> None:
    ordinary = Policy(
        limits=(
            Limit("colour", at_most=3.5, warn_margin=0.5),
            Limit("sharpness", at_least=0.35, trainee_at_least=0.45),
            Limit("skew", at_most=5.0),
        )
    )
    colour, sharpness, skew = strict(ordinary).limits
    assert (colour.at_most, colour.warn_margin) == (3.0, 0.0)
    assert sharpness.at_least == 0.45
    assert skew == ordinary.limits[2]


def test_every_value_of_the_profile_has_a_key_that_can_be_set() -> None:
    profile = Profiles(Settings()).load(NAME)
    text = SHIPPED.read_text(encoding="utf-8")
    for value in values_of(profile):
        if value.value is not None:
            assert edited(text, {value.key: value.value}, SHIPPED)


def test_other_values_are_tried_on_what_was_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the command line: two frames taken in, the limit tried, saved, and in force for the next one."""
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number, misfortune in ((1, Misfortune.NONE), (2, Misfortune.DARK)):
        taken = expose(specimen(5, number), misfortune, Exposure(megapixels=2))
        (pictures / f"{number}.jpg").write_bytes(taken.jpeg)
    data = ["--data", str(tmp_path / "data")]
    assert run_command(["reprocess", str(pictures), *data, "-q"]) == 0
    settings = Settings(data=tmp_path / "data")
    profiles = Profiles(settings)
    policy = profiles.load(NAME).policy
    db = reading(settings.data)
    try:
        frames = last_frames(db, NAME, policy)
    finally:
        db.conn.close()
    now = tried(frames, policy)
    assert (now.other, now.counts[Status.RETAKE]) == (0, 1)
    milder = profiles.tried(NAME, {"limits.exposure.at_least": -9.0}).policy
    assert asks_the_same(policy, milder)
    assert tried(frames, milder).counts[Status.RETAKE] == 0
    assert len(now.values("exposure")) == 2
    capsys.readouterr()
    words = ["limits.exposure.at_least=-9", "steps.exposure.paper_lightness=87"]
    assert run_command(["profile", "set", NAME, *words, "--note", "dark lenses", "--json", *data]) == 0
    assert json.loads(capsys.readouterr().out)["number"] == 2
    assert run_command(["profile", "history", NAME, "--json", *data]) == 0
    rows = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    assert [row["note"] for row in rows][1] == "dark lenses"
    assert run_command(["profile", "show", NAME, "--json", *data]) == 0
    shown = {row["key"]: row["value"] for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert shown["limits.exposure.at_least"] == -9.0
    assert run_command(["profile", "list", "--json", *data]) == 0
    listed = {row["profile"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert (listed[NAME]["own"], listed[NAME]["version"], listed["pinned-insect"]["own"]) == (True, 2, False)
    assert run_command(["analyse", str(pictures / "2.jpg"), "--json", "--only", "exposure", *data]) == 0
    looked = json.loads(capsys.readouterr().out)
    assert [check["status"] for check in looked["checks"] if check["name"] == "exposure"] == ["pass"]
    assert run_command(["profile", "back", NAME, "1", "-q", *data]) == 0
    assert run_command(["profile", "set", NAME, "limits.exposure", *data]) == 2
    assert run_command(["profile", "set", NAME, "limits.exposure.at_least=low", *data]) == 2
    assert run_command(["profile", "show", "mushroom", *data]) == 2
