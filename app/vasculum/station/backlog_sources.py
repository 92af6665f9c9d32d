"""Where a backlog's pictures come from: a folder, or a prefix in a bucket that is read picture by picture."""

import contextlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlite_utils import Database

from vasculum.model.capture import CameraInfo
from vasculum.settings import Settings
from vasculum.station.backlog_bucket import BucketSource
from vasculum.station.backlog_folder import Release, releases
from vasculum.sync.s3_place import S3Place, is_s3, s3_place, s3_source

Place = Path | S3Place
"""A folder, or a prefix in a bucket; both have a `name` and a `parent`."""


class Source(Protocol):
    """Pictures that are to be taken in. Methods but `releases` may be called from several threads."""

    root: Path
    """What the files of a release lie below."""
    camera: CameraInfo
    name: str
    passing: bool
    """Whether the files are here only for us, so that the store may share their bytes."""

    def count(self) -> int:
        """How many exposures there are. Raises as `releases`."""

    def releases(self) -> Iterator[Release]:
        """Every exposure. Raises `BadInput`, or `TargetError` for a store that does not answer or refuses."""

    def known(self, release: Release, db: Database) -> str | None:
        """The sha256 of a release that the catalogue has from here, as far as that can be told without reading it."""

    def at_hand(self, release: Release) -> AbstractContextManager[dict[str, str]]:
        """The files lie in their places inside of it; gives facts about where they come from.

        Raises `BadInput` for a file that cannot be had, `TargetError` where nothing can.
        """

    def address(self, release: Release) -> str:
        """Where another machine reads the file that is analysed; empty where it sees it under its path."""


class FolderSource:
    """The pictures below a folder, where they lie."""

    passing = False

    def __init__(self, folder: Path) -> None:
        self.root, self.name = folder, folder.name
        self.camera = _camera(folder)

    def count(self) -> int:
        """See `Source`."""
        return sum(1 for _ in releases(self.root))

    def releases(self) -> Iterator[Release]:
        """See `Source`."""
        return releases(self.root)

    def known(self, release: Release, db: Database) -> str | None:
        """Files are hashed: their dates prove nothing."""
        return None

    def at_hand(self, release: Release) -> AbstractContextManager[dict[str, str]]:
        """See `Source`."""
        return contextlib.nullcontext({})

    def address(self, release: Release) -> str:
        """See `Source`."""
        return ""


def place_of(words: str, settings: Settings) -> Place:
    """The folder or the bucket's prefix that somebody names. Raises `BadUsage` or `BadSettings`."""
    if not is_s3(words):
        return Path(words).expanduser().resolve()
    kept = [s3_place(settings.target_place(name)) for name, each in settings.targets.items() if each.kind == "s3"]
    return s3_source(words, kept)


def camera_id(place: Place) -> str:
    """The id under which pictures of that place stand in the catalogue."""
    return f"folder:{place}"


@contextlib.contextmanager
def open_source(place: Place, data: Path) -> Iterator[Source]:
    """What reads the place; nothing of it is left in the data folder afterwards."""
    if isinstance(place, Path):
        yield FolderSource(place)
        return
    source = BucketSource(place, data, _camera(place))
    try:
        yield source
    finally:
        source.close()


def _camera(place: Place) -> CameraInfo:
    return CameraInfo(camera_id(place), f"Folder {place.name}", "backlog")
