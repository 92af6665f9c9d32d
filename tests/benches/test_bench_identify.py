"""The benchmark's own arithmetic and truth; what it measures is measured by running it."""

import json
from functools import partial
from pathlib import Path

import pytest

from vasculum.benches import Asked, bench, benches, interval
from vasculum.benches.codes import photographs
from vasculum.benches.codes.drawing import CODES, Hardship, drawn_frame
from vasculum.benches.codes.photographs import bare, read_photographs, rows
from vasculum.cli.app import run_command
from vasculum.model.errors import BadInput, BadUsage
from vasculum.model.frame import Frame
from vasculum.pipeline.opencv import cv2


def test_benchmarks_are_found_by_their_files() -> None:
    assert "identify" in benches()
    assert all(callable(bench(name)) for name in benches())
    with pytest.raises(BadUsage):
        bench("flight")


def test_the_interval_is_wilsons() -> None:
    # Wilson's score interval of 81 out of 263, Newcombe 1998, table I.
    assert interval(81, 263) == "31 (26-37)"
    assert interval(0, 20) == "0 (0-16)"
    assert interval(0, 0) == "-"


def test_values_are_compared_without_control_characters() -> None:
    assert bare("A<GS>B<U+9A>C<EM>\x1dD\n") == "ABCD"
    assert bare("a<b>c") == "a<b>c"


def test_a_manifest_says_what_is_known_and_by_whom(tmp_path: Path) -> None:
    head = "file,task,subtask,group_id,has_barcode,barcode_value,barcode_value_source\n"
    lines = (
        "a.png,barcodes,qr,g002,qr,URL,source expected .txt\n",
        "b.png,sheets,,g003,code39,A1; A2,decoded by zxing-cpp 3.1.1\n",
        "c.png,insects,,g004,no,,\n",
        "d.png,insects,,g005,none decoded / unknown,,\n",
        "e.dng,raw,,g006,no,,\n",
    )
    (tmp_path / "manifest.csv").write_text(head + "".join(lines))
    known = {row.path.name: row for row in rows(tmp_path, "all")}
    assert {name: (row.subset, row.expected, row.independent) for name, row in known.items()} == {
        "a.png": ("qr", {"URL"}, True),
        "b.png": ("specimens", {"A1", "A2"}, False),
        "c.png": ("no code", frozenset(), True),
        "d.png": ("nobody says", None, True),
    }
    assert [row.path.name for row in rows(tmp_path, "odd")] == ["b.png", "d.png"]
    with pytest.raises(BadInput):
        next(rows(tmp_path / "nowhere", "all"))


def says(text: str, frame: Frame) -> list[str]:
    return [text]


def test_misses_and_inventions_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = "file,task,subtask,group_id,has_barcode,barcode_value,barcode_value_source\n"
    (tmp_path / "manifest.csv").write_text(head + "a.png,barcodes,code128,g002,code128,OTHER,source expected .txt\n")
    frame = drawn_frame("CODE_128", Hardship())
    cv2.imwrite(str(tmp_path / "a.png"), frame.pixels)
    ways = {name: partial(says, name) for name in ("ours", "zxing", "zbar")}
    monkeypatch.setattr(photographs, "readers", lambda: ways)
    table, differences = read_photographs(Asked(tmp_path))
    (row,) = table.records()
    assert (row["expected"], row["ours read"], row["ours unlisted"]) == (1, 0, 1)
    assert ("a.png", "OTHER", "none", "missed") in differences.rows
    assert ("a.png", "zbar", "zbar", "not listed") in differences.rows


@pytest.mark.parametrize("symbology", list(CODES))
def test_drawn_frames_can_be_told_apart_by_their_hardship(symbology: str) -> None:
    easy = drawn_frame(symbology, Hardship(noise=0.0))
    assert easy.pixels.shape == drawn_frame(symbology, Hardship(glare=0.5)).pixels.shape
    for harder in (Hardship(noise=0.0, blur=1.0), Hardship(noise=0.0, contrast=0.2), Hardship(noise=0.0, glare=0.5)):
        assert drawn_frame(symbology, harder).pixels.std() < easy.pixels.std()


def test_the_verb_lists_and_refuses(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["bench", "--json"]) == 0
    assert {"bench": "identify"} in [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert run_command(["bench", "flight"]) == 2
    assert run_command(["bench", "identify", "--groups", "third"]) == 2
