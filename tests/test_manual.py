"""The manual builds without a warning, and says something of every verb, key, check, setting and profile key."""

import dataclasses
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from vasculum.cli.app import verbs
from vasculum.cli.doctor import _OWN_CHECKS
from vasculum.gui.keys import EVERYWHERE, Key
from vasculum.gui.panels.backlog import BacklogPanel
from vasculum.gui.panels.catalogue import CataloguePanel
from vasculum.gui.panels.morning import MorningPanel
from vasculum.gui.panels.profiles import ProfilesPanel
from vasculum.gui.panels.reports import ReportsPanel
from vasculum.gui.panels.review import ReviewPanel
from vasculum.gui.panels.settings import SettingsPanel
from vasculum.gui.panels.shoot import ShootPanel
from vasculum.gui.panels.sync import SyncPanel
from vasculum.gui.panels.wizard import WizardPanel
from vasculum.model.camera_wish import CameraWish
from vasculum.model.policy import Collection, Limit, Policy
from vasculum.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"


def pages() -> str:
    found = sorted(page for page in DOCS.rglob("*.md") if page.parent.name != "decisions")
    return "\n".join(page.read_text(encoding="utf-8") for page in found)


def test_it_builds_without_a_warning(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", "installer/mkdocs.yml", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    for page in ("manual", "start", "panels/shoot", "checks", "manager", "it", "data", "developer"):
        assert (tmp_path / f"{page}.html").stat().st_size > 4_000, page


def profiles() -> list[dict[str, Any]]:
    return [tomllib.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "resources/profiles").glob("*.toml")]


CHECKS = sorted({limit["check"] for profile in profiles() for limit in profile["policy"]["limits"]})
STEPS = sorted({step["name"] for profile in profiles() for step in profile["steps"]})
KEYS = sorted(
    {field.name for kind in (Policy, Limit, Collection, CameraWish) for field in dataclasses.fields(kind)}
    - {"limits", "roles", "name"}
)


ROOMS: dict[str, tuple[Key, ...]] = {
    "Everywhere": EVERYWHERE,
    "Shoot (`Ctrl+1`)": ShootPanel.keys,
    "Review (`Ctrl+2`)": ReviewPanel.keys,
    "Catalogue (`Ctrl+3`)": CataloguePanel.keys,
    "Morning (`Ctrl+4`)": MorningPanel.keys,
    "Reports (`Ctrl+5`)": ReportsPanel.keys,
    "Sync (`Ctrl+6`)": SyncPanel.keys,
    "Backlog (`Ctrl+7`)": BacklogPanel.keys,
    "Profiles (`Ctrl+8`)": ProfilesPanel.keys,
    "Settings (`Ctrl+,`)": SettingsPanel.keys,
    "First start": WizardPanel.keys,
}


@pytest.mark.parametrize("room", ROOMS)
def test_every_key_is_listed(room: str) -> None:
    page = (DOCS / "keys.md").read_text(encoding="utf-8")
    section = page.partition(f"## {room}\n")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("| `")]
    listed = {(row[0].split("`")[1], row[1].strip()) for row in rows}
    assert listed == {(key.key, key.words) for key in ROOMS[room]}


@pytest.mark.parametrize("verb", verbs())
def test_every_verb_is_explained(verb: str) -> None:
    assert f"vasculum {verb}" in pages()


@pytest.mark.parametrize("check", CHECKS)
def test_every_check_is_explained(check: str) -> None:
    assert f"`{check}`" in pages()


@pytest.mark.parametrize("check", sorted({*CHECKS, *_OWN_CHECKS}))
def test_every_check_has_its_picture(check: str) -> None:
    assert f"](pictures/checks/{check}.jpg)" in (DOCS / "checks.md").read_text(encoding="utf-8")
    assert (DOCS / "pictures" / "checks" / f"{check}.jpg").is_file(), "draw it in tests/manual/drawn_checks.py"


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
