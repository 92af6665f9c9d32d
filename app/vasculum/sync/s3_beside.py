"""The prefix beside a storage root in a bucket."""

from collections.abc import Iterator

from vasculum.sync.s3_bucket import Bucket
from vasculum.sync.s3_faults import Taken


class S3Beside:
    """See `Beside`."""

    def __init__(self, bucket: Bucket) -> None:
        self._bucket = bucket
        self._prefix = f"{bucket.place.beside}/"

    def names(self, folder: str) -> Iterator[str]:
        """See `Beside`."""
        for key, _ in self._bucket.keys(f"{self._prefix}{folder}/"):
            if key.endswith(".json"):
                yield key.removeprefix(self._prefix)

    def read(self, path: str) -> bytes | None:
        """See `Beside`."""
        found = self._bucket.get(self._prefix + path)
        return found[0] if found else None

    def write_new(self, path: str, content: bytes) -> bool:
        """See `Beside`."""
        try:
            self._bucket.put(self._prefix + path, content, only_new=True, media_type="application/json")
        except Taken:
            return False
        return True
