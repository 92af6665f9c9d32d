"""What Review offers for each field: names of the checklist, and handwriting as a picture with an empty field."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.parts.field import fields_of
from vasculum.gui.parts.fields import FieldColumn
from vasculum.gui.tokens import load_tokens
from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.findings import FieldRead, Finding, LabelText, Line, NameMatch
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import new_capture_id
from vasculum.model.policy import Collection
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Stage
from vasculum.packaging.metadata import specimen_terms


def label(text: str, script: str, top: int) -> LabelText:
    quad = Quad.of_box(Box(10, top, 80, 20))
    return LabelText(quad=quad, lines=(Line(text, quad, 0.5),), engine="t", script=script)


def record(*found: Finding, **corrections: str) -> Record:
    ref = FileRef("0" * 64, 1, "image/jpeg", "a.jpg")
    capture = Capture(
        id=new_capture_id(), taken_at=utc_now(), zone="+01:00", camera=CameraInfo("c", "m", "d"), files=(ref,)
    )
    steps = (StepUse("text", "1"),)
    analysis = Analysis("0" * 64, 100, 100, "p", "0" * 64, Stage.COMPLETE, found, steps, (), "1")
    return Record(capture, RecordState.IN_REVIEW, analysis, corrections=corrections)


def test_the_checklists_name_is_a_choice_until_a_person_has_spoken() -> None:
    read = FieldRead(term="scientificName", value="Cetraria laevigate", verbatim="Cetraria laevigate")
    match = NameMatch(read="Cetraria laevigate", name="Cetraria laevigata Rass.", match="fuzzy", checklist="l 2026")
    (name,) = (one for one in fields_of(record(read, match)) if one.term == "scientificName")
    assert name.choices == ("Cetraria laevigata Rass.",)
    given = record(read, match, scientificName="Cetraria laevigata Rass.")
    (name,) = (one for one in fields_of(given) if one.term == "scientificName")
    assert (name.value, name.choices, name.approved) == ("Cetraria laevigata Rass.", (), True)


def test_a_digit_takes_what_is_offered(qtbot: QtBot) -> None:
    application()
    column = FieldColumn(load_tokens())
    qtbot.addWidget(column)
    column.resize(460, 900)
    read = FieldRead(term="recordedBy", value="Aubry", verbatim="Aubry", confidence=0.5)
    shown = replace(record(read), suggestions={"recordedBy": ("M. Aubréville", "A. Aubry")})
    column.show_record(shown)
    while column.lit is not None and column.lit.term != "recordedBy":
        column.step(1)
    column.show()
    assert not column.choose(3)
    with qtbot.waitSignal(column.given) as given:
        assert column.choose(2)
    assert given.args == ["recordedBy", "A. Aubry"]
    assert column.grab().height() == 900


@pytest.mark.parametrize("script", ["handwritten", "mixed"])
def test_handwriting_is_a_picture_and_an_empty_field(script: str) -> None:
    printed, by_hand = label("Flora of the Jura", "printed", 10), label("yS vi is", script, 60)
    (field,) = (one for one in fields_of(record(printed, by_hand)) if one.term == "verbatimLabel")
    assert (field.value, field.confidence, field.box) == ("", None, by_hand.quad.box)
    assert field.doubtful
    assert not [one for one in fields_of(record(printed)) if one.term == "verbatimLabel"]
    read = FieldRead(term="eventDate", value="1951", verbatim="1951", source=((1, 0),))
    assert not [one for one in fields_of(record(printed, by_hand, read)) if one.term == "verbatimLabel"]


def test_what_a_person_writes_down_stands_for_the_handwriting() -> None:
    labels = (label("Flora of the Jura", "printed", 10), label("yS vi is", "handwritten", 60))
    assert specimen_terms(record(*labels), Collection())["dwc:verbatimLabel"] == "Flora of the Jura\n\nyS vi is"
    told = record(*labels, verbatimLabel="45. vi. 15 Hereford")
    assert specimen_terms(told, Collection())["dwc:verbatimLabel"] == "Flora of the Jura\n\n45. vi. 15 Hereford"
    (field,) = (one for one in fields_of(told) if one.term == "verbatimLabel")
    assert field.approved
    assert fields_of(replace(told, analysis=None))
