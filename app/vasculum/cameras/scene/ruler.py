"""Scales that lie in the picture, true to the millimetre."""

from vasculum.cameras.scene.canvas import Card

_IVORY = (246, 246, 243)
_INK = (24, 24, 24)


def ruler(scale: float, length: float, height: float) -> Card:
    """A ruler of so many mm, marked in mm and numbered in cm; its zero stands 5 mm from the left edge."""
    card = Card(length, height, scale, _IVORY)
    last = int(length - 10)
    for mark in range(last + 1):
        tall = 0.42 if mark % 10 == 0 else 0.31 if mark % 5 == 0 else 0.2
        card.line(5 + mark, 0, 5 + mark, tall * height, 0.22, _INK)
    for centimetre in range(last // 10 + 1):
        card.write(5 + 10 * centimetre, 0.76 * height, str(centimetre), "IBMPlexMono-Regular", 0.3 * height, _INK, "ms")
    card.write(length - 3, 0.96 * height, "cm", "IBMPlexSerif-Regular", 0.17 * height, _INK, "rs")
    return card


def scale_bar(scale: float, length: int) -> Card:
    """A bar of so many mm with mm ticks, for small objects."""
    card = Card(length + 6, 6, scale, _IVORY)
    for mark in range(length + 1):
        tall = 2.2 if mark % 5 == 0 else 1.3
        card.line(3 + mark, 3.2 - tall, 3 + mark, 3.2, 0.12, _INK)
    card.line(3, 3.2, 3 + length, 3.2, 0.25, _INK)
    card.write(3 + length / 2, 5.5, f"{length} mm", "IBMPlexSerif-Regular", 1.9, _INK, "ms")
    return card
