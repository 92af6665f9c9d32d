"""Exports of a real catalogue: what they name lies there, byte for byte, in whatever version."""

import csv
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from vasculum.cli.app import run_command
from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.events import Analysed, Captured, Corrected, Delivered, Packaged
from vasculum.model.findings import LabelText, Line
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.model.policy import Collection
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.packaging import Rendition, build_package
from vasculum.store import files, queries
from vasculum.store.thread import StoreThread, reading
from vasculum.sync import open_target

WHOSE = Collection(institution_code="E", licence="https://creativecommons.org/publicdomain/zero/1.0/")
QUAD = Quad.of_box(Box(1, 1, 5, 5))


class Catalogue:
    def __init__(self, data: Path) -> None:
        self.data = data
        self.store = StoreThread(data)
        self.target = open_target("ocfl", "default", str(data / "repository"))

    def keep(self, content: bytes, name: str) -> FileRef:
        source = files.incoming(self.data) / name
        source.write_bytes(content)
        return files.take_in(self.data, source, "image/jpeg", name, move=True)

    def captured(self, number: str) -> CaptureId:
        ref = self.keep(f"original {number}".encode(), "IMG_1.jpg")
        capture = Capture(new_capture_id(), utc_now(), "+01:00", CameraInfo("c", "m", "d"), (ref,))
        label = LabelText(quad=QUAD, lines=(Line(f"Gully of {number}", QUAD, 0.9),), engine="t")
        analysis = Analysis(ref.sha256, 10, 10, "p", "0" * 64, Stage.COMPLETE, (label,), (), (), "0.1.0")
        verdict = Verdict(Status.PASS, Stage.COMPLETE, (), (), Identifier(number, "barcode", 0.99))
        self.store.apply(
            Captured(capture=capture), Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict)
        ).result()
        return capture.id

    def deliver(self, capture_id: CaptureId) -> None:
        record = queries.record(reading(self.data), capture_id)
        assert record is not None
        made = [
            Rendition(self.keep(f"{kind} {record.catalog_number}".encode(), f"{kind}.jpg"), 10, 10)
            for kind in ("derivative", "thumbnail")
        ]
        sealed = build_package(record, WHOSE, "bench", made[0], made[1], "none", datetime.now(UTC))
        for sha256, content in sealed.contents.items():
            files.keep_bytes(self.data, sha256, content)
        self.store.apply(Packaged(package=sealed.package)).result()
        receipt = self.target.send(sealed.package, lambda sha256: files.path_of(self.data, sha256))
        self.store.apply(Delivered(capture_id=capture_id, receipt=receipt)).result()

    def correct(self, capture_id: CaptureId, term: str, value: str) -> None:
        self.store.apply(Corrected(capture_id=capture_id, term=term, value=value)).result()


@pytest.fixture
def catalogue(tmp_path: Path):
    made = Catalogue(tmp_path / "data")
    yield made
    made.store.close()


def exported(catalogue: Catalogue, where: Path, *options: str) -> list[dict[str, str]]:
    assert run_command(["export", "csv", str(where), "--data", str(catalogue.data), *options]) == 0
    with where.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_address_leads_to_the_bytes_it_names(catalogue: Catalogue, tmp_path: Path) -> None:
    first, second = catalogue.captured("E2"), catalogue.captured("E1")
    waiting = catalogue.captured("E3")
    for capture_id in (first, second):
        catalogue.deliver(capture_id)
    catalogue.correct(first, "country", "CH")
    catalogue.deliver(first)
    rows = exported(catalogue, tmp_path / "map.csv")
    assert [row["catalogNumber"] for row in rows] == ["E1"] * 3 + ["E2"] * 3
    assert not [row for row in rows if waiting in row["media"]]
    for row in rows:
        path = Path(unquote(urlsplit(row["accessURI"]).path))
        assert hashlib.sha256(path.read_bytes()).hexdigest() == row["sha256"]
    assert exported(catalogue, tmp_path / "later.csv", "--since", "2100-01-01") == []
    assert exported(catalogue, tmp_path / "other.csv", "--profile", "pinned-insect") == []


def test_a_record_that_a_person_restricts_keeps_its_label(
    catalogue: Catalogue, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capture_id = catalogue.captured("E1")
    catalogue.correct(capture_id, "accessRights", "embargoed until 2030")
    catalogue.correct(capture_id, "locality", "Gully")
    catalogue.deliver(capture_id)
    where = tmp_path / "ods"
    capsys.readouterr()
    assert run_command(["export", "opends", str(where), "--json", "--data", str(catalogue.data)]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "format": "opends",
        "where": str(where),
        "records": 1,
        "restricted": 1,
    }
    written = "".join(path.read_text("utf-8") for path in where.iterdir())
    assert "Gully" not in written
    assert "embargoed until 2030" in written


def test_wrong_formats_and_targets_are_named(catalogue: Catalogue, tmp_path: Path) -> None:
    where = str(tmp_path / "x")
    assert run_command(["export", "xls", where, "--data", str(catalogue.data)]) == 2
    assert run_command(["export", "csv", where, "--target", "moon", "--data", str(catalogue.data)]) == 2
    assert run_command(["export", "iiif", where, "--data", str(catalogue.data)]) == 2
