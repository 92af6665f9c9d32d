"""The network on a drawn sheet, without its file, and what the other steps find with and without its candidates."""

import shutil
from pathlib import Path

import pytest

from vasculum.inference import Models
from vasculum.model.errors import ModelError
from vasculum.model.findings import BarcodeRead, ColourFit, LayoutRegion, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.model.resource import model_folder
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps.barcode import Barcode
from vasculum.pipeline.steps.colour import STEP as COLOUR
from vasculum.pipeline.steps.regions import Regions

MODELS = Models(model_folder(), provider="cpu", threads=1)


@pytest.fixture
def frame(sheet: Path) -> Frame:
    return decode(sheet)


def test_a_drawn_sheet_shows_its_parts(frame: Frame) -> None:
    seen = of_kind(Regions().prepare(MODELS)(frame, ()), LayoutRegion)
    kinds = {region.region for region in seen}
    assert {"specimen", "label", "barcode", "chart"} <= kinds
    assert all(region.candidate == "regions" and 0 < region.confidence <= 1 for region in seen)
    (fit,) = of_kind(COLOUR().prepare(MODELS)(frame, ()), ColourFit)
    # The fit's outline is that of the patches; the card has a rim.
    card = fit.quad.box.grown(round(0.06 * fit.quad.box.height))
    assert any(region.region == "chart" and region.box and region.box.overlap(card) > 0.6 for region in seen)


def test_the_record_names_the_network(frame: Frame) -> None:
    (use,) = Regions().engines(MODELS)
    (entry,) = (entry for entry in MODELS.entries() if entry.name == "layout")
    assert (use.name, use.version, use.sha256) == (entry.name, entry.version, entry.sha256)


def test_without_its_file_the_step_says_so(tmp_path: Path) -> None:
    shutil.copy(model_folder() / "models.toml", tmp_path)
    with pytest.raises(ModelError, match=r"layout\.onnx is missing"):
        Regions().prepare(Models(tmp_path, provider="cpu"))


def test_codes_and_chart_are_the_same_with_candidates_without_and_with_wrong_ones(frame: Frame) -> None:
    wrong = tuple(
        LayoutRegion(region=region, box=Box(5, 5, 200, 60), confidence=0.9, candidate="regions")
        for region in ("barcode", "chart")
    )
    barcode, colour = Barcode().prepare(MODELS), COLOUR().prepare(MODELS)
    codes, charts = [], []
    for before in ((), Regions().prepare(MODELS)(frame, ()), wrong):
        codes.append({(read.text, read.symbology) for read in of_kind(barcode(frame, before), BarcodeRead)})
        charts.append([fit.quad.box for fit in of_kind(colour(frame, before), ColourFit)])
    assert codes[0] == codes[1] == codes[2] != set()
    assert len(charts[0]) == len(charts[1]) == len(charts[2]) == 1
    assert min(charts[0][0].overlap(other[0]) for other in charts) > 0.95
