"""The graphs of pixel work are what their script writes."""

import importlib.util
import tomllib
from pathlib import Path

import pytest

MODELS = Path(__file__).resolve().parents[2] / "models"


def test_the_script_writes_the_committed_files_to_the_last_byte() -> None:
    pytest.importorskip("onnx", reason="the training extra is not installed")
    spec = importlib.util.spec_from_file_location("graphs", MODELS / "training" / "pixels" / "graphs.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    written = script.graphs()
    assert written == script.graphs()
    assert written == {path.name: path.read_bytes() for path in MODELS.glob("pixels-*.onnx")}


def test_each_graph_stands_in_the_table_with_a_card() -> None:
    table = tomllib.loads((MODELS / "models.toml").read_text(encoding="utf-8"))["model"]
    rows = {row["file"] for row in table if row["name"].startswith("pixels-")}
    assert rows == {path.name for path in MODELS.glob("pixels-*.onnx")}
    card = (MODELS / "pixels.md").read_text(encoding="utf-8")
    assert all(name in card for name in rows)
