"""A hand scanner at the station: covers open, numbers wait for the next frame."""

from dataclasses import replace
from pathlib import Path

from vasculum.cameras.camera import Shot
from vasculum.model.capture import SCANNED_NUMBER, CameraInfo, Capture, utc_now
from vasculum.model.events import Captured
from vasculum.model.ids import new_capture_id
from vasculum.settings import load_settings
from vasculum.station import build_station
from vasculum.station.taking_in import Keeping
from vasculum.store import files, queries

CAMERA = CameraInfo("c", "m", "d")


def test_covers_and_numbers_are_told_by_their_content(tmp_path: Path) -> None:
    station = build_station(load_settings(None, data=tmp_path), analyse=False, deliver=False)
    policy = replace(station.profile.policy, cover_pattern=r"F-\d+")
    station.rules.profile = replace(station.profile, policy=policy)
    with station:
        assert station.take_scan("F-118") == "Cover F-118"
        assert station.cover is not None
        assert station.take_scan("HVC0042188") == "HVC0042188: the next frame is held against it"
        assert station.take_scan("ABC").endswith("not a number of this collection")

        def keep(name: str) -> Capture:
            path = files.incoming(tmp_path) / name
            path.write_bytes(name.encode())
            keeping = Keeping(
                tmp_path,
                profile="p",
                session="s",
                operator=lambda: station.operator,
                record=station.record_events,
                known=lambda sha256: None,
                show=station.show,
                cover=lambda: station.cover,
                scanned=station.take_scanned_number,
            )
            return keeping.keep(Shot((path,), original_names=(name,)), CAMERA, None)

        first, second = keep("a.jpg"), keep("b.jpg")
        assert (first.facts[SCANNED_NUMBER], SCANNED_NUMBER in second.facts) == ("HVC0042188", False)
        assert first.cover is not None
        assert first.cover.code == "F-118"
        assert station.take_scan("VASC:COVER-END") == "Cover F-118 is put away"
        assert station.take_scan("VASC:COVER-END") == "No cover lies open"
        kept = queries.record(station.reading, first.id)
        assert kept is not None
        assert kept.capture == first


def test_a_number_that_was_there_before_is_said_to_be(tmp_path: Path) -> None:
    with build_station(load_settings(None, data=tmp_path), analyse=False, deliver=False) as station:
        path = files.incoming(tmp_path) / "a.jpg"
        path.write_bytes(b"a")
        ref = files.take_in(tmp_path, path, "image/jpeg", "a.jpg")
        capture = Capture(new_capture_id(), utc_now(), "+01:00", CAMERA, (ref,))
        station.record_events((Captured(capture=capture),))
        station.correct(capture.id, "catalogNumber", "HVC0042188")
        assert "photographed before" in station.take_scan("HVC0042188")
        assert station.number_typed("HVC0042188").doubts
        assert station.number_typed("HVC0042188", capture.id).doubts == ()


def test_a_badge_says_who_works_and_every_decision_bears_the_pseudonym(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text('[[operators]]\npseudonym = "p7"\nname = "Emerentia Quillfeather"\nkey = "badge-4711"\n')
    with build_station(load_settings(file, data=tmp_path / "d"), analyse=False, deliver=False) as station:
        assert station.operator is None
        assert station.take_scan("badge-4711") == "p7 works here now"
        path = files.incoming(tmp_path / "d") / "a.jpg"
        path.write_bytes(b"a")
        ref = files.take_in(tmp_path / "d", path, "image/jpeg", "a.jpg")
        capture = Capture(new_capture_id(), utc_now(), "+01:00", CAMERA, (ref,))
        station.record_events((Captured(capture=capture),))
        station.desk.correct(capture.id, "country", "Switzerland")
        record = station.record(capture.id)
        assert record is not None
        assert record.correctors == {"country": "p7"}
        journal = str(station.reading.execute("select * from journal").fetchall())
        assert "badge-4711" not in journal
        assert "Quillfeather" not in journal
