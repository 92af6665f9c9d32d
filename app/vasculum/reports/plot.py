"""Plots as SVG: lines over days and bars. The same drawing goes into HTML, PDF and the window, in paper or dark ink."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 460, 210
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 96, 26, 26


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of a ground: exact greys, but for the verdicts' shapes (window/tokens.toml)."""

    text: str = "#141414"
    muted: str = "#454545"
    grid: str = "#B4B4B4"
    band: str = "#E2E2E2"
    ground: str = "#FFFFFF"


PAPER = Ink()
DARK = Ink("#F0F0F0", "#A8A8A8", "#343434", "#2A2A2A", "#202020")
SHAPES = {"inside": "", "outside": "review", "beyond": "retake"}


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a line: its place in the order, its value, and how it stands."""

    at: float
    value: float
    state: str = "inside"


@dataclass(frozen=True, slots=True)
class Line:
    """What a plot over days shows."""

    dots: tuple[Dot, ...]
    ticks: tuple[tuple[float, str], ...]
    """Places on the axis and their words."""
    digits: int = 1
    band: tuple[float, float] | None = None
    limit: float | None = None
    limit_name: str = ""
    marks: tuple[tuple[float, int], ...] = ()
    """Places and numbers of what is explained beside the plot."""


def line_plot(line: Line, ink: Ink = PAPER) -> str:
    """The plot as one SVG element of `WIDTH` x `HEIGHT`. Raises ValueError without a point."""
    if not line.dots:
        raise ValueError("a plot needs a point")
    low, high = _range(line)
    last = max(line.dots[-1].at, line.ticks[-1][0] if line.ticks else 0, 1)

    def x(at: float) -> float:
        return round(_LEFT + (WIDTH - _LEFT - _RIGHT) * at / last, 1)

    def y(value: float) -> float:
        return round(HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * (value - low) / (high - low), 1)

    parts = []
    if line.band is not None:
        top, bottom = y(min(line.band[1], high)), y(max(line.band[0], low))
        parts.append(
            f'<rect x="{_LEFT}" y="{top}" width="{WIDTH - _LEFT - _RIGHT}" height="{max(bottom - top, 1):.1f}"'
            f' fill="{ink.band}"/>'
        )
    for value in (low, (low + high) / 2, high):
        parts.append(f'<path d="M{_LEFT} {y(value)}H{WIDTH - _RIGHT}" stroke="{ink.grid}" stroke-width="1"/>')
        parts.append(_words(_LEFT - 8, y(value) + 4, f"{value:.{line.digits}f}", ink.muted, "end"))
    for at, word in line.ticks:
        parts.append(_words(x(at), HEIGHT - 8, word, ink.muted, "middle"))
    if line.limit is not None and low <= line.limit <= high:
        height = y(line.limit)
        parts.append(
            f'<path d="M{_LEFT} {height}H{WIDTH - _RIGHT}" stroke="{ink.text}" stroke-width="1.5"'
            ' stroke-dasharray="5 4"/>'
        )
        parts.append(_words(WIDTH - _RIGHT + 6, height + 4, line.limit_name, ink.text, "start", 10))
    for at, _ in line.marks:
        parts.append(f'<path d="M{x(at)} {_TOP - 8}V{HEIGHT - _BOTTOM}" stroke="{ink.muted}" stroke-width="1"/>')
    if len(line.dots) > 1:
        points = "L".join(f"{x(dot.at)} {y(dot.value)}" for dot in line.dots)
        parts.append(f'<path d="M{points}" fill="none" stroke="{ink.text}" stroke-width="1.5"/>')
    parts += [_dot(x(dot.at), y(dot.value), SHAPES[dot.state], ink) for dot in line.dots]
    for at, number in line.marks:
        parts.append(f'<circle cx="{x(at)}" cy="{_TOP - 12}" r="9" fill="{ink.text}"/>')
        parts.append(_words(x(at), _TOP - 8, str(number), ink.ground, "middle", 11))
    return _svg(WIDTH, HEIGHT, parts, ink)


def bar_plot(
    bars: Sequence[tuple[str, tuple[float, ...], str]],
    limit: float | None,
    limit_name: str,
    ink: Ink = PAPER,
    *,
    wide: int = 2 * WIDTH,
    edges: Sequence[tuple[float, str]] = (),
) -> str:
    """Upright bars, each `(word below, heights stacked, colour of the first)`; further parts are drawn hollow. `edges`
    are upright lines with their names, at places counted in bars from the left."""
    tall = 170
    top = max([sum(heights) for _, heights, _ in bars] + [limit or 0.0, 1e-6]) * 1.08
    room, base = wide - 24, tall - 24
    step = room / max(len(bars), 1)

    def height(value: float) -> float:
        return round((base - 18) * value / top, 1)

    parts = []
    for number, (word, heights, colour) in enumerate(bars):
        left, foot = 12 + number * step + 0.12 * step, float(base)
        for part, value in enumerate(heights):
            tall_part = height(value)
            fill = colour if part == 0 else ink.ground
            parts.append(
                f'<rect x="{left:.1f}" y="{foot - tall_part:.1f}" width="{0.76 * step:.1f}" height="{tall_part}"'
                f' fill="{fill}" stroke="{ink.text}" stroke-width="1"/>'
            )
            foot -= tall_part
        parts.append(_words(left + 0.38 * step, tall - 8, word, ink.muted, "middle"))
    parts.append(f'<path d="M12 {base}H{wide - 12}" stroke="{ink.grid}" stroke-width="1"/>')
    if limit is not None:
        at = base - height(limit)
        parts.append(f'<path d="M12 {at}H{wide - 12}" stroke="{ink.text}" stroke-width="1.5" stroke-dasharray="5 4"/>')
        parts.append(_words(wide - 14, at - 5, limit_name, ink.text, "end"))
    for number, (place, name) in enumerate(edges):
        x = round(12 + place * step, 1)
        parts.append(f'<path d="M{x} 6V{base}" stroke="{ink.text}" stroke-width="1.5" stroke-dasharray="5 4"/>')
        right = x > wide / 2
        parts.append(_words(x - 5 if right else x + 5, 15 + 13 * number, name, ink.text, "end" if right else "start"))
    return _svg(wide, tall, parts, ink)


def _range(line: Line) -> tuple[float, float]:
    values = [dot.value for dot in line.dots] + list(line.band or ())
    if line.limit is not None:
        values.append(line.limit)
    low, high = min(values), max(values)
    room = max((high - low) * 0.12, 2 * 10.0**-line.digits)
    return (max(low - room, 0.0) if low >= 0 else low - room, high + room)


def _dot(x: float, y: float, shape: str, ink: Ink) -> str:
    match shape:
        case "review":
            return f'<path d="M{x} {y - 6}L{x + 6} {y + 5}H{x - 6}Z" fill="#FFC53D" stroke="#0A0A0A"/>'
        case "retake":
            return f'<rect x="{x - 5}" y="{y - 5}" width="10" height="10" fill="#D13434" stroke="#0A0A0A"/>'
        case _:
            return f'<circle cx="{x}" cy="{y}" r="3.5" fill="{ink.text}"/>'


def _words(x: float, y: float, text: str, colour: str, anchor: str, size: int = 11) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="Inter" font-weight="400" font-size="{size}" fill="{colour}"'
        f' text-anchor="{anchor}">'
        f"{escape(text)}</text>"
    )


def _svg(width: int, height: int, parts: Sequence[str], ink: Ink) -> str:
    ground = f'<rect width="{width}" height="{height}" fill="{ink.ground}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"{ground}{''.join(parts)}</svg>"
    )
