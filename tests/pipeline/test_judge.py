from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vasculum.model.findings import BarcodeRead, Finding, LabelText, Line, Measure, StepFailed
from vasculum.model.geometry import Box, Quad
from vasculum.model.policy import CodeRole, Limit, Policy, Surroundings
from vasculum.model.verdict import Stage, Status, Verdict
from vasculum.pipeline.judge import judge

PLACE = Quad.of_box(Box(10, 10, 100, 30))
POLICY = Policy(
    limits=(
        Limit("sharpness", at_least=0.35, remedy="Focus again."),
        Limit("colour", at_most=3.5, on_unmeasured=Status.REVIEW, remedy="Lay a chart."),
    ),
    roles=(CodeRole("catalogNumber", r"HVC\d{7}"),),
    required_steps=("barcode",),
)
ASKED = frozenset({"barcode", "sharpness"})
SHARP = Measure(name="sharpness", value=0.6, unit="")


def code(
    text: str = "HVC0042187", symbology: str = "CODE_128", readers: tuple[str, ...] = ("zxing", "zbar")
) -> BarcodeRead:
    return BarcodeRead(text=text, symbology=symbology, quad=PLACE, readers=readers)


def label(text: str, sure: float = 0.99) -> LabelText:
    return LabelText(quad=PLACE, lines=(Line(text, PLACE, sure),), engine="t")


def decide(
    *findings: Finding,
    asked: frozenset[str] = ASKED,
    known: Surroundings = Surroundings(),
    stage: Stage = Stage.VERDICT,
    policy: Policy = POLICY,
) -> Verdict:
    return judge(findings, asked, known, policy, stage)


def test_two_readers_and_a_sharp_frame_pass() -> None:
    found = decide(code(), SHARP)
    assert (found.status, found.catalog_number, found.reasons) == (Status.PASS, "HVC0042187", ())
    assert found.roles == ("catalogNumber",)


def test_a_symbology_that_corrects_itself_needs_one_reader() -> None:
    assert decide(code(symbology="DATA_MATRIX", readers=("zxing",)), SHARP).status is Status.PASS


def test_one_reader_alone_waits_for_the_printed_number() -> None:
    alone = code(readers=("zxing",))
    assert decide(alone, SHARP).status is Status.REVIEW
    agreed = decide(alone, SHARP, label("Herbarium HVC 0042187"), stage=Stage.COMPLETE)
    assert (agreed.status, agreed.catalog_number) == (Status.PASS, "HVC0042187")
    listed = decide(alone, SHARP, known=Surroundings(expected=("HVC0042187",)))
    assert listed.status is Status.PASS


def test_printed_digits_that_differ_take_the_pass_away() -> None:
    found = decide(code(), SHARP, label("HVC0042137"), stage=Stage.COMPLETE)
    assert found.status is Status.REVIEW
    assert set(found.identifier.candidates) == {"HVC0042187", "HVC0042137"}  # type: ignore[union-attr]


def test_two_numbers_are_never_chosen_from() -> None:
    found = decide(code(), code("HVC0042188"), SHARP)
    assert found.catalog_number is None
    assert "HVC0042188" in found.reasons[0]
    first = replace(POLICY, several_codes="first")
    assert decide(code(), code("HVC0042188"), SHARP, policy=first).catalog_number is None, "one place, two readings"
    apart = replace(code("HVC0042188"), quad=Quad.of_box(Box(10, 500, 100, 30)))
    assert decide(code(), apart, SHARP, policy=first).catalog_number == "HVC0042187"


def test_no_code_is_a_retake_and_a_foreign_one_a_review() -> None:
    assert decide(SHARP).status is Status.RETAKE
    foreign = decide(code("LOT 7"), SHARP)
    assert (foreign.status, foreign.roles) == (Status.REVIEW, ("foreign",))


def test_the_name_of_the_file_where_the_profile_says_so() -> None:
    policy = replace(POLICY, file_name_pattern=r"^(?P<catalogNumber>HVC\d{7})")
    found = decide(SHARP, known=Surroundings(file_name="HVC0000009_front.jpg"), policy=policy)
    assert found.identifier is not None
    assert (found.catalog_number, found.identifier.source) == ("HVC0000009", "file-name")


def test_zero_filling_and_the_printed_acronym() -> None:
    policy = replace(POLICY, roles=(CodeRole("catalogNumber", r"NHMD\d{8}", prefix="NHMD", pad_to=8),))
    assert decide(code("929517"), SHARP, policy=policy).catalog_number == "NHMD00929517"


def test_the_same_number_again_is_looked_at() -> None:
    assert decide(code(), SHARP, known=Surroundings(same_number=("x",))).status is Status.REVIEW


def test_a_soft_frame_is_taken_again_with_its_number_and_limit() -> None:
    found = decide(code(), Measure(name="sharpness", value=0.2, unit="", why="The edges measure 0.20."))
    assert found.status is Status.RETAKE
    assert found.reasons == ("The edges measure 0.20; at least 0.35 is needed. Focus again.",)


def test_a_share_of_the_outline_is_told_in_percent() -> None:
    policy = replace(POLICY, limits=(Limit("framing", at_most=0.02, remedy="Move it."),))
    cut = Measure(name="framing", value=0.29, unit="of the outline", why="The object is cut at the right.")
    found = decide(code(), cut, asked=frozenset({"barcode", "framing"}), policy=policy)
    assert found.reasons == ("The object is cut at the right; at most 2 % is allowed. Move it.",)


@pytest.mark.parametrize("value", [-2.5, 2.5])
def test_limits_that_lie_alike_on_both_sides_are_a_distance(value: float) -> None:
    policy = replace(POLICY, limits=(Limit("exposure", at_least=-0.8, at_most=0.8, remedy="More or less."),))
    seen = Measure(name="exposure", value=value, unit="stops", why="The frame is off.")
    found = decide(code(), seen, asked=frozenset({"barcode", "exposure"}), policy=policy)
    assert found.reasons == ("The frame is off; at most 0.8 is allowed. More or less.",)


def test_a_required_step_that_failed_never_passes() -> None:
    assert decide(StepFailed(step="barcode", error="boom", required=True), SHARP).status is Status.REVIEW


def test_what_was_not_asked_for_is_not_checked() -> None:
    assert {check.name for check in decide(code(), asked=frozenset({"barcode"})).checks} == {"barcode", "sequence"}


def test_no_chart_is_said() -> None:
    found = decide(code(), SHARP, asked=ASKED | {"colour"})
    assert found.reasons == ("No colour chart was found in the frame. Lay a chart.",)


@given(st.floats(0, 1), st.booleans())
def test_one_more_failing_limit_never_makes_it_better(value: float, two: bool) -> None:
    findings = (code(readers=("zxing", "zbar") if two else ("zxing",)), Measure(name="sharpness", value=value, unit=""))
    before = decide(*findings)
    harder = replace(POLICY, limits=(*POLICY.limits, Limit("sharpness", at_least=2.0, remedy="No.")))
    assert decide(*findings, policy=harder).status.weight >= before.status.weight
    assert all(reason.endswith(".") for reason in decide(*findings, policy=harder).reasons)


@pytest.mark.parametrize("stage", list(Stage))
def test_the_judge_is_a_function(stage: Stage) -> None:
    assert decide(code(), SHARP, stage=stage) == decide(code(), SHARP, stage=stage)
