"""Real photographs under a profile for each source: most are named by their codes alone, none is named wrongly."""

import csv
import sys
from pathlib import Path
from types import ModuleType

import pytest

from vasculum.inference import Models
from vasculum.model.resource import model_folder
from vasculum.pipeline.steps.barcode import Barcode

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def naming() -> ModuleType:
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location("naming_benchmark", BENCHMARKS / "naming.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    # Dataclasses look their module up by its name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_most_photographs_are_named_by_codes_alone_and_none_wrongly(corpus: Path, naming: ModuleType) -> None:
    codes = Barcode().prepare(Models(model_folder(), provider="cpu", threads=1))
    with (corpus / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["task"] in naming.PHOTOGRAPHS and row["barcode_value"]]
    found = {row["file"]: naming.outcome(row, corpus, codes, None) for row in rows}
    assert [file for file, item in found.items() if item.wrong] == []
    assert sum(item.right for item in found.values()) >= 0.75 * len(found), len(found)
