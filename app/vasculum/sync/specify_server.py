"""The requests of a Specify web-asset-server, as its own protocol describes them: files by name, a token for each.

SOURCE: github.com/specify/web-asset-server, README: `web_asset_store.xml` names the addresses and tells the server's
time in `X-Timestamp`; a token is the HMAC-MD5 of that time and the file's name, a colon, and the time. The server
overwrites without a word and computes no digest: whoever sends must look first and read back.
"""

import hashlib
import hmac
import secrets
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

from vasculum.model.errors import BadSettings, TargetError, TargetRefused
from vasculum.model.lanes import Lane
from vasculum.settings.secrets import read_secret
from vasculum.sync.line import FREELY, Line

if TYPE_CHECKING:
    from urllib3.response import BaseHTTPResponse

CHUNK = 1 << 20
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_EXAMPLE = "https://assets.example.org/?collection=HVC"
_MOST_XML = 1 << 16


@dataclass(frozen=True, slots=True)
class SpecifyPlace:
    """`https://host[:port]/[?collection=NAME]`: one collection of one asset server."""

    endpoint: str
    path: str
    collection: str

    @property
    def secret_name(self) -> str:
        """The name under which the server's key is kept: by place, so that it is never used elsewhere."""
        return f"specify {self.endpoint}"

    def __str__(self) -> str:
        return f"{self.endpoint}{self.path}?collection={quote(self.collection)}"


def specify_place(where: str) -> SpecifyPlace:
    """Reads the URI. Raises `BadSettings` for one without a collection, or without TLS beyond this machine."""
    parts = urlsplit(where)
    collection = parse_qs(parts.query).get("collection", [""])[0]
    if parts.scheme not in ("https", "http") or not parts.hostname or not collection:
        raise BadSettings(f"`{where}` is no collection of an asset server.", f"Write it as {_EXAMPLE}.")
    if parts.username or parts.password:
        raise BadSettings("The settings hold a key in an address.", "Remove it; `vasculum secret` keeps keys safely.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise BadSettings(f"`{where}` is not encrypted.", "Write https; http is for a server on this machine alone.")
    return SpecifyPlace(f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/") + "/", collection)


class SpecifyServer:
    """One server. Raises `TargetError` or `TargetRefused`."""

    def __init__(self, place: SpecifyPlace, line: Line = FREELY) -> None:
        self.place = place
        self._line = line
        self._addresses: dict[str, str] = {}
        self._offset_s = 0.0
        self._pool: Any = None

    def connect(self) -> None:
        """Asks for the addresses and the server's clock, and whether our key is the server's."""
        answer = self._ask("GET", f"{self.place.endpoint}{self.place.path}web_asset_store.xml")
        if answer.status != 200:
            raise TargetRefused(f"{self.place} is no asset server ({answer.status}).", "Correct the target's place.")
        self._addresses = self._named(answer.data[:_MOST_XML])
        try:
            self._offset_s = float(answer.headers["X-Timestamp"]) - time.time()
        except (KeyError, ValueError) as fault:
            raise TargetRefused(f"{self.place} does not tell its time.", "Its keeper has to update it.") from fault
        text = secrets.token_hex(8)
        tried = self._ask("GET", self._address("testkey"), {"random": text, "token": self._token(text)})
        if tried.status != 200:
            raise self._wrong(tried.status)

    def get(self, name: str) -> bytes | None:
        """A small file; None where there is none."""
        answer = self._ask("GET", self._address("read"), self._query(name))
        return None if answer.status == 404 else self._good(answer).data

    def digest(self, name: str, into: Path | None = None) -> tuple[str, int] | None:
        """sha256 and size of the bytes there, all of them read, kept in a file where one is named; None for none."""
        answer = self._ask("GET", self._address("read"), self._query(name), stream=True)
        if answer.status == 404:
            answer.release_conn()
            return None
        self._good(answer)
        found, size = hashlib.sha256(), 0
        with self._told(), into.open("wb") if into is not None else nullcontext() as file:
            for chunk in answer.stream(CHUNK):
                found.update(chunk)
                size += len(chunk)
                if file is not None:
                    file.write(chunk)
        return found.hexdigest(), size

    def put(self, name: str, content: Path | bytes, lane: Lane) -> None:
        """Sends a file under a name, over whatever has it."""
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
        boundary = secrets.token_hex(16)
        fields = {"type": "O", "coll": self.place.collection, "store": name, "token": self._token(name)}
        head = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
            for field, value in fields.items()
        )
        head += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        head += "Content-Type: application/octet-stream\r\n\r\n"
        begin, end = head.encode(), f"\r\n--{boundary}--\r\n".encode()

        def body() -> Iterator[bytes]:
            yield begin
            for chunk in _chunks(content):
                self._line.pace(lane, len(chunk))
                yield chunk
            yield end

        headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(len(begin) + size + len(end)),
        }
        self._good(self._ask("POST", self._address("write"), body=body(), headers=headers))

    def _query(self, name: str) -> dict[str, str]:
        return {"type": "O", "coll": self.place.collection, "filename": name, "token": self._token(name)}

    def _token(self, name: str) -> str:
        key = read_secret(self.place.secret_name)
        if key is None:
            raise TargetRefused(
                f"This station has no key for {self.place}.", "Enter it with `vasculum secret`, then send again."
            )
        moment = str(int(time.time() + self._offset_s))
        # The protocol's own choice; the key never travels, and TLS keeps the token.
        return f"{hmac.new(key.encode(), (moment + name).encode(), hashlib.md5).hexdigest()}:{moment}"

    def _address(self, kind: str) -> str:
        if kind not in self._addresses:
            raise TargetRefused(f"{self.place} names no address for `{kind}`.", "Its keeper has to update it.")
        return self._addresses[kind]

    def _named(self, xml: bytes) -> dict[str, str]:
        """Kind -> address, at the pinned host whatever the file says: a default install names localhost."""
        # Entities could make a small file a large one; the protocol has none.
        if b"<!DOCTYPE" in xml.upper():
            raise TargetRefused(f"{self.place} describes itself in a way that is not read.")
        try:
            urls = ElementTree.fromstring(xml).iter("url")
        except ElementTree.ParseError as fault:
            raise TargetRefused(f"{self.place} is no asset server.", "Correct the target's place.") from fault
        return {url.get("type", ""): self.place.endpoint + urlsplit((url.text or "").strip()).path for url in urls}

    def _good(self, answer: "BaseHTTPResponse") -> "BaseHTTPResponse":
        if answer.status == 200:
            return answer
        raise self._wrong(answer.status)

    def _wrong(self, status: int) -> TargetError:
        if status in (401, 403):
            return TargetRefused(
                f"{self.place} does not accept this station's key.", "Enter it with `vasculum secret`."
            )
        if status == 404:
            return TargetRefused(f"{self.place}: there is no such collection.", "Correct the target's place.")
        if status in (413, 507):
            return TargetError(f"{self.place} has no room left.", "Ask its keeper for more; sending then resumes.")
        if status >= 500:
            return TargetError(f"{self.place} is overloaded or out of order ({status}).")
        return TargetError(f"{self.place} answers {status}.")

    def _ask(
        self,
        method: str,
        address: str,
        query: dict[str, str] | None = None,
        body: Iterator[bytes] | None = None,
        headers: dict[str, str] | None = None,
        stream: bool = False,
    ) -> "BaseHTTPResponse":
        import urllib3

        if self._pool is None:
            timeout = urllib3.Timeout(connect=10, read=60)
            self._pool = urllib3.PoolManager(timeout=timeout, retries=urllib3.Retry(total=False, redirect=False))
        what: dict[str, Any] = {"headers": headers or {}, "preload_content": not stream}
        if body is not None:
            what["body"] = body
        if query is not None:
            address += "?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items())
        with self._told():
            answer: BaseHTTPResponse = self._pool.request(method, address, **what)
        return answer

    @contextmanager
    def _told(self) -> Iterator[None]:
        from urllib3.exceptions import HTTPError, SSLError

        try:
            yield
        except SSLError as fault:
            raise TargetRefused(
                f"{self.place} does not prove who it is: {fault}.",
                "Nothing was sent. Ask its keeper for the right address or certificate authority.",
            ) from fault
        except (HTTPError, ConnectionError, TimeoutError) as fault:
            raise TargetError(f"{self.place} does not answer ({type(fault).__name__}).") from fault


def _chunks(content: Path | bytes) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk
