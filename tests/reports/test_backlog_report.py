"""A backlog's report: later rows take the place of first ones; what was measured is drawn beside its limits."""

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from vasculum.model.findings import Measure, ScaleFit
from vasculum.model.policy import Limit
from vasculum.reports.backlog import BacklogRow, Tally, backlog_page
from vasculum.reports.backlog_plots import MEASURED, measured, pace, spreads

ROW = BacklogRow("a.jpg", "a" * 64, "taken-in", "urn:uuid:a", "X1", "pass", (), (), "", Path("a.jpg"), view="front")


def numbers(**given: float) -> tuple[float | None, ...]:
    return tuple(given.get(name.replace("-", "_")) for name in MEASURED)


def bars(svg: str) -> list[tuple[float, float, str]]:
    """Left edge, height and colour of each bar, the ground left out."""
    root = ElementTree.fromstring(svg)
    found = [one.attrib for one in root.iter("{http://www.w3.org/2000/svg}rect") if "x" in one.attrib]
    return [(float(one["x"]), float(one["height"]), one["fill"]) for one in found]


def test_a_verdict_that_changed_is_counted_once() -> None:
    tally = Tally()
    assert tally.add(ROW)
    missed = replace(ROW, status="judged-on", verdict="review", causes=("views",), reasons=("The back is missing.",))
    assert not tally.add(missed)
    assert not tally.add(replace(missed, sha256="b" * 64)), "of another run"
    incomplete = replace(ROW, status="incomplete", verdict=None, reasons=missed.reasons, missing=("back",))
    assert not tally.add(incomplete)
    assert dict(tally.counts) == {"taken-in": 1, "review": 1}
    assert (dict(tally.causes), dict(tally.missing), dict(tally.views)) == ({"views": 1}, {"back": 1}, {"front": 1})
    assert [row.status for row in tally.rows] == ["taken-in"]
    assert "The back is missing." in backlog_page("box", "P", tally, 1.0)


def test_what_is_drawn_comes_from_the_findings() -> None:
    seen = (
        Measure(name="sharpness", value=0.5, unit=""),
        ScaleFit(pixels_per_mm=11.8, uncertainty=0.1, method="ruler"),
    )
    assert dict(zip(MEASURED, measured(seen), strict=True)) == {
        "sharpness": 0.5,
        "label-sharpness": None,
        "exposure": None,
        "colour": None,
        "scale": 11.8,
        "evenness": None,
    }


def test_no_bar_stands_on_both_sides_of_a_limit() -> None:
    rows = [numbers(exposure=value / 10) for value in (-20, -9, -8, 0, 1, 2, 8, 9)] + [()]
    (drawing,) = spreads(rows, (Limit("exposure", at_least=-0.8, at_most=0.8), Limit("sharpness", at_least=0.3)))
    drawn = bars(drawing.svg)
    red, grey = (sum(height for _, height, colour in drawn if colour == one) for one in ("#D13434", "#A8A8A8"))
    assert red / grey == pytest.approx(3 / 5, rel=0.05), "three of eight lie beyond"
    assert re.search(">at least -0.8<", drawing.svg)
    assert re.search(">at most 0.8<", drawing.svg)
    assert "8 pictures" in drawing.alt


@pytest.mark.parametrize("values", [[0.5], [0.5, 0.5], [1.0, float("nan"), 2.0], [*[1.0] * 500, 1e9]])
def test_few_equal_and_wild_values_are_drawn_too(values: list[float]) -> None:
    (drawing,) = spreads([numbers(scale=value) for value in values], ())
    drawn = bars(drawing.svg)
    assert 2 <= len(drawn) <= 30
    assert sum(height > 0 for _, height, _ in drawn) in (1, 2)


@pytest.mark.parametrize("seconds", [0, 40, 5_000, 400_000])
def test_the_course_of_a_run_fits_its_plot(seconds: int) -> None:
    drawing = pace([(0.0, "pass"), (seconds / 2, "retake"), (float(seconds), "pass")])
    assert drawing is not None
    assert 2 <= len(bars(drawing.svg)) <= 48
    assert pace([]) is None


def test_the_page_needs_nothing_from_outside() -> None:
    tally = Tally()
    tally.add(replace(ROW, numbers=numbers(sharpness=0.4, scale=12.0)))
    page = backlog_page("box", "P", tally, 2.0, (Limit("sharpness", at_least=0.35),))
    assert page.count("<figure") == 3
    assert not re.findall(r"(?:src|href)=\"(?!data:)", page)
