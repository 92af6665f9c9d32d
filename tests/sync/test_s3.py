"""Delivery into a bucket of SeaweedFS: whole, once, resumable, and every fault in words."""

import hashlib
import itertools
import json
import random
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import botocore.auth
import botocore.compat
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from package_bench import Bench

from s3_proxy import proxy
from s3_server import BUCKET, S3Server, know_key
from vasculum.model.errors import BadSettings, IntegrityError, TargetError, TargetRefused
from vasculum.model.lanes import Lane
from vasculum.sync import s3_faults
from vasculum.sync.s3 import S3Target
from vasculum.sync.s3_bucket import Bucket
from vasculum.sync.s3_faults import Taken
from vasculum.sync.s3_place import s3_place as parsed
from vasculum.sync.s3_upload import Uploads
from vasculum.sync.verify import verify_repository

PART = 5 << 20
"""The smallest that S3 takes."""
BIG = random.Random(1).randbytes(PART + 1234)
DOCUMENTS = {"original/a.jpg": BIG, "thumbnail/t.jpg": b"small", "metadata.json": b"{}"}
STEPS = ("put", "begin_upload", "put_part", "end_upload")
"""The requests after which something stands in the bucket."""
ROOT_STEPS = 6
"""Of them, those that a new root takes: three to learn what the server honours, three declarations."""


class Died(BaseException):
    """Stands for a crash: nothing catches it."""


def target(place: str, notes: dict[str, str] | None = None) -> S3Target:
    return S3Target("centre", parsed(place), {} if notes is None else notes, PART)


def rows(place: str) -> dict[str, str]:
    return {row.file: row.status for row in verify_repository(place) if row.status != "good"}


def prefix_of(place: str) -> str:
    return parsed(place).prefix


def agreed(server: S3Server, place: str, folder: Path, referee: Callable[[Path], str], objects: int = 1) -> None:
    """Ours and the referee find it whole, and nothing lies there that was not meant to."""
    assert rows(place) == {}
    assert referee(server.download(prefix_of(place), folder)) == f"VALID {objects}"


def test_delivered_object_is_whole_for_the_referee(
    s3_server: S3Server, s3_place: str, bench: Bench, tmp_path: Path, referee: Callable[[Path], str]
) -> None:
    notes: dict[str, str] = {}
    receipt = target(s3_place, notes).send(bench.package(DOCUMENTS), bench.bytes_of)
    assert (receipt.version, receipt.target) == ("v1", "centre")
    assert notes == {}, "nothing is under way any more"
    corrected = bench.package({**DOCUMENTS, "metadata.json": b'{"a": 1}'})
    assert target(s3_place).send(corrected, bench.bytes_of).version == "v2"
    agreed(s3_server, s3_place, tmp_path / "copy", referee)
    large = [size for key, size in s3_server.keys(prefix_of(s3_place)).items() if key.endswith("a.jpg")]
    assert large == [len(BIG)], "what is there already is not laid down again"


class Crash:
    """Makes a bucket's steps die: before or after the n-th of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, step: int, after: bool) -> None:
        self.count = 0
        lock = threading.Lock()
        for name in STEPS:
            whole = getattr(Bucket, name)

            def dying(bucket: Bucket, *arguments: object, _whole=whole, **named: object) -> object:
                with lock:
                    self.count += 1
                    now = self.count == step
                    dead = self.count > step
                if dead or (now and not after):
                    raise Died
                done = _whole(bucket, *arguments, **named)
                if now:
                    raise Died
                return done

            monkeypatch.setattr(Bucket, name, dying)


def _dies(does: Callable[[], object]) -> bool:
    try:
        does()
    except Died:
        return True
    return False


@pytest.mark.parametrize("every", [8, pytest.param(1, marks=pytest.mark.slow)])
def test_a_crash_at_any_request_is_made_good_by_the_next_run(
    every: int,
    s3_server: S3Server,
    s3_place: str,
    bench: Bench,
    tmp_path: Path,
    referee: Callable[[Path], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = bench.package(DOCUMENTS)
    for step in range(5, 40, every):
        for after in (False, True):
            place, notes = f"{s3_place}-{step}{'after' if after else 'before'}", {}
            with monkeypatch.context() as patch:
                Crash(patch, step, after)
                if not _dies(lambda place=place, notes=notes: target(place, notes).send(package, bench.bytes_of)):
                    assert step > ROOT_STEPS + 9
                    return
            if step > ROOT_STEPS:
                left = {status for status in rows(place).values() if "sidecar" not in status}
                assert left <= {"unfinished"}
            assert target(place, notes).send(package, bench.bytes_of).matches(package)
            assert notes == {}
            assert rows(place) == {}
            assert len(s3_server.keys(prefix_of(place))) == 3 + 5 + 3
            if step % 8 == 5 and after:
                agreed(s3_server, place, tmp_path / f"copy{step}", referee)
    raise AssertionError("no run came through")


@pytest.mark.parametrize("step", [7, 8, 9, 11])
def test_a_crash_while_small_files_go_ahead_is_made_good(step: int, s3_place: str, bench: Bench) -> None:
    """Steps 1 to 6 make the root, 7 begins the version, 8 is the document, 9 the thumbnail, then come the parts."""
    package, notes = bench.package(DOCUMENTS), dict[str, str]()
    for after in (False, True):
        place = f"{s3_place}-{after}"

        def goes(place: str = place, notes: dict[str, str] = notes) -> None:
            sender = target(place, notes)
            for lane in (Lane.METADATA, Lane.ACCESS):
                sender.ahead(package, bench.bytes_of, lane)
            sender.send(package, bench.bytes_of)

        with pytest.MonkeyPatch.context() as patch:
            Crash(patch, step, after)
            assert _dies(goes)
        assert set(rows(place).values()) <= {"unfinished"}
        goes()
        assert rows(place) == {}
        assert notes == {}
        assert len(server_keys(place)) == 3 + 5 + 3


def server_keys(place: str) -> list[str]:
    bucket = Bucket(parsed(place))
    return [key for key, _ in bucket.keys(f"{bucket.place.prefix}/")]


def test_parts_that_are_there_are_not_sent_again(s3_place: str, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    package, notes, sent = bench.package(DOCUMENTS), {}, []
    whole = Bucket.put_part

    def part(bucket: Bucket, key: str, upload: str, number: int, content: bytes, digest: bytes) -> str:
        if number == 2 and not sent.count(2):
            sent.append(2)
            raise TargetError("The line went dead.")
        sent.append(number)
        return whole(bucket, key, upload, number, content, digest)

    monkeypatch.setattr(Bucket, "put_part", part)
    with pytest.raises(TargetError):
        target(s3_place, notes).send(package, bench.bytes_of)
    assert len(notes) == 1
    assert target(s3_place, notes).send(package, bench.bytes_of).matches(package)
    assert sorted(sent) == [1, 2, 2]


def test_the_note_of_an_upload_comes_before_its_first_byte(
    s3_place: str, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its id, and the digest of each part."""
    package, notes, seen = bench.package(DOCUMENTS), dict[str, str](), []
    whole = Bucket.put_part

    def part(bucket: Bucket, key: str, upload: str, number: int, content: bytes, digest: bytes) -> str:
        seen.append((json.loads(notes[key]), upload))
        return whole(bucket, key, upload, number, content, digest)

    monkeypatch.setattr(Bucket, "put_part", part)
    assert target(s3_place, notes).send(package, bench.bytes_of).matches(package)
    digests = [hashlib.sha256(BIG[begin : begin + PART]).hexdigest() for begin in range(0, len(BIG), PART)]
    assert len(seen) == 2
    for note, upload in seen:
        assert (note["id"], note["parts"], note["etags"]) == (upload, digests, {})
    assert notes == {}


def test_a_note_that_a_crash_left_is_dropped_by_the_next_run(s3_place: str, bench: Bench) -> None:
    """Death between the root inventory and the note's end: the object is there, and nothing is under way."""
    package, notes = bench.package(DOCUMENTS), dict[str, str]()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Uploads, "forget", lambda uploads: None)
        assert target(s3_place, notes).send(package, bench.bytes_of).matches(package)
    assert len(notes) == 1
    assert target(s3_place, notes).send(package, bench.bytes_of).matches(package)
    assert notes == {}


def test_a_large_file_that_changed_here_never_becomes_an_object(
    s3_server: S3Server, s3_place: str, bench: Bench
) -> None:
    package = bench.package(DOCUMENTS)
    bench.bytes_of(hashlib.sha256(BIG).hexdigest()).write_bytes(BIG[:-1] + b"x")
    with pytest.raises(TargetRefused, match=r"own copy of .* has other bytes now"):
        target(s3_place).send(package, bench.bytes_of)
    assert not [key for key in s3_server.keys(prefix_of(s3_place)) if key.endswith("a.jpg")]
    assert set(rows(s3_place).values()) == {"unfinished"}


def test_a_version_begun_before_a_correction_is_ended_first(s3_place: str, bench: Bench) -> None:
    first = bench.package(DOCUMENTS)
    corrected = bench.package({**DOCUMENTS, "metadata.json": b'{"country": "CH"}'})
    with pytest.MonkeyPatch.context() as patch:
        Crash(patch, 8, True)
        with pytest.raises(Died):
            target(s3_place).send(first, bench.bytes_of)
    assert target(s3_place).send(corrected, bench.bytes_of).version == "v2"
    assert rows(s3_place) == {}


def test_a_version_that_another_station_began_is_left_to_it(s3_place: str, bench: Bench, tmp_path: Path) -> None:
    other = Bench(tmp_path / "other")
    theirs = other.package({**DOCUMENTS, "metadata.json": b'{"theirs": 1}'})
    with pytest.MonkeyPatch.context() as patch:
        Crash(patch, 7, True)
        with pytest.raises(Died):
            target(s3_place).send(theirs, other.bytes_of)
    ours = bench.package(DOCUMENTS)

    def bytes_of(digest: str) -> Path:
        if not bench.bytes_of(digest).is_file():
            raise IntegrityError(f"{digest} is not here")
        return bench.bytes_of(digest)

    impatient = target(s3_place)
    impatient.patience_s = 1.0
    with pytest.raises(TargetError, match="Another station began") as told:
        impatient.send(ours, bytes_of)
    assert not isinstance(told.value, TargetRefused), "it is tried again"


def test_two_processes_at_once_make_one_object(
    s3_server: S3Server, s3_place: str, bench: Bench, tmp_path: Path, referee: Callable[[Path], str]
) -> None:
    package = bench.package(DOCUMENTS)
    receipts, faults = [], []

    def send() -> None:
        try:
            receipts.append(target(s3_place).send(package, bench.bytes_of))
        except TargetError as fault:
            faults.append(fault)

    both = [threading.Thread(target=send) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert not faults
    assert all(receipt.matches(package) and receipt.version == "v1" for receipt in receipts)
    agreed(s3_server, s3_place, tmp_path / "copy", referee)


def test_other_bytes_at_a_files_place_are_a_conflict_and_stay(s3_server: S3Server, s3_place: str, bench: Bench) -> None:
    package = bench.package({"metadata.json": b"{}"})
    with pytest.MonkeyPatch.context() as patch:
        Crash(patch, 7, True)
        with pytest.raises(Died):
            target(s3_place).send(package, bench.bytes_of)
    key = next(key for key in s3_server.keys(prefix_of(s3_place)) if key.endswith("v1/inventory.json"))
    content = key.replace("inventory.json", "content/metadata.json")
    s3_server.client().put_object(Bucket=BUCKET, Key=content, Body=b"[]")
    with pytest.raises(TargetRefused, match="holds other bytes"):
        target(s3_place).send(package, bench.bytes_of)
    assert s3_server.client().get_object(Bucket=BUCKET, Key=content)["Body"].read() == b"[]"


def test_verify_names_what_was_changed_lost_or_added(s3_server: S3Server, s3_place: str, bench: Bench) -> None:
    target(s3_place).send(bench.package(DOCUMENTS), bench.bytes_of)
    client, keys = s3_server.client(), list(s3_server.keys(prefix_of(s3_place)))
    by_name = {key.rpartition("/content/")[2]: key for key in keys if "/content/" in key}
    client.put_object(Bucket=BUCKET, Key=by_name["metadata.json"], Body=b"[]")
    client.delete_object(Bucket=BUCKET, Key=by_name["thumbnail/t.jpg"])
    folder = by_name["metadata.json"].partition("/v1/")[0]
    client.put_object(Bucket=BUCKET, Key=f"{folder}/v1/content/more.txt", Body=b"1")
    client.put_object(Bucket=BUCKET, Key=f"{prefix_of(s3_place)}/astray.txt", Body=b"1")
    found = {path.rpartition("/")[2]: status for path, status in rows(s3_place).items()}
    assert found == {"metadata.json": "changed", "t.jpg": "missing", "more.txt": "stray", "astray.txt": "stray"}
    quick = {row.file.rpartition("/")[2]: row.status for row in verify_repository(s3_place, 0)}
    assert quick["metadata.json"] == "present"
    assert quick["t.jpg"] == "missing"


@pytest.fixture
def behind(s3_server: S3Server, s3_place: str) -> Iterator[Callable[[Callable[[str, str, bytes], bytes | int]], str]]:
    """Puts a proxy before the server; gives the place behind it."""
    with ExitStack() as open_proxies:

        def place(decides: Callable[[str, str, bytes], bytes | int]) -> str:
            endpoint = open_proxies.enter_context(proxy(s3_server.endpoint, decides))
            know_key(endpoint)
            return s3_place.replace(s3_server.endpoint, endpoint)

        yield place


def test_bytes_spoilt_on_the_way_are_refused_by_the_server(
    s3_server: S3Server, s3_place: str, behind: Callable[..., str], bench: Bench
) -> None:
    def spoil(method: str, path: str, body: bytes) -> bytes:
        return b"x" + body[1:] if method == "PUT" and "t.jpg" in path else body

    package = bench.package({"thumbnail/t.jpg": b"small"})
    with pytest.raises(TargetError, match="other bytes than were sent") as told:
        target(behind(spoil)).send(package, bench.bytes_of)
    assert not isinstance(told.value, TargetRefused)
    assert not [key for key in s3_server.keys(prefix_of(s3_place)) if key.endswith("t.jpg")]
    assert target(s3_place).send(package, bench.bytes_of).matches(package)


def test_a_storm_of_503_ends_in_words_and_the_next_run_goes_on(
    s3_place: str, behind: Callable[..., str], bench: Bench
) -> None:
    count, calm = itertools.count(), threading.Event()

    def storm(method: str, path: str, body: bytes) -> bytes | int:
        return 503 if next(count) > 15 and not calm.is_set() else body

    place, package, notes = behind(storm), bench.package(DOCUMENTS), {}
    with pytest.raises(TargetError, match=r"overloaded or out of order \(503\)") as told:
        target(place, notes).send(package, bench.bytes_of)
    assert not isinstance(told.value, TargetRefused)
    calm.set()
    assert target(place, notes).send(package, bench.bytes_of).matches(package)
    assert rows(s3_place) == {}


def test_wrong_secret_is_told_without_it(s3_server: S3Server, s3_place: str, bench: Bench) -> None:
    know_key(s3_server.endpoint, "not-the-secret")
    with pytest.raises(TargetRefused, match="does not accept this station's key") as told:
        target(s3_place).send(bench.package(DOCUMENTS), bench.bytes_of)
    assert "not-the-secret" not in repr(told.value)


def test_profiles_and_endpoints_of_the_shell_are_not_looked_at(
    s3_place: str, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "somebody-elses")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "another")
    package = bench.package({"metadata.json": b"{}"})
    assert target(s3_place).send(package, bench.bytes_of).matches(package)


def test_without_a_key_nothing_is_asked(bench: Bench) -> None:
    with pytest.raises(TargetRefused, match="no key for"):
        target("https://s3.example.org/bucket/root").send(bench.package(DOCUMENTS), bench.bytes_of)


def test_a_clock_that_is_wrong_is_named(s3_place: str, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    real = botocore.compat.get_current_datetime
    shifted = lambda **named: real(**named) + timedelta(minutes=20)  # noqa: E731
    monkeypatch.setattr(botocore.auth, "get_current_datetime", shifted)
    now = s3_faults.now
    monkeypatch.setattr(s3_faults, "now", lambda: now() + timedelta(minutes=20))
    with pytest.raises(TargetError, match="clock is 20 minutes ahead") as told:
        target(s3_place).send(bench.package(DOCUMENTS), bench.bytes_of)
    assert not isinstance(told.value, TargetRefused)


def test_no_network_is_a_passing_fault(bench: Bench) -> None:
    know_key("http://127.0.0.1:9")
    with pytest.raises(TargetError, match="does not answer") as told:
        target(f"http://127.0.0.1:9/{BUCKET}/root").send(bench.package(DOCUMENTS), bench.bytes_of)
    assert not isinstance(told.value, TargetRefused)


def test_a_certificate_that_proves_nothing_stops_everything(tmp_path: Path, bench: Bench) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "nobody")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now).not_valid_after(now + timedelta(days=1))
    pem = tmp_path / "own.pem"
    pem.write_bytes(
        made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with small_server(BaseHTTPRequestHandler, context) as port:
        know_key(f"https://localhost:{port}")
        with pytest.raises(TargetRefused, match="does not prove who it is"):
            target(f"https://localhost:{port}/{BUCKET}/root").send(bench.package(DOCUMENTS), bench.bytes_of)


def test_a_server_that_ignores_conditions_is_found_out(bench: Bench) -> None:
    kept: dict[str, bytes] = {}

    class Ignores(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            kept[self.path] = self.rfile.read(int(self.headers["Content-Length"]))
            self._say(200, b"")

        def do_GET(self) -> None:
            found = kept.get(self.path.partition("?")[0])
            self._say(200 if found is not None else 404, found or b"<Error><Code>NoSuchKey</Code></Error>")

        def do_HEAD(self) -> None:
            found = kept.get(self.path.partition("?")[0])
            self.send_response_only(200 if found is not None else 404)
            if found is not None:
                self.send_header("ETag", hashlib.md5(found).hexdigest())
            self.send_header("Content-Length", str(len(found or b"")))
            self.end_headers()

        def _say(self, status: int, content: bytes) -> None:
            self.send_response_only(status)
            self.send_header("ETag", hashlib.md5(kept.get(self.path, b"")).hexdigest())
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with small_server(Ignores) as port:
        know_key(f"http://127.0.0.1:{port}")
        tried = Bucket(parsed(f"http://127.0.0.1:{port}/{BUCKET}/root"))
        tried.probe("probe")
        assert tried.conditional is False
        tried.put("a", b"1", only_new=True)
        with pytest.raises(Taken):
            tried.put("a", b"2", only_new=True)
        with pytest.raises(Taken):
            tried.put("a", b"2", replacing="another")
        assert kept[f"/{BUCKET}/a"] == b"1"


@contextmanager
def small_server(handler: type[BaseHTTPRequestHandler], context: ssl.SSLContext | None = None) -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    serving = threading.Thread(target=server.serve_forever, args=(0.05,))
    serving.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


@pytest.mark.parametrize(
    "where",
    [
        "https://s3.example.org",
        "https://s3.example.org/bucket",
        "http://s3.example.org/bucket/root",
        "https://id:secret@s3.example.org/bucket/root",
        "https://s3.example.org/bucket/../other",
        "ftp://s3.example.org/bucket/root",
    ],
)
def test_places_that_make_no_sense(where: str) -> None:
    with pytest.raises(BadSettings):
        parsed(where)
