"""The numbers of a target frame, each held against every standard that speaks of it, and what they add up to.

A chart at the sheet's edge gives colour, tone, white balance, noise and a hint of evenness; never a grade as a whole.
"""

from collections.abc import Sequence

import numpy as np

from vasculum.model.certificate import ChartUsed, Conformance, Fitness
from vasculum.model.findings import ColourFit, Findings, Measure, ScaleFit, measure, of_kind
from vasculum.model.verdict import Check, CheckStatus
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.tolerances import FADGI, standards

COLOUR_AND_TONE = ("delta-e-mean", "delta-e-p90", "white-balance", "tone")
FORMULA = "CIEDE2000 (Sharma, Wu and Dalal 2005), D50, 2 degrees, kL = kC = kH = 1"
_STARS = {0: "4-star", 1: "3-star", 2: "2-star", 3: "1-star"}
_STAYS = "turn the sheet and measure again: what stays is on the sensor or the lens, clean it."
_SPOILING = ("colour", "exposure", "clipping", "sharpness")
"""Checks of the profile that say something of the station, not of the specimen."""


def conformance(target: Findings, white: Findings = ()) -> tuple[Conformance, ...]:
    """Every number that the findings of a target frame, and of a white frame where there is one, give.

    Raises ValueError where no chart was found: the caller says so first.
    """
    charts = of_kind(target, ColourFit)
    if not charts:
        raise ValueError("no chart was found in the target frame")
    return (*_colour(charts[0]), *_picture(target, white))


def _colour(chart: ColourFit) -> tuple[Conformance, ...]:
    reference = _lab(chart, "reference_lab")
    taken, corrected = _lab(chart, "measured_lab"), _lab(chart, "corrected_lab")
    white, tone = _neutral(corrected, reference)
    white_before, tone_before = _neutral(taken, reference)
    leave_one_out = "after correction, each patch judged by a fit it took no part in"
    return (
        _held("delta-e-mean", "Colour", f"mean ΔE2000, {leave_one_out}", chart.after.mean, chart.before.mean),
        _held("delta-e-p90", "Colour, worst tenth", "90th percentile of ΔE2000", chart.after.p90, chart.before.p90),
        _held("delta-e-max", "Colour, worst patch", "largest ΔE2000", chart.after.max, chart.before.max),
        _held("white-balance", "White balance", "mean ΔE(a*b*) of the grey patches", white, white_before),
        _held("tone", "Tone", "largest ΔL* of the grey patches", tone, tone_before),
    )


def _picture(target: Findings, white: Findings) -> tuple[Conformance, ...]:
    noise, light = measure(target, "grey-noise"), measure(white, "light")
    scales = of_kind(target, ScaleFit)
    dpi = scales[0].pixels_per_mm * 25.4 if scales else None
    return (
        _held(
            "noise",
            "Noise",
            "SD of L* in the noisiest grey patch",
            noise.value if noise else None,
            unit="L*",
            why=_why(noise),
        ),
        _held(
            "evenness",
            "Evenness of light",
            "lightness lost at the darkest ninth of a white frame",
            light.value if light else None,
            unit="%",
            why=_why(light) or "No white frame was taken; photograph a blank white sheet to measure it.",
        ),
        _held(
            "resolution",
            "Resolution",
            "pixels per inch in the plane of the object",
            dpi,
            unit="ppi",
            why="" if dpi else "No ruler and no chart of known size gave a scale.",
        ),
        _sampling(target),
    )


def _sampling(target: Findings) -> Conformance:
    """Sampling efficiency where the chart lies so that its edges are slanted; else why there is none."""
    found = measure(target, "sfr")
    value = found.value if found else None
    why = _why(found) or ("" if found else "The profile has no focus step, which measures it.")
    hint = "sampling efficiency (SFR10, ISO 12233) on slanted edges"
    return _held("sampling-efficiency", "Sharpness", hint, value, unit="%", why=why)


def _held(
    metric: str,
    title: str,
    hint: str,
    value: float | None,
    as_taken: float | None = None,
    unit: str = "",
    why: str = "",
) -> Conformance:
    rounded = None if value is None else round(value, 3 if metric != "resolution" else 1)
    held = () if rounded is None else tuple(filter(None, (each.held(metric, rounded) for each in standards())))
    more = metric in ("resolution", "sampling-efficiency")
    return Conformance(metric, title, hint, rounded, unit, as_taken, why if rounded is None else "", more, held)


def _why(found: Measure | None) -> str:
    return found.why if found is not None and found.value is None else ""


def _neutral(lab: Floats, reference: Floats) -> tuple[float, float]:
    """White balance (mean distance in a*b*) and tone (largest difference in L*) of the grey patches."""
    grey = np.hypot(reference[:, 1], reference[:, 2]) < 4
    off = lab[grey] - reference[grey]
    return round(float(np.hypot(off[:, 1], off[:, 2]).mean()), 3), round(float(np.abs(off[:, 0]).max()), 3)


def _lab(chart: ColourFit, which: str) -> Floats:
    return np.array([getattr(patch, which) for patch in chart.patches], dtype=np.float64)


def colour_and_tone(numbers: Sequence[Conformance]) -> str | None:
    """The best FADGI level within which every colour and tone number lies: `4-star`; None outside all of them."""
    ranks = [_rank(item) for item in numbers if item.metric in COLOUR_AND_TONE]
    if not ranks or any(rank is None for rank in ranks):
        return None
    return _STARS.get(max(rank for rank in ranks if rank is not None))


def _rank(number: Conformance) -> int | None:
    held = number.under(FADGI)
    return held.rank if held else None


def dust_note(white: Findings) -> str:
    """What to do about the spots of a white frame; empty where it shows none, or there is no such frame."""
    found = measure(white, "dust")
    if found is None or not found.value:
        return ""
    return f"{found.why.rstrip('.')}; {_STAYS}"


def judged(
    numbers: Sequence[Conformance], checks: Sequence[Check], chart: ChartUsed, dust: str = ""
) -> tuple[Fitness, str, tuple[str, ...]]:
    """What the morning's numbers and the note on dust add up to: fitness, headline and sentences, worst first.

    Outside every level, or outside the profile's own limits: not yet. Outside three stars: to the house limit.
    """
    spoilt = [item for item in checks if item.status is CheckStatus.FAIL and item.name in _SPOILING]
    beyond = [item for item in numbers if _rank(item) == len(_STARS) and item.metric != "resolution"]
    notes = [f"{item.why} {item.remedy}".strip() for item in spoilt]
    notes += [_sentence(item) for item in numbers if (_rank(item) or 0) >= 1]
    if chart.old:
        notes.append(f"The target is {chart.age_months} months old; its colours may have faded. Measure or replace it.")
    notes += filter(None, (dust,))
    if spoilt or beyond:
        cause = (
            spoilt[0].why.rstrip(".") if spoilt else f"{beyond[0].title.lower()} is off by more than any level allows"
        )
        return Fitness.NOT_YET, f"Do not shoot yet: {_lowered(cause)}.", tuple(notes)
    said = colour_and_tone(numbers)
    within = f" Colour and tone lie within the {said} limits." if said else ""
    if any((_rank(item) or 0) >= 2 for item in numbers):
        return Fitness.HOUSE, f"Shoot only to the house limit.{within}", tuple(notes)
    if notes:
        return Fitness.NOTE, f"Fit to shoot, with a note.{within}", tuple(notes)
    return Fitness.FIT, f"Fit to shoot.{within}", ()


def _sentence(number: Conformance) -> str:
    held = number.under(FADGI)
    if held is None:
        return ""
    word = "at least" if number.at_least else "at most"
    stands = f"inside the {held.level} limit" if held.level else "outside every level"
    unit = f" {number.unit}" if number.unit else ""
    return f"{number.title}: {number.value:g}{unit}, {stands}; four stars ask for {word} {held.limit:g}{unit}."


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
