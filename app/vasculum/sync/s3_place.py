"""Where an S3 repository is: endpoint, bucket and prefix in one URI, pinned by the settings."""

from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote, urlsplit

from vasculum.model.errors import BadSettings
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

    def __str__(self) -> str:
        return f"{self.endpoint}/{self.bucket}/{quote(self.prefix)}"


def s3_place(where: str) -> S3Place:
    """Reads the URI. Raises `BadSettings` for one without bucket and prefix, or without TLS beyond this machine."""
    parts = urlsplit(where)
    bucket, _, prefix = unquote(parts.path).strip("/").partition("/")
    if parts.scheme not in ("https", "http") or not parts.hostname or not bucket or not prefix:
        raise BadSettings(f"`{where}` is no place in an S3 store.", f"Write it as {_EXAMPLE}.")
    if parts.username or parts.password:
        raise BadSettings("The settings hold a key in an address.", "Remove it; `vasculum secret` keeps keys safely.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise BadSettings(f"`{where}` is not encrypted.", "Write https; http is for a server on this machine alone.")
    if not is_logical_path(prefix) or len(bucket) < 3:
        raise BadSettings(f"`{where}` names a bucket or prefix that no store takes.", f"Write it as {_EXAMPLE}.")
    region = parse_qs(parts.query).get("region", ["us-east-1"])[0]
    return S3Place(f"{parts.scheme}://{parts.netloc}", bucket, prefix, region)
