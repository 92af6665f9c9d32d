"""The report of a backlog run: counts, causes, and a contact sheet of the worst."""

import base64
import collections
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

from vasculum.reports.page import render

_WORST = 24
_THUMBNAIL_PX = 220


@dataclass(frozen=True, slots=True)
class BacklogRow:
    """One picture as a report shows it and `--json` prints it."""

    file: str
    """Below the folder."""
    sha256: str | None
    status: str
    """`taken-in`, `known`, `unreadable`, `new`."""
    media: str | None
    catalog_number: str | None
    verdict: str | None
    causes: tuple[str, ...]
    """Names of the checks that kept it from passing."""
    reasons: tuple[str, ...]
    sentence: str
    """Why it could not be read."""
    path: Path

    def to_json(self) -> dict[str, Any]:
        """One line of `reprocess --json`."""
        error = {"error": self.sentence} if self.sentence else {}
        return {
            "file": self.file,
            "sha256": self.sha256,
            "status": self.status,
            "media": self.media,
            "catalogNumber": self.catalog_number,
            "verdict": self.verdict,
            "reasons": list(self.reasons),
            **error,
        }


def backlog_page(folder: str, profile: str, rows: Sequence[BacklogRow], seconds: float) -> str:
    """The report as one HTML page; thumbnails are inside it, originals are only read."""
    taken = [row for row in rows if row.status == "taken-in"]
    causes = collections.Counter(cause for row in taken for cause in row.causes).most_common()
    worst = sorted((row for row in taken if row.verdict == "retake"), key=lambda row: -len(row.causes))[:_WORST]
    return render(
        "backlog.html",
        folder=folder,
        profile=profile,
        seconds=seconds,
        rate=len(rows) / seconds if seconds else 0.0,
        statuses=collections.Counter(row.status for row in rows),
        verdicts=collections.Counter(row.verdict for row in taken),
        taken=len(taken),
        total=len(rows),
        causes=causes,
        unreadable=[row for row in rows if row.status == "unreadable"],
        worst=[(row, _thumbnail(row.path)) for row in worst],
    )


def _thumbnail(path: Path) -> str:
    """The picture as a data URI; empty where Pillow does not read it (a camera RAW)."""
    try:
        with Image.open(path) as image:
            image.draft("RGB", (_THUMBNAIL_PX, _THUMBNAIL_PX))
            small = ImageOps.exif_transpose(image).convert("RGB")
            small.thumbnail((_THUMBNAIL_PX, _THUMBNAIL_PX))
    except OSError:
        return ""
    held = io.BytesIO()
    small.save(held, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(held.getvalue()).decode("ascii")
