"""Originals are given up only where enough repositories hold every byte at that very moment."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from release_desk import Desk

from vasculum.cli.app import run_command
from vasculum.model.errors import BadInput, TargetError
from vasculum.model.events import Released, Replaced, Reviewed
from vasculum.model.package import Receipt
from vasculum.model.policy import Collection
from vasculum.station.packing import Packing
from vasculum.store import files, queries
from vasculum.store.thread import reading


@pytest.fixture
def desk(tmp_path: Path):
    made = Desk(tmp_path / "data")
    yield made
    made.store.close()


def test_what_two_places_hold_is_freed_and_recorded(desk: Desk) -> None:
    capture = desk.delivered()
    assert desk.release(rehearse=True) == [("would-release", "")]
    assert desk.is_here(capture)
    assert desk.release() == [("released", "")]
    assert not desk.is_here(capture)
    assert queries.was_released(reading(desk.data), capture.primary.sha256)
    assert desk.release() == []


def test_too_few_places_keep_it(desk: Desk) -> None:
    capture = desk.delivered()
    assert desk.release(copies=3) == [("kept", "2 of 3 places have a receipt.")]
    assert desk.is_here(capture)


def test_what_is_not_at_every_target_yet_is_not_asked_about(desk: Desk) -> None:
    capture = desk.delivered(names=("nas",))
    assert desk.release(copies=1) == []
    assert desk.is_here(capture)


def test_a_receipt_is_not_taken_on_trust(desk: Desk) -> None:
    capture = desk.delivered()
    victim = next((desk.data.parent / "nas").glob("*/*/*/*/v1/content/original/*"))
    victim.write_bytes(b"rot")
    [(status, why)] = desk.release()
    assert status == "kept"
    assert "1 of 2 places hold every byte now" in why
    assert desk.is_here(capture)


def test_a_place_that_is_away_counts_for_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    capture = desk.delivered()

    def away(object_id: str) -> Receipt | None:
        raise TargetError("It is away.")

    monkeypatch.setattr(desk.targets["nas"], "receipt", away)
    assert "It is away." in desk.release()[0][1]
    assert desk.is_here(capture)


def test_young_frames_stay(desk: Desk) -> None:
    capture = desk.delivered()
    assert desk.release(before=datetime.now(UTC) - timedelta(days=30)) == []
    assert desk.is_here(capture)


def test_retakes_and_rejects_lie_in_the_bin_and_are_never_freed(desk: Desk) -> None:
    """Both were delivered before a person, or a retake, took them out of the collection."""
    rejected, replaced, retake = desk.delivered(b"rejected"), desk.delivered(b"replaced"), desk.delivered(b"retake")
    desk.store.apply(
        Reviewed(capture_id=rejected.id, decision="reject", operator="p7", note=""),
        Replaced(capture_id=replaced.id, by=retake.id),
    ).result()
    assert desk.release() == [("released", "")]
    assert [desk.is_here(one) for one in (rejected, replaced, retake)] == [True, True, False]


def test_a_file_that_another_capture_needs_stays(desk: Desk) -> None:
    desk.delivered()
    other = desk.captured()
    assert "same file and is not delivered" in desk.release()[0][1]
    assert desk.is_here(other)


def test_a_crash_between_event_and_deletion_is_ended_by_the_next_run(desk: Desk) -> None:
    capture = desk.delivered()
    event = Released(capture_id=capture.id, sha256s=(capture.primary.sha256,), places=("nas", "disk"))
    desk.store.apply(event).result()
    assert desk.is_here(capture)
    assert desk.release() == [("released", "")]
    assert not desk.is_here(capture)


def test_a_released_original_is_read_again_when_its_record_is_packed_anew(desk: Desk) -> None:
    capture = desk.delivered()
    assert desk.release() == [("released", "")]
    record = queries.record(reading(desk.data), capture.id)
    assert record is not None
    packing = Packing(desk.data, None, Collection(), "s", "", None, tuple(desk.targets.values()))  # type: ignore[arg-type]
    path, lent = packing._original(record, files.incoming(desk.data))
    assert lent
    assert path.read_bytes() == b"precious"
    assert not desk.is_here(capture)
    alone = Packing(desk.data, None, Collection(), "s", "")  # type: ignore[arg-type]
    with pytest.raises(BadInput, match="neither here nor at a repository"):
        alone._original(record, files.incoming(desk.data))


def test_on_the_command_line(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk.delivered()
    desk.store.close()
    settings = tmp_path / "station.toml"
    settings.write_text(
        "".join(f'[targets.{name}]\nkind = "ocfl"\nwhere = "{tmp_path / name}"\n' for name in ("nas", "disk"))
    )
    options = ["--data", str(desk.data), "--settings", str(settings)]
    assert run_command(["release", "--older-than", "soon", *options]) == 2
    assert run_command(["release", "--dry-run", "--json", *options]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["status"], row["places"]) == ("would-release", ["disk", "nas"])
    assert run_command(["release", *options]) == 0
    assert "0 captures kept" in capsys.readouterr().err
    assert run_command(["verify", "--json", *options]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {item["status"] for item in rows} == {"good"}
    assert not [item for item in rows if item["where"] == "here"]
    assert run_command(["verify", "--sample", "0", "--json", *options]) == 0
    assert {json.loads(line)["status"] for line in capsys.readouterr().out.splitlines()} == {"present"}
