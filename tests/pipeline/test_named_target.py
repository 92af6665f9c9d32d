"""Targets other than the 24-patch chart: looked for in frames where a profile names one, and seen nowhere else."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from vasculum.benches.measured.drawn_charts import Laid, laid_card
from vasculum.benches.measured.drawn_targets import card_of
from vasculum.cameras.scene import rendered, specimen
from vasculum.model.errors import BadSettings
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline import load_profile
from vasculum.pipeline.colour.named_target import NamedTarget
from vasculum.pipeline.colour.pattern import target_pattern
from vasculum.pipeline.colour.target import target
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import Colour
from vasculum.pipeline.steps.focus import FocusStep
from vasculum.pipeline.steps.stand import StandStep

SG, GREYS = "colorchecker-sg140", "q13-grey-scale"
OWN = """title = "Our own"
[[drawing.grids]]
origin = [0, 0]
size = [60, 50]
columns = ["1", "2", "3", "4", "5", "6"]
rows = ["A", "B", "C", "D", "E"]
row_first = true
patch = 0.8
"""


@pytest.fixture(scope="module")
def ground():
    """A sheet with a ruler, print and 24 squares of other colours, 12 Mpx."""
    return rendered(specimen(1, 1), 12, wrong_chart=True).pixels


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    folder = tmp_path_factory.mktemp("own")
    (folder / "own.toml").write_text(OWN)
    chance = np.random.default_rng(2)
    lab = chance.permutation(np.stack([np.linspace(90, 20, 30), *chance.uniform(-35, 35, (2, 30))], axis=1))
    names = (row + column for row in "ABCDE" for column in "123456")
    lines = [f"{name};{a:.2f};{b:.2f};{c:.2f}" for name, (a, b, c) in zip(names, lab, strict=True)]
    (folder / "own.csv").write_text("\n".join(["name;L;a;b", *lines]) + "\n")
    return str(folder / "own.toml"), str(folder / "own.csv")


def look(frame, name, values=""):
    return of_kind(Colour(target=name, values=values).prepare(None)(frame, ()), ColourFit)


def off(fit, truth):
    """The farthest corner as a share of the diagonal; corner by corner, so that the way round counts."""
    gaps = np.linalg.norm(np.array(fit.quad.corners) - truth, axis=1)
    return gaps.max() / np.linalg.norm(truth[2] - truth[0])


PLACES = [
    Laid(width=0.2),
    Laid(width=0.7),
    Laid(width=0.4, degrees=30),
    Laid(width=0.3, degrees=180, tilt=20),
    Laid(width=0.4, degrees=95),
]


@pytest.mark.parametrize("how", PLACES)
@pytest.mark.parametrize("margin", [20, 250])
def test_the_sg_is_found_with_its_corners(ground, how, margin):
    frame, truth = laid_card(*card_of(target(SG), margin), how, ground)
    (found,) = look(frame, SG)
    assert off(found, truth) < 0.005
    assert (found.chart, len(found.patches)) == (SG, 140)
    assert np.median([patch.delta_e_2000 for patch in found.patches]) < 1.5


@pytest.mark.parametrize("how", PLACES)
@pytest.mark.parametrize("margin", [20, 128, 250])
def test_a_grey_scale_is_found_with_its_light_end_first(ground, how, margin):
    frame, truth = laid_card(*card_of(target(GREYS), margin), how, ground)
    (found,) = look(frame, GREYS)
    # Its two rims are alike: which is the upper one, a strip without print does not tell.
    assert min(off(found, truth), off(found, truth[[3, 2, 1, 0]])) < 0.005
    measured = [patch.measured_lab[0] for patch in found.patches]
    assert found.patches[0].name == "A"
    assert measured == sorted(measured, reverse=True)
    assert found.edition == "nominal"


@pytest.mark.parametrize("how", [*PLACES, Laid(width=0.3, mirrored=True, degrees=20)])
def test_a_target_of_one_s_own_is_found(ground, own, how):
    name, values = own
    frame, truth = laid_card(*card_of(target(name, values=Path(values))), how, ground)
    (found,) = look(frame, name, values)
    assert off(found, truth) < 0.005
    assert found.mirrored == how.mirrored
    assert found.edition == "own.csv"


def test_nothing_is_seen_where_none_lies(ground, own):
    name, values = own
    blank = np.full((600, 900, 3), 230, np.uint8)
    noise = np.random.default_rng(1).integers(0, 255, (600, 900, 3), dtype=np.uint8)
    ramp = np.broadcast_to(np.linspace(250, 10, 900).astype(np.uint8)[None, :, None], (600, 900, 3)).copy()
    sheets = [rendered(specimen(2, number), 12, wrong_chart=number % 2 == 0).pixels for number in (1, 2)]
    for pixels in (ground, blank, blank[:3, :5], noise, ramp, *sheets):
        frame = Frame(np.ascontiguousarray(pixels), "none", "0" * 64)
        assert not look(frame, SG)
        assert not look(frame, GREYS)
        assert not look(frame, name, values)


def test_a_scale_of_which_a_part_lies_outside_or_is_covered_is_none(ground):
    card, inner = card_of(target(GREYS))
    frame, truth = laid_card(card, inner, Laid(width=0.5), ground)
    hidden = frame.pixels.copy()
    left, right = int(truth[0, 0]) - 5, int(truth[0, 0] + 0.16 * (truth[1, 0] - truth[0, 0]))
    hidden[int(truth[0, 1]) - 40 : int(truth[3, 1]) + 40, left:right] = (200, 190, 170)
    assert not look(replace(frame, pixels=hidden, kept={}), GREYS)


def test_colours_of_another_target_are_not_taken_for_it(ground, own):
    name, values = own
    seen = target(name, values=Path(values))
    strange = replace(seen, lab=np.roll(seen.lab, 7, axis=0))
    frame, _ = laid_card(*card_of(strange), Laid(width=0.4), ground)
    assert not look(frame, name, values)


def test_the_classic_with_a_file_of_its_own_values_is_found_too(ground, tmp_path):
    classic = target("colorchecker24")
    file = tmp_path / "mine.csv"
    rows = zip(classic.names, classic.lab + 1.0, strict=True)
    file.write_text("name;L;a;b\n" + "\n".join(f"{n};{a:.2f};{b:.2f};{c:.2f}" for n, (a, b, c) in rows) + "\n")
    frame, truth = laid_card(*card_of(classic), Laid(width=0.3, degrees=10), ground)
    (found,) = look(frame, "colorchecker24", str(file))
    assert off(found, truth) < 0.005
    assert found.edition == "mine.csv"


def test_what_is_measured_on_the_24_patches_alone_says_so(ground):
    frame, _ = laid_card(*card_of(target(SG)), Laid(width=0.4, degrees=5), ground)
    found = Colour(target=SG).prepare(None)(frame, ())
    noise = next(one for one in StandStep().prepare(None)(frame, found) if one.name == "grey-noise")
    edges = next(one for one in FocusStep().prepare(None)(frame, found) if getattr(one, "name", "") == "sfr")
    assert noise.value is None
    assert edges.value is None
    assert "24-patch" in noise.why
    assert "24-patch" in edges.why


def test_a_profile_names_its_target(tmp_path):
    path = tmp_path / "greys.toml"
    path.write_text(
        '[profile]\nname = "greys"\ntitle = "Greys"\nversion = 1\n[[steps]]\nname = "colour"\n'
        f'target = "{GREYS}"\n[policy]\n'
    )
    (step,) = load_profile(path).steps
    assert step.target == GREYS
    assert step.prepare(None)(Frame(np.full((60, 80, 3), 9, np.uint8), "dark", "0" * 64), ()) == ()


def test_targets_that_cannot_be_looked_for_are_refused(tmp_path):
    few, uneven, file = tmp_path / "few.toml", tmp_path / "uneven.toml", tmp_path / "values.csv"
    few.write_text(OWN.replace('["A", "B", "C", "D", "E"]', '["A"]').replace("[60, 50]", "[60, 10]"))
    names = [row + column for row in "ABCDE" for column in "123456"]
    file.write_text("name;L;a;b\n" + "\n".join(f"{name};50;{n};0" for n, name in enumerate(names)) + "\n")
    with pytest.raises(BadSettings, match="cannot be looked for"):
        NamedTarget.of(str(few), str(file), "")
    row = ", ".join(f'"{n}"' for n in range(1, 15))
    uneven.write_text(
        f'[[drawing.grids]]\norigin = [0, 0]\nsize = [140, 10]\ncolumns = [{row}]\nrows = [""]\npatch = 1'
    )
    file.write_text("name;L;a;b\n" + "\n".join(f"{n};{40 + (n % 3)};0;0" for n in range(1, 15)) + "\n")
    with pytest.raises(BadSettings, match="greys in one row"):
        NamedTarget.of(str(uneven), str(file), "")
    with pytest.raises(BadSettings, match="There is no target"):
        Colour(target="rainbow").prepare(None)


def test_of_several_grids_the_largest_is_the_pattern(tmp_path):
    file = tmp_path / "two.toml"
    beside = '[[drawing.grids]]\norigin = [65, 0]\nsize = [5, 50]\ncolumns = ["g"]\nrows = ["1", "2"]\npatch = 0.9\n'
    file.write_text(OWN + beside)
    values = tmp_path / "two.csv"
    names = [row + column for row in "ABCDE" for column in "123456"] + ["g1", "g2"]
    values.write_text("name;L;a;b\n" + "\n".join(f"{name};{20 + 2 * n};0;0" for n, name in enumerate(names)) + "\n")
    seen = target(str(file), values=values)
    pattern = target_pattern(seen)
    assert tuple(pattern.size) == (6, 5)
    assert len(pattern.lab) == 30
    # The outline is the whole target's: it goes on to the right of the grid.
    assert pattern.corners[1, 0] == pytest.approx(5.4 + (69.75 - 59) / 10)


def test_a_shrunk_copy_is_enough_for_a_large_frame(ground):
    """The search costs by the copy, not by the frame."""
    large = cv2.resize(ground, None, fx=1.5, fy=1.5)
    frame, truth = laid_card(*card_of(target(SG)), Laid(width=0.5), large)
    (found,) = look(frame, SG)
    assert off(found, truth) < 0.005


def test_a_file_of_the_target_that_changed_is_another_engine(own):
    drawing, values = (Path(place) for place in own)
    before = Colour(target=str(drawing), values=str(values)).engines(None)
    assert [one.name for one in before[1:]] == ["target own.toml", "target own.csv"]
    changed = values.with_name("own of today.csv")
    changed.write_text(values.read_text() + "\n")
    after = Colour(target=str(drawing), values=str(changed)).engines(None)
    assert before[1] == after[1]
    assert before[2].sha256 != after[2].sha256
    assert len(Colour().engines(None)) == len(Colour(target=SG).engines(None)) == 1
