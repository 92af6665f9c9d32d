"""The drift report: the stand over the days, with what its numbers hint at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from vasculum.model.stand import StandReading
from vasculum.reports.document import Block, Document, Drawing, Heading, Note, Table, Text, counted
from vasculum.reports.drift_causes import Cause, causes
from vasculum.reports.drift_days import BASE_DAYS, Base, Series, all_series, base_of
from vasculum.reports.plot import HEIGHT, PAPER, WIDTH, Dot, Ink, Line, line_plot

_TOO_FEW = 10
_PLAIN = {
    "white": "Whether the greys stay the same grey: a lamp's colour moves it.",
    "lamps": "How much light reaches the chart.",
    "evenness": "Whether the light falls alike everywhere.",
    "colour": "How true the colours are after correction; about 1 can just be seen.",
    "noise": "Grain in what should be even.",
    "sharpness": "How crisp the edges are.",
    "sfr": "How much of what the pixels could show the lens delivers; needs the chart laid 2 to 10 degrees askew.",
    "scale": "How large a millimetre is in the picture: the camera's height moves it.",
    "framing": "How large the chart is in the picture: the camera's height moves it.",
}


@dataclass(frozen=True, slots=True)
class Drift:
    """One camera's days."""

    camera: str
    base: Base
    series: tuple[Series, ...]
    causes: tuple[Cause, ...]
    days: tuple[date, ...]
    frames: int


def drift(readings: Sequence[StandReading], zone: tzinfo) -> tuple[Drift, ...]:
    """The drift of each camera that took frames, the busiest first; of nothing, nothing."""
    cameras: dict[str, list[StandReading]] = {}
    for reading in readings:
        cameras.setdefault(reading.camera, []).append(reading)
    return tuple(_of_camera(name, mine, zone) for name, mine in sorted(cameras.items(), key=lambda item: -len(item[1])))


def _of_camera(name: str, readings: Sequence[StandReading], zone: tzinfo) -> Drift:
    base = base_of(readings, zone)
    days = sorted({reading.taken_at.astimezone(zone).date() for reading in readings})
    return Drift(name, base, all_series(readings, base, zone), causes(readings, base, zone), tuple(days), len(readings))


def drift_document(found: Sequence[Drift], station: str, zone: tzinfo, certificates: int, ink: Ink = PAPER) -> Document:
    """The report. `certificates` is how many were issued in that time."""
    if not found:
        return Document(
            "Drift",
            "Nothing was photographed in this time.",
            f"{station}.",
            (Text("Shoot, then look here again."),),
        )
    first, last = min(one.days[0] for one in found), max(one.days[-1] for one in found)
    blocks: list[Block] = []
    for one in found:
        if len(found) > 1:
            blocks.append(Heading(f"Camera {one.camera}"))
        blocks += _of_one(one, zone, ink)
    span = f"{first:%-d %B %Y}" if first == last else f"{first:%-d %B} to {last:%-d %B %Y}"
    frames = sum(one.frames for one in found)
    return Document(
        title="Drift: does the station still do what it did?",
        headline=headline(found),
        subtitle=f"{station}, {span}, {counted(frames, 'frame')}, {counted(certificates, 'certificate')}.",
        blocks=tuple(blocks),
        foot="Each point is the middle value of a day's frames. Band: the normal range of the first five days (three"
        " sigma by moving ranges, as in Shewhart's control charts, ISO 7870-2). Dashed: the limit named beside it.",
    )


def headline(found: Sequence[Drift]) -> str:
    """One sentence: what lasts, else what lies outside its range, else that all is well."""
    lasting = [cause for one in found for cause in one.causes if cause.until is None]
    if lasting:
        return ". ".join(dict.fromkeys(cause.title for cause in lasting)) + "."
    strays = [series.title.lower() for one in found for series in one.series if _state(series) != "inside"]
    if strays:
        return f"Outside the normal range: {', '.join(dict.fromkeys(strays))}."
    if sum(one.frames for one in found) < _TOO_FEW:
        return "Too few frames to tell yet."
    return "The station does what it did."


def plot_of(series: Series, one: Drift, zone: tzinfo, ink: Ink = PAPER) -> str:
    """A series as SVG, with the numbers of the causes that show in it."""
    places = {day: float(number) for number, day in enumerate(one.days)}
    every = max(1, -(-len(one.days) // 6))
    marks = tuple(
        (places[cause.since.astimezone(zone).date()], number)
        for number, cause in enumerate(one.causes, 1)
        if series.key in cause.series
    )
    line = Line(
        dots=tuple(Dot(places[point.day], point.value, point.state) for point in series.points),
        ticks=tuple((places[day], f"{day:%-d %b}") for day in one.days[::every]),
        digits=series.digits,
        band=series.band,
        limit=series.limit,
        limit_name=series.limit_name,
        marks=marks,
    )
    return line_plot(line, ink)


def _of_one(one: Drift, zone: tzinfo, ink: Ink) -> list[Block]:
    blocks: list[Block] = [
        Note(number, _titled(cause, zone), cause.said, "review" if cause.until is None else "pass", cause.frames)
        for number, cause in enumerate(one.causes, 1)
    ]
    if not one.causes:
        blocks.append(Text("Nothing moved in a way that points at a lamp, a knock or a dirty chart."))
    if len(one.days) <= BASE_DAYS:
        blocks.append(
            Text(
                f"{counted(len(one.days), 'day')} of data: there is no normal range yet, it needs six."
                " Only the limits are drawn.",
                muted=True,
            )
        )
    blocks += [
        Drawing(plot_of(series, one, zone, ink), WIDTH, HEIGHT, f"{series.title}: {_PLAIN[series.key]}")
        for series in one.series
    ]
    rows = []
    for series in one.series:
        latest = series.latest
        assert latest is not None
        band = f"{series.band[0]:.{series.digits}f} to {series.band[1]:.{series.digits}f}" if series.band else "not yet"
        limit = "-" if series.limit is None else f"{series.limit:g} ({series.limit_name})"
        rows.append(
            (f"{series.title}, {series.hint}", f"{latest.value:.{series.digits}f} {series.unit}".strip(), band, limit)
        )
    shapes = tuple({"inside": "pass", "outside": "review", "beyond": "retake"}[_state(series)] for series in one.series)
    blocks += [
        Heading("The last day in numbers"),
        Table(("Number", "Last day", "Normal range", "Limit"), tuple(rows), frozenset({1, 2}), shapes),
    ]
    return blocks


def _titled(cause: Cause, zone: tzinfo) -> str:
    since = f"{cause.since.astimezone(zone):%-d %B, %H:%M}"
    until = f" to {cause.until.astimezone(zone):%-d %B, %H:%M}" if cause.until else ""
    return f"{cause.title}, since {since}{until}; {counted(len(cause.frames), 'frame')}"


def _state(series: Series) -> str:
    return series.latest.state if series.latest else "inside"
