"""A referee for the Specify target: a small HTTP server that does what the web-asset-server's protocol says.

Written from the protocol's description (addresses in `web_asset_store.xml`, tokens, form fields, silent overwriting),
not from the program itself, which is not on PyPI: it proves that our side keeps to the description, no more.
"""

import hashlib
import hmac
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

KEY = "asset-key-of-the-tests"
COLLECTION = "HVC"
_TOLERANCE_S = 150


@dataclass
class AssetServer:
    """Its files, and what a test may make of it."""

    files: dict[str, bytes] = field(default_factory=dict)
    clock_ahead_s: float = 0.0
    uploads: list[str] = field(default_factory=list)
    spoils: Callable[[str, bytes], bytes] = field(default=lambda name, content: content)
    answers: Callable[[str, str], int | None] = field(default=lambda method, path: None)
    endpoint: str = ""

    @property
    def now(self) -> int:
        return int(time.time() + self.clock_ahead_s)

    def accepts(self, token: str, name: str) -> bool:
        """SOURCE of the rule: hex(HMAC-MD5(key, timestamp + filename)) + ":" + timestamp, at most 150 s old."""
        digest, colon, moment = token.partition(":")
        if not colon or not moment.isdigit() or abs(self.now - int(moment)) > _TOLERANCE_S:
            return False
        return hmac.compare_digest(digest, hmac.new(KEY.encode(), (moment + name).encode(), "md5").hexdigest())


@contextmanager
def asset_server() -> Iterator[AssetServer]:
    """The server on loopback while the block runs."""
    kept = AssetServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
            first = {name: values[0] for name, values in query.items()}
            if (status := kept.answers("GET", path)) is not None:
                self._say(status)
            elif path == "/web_asset_store.xml":
                # A default install names localhost, whatever its host is called.
                kinds = {"read": "fileget", "write": "fileupload", "delete": "filedelete", "testkey": "testkey"}
                urls = "".join(
                    f'<url type="{kind}"><![CDATA[http://localhost/{to}]]></url>' for kind, to in kinds.items()
                )
                self._say(200, f"<?xml version='1.0'?><urls>{urls}</urls>".encode())
            elif path == "/testkey":
                self._say(200 if kept.accepts(first.get("token", ""), first.get("random", "")) else 403)
            elif path == "/fileget":
                name = first.get("filename", "")
                if not kept.accepts(first.get("token", ""), name):
                    self._say(403)
                elif first.get("coll") != COLLECTION or name not in kept.files:
                    self._say(404)
                else:
                    self._say(200, kept.files[name])
            else:
                self._say(404)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if (status := kept.answers("POST", urlsplit(self.path).path)) is not None:
                self._say(status)
                return
            whole = b"Content-Type: " + self.headers["Content-Type"].encode() + b"\r\n\r\n" + body
            parts = BytesParser(policy=HTTP).parsebytes(whole)
            form = {str(part.get_param("name", header="content-disposition")): part for part in parts.iter_parts()}
            text = {name: bytes(part.get_payload(decode=True)) for name, part in form.items()}
            name = text["store"].decode()
            if not kept.accepts(text["token"].decode(), name):
                self._say(403)
            elif text["coll"].decode() != COLLECTION or text["type"] != b"O":
                self._say(404)
            else:
                kept.uploads.append(name)
                kept.files[name] = kept.spoils(name, text["file"])
                self._say(200, b"Ok.")

        def _say(self, status: int, content: bytes = b"") -> None:
            self.send_response_only(status)
            self.send_header("X-Timestamp", str(kept.now))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    kept.endpoint = f"http://127.0.0.1:{server.server_port}"
    serving = threading.Thread(target=server.serve_forever, args=(0.05,))
    serving.start()
    try:
        yield kept
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


def place_of(server: AssetServer) -> str:
    return f"{server.endpoint}/?collection={COLLECTION}"


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
