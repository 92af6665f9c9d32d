"""A bucket's prefix into the catalogue, as from a folder: each content once, nothing written there, faults in words."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from test_rejudging import PROFILE

from s3_proxy import proxy
from s3_server import BUCKET, KEY_ID, SECRET, S3Server, know_key
from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.errors import BadUsage, TargetError
from vasculum.settings import load_settings
from vasculum.station import Station, build_station
from vasculum.station.backlog_bucket import FOLDER
from vasculum.store import files, queries
from vasculum.store.thread import reading
from vasculum.sync.s3_bucket import Bucket, S3Object
from vasculum.sync.s3_place import S3Place, s3_source
from vasculum.sync.s3_place import s3_place as parsed

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Aubry"/>
</rdf:RDF></x:xmpmeta>"""


@pytest.fixture(scope="module")
def objects() -> dict[str, bytes]:
    """Keys below the prefix: two sheets, a dark one, the first again, a pair, sidecars, and what cannot be read."""
    good, other = (expose(specimen(3, n), exposure=Exposure(megapixels=1.5), with_raw=True) for n in (1, 2))
    dark = expose(specimen(3, 3), Misfortune.DARK, Exposure(megapixels=1.5)).jpeg
    return {
        "s2.jpg": good.jpeg,
        "s2.xmp": XMP.encode(),
        "list.csv": b"File,Collector\ns2.jpg,Aubry\n",
        "dark.jpg": dark,
        "box 2/again.JPG": good.jpeg,
        "box 2/s10.jpg": other.jpeg,
        "box 2/s10.dng": other.dng or b"",
        "box 2/cut.jpg": good.jpeg[:40_000],
        "box 2/empty.png": b"",
        "box 2/notes.txt": b"no picture",
        "box 2/odd\u200bname.jpg": dark,
    }


@pytest.fixture
def prefix(s3_server: S3Server, s3_place: str, objects: dict[str, bytes]) -> str:
    """The address of a prefix that holds them; the keys of a neighbour begin alike."""
    name = s3_place.rpartition("/")[2]
    client = s3_server.client()
    for key, content in objects.items():
        client.put_object(Bucket=BUCKET, Key=f"{name}/{key}", Body=content)
    client.put_object(Bucket=BUCKET, Key=f"{name}-other/x.jpg", Body=objects["dark.jpg"])
    return f"s3://{BUCKET}/{name}?endpoint={s3_server.endpoint}"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Codes and light alone: how pictures come here is what is tried."""
    path = tmp_path_factory.mktemp("profile") / "quick.toml"
    path.write_text(PROFILE.format(darkest=-0.8, paper=88.0), encoding="utf-8")
    return str(path)


def run(capsys: pytest.CaptureFixture[str], profile: str, *arguments: object) -> tuple[int, list[dict[str, Any]]]:
    code = run_command(["reprocess", "--profile", profile, *map(str, arguments), "--json", "-q"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def state(server: S3Server) -> dict[str, str]:
    """Every key of the bucket with its ETag and its time."""
    pages = server.client().get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    return {one["Key"]: f"{one['ETag']} {one['LastModified']}" for page in pages for one in page.get("Contents", ())}


def test_each_content_once_and_nothing_is_written_there(
    prefix: str, profile: str, s3_server: S3Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, data = state(s3_server), tmp_path / "d"
    code, lines = run(capsys, profile, prefix, "--data", data, "--workers", 2, "--report", tmp_path / "r.html")
    rows = {str(line["file"]): line for line in lines[:-1]}
    assert code == 6
    kept = {key: lines[-1][key] for key in ("found", "taken-in", "known", "unreadable", "retake")}
    assert tuple(kept.values()) == (7, 3, 1, 3, 1)
    assert {rows["s2.jpg"]["status"], rows["box 2/again.JPG"]["status"]} == {"taken-in", "known"}
    assert "cannot be the name of a file" in next(row["error"] for name, row in rows.items() if "odd" in name)
    assert "data:image/jpeg;base64," in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert state(s3_server) == before
    assert list((data / FOLDER).iterdir()) == [], "nothing is left beside the store"
    records = {record.capture.primary.original_name: record.capture for record in queries.records(reading(data))}
    assert [ref.original_name for ref in records["s10.jpg"].files] == ["s10.jpg", "s10.dng"]
    for capture in records.values():
        assert all(files.digest(files.path_of(data, ref.sha256)) == ref.sha256 for ref in capture.files)
    first = next(capture for name, capture in records.items() if name in ("s2.jpg", "again.JPG"))
    if first.primary.original_name == "s2.jpg":
        assert (first.facts["csv:Collector"], first.facts["xmp:photoshop.Credit"]) == ("Aubry", "Aubry")


def test_a_second_run_fetches_nothing_that_it_knows(
    prefix: str, profile: str, s3_server: S3Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def notes(method: str, path: str, body: bytes) -> bytes:
        asked.append(f"{method} {path}")
        return body

    with proxy(s3_server.endpoint, notes) as endpoint:
        know_key(endpoint)
        place = prefix.replace(s3_server.endpoint, endpoint)
        code, lines = run(capsys, profile, place, "--data", tmp_path / "d", "--dry-run")
        assert (code, lines[-1]["new"], lines[-1]["known"]) == (6, 5, 1)
        assert not (tmp_path / "d" / "vasculum.sqlite").exists()
        run(capsys, profile, place, "--data", tmp_path / "d")
        asked.clear()
        code, lines = run(capsys, profile, place, "--data", tmp_path / "d")
    assert (code, lines[-1]["taken-in"], lines[-1]["known"], lines[-1]["unreadable"]) == (6, 0, 4, 3)
    fetched = [one for one in asked if ".jpg" in one.lower() and "list-type" not in one]
    assert not [one for one in fetched if "dark" in one or "s10" in one]


@pytest.mark.parametrize(
    ("place", "code", "said"),
    [
        ("s3://no-such-bucket/x?endpoint={endpoint}", 4, "there is no such bucket"),
        ("s3://specimens/no-such-prefix?endpoint={endpoint}", 3, "Nothing lies below"),
        ("s3://specimens/x?endpoint=http://127.0.0.1:9", 4, "does not answer"),
        ("s3://specimens/x", 2, "does not say on which server"),
        ("s3://specimens/x?endpoint=http://s3.example.org", 2, "is not encrypted"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(
    s3_server: S3Server, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str, code: int, said: str
) -> None:
    from vasculum.settings.secrets import keep_secret

    know_key(s3_server.endpoint)
    know_key("http://127.0.0.1:9")
    keep_secret(f"s3 {s3_server.endpoint}/no-such-bucket", json.dumps([KEY_ID, SECRET]))
    asked = ["reprocess", place.format(endpoint=s3_server.endpoint), "--data", str(tmp_path / "d")]
    assert run_command(asked) == code
    complaint = " ".join(capsys.readouterr().err.split())
    assert said in complaint
    assert "Traceback" not in complaint


def test_no_key_and_a_wrong_key_are_told_and_a_right_one_is_entered(
    s3_server: S3Server,
    prefix: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import io

    home = tmp_path / "another home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home))
    asked = ["reprocess", prefix, "--data", str(tmp_path / "d"), "--dry-run", "--json"]
    assert run_command(asked) == 4
    assert "has no key for" in " ".join(capsys.readouterr().err.split())
    for secret, code, said in (("wrong-secret", 4, "does not accept this station's key"), (SECRET, 6, "")):
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{KEY_ID}\n{secret}\n"))
        assert run_command(["secret", prefix]) == 0
        assert run_command(asked) == code
        assert said in " ".join(capsys.readouterr().err.split())


def test_a_transfer_that_breaks_off_goes_on_by_range(
    s3_server: S3Server, s3_place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = os.urandom(3 << 20)
    place = parsed(s3_place)
    s3_server.client().put_object(Bucket=BUCKET, Key=f"{place.prefix}/a.jpg", Body=content)
    bucket = Bucket(place)
    (wanted,), _ = bucket.listed(f"{place.prefix}/")
    real, ranges = bucket._client.get_object, []

    class Breaking:
        def __init__(self, body: Any) -> None:
            self.body = body

        def iter_chunks(self, size: int) -> Iterator[bytes]:
            yield self.body.read(size)
            raise ConnectionError("cut")

    def cut(**how: Any) -> Any:
        ranges.append(how.get("Range"))
        answer = real(**how)
        return answer | {"Body": Breaking(answer["Body"])} if len(ranges) < 3 else answer

    monkeypatch.setattr(bucket._client, "get_object", cut)
    bucket.fetch(wanted, tmp_path / "a.jpg")
    assert (tmp_path / "a.jpg").read_bytes() == content
    assert ranges == [None, f"bytes={1 << 20}-", f"bytes={2 << 20}-"]
    monkeypatch.setattr(
        bucket._client, "get_object", lambda **how: real(**how) | {"Body": Breaking(real(**how)["Body"])}
    )
    with pytest.raises(TargetError):
        bucket.fetch(S3Object(wanted.key, 9 << 20, wanted.etag), tmp_path / "b.jpg")


def test_killed_and_run_again_each_picture_is_there_once(
    s3_server: S3Server, s3_place: str, profile: str, tmp_path: Path
) -> None:
    name, data = s3_place.rpartition("/")[2], tmp_path / "d"
    for number in range(4):
        sheet = expose(specimen(7, number), exposure=Exposure(megapixels=1)).jpeg
        s3_server.client().put_object(Bucket=BUCKET, Key=f"{name}/s{number}.jpg", Body=sheet)
    command = [sys.executable, "-m", "vasculum", "reprocess", s3_place, "--profile", profile]
    command += ["--data", str(data), "--json", "-q"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.3)
        os.killpg(process.pid, signal.SIGKILL)
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    records = queries.records(reading(data))
    assert len({record.capture.primary.sha256 for record in records}) == len(records) == 4
    assert list((data / FOLDER).iterdir()) == [], "what the killed run had fetched is removed by the next"


@pytest.fixture
def opened(tmp_path: Path, profile: str) -> Iterator[Callable[[], Station]]:
    running: list[Station] = []

    def build() -> Station:
        station = build_station(
            load_settings(None, data=tmp_path / "data", profile=profile), analyse=False, deliver=False
        )
        station.start()
        station.backlogs.start()
        running.append(station)
        return station

    yield build
    for station in running:
        station.backlogs.stop()
        station.stop()


def test_a_running_station_works_through_a_prefix_and_remembers_it(prefix: str, opened: Callable[[], Station]) -> None:
    station = opened()
    station.backlogs.add(prefix)
    (first,) = station.backlogs.states()
    assert isinstance(first.folder, S3Place)
    while station.backlogs.states()[0].state not in ("finished", "fault"):
        time.sleep(0.1)
    finished = station.backlogs.states()[0]
    assert (finished.state, finished.found, finished.counts["taken-in"]) == ("finished", 7, 4), finished
    assert finished.counts["unreadable"] == 3
    station.backlogs.stop()
    station.stop()
    (again,) = opened().backlogs.states()
    assert (again.folder, again.state) == (finished.folder, "finished")
    with pytest.raises(BadUsage):
        station.backlogs.add("s3://bucket/without-server")


def test_addresses() -> None:
    target = parsed("https://s3.example.org/herbarium-a/root?region=eu-1")
    assert s3_source("s3://herbarium-a/old", (target,)) == S3Place(target.endpoint, "herbarium-a", "old", "eu-1")
    assert s3_source("s3://scans", (target,)).prefix == ""
    assert s3_source("https://s3.example.org/scans/box%201/").name == "box 1"
    place = s3_source("s3://scans/a b/c?endpoint=https://s3.example.org&region=eu-2")
    assert s3_source(place.address) == place
    assert (place.name, place.parent) == ("c", "https://s3.example.org/scans/a%20b")
