"""Where an S3 repository is: endpoint, bucket and prefix in one URI, pinned by the settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote, urlsplit

from vasculum.model.errors import BadSettings, BadUsage
from vasculum.sync.ocfl_layout import is_logical_path

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_EXAMPLE = "https://s3.example.org/BUCKET/PREFIX"


@dataclass(frozen=True, slots=True)
class S3Place:
    """`https://host[:port]/bucket/prefix[?region=NAME]`; the prefix is the OCFL storage root."""

    endpoint: str
    bucket: str
    prefix: str
    region: str

    @property
    def secret_name(self) -> str:
        """The name under which this bucket's keys are kept: by place, so that they are never sent elsewhere."""
        return f"s3 {self.endpoint}/{self.bucket}"

    @property
    def beside(self) -> str:
        """A prefix next to the storage root, for what OCFL has no place for."""
        return f"{self.prefix}.vasculum"

    @property
    def name(self) -> str:
        """Its last part, as a folder's name."""
        return self.prefix.rpartition("/")[2] or self.bucket

    @property
    def parent(self) -> str:
        """What stands before its name."""
        return str(self).rstrip("/").rpartition("/")[0]

    @property
    def address(self) -> str:
        """All of it in one line; `s3_source` reads it."""
        return f"{self}?region={self.region}"

    def __str__(self) -> str:
        return f"{self.endpoint}/{self.bucket}/{quote(self.prefix)}"


def is_s3(words: str) -> bool:
    """Whether somebody means a place in a store, not a folder."""
    return words.startswith(("s3://", "https://", "http://"))


def s3_source(where: str, known: Sequence[S3Place] = ()) -> S3Place:
    """Where pictures are read from: `https://host/bucket[/prefix]`, or `s3://bucket[/prefix][?endpoint=https://host]`.

    Without an endpoint it is that of the `known` place with this bucket, or the only one that they have. Raises
    `BadUsage` where none can be told, `BadSettings` as `s3_place`.
    """
    parts = urlsplit(where)
    if parts.scheme != "s3":
        return s3_place(where, whole_bucket=True)
    asked = parse_qs(parts.query)
    same = [place for place in known if place.bucket == parts.netloc] or list(known)
    endpoints = asked.get("endpoint") or sorted({place.endpoint for place in same})
    if len(endpoints) != 1:
        raise BadUsage(
            f"`{where}` does not say on which server it lies.",
            f"Add it: {where.partition('?')[0]}?endpoint=https://s3.example.org.",
        )
    regions = asked.get("region") or [place.region for place in same if place.endpoint == endpoints[0]]
    query = f"?region={regions[0]}" if regions else ""
    return s3_place(f"{endpoints[0].rstrip('/')}/{parts.netloc}{parts.path}{query}", whole_bucket=True)


def s3_place(where: str, whole_bucket: bool = False) -> S3Place:
    """Reads the URI. Raises `BadSettings` for one without bucket and prefix (which may lack where a `whole_bucket` will
    do), or without TLS beyond this machine."""
    parts = urlsplit(where)
    bucket, _, prefix = unquote(parts.path).strip("/").partition("/")
    if parts.scheme not in ("https", "http") or not parts.hostname or not bucket or not (prefix or whole_bucket):
        raise BadSettings(f"`{where}` is no place in an S3 store.", f"Write it as {_EXAMPLE}.")
    if parts.username or parts.password:
        raise BadSettings("The settings hold a key in an address.", "Remove it; `vasculum secret` keeps keys safely.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise BadSettings(f"`{where}` is not encrypted.", "Write https; http is for a server on this machine alone.")
    if (prefix and not is_logical_path(prefix)) or len(bucket) < 3:
        raise BadSettings(f"`{where}` names a bucket or prefix that no store takes.", f"Write it as {_EXAMPLE}.")
    region = parse_qs(parts.query).get("region", ["us-east-1"])[0]
    return S3Place(f"{parts.scheme}://{parts.netloc}", bucket, prefix, region)
