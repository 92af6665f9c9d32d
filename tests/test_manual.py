"""The manual builds without a warning, and says something of every verb, check, setting and profile key."""

import dataclasses
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from vasculum.cli.app import verbs
from vasculum.model.camera_wish import CameraWish
from vasculum.model.policy import Collection, Limit, Policy
from vasculum.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"


def pages() -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in sorted(DOCS.glob("*.md")))


def test_it_builds_without_a_warning(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", "installer/mkdocs.yml", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    assert (tmp_path / "manual.html").stat().st_size > 20_000


def profiles() -> list[dict[str, Any]]:
    return [tomllib.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "resources/profiles").glob("*.toml")]


CHECKS = sorted({limit["check"] for profile in profiles() for limit in profile["policy"]["limits"]})
STEPS = sorted({step["name"] for profile in profiles() for step in profile["steps"]})
KEYS = sorted(
    {field.name for kind in (Policy, Limit, Collection, CameraWish) for field in dataclasses.fields(kind)}
    - {"limits", "roles", "name"}
)


@pytest.mark.parametrize("verb", verbs())
def test_every_verb_is_explained(verb: str) -> None:
    assert f"vasculum {verb}" in pages()


@pytest.mark.parametrize("check", CHECKS)
def test_every_check_is_explained(check: str) -> None:
    assert f"`{check}`" in pages()


@pytest.mark.parametrize("step", STEPS)
def test_every_step_is_explained(step: str) -> None:
    assert re.search(rf"`{step}`", pages())


@pytest.mark.parametrize("key", KEYS)
def test_every_profile_key_is_explained(key: str) -> None:
    assert said(key)


@pytest.mark.parametrize("setting", sorted(Settings.model_fields))
def test_every_setting_is_explained(setting: str) -> None:
    assert said(setting)


def said(word: str) -> bool:
    """Whether it stands in the manual as a word of the program, within a line of code."""
    return re.search(rf"`[^`\n]*\b{word}\b[^`\n]*`|^ *\[*{word}\b", pages(), re.MULTILINE) is not None
