"""Arrangement, live aids and the viewer, on pictures of known content."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.images.loading import from_jpeg, load_part, load_picture, scaled
from vasculum.gui.images.measuring import clipping_of, focus_of, measure_live, peaks_of
from vasculum.gui.images.viewer import TILE, Viewer
from vasculum.gui.parts.arrangement import arrange_pictures, arrange_shoot, measures
from vasculum.gui.tokens import load_tokens
from vasculum.model.geometry import Box


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1366, 768), (1920, 1080), (2560, 1440), (3840, 2160)])
@pytest.mark.parametrize("aspect", [0.5, 2 / 3, 1.0, 1.5, 2.5])
def test_pictures_never_overlap_or_leave_the_canvas(width: int, height: int, aspect: float) -> None:
    sizes = measures(width, height)
    rects = arrange_shoot(width - sizes.rail, height - sizes.top, sizes, operator=False)
    assert rects.plate.right() <= width - sizes.rail
    for swapped in (False, True):
        found = arrange_pictures(rects.canvas.width(), rects.canvas.height(), aspect, aspect, swapped, chips=True)
        shown = [found.live, found.frame, *([] if found.previous.isEmpty() else [found.previous])]
        canvas = QRectF(0, 30, rects.canvas.width(), rects.canvas.height() - 30)
        for place, one in enumerate(shown):
            assert canvas.contains(one)
            assert one.width() / one.height() == pytest.approx(aspect, rel=0.01)
            assert not any(one.intersects(other) for other in shown[place + 1 :])


@pytest.mark.parametrize(("width", "height", "named"), [(1280, 720, False), (1600, 872, True), (1920, 1080, True)])
def test_rooms_are_named_in_the_rail_where_there_is_room_for_it(width: int, height: int, named: bool) -> None:
    """Icons alone are a riddle to who sees them first."""
    assert (measures(width, height).rail >= 70) == named


def test_focus_falls_with_blur_and_not_with_contrast() -> None:
    bars = np.tile(np.repeat([40, 210], 12), 40)[None].repeat(200, 0).astype(np.uint8)
    soft = np.apply_along_axis(lambda row: np.convolve(row, np.ones(7) / 7, "same"), 1, bars).astype(np.uint8)
    pale = (bars // 3 + 80).astype(np.uint8)
    sharp, blurred, low = focus_of(bars), focus_of(soft), focus_of(pale)
    assert sharp == pytest.approx(1.0, abs=0.02)
    assert low == pytest.approx(1.0, abs=0.02)
    assert blurred is not None
    assert blurred < 0.2
    assert focus_of(np.full((100, 100), 128, np.uint8)) is None


def test_clipping_is_hatched_where_it_is() -> None:
    application()
    pixels = np.full((120, 180, 3), 128, np.uint8)
    pixels[:, :60] = 255
    pixels[:, 120:] = 0
    image = QImage(pixels.data, 180, 120, 540, QImage.Format.Format_RGB888)
    hatch = clipping_of(image)
    seen = [sum(hatch.pixelColor(x, y).alpha() > 0 for y in range(120)) for x in (30, 90, 150)]
    assert seen[0] > 20
    assert seen[1] == 0
    assert seen[2] > 20
    measured = measure_live(image)
    assert len(measured.histogram) == 64
    assert max(measured.histogram) == 1.0


def test_a_part_is_pixel_for_pixel_and_upright(tmp_path: Path) -> None:
    application()
    rows, columns = np.indices((700, 900))
    pixels = np.stack([columns % 256, rows % 256, (rows // 4) % 256], axis=2).astype(np.uint8)
    plain, turned = tmp_path / "plain.png", tmp_path / "turned.tif"
    Image.fromarray(pixels).save(plain)
    part = load_part(plain, Box(300, 200, 64, 32))
    assert (part.width(), part.height()) == (64, 32)
    assert part.pixelColor(5, 7).getRgb()[:2] == (305 % 256, 207)
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.rot90(pixels).copy()).save(turned, exif=exif)
    upright = load_picture(turned, 2000)
    assert (upright.width(), upright.height()) == (900, 700)
    assert load_part(turned, Box(300, 200, 64, 32)).pixelColor(5, 7) == upright.pixelColor(305, 207)
    assert load_part(plain, Box(2000, 0, 10, 10)).isNull()


def test_the_viewer_grows_sharp_where_one_looks(qtbot: QtBot, tmp_path: Path) -> None:
    application()
    path = tmp_path / "large.jpg"
    grain = np.random.default_rng(1).integers(0, 255, (2600, 3900, 3), np.uint8)
    Image.fromarray(grain).save(path, quality=90)
    viewer = Viewer(load_tokens(), "Frame", "nothing")
    qtbot.addWidget(viewer)
    viewer.resize(600, 400)
    viewer.show()
    viewer.show_picture(load_picture(path, 800), (3900, 2600), path)
    assert viewer.fitted
    assert viewer.sharp_tiles == 0
    viewer.one_to_one(QPointF(3000, 1200))
    qtbot.waitUntil(lambda: viewer.sharp_tiles >= 2, timeout=10_000)
    assert viewer.sharp_tiles <= (600 // TILE + 2) * (400 // TILE + 2)
    qtbot.wait(50)
    seen = viewer.grab().toImage()
    whole = QImage(str(path))
    corner = viewer.mapToScene(0, 0).toPoint()
    shown, true = seen.pixelColor(300, 200), whole.pixelColor(corner.x() + 300, corner.y() + 200)
    assert abs(shown.red() - true.red()) <= 12
    viewer.fit()
    assert viewer.fitted


def test_the_picture_before_stands_until_the_next_is_made_for_the_screen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no longer: where the next cannot be made, itself is shown, stretched."""
    application()
    viewer = Viewer(load_tokens(), "Frame", "nothing")
    qtbot.addWidget(viewer)
    viewer.resize(600, 400)
    viewer.show()

    def plain(code: int) -> QImage:
        image = QImage(1200, 800, QImage.Format.Format_RGB32)
        image.fill(QColor(code, code, code))
        return image

    def code_shown() -> int:
        return viewer.grab().toImage().pixelColor(300, 200).red()

    viewer.show_picture(plain(40), (1200, 800), tmp_path / "1.jpg")
    qtbot.waitUntil(lambda: viewer.made, timeout=10_000)
    viewer.show_picture(plain(90), (1200, 800), tmp_path / "2.jpg")
    assert (viewer.made, code_shown()) == (False, 40)
    qtbot.waitUntil(lambda: viewer.made, timeout=10_000)
    assert code_shown() == 90

    def fails(image: QImage, size: QSize) -> QImage:
        raise MemoryError

    monkeypatch.setattr("vasculum.gui.images.viewer.scaled", fails)
    viewer.show_picture(plain(140), (1200, 800), tmp_path / "3.jpg")
    qtbot.waitUntil(lambda: code_shown() == 140, timeout=10_000)


def test_peaking_marks_what_is_in_focus_and_nothing_else() -> None:
    rows = np.full((60, 120), 40, np.uint8)
    rows[:, 30:] = 200
    rows[:, 80:90] = np.linspace(200, 40, 10).astype(np.uint8)
    rows[:, 90:] = 40
    image = QImage(rows.data, 120, 60, 120, QImage.Format.Format_Grayscale8).copy()
    overlay = peaks_of(image)
    marked = [
        x for x in range(120) if overlay.pixelColor(x, 30).alpha() > 0 and overlay.pixelColor(x, 30).value() > 200
    ]
    assert marked
    assert all(27 <= x <= 32 for x in marked)


@pytest.mark.parametrize("size", [QSize(30, 20), QSize(90, 60)])
def test_a_scaled_picture_keeps_its_colours_and_what_is_clear(size: QSize) -> None:
    halves = np.zeros((40, 60, 4), np.uint8)
    halves[:, :30] = (200, 100, 50, 255)
    image = QImage(halves.data, 60, 40, 240, QImage.Format.Format_RGBA8888).copy()
    small = scaled(image, size)
    assert small.size() == size
    assert small.pixelColor(size.width() // 4, 5) == QColor(200, 100, 50)
    assert small.pixelColor(3 * size.width() // 4, 5).alpha() == 0
    plain = scaled(image.convertToFormat(QImage.Format.Format_RGB888), size)
    assert not plain.hasAlphaChannel()
    assert plain.pixelColor(3, 3) == QColor(200, 100, 50)


@pytest.mark.parametrize("sent", [b"", b"no picture", b"\xff\xd8\xff"])
def test_what_is_no_live_picture_is_none(sent: bytes) -> None:
    assert from_jpeg(sent).isNull()
