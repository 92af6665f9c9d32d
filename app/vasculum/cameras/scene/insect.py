"""A drawn insect on its pin, seen from above, as SVG on a 1000 x 1000 ground."""

import random
from dataclasses import dataclass

_OUTLINE = 'stroke="#1c1512" stroke-width="3"'


@dataclass(frozen=True, slots=True)
class _Body:
    """How one kind of insect looks."""

    light: str
    dark: str
    legs: str
    width: float
    """Of the abdomen, against the beetle's."""


_BODIES = {
    "beetle": _Body("#7fae4e", "#1f4d24", "#8a4a1e", 1.0),
    "weevil": _Body("#6a5d4e", "#221d1a", "#2a221d", 1.12),
    "bee": _Body("#d08a35", "#5a2f0c", "#241a12", 1.0),
}


def insect_svg(name: str, seed: int) -> str:
    """The drawing of `beetle`, `weevil` or `bee`; the seed sets how its legs lie."""
    body, chance = _BODIES[name], random.Random(f"{name}/{seed}")
    parts = [_legs(body, chance), _antennae(body, chance)]
    parts += _bee(body, chance) if name == "bee" else _beetle(body, snout=name == "weevil")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">{_gradients(body)}'
        f'<g stroke-linecap="round" stroke-linejoin="round">{"".join(parts)}</g></svg>'
    )


def pin_svg() -> str:
    """The pin's head and the glint of its shaft, on a 100 x 100 ground."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs>'
        '<radialGradient id="p" cx=".35" cy=".3" r=".8">'
        '<stop stop-color="#f6f6f4"/><stop offset=".35" stop-color="#9a9a9c"/><stop offset="1" stop-color="#3c3c40"/>'
        '</radialGradient></defs><circle cx="50" cy="50" r="42" fill="url(#p)" stroke="#2a2a2c" stroke-width="3"/>'
        "</svg>"
    )


def _gradients(body: _Body) -> str:
    return (
        '<defs><radialGradient id="shell" cx=".36" cy=".3" r=".85">'
        f'<stop stop-color="{body.light}"/><stop offset="1" stop-color="{body.dark}"/></radialGradient>'
        '<radialGradient id="fur" cx=".4" cy=".35" r=".8">'
        '<stop stop-color="#c98a3c"/><stop offset="1" stop-color="#4a2608"/>'
        '</radialGradient><linearGradient id="wing" x2="1" y2="1"><stop stop-color="#d9c79a" stop-opacity=".62"/>'
        '<stop offset="1" stop-color="#8f7b55" stop-opacity=".45"/></linearGradient></defs>'
    )


def _legs(body: _Body, chance: random.Random) -> str:
    parts = []
    for side in (-1, 1):
        for y, (knee_x, knee_y), (foot_x, foot_y) in (
            (400, (150, -70), (250, -190)),
            (500, (185, 10), (330, 60)),
            (560, (165, 120), (300, 300)),
        ):
            a, b = chance.uniform(-14, 14), chance.uniform(-22, 22)
            x0, x1, x2 = 500 + side * 70, 500 + side * (knee_x + a), 500 + side * (foot_x + b)
            y1, y2 = y + knee_y + b / 2, y + foot_y + a
            thigh, shin = f"M{x0} {y}L{x1:.0f} {y1:.0f}", f"M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}"
            toe = f"M{x2:.0f} {y2:.0f}l{side * 34} {-22 if y < 450 else 26}l{side * 12} {6 if y < 450 else -4}"
            for path, width in ((thigh, 30), (shin, 17), (toe, 9)):
                parts.append(f'<path d="{path}" fill="none" stroke="#17110d" stroke-width="{width + 5}"/>')
                parts.append(f'<path d="{path}" fill="none" stroke="{body.legs}" stroke-width="{width}"/>')
    return "".join(parts)


def _antennae(body: _Body, chance: random.Random) -> str:
    bend = chance.uniform(-25, 25)
    paths = (
        f"M{500 + side * 40} 250Q{500 + side * (110 + bend):.0f} 170 {500 + side * 190} {110 + bend:.0f}"
        for side in (-1, 1)
    )
    return "".join(f'<path d="{path}" fill="none" stroke="{body.legs}" stroke-width="9"/>' for path in paths)


def _beetle(body: _Body, snout: bool) -> list[str]:
    wide = 150 * body.width
    ridges = "".join(
        f'<path d="M{500 + share * wide:.0f} 462Q{500 + 1.25 * share * wide:.0f} 640 '
        f'{500 + 0.45 * share * wide:.0f} 836" '
        'fill="none" stroke="#120d0a" stroke-width="3" opacity=".45"/>'
        for share in (-0.8, -0.6, -0.4, -0.2, 0.2, 0.4, 0.6, 0.8)
    )
    head = '<path d="M470 250Q472 150 484 130H516Q528 150 530 250Z" fill="#2a221d"/>' if snout else ""
    jaws = (
        ""
        if snout
        else '<path d="M470 205Q440 150 488 150M530 205Q560 150 512 150" fill="none" '
        'stroke="#2a1710" stroke-width="12"/>'
    )
    return [
        head,
        jaws,
        f'<ellipse cx="500" cy="258" rx="72" ry="62" fill="url(#shell)" {_OUTLINE}/>',
        '<circle cx="442" cy="246" r="17" fill="#0e0b0a"/><circle cx="558" cy="246" r="17" fill="#0e0b0a"/>',
        f'<path d="M396 322Q500 276 604 322Q636 400 590 446H410Q364 400 396 322Z" fill="url(#shell)" {_OUTLINE}/>',
        f'<path d="M{500 - wide} 470Q500 430 {500 + wide} 470Q{500 + 1.32 * wide} 720 500 866Q{500 - 1.32 * wide} 720 '
        f'{500 - wide} 470Z" fill="url(#shell)" {_OUTLINE}/>',
        ridges,
        '<path d="M500 448V862" stroke="#120d0a" stroke-width="4"/>',
        '<path d="M440 500Q425 620 452 740" fill="none" stroke="#fff" stroke-width="20" opacity=".16"/>',
    ]


def _bee(body: _Body, chance: random.Random) -> list[str]:
    wings = "".join(
        f'<g transform="translate(500 {y}) scale({side} 1) rotate({angle})">'
        f'<path d="M20 0Q{length * 0.5} -{deep} {length} '
        f'-10Q{length * 0.8} {deep} 20 14Z" fill="url(#wing)" stroke="#4a3a22" stroke-width="4"/>'
        f'<path d="M20 2Q{length * 0.5} {-deep * 0.5} {length * 0.86} '
        f'-6M{length * 0.4} {-deep * 0.42}L{length * 0.55} {deep * 0.42}" '
        'stroke="#4a3a22" stroke-width="3" fill="none" opacity=".8"/></g>'
        for side in (-1, 1)
        for y, angle, length, deep in ((430, -22, 400, 90), (490, 12, 290, 72))
    )
    bands = "".join(
        f'<path d="M{500 - half} {y}Q500 {y + 34} {500 + half} {y}" fill="none" '
        'stroke="#1a100a" stroke-width="26" opacity=".75"/>'
        for y, half in ((590, 128), (660, 132), (730, 112), (795, 72))
    )
    hairs = "".join(_hair(chance) for _ in range(420))
    return [
        f'<path d="M370 540Q500 490 630 540Q668 700 500 872Q332 700 370 540Z" fill="url(#shell)" {_OUTLINE}/>',
        bands,
        f'<ellipse cx="500" cy="268" rx="84" ry="66" fill="#2a1a10" {_OUTLINE}/>',
        '<ellipse cx="428" cy="262" rx="20" ry="40" fill="#0c0807"/>',
        '<ellipse cx="572" cy="262" rx="20" ry="40" fill="#0c0807"/>',
        f'<ellipse cx="500" cy="430" rx="142" ry="124" fill="url(#fur)" {_OUTLINE}/>',
        hairs,
        wings,
    ]


def _hair(chance: random.Random) -> str:
    x, y = chance.gauss(500, 62), chance.gauss(430, 54)
    shade = chance.choice(("#e0a857", "#b06f24", "#7a4412", "#f0c27a"))
    lie = f"{(x - 500) * 0.22:.0f} {(y - 430) * 0.22 - 6:.0f}"
    return f'<path d="M{x:.0f} {y:.0f}l{lie}" stroke="{shade}" stroke-width="4" opacity=".8"/>'
