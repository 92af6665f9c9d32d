"""A newer program's folder, profile or settings are refused in a sentence and left alone; the first ones still open."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.pipeline import load_profile
from vasculum.settings import load_settings
from vasculum.store import migrations
from vasculum.store.database import NAME, open_database

OLD = Path(__file__).with_name("old")
PROFILES = ("herbarium-sheet", "pinned-insect")
VERBS = (
    ["search", "Salix"],
    ["review", "list"],
    ["sync"],
    ["verify"],
    ["release", "--dry-run"],
    ["rejudge"],
    ["report", "shift"],
    ["expected", "list"],
    ["capture", "-n", "1"],
    ["doctor", "--json"],
)


def state(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.usefixtures("untimed")
@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_newer_folder_is_refused_and_stays(
    tmp_path: Path, verb: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    open_database(data / NAME).conn.close()
    with closing(sqlite3.connect(data / NAME)) as db:
        db.execute(f"pragma user_version = {migrations.VERSION + 1}")
    before = state(data)
    assert run_command([*verb, "--data", str(data)]) == 4
    told = capsys.readouterr()
    assert "newer Vasculum" in told.err + told.out
    assert "Traceback" not in told.err
    assert state(data) == before


@pytest.mark.parametrize("name", PROFILES)
def test_a_newer_profile_is_refused_and_stays(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    own = data / "profiles" / f"{name}.toml"
    own.parent.mkdir(parents=True)
    text = (OLD / f"{name}.toml").read_text(encoding="utf-8")
    newer = text.replace("version = 1", 'version = 2\nweather = "fair"', 1)
    assert newer != text
    own.write_text(newer, encoding="utf-8")
    before = state(data)
    for command in (["profile", "set", name, "policy.longest_gap=3"], ["capture", "-n", "1", "--profile", name]):
        assert run_command([*command, "--data", str(data)]) == 2
        told = capsys.readouterr().err
        assert "newer Vasculum" in told
        assert str(own) in told
    assert state(data) == before


def test_newer_settings_are_refused_and_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "station.toml"
    file.write_text('station = "left"\nweather = "fair"\n', encoding="utf-8")
    before = state(tmp_path)
    for command in (["settings", "set", "volume=3"], ["search", "Salix"]):
        assert run_command([*command, "--settings", str(file)]) == 2
        told = capsys.readouterr().err
        assert "line 2: `weather` is not a setting" in told
        assert "newer Vasculum" in told
    assert state(tmp_path) == before


def test_the_first_settings_and_profiles_open_and_are_not_rewritten(tmp_path: Path) -> None:
    shutil.copytree(OLD, tmp_path / "old")
    before = state(tmp_path / "old")
    settings = load_settings(tmp_path / "old" / "station.toml", environment={})
    assert (settings.station, settings.threads, settings.sound, settings.limits.megapixels) == ("left", 3, False, 150.0)
    assert settings.target_place("nas") == "/mnt/repository"
    assert [person.pseudonym for person in settings.operators] == ["p7"]
    for name in PROFILES:
        found = load_profile(name, tmp_path / "old")
        assert (found.name, len(found.steps), len(found.policy.limits)) == (name, 7, 5)
        assert found.collection.licence
    assert state(tmp_path / "old") == before
