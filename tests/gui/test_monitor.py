"""Pictures in the colours of the monitor: converted once, measured never."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QColorSpace, QImage
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.images.monitor import load_monitor, monitor_name, show_on, to_monitor
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.tokens import load_tokens
from vasculum.model.errors import BadSettings

SRGB_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
ADOBE_TO_XYZ = np.array(
    [[0.5767309, 0.1855540, 0.1881852], [0.2973769, 0.6273491, 0.0752741], [0.0270343, 0.0706872, 0.9911085]]
)
"""Both of D65 (Lindbloom, "RGB/XYZ Matrices"); Adobe RGB (1998), section 4.3.1.2: gamma 563/256."""


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    application()
    yield
    show_on(QColorSpace())


def _monitor(folder: Path) -> Path:
    space = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)
    space.setDescription("A wide monitor")
    file = folder / "wide.icc"
    file.write_bytes(bytes(space.iccProfile().data()))
    return file


def _expected(rgb: tuple[int, int, int]) -> np.ndarray:
    """From sRGB to Adobe RGB by their definitions alone."""
    share = np.array(rgb) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    wide = np.linalg.inv(ADOBE_TO_XYZ) @ SRGB_TO_XYZ @ linear
    return np.clip(wide, 0, 1) ** (256 / 563) * 255


@pytest.mark.parametrize("rgb", [(0, 255, 0), (200, 40, 90), (118, 118, 118), (12, 60, 200)])
def test_a_picture_is_converted_as_the_two_profiles_say(tmp_path: Path, rgb: tuple[int, int, int]) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(*rgb))
    assert to_monitor(image) is image
    show_on(load_monitor(str(_monitor(tmp_path))))
    assert monitor_name() == "A wide monitor"
    seen = to_monitor(image).pixelColor(4, 4)
    assert np.abs(np.array([seen.red(), seen.green(), seen.blue()]) - _expected(rgb)).max() <= 1.5
    assert image.pixelColor(4, 4) == QColor(*rgb)


def test_what_is_measured_is_not_what_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    show_on(load_monitor(str(_monitor(tmp_path))))
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 255, 0))
    viewer = Viewer(load_tokens(), "Picture", "")
    qtbot.addWidget(viewer)
    viewer.resize(64, 64)
    viewer.show_picture(image, (64, 64), None)
    viewer.show()
    assert viewer.image is not None
    assert viewer.image.pixelColor(32, 32) == QColor(0, 255, 0)
    shown = viewer.viewport().grab().toImage().pixelColor(32, 32)
    assert abs(shown.red() - _expected((0, 255, 0))[0]) <= 2


@pytest.mark.qt_log_ignore("fromIccProfile")
def test_what_is_no_profile_is_said(tmp_path: Path) -> None:
    file = tmp_path / "notes.icc"
    file.write_bytes(b"no profile")
    with pytest.raises(BadSettings, match="no ICC profile of a monitor"):
        load_monitor(str(file))
    with pytest.raises(BadSettings, match="cannot be read"):
        load_monitor(str(tmp_path / "none.icc"))
    assert monitor_name() == "sRGB assumed"
