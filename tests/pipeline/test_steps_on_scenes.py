"""The steps on pictures whose truth is known."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from vasculum.cameras.scene import SYMBOLOGIES, Exposure, Misfortune, expose, specimen
from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, Fingerprint, LabelText, Measure, measure, of_kind
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps.barcode import Barcode
from vasculum.pipeline.steps.exposure import ExposureStep
from vasculum.pipeline.steps.fingerprint import FingerprintStep, distance
from vasculum.pipeline.steps.framing import FramingStep
from vasculum.pipeline.steps.sharpness import SharpnessStep
from vasculum.pipeline.steps.text import TextStep

MODELS = Models(model_folder(), provider="cpu", threads=2)


@cache
def seen(
    misfortune: Misfortune = Misfortune.NONE,
    degrees: float = 0.0,
    symbology: str | None = None,
    number: int = 1,
    shot: int = 0,
) -> tuple[Frame, object]:
    drawn = specimen(1, number, symbology=symbology)
    taken = expose(drawn, misfortune, Exposure(megapixels=4, rotation_degrees=degrees, shot=shot))
    path = Path(mkdtemp()) / "scene.jpg"
    path.write_bytes(taken.jpeg)
    return decode(path), taken.truth


def test_the_number_is_read_where_it_is() -> None:
    frame, truth = seen()
    (read,) = of_kind(Barcode().prepare(MODELS)(frame, ()), BarcodeRead)
    assert read.text == truth.catalog_number  # type: ignore[attr-defined]
    assert read.agreed
    assert truth.barcode.box.grown(40).holds(read.quad.centre)  # type: ignore[attr-defined]


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_each_symbology(symbology: str) -> None:
    frame, truth = seen(symbology=symbology)
    reads = of_kind(Barcode().prepare(MODELS)(frame, ()), BarcodeRead)
    assert [(read.text, read.symbology) for read in reads] == [(truth.catalog_number, symbology)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("degrees", [-45, 30, 45, 60, 135])
def test_bars_at_any_angle(degrees: int) -> None:
    import cv2
    import numpy as np

    frame, truth = seen()
    around = truth.barcode.centre  # type: ignore[attr-defined]
    turn = cv2.getRotationMatrix2D(around, degrees, 1.0)
    turn[:, 2] += (frame.width / 2 - around[0], frame.height / 2 - around[1])
    turned = cv2.warpAffine(frame.pixels, turn, (frame.width, frame.height), borderValue=(90, 90, 90))
    reads = of_kind(Barcode().prepare(MODELS)(Frame(np.ascontiguousarray(turned), "t", frame.sha256), ()), BarcodeRead)
    assert [read.text for read in reads] == [truth.catalog_number]  # type: ignore[attr-defined]
    assert Frame(turned, "t", "").crop(reads[0].quad.box.grown(60)).size
    assert abs(reads[0].quad.centre[0] - frame.width / 2) < 80


def test_no_code_is_an_empty_tuple() -> None:
    assert Barcode().prepare(MODELS)(seen(Misfortune.NO_BARCODE)[0], ()) == ()


def value(findings: object, name: str) -> float:
    found: Measure | None = measure(findings, name)  # type: ignore[arg-type]
    assert found is not None
    assert found.value is not None
    return found.value


def test_light_and_clipping_tell_misfortunes_apart() -> None:
    look = ExposureStep().prepare(MODELS)
    right, dark, burnt = (look(seen(kind)[0], ()) for kind in (Misfortune.NONE, Misfortune.DARK, Misfortune.CLIPPED))
    assert abs(value(right, "exposure")) < 0.5
    assert value(dark, "exposure") < -1.5
    assert value(right, "clipping") < 1 < 20 < value(burnt, "clipping")


def test_sharpness_tells_a_soft_frame() -> None:
    look = SharpnessStep().prepare(MODELS)
    sharp, soft = (value(look(seen(kind)[0], ()), "sharpness") for kind in (Misfortune.NONE, Misfortune.BLURRED))
    assert soft < 0.35 < 0.45 < sharp


def test_framing_sees_a_cut_sheet() -> None:
    look = FramingStep().prepare(MODELS)
    assert value(look(seen()[0], ()), "framing") == 0
    assert value(look(seen(Misfortune.CROPPED)[0], ()), "framing") > 0.02


def test_a_fingerprint_knows_the_sheet_again() -> None:
    look = FingerprintStep().prepare(MODELS)
    bits = [
        of_kind(look(seen(number=number, shot=shot)[0], ()), Fingerprint)[0].bits
        for number, shot in ((1, 0), (1, 1), (2, 0))
    ]
    assert distance(bits[0], bits[1]) <= 6 < distance(bits[0], bits[2])


def test_the_labels_are_read() -> None:
    frame, truth = seen()
    labels = of_kind(TextStep().prepare(MODELS)(frame, ()), LabelText)
    text = " ".join(line.text for label in labels for line in label.lines).replace(" ", "")
    wanted = [line.text.replace(" ", "") for line in truth.lines]  # type: ignore[attr-defined]
    assert sum(line in text for line in wanted) >= 0.8 * len(wanted)


def test_an_empty_page_has_no_text() -> None:
    import numpy as np

    blank = Frame(np.full((800, 600, 3), 230, np.uint8), "blank", "0" * 64)
    assert TextStep().prepare(MODELS)(blank, ()) == ()
