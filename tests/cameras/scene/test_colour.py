"""The chart's colours are the published ones, in the picture and in the raw file."""

from io import BytesIO

import numpy as np
import pytest
import rawpy
from PIL import ExifTags, Image, ImageCms

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cameras.scene.chart import SHEET_CHART, TRAY_CHART, reference_lab
from vasculum.cameras.scene.colour import lab_to_srgb

from .conftest import SMALL, patch_means, pixels_of

CHARTS = {"herbarium-sheet": SHEET_CHART, "pinned-insect": TRAY_CHART}
CYAN = 17
"""Out of sRGB's reach: about 3.5 away once clipped."""


def differences(colour, srgb, edition="after-2014"):
    d50 = colour.CCS_ILLUMINANTS["CIE 1931 2 Degree Standard Observer"]["D50"]
    xyz = colour.sRGB_to_XYZ(srgb, illuminant=d50, chromatic_adaptation_transform="Bradford")
    return colour.delta_E(colour.XYZ_to_Lab(xyz, d50), np.array(reference_lab(edition)), method="CIE 2000")


@pytest.mark.parametrize(("edition", "key"), [("after-2014", "After"), ("before-2014", "Before")])
def test_the_table_is_the_published_one(colour, edition, key):
    published = colour.CCS_COLOURCHECKERS[f"ColorChecker24 - {key} November 2014"]
    lab = [colour.XYZ_to_Lab(colour.xyY_to_XYZ(value), published.illuminant) for value in published.data.values()]
    assert np.abs(np.array(lab) - np.array(reference_lab(edition))).max() < 0.006


def test_lab_becomes_srgb():
    assert lab_to_srgb((100, 0, 0)) == (255, 255, 255)
    assert lab_to_srgb((0, 0, 0)) == (0, 0, 0)
    assert lab_to_srgb((53.585, 0, 0)) == (128, 128, 128)
    # sRGB's red in Lab D50, from Lindbloom's calculator.
    assert lab_to_srgb((54.29, 80.81, 69.89)) == (255, 0, 0)


@pytest.mark.parametrize("kind", CHARTS)
def test_the_patches_measure_as_published(colour, kind):
    exposed = expose(specimen(7, 0, kind), exposure=SMALL)
    found = differences(colour, patch_means(pixels_of(exposed), exposed.truth.chart, CHARTS[kind]))
    assert np.delete(found, CYAN).max() < 2
    assert found.mean() < 1
    assert found[CYAN] < 4


def test_a_wrong_chart_measures_wrong_and_is_not_called_a_chart(colour):
    right = expose(specimen(7, 0), exposure=SMALL).truth.chart
    wrong = expose(specimen(7, 0), Misfortune.WRONG_CHART, SMALL)
    assert wrong.truth.chart is None
    assert differences(colour, patch_means(pixels_of(wrong), right, SHEET_CHART)).mean() > 15


def test_a_wrong_white_balance_is_seen(colour):
    cast = expose(specimen(7, 0), exposure=Exposure(megapixels=3, white_balance=(1.25, 0.8)))
    red, _, blue = patch_means(pixels_of(cast), cast.truth.chart, SHEET_CHART)[20]
    assert red > blue + 0.1
    assert differences(colour, patch_means(pixels_of(cast), cast.truth.chart, SHEET_CHART)).mean() > 4


def test_the_raw_file_develops_to_the_same_colours(colour):
    exposed = expose(specimen(7, 0), exposure=SMALL, with_raw=True)
    with rawpy.imread(BytesIO(exposed.dng)) as raw:
        assert raw.white_level == 16383
        assert raw.black_level_per_channel == [512] * 4
        thumb = raw.extract_thumb()
        developed = raw.postprocess(use_camera_wb=True, no_auto_bright=True, gamma=(2.4, 12.92))
    assert developed.shape == (exposed.truth.height, exposed.truth.width, 3)
    found = differences(colour, patch_means(developed, exposed.truth.chart, SHEET_CHART))
    assert np.delete(found, CYAN).max() < 2
    assert thumb.format is rawpy.ThumbFormat.JPEG
    preview = np.asarray(Image.open(BytesIO(thumb.data)))
    expected = np.asarray(Image.open(BytesIO(exposed.preview)))
    assert preview.shape == expected.shape
    assert np.abs(preview.astype(int) - expected).mean() < 3


def test_the_jpeg_says_what_took_it_and_in_which_colours():
    picture = Image.open(BytesIO(expose(specimen(7, 0), Misfortune.DARK, SMALL).jpeg))
    exif = picture.getexif()
    details = exif.get_ifd(ExifTags.IFD.Exif)
    assert exif[ExifTags.Base.Make] == "Vasculum"
    assert exif[ExifTags.Base.Orientation] == 1
    assert details[ExifTags.Base.DateTimeOriginal] == "2026:05:04 08:30:00"
    assert float(details[ExifTags.Base.ExposureTime]) == pytest.approx(2**-2.5 / 125, rel=0.01)
    profile = ImageCms.ImageCmsProfile(BytesIO(picture.info["icc_profile"]))
    assert "sRGB" in ImageCms.getProfileDescription(profile)
