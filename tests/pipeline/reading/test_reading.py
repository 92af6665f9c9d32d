"""Labels are read whichever way they stand, each paper for itself, in the order a person reads."""

import numpy as np
import pytest
from drawn_labels import LINES, paper, stage
from PIL import Image, ImageDraw, ImageFont

from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, LabelText, Line, of_kind
from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box, Quad
from vasculum.model.resource import model_folder, resource
from vasculum.pipeline.reading.certainty import word_confidence
from vasculum.pipeline.reading.figures import ruler_figures
from vasculum.pipeline.reading.grouping import group_lines, rows
from vasculum.pipeline.reading.hand import hand_odds
from vasculum.pipeline.reading.lines import Corners, axes, laid_down
from vasculum.pipeline.reading.places import find_text
from vasculum.pipeline.reading.recognition import ReadLine, Span, batches
from vasculum.pipeline.reading.script import kind_of, script_of
from vasculum.pipeline.steps.text import TextStep

QUAD = Quad.of([(0, 0), (9, 0), (9, 9), (0, 9)])
MODELS = Models(model_folder(), provider="cpu", threads=1)


def box(x: float, y: float, width: float, height: float = 20) -> Corners:
    return np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], np.float32)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module")
def look():  # type: ignore[no-untyped-def]
    return TextStep().prepare(MODELS)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_label_is_read_whichever_way_it_stands(look, turn: int) -> None:  # type: ignore[no-untyped-def]
    labels = of_kind(look(stage((paper().rotate(turn, expand=True), (300, 150))), ()), LabelText)
    assert [squeezed(line.text) for label in labels for line in label.lines] == [squeezed(line) for line in LINES]
    assert len(labels) == 1
    assert labels[0].rotation == turn


def test_two_papers_are_two_labels_however_near(look) -> None:  # type: ignore[no-untyped-def]
    yellow, white = paper(LINES[:2], (235, 222, 150)), paper(LINES[2:], (244, 244, 242))
    labels = of_kind(look(stage((yellow, (200, 200)), (white, (200, 202 + yellow.height))), ()), LabelText)
    assert [len(label.lines) for label in labels] == [2, 2]


def test_words_lie_within_their_line_and_keep_its_order(look) -> None:  # type: ignore[no-untyped-def]
    (label,) = of_kind(look(stage((paper(), (300, 150))), ()), LabelText)
    for line in label.lines:
        assert " ".join(word.text for word in line.words) == line.text
        lefts = [word.quad.corners[0][0] for word in line.words]
        assert lefts == sorted(lefts)
        assert line.quad.box.x - 2 <= lefts[0]
        assert line.words[-1].quad.corners[1][0] <= line.quad.box.right + 2


def test_columns_of_one_paper_are_one_label_in_rows() -> None:
    pixels = np.full((400, 800, 3), 235, np.uint8)
    lines = [box(20, 20, 700), box(20, 60, 200), box(500, 62, 220), box(20, 100, 180), box(500, 102, 150)]
    (group,) = group_lines(lines, pixels)
    assert rows(group, lines) == [[0], [1, 2], [3, 4]]


def test_an_edge_between_columns_parts_the_labels() -> None:
    pixels = np.full((400, 800, 3), 235, np.uint8)
    pixels[:, 400:404] = 170
    lines = [box(20, 20, 300), box(20, 60, 200), box(500, 22, 220), box(500, 62, 150)]
    assert sorted(map(sorted, group_lines(lines, pixels))) == [[0, 1], [2, 3]]


def test_lines_on_two_papers_that_were_seen_are_two_labels() -> None:
    pixels = np.full((400, 800, 3), 235, np.uint8)
    lines = [box(20, 20, 300), box(20, 60, 200), box(360, 22, 220), box(360, 62, 150)]
    assert len(group_lines(lines, pixels)) == 1
    parted = [Box(0, 0, 340, 100), Box(350, 0, 300, 100)]
    assert sorted(map(sorted, group_lines(lines, pixels, papers=parted))) == [[0, 1], [2, 3]]
    assert len(group_lines(lines, pixels, papers=parted[:1])) == 1
    assert len(group_lines(lines, pixels, papers=[parted[0], Box(0, 0, 700, 100)])) == 1


class Looked:
    """A network that sees a line wherever a picture is dark, and keeps the size of what it was shown."""

    def __init__(self) -> None:
        self.sizes: list[tuple[int, int]] = []

    def __call__(self, batch: np.ndarray) -> tuple[np.ndarray]:  # type: ignore[type-arg]
        self.sizes.append((batch.shape[2], batch.shape[3]))
        return ((batch[:, :1] < 0).astype(np.float32),)


def drawn(lines: list[Corners], size: tuple[int, int] = (3000, 4000)) -> Pixels:
    pixels = np.full((*size, 3), 230, np.uint8)
    for corners in lines:
        (left, top), (right, bottom) = corners[0].astype(int), corners[2].astype(int)
        pixels[top:bottom, left:right] = 20
    return pixels


def middles(lines: list[Corners]) -> list[tuple[int, int]]:
    return sorted((round(float(x), -1), round(float(y), -1)) for x, y in (corners.mean(axis=0) for corners in lines))


def test_text_is_found_in_the_regions_and_outside_of_them_in_two_looks() -> None:
    lines = [box(400, 300, 500, 40), box(400, 380, 420, 40), box(3200, 2700, 400, 40)]
    looked = Looked()
    found = find_text(drawn(lines), [Box(350, 260, 700, 220)], looked, 1920, 1280)
    assert len(found) == 3
    for (x, y), (there, row) in zip(middles(found), middles(lines), strict=True):
        assert abs(x - there) <= 10
        assert abs(y - row) <= 10
    rough, fine = looked.sizes
    assert max(rough) == 1280
    assert fine[0] * fine[1] < 0.25 * 1920 * 1440


@pytest.mark.parametrize(
    ("size", "regions"), [((1000, 1600), [Box(0, 0, 300, 200)]), ((3000, 4000), [Box(0, 0, 4000, 2500)])]
)
def test_a_small_picture_and_one_full_of_text_are_looked_at_whole(size: tuple[int, int], regions: list[Box]) -> None:
    looked = Looked()
    assert len(find_text(drawn([box(100, 100, 400, 40)], size), regions, looked, 1920, 1280)) == 1
    assert len(looked.sizes) == 1


def test_where_nothing_is_seen_roughly_the_whole_is_looked_at_closely() -> None:
    looked = Looked()
    assert find_text(drawn([]), [], looked, 1920, 1280) == []
    assert [max(size) for size in looked.sizes] == [1280, 1920]


def test_rows_follow_a_tilted_label() -> None:
    tilt = np.radians(8)
    turn = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]], np.float32)
    level = [box(20, 20, 200), box(400, 20, 200), box(20, 60, 200), box(400, 60, 200)]
    lines = [(corners @ turn).astype(np.float32) for corners in level]
    assert rows([3, 1, 0, 2], lines) == [[0, 1], [2, 3]]
    assert abs(np.degrees(np.arctan2(*axes(lines)[0][::-1])) - 8) < 0.1


def test_what_stands_at_a_code_is_a_label_of_its_own() -> None:
    pixels = np.full((400, 800, 3), 235, np.uint8)
    lines = [box(20, 20, 700), box(20, 60, 700), box(500, 95, 200), box(520, 200, 160)]
    code = BarcodeRead(
        text="01075768", symbology="CODE_39", quad=Quad.of([(490, 125), (710, 125), (710, 190), (490, 190)]), readers=()
    )
    assert sorted(map(sorted, group_lines(lines, pixels, [code.quad.box]))) == [[0, 1], [2, 3]]


def test_a_standing_line_is_laid_down_head_to_the_right() -> None:
    standing = np.array([[10, 10], [30, 10], [30, 210], [10, 210]], np.float32)
    assert laid_down(standing).tolist() == [[30, 10], [30, 210], [10, 210], [10, 10]]
    assert laid_down(box(0, 0, 100)).tolist() == box(0, 0, 100).tolist()


@pytest.mark.parametrize(
    ("texts", "figures"),
    [
        (("3", "4", "5"), {0, 1, 2}),
        (("12 13 14 15", "EMEC 609,902", "x"), {0}),
        (("2193.", "7", "V-3-56"), set()),
        (("10 12 57", "leg. Ohl", "3 m"), set()),
    ],
)
def test_a_rulers_figures_are_no_label(texts: tuple[str, ...], figures: set[int]) -> None:
    lines = [box(100 * place, 20, 14) for place in range(3)]
    assert ruler_figures(lines, texts) == figures


def test_a_words_confidence_grows_with_its_weakest_sign_and_never_promises_all() -> None:
    scale = [word_confidence(chance, -5.0, 20, 48) for chance in np.linspace(0, 1, 50)]
    assert scale == sorted(scale)
    assert scale[0] < 0.1
    assert 0.9 < scale[-1] < 1


def test_a_word_is_less_sure_by_hand_in_a_short_line_and_in_a_low_one() -> None:
    plain = word_confidence(0.99, -5.0, 30, 60)
    assert word_confidence(0.99, 1.0, 30, 60) < plain - 0.03
    assert word_confidence(0.99, -5.0, 3, 60) < plain - 0.03
    assert word_confidence(0.99, -5.0, 30, 24) < plain - 0.1
    assert word_confidence(0.99, -5.0, 30, 480) == plain


def test_typewriter_and_print_are_told_apart(look) -> None:  # type: ignore[no-untyped-def]
    font = ImageFont.truetype(str(resource("fonts", "IBMPlexSerif-Regular.ttf")), 30)
    printed = Image.new("RGB", (700, 240), (240, 236, 222))
    for row, line in enumerate(
        ("Wayside meadows, limestone hill near the village", "Gentiana lutea with willows, flowering still")
    ):
        ImageDraw.Draw(printed).text((30, 40 + 60 * row), line[:42], (30, 28, 26), font)
    labels = of_kind(look(stage((printed, (100, 100)), (paper(), (300, 500))), ()), LabelText)
    assert [label.script for label in labels] == ["printed", "typed"]


def test_the_kinds_of_labels() -> None:
    def kind(*lines: str) -> str:
        return kind_of([Line(line, QUAD, 1.0) for line in lines])

    assert kind("Box Canyon", "Riverside Co.", "Calif. IV-26-52", "J. G. Rozen") == "main"
    assert kind("Cerceris convergens", "Det. H.A.Scullen '57") == "determination"
    assert kind("PARATYPE") == "annotation"
    assert kind("NEW YORK", "BOTANICAL GARDEN") == "other"


def line_of(text: str, confidence: float = 0.98) -> ReadLine:
    return ReadLine(text, confidence, (Span(text, 0, 1, confidence),), 0.27)


def test_a_label_is_called_by_the_share_of_its_signs_that_a_hand_wrote() -> None:
    lines = [line_of("Leptogium cyanescens"), line_of("Killingworth")]
    assert script_of(lines, [0.5, -0.5]) == "handwritten"
    assert script_of([*lines, line_of("Herbarium of Yale University")], [0.5, -0.5, -6.0]) == "mixed"
    assert script_of(lines, [-6.0, -4.0]) == "printed"
    assert script_of([line_of("NEW YORK")], [2.0]) == "printed"


def test_a_doubtful_line_is_by_hand_where_its_label_as_a_whole_looks_so() -> None:
    lines = [line_of("Killingworth"), line_of("on bark")]
    assert script_of(lines, [0.0, -2.0]) == "handwritten"
    assert script_of(lines, [-6.0, -2.0]) == "printed"


def test_slanting_joined_strokes_look_written_by_hand_and_print_does_not() -> None:
    size = (620, 48)
    printed, written = Image.new("RGB", size, (240, 236, 222)), Image.new("RGB", size, (240, 236, 222))
    font = ImageFont.truetype(str(resource("fonts", "IBMPlexSerif-Regular.ttf")), 34)
    ImageDraw.Draw(printed).text((8, 2), "Wayside meadows near the", (30, 28, 26), font)
    dice = np.random.default_rng(3)
    for start in range(8, 560, 130):
        steps = np.cumsum(dice.uniform(3, 9, 14))
        heights = np.where(np.arange(14) % 2, dice.uniform(16, 34, 14), dice.uniform(2, 8, 14))
        points = [(start + float(x + h / 2), 42 - float(h)) for x, h in zip(steps, heights, strict=True)]
        ImageDraw.Draw(written).line(points, (30, 40, 90), 2, "curve")
    assert hand_odds(np.asarray(printed), line_of("Wayside meadows near the", 0.99)) < -3
    assert hand_odds(np.asarray(written), line_of("uiumunw uiwnumn umnu wn", 0.8)) > 0


def test_lines_of_one_run_are_alike_in_width_and_none_is_left_out() -> None:
    widths = [100, 640, 110, 2000, 104, 660, *[300] * 40]
    groups = batches(widths)
    assert sorted(index for group in groups for index in group) == list(range(len(widths)))
    assert all(max(widths[i] for i in group) <= 1.15 * min(widths[i] for i in group) for group in groups)
    assert [0, 4, 2] in groups
    assert max(map(len, groups)) == 16
