import json
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.model.errors import BadSettings
from vasculum.settings import Settings, changed, load_settings, places, waits_for_start


def test_flags_win_over_environment_over_file(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text('station = "east"\nprofile = "pinned-insect"\ncamera = "folder:/a"\n')
    found = load_settings(
        file, {"VASCULUM_PROFILE": "herbarium-sheet", "VASCULUM_CAMERA": "folder:/b"}, camera="simulated"
    )
    assert (found.station, found.profile, found.camera) == ("east", "herbarium-sheet", "simulated")


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ('station = "a"\nfolder = "x"\n', 2, "folder"),
        ("[limits]\nmegapixels = -3\n", 2, "megapixels"),
        ('\n\nprovider = "tpu"\n', 3, "provider"),
    ],
)
def test_a_bad_line_stops_the_start_and_is_named(tmp_path: Path, text: str, line: int, word: str) -> None:
    file = tmp_path / "station.toml"
    file.write_text(text)
    with pytest.raises(BadSettings) as caught:
        load_settings(file, {})
    assert f"line {line}" in str(caught.value)
    assert word in str(caught.value)
    assert caught.value.advice


def test_what_is_not_toml_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text("station = \n")
    with pytest.raises(BadSettings, match="not TOML"):
        load_settings(file, {})


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(BadSettings):
        load_settings(tmp_path / "none.toml", {})


def test_a_change_is_written_where_the_settings_lie_and_keeps_the_comments(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text('# our east room\nstation = "east"   # by the window\n\n[limits]\nmegapixels = 200.0\n')
    before = load_settings(file, {})
    after = changed(before, {"volume": 3, "targets.far.where": "/mnt/far", "operators.op-1.trainee": True})
    assert after == load_settings(file, {})
    assert (after.volume, after.targets["far"].where, after.operators[0].trainee) == (3, "/mnt/far", True)
    assert "# by the window" in file.read_text()
    assert waits_for_start(before, after) == ("targets",)
    again = changed(after, {"operators.op-1.name": "A. Person", "volume": None, "limits.megapixels": None})
    assert (again.operators[0].name, again.operators[0].trainee, again.volume) == ("A. Person", True, 7)
    assert changed(again, {"operators.op-1": None}).operators == ()


def test_what_would_not_be_taken_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text("volume = 5\n")
    before = load_settings(file, {})
    for changes in (
        {"volume": 11},
        {"loudness": 3},
        {"operators.A Person.name": "x"},
        {"targets.default.public": "far"},
    ):
        with pytest.raises(BadSettings):
            changed(before, changes)
    assert file.read_text() == "volume = 5\n"


def test_the_first_change_makes_the_file() -> None:
    made = changed(Settings(), {"station": "west"})
    assert made.file == places.default_settings()
    assert load_settings(environment={}).station == "west"


def test_locked_values_hold_against_file_environment_and_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    machine = places.machine_settings()
    machine.parent.mkdir(parents=True)
    machine.write_text('provider = "cpu"\ntime_server = "ntp.example.org"\nlocked = ["provider", "targets"]\n')
    file = tmp_path / "station.toml"
    file.write_text('provider = "cuda"\ntime_server = ""\nstation = "east"\nlocked = ["station"]\n')
    found = load_settings(file, {"VASCULUM_PROVIDER": "auto", "VASCULUM_STATION": "west"})
    assert (found.provider, found.time_server, found.station) == ("cpu", "", "east")
    assert set(found.locked) == {"provider", "targets", "station"}
    assert load_settings(file, {}, provider="auto").provider == "auto"
    for key in ("provider", "targets.default.where", "station"):
        with pytest.raises(BadSettings, match="locked by IT"):
            changed(found, {key: "x"})
    assert changed(found, {"volume": 2}).locked == found.locked
    file.write_text('locked = ["colour"]\n')
    with pytest.raises(BadSettings, match="`colour` in `locked` is not a setting"):
        load_settings(file, {})


def test_settings_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "station.toml"
    file.write_text("")
    named = ["--settings", str(file)]
    assert run_command(["settings", "set", "volume=4", "pass_silent=true", "camera=simulated", *named]) == 0
    assert run_command(["settings", "show", "--json", *named]) == 0
    rows = {row["setting"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert (rows["volume"]["value"], rows["volume"]["default"], rows["copies"]["default"]) == (4, False, True)
    assert set(rows) == set(Settings.model_fields)
    assert run_command(["settings", "set", "volume=", *named]) == 0
    assert load_settings(file, {}).volume == 7
    assert run_command(["settings", "set", "volume=loud", *named]) == 2
    assert run_command(["settings", "set", "volume", *named]) == 2
