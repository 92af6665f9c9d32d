"""The pictures below a folder, an exposure at a time: RAW and JPEG of one name belong together."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vasculum.cameras.releases import is_picture, natural, paired
from vasculum.model.errors import BadInput
from vasculum.sync.s3_bucket import S3Object


@dataclass(frozen=True, slots=True)
class Release:
    """The files of one exposure as they lie in a folder, the one that is analysed first."""

    files: tuple[Path, ...]
    name: str
    """The first one's below the root, for people."""
    objects: tuple[S3Object, ...] = ()
    """Where they lie in a bucket, one by one; they are in their places only while they are at hand."""
    beside: tuple[S3Object, ...] = ()
    """Sidecars of this picture in the bucket."""

    @property
    def primary(self) -> Path:
        """The file that is analysed: the JPEG of a pair."""
        return self.files[0]


def releases(folder: Path) -> Iterator[Release]:
    """Every picture below the folder in natural order; hidden files and folders are left out, links not followed.

    Raises `BadInput` for a folder that is not there or cannot be read.
    """
    if not folder.is_dir():
        raise BadInput(f"{folder} is not a folder.", "Name one that is there.")

    def refuse(fault: OSError) -> None:
        raise BadInput(f"{fault.filename} cannot be read: {fault.strerror}.", "Give the right to read it.")

    for where, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(
            (name for name in folders if not name.startswith(".")), key=lambda name: natural(Path(name))
        )
        pictures = sorted((path for path in (Path(where, name) for name in names) if is_picture(path)), key=natural)
        for group in paired(pictures):
            yield Release(group, str(group[0].relative_to(folder)))
