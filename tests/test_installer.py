"""What the Debian package holds, packed around a folder that stands for the frozen program."""

import shutil
import subprocess
from pathlib import Path

import pytest

from vasculum import __version__

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    frozen = tmp_path_factory.mktemp("frozen") / "vasculum"
    frozen.mkdir()
    program = frozen / "vasculum"
    program.write_text("#!/bin/sh\necho stands for it\n")
    program.chmod(0o755)
    dest = tmp_path_factory.mktemp("dest")
    subprocess.run(
        ["bash", str(ROOT / "installer/debian/package.sh"), str(frozen), str(dest)], check=True, capture_output=True
    )
    (made,) = dest.glob("*.deb")
    return made


def _told(*arguments: str) -> str:
    return subprocess.run(["dpkg-deb", *arguments], check=True, capture_output=True, text=True).stdout


def test_its_control_fields(package: Path) -> None:
    fields = _told("--field", str(package))
    assert f"Version: {__version__}" in fields
    assert "@" not in fields.replace("vasculum@example.org", "")
    depends = next(line for line in fields.splitlines() if line.startswith("Depends:"))
    assert "libzbar0" in depends
    assert "tesseract-ocr-lat" in depends
    assert not any(word in depends for word in ("python3", "xvfb", "exiftool"))


def test_everything_is_in_its_place(package: Path) -> None:
    listed = _told("--contents", str(package))
    for place in (
        "./opt/vasculum/vasculum",
        "./usr/bin/vasculum -> /opt/vasculum/vasculum",
        "./usr/lib/udev/rules.d/70-vasculum-cameras.rules",
        "./usr/share/applications/vasculum.desktop",
        "./usr/share/icons/hicolor/scalable/apps/vasculum.svg",
        "./usr/share/man/man1/vasculum.1.gz",
        "./usr/share/doc/vasculum/THIRD-PARTY.md",
        "./usr/share/doc/vasculum/sbom.cdx.json",
        "./usr/share/doc/vasculum/copyright",
    ):
        assert place in listed, place
    owners = {tuple(line.split()[1].split("/")) for line in listed.splitlines()}
    assert owners == {("root", "root")}


def test_removing_it_deletes_nothing_of_the_users(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--control", str(package), str(tmp_path / "control")], check=True)
    for script in ("postinst", "postrm"):
        words = (tmp_path / "control" / script).read_text()
        assert "rm " not in words
        assert "purge)" not in words
