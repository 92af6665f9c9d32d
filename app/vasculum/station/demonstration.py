"""The demonstration: the main job on embedded defaults, with two planted misfortunes that only the scene knows."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.scene import Misfortune
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.model.capture import Capture
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Status
from vasculum.station.shift import Verdicts
from vasculum.station.station import Station

_SENT_BACK = (Misfortune.BLURRED, Misfortune.DARK, Misfortune.CLIPPED, Misfortune.NO_BARCODE)
_LOOKED_AT = (Misfortune.WRONG_CHART,)
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """How many specimens, and which of them meet which misfortune."""

    seed: int
    frames: int
    misfortunes: tuple[tuple[int, str], ...]

    def staging(self, megapixels: float = 24.0, with_raw: bool = False) -> Staging:
        """The plan as the simulated camera takes it."""
        return Staging(
            seed=self.seed,
            megapixels=megapixels,
            with_raw=with_raw,
            misfortunes=self.misfortunes,
            auto_next=False,
        )


def plan(frames: int, seed: int | None = None) -> Plan:
    """A demonstration's plan; one frame has one misfortune, more have one to send back and one to look at."""
    chosen = random.SystemRandom().randrange(1, 10_000) if seed is None else seed
    dice = random.Random(chosen)
    places = dice.sample(range(frames), min(2, frames))
    kinds = (dice.choice(_SENT_BACK), dice.choice(_LOOKED_AT))
    return Plan(chosen, frames, tuple((place, kind.value) for place, kind in zip(places, kinds, strict=False)))


def demonstrate(station: Station, planned: Plan, say: Callable[[str], None]) -> tuple[CaptureId, ...]:
    """Photographs the planned specimens one after the other, taking again what is sent back; ids in their order.

    Runs on any thread but the camera's; blocks until the last verdict. Raises what the camera raises.
    """
    verdicts = Verdicts(station)
    taken: list[CaptureId] = []
    for number in range(1, planned.frames + 1):
        capture = station.shoot().result()
        taken.append(capture.id)
        for _ in range(_TRIES):
            verdict = verdicts.of(capture.id)
            number_read = verdict.catalog_number or "no number"
            say(
                f"Specimen {number} of {planned.frames}: {verdict.status.value}, {number_read}."
                + "".join(f" {reason}" for reason in verdict.reasons)
            )
            if verdict.status is not Status.RETAKE:
                break
            capture = _again(station, capture)
            taken.append(capture.id)
        if number < planned.frames:
            station.ask_camera(_lay_next).result()
    return tuple(taken)


def _again(station: Station, capture: Capture) -> Capture:
    return station.retake(capture.id).result()


def _lay_next(camera: object) -> None:
    if isinstance(camera, SimulatedCamera):
        camera.next_specimen()
