"""A body that answers "busy" when asked about the new file: on a connection of its own, as at a session's begin."""

import pytest
from test_bench import OPERATIONS, Person, bodies, check, person, started

from vasculum.cameras.ptpip.mishaps import Mishap
from vasculum.cameras.tethered import Patience

__all__ = ["bodies", "person", "started"]


def test_word_of_a_release_that_does_not_come_is_not_waited_for(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """libgphoto2 itself would go on waiting for twenty seconds: its one question for the new file was refused."""
    person.frame()
    tether = person.camera._tether
    assert tether is not None
    monkeypatch.setattr(tether, "patience", Patience(release=1.0))
    person.camera.arm(Mishap("busy", OPERATIONS["object info"]))
    person.frame()
    assert any("and was restarted" in str(fault) for fault in person.faults)
    check(person, 2)
