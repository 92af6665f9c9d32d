"""The report of a backlog run: counts, causes, and a contact sheet of the worst."""

import base64
import io
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

from vasculum.model.policy import Limit
from vasculum.reports.backlog_plots import pace, spreads
from vasculum.reports.page import render

INCOMPLETE, JUDGED_ON = "incomplete", "judged-on"
_WORST = 24
_THUMBNAIL_PX = 220


@dataclass(frozen=True, slots=True)
class BacklogRow:
    """One picture as a report shows it and `--json` prints it."""

    file: str
    """Below the folder."""
    sha256: str | None
    status: str
    """`taken-in`, `known`, `unreadable`, `new`; `judged-on` and `incomplete` as `station.backlog.Outcome` has them."""
    media: str | None
    catalog_number: str | None
    verdict: str | None
    causes: tuple[str, ...]
    """Names of the checks that kept it from passing."""
    reasons: tuple[str, ...]
    sentence: str
    """Why it could not be read."""
    path: Path
    view: str | None = None
    """Which view of its specimen it shows."""
    missing: tuple[str, ...] = ()
    """Views that an `incomplete` specimen is without."""
    numbers: tuple[float | None, ...] = ()
    """What was measured of `MEASURED`."""
    at: float = field(default_factory=time.monotonic)
    """When it was known, in seconds of a clock that only goes on."""

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
            "view": self.view,
            **({"missing": list(self.missing)} if self.missing else {}),
            **error,
        }


class Tally:
    """A run's rows and what they add up to. A later row of a picture takes the place of its first."""

    def __init__(self) -> None:
        self.rows: list[BacklogRow] = []
        self.incomplete: list[BacklogRow] = []
        self.counts: Counter[str] = Counter()
        """By status, and of those with a verdict by verdict."""
        self.causes: Counter[str] = Counter()
        self.views: Counter[str] = Counter()
        """Pictures by the view that they show."""
        self.missing: Counter[str] = Counter()
        """Specimens by the view that they are without."""
        self._places: dict[str, int] = {}

    def add(self, row: BacklogRow) -> bool:
        """Whether it was a picture that had not been counted."""
        if row.status == INCOMPLETE:
            self.incomplete.append(row)
            self.missing.update(row.missing)
            return False
        if row.status == JUDGED_ON:
            place = self._places.get(row.sha256 or "")
            if place is not None:
                first = self.rows[place]
                self._weigh(first, -1)
                self.rows[place] = replace(row, status=first.status, numbers=first.numbers, at=first.at)
                self._weigh(self.rows[place], 1)
            return False
        if row.view is not None and row.sha256 is not None and row.verdict is not None:
            self._places[row.sha256] = len(self.rows)
        self.rows.append(row)
        self._weigh(row, 1)
        return True

    def _weigh(self, row: BacklogRow, by: int) -> None:
        self.counts[row.status] += by
        if row.status != "taken-in":
            return
        for counts, names in (
            (self.counts, (row.verdict,)),
            (self.causes, row.causes),
            (self.views, (row.view,)),
        ):
            for name in names:
                if name is not None:
                    counts[name] += by
                    if not counts[name]:
                        del counts[name]


def backlog_page(folder: str, profile: str, tally: Tally, seconds: float, limits: Sequence[Limit] = ()) -> str:
    """The report as one HTML page; plots and thumbnails are inside it, originals are only read. `limits` are those of
    the profile, drawn beside what was measured."""
    rows, taken = tally.rows, [row for row in tally.rows if row.status == "taken-in"]
    worst = sorted((row for row in taken if row.verdict == "retake"), key=lambda row: -len(row.causes))[:_WORST]
    went = pace([(row.at, row.verdict) for row in taken if row.verdict])
    return render(
        "backlog.html",
        folder=folder,
        profile=profile,
        seconds=seconds,
        rate=len(rows) / seconds if seconds else 0.0,
        statuses=tally.counts,
        verdicts=tally.counts,
        views=tally.views,
        taken=len(taken),
        total=len(rows),
        causes=tally.causes.most_common(),
        unreadable=[row for row in rows if row.status == "unreadable"],
        missing=tally.missing.most_common(),
        incomplete=tally.incomplete,
        plots=[*spreads([row.numbers for row in taken], limits), *([went] if went else [])],
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
