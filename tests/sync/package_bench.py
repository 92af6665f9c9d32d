"""Packages made of a few bytes, and a place for their files."""

import hashlib
from pathlib import Path

from vasculum.model.ids import CaptureId
from vasculum.model.package import Package, PackageFile

MEDIA = "0190d3a4-7b1c-7000-8000-000000000000"


class Bench:
    """Local files by sha256, and packages that name them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)

    def bytes_of(self, sha256: str) -> Path:
        return self.folder / sha256

    def package(self, contents: dict[str, bytes], media: int = 1) -> Package:
        files = []
        for path, content in contents.items():
            digest = hashlib.sha256(content).hexdigest()
            (self.folder / digest).write_bytes(content)
            files.append(PackageFile(path, digest, len(content), "application/octet-stream"))
        identity = f"{MEDIA[:-4]}{media:04d}"
        lines = "".join(sorted(f"{item.sha256}  {item.path}\n" for item in files))
        return Package(
            hashlib.sha256(lines.encode()).hexdigest(),
            f"urn:uuid:{identity}",
            CaptureId(identity),
            "E00421509",
            tuple(files),
            created="2026-11-24T10:00:00+00:00",
        )
