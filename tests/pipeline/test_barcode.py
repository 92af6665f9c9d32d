from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box, Quad
from vasculum.model.resource import model_folder
from vasculum.pipeline.barcodes.merge import merged
from vasculum.pipeline.barcodes.places import places_in
from vasculum.pipeline.barcodes.readers import Reading
from vasculum.pipeline.barcodes.search import Candidate, upright_crop
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.barcode import Barcode

MODELS = Models(model_folder(), provider="cpu", threads=1)
GROUND = 190
FORMATS = {
    "CODE_128": (zxingcpp.BarcodeFormat.Code128, "HVC0042187"),
    "CODE_39": (zxingcpp.BarcodeFormat.Code39, "TENN-L-0000098"),
    "CODE_93": (zxingcpp.BarcodeFormat.Code93, "BM001128288"),
    "ITF": (zxingcpp.BarcodeFormat.ITF, "0012345678"),
    "EAN_13": (zxingcpp.BarcodeFormat.EAN13, "5901234123457"),
    "DATA_MATRIX": (zxingcpp.BarcodeFormat.DataMatrix, "012501979"),
    "QR": (zxingcpp.BarcodeFormat.QRCode, "http://example.org/u/83191f"),
    "MICRO_QR": (zxingcpp.BarcodeFormat.MicroQRCode, "12345"),
    "AZTEC": (zxingcpp.BarcodeFormat.Aztec, "HVC0042187"),
    "PDF_417": (zxingcpp.BarcodeFormat.PDF417, "HVC0042187 Primula veris"),
}


def symbol(kind: str, module: int = 3, text: str | None = None) -> NDArray[np.uint8]:
    code, usual = FORMATS[kind]
    drawn = zxingcpp.write_barcode_to_image(
        zxingcpp.create_barcode(text or usual, code), scale=module, add_quiet_zones=True
    )
    return np.pad(np.array(drawn), 4 * module, constant_values=255)


def laid(code: NDArray[np.uint8], degrees: float = 0.0, size: tuple[int, int] = (1500, 1200)) -> tuple[Frame, Quad]:
    """A grey ground with the code turned about the frame's middle, and where the code then lies."""
    width, height = size
    turn = cv2.getRotationMatrix2D((code.shape[1] / 2, code.shape[0] / 2), -degrees, 1.0)
    turn[:, 2] += (width / 2 - code.shape[1] / 2, height / 2 - code.shape[0] / 2)
    grey = cv2.warpAffine(code, turn, size, borderValue=GROUND)
    noisy = grey.astype(float) + np.random.default_rng(1).normal(0, 4, grey.shape)
    pixels = np.repeat(np.clip(noisy, 0, 255).astype(np.uint8)[..., None], 3, axis=2)
    corners = [(0, 0), (code.shape[1], 0), (code.shape[1], code.shape[0]), (0, code.shape[0])]
    return Frame(pixels, "drawn", "0" * 64), Quad.of([tuple(turn @ (x, y, 1.0)) for x, y in corners])


def reads(frame: Frame) -> tuple[BarcodeRead, ...]:
    return of_kind(Barcode().prepare(MODELS)(frame, ()), BarcodeRead)


@pytest.mark.parametrize("kind", list(FORMATS))
@pytest.mark.parametrize("size", [(1500, 1200), (2600, 1800)])
def test_every_symbology_of_the_contract_once_and_in_its_place(kind: str, size: tuple[int, int]) -> None:
    frame, truth = laid(symbol(kind), size=size)
    (read,) = reads(frame)
    assert (read.text, read.symbology) == (FORMATS[kind][1], kind)
    assert set(read.readers) <= {"zxing", "zbar"}
    assert read.quad.box.overlap(truth.box) > 0.2
    left, right = read.quad.corners[0], read.quad.corners[1]
    assert left[0] < right[0]


@pytest.mark.parametrize("kind", ["CODE_39", "CODE_128"])
@pytest.mark.parametrize("degrees", [10, 45, 55, 90, 125, 225])
def test_bars_at_any_angle_with_the_quad_turned_alike(kind: str, degrees: int) -> None:
    frame, truth = laid(symbol(kind), degrees)
    (read,) = reads(frame)
    assert read.text == FORMATS[kind][1]
    (x0, y0), (x1, y1) = read.quad.corners[0], read.quad.corners[1]
    seen = np.degrees(np.arctan2(y1 - y0, x1 - x0))
    assert abs((seen - degrees + 180) % 360 - 180) < 8
    assert np.hypot(read.quad.centre[0] - truth.centre[0], read.quad.centre[1] - truth.centre[1]) < 45


def test_the_same_frame_is_beyond_each_reader_alone() -> None:
    """Otherwise the test above would prove nothing about the search."""
    from pyzbar import pyzbar

    grey = np.ascontiguousarray(laid(symbol("CODE_39"), 45)[0].pixels[..., 0])
    assert not zxingcpp.read_barcodes(grey)
    assert not [code for code in pyzbar.decode(grey) if code.data == b"TENN-L-0000098"]


@pytest.mark.parametrize("kind", ["QR", "DATA_MATRIX"])
def test_light_codes_on_dark_ground(kind: str) -> None:
    frame, _ = laid(255 - symbol(kind, 4), size=(2600, 1800))
    assert [read.text for read in reads(frame)] == [FORMATS[kind][1]]


def test_two_codes_are_two_findings_and_one_twice_printed_is_two_places() -> None:
    one, other = symbol("CODE_128"), symbol("CODE_128", text="HVC0042188")
    frame, _ = laid(np.vstack([one, other, one]))
    assert sorted(read.text for read in reads(frame)) == ["HVC0042187", "HVC0042187", "HVC0042188"]


def test_separators_stay_raw() -> None:
    frame, _ = laid(symbol("DATA_MATRIX", 4, "[)>\x1e06\x1dPSM712"))
    assert reads(frame)[0].text == "[)>\x1e06\x1dPSM712"


@pytest.mark.parametrize("size", [(400, 300), (2600, 1800)])
def test_nothing_is_found_where_nothing_is(size: tuple[int, int]) -> None:
    assert reads(laid(np.full((40, 40), GROUND, np.uint8), size=size)[0]) == ()


def test_a_ruler_and_leaf_veins_are_no_codes() -> None:
    ruler = np.full((300, 1000), 255, np.uint8)
    for tick in range(0, 1000, 10):
        ruler[: 60 if tick % 50 else 110, tick : tick + 3] = 20
    assert reads(laid(ruler, 33)[0]) == ()


def test_bars_are_the_first_candidate_and_their_direction_is_told() -> None:
    frame, truth = laid(symbol("CODE_39"), 55)
    _, best = places_in(frame, 3)[0][0]
    assert abs((best.angle - 55 + 90) % 180 - 90) < 3
    assert np.hypot(best.centre[0] - truth.centre[0], best.centre[1] - truth.centre[1]) < 40


def test_the_crop_and_its_way_back_belong_together() -> None:
    grey = np.zeros((400, 600), np.uint8)
    grey[200:204, 350:354] = 255
    crop, back = upright_crop(grey, Candidate((340.0, 190.0), (120.0, 80.0), 30.0), 2.0)
    row, column = np.argwhere(crop > 200).mean(axis=0)
    assert np.allclose(back @ (column, row, 1.0), (351.5, 201.5), atol=1.0)


def reading(text: str, symbology: str = "CODE_39", reader: str = "zxing", x: int = 100, way: str = "whole") -> Reading:
    return Reading(text, symbology, Quad.of_box(Box(x, 100, 200, 40)), reader, way)


def test_two_passes_of_one_engine_are_one_reader() -> None:
    (read,) = merged([reading("HVC0001"), reading("HVC0001", x=104, way="crop")])
    assert (read.readers, read.agreed) == (("zxing",), False)
    (read,) = merged([reading("HVC0001", reader="zbar"), reading("HVC0001")])
    assert (read.readers, read.agreed) == (("zxing", "zbar"), True)


def test_control_characters_do_not_part_readers() -> None:
    (read,) = merged([reading("AB\x1dC1", "CODE_128"), reading("ABC1", "CODE_128", "zbar")])
    assert (read.text, read.agreed) == ("AB\x1dC1", True)


def test_what_zbar_alone_invents_is_left_out() -> None:
    assert merged([reading("55009038", "ITF", "zbar"), reading("T", "CODE_128", "zbar", 900)]) == ()
    assert merged([reading("12", "CODE_39", "zxing"), reading("1234", "ITF", "zxing", 900)]) == ()
    assert [read.text for read in merged([reading("BM001128288", "CODE_128", "zbar")])] == ["BM001128288"]


def test_where_the_readers_differ_the_code_has_one_reader() -> None:
    (read,) = merged([reading("HVC0042137", reader="zbar"), reading("HVC0042187")])
    assert (read.text, read.agreed) == ("HVC0042187", False)


@pytest.mark.parametrize(
    ("file", "values"),
    [
        ("hard/HerbASAP__1_rotated_ETSU016015.jpg", {"ETSU016015"}),
        ("sheets/HerbASAP__2BCFM.jpg", {"V0391327F", "V0391328F"}),
        ("sheets/gouda__BM001128287.jpg", {"BM001128286", "BM001128287", "BM001128288"}),
        ("labels/herbarium-processo__1475438.jpg", {"LSU00149143"}),
    ],
)
def test_photographs_that_zxing_alone_does_not_read(corpus: Path, file: str, values: set[str]) -> None:
    frame = decode(corpus / file)
    assert {read.text for read in reads(frame)} == values
    grey = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY)
    assert {code.text for code in zxingcpp.read_barcodes(grey)} != values
