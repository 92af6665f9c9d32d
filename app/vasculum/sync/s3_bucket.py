"""One bucket of an S3-compatible store: the few requests that a delivery is made of, each one durable step.

Every PUT and part goes with its sha256, so that the server refuses other bytes than were meant. Where the server
ignores conditions (`probe` finds out), a HEAD before each write stands in for them.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from vasculum.model.errors import TargetError, TargetRefused
from vasculum.settings.secrets import read_secret
from vasculum.sync.s3_faults import Absent, Taken, told
from vasculum.sync.s3_place import S3Place

CHUNK = 1 << 20
_TRIES = 4
READ_S = 60.0
"""A server that is silent for so long is not waited for."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the server says of a key without sending it."""

    size: int
    etag: str
    checksum: str | None
    """Base64 of the sha256 that the server computed; `…-N` is that of N parts' digests."""
    part_bytes: int | None
    """Size of the parts it was sent in, as its sender noted."""


@dataclass(frozen=True, slots=True)
class S3Object:
    """An object as a listing shows it."""

    key: str
    size: int
    etag: str


class Bucket:
    """Methods may be called from several threads; they raise `Taken`, `Absent`, `TargetError` or `TargetRefused`."""

    def __init__(self, place: S3Place) -> None:
        self.place = place
        self.conditional = True
        """Whether the server honours `If-None-Match` and `If-Match`; known after `probe`."""

    @cached_property
    def _client(self) -> Any:
        # Imported where it is needed: it takes a third of a second, and most commands send nothing.
        import botocore.session
        from botocore.config import Config

        known = read_secret(self.place.secret_name)
        if known is None:
            raise TargetRefused(
                f"This station has no key for {self.place}.", "Enter it with `vasculum secret`, then send again."
            )
        key_id, secret = json.loads(known)
        config = Config(
            s3={"addressing_style": "path"},
            retries={"mode": "standard", "total_max_attempts": 4},
            connect_timeout=10,
            read_timeout=READ_S,
            max_pool_connections=16,
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
            ignore_configured_endpoint_urls=True,
        )
        # Whatever profile the shell of this user names is meant for other tools.
        session = botocore.session.Session(session_vars={"profile": (None, None, None, None)})
        return session.create_client(
            "s3",
            region_name=self.place.region,
            endpoint_url=self.place.endpoint,
            aws_access_key_id=key_id,
            aws_secret_access_key=secret,
            config=config,
        )

    def probe(self, key: str) -> None:
        """Finds out whether conditions are honoured, by writes to a key that exists for nothing else."""
        content = b"Written by Vasculum to learn whether this store honours conditional writes.\n"
        self.conditional = True
        try:
            self.put(key, content, only_new=True)
            self.put(key, content, only_new=True)
            self.conditional = False
        except Taken:
            try:
                self.put(key, content, replacing='"00000000000000000000000000000000"')
                self.conditional = False
            except Taken:
                self.conditional = True

    def get(self, key: str) -> tuple[bytes, str] | None:
        """Bytes and ETag of a small object; None where there is none."""
        try:
            with self._told():
                answer = self._client.get_object(Bucket=self.place.bucket, Key=key)
                return answer["Body"].read(), str(answer["ETag"])
        except Absent:
            return None

    def digest(self, key: str, into: Path | None = None) -> tuple[str, int] | None:
        """sha256 and size of the bytes there, all of them read, and kept in a file where one is named; None where
        there is none."""
        try:
            with self._told():
                answer = self._client.get_object(Bucket=self.place.bucket, Key=key)
                found, size = hashlib.sha256(), 0
                with into.open("wb") if into is not None else nullcontext() as file:
                    for chunk in answer["Body"].iter_chunks(CHUNK):
                        found.update(chunk)
                        size += len(chunk)
                        if file is not None:
                            file.write(chunk)
        except Absent:
            return None
        if size != int(answer["ContentLength"]):
            raise TargetError(f"{self.place} broke off while {key} was read.")
        return found.hexdigest(), size

    def head(self, key: str) -> Head | None:
        """What is there; None where there is nothing."""
        try:
            with self._told():
                answer = self._client.head_object(Bucket=self.place.bucket, Key=key, ChecksumMode="ENABLED")
        except Absent:
            return None
        noted = answer.get("Metadata", {}).get("part-bytes", "")
        return Head(
            int(answer["ContentLength"]),
            str(answer["ETag"]),
            answer.get("ChecksumSHA256"),
            int(noted) if noted.isdigit() else None,
        )

    def put(
        self,
        key: str,
        content: bytes,
        *,
        only_new: bool = False,
        replacing: str | None = None,
        media_type: str = "application/octet-stream",
    ) -> str:
        """Writes a small object: only where nothing is (`only_new`), or only over the bytes of an ETag (`replacing`).

        Gives its ETag. Raises `Taken` where somebody was first.
        """
        how: dict[str, str] = {}
        if only_new and self._ask_first(key, None):
            how["IfNoneMatch"] = "*"
        if replacing is not None and self._ask_first(key, replacing):
            how["IfMatch"] = replacing
        with self._told():
            answer = self._client.put_object(
                Bucket=self.place.bucket,
                Key=key,
                Body=content,
                ContentType=media_type,
                ChecksumSHA256=base64_of(hashlib.sha256(content).digest()),
                **how,
            )
            return str(answer["ETag"])

    def begin_upload(self, key: str, media_type: str, part_bytes: int) -> str:
        """Opens a multipart upload; its id."""
        with self._told():
            answer = self._client.create_multipart_upload(
                Bucket=self.place.bucket,
                Key=key,
                ContentType=media_type,
                ChecksumAlgorithm="SHA256",
                Metadata={"part-bytes": str(part_bytes)},
            )
            return str(answer["UploadId"])

    def put_part(self, key: str, upload: str, number: int, content: bytes | bytearray, digest: bytes) -> str:
        """Sends one part; its ETag. Raises `Absent` for an upload that the server has forgotten."""
        with self._told():
            answer = self._client.upload_part(
                Bucket=self.place.bucket,
                Key=key,
                UploadId=upload,
                PartNumber=number,
                Body=content,
                ChecksumSHA256=base64_of(digest),
            )
            return str(answer["ETag"])

    def parts(self, key: str, upload: str) -> dict[int, tuple[str, int]]:
        """Number -> (ETag, size) of the parts that are there. Raises `Absent` for a forgotten upload."""
        found: dict[int, tuple[str, int]] = {}
        with self._told():
            pages = self._client.get_paginator("list_parts").paginate(
                Bucket=self.place.bucket, Key=key, UploadId=upload
            )
            for page in pages:
                for part in page.get("Parts", ()):
                    found[int(part["PartNumber"])] = (str(part["ETag"]), int(part["Size"]))
        return found

    def end_upload(self, key: str, upload: str, parts: list[tuple[int, str, bytes]]) -> None:
        """Makes an object of its parts (number, ETag, digest). Raises `Taken` or `Absent`."""
        how = {"IfNoneMatch": "*"} if self._ask_first(key, None) else {}
        listed = [{"PartNumber": number, "ETag": etag, "ChecksumSHA256": base64_of(d)} for number, etag, d in parts]
        with self._told():
            self._client.complete_multipart_upload(
                Bucket=self.place.bucket, Key=key, UploadId=upload, MultipartUpload={"Parts": listed}, **how
            )

    def keys(self, prefix: str) -> Iterator[tuple[str, int]]:
        """Every key below a prefix with its size, in the order of the keys."""
        with self._told():
            pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self.place.bucket, Prefix=prefix)
            for page in pages:
                for item in page.get("Contents", ()):
                    yield str(item["Key"]), int(item["Size"])

    def listed(self, folder: str) -> tuple[list[S3Object], list[str]]:
        """What lies right below a folder (empty, or with its slash at the end): objects, and the folders' prefixes."""
        objects: list[S3Object] = []
        folders: list[str] = []
        with self._told():
            pages = self._client.get_paginator("list_objects_v2").paginate(
                Bucket=self.place.bucket, Prefix=folder, Delimiter="/"
            )
            for page in pages:
                folders += [str(item["Prefix"]) for item in page.get("CommonPrefixes", ())]
                objects += [
                    S3Object(str(item["Key"]), int(item["Size"]), str(item["ETag"]))
                    for item in page.get("Contents", ())
                    if not item["Key"].endswith("/")
                ]
        return objects, folders

    def fetch(self, wanted: S3Object, into: Path) -> None:
        """The bytes of an object as it was listed. A transfer that breaks off goes on where it was, by range.

        Raises `Taken` where other bytes lie there since.
        """
        done, tries = 0, _TRIES
        with into.open("wb") as file:
            while done < wanted.size:
                reach = {"Range": f"bytes={done}-"} if done else {}
                try:
                    with self._told():
                        answer = self._client.get_object(
                            Bucket=self.place.bucket, Key=wanted.key, IfMatch=wanted.etag, **reach
                        )
                        for chunk in answer["Body"].iter_chunks(CHUNK):
                            done += file.write(chunk)
                except TargetRefused:
                    raise
                except TargetError:
                    tries -= 1
                    if not tries:
                        raise

    def signed_address(self, key: str) -> str:
        """An address at which anybody reads that object for a day; the key of the station is not in it."""
        with self._told():
            return str(
                self._client.generate_presigned_url(
                    "get_object", {"Bucket": self.place.bucket, "Key": key}, ExpiresIn=86_400
                )
            )

    def _ask_first(self, key: str, etag: str | None) -> bool:
        """Whether the condition can be left to the server; where not, it is looked at here, as well as can be."""
        if self.conditional:
            return True
        there = self.head(key)
        if (there.etag if there else None) != etag:
            raise Taken
        return False

    def _told(self) -> AbstractContextManager[None]:
        return told(str(self.place))


def base64_of(digest: bytes) -> str:
    """A digest as S3 headers carry it."""
    return base64.b64encode(digest).decode("ascii")


def composite(digests: list[bytes]) -> str:
    """The checksum that a server gives an object made of parts with these digests (COMPOSITE, sha256)."""
    return f"{base64_of(hashlib.sha256(b''.join(digests)).digest())}-{len(digests)}"
