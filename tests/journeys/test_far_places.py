"""Folders and pictures with spaces, umlauts and Chinese in their names, and a home whose disk takes its time."""

import hashlib
import json
import os
import shutil
import time
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.settings import load_settings
from vasculum.station import build_station
from vasculum.station.shift import settle

pytestmark = pytest.mark.journey
FOLDER = "Sammlung Zürich – 植物 标本"
NAMES = ("Königs Weide 1.jpg", "叶 2 é.jpg")


@pytest.fixture
def world(tmp_path: Path, quick: Path, sheets: tuple[Path, ...]) -> Path:
    """Pictures, profile, settings and repository below one such folder."""
    place = tmp_path / FOLDER
    for name in ("Bilder ä", "Gerät 设置"):
        (place / name).mkdir(parents=True)
    for sheet, name in zip(sheets, NAMES, strict=True):
        shutil.copy(sheet, place / "Bilder ä" / name)
    profile = place / "Gerät 设置" / "nur Nummern ü.toml"
    shutil.copy(quick, profile)
    (place / "Gerät 设置" / "station.toml").write_text(
        f'data = "{place}/Daten 数据"\nprofile = "{profile}"\ncamera = "folder:{place}/Bilder ä"\ntime_server = ""\n'
        f'[targets.default]\nwhere = "{place}/Ablage 存 储"\n',
        encoding="utf-8",
    )
    return place


def asked(world: Path, capsys: pytest.CaptureFixture[str], *command: str) -> list[dict[str, object]]:
    settings = str(world / "Gerät 设置" / "station.toml")
    code = run_command([*command, "--settings", settings, "--json"])
    told = capsys.readouterr()
    assert code == 0, told.err
    return [json.loads(row) for row in told.out.splitlines()]


def test_a_day_in_such_folders(world: Path, sheets: tuple[Path, ...], capsys: pytest.CaptureFixture[str]) -> None:
    taken = asked(world, capsys, "capture", "-n", "2")
    assert taken[-1]["captured"] == taken[-1]["pass"] == 2
    assert {row["file"] for row in taken[:-1]} == set(NAMES)
    asked(world, capsys, "sync")
    found = asked(world, capsys, "search", "叶")
    assert [row["file"] for row in found] == [NAMES[1]]
    digests = {hashlib.sha256(sheet.read_bytes()).hexdigest() for sheet in sheets}
    repository = world / "Ablage 存 储"
    kept = list(repository.glob("*/*/*/*/v1/content/original/*"))
    assert {hashlib.sha256(path.read_bytes()).hexdigest() for path in kept} == digests
    assert {row["status"] for row in asked(world, capsys, "verify")} <= {"good", "same", "ok"}
    asked(world, capsys, "export", "csv", str(world / "Ausfuhr 出 口.csv"))
    asked(world, capsys, "backup", str(world / "Zweit 备份"))
    back = asked(world, capsys, "rebuild", "--from", str(repository), "--data", str(world / "Neu 新"))
    assert [row["status"] for row in back if "status" in row] == ["rebuilt", "rebuilt"]
    assert len(asked(world, capsys, "reprocess", str(world / "Bilder ä"), "--data", str(world / "Rück 回"))) == 3


def test_a_slow_home_loses_nothing(world: Path, sheets: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    waits = []
    for name in ("fsync", "rename", "replace", "link"):
        real = getattr(os, name)

        def slow(*arguments: object, real: object = real, **named: object) -> object:
            time.sleep(0.05)
            waits.append(1)
            return real(*arguments, **named)  # type: ignore[operator]

        monkeypatch.setattr(os, name, slow)
    settings = load_settings(world / "Gerät 设置" / "station.toml", environment={})
    with build_station(settings, settings.camera, live=False) as station:
        # A folder's pictures come by themselves.
        end = time.monotonic() + 120.0
        while station.counts()["captured"] < len(sheets) and time.monotonic() < end:
            time.sleep(0.1)
        assert settle(station, 120.0)
        assert station.counts()["accepted"] == 2
    assert len(waits) > 20
    kept = list((world / "Ablage 存 储").glob("*/*/*/*/v1/content/original/*"))
    assert len(kept) == 2
    assert not list((world / "Daten 数据" / "incoming").rglob("*.jpg"))
