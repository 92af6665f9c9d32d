"""The contract's JSON: what each key is when a step found, found nothing, failed, or was not asked."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from vasculum.model.analysis import Analysis, EngineUse, StepUse
from vasculum.model.contract import contract_json
from vasculum.model.findings import (
    BarcodeRead,
    ColourFit,
    FieldRead,
    Findings,
    LabelText,
    LayoutRegion,
    Line,
    Patch,
    ScaleFit,
    Spread,
    StepFailed,
    Word,
)
from vasculum.model.geometry import Box, Quad
from vasculum.model.policy import Collection
from vasculum.model.resource import resource
from vasculum.model.verdict import Check, CheckStatus, Identifier, Stage, Status, Verdict

SCHEMA = json.loads(resource("schemas", "analysis.schema.json").read_text(encoding="utf-8"))
QUAD = Quad(((1, 2), (30, 2), (30, 20), (1, 20)))
STEPS = ("barcode", "colour", "scale", "layout", "text", "transcription")
KEYS = {
    "barcode": {"barcodes", "identifier"},
    "colour": {"chart"},
    "scale": {"scale"},
    "layout": {"layout"},
    "text": {"labels", "text"},
    "transcription": {"fields"},
}
NOTHING = {
    "barcodes": [],
    "identifier": None,
    "chart": None,
    "scale": None,
    "layout": [],
    "labels": [],
    "text": "",
    "fields": {},
}
VERDICT = Verdict(
    Status.REVIEW,
    Stage.COMPLETE,
    (Check("sharpness", CheckStatus.UNMEASURED, None, 0.5, "", "Why.", "Do."),),
    ("Why. Do.",),
    None,
)
SPREAD = Spread(1.0, 2.0, 3.0)
WORD = Word("Poa", QUAD, 0.9)
EVERYTHING: Findings = (
    BarcodeRead(text="HVC0000001", symbology="CODE_128", quad=QUAD, readers=("zxing", "zbar")),
    ColourFit(
        chart="ColorChecker24",
        edition="after-2014",
        quad=QUAD,
        before=SPREAD,
        after=SPREAD,
        tone_delta_l=1.0,
        patches=(Patch("A1", (1.0, 2.0, 3.0), (1.5, 2.5, 3.5), (1.1, 2.1, 3.1), 0.4),),
        white_balance_delta_e=0.5,
        transform="linear-3x3",
        parameters=((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ),
    ScaleFit(pixels_per_mm=23.6, uncertainty=0.1, method="ruler"),
    LayoutRegion(region="label", box=Box(1, 2, 3, 4), confidence=0.97),
    LabelText(
        quad=QUAD, lines=(Line("Poa annua", QUAD, 0.9, (WORD,)), Line("L.", QUAD, 0.8)), engine="ocr", label="main"
    ),
    LabelText(quad=QUAD, lines=(Line("det. X", QUAD, 0.7),), engine="ocr", label="determination"),
    FieldRead(term="country", value="Norway", verbatim="Norw.", confidence=0.5, source=((0, 1),)),
    FieldRead(term="country", value="Norge", verbatim="Norge", confidence=0.9, source=((0, 0), (1, 0))),
    FieldRead(term="catalogNumber", value="HVC0000001", verbatim="HVC0000001"),
)


def analysis(findings: Findings = (), asked: tuple[str, ...] = STEPS) -> Analysis:
    return Analysis(
        sha256="a" * 64,
        width=100,
        height=80,
        profile="herbarium-sheet",
        profile_sha256="b" * 64,
        stage=Stage.COMPLETE,
        findings=findings,
        steps=tuple(StepUse(name, "1") for name in asked),
        engines=(EngineUse("zxing", "3.1.1", None, "native"),),
        version="1.0",
        notes=("A note.",),
        timings_ms={"decode": 1.0, "total": 2.0},
    )


def written(analysis: Analysis, verdict: Verdict = VERDICT) -> dict[str, object]:
    plain = json.loads(json.dumps(contract_json(analysis, verdict, "Gräser/標本.jpg", Collection()), allow_nan=False))
    jsonschema.Draft202012Validator(SCHEMA).validate(plain)
    return plain


def test_the_schema_is_itself_sound() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_looked_and_found_nothing() -> None:
    plain = written(analysis())
    assert {key: plain[key] for key in NOTHING} == NOTHING
    assert plain["failures"] == []


@pytest.mark.parametrize("step", STEPS)
def test_not_asked_is_absent(step: str) -> None:
    plain = written(analysis(EVERYTHING, tuple(name for name in STEPS if name != step)))
    assert not KEYS[step] & plain.keys()
    assert set(NOTHING) - KEYS[step] <= plain.keys()


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("required", [True, False])
def test_failed_is_absent_and_stands_in_failures(step: str, required: bool) -> None:
    failed = StepFailed(step=step, error="ValueError: the light went out", required=required)
    plain = written(analysis((failed,)))
    assert not KEYS[step] & plain.keys()
    assert set(NOTHING) - KEYS[step] <= plain.keys()
    assert plain["failures"] == [{"step": step, "error": "ValueError: the light went out", "required": required}]


def test_everything_found() -> None:
    verdict = replace(VERDICT, identifier=Identifier("HVC0000001", "barcode", 0.99), roles=("catalogNumber",))
    plain = written(analysis(EVERYTHING), verdict)
    corners = [[1, 2], [30, 2], [30, 20], [1, 20]]
    assert plain["barcodes"] == [
        {
            "text": "HVC0000001",
            "symbology": "CODE_128",
            "quad": corners,
            "readers": ["zxing", "zbar"],
            "agreed": True,
            "role": "catalogNumber",
        }
    ]
    assert plain["identifier"] == {"catalogNumber": "HVC0000001", "source": "barcode", "confidence": 0.99}
    assert plain["layout"] == [{"kind": "label", "box": [1, 2, 3, 4], "confidence": 0.97}]
    assert plain["text"] == "Poa annua\nL.\n\ndet. X"
    assert plain["labels"][0]["lines"][0]["words"][0]["text"] == "Poa"  # type: ignore[index]
    chart = plain["chart"]
    assert chart["delta_e_2000"]["after"] == {"mean": 1.0, "p90": 2.0, "max": 3.0}  # type: ignore[index]
    assert chart["patches"][0]["corrected_lab"] == [1.5, 2.5, 3.5]  # type: ignore[index]
    assert plain["file"] == "Gräser/標本.jpg"


def test_several_values_of_a_field_best_first() -> None:
    fields = written(analysis(EVERYTHING))["fields"]
    assert [item["value"] for item in fields["country"]] == ["Norge", "Norway"]  # type: ignore[index]
    assert fields["country"][0]["from"] == [[0, 0], [1, 0]]  # type: ignore[index]
    assert fields["catalogNumber"]["from"] == "barcode"  # type: ignore[index]


def test_an_unsafe_number_is_a_candidate() -> None:
    verdict = replace(VERDICT, identifier=Identifier(None, None, 0.0, ("A1", "A2")))
    assert written(analysis(EVERYTHING), verdict)["identifier"] == {
        "catalogNumber": None,
        "candidates": ["A1", "A2"],
        "source": None,
        "confidence": 0,
    }


def test_the_schema_refuses_what_the_contract_does_not_know() -> None:
    plain = written(analysis(EVERYTHING))
    for change in ({"more": 1}, {"verdict": "fine"}, {"sha256": "short"}, {"checks": [{"name": "x"}]}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.Draft202012Validator(SCHEMA).validate({**plain, **change})


def test_the_schema_lies_where_the_contract_says() -> None:
    assert (Path(__file__).parents[2] / "resources" / "schemas" / "analysis.schema.json").is_file()
