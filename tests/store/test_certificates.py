"""The morning's certificate: measured on a drawn target, held against tolerances, in force for what follows."""

import hashlib
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import ImageCms
from store_samples import NOW, a_capture, analysed

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.capture import CameraInfo
from vasculum.model.certificate import Certificate, ChartUsed, Conformance, Fitness
from vasculum.model.events import Captured
from vasculum.model.json_form import from_plain
from vasculum.model.policy import Collection
from vasculum.model.verdict import Check, CheckStatus
from vasculum.packaging import Rendition, build_package
from vasculum.packaging.kept import record_of
from vasculum.pipeline.colour.calibration import Calibration
from vasculum.pipeline.conformance import judged
from vasculum.pipeline.tolerances import FADGI, standards
from vasculum.settings import places
from vasculum.station.morning import signature_fault
from vasculum.store import certificates, queries, stand
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database, reading
from vasculum.store.replay import replay

CHART = ChartUsed("ColorChecker Classic", "after-2014")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("targets")
    sheet = specimen(7, 1)
    (folder / "target.jpg").write_bytes(expose(sheet, exposure=Exposure(megapixels=3)).jpeg)
    wrong = expose(sheet, Misfortune.WRONG_CHART, Exposure(megapixels=3)).jpeg
    (folder / "no-chart.jpg").write_bytes(wrong)
    dark = expose(sheet, Misfortune.DARK, Exposure(megapixels=3)).jpeg
    (folder / "dark.jpg").write_bytes(dark)
    return folder


def calibrate(data: Path, *arguments: str) -> int:
    settings = data.parent / "station.toml"
    settings.write_text('signing = "once"\n', "utf-8")
    own = (places.profiles() / "herbarium-sheet.toml").read_text("utf-8")
    target = 'name = "colour"\ntarget_serial = "21-0473"\ntarget_made = "2020-01"\n'
    profile = data.parent / "own.toml"
    profile.write_text(own.replace('name = "colour"\n', target, 1), "utf-8")
    options = ["--data", str(data), "--settings", str(settings), "--profile", str(profile), "--json"]
    return run_command(["calibrate", *options, *arguments])


def test_a_target_gives_a_signed_certificate_that_frames_refer_to(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert calibrate(data, "--image", str(pictures / "target.jpg")) == 0
    issued = from_plain(Certificate, json.loads(capsys.readouterr().out))
    assert issued.colour_and_tone == "4-star"
    assert "within the 4-star limits" in issued.headline
    assert issued.chart.serial == "21-0473"
    assert issued.chart.old
    assert any("months old" in note for note in issued.notes)
    by_metric = {number.metric: number for number in issued.numbers}
    assert by_metric["delta-e-mean"].value == pytest.approx(0.6, abs=0.4)
    assert by_metric["evenness"].value is None
    assert "white" in by_metric["evenness"].why
    assert by_metric["sampling-efficiency"].value is None
    assert signature_fault(issued) is None
    icc, kept = tmp_path / "camera.icc", tmp_path / "calibration.json"
    files = ["--icc", str(icc), "--calibration", str(kept), "--dry-run"]
    assert calibrate(data, "--image", str(pictures / "target.jpg"), *files) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["icc_sha256"] == hashlib.sha256(icc.read_bytes()).hexdigest()
    assert ImageCms.ImageCmsProfile(str(icc)).profile.connection_space.strip() == "Lab"
    assert Calibration.of_json(kept.read_text("utf-8")).serial == "21-0473"
    assert (
        signature_fault(replace(issued, headline="Fit to shoot. Colour and tone lie within FADGI 5 stars.")) is not None
    )
    db = reading(data)
    for camera in (None, CameraInfo("simulated", "M", "d", serial="S1")):
        found = certificates.in_force(db, camera)
        assert found is not None
        assert found.id == issued.id
    db.conn.close()


def test_no_chart_and_a_dark_frame_are_told_apart(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert calibrate(data, "--image", str(pictures / "no-chart.jpg")) == 3
    assert "No chart was found in no-chart.jpg. Lay the chart flat" in capsys.readouterr().err
    assert calibrate(data, "--image", str(pictures / "nowhere.jpg")) == 3
    capsys.readouterr()
    assert calibrate(data, "--image", str(pictures / "dark.jpg"), "--dry-run") == 6
    found = json.loads(capsys.readouterr().out)
    assert found["fitness"] == "not-yet"
    assert found["headline"].startswith("Do not shoot yet: ")
    db = open_database(data / NAME)
    assert certificates.count(db) == 0
    db.conn.close()


def test_every_tolerance_has_a_source_and_runs_from_best_to_weakest() -> None:
    assert {standard.name.split()[0] for standard in standards()} == {"FADGI", "ISO", "Metamorfoze"}
    for standard in standards():
        for tolerance in standard.tolerances:
            assert tolerance.source
            assert len(tolerance.limits) <= len(standard.levels)
    fadgi = next(standard for standard in standards() if standard.name == FADGI)
    levels = [held.level for value in (2.0, 2.1, 6.5, 6.6) if (held := fadgi.held("delta-e-mean", value))]
    assert levels == ["4-star", "3-star", "1-star", None]
    ppi = fadgi.held("resolution", 396.0)
    assert ppi is not None
    assert ppi.level == "4-star"
    assert fadgi.held("delta-e-max", 1.0) is None


def number(metric: str, value: float) -> Conformance:
    held = tuple(filter(None, (standard.held(metric, value) for standard in standards())))
    return Conformance(metric, metric.capitalize(), "", value, held=held)


@pytest.mark.parametrize(
    ("white", "noise", "fitness", "headline"),
    [
        (1.0, 0.5, Fitness.FIT, "Fit to shoot. Colour and tone lie within the 4-star limits."),
        (3.0, 0.5, Fitness.NOTE, "Fit to shoot, with a note. Colour and tone lie within the 3-star limits."),
        (1.0, 2.5, Fitness.HOUSE, "Shoot only to the house limit. Colour and tone lie within the 4-star limits."),
        (9.0, 0.5, Fitness.NOT_YET, "Do not shoot yet: white-balance is off by more than any level allows."),
    ],
)
def test_the_headline_is_one_of_four(white: float, noise: float, fitness: Fitness, headline: str) -> None:
    numbers = (
        number("delta-e-mean", 1.0),
        number("delta-e-p90", 1.0),
        number("white-balance", white),
        number("tone", 1.0),
        number("noise", noise),
    )
    assert judged(numbers, (), CHART)[:2] == (fitness, headline)
    burnt = Check("clipping", CheckStatus.FAIL, 30, 20, "%", "The frame is burnt out.", "Turn a lamp away.")
    spoilt = judged(numbers, (burnt,), CHART)
    assert spoilt[0] is Fitness.NOT_YET
    assert spoilt[1] == "Do not shoot yet: the frame is burnt out."
    assert not any("FADGI" in words for words in (headline, *spoilt[2]))


def test_the_certificate_comes_with_every_package_and_home_again(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert calibrate(data, "--image", str(pictures / "target.jpg")) == 0
    issued = from_plain(Certificate, json.loads(capsys.readouterr().out))
    db = open_database(data / NAME)
    capture = replace(a_capture(), certificate=issued.id)
    apply(db, [Captured(capture=capture), analysed(capture)])
    record = queries.record(db, capture.id)
    assert record is not None
    assert record.certificate == issued
    assert len(stand.between(db, capture.taken_at, capture.taken_at + timedelta(seconds=1))) == 1
    again = open_database(tmp_path / "again.sqlite")
    replay(db, again)
    assert certificates.of_id(again, issued.id) == issued
    for each in (db, again):
        each.conn.close()
    picture = Rendition(capture.primary, 10, 10)
    whose = Collection(institution_code="HVC", licence="https://creativecommons.org/licenses/by/4.0/")
    sealed = build_package(record, whose, "station-1", picture, picture, "developed", NOW)
    by_path = {
        item.path: json.loads(sealed.contents[item.sha256])
        for item in sealed.package.files
        if item.sha256 in sealed.contents
    }
    assert by_path["metadata.json"]["dcterms:references"] == f"urn:uuid:{issued.id}"
    assert issued.number in by_path["metadata.json"]["dcterms:provenance"]
    assert record_of(by_path["record.json"], by_path["certificate.json"]).certificate == issued
