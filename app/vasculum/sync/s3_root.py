"""An OCFL 1.1 storage root under a prefix of a bucket: made where nothing is, recognised where one is."""

import json
import threading

from vasculum.model.errors import TargetRefused
from vasculum.sync.ocfl_layout import (
    CONFIG,
    CONFIG_FILE,
    EXTENSION,
    LAYOUT,
    LAYOUT_FILE,
    ROOT_DECLARATION,
    ROOT_DECLARED,
    as_file,
)
from vasculum.sync.s3_bucket import Bucket
from vasculum.sync.s3_faults import Taken


class S3Root:
    """The root of one bucket's prefix; looked at once, then known."""

    def __init__(self, bucket: Bucket) -> None:
        self._bucket = bucket
        self._known = False
        self._asking = threading.Lock()

    def ensure(self) -> None:
        """A root of our layout is there when it returns, and it is known whether the server honours conditions.

        Raises `TargetRefused` for a prefix that holds something else.
        """
        with self._asking:
            if self._known:
                return
            self._bucket.probe(f"{self._bucket.place.beside}/conditional-writes.txt")
            prefix = self._bucket.place.prefix
            if self._bucket.get(f"{prefix}/{ROOT_DECLARATION}") is None:
                self._make(prefix)
            self.check()
            self._known = True

    def check(self) -> None:
        """Raises `TargetRefused` unless root and layout are those that this program writes."""
        place = self._bucket.place
        if self._bucket.get(f"{place.prefix}/{ROOT_DECLARATION}") is None:
            raise TargetRefused(f"{place} is no OCFL 1.1 storage root.", "Name the repository's own prefix.")
        layout, config = (self._bucket.get(f"{place.prefix}/{path}") for path in (LAYOUT_FILE, CONFIG_FILE))
        try:
            ours = layout and config and json.loads(layout[0])["extension"] == EXTENSION
            ours = ours and config is not None and json.loads(config[0]) == CONFIG
        except (ValueError, KeyError, TypeError):
            ours = False
        if not ours:
            raise TargetRefused(
                f"{place} has another layout than {EXTENSION} with sha256 and 3 x 3.",
                "Name another prefix for this station's deliveries in the settings.",
            )

    def _make(self, prefix: str) -> None:
        own = {f"{prefix}/{path}" for path in (CONFIG_FILE, LAYOUT_FILE)}
        for key, _ in self._bucket.keys(f"{prefix}/"):
            if key not in own:
                if self._bucket.get(f"{prefix}/{ROOT_DECLARATION}") is not None:
                    # Another station made the root since we looked, and delivers already; `check` compares.
                    return
                raise TargetRefused(
                    f"{self._bucket.place} holds other things and is no OCFL 1.1 storage root.",
                    "Name an empty prefix for the repository in the settings.",
                )
        # The declaration last, for it says that all else is there.
        declared = ((CONFIG_FILE, as_file(CONFIG)), (LAYOUT_FILE, as_file(LAYOUT)), (ROOT_DECLARATION, ROOT_DECLARED))
        for path, content in declared:
            try:
                self._bucket.put(f"{prefix}/{path}", content, only_new=True)
            except Taken:
                # Another station makes the same root; `check` compares.
                continue
