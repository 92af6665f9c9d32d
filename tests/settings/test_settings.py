from pathlib import Path

import pytest

from vasculum.model.errors import BadSettings
from vasculum.settings import load_settings


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
