"""Where everything stands, as plain numbers of the window's size (design, section 9). Nothing here paints."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

NARROW, WIDE = 1600, 2200
"""Below the first the narrow measures hold, from the second the wide ones."""
_NAMED = 810
_CAPTION = 34
_GAP = 44


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes that go with a width of the window."""

    rail: int
    top: int
    side: int
    plate: int
    next: int
    film: int


def measures(width: int, height: int) -> Measures:
    """Those of 1280x720, 1920x1080 or 2560x1440."""
    if width < NARROW or height < 900:
        # The rooms' names stand under their icons wherever the rail is high enough for them.
        rail = 80 if width >= 1366 and height >= _NAMED else 56
        return Measures(rail=rail, top=44, side=372, plate=128, next=60, film=76)
    if width < WIDE:
        return Measures(rail=80, top=60, side=452, plate=188, next=78, film=134)
    return Measures(rail=80, top=60, side=520, plate=188, next=78, film=150)


@dataclass(frozen=True, slots=True)
class ShootRects:
    """The parts of the Shoot panel."""

    canvas: QRect
    plate: QRect
    views: QRect
    """The shot list; empty where there is none."""
    column: QRect
    next: QRect
    film: QRect
    lane: QRect


def arrange_shoot(width: int, height: int, sizes: Measures, operator: bool, views: bool = False) -> ShootRects:
    """Full mode, or operator mode without filmstrip and lane; with `views` a shot list under the plate."""
    if operator:
        side, low = min(620, width // 3), min(150, height // 6)
        plate = min(330, height // 3)
        row = 64 if views else 0
        return ShootRects(
            canvas=QRect(0, 0, width - side, height - low),
            plate=QRect(width - side, 0, side, plate),
            views=QRect(width - side, plate, side, row),
            column=QRect(width - side, plate + row, side, height - low - plate - row),
            next=QRect(0, height - low, width, low),
            film=QRect(0, 0, 0, 0),
            lane=QRect(0, 0, 0, 0),
        )
    middle = height - sizes.next - sizes.film
    row = 44 if views else 0
    return ShootRects(
        canvas=QRect(0, 0, width - sizes.side, middle),
        plate=QRect(width - sizes.side, 0, sizes.side, sizes.plate),
        views=QRect(width - sizes.side, sizes.plate, sizes.side, row),
        column=QRect(width - sizes.side, sizes.plate + row, sizes.side, middle - sizes.plate - row),
        next=QRect(0, middle, width, sizes.next),
        film=QRect(0, middle + sizes.next, width - sizes.side, sizes.film),
        lane=QRect(width - sizes.side, middle + sizes.next, sizes.side, sizes.film),
    )


@dataclass(frozen=True, slots=True)
class PictureRects:
    """The pictures on the canvas; `previous` is empty where there is no room for it."""

    live: QRectF
    frame: QRectF
    previous: QRectF


def arrange_pictures(
    width: float, height: float, live_aspect: float, frame_aspect: float, swapped: bool, chips: bool
) -> PictureRects:
    """Two pictures side by side for portrait objects; for landscape ones the frame large and the live view beside it.

    Aspects are width by height. `swapped` makes the live view the large one. 40 px stay free of colour all round.
    """
    low = width < 1000 or height < 640
    margin = 24.0 if low else 40.0
    above, below = (32.0, 18.0) if low else (56.0, 52.0 if chips else 28.0)
    room = height - above - below
    gap = 26.0 if low else _GAP
    if min(live_aspect, frame_aspect) > 1.05 or low:
        return _one_large(width, above, room, margin, gap, live_aspect, frame_aspect, swapped)
    total = width - 2 * margin - gap
    high = min(room, total / (live_aspect + frame_aspect))
    first, second = high * live_aspect, high * frame_aspect
    third = 0.0
    if width > 1700:
        third = min(width - 2 * margin - first - second - 2 * gap, second * 0.8)
        third = third if third > 200 else 0.0
    start = (width - first - second - gap - (third + gap if third else 0)) / 2
    live = QRectF(start, above, first, high)
    frame = QRectF(live.right() + gap, above, second, high)
    previous = QRectF(frame.right() + gap, above, third, third / frame_aspect) if third else QRectF()
    return PictureRects(live, frame, previous)


def _one_large(
    width: float,
    above: float,
    room: float,
    margin: float,
    gap: float,
    live_aspect: float,
    frame_aspect: float,
    swapped: bool,
) -> PictureRects:
    large_aspect, small_aspect = (live_aspect, frame_aspect) if swapped else (frame_aspect, live_aspect)
    portrait = large_aspect <= 1.05
    share = 0.724 if portrait else 0.42
    # The small picture's width is a share of the large one's: both follow from the room that is left.
    total = width - 2 * margin - gap
    large_width = min(room * large_aspect, total / (1 + share * small_aspect / large_aspect))
    large_high = large_width / large_aspect
    small_high = large_high * share
    small_width = small_high * small_aspect
    start = (width - large_width - small_width - gap) / 2
    small = QRectF(start, above if portrait else above + large_high - small_high, small_width, small_high)
    large = QRectF(small.right() + gap, above, large_width, large_high)
    if swapped:
        large.moveLeft(start)
        small.moveLeft(large.right() + gap)
        return PictureRects(large, small, QRectF())
    return PictureRects(small, large, QRectF())
