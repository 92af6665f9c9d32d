"""The benchmark's truth, scores and ways of counting; what it measures is measured by running it."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from vasculum.benches import Asked
from vasculum.benches.label_text import cut_out, fields, layout, rendered, words
from vasculum.benches.label_text import engines as reading
from vasculum.benches.label_text.engines import Answer, Engine, Rapidocr, engines
from vasculum.benches.label_text.gold import Gold, everything, photographs
from vasculum.benches.label_text.scores import cer, wer, word_recall
from vasculum.benches.label_text.texts import whole
from vasculum.model.errors import BadInput, StationError
from vasculum.model.findings import FieldRead, LabelText, Line, Word
from vasculum.model.geometry import Box, Quad
from vasculum.pipeline.opencv import cv2

HEAD = "file,task,group_id,label_style,ground_truth,ground_truth_type,ground_truth_file\n"
QUAD = Quad.of([(10.0, 10.0), (90.0, 10.0), (90.0, 30.0), (10.0, 30.0)])


def gold(**known: object) -> Gold:
    return Gold(**{"path": Path("a.jpg"), "name": "a.jpg", "task": "labels", "even": True, "style": ""} | known)  # type: ignore[arg-type]


def label(text: str, sure: float = 0.9, script: str = "printed") -> LabelText:
    read = tuple(Word(word, QUAD, sure) for word in text.split())
    return LabelText(quad=QUAD, lines=(Line(text, QUAD, sure, read),), engine="test", script=script)


def test_errors_are_edits_a_sign_of_the_truth() -> None:
    assert cer("abcd", "abcd") == 0
    assert cer("abcd", "abxd") == 0.25
    assert cer("ab", "abcdef") == 2
    assert wer("one two three", "one three") == pytest.approx(1 / 3)
    assert cer("“5′”  –", '"5\'" -') == 0
    assert word_recall("Quercus alba L.", "alba Quercus") == 1


def test_the_truth_is_the_manifests(tmp_path: Path) -> None:
    parsed = {"text": "Mono Co.", "parsed": [{"dwc:county": "Mono"}, {"dwc:county": "Inyo"}]}
    (tmp_path / "a.json").write_text(json.dumps(parsed))
    lines = (
        "a.jpg,labels,g002,typed,,source (human gold transcription),a.json\n",
        "b.jpg,labels,g003,handwritten,Bern | 1901 [sic],read by eye,\n",
        "c.jpg,sheets,g004,printed,,none,\n",
        "d.jpg,raw,g005,,,none,\n",
    )
    (tmp_path / "manifest.csv").write_text(HEAD + "".join(lines))
    first, second, third = everything(Asked(tmp_path))
    assert (first.text, first.even, first.fields) == ("Mono Co.", True, {"county": ("Mono", "Inyo")})
    assert (second.text, second.handwritten, third.text) == ("Bern\n1901", True, "")
    assert [one.name for one in photographs(Asked(tmp_path, "odd"))] == ["b.jpg"]
    with pytest.raises(BadInput):
        photographs(Asked(tmp_path / "nowhere"))


def test_a_value_counts_where_the_parse_has_it() -> None:
    known = gold(fields={"country": ("USA",), "eventDate": ("1961-07-19",)})
    given = [
        FieldRead(term="country", value="United States of America", verbatim="U.S.A."),
        FieldRead(term="eventDate", value="1916-07-19", verbatim="19 VII 1916"),
    ]
    rows = {row["term"]: row for row in fields.table("t", "t", [(known, given)]).records()}
    assert (rows["country"]["right"], rows["country"]["found"]) == (1, 1)
    assert (rows["eventDate"]["given"], rows["eventDate"]["right"], rows["eventDate"]["wanted"]) == (1, 0, 1)


def test_a_wrong_value_whose_words_were_transcribed_is_counted_apart() -> None:
    known = gold(text="ARIZ.: Cochise Co.,\n2 mi. N. of Portal", fields={"locality": ("Portal",)})
    arizona = FieldRead(term="stateProvince", value="Arizona", verbatim="ARIZ")
    nevada = FieldRead(term="stateProvince", value="Nevada", verbatim="NEV")
    for read, transcribed in ((arizona, 1), (nevada, 0)):
        total = fields.tally([(known, [read])], "stateProvince")
        assert (total.given, total.right, total.transcribed) == (1, 0, transcribed)


def test_labels_are_told_by_the_boxes_of_lines_by_hand() -> None:
    def standing(script: str, left: float) -> LabelText:
        parts = [
            Word(text, Quad.of([(x, 0), (x + 40, 0), (x + 40, 20), (x, 20)]), 0.9)
            for text, x in (("Abies", left), ("alba", left + 50))
        ]
        quad = Quad.of([(left, 0), (left + 90, 0), (left + 90, 20), (left, 20)])
        return LabelText(quad=quad, lines=(Line("Abies alba", quad, 0.9, tuple(parts)),), engine="", script=script)

    places = {"hand": [Box(0, 0, 100, 20), Box(240, 0, 60, 20)], "partly or unsure": [Box(400, 0, 100, 20)]}
    read = (standing("handwritten", 0), standing("printed", 200), standing("typed", 300), standing("mixed", 400))
    assert list(words.labels_by_eye(read, places)) == [
        ("by hand", "handwritten"),
        ("partly by hand", "printed"),
        ("print or type", "typed"),
    ]


def test_values_by_hand_are_left_out_where_print_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "by_hand.csv"
    table.write_text("file,term,value\na.jpg,scientificName,Abies alba\nb.jpg,scientificName,Abies alba\n")
    monkeypatch.setattr(fields, "BY_HAND", table)
    fields._by_hand.cache_clear()
    misread = [FieldRead(term="scientificName", value="Abies olba", verbatim="Abies olba")]
    both = gold(name="b.jpg", fields={"scientificName": ("Abies alba", "Pinus mugo")})
    read = [(gold(fields={"scientificName": ("Abies alba",)}), misread), (both, misread)]
    everything_ = fields.tally(read, "scientificName")
    pressed = fields.tally(read, "scientificName", pressed=True)
    fields._by_hand.cache_clear()
    assert (everything_.given, everything_.wanted) == (2, 3)
    assert (pressed.given, pressed.right, pressed.wanted) == (1, 0, 1)


def test_values_from_outside_the_labels_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    known = gold(text="x", fields={"country": ("Chile",)})
    read = FieldRead(term="country", value="Chile", verbatim="Chile", source=((0, 0),))
    answer = Answer("Chile", 0.1, (label("Chile"), read))
    for boxes, expected in (([Box(0, 0, 100, 50)], 1), ([Box(500, 500, 100, 50)], 0)):
        monkeypatch.setattr(fields, "drawn_labels", lambda _, boxes=boxes: boxes)
        last = list(fields.tables([(known, answer)]))[-1]
        assert {row["term"]: row["given"] for row in last.records()}["country"] == expected


def test_words_are_right_where_the_transcription_has_them() -> None:
    answer = Answer("alba alba Foto", 0.1, (label("alba alba", 0.95), label("Foto", 0.4)))
    rows = {row["confidence"]: row for row in words.reliability([(gold(text="Quercus alba"), answer)]).records()}
    assert (rows["0.93-1.00"]["even: n"], rows["0.93-1.00"]["even: right % (95 %)"][:2]) == (2, "50")
    assert rows["0.30-0.50"]["even: right % (95 %)"].startswith("0 ")
    assert rows["0.93-1.00"]["odd: n"] == 0


def test_scripts_are_counted_by_most_of_the_signs() -> None:
    pictures = [
        (gold(style="handwritten"), Answer("", 0.1, (label("a long line", script="handwritten"), label("x")))),
        (gold(style="printed+handwritten"), Answer("", 0.1)),
    ]
    rows = {row["written, by the manifest"]: row for row in words.scripts(pictures).records()}
    assert rows["handwritten"]["told handwritten"] == 1
    assert rows["mixed"]["no text read"] == 1


def test_a_table_of_texts_has_every_engine() -> None:
    golds = [gold(text="Quercus alba", fields={"x": ("y",)})]
    read = {"ours": [Answer("Quercus alba", 1.0)], "other": [Answer("Quercus", 2.0)]}
    rows = [row for row in whole(golds, read).records() if row["pictures"] == "labels, gold, all"]
    assert [(row["engine"], row["CER mean"], row["CPU s"]) for row in rows] == [
        ("ours", 0.0, 1.0),
        ("other", pytest.approx(5 / 12, abs=1e-4), 2.0),
    ]


def test_drawn_labels_are_the_same_each_time_and_read_by_all(tmp_path: Path) -> None:
    twice = [
        [(path.read_bytes(), text) for path, text in rendered.labels("nl", "printed", 2, tmp_path)] for _ in range(2)
    ]
    assert twice[0] == twice[1]
    ways: dict[str, Engine] = {"ours": Says(""), "other": Says("x")}
    rows = list(rendered.drawn(Asked(None, quick=True), ways).records())
    assert {row["engine"] for row in rows} == {"ours", "ours, the same", "other"}
    assert {row["CER mean"] for row in rows if row["engine"] == "ours"} == {1.0}


class Says:
    """An engine that always reads one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def read(self, path: Path, boxes: object = (), language: str = "") -> Answer:
        return Answer(self.text, 0.1)


def test_a_label_cut_out_is_held_against_its_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "passages.csv"
    table.write_text("file,label,begin,end\na.jpg,1,7,19\na.jpg,2,0,7\n")
    boxes = [Box(0, 0, 50, 50), Box(0, 100, 50, 50), Box(0, 200, 50, 50)]
    monkeypatch.setattr(cut_out, "PASSAGES", table)
    monkeypatch.setattr(cut_out, "drawn_labels", lambda _: boxes)
    monkeypatch.setattr(cut_out.words, "by_eye", lambda _: {"hand": [Box(10, 210, 20, 10)]})
    cut_out._passages.cache_clear()
    found = cut_out.cut_out(Asked(tmp_path), [gold(text="Boston  Quercus alba")], {"ours": Says("Quercus alba")})
    cut_out._passages.cache_clear()
    rows = {row["labels"]: row for row in found.records()}
    # The first box has no passage: the transcription leaves that label out.
    assert (rows["typed or printed, all"]["n"], rows["typed or printed, all"]["CER mean"]) == (1, 0.0)
    assert rows["partly or all by hand, even groups"]["n"] == 1
    assert rows["partly or all by hand, even groups"]["CER mean"] > 1
    assert "typed or printed, odd groups" not in rows


def test_missing_engines_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VASCULUM_RAPIDOCR", raising=False)
    monkeypatch.setattr(reading.shutil, "which", lambda name: None)
    said: list[str] = []
    with engines(said.append) as ways:
        assert list(ways) == ["ours"]
    assert [sentence.split()[0] for sentence in said] == ["Tesseract", "rapidocr"]


def test_an_engine_that_dies_is_no_empty_text(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((64, 64, 3), np.uint8))
    # Its environment lacks rapidocr, so the process ends at once.
    engine = Rapidocr(sys.executable)
    with pytest.raises(StationError):
        engine.read(tmp_path / "a.png")
    engine.close()


def test_boxes_are_paired_best_first() -> None:
    tally = layout.Tally()
    layout.count(tally, [Box(0, 0, 100, 100)], [Box(0, 0, 100, 90), Box(0, 0, 100, 100), Box(300, 0, 10, 10)])
    assert (tally.drawn, tally.found, tally.false, tally.overlap) == (1, 1, 2, 1.0)
