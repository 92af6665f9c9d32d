from pathlib import Path

import pytest

from vasculum.store.notes import TargetNotes
from vasculum.store.thread import StoreThread


def test_notes_are_there_after_the_station_was_closed(tmp_path: Path) -> None:
    store = StoreThread(tmp_path)
    notes, others = TargetNotes(store, "centre"), TargetNotes(store, "nas")
    notes["a"] = "1"
    notes["a"] = "2"
    notes["b"] = "3"
    others["a"] = "theirs"
    del notes["b"]
    with pytest.raises(KeyError):
        del notes["b"]
    with pytest.raises(KeyError):
        notes["b"]
    store.close()
    again = StoreThread(tmp_path)
    assert dict(TargetNotes(again, "centre")) == {"a": "2"}
    assert dict(TargetNotes(again, "nas")) == {"a": "theirs"}
    assert len(TargetNotes(again, "none")) == 0
    again.close()
