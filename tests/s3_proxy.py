"""A small HTTP proxy before the S3 server of the tests: answers in its place, spoils bytes, or is slow, as told."""

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

Decides = Callable[[str, str, bytes], "bytes | int"]
"""Of a request's method, path and body: the body to pass on, or the status to answer with instead."""

_SLOW_DOWN = b"<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"


@contextmanager
def proxy(endpoint: str, decides: Decides) -> Iterator[str]:
    """The proxy's own endpoint while the block runs."""
    behind = urlsplit(endpoint).netloc

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _pass(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            decided = decides(self.command, self.path, body)
            if isinstance(decided, int):
                self._answer(decided, {"Content-Type": "application/xml"}, _SLOW_DOWN)
                return
            line = http.client.HTTPConnection(behind, timeout=60)
            line.request(self.command, self.path, decided, dict(self.headers))
            answer = line.getresponse()
            content = answer.read()
            headers = {name: value for name, value in answer.getheaders() if name.lower() not in _HOP_BY_HOP}
            if self.command == "HEAD":
                headers["Content-Length"] = answer.getheader("Content-Length") or "0"
            # Who asked may have lost patience.
            with suppress(ConnectionError):
                self._answer(answer.status, headers, content)
            line.close()

        def _answer(self, status: int, headers: dict[str, str], content: bytes) -> None:
            self.send_response_only(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

        do_GET = do_PUT = do_POST = do_HEAD = _pass  # noqa: N815 - http.server looks for these names

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    serving = threading.Thread(target=server.serve_forever, args=(0.05,))
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


_HOP_BY_HOP = ("transfer-encoding", "connection", "content-length", "keep-alive")
