import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from vasculum.packaging.media import srgb_profile
from vasculum.packaging.pyramid import write_pyramid

TERMS = {"Xmp.dc.title": "E00421509", "Xmp.xmpRights.Owner": "The Garden", "Xmp.dwc.catalogNumber": "E00421509"}


@pytest.fixture
def picture() -> np.ndarray:
    ramp = np.linspace(0, 255, 1300, dtype=np.uint8)
    return np.stack([np.tile(ramp, (900, 1)), np.tile(ramp[::-1], (900, 1)), np.full((900, 1300), 90, np.uint8)], 2)


def test_each_page_is_half_the_one_before_in_tiles(picture: np.ndarray, tmp_path: Path) -> None:
    write_pyramid(picture, tmp_path / "a.tif", dpi=400, xmp_terms=TERMS)
    with tifffile.TiffFile(tmp_path / "a.tif") as tiff:
        shapes = [page.shape[:2] for page in tiff.pages]
        assert shapes == [(900, 1300), (450, 650), (225, 325), (113, 163)]
        for page in tiff.pages:
            assert page.is_tiled
            assert page.tile == (256, 256)
            assert page.compression.name == "JPEG"
            assert page.tags["InterColorProfile"].value == srgb_profile()
            seen = page.asarray().astype(int)
            wanted = np.asarray(Image.fromarray(picture).resize(seen.shape[1::-1], Image.Resampling.BOX)).astype(int)
            assert np.abs(seen - wanted).mean() < 2
        assert [page.subfiletype for page in tiff.pages] == [0, 1, 1, 1]
        assert tiff.pages[0].tags["XResolution"].value == (400, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


def test_the_same_input_gives_the_same_bytes(picture: np.ndarray, tmp_path: Path) -> None:
    for name in ("a.tif", "b.tif"):
        write_pyramid(picture, tmp_path / name, xmp_terms=TERMS)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_exiftool_reads_what_it_says_of_itself(picture: np.ndarray, tmp_path: Path) -> None:
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool is not here (apt: libimage-exiftool-perl)")
    write_pyramid(picture, tmp_path / "a.tif", xmp_terms=TERMS)
    read = subprocess.run(
        [program, "-j", "-Title", "-Owner", "-CatalogNumber", "-ProfileDescription", str(tmp_path / "a.tif")],
        capture_output=True,
        check=True,
    )
    said = json.loads(read.stdout)[0]
    assert (said["Title"], said["Owner"], said["CatalogNumber"]) == ("E00421509", "The Garden", "E00421509")
    assert "sRGB" in said["ProfileDescription"]
