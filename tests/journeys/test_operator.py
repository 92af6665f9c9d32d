"""The operator is chosen by a key and kept as a pseudonym; the name stays in the settings, wherever one looks."""

import json
import zlib
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.store import queries
from vasculum.store.database import reading

pytestmark = pytest.mark.journey
NAME, ORCID = "Emerentia Quillfeather", "0000-0002-1825-0097"


def test_a_name_is_nowhere_but_in_the_settings(
    tmp_path: Path,
    quick: Path,
    sheets: tuple[Path, ...],
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    pictures, data, file = tmp_path / "pictures", tmp_path / "d", tmp_path / "station.toml"
    pictures.mkdir()
    (pictures / "sheet.jpg").write_bytes(sheets[0].read_bytes())
    file.write_text(
        f'data = "{data}"\n[[operators]]\npseudonym = "p7"\nname = "{NAME}"\norcid = "{ORCID}"\nkey = "badge-4711"\n'
    )
    options = ["--settings", str(file)]
    shoot = ["capture", "--camera", f"folder:{pictures}", "--profile", str(quick), *options]
    assert run_command([*shoot, "--operator", NAME]) == 2
    assert "There are: p7." in capsys.readouterr().err
    assert run_command([*shoot, "-v", "--json", "--operator", "badge-4711"]) == 0
    db = reading(data)
    (record,) = queries.records(db)
    assert record.capture.operator == "p7"
    correct = ["review", "correct", record.capture.id, "country", "Switzerland", *options]
    assert run_command([*correct, "--operator", NAME]) == 2
    assert run_command([*correct, "--operator", "p7"]) == 0
    assert run_command(["sync", *options]) == 0
    said = capsys.readouterr()
    (events,) = (data / "repository").glob("*/*/*/*/v2/content/events.json")
    people = [agent for event in json.loads(events.read_text()) for agent in _agents(event)]
    assert "p7" in people
    seen = [said.out, said.err, caplog.text, *_texts(data, db)]
    db.conn.close()
    for part in (*NAME.split(), ORCID, "badge-4711"):
        assert not [text[:80] for text in seen if part in text]


def _agents(plain: object) -> list[str]:
    """Every pseudonym in a document, however deep."""
    if isinstance(plain, dict):
        own = [plain["pseudonym"]] if "pseudonym" in plain else []
        return own + [found for value in plain.values() for found in _agents(value)]
    if isinstance(plain, list):
        return [found for value in plain for found in _agents(value)]
    return []


def _texts(data: Path, db: object) -> list[str]:
    """Every file of the data folder as text, and what the catalogue holds compressed."""
    texts = [path.read_bytes().decode("latin-1") for path in data.rglob("*") if path.is_file()]
    packed = db.execute("select body from analysis").fetchall()  # type: ignore[attr-defined]
    assert texts
    assert packed
    return texts + [zlib.decompress(row[0]).decode() for row in packed]
