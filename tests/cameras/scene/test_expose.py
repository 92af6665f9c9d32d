"""The truth about a picture is true, and each misfortune changes what it names."""

from dataclasses import replace
from io import BytesIO

import cv2
import numpy as np
import pytest
import zxingcpp
from PIL import Image

from vasculum.cameras.scene import KINDS, SYMBOLOGIES, Exposure, Misfortune, expose, specimen
from vasculum.model.geometry import Quad

from .conftest import SMALL, pixels_of, upright

NAMES = {"CODE_128": "Code 128", "CODE_39": "Code 39", "DATA_MATRIX": "Data Matrix", "QR": "QR Code"}


def codes(pixels):
    return {barcode.text: barcode for barcode in zxingcpp.read_barcodes(pixels)}


def sharpness(pixels):
    return cv2.Laplacian(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.CV_32F).std()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_the_code_is_read_where_the_truth_puts_it(kind, symbology):
    exposed = expose(specimen(3, 5, kind, symbology), exposure=SMALL)
    truth, found = exposed.truth, codes(pixels_of(exposed))
    assert truth.symbology == symbology
    assert list(found) == [truth.catalog_number] == ["HVC0042192"]
    position = found[truth.catalog_number].position
    seen = [
        (point.x, point.y)
        for point in (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    ]
    assert str(found[truth.catalog_number].format) == NAMES[symbology]
    assert np.abs(np.array(seen) - np.array(truth.barcode.corners)).max() < 12


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_the_truth_turns_with_the_picture(turns):
    exposed = expose(specimen(3, 6), exposure=replace(SMALL, quarter_turns=turns, rotation_degrees=1.5))
    truth, pixels = exposed.truth, pixels_of(exposed)
    assert pixels.shape[:2] == (truth.height, truth.width)
    centre, box = np.array(truth.barcode.centre), truth.barcode.box.grown(45)
    cut = np.ascontiguousarray(pixels[box.y : box.bottom, box.x : box.right])
    assert list(codes(cut)) == [truth.catalog_number]
    assert truth.page.holds(tuple(centre))
    # Patch 19 is white and patch 24 black: the chart's last row, from its own lower left to its lower right.
    chart = upright(pixels, truth.chart, 600, 400)
    assert chart[350, 45].min() > 215
    assert chart[350, 555].max() < 70


@pytest.mark.parametrize("kind", KINDS)
def test_ink_lies_in_the_lines_and_paper_above_them(kind):
    exposed = expose(specimen(3, 7, kind), exposure=SMALL)
    grey = cv2.cvtColor(pixels_of(exposed), cv2.COLOR_RGB2GRAY)
    assert {line.label for line in exposed.truth.lines} == {"main", "determination", "barcode"}
    for line in exposed.truth.lines:
        box = line.quad.box
        inside = grey[box.y : box.bottom, box.x : box.right]
        assert inside.min() < 130, line.text
        assert np.median(inside.max(axis=0)) > 200, line.text


def test_the_label_tells_the_facts():
    item = specimen(3, 8)
    written = " ".join(line.text for line in expose(item, exposure=SMALL).truth.lines)
    for term in ("scientificName", "recordedBy", "recordNumber", "locality", "habitat", "catalogNumber"):
        assert item.facts[term] in written


def test_megapixels_scale_everything():
    small = expose(specimen(3, 9), exposure=SMALL).truth
    large = expose(specimen(3, 9), exposure=Exposure(megapixels=12)).truth
    factor = large.width / small.width
    assert factor == pytest.approx(2, rel=0.01)
    assert large.pixels_per_mm == pytest.approx(factor * small.pixels_per_mm)
    for one, other in ((small.chart, large.chart), (small.barcode, large.barcode)):
        assert np.abs(np.array(one.scaled(factor).corners) - np.array(other.corners)).max() <= 4
    # A patch row of the chart is 76.2 mm from outer edge to outer edge.
    (left, _), (right, _), *_ = large.chart.corners
    assert (right - left) / large.pixels_per_mm == pytest.approx(5 * 13 + 11.2, rel=0.003)


def test_the_ruler_has_a_mark_every_millimetre():
    exposed = expose(specimen(3, 9), exposure=Exposure(megapixels=12))
    scale = exposed.truth.pixels_per_mm
    top, left = round(402 * scale), round((19.5 + 5) * scale)
    row = pixels_of(exposed)[top, left - 4 : left + round(130.5 * scale), 1].astype(int)
    marks = np.flatnonzero(np.diff((row < 140).astype(int)) == 1)
    assert len(marks) == 131
    assert (marks[-1] - marks[0]) / 130 == pytest.approx(scale, rel=0.002)


def test_the_same_release_gives_the_same_bytes_and_the_next_one_does_not():
    first = expose(specimen(3, 10), exposure=SMALL, with_raw=True)
    assert expose(specimen(3, 10), exposure=SMALL, with_raw=True) == first
    again = expose(specimen(3, 10), exposure=replace(SMALL, shot=1))
    assert again.jpeg != first.jpeg
    assert again.truth == first.truth


def test_blurred_is_out_of_focus():
    sharp, blurred = (
        expose(specimen(3, 11), misfortune, SMALL) for misfortune in (Misfortune.NONE, Misfortune.BLURRED)
    )
    assert sharpness(pixels_of(blurred)) < 0.5 * sharpness(pixels_of(sharp))
    assert blurred.truth.misfortune is Misfortune.BLURRED


def test_dark_and_clipped_are_off_by_stops():
    right, dark, clipped = (
        pixels_of(expose(specimen(3, 11), misfortune, SMALL))
        for misfortune in (Misfortune.NONE, Misfortune.DARK, Misfortune.CLIPPED)
    )
    assert (right >= 255).all(axis=2).mean() < 0.005
    assert (clipped >= 255).all(axis=2).mean() > 0.4
    assert np.median(dark) < 0.55 * np.median(right)


@pytest.mark.parametrize("kind", KINDS)
def test_cropped_loses_an_edge_and_a_line(kind):
    whole, cropped = (
        expose(specimen(3, 13, kind), misfortune, SMALL).truth for misfortune in (Misfortune.NONE, Misfortune.CROPPED)
    )
    assert whole.page.x > 0
    assert whole.page.right < whole.width
    assert cropped.page.right == cropped.width
    assert len(cropped.lines) < len(whole.lines)


def test_without_a_barcode_there_is_none_to_read():
    exposed = expose(specimen(3, 14), Misfortune.NO_BARCODE, SMALL)
    assert codes(pixels_of(exposed)) == {}
    assert (exposed.truth.catalog_number, exposed.truth.barcode) == (None, None)


def test_falloff_darkens_the_corners_and_noise_is_as_asked():
    settings = replace(SMALL, falloff=0.4, noise=0)
    plain, vignetted = (
        pixels_of(expose(specimen(3, 14), exposure=one)).astype(float)
        for one in (replace(settings, falloff=0), settings)
    )
    assert vignetted[:40, :40].mean() < 0.85 * plain[:40, :40].mean()
    height, width = plain.shape[:2]
    middle = (slice(height // 2 - 50, height // 2 + 50), slice(width // 2 - 50, width // 2 + 50))
    assert vignetted[middle].mean() == pytest.approx(plain[middle].mean(), rel=0.01)
    grainy = expose(specimen(3, 14), exposure=replace(settings, falloff=0, noise=6))
    box = Quad.of(grainy.truth.chart.corners).box
    neutral = pixels_of(grainy)[box.y + round(0.86 * box.height) :, box.x + round(0.55 * box.width) :][:30, :30, 1]
    assert 3.5 < neutral.std() < 7


def test_the_preview_is_small_and_the_same_picture():
    exposed = expose(specimen(3, 14), exposure=SMALL)
    preview = np.asarray(Image.open(BytesIO(exposed.preview)))
    assert max(preview.shape) == 1024
    full = cv2.resize(pixels_of(exposed), preview.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(full.astype(int) - preview).mean() < 2


def test_a_picture_too_small_is_refused():
    with pytest.raises(ValueError, match=r"0\.25"):
        expose(specimen(3, 14), exposure=Exposure(megapixels=0.1))
