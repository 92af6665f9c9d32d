"""Reads one object by a signed address: what a machine does that has no key to the bucket."""

import shutil
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from vasculum.model.errors import BadInput, TargetError
from vasculum.sync.s3_bucket import CHUNK, READ_S


def fetch_address(address: str, into: Path, name: str) -> None:
    """The bytes at the address, in a file. Raises `BadInput` where the store refuses them, `TargetError` where it is
    not reached. The address itself is a key and stands in no sentence."""
    host = urllib.parse.urlsplit(address).netloc
    try:
        with urllib.request.urlopen(address, timeout=READ_S) as answer, into.open("wb") as file:
            shutil.copyfileobj(answer, file, CHUNK)
            wanted = answer.headers.get("Content-Length")
    except urllib.error.HTTPError as fault:
        raise BadInput(
            f"{host} does not give {name} to a worker of the cluster ({fault.code}).", "Run again."
        ) from None
    except OSError as fault:
        raise TargetError(
            f"A worker of the cluster does not reach {host}: {fault}.",
            "Let the workers reach the store, then run again; what was taken in is kept.",
        ) from None
    if wanted is not None and into.stat().st_size != int(wanted):
        raise TargetError(f"{host} broke off while {name} was read.", "Run again; what was taken in is kept.")
