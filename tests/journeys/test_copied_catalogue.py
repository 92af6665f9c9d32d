"""Two stations with copies of one catalogue (a machine cloned, a backup opened beside it) deliver it at one moment."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from s3_server import S3Server, know_key
from vasculum.cli.app import run_command
from vasculum.settings.secrets import read_secret
from vasculum.store.database import NAME, open_database
from vasculum.sync.verify import verify_repository

pytestmark = pytest.mark.journey


def settings(file: Path, data: Path, kind: str, where: str) -> Path:
    file.write_text(f'data = "{data}"\n[targets.default]\nkind = "{kind}"\nwhere = "{where}"\n')
    return file


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("kind", ["ocfl", "s3"])
def test_both_have_the_receipt_and_the_object_is_there_once(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, quick: Path, sheets: tuple[Path, ...]
) -> None:
    pictures, data = tmp_path / "pictures", tmp_path / "one"
    pictures.mkdir()
    for sheet in sheets:
        shutil.copy(sheet, pictures)
    away = settings(tmp_path / "away.toml", data, "ocfl", str(tmp_path / "away" / "repository"))
    camera = ["--camera", f"folder:{pictures}", "-n", "2"]
    assert run_command(["capture", *camera, "--profile", str(quick), "--settings", str(away)]) == 4
    shutil.copytree(data, tmp_path / "two")
    where = str(tmp_path / "repository")
    if kind == "s3":
        server: S3Server = request.getfixturevalue("s3_server")
        where = request.getfixturevalue("s3_place")
        know_key(server.endpoint)
        assert read_secret(f"s3 {server.endpoint}/specimens")
    processes = []
    for name in ("one", "two"):
        file = settings(tmp_path / f"{name}.toml", tmp_path / name, kind, where)
        command = [sys.executable, "-m", "vasculum", "sync", "--settings", str(file)]
        processes.append(subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=dict(os.environ)))
    for process in processes:
        _, said = process.communicate(timeout=240)
        assert process.returncode == 0, said
    rows = list(verify_repository(where))
    assert {row.status for row in rows} == {"good"}
    assert len([row for row in rows if "/content/original/" in row.file]) == 2
    assert not [row for row in rows if "/v2/" in row.file]
    for name in ("one", "two"):
        db = open_database(tmp_path / name / NAME, read_only=True)
        assert db.execute("select state, count(*) from outbox group by state").fetchall() == [("sent", 2)]
        db.conn.close()
