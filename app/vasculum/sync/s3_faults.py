"""An S3 server's refusals and silences in the station's words."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from vasculum.model.errors import TargetError, TargetRefused

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

_SKEW_S = 300.0
"""A signature is refused from 15 minutes on by AWS, from less by others; beyond this the clock is named."""
_WRONG_KEY = ("SignatureDoesNotMatch", "InvalidAccessKeyId", "InvalidSecurity")
_NO_ROOM = ("QuotaExceeded", "InsufficientStorage", "XMinioStorageFull", "EntityTooLarge")


class Taken(Exception):
    """A conditional write met what somebody else had written. Stays inside `sync`."""


class Absent(Exception):
    """No such key, or no such upload. Stays inside `sync`."""


@contextmanager
def told(what: str) -> Iterator[None]:
    """Everything botocore raises, as `Taken`, `Absent`, `TargetError` (try again) or `TargetRefused` (a person acts).

    `what` is the place, for the sentence.
    """
    from botocore.exceptions import BotoCoreError, ClientError, SSLError
    from urllib3.exceptions import HTTPError

    try:
        yield
    except ClientError as fault:
        raise _answered(fault, what) from fault
    except SSLError as fault:
        raise TargetRefused(
            f"{what} does not prove who it is: {fault}.",
            "Nothing was sent. Ask its keeper for the right address or certificate authority.",
        ) from fault
    except (BotoCoreError, HTTPError, ConnectionError, TimeoutError) as fault:
        raise TargetError(f"{what} does not answer ({type(fault).__name__}).") from fault


def _answered(fault: "ClientError", what: str) -> Exception:
    code, status, headers = code_of(fault), status_of(fault), _headers(fault)
    offset = _clock_offset(headers.get("date"))
    if code in ("PreconditionFailed", "ConditionalRequestConflict") or status == 412:
        return Taken()
    if code in ("NoSuchKey", "NoSuchUpload") or (status == 404 and code in ("404", "NotFound")):
        return Absent()
    if code == "RequestTimeTooSkewed" or (status == 403 and offset is not None and abs(offset) > _SKEW_S):
        return TargetError(
            f"{what} refuses because of the time: this machine's clock is {_in_words(offset)}.",
            "Set the clock (`timedatectl set-ntp true`); sending then resumes by itself.",
        )
    if code == "NoSuchBucket":
        return TargetRefused(f"{what}: there is no such bucket.", "Correct the target's place in the settings.")
    if code in _WRONG_KEY:
        return TargetRefused(f"{what} does not accept this station's key.", "Enter it anew with `vasculum secret`.")
    if status in (401, 403):
        return TargetRefused(
            f"{what} allows this station too little ({code}).",
            "Ask its keeper for the rights that docs/repository.md lists, then send again.",
        )
    if code in _NO_ROOM or status == 507:
        return TargetError(f"{what} has no room left.", "Ask its keeper for more; sending then resumes.")
    if code == "BadDigest" or code.startswith("XAmzContentSHA256"):
        return TargetError(f"{what} received other bytes than were sent.", "The line is at fault; it is tried again.")
    if status >= 500:
        return TargetError(f"{what} is overloaded or out of order ({status}).")
    return TargetError(f"{what} answers {status} {code}.")


def code_of(fault: "ClientError") -> str:
    """The server's own word for it."""
    return str(fault.response.get("Error", {}).get("Code", ""))


def status_of(fault: "ClientError") -> int:
    """The HTTP status."""
    return int(fault.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))


def _headers(fault: "ClientError") -> dict[str, Any]:
    return dict(fault.response.get("ResponseMetadata", {}).get("HTTPHeaders", {}))


def _clock_offset(date: str | None) -> float | None:
    """This machine's clock minus the server's, seconds."""
    if not date:
        return None
    try:
        return (now() - parsedate_to_datetime(date)).total_seconds()
    except ValueError:
        return None


def now() -> datetime:
    """The moment by this machine's clock."""
    return datetime.now(UTC)


def _in_words(offset: float | None) -> str:
    if offset is None:
        return "too far from its own"
    return f"{abs(offset) / 60:.0f} minutes {'ahead' if offset > 0 else 'behind'}"
