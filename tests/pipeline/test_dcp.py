"""The DNG camera profile: what it says of a sensor whose colours are known, read by somebody else's program."""

import json
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.errors import BadInput
from vasculum.pipeline.colour import reference
from vasculum.pipeline.colour.dcp import camera_colours, camera_profile
from vasculum.pipeline.colour.spaces import D50, XYZ_TO_SRGB, xyz_of_lab
from vasculum.pipeline.decode_raw import camera_light

SENSITIVITY = np.array([0.5, 1.0, 0.625])
"""Of the drawn camera, whose sensor sees linear sRGB otherwise."""
KNOWN = SENSITIVITY[:, None] * XYZ_TO_SRGB
LAB = reference("after-2014").lab
EVERY = np.ones(24, bool)


@cache
def raw_of_the_scene() -> bytes:
    taken = expose(specimen(1, 1), Misfortune.NONE, Exposure(megapixels=3), with_raw=True)
    assert taken.dng is not None
    return taken.dng


def test_a_known_sensor_is_found_again() -> None:
    found = camera_colours(0.8 * xyz_of_lab(LAB) @ KNOWN.T, EVERY, LAB)
    assert found.color_matrix == pytest.approx(KNOWN / (KNOWN @ D50).max(), abs=1e-6)
    assert found.forward_matrix @ np.ones(3) == pytest.approx(D50, abs=1e-6)
    assert found.delta_e < 0.01


def test_clipped_patches_take_no_part() -> None:
    light = xyz_of_lab(LAB) @ KNOWN.T
    light[:6] = 1.0
    usable = EVERY.copy()
    usable[:6] = False
    assert camera_colours(light, usable, LAB).delta_e < 0.01
    assert camera_colours(light, EVERY, LAB).delta_e > 3
    usable[:13] = False
    with pytest.raises(ValueError, match="too few"):
        camera_colours(light, usable, LAB)


def test_exiftool_reads_the_profile_of_a_raw_frame(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw, made = tmp_path / "target.dng", tmp_path / "camera.dcp"
    raw.write_bytes(raw_of_the_scene())
    run_command(["calibrate", "--data", str(tmp_path / "data"), "--image", str(raw), "--dcp", str(made), "--dry-run"])
    assert "24 patches" in capsys.readouterr().err
    told = subprocess.run(["exiftool", "-j", "-n", str(made)], capture_output=True, text=True, check=True)
    (tags,) = json.loads(told.stdout)
    matrix = np.array([float(value) for value in tags["ColorMatrix1"].split()]).reshape(3, 3)
    forward = np.array([float(value) for value in tags["ForwardMatrix1"].split()]).reshape(3, 3)
    assert tags["FileType"] == "DCP"
    assert tags["CalibrationIlluminant1"] == 23
    assert "Vasculum" in tags["UniqueCameraModel"]
    # The lens and the light of the scene leave their trace; the primaries stay recognisable.
    assert matrix == pytest.approx(KNOWN / (KNOWN @ D50).max(), abs=0.12)
    assert forward @ np.ones(3) == pytest.approx(D50, abs=1e-4)


def test_a_jpeg_gives_no_camera_profile(tmp_path: Path) -> None:
    picture = tmp_path / "target.jpg"
    picture.write_bytes(expose(specimen(1, 1), Misfortune.NONE, Exposure(megapixels=1)).jpeg)
    with pytest.raises(BadInput, match=r"target\.jpg is no RAW file"):
        camera_light(picture, picture.name)


def test_the_same_file_for_the_same_colours() -> None:
    colours = camera_colours(xyz_of_lab(LAB) @ KNOWN.T, EVERY, LAB)
    assert camera_profile(colours, "Maker One", "a") == camera_profile(colours, "Maker One", "a")
