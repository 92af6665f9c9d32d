"""Light, noise, shadows, glare and hands: false alarms on photographs, and what is caught of planted faults."""

from collections.abc import Iterator, Mapping

from vasculum.benches.bench import Asked, Table, interval
from vasculum.benches.measured.corpus import photographs
from vasculum.benches.measured.planted import FAULTS, Fault
from vasculum.inference import Models
from vasculum.model.findings import Findings, measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.model.policy import Limit
from vasculum.model.resource import model_folder
from vasculum.pipeline import load_profile
from vasculum.pipeline.light.parts import parts_of
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.run import prepare
from vasculum.settings import places

_TASKS = {"sheets": "sheets", "insects": "insects", "slides": "slides, drawers", "drawers": "slides, drawers"}
_PLACES, _LIGHT = ("regions", "colour"), ("stand", "exposure", "light")
_CHECKS = tuple(dict.fromkeys(("chart-clipping", *(fault.check for fault in FAULTS.values()))))
_PLANTED = 4e6
"""Pixels of the copy into which faults are planted; larger photographs are averaged down to it first."""
_LEAST_PX = 2e5
_LEAST_REGION = 40
_TRULY: Mapping[str, tuple[str, ...]] = {
    "hand": ("SlideFront",),
    "shadow": ("EMEC", "ALICE__Tri434012", "specimen_with_loose_material"),
    "chart-clipping": ("aafc__",),
    "tool": ("SlideFront",),
}
"""By the check, parts of the names of photographs that have the fault, seen by eye: a hand that holds a slide, with
forceps; trays in the shadow of their rim, a photographer's shadow; charts whose white patch is full."""


def other_checks(asked: Asked) -> Iterator[Table]:
    """Every check of exposure and light, held against the limits of the herbarium profile."""
    if asked.corpus is None:
        return
    cv2.setNumThreads(1)
    profile = load_profile("herbarium-sheet", places.profiles())
    limits = {limit.check: limit for limit in profile.policy.limits if limit.check in _CHECKS}
    looks = _Looks()
    alarms: list[tuple[str, str, str, float | None, bool]] = []
    caught: dict[tuple[str, float, str], list[bool]] = {}
    for number, photograph in enumerate(photographs(asked)):
        kind = _TASKS.get(photograph.says["task"])
        if kind is None or float(photograph.says["width"] or 0) * float(photograph.says["height"] or 0) < _LEAST_PX:
            continue
        asked.say(f"Light: {photograph.name}.")
        frame = photograph.frame()
        clean = looks.light(frame, looks.places(frame))
        for check in _CHECKS:
            found = measure(clean, check)
            truly = any(word in photograph.name for word in _TRULY.get(check, ()))
            alarms.append((check, kind, photograph.groups, found.value if found else None, truly))
        if kind == "sheets" or number % 2 == 0:
            for fault, strength, over in _planted(frame, looks, limits, number):
                caught.setdefault((fault.name, strength, photograph.groups), []).append(over)
    yield _false_alarms(alarms, limits)
    yield _caught(caught)


class _Looks:
    """The steps that see light, as a profile runs them; where things lie is asked once a photograph."""

    def __init__(self) -> None:
        profile = load_profile("herbarium-sheet", places.profiles())
        ready = prepare(profile, Models(model_folder(), provider="cpu", threads=1), only=(*_PLACES, *_LIGHT)).steps
        self._looks = {one.step.name: one.look for one in ready if one.look is not None}

    def places(self, frame: Frame) -> Findings:
        """Where regions and chart lie."""
        found: Findings = ()
        for name in _PLACES:
            found = (*found, *self._looks[name](frame, found))
        return found

    def light(self, frame: Frame, known: Findings) -> Findings:
        """All findings, `known` places first."""
        found = known
        for name in _LIGHT:
            found = (*found, *self._looks[name](frame, found))
        return found


def _planted(
    frame: Frame, looks: _Looks, limits: Mapping[str, Limit], chance: int
) -> Iterator[tuple[Fault, float, bool]]:
    """Each fault at each strength, and whether its check fails; one that the clean copy already fails is left out."""
    factor = min(1.0, (_PLANTED / (frame.width * frame.height)) ** 0.5)
    pixels = cv2.resize(frame.pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    copy = Frame(pixels, frame.name, "", frame.icc)
    known = looks.places(copy)
    clean, parts = looks.light(copy, known), parts_of(known)
    for fault in FAULTS.values():
        boxes = {"label": parts.label, "specimen": parts.specimen}.get(fault.region, (Box(0, 0, 1, 1),))
        large = [box for box in boxes if not fault.region or min(box.width, box.height) >= _LEAST_REGION]
        before = measure(clean, fault.check)
        if not large or before is None or before.value is None or _over(before.value, limits[fault.check]):
            continue
        region = max(large, key=lambda box: box.area).clipped(copy.width, copy.height)
        for strength in fault.strengths:
            spoilt = Frame(fault.plant(copy.pixels, region, strength, chance), frame.name, "", frame.icc)
            after = measure(looks.light(spoilt, known), fault.check)
            over = after is not None and after.value is not None and _over(after.value, limits[fault.check])
            yield fault, strength, over


def _over(value: float, limit: Limit) -> bool:
    return limit.at_most is not None and value > limit.at_most


def _false_alarms(seen: list[tuple[str, str, str, float | None, bool]], limits: Mapping[str, Limit]) -> Table:
    rows = []
    for check in _CHECKS:
        for kind, groups in sorted({(one[1], one[2]) for one in seen}):
            some = [one for one in seen if one[:3] == (check, kind, groups)]
            if all(one[3] is None for one in some):
                continue
            values = [one[3] for one in some if one[3] is not None and not one[4]]
            false = sum(_over(value, limits[check]) for value in values)
            true = [one for one in some if one[4]]
            told = sum(one[3] is not None and _over(one[3], limits[check]) for one in true)
            largest = round(max(values), 2) if values else "-"
            rows.append(
                (
                    *(check, limits[check].at_most, kind, groups, len(values), largest, false),
                    interval(false, len(values)),
                    f"{told} of {len(true)}" if true else "-",
                )
            )
    heads = ("check", "limit", "photographs of", "groups", "measured", "largest", "over the limit", "% (95 %)")
    note = (
        "The last column: photographs in which the fault was seen by eye, not counted in the others, and how many of "
        "them are told. Nobody checked by eye how even the light of the photographs is."
    )
    return Table("other checks", "Checks of light on photographs", (*heads, "true ones told"), tuple(rows), note)


def _caught(caught: Mapping[tuple[str, float, str], list[bool]]) -> Table:
    rows = []
    for fault in FAULTS.values():
        for strength in fault.strengths:
            row: list[object] = [fault.name, fault.check, f"{strength:g} {fault.unit}"]
            for groups in ("even", "odd"):
                some = caught.get((fault.name, strength, groups), [])
                row += [len(some), interval(sum(some), len(some))]
            rows.append(tuple(row))
    heads = ("planted", "check", "strength", "n, even", "told, even, % (95 %)", "n, odd", "told, odd, % (95 %)")
    note = (
        "Planted in memory into photographs of at most 4 Mpx, with regions and chart where they lie in the unspoilt "
        "picture; photographs that are over the limit as they are take no part. The hand is drawn, in six tones of "
        "skin, from any side; tools are drawn too, smooth (pen) or worn and in colours down to white and silver, "
        "at any angle, anywhere on the sheet, over the specimen and labels too."
    )
    return Table("planted faults", "Planted faults told", heads, tuple(rows), note)
