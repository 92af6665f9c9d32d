"""Several steps at once find what they find one after the other."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, ColourFit, Fingerprint, Measure, ScaleFit, of_kind
from vasculum.model.verdict import Stage
from vasculum.pipeline import load_profile, prepare, run_stage
from vasculum.pipeline.decode import decode
from vasculum.pipeline.turns_of_steps import in_turn, waits_for
from vasculum.settings import places


@dataclass(frozen=True, slots=True)
class Plain:
    """A step of which only its findings and what it is shown matter."""

    name: ClassVar[str] = "plain"
    finds: Any = ()
    needs: Any = ()
    uses: Any = ()


CODES, COLOURS = Plain(finds=(BarcodeRead,)), Plain(finds=(ColourFit,))
SCALE = Plain(finds=(ScaleFit,), uses=(ColourFit,))
STAND = Plain(finds=(Measure,), needs=(ColourFit,), uses=(BarcodeRead,))


def test_a_step_waits_for_those_whose_findings_it_is_shown() -> None:
    assert waits_for((CODES, COLOURS, SCALE, STAND)) == ((), (), (1,), (0, 1))


def test_what_comes_later_in_the_profile_is_not_waited_for() -> None:
    assert waits_for((SCALE, COLOURS)) == ((), ())


@pytest.mark.parametrize("hands", [2, 3])
def test_two_that_need_nothing_of_each_other_look_at_once(hands: int) -> None:
    met = threading.Barrier(2, timeout=30)

    def look(place: int, before: Any) -> Any:
        if place < 2:
            # Broken unless the other is there too.
            met.wait()
        return (Fingerprint(bits=f"{place}"), *before)

    found = in_turn((CODES, COLOURS, SCALE, STAND), look, hands)
    assert [[item.bits for item in one] for one in found] == [["0"], ["1"], ["2", "1"], ["3", "0", "1"]]


@pytest.mark.parametrize("hands", [1, 2])
def test_never_more_than_there_are_hands(hands: int) -> None:
    lock, looking, most = threading.Lock(), [0], [0]

    def look(place: int, before: Any) -> Any:
        with lock:
            looking[0] += 1
            most[0] = max(most[0], looking[0])
        threading.Event().wait(0.02)
        with lock:
            looking[0] -= 1
        return ()

    in_turn(tuple(Plain() for _ in range(6)), look, hands)
    assert most[0] == hands


@pytest.mark.parametrize("name", ["herbarium-sheet", "pinned-insect"])
def test_a_profiles_own_steps_find_the_same_with_two_hands(name: str, tmp_path: Path) -> None:
    path = tmp_path / "sheet.jpg"
    path.write_bytes(expose(specimen(3, 1), exposure=Exposure(megapixels=3)).jpeg)
    prepared = prepare(load_profile(name, places.profiles()), Models(places.models()), lane="verdict")
    alone = run_stage(prepared, decode(path), Stage.VERDICT)
    both = run_stage(prepared, decode(path), Stage.VERDICT, hands=2)
    assert both.findings == alone.findings
    assert both.left == alone.left
    assert list(both.timings_ms) == list(alone.timings_ms)
    assert of_kind(both.findings, BarcodeRead)
    assert of_kind(both.findings, ColourFit)
