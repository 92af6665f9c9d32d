import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from vasculum import __version__
from vasculum.cli import doctor
from vasculum.cli.app import run_command, verbs
from vasculum.model.providers import COREML
from vasculum.model.resource import engine_root
from vasculum.settings import places

SCHEMA = json.loads((places.resources() / "schemas" / "analysis.schema.json").read_text(encoding="utf-8"))


THE_LINE = frozenset(
    ["analyse", "cameras", "capture", "demo", "doctor", "models", "review", "search", "sync", "verify"]
)
"""The verbs without which nothing is photographed, found or delivered."""


def test_the_verbs_of_the_contract() -> None:
    assert set(verbs()) >= THE_LINE


@pytest.mark.parametrize("verb", verbs())
def test_each_verb_has_help_and_stands_in_the_manual(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command([verb, "--help"]) == 0
    assert len(capsys.readouterr().out) > 100
    manual = Path(__file__).resolve().parents[2] / "docs" / "verbs.md"
    assert f"vasculum {verb}" in manual.read_text(encoding="utf-8")


def test_the_version_is_told_without_loading_anything() -> None:
    asked = (
        "import sys; sys.argv[1:] = ['--version']; from vasculum.__main__ import main; main();"
        "print(*sorted(name for name in sys.modules if name in ('click', 'typer', 'numpy', 'pydantic')))"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    by_the_command_line = "import sys; from vasculum.cli.app import run_command; sys.exit(run_command(['--version']))"
    said = subprocess.run(
        [sys.executable, "-c", by_the_command_line], capture_output=True, text=True, check=True
    ).stdout
    assert told.splitlines() == [said.strip(), ""] == [f"vasculum, version {__version__}", ""]


def test_wrong_usage_is_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["fly"]) == 2
    assert run_command(["analyse"]) == 2
    assert run_command(["capture", "--camera", "telescope"]) == 2
    assert run_command(["search", "x", "--settings", "/no/such.toml"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_analysis_is_valid_by_the_schema_and_true(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    code = run_command(["analyse", "--json", str(sheet), str(broken), str(tmp_path / "missing.jpg")])
    first, second, third = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert code == 6
    jsonschema.validate(first, SCHEMA)
    assert first["identifier"]["catalogNumber"] == "HVC0042188"
    assert first["verdict"] == "pass", first["reasons"]
    assert first["chart"]["delta_e_2000"]["after"]["mean"] < 2
    assert "FLORA VALLIS CLARAE" in first["text"]
    assert first["failures"] == []
    assert {second["error"]["code"], third["error"]["code"]} == {"input"}


def test_only_what_was_asked_for_is_printed(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["analyse", "--json", "--only", "barcode", str(sheet)]) == 0
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, SCHEMA)
    assert "barcodes" in found
    assert not {"chart", "labels", "text", "scale", "layout", "fields"} & set(found)
    assert run_command(["analyse", "--only", "smell", str(sheet)]) == 2


def test_one_bad_file_is_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("no picture")
    assert run_command(["analyse", str(tmp_path / "a.txt")]) == 3
    assert "a.txt" in capsys.readouterr().err


def test_no_catalogue_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["search", "x", "--data", str(tmp_path / "none")]) == 4
    assert "There is no catalogue" in capsys.readouterr().err


def test_models_and_doctor_tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["models", "verify", "--json"]) == 0
    assert [json.loads(line)["status"] for line in capsys.readouterr().out.splitlines()] == ["good"] * 11
    assert run_command(["doctor", "--json", "--data", str(tmp_path)]) == 0
    told = {row["name"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert {"tesseract", "libgphoto2", "disk", "models", "licence"} <= told.keys()
    assert all(part in told["pixel work"]["what"] for part in ("flat", "roots", "bent", "pyramid", "steps", "edges"))
    for name in ("text-detection", "text-recognition", "text-direction", "layout"):
        assert re.search(rf"ExecutionProvider[^;]*: [^;]*{name} [0-9.]+ ms", told["provider"]["what"])
    assert told["runtime"]["status"] == "good"
    assert run_command(["doctor", "--list", "--json"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"kind": "driver", "name": "simulated"} in listed
    assert {"kind": "provider", "name": "cpu"} in listed
    assert {"kind": "provider", "name": "directml", "status": "untested"} in listed
    assert run_command(["doctor", "--checks", "--json"]) == 0
    checks = {json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()}
    assert {"barcode", "sequence", "colour", "exposure", "clipping", "sharpness", "framing"} <= checks


def test_doctor_finds_two_wheels_of_the_runtime_and_a_provider_that_is_not_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "installed_wheels", lambda: (("onnxruntime", "1.32.0"), ("onnxruntime-gpu", "1.31.1")))
    monkeypatch.setenv("VASCULUM_PROVIDER", "coreml")
    assert run_command(["doctor", "--json", "--data", str(tmp_path)]) == 0
    told = {row["name"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert told["runtime"]["status"] == "lacking"
    assert told["runtime"]["what"] == "onnxruntime 1.32.0, onnxruntime-gpu 1.31.1"
    assert "pip uninstall -y onnxruntime onnxruntime-gpu`" in told["runtime"]["remedy"]
    assert told["provider"]["status"] == "lacking"
    assert told["provider"]["remedy"] == f"CoreMLExecutionProvider is not used. {COREML.install}"


def test_models_clear_forgets_what_providers_keep(capsys: pytest.CaptureFixture[str]) -> None:
    folder = engine_root() / f"openvino-1.24.1-{'0' * 64}"
    folder.mkdir(parents=True)
    assert run_command(["models", "clear"]) == 0
    assert "1 kept" in capsys.readouterr().err
    assert not folder.exists()


@pytest.mark.usefixtures("untimed")
@pytest.mark.parametrize("profile", ["herbarium-sheet", "pinned-insect"])
def test_doctor_names_language_packs_that_a_profile_lacks(
    profile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import pytesseract

    monkeypatch.setattr(pytesseract, "get_languages", lambda: ["eng", "lat", "deu", "fra", "spa"])
    run_command(["doctor", "--json", "--data", str(tmp_path), "--profile", profile])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (packs,) = [row for row in rows if row["name"] == "language packs"]
    assert packs["status"] == "lacking"
    assert packs["what"] == "eng+lat+deu+fra+spa+por+nld"
    assert f"{profile} asks for por, nld" in packs["remedy"]
    assert "Install tesseract-ocr-por tesseract-ocr-nld" in packs["remedy"]


def test_the_command_line_does_not_load_the_window() -> None:
    import subprocess

    code = (
        "import sys, vasculum.cli.app as a; a.run_command(['models', 'verify', '--json'])"
        "; sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, timeout=60).returncode == 0
