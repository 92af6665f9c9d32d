"""The check for known vulnerabilities says what it knows, and never "none" where it could not look."""

import importlib.util
import json
import stat
import sys
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType

import pytest

INSTALLER = Path(__file__).resolve().parents[1] / "installer"
LOCK = "alpha==1.0 \\\n    --hash=sha256:aa\nBeta_Two==2.1 ; sys_platform == 'linux' \\\n    --hash=sha256:bb\n"


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit", INSTALLER / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["audit"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(audit: ModuleType, tmp_path: Path) -> Path:
    for name in audit.LOCKS:
        (tmp_path / name).write_text(LOCK)
    return tmp_path


def answers(folder: Path, monkeypatch: pytest.MonkeyPatch, told: str, code: int = 0) -> None:
    """A program in pip-audit's place that says just this (its JSON form as of 2.10)."""
    program = folder / "pip-audit"
    program.write_text(f"#!{sys.executable}\nimport sys\nprint({told!r})\nsys.exit({code})\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PIP_AUDIT", str(program))


def dependency(name: str, version: str, *ids: str) -> dict[str, object]:
    return {"name": name, "version": version, "vulns": [{"id": each, "fix_versions": []} for each in ids]}


def test_every_package_that_is_shipped_is_asked_for(audit: ModuleType) -> None:
    asked = audit.pins(INSTALLER)
    assert len(asked) > 50
    assert any(pin.startswith("cryptography==") for pin in asked)


def test_what_was_looked_up_is_kept_and_said_offline(
    audit: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = {"dependencies": [dependency("alpha", "1.0"), dependency("beta-two", "2.1")], "fixes": []}
    answers(folder, monkeypatch, json.dumps(told))
    assert audit.main(folder, ["--renew"]) == 0
    monkeypatch.setenv("PIP_AUDIT", "/nowhere")
    assert audit.main(folder, []) == 0
    assert "2 packages" in capsys.readouterr().out


def test_a_known_vulnerability_is_named(
    audit: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = {"dependencies": [dependency("alpha", "1.0", "PYSEC-2026-1"), dependency("beta-two", "2.1")]}
    answers(folder, monkeypatch, json.dumps(told), code=1)
    assert audit.main(folder, ["--renew"]) == 5
    assert "alpha==1.0: PYSEC-2026-1" in capsys.readouterr().out
    assert audit.main(folder, []) == 5


def test_packages_that_were_skipped_are_not_called_good(
    audit: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    skipped = {"name": "alpha", "skip_reason": "Dependency not found on PyPI and could not be audited: alpha (1.0)"}
    answers(folder, monkeypatch, json.dumps({"dependencies": [skipped, dependency("beta-two", "2.1")]}))
    assert audit.main(folder, ["--renew"]) == 4
    assert "1 of 2 packages were not looked up" in capsys.readouterr().out
    assert not (folder / audit.LIST).exists()


def test_without_program_network_or_list_it_says_so(
    audit: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit.main(folder, []) == 4
    assert "could not be made" in capsys.readouterr().out
    answers(folder, monkeypatch, "no route to host", code=1)
    assert audit.main(folder, ["--renew"]) == 4
    monkeypatch.delenv("PIP_AUDIT")
    monkeypatch.setenv("PATH", str(folder / "empty"))
    assert audit.main(folder, ["--renew"]) == 4
    assert "pip-audit is not here" in capsys.readouterr().out


def test_a_package_that_is_new_since_and_a_list_that_is_old(audit: ModuleType) -> None:
    looked = audit.Looked(date(2026, 1, 1), {"alpha==1.0": []})
    code, lines = audit.said(("alpha==1.0", "beta-two==2.1"), looked, date(2026, 1, 2))
    assert (code, len(lines)) == (4, 1)
    assert "beta-two==2.1" in lines[0]
    assert audit.said(("alpha==1.0",), looked, looked.on + timedelta(days=91))[0] == 4
    assert audit.said(("alpha==1.0",), looked, looked.on + timedelta(days=90))[0] == 0
