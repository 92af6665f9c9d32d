"""The doctor without its longest look, for tests of what else it says."""

import pytest

from vasculum.cli import doctor


@pytest.fixture
def untimed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Networks and pixel work are not timed; that they are is tested in `test_verbs.py`."""
    row = {"name": "provider", "status": "good", "what": "not timed", "remedy": ""}
    monkeypatch.setattr(doctor, "_provider", lambda models: row)
    monkeypatch.setattr(doctor, "_pixel_work", lambda settings, models: "not timed")
