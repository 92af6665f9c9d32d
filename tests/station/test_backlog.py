"""A folder of old pictures into the catalogue: each content once, bad files passed over, kills survived."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from unread_profile import unread_profile
from vasculum.cameras.camera import Shot
from vasculum.cameras.releases import paired
from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadInput
from vasculum.model.record import RecordState
from vasculum.station.backlog_folder import releases
from vasculum.station.sidecars import facts_in, facts_of
from vasculum.station.taking_in import take_in
from vasculum.store import queries
from vasculum.store.thread import reading


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two good sheets, a dark one, the first again, a cut one, an empty one, a text and a hidden file."""
    place = tmp_path_factory.mktemp("Bögen 2019")
    below = place / "box 2"
    below.mkdir()
    sheets = [expose(specimen(3, number), exposure=Exposure(megapixels=1)).jpeg for number in (1, 2)]
    dark = expose(specimen(3, 3), Misfortune.DARK, Exposure(megapixels=1)).jpeg
    for name, content in (("s10.jpg", sheets[1]), ("s2.jpg", sheets[0]), ("dark.jpg", dark), (".hidden.jpg", dark)):
        (place / name).write_bytes(content)
    for name, content in (("again.JPG", sheets[0]), ("cut.jpg", sheets[0][:40_000]), ("empty.png", b"")):
        (below / name).write_bytes(content)
    (place / "notes.txt").write_text("not a picture")
    with (place / "list.csv").open("w", newline="", encoding="utf-8") as table:
        csv.writer(table).writerows([("File", "Collector"), ("s2.jpg", "Aubry")])
    return place


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[dict[str, object]]]:
    code = run_command(["reprocess", *map(str, arguments), "--json", "-q"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_content_once_and_a_second_run_adds_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    code, lines = run(capsys, folder, "--data", tmp_path / "d", "--workers", 2, "--report", tmp_path / "r.html")
    rows = {str(line["file"]): line for line in lines[:-1]}
    assert code == 6
    assert [rows[f"box 2/{name}"]["status"] for name in ("cut.jpg", "empty.png")] == ["unreadable"] * 2
    assert {rows["s2.jpg"]["status"], rows["box 2/again.JPG"]["status"]} == {"taken-in", "known"}
    assert (rows["s10.jpg"]["verdict"], rows["dark.jpg"]["verdict"]) == ("pass", "retake")
    kept = {key: lines[-1][key] for key in ("found", "taken-in", "known", "unreadable", "pass", "review", "retake")}
    assert tuple(kept.values()) == (6, 3, 1, 2, 2, 0, 1)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "box 2/cut.jpg" in page
    assert "data:image/jpeg;base64," in page
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    records = queries.records(reading(tmp_path / "d"))
    assert {record.state for record in records} == {RecordState.ACCEPTED, RecordState.RETAKE}
    code, lines = run(capsys, folder, "--data", tmp_path / "d")
    assert (code, lines[-1]["taken-in"], lines[-1]["known"], lines[-1]["unreadable"]) == (6, 0, 4, 2)


def test_a_dry_run_says_what_would_be_done_and_makes_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = run(capsys, folder, "--data", tmp_path / "d", "--dry-run")
    assert (code, lines[-1]["new"], lines[-1]["known"]) == (0, 5, 1)
    assert not (tmp_path / "d").exists()


def test_a_folder_that_is_not_there_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["reprocess", str(tmp_path / "no"), "--data", str(tmp_path / "d")]) == 3
    assert "is not a folder" in capsys.readouterr().err
    with pytest.raises(BadInput):
        list(releases(tmp_path / "no"))


def test_pairs_and_order() -> None:
    names = [Path(name) for name in ("a.jpg", "a.dng", "b.nef", "c.jpeg", "c.jpg", "c.cr2")]
    assert [tuple(path.name for path in release) for release in paired(names)] == [
        ("a.jpg", "a.dng"), ("b.nef",), ("c.jpeg",), ("c.jpg",), ("c.cr2",),
    ]  # fmt: skip


def test_what_lies_beside_a_picture_is_a_fact_with_its_source(folder: Path) -> None:
    facts = facts_of(folder / "s2.jpg", folder)
    assert facts["path"] == "s2.jpg"
    assert facts["csv:Collector"] == "Aubry"
    assert "csv:Collector" not in facts_of(folder / "s10.jpg", folder)


def test_a_file_is_dated_by_its_header_and_never_by_the_day_it_was_taken_in(folder: Path, tmp_path: Path) -> None:
    taken = facts_in(folder / "s2.jpg")["exif:DateTimeOriginal"]
    undated = tmp_path / "plain.png"
    Image.new("RGB", (64, 64)).save(undated)
    camera = CameraInfo(f"folder:{folder}", "Folder", "backlog")
    with_date, without = (
        take_in(tmp_path / "d", Shot((path,)), camera, profile="herbarium-sheet", link=False)
        for path in (folder / "s2.jpg", undated)
    )
    assert with_date.exposed == f"{taken[:10].replace(':', '-')}T{taken[11:]}"
    assert without.exposed == ""


def test_a_raw_files_header_is_read_too(tmp_path: Path) -> None:
    raw = tmp_path / "a.dng"
    raw.write_bytes(expose(specimen(3, 1), exposure=Exposure(megapixels=0.5), with_raw=True).dng or b"")
    assert facts_in(raw)["exif:DateTimeOriginal"].startswith("20")


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "many"
    place.mkdir()
    for number in range(6):
        sheet = expose(specimen(7, number), exposure=Exposure(megapixels=3)).jpeg
        (place / f"s{number}.jpg").write_bytes(sheet)
    return place


def test_kill_minus_nine_leaves_each_picture_once(many: Path, tmp_path: Path) -> None:
    data = tmp_path / "d"
    command = [sys.executable, "-m", "vasculum", "reprocess", str(many), "--data", str(data), "--json", "-q"]
    command += ["--profile", str(unread_profile(tmp_path))]
    for taken in (1, 2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
            assert process.stdout is not None
            for _ in range(taken):
                process.stdout.readline()
            time.sleep(0.3 * taken)
            os.kill(process.pid, signal.SIGKILL)
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    db = reading(data)
    records = queries.records(db)
    assert len({record.capture.primary.sha256 for record in records}) == len(records) == 6
    assert dict(db.execute("select name, count(*) from journal group by name").fetchall()) == {
        "captured": 6,
        "analysed": 6,
    }
