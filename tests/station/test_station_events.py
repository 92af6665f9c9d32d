"""What the station itself records: models that fell back, cameras, faults that the store could not take."""

from pathlib import Path

import pytest

from vasculum.inference import Fallback
from vasculum.model.errors import CatalogueLocked
from vasculum.model.events import Event, Notice, ProviderFellBack, StationFault
from vasculum.settings import Settings
from vasculum.station import build_station
from vasculum.store import thread as store_thread


def test_a_fallback_is_an_event_in_the_journal(tmp_path: Path) -> None:
    station = build_station(Settings(data=tmp_path), analyse=False, deliver=False)
    heard: list[Event | Notice] = []
    station.listen(heard.append)
    station.fell_back(Fallback("text-detection", "CUDAExecutionProvider", "CPUExecutionProvider", "Install it."))
    station.stop()
    (event,) = heard
    assert isinstance(event, ProviderFellBack)
    assert "text-detection" in event.why
    assert event.why.endswith(". Install it.")
    names = station.reading.execute("select name from journal").fetchall()
    assert names == [("provider-fell-back",)]


def test_what_the_store_cannot_take_is_shown_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    station = build_station(Settings(data=tmp_path), analyse=False, deliver=False)
    heard: list[Event | Notice] = []
    station.listen(heard.append)

    def locked(*_: object) -> bool:
        raise CatalogueLocked("The catalogue is locked.")

    monkeypatch.setattr(store_thread, "apply", locked)
    station.tell(StationFault(worker="courier", code="catalogue-locked", message="Locked.", advice="Wait."))
    station.stop()
    assert [type(event) for event in heard] == [StationFault]
