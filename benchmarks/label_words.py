"""The reliability diagram of words' confidence, from the rows of the benchmark.

    vasculum bench labels --corpus DIR --json | python benchmarks/label_words.py > docs/pictures/label-words.svg

Each point is the share of the words of one range that were right, with its 95 % interval; on the line, confidence is
what it says.
"""

import json
import re
import sys
from collections.abc import Iterator

_SIDE, _LEFT, _TOP = 300, 40, 20
_COLOURS = {"even": "#1f6f8b", "odd": "#c8553d"}


def drawing(rows: list[dict[str, str]]) -> Iterator[str]:
    """The picture's lines, as SVG of 360 pixels."""
    yield '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="360" font-family="sans-serif" font-size="11">'
    yield '<rect width="360" height="360" fill="white"/>'
    yield f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#999" stroke-dasharray="4 4"/>'
    yield f'<rect x="{_LEFT}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#444"/>'
    for fifth in range(6):
        yield f'<text x="{_x(fifth / 5) - 6}" y="{_TOP + _SIDE + 14}">{fifth / 5:.1f}</text>'
        yield f'<text x="16" y="{_y(fifth / 5) + 4}">{fifth / 5:.1f}</text>'
    for place, (half, colour) in enumerate(_COLOURS.items()):
        yield from _series(rows, half, colour, 2.0 * place - 1)
        yield f'<text x="60" y="{44 + 16 * place}" fill="{colour}">{half} groups</text>'
    yield '<text x="150" y="354">confidence given</text>'
    yield '<text x="12" y="180" transform="rotate(-90 12 180)" text-anchor="middle">share right</text></svg>'


def _series(rows: list[dict[str, str]], half: str, colour: str, aside: float) -> Iterator[str]:
    points = []
    for row in rows:
        low, high = (float(end) for end in row["confidence"].split("-"))
        said = re.findall(r"\d+", row[f"{half}: right % (95 %)"])
        if len(said) == 3:
            points.append((_x((low + high) / 2) + aside, *(_y(int(share) / 100) for share in said)))
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y, _, _ in points)
    yield f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{line}"/>'
    for x, y, low, high in points:
        yield f'<line x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}" stroke="{colour}" stroke-opacity=".5"/>'
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>'


def _x(share: float) -> float:
    return _LEFT + _SIDE * share


def _y(share: float) -> float:
    return _TOP + _SIDE * (1 - share)


if __name__ == "__main__":
    found = [json.loads(line) for line in sys.stdin if line.strip()]
    print("\n".join(drawing([row for row in found if row["table"] == "words"])))
