"""The wire of the simulated body, spoken to by hand: no libgphoto2, no other process."""

import socket
import struct
from collections.abc import Callable, Iterator

import pytest

from vasculum.cameras.ptpip.body import FOLDER, STORAGE, Body, Code, Sight
from vasculum.cameras.ptpip.packets import Packet, receive, receive_data, send
from vasculum.cameras.ptpip.responder import Responder

Ask = Callable[..., tuple[int, bytes]]
WITH_ANSWER = {0x1001, 0x1007, 0x1008, 0x1009, 0x90C7, 0x9203}


@pytest.fixture
def host(responder: Responder) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", responder.port), timeout=5) as connection:
        send(connection, Packet.INIT_COMMAND_REQUEST, bytes(16) + "host".encode("utf-16-le") + b"\0\0" + bytes(4))
        assert receive(connection)[0] is Packet.INIT_COMMAND_ACK
        yield connection


@pytest.fixture
def ask(host: socket.socket) -> Ask:
    def asked(operation: int, *parameters: int) -> tuple[int, bytes]:
        packed = struct.pack(f"<IHI{len(parameters)}I", 1, operation, 5, *parameters)
        send(host, Packet.OPERATION_REQUEST, packed)
        content = receive_data(host) if operation in WITH_ANSWER else b""
        kind, payload = receive(host)
        assert kind is Packet.OPERATION_RESPONSE
        code, transaction = struct.unpack("<HI", payload)
        assert transaction == 5
        return code, content

    return asked


def test_it_is_a_body_of_nikons_extension(ask: Ask) -> None:
    code, content = ask(0x1001)
    assert code == Code.OK
    assert struct.unpack_from("<HIH", content) == (100, 0xA, 100)


def test_capture_event_download_delete(ask: Ask, body: Body) -> None:
    assert ask(0x9207)[0] == Code.OK
    _, events = ask(0x90C7)
    assert struct.unpack_from("<H", events) == (3,)
    _, listed = ask(0x1007, STORAGE, 0, FOLDER)
    count, raw, jpeg = struct.unpack("<III", listed)
    assert count == 2
    assert ask(0x1009, raw) == (Code.OK, body.files[raw].content)
    assert ask(0x1009, jpeg) == (Code.OK, body.files[jpeg].content)
    assert ask(0x100B, jpeg)[0] == Code.OK
    assert ask(0x100B, jpeg)[0] == Code.INVALID_HANDLE
    assert list(body.files) == [raw]


def test_live_view_is_a_jpeg_behind_a_header(ask: Ask) -> None:
    _, content = ask(0x9203)
    assert content[128:].startswith(b"\xff\xd8\xff")


def test_before_the_first_picture_live_view_is_busy(body: Body) -> None:
    def nothing_yet() -> bytes:
        raise TimeoutError

    early = Body(lambda: Sight(b"", None, b""), nothing_yet, lambda: None, lambda: None)
    wire = Responder(early)
    try:
        assert wire._live_image([]) == (Code.BUSY, None)
    finally:
        wire.close()


def test_an_unknown_operation_is_refused(ask: Ask) -> None:
    assert ask(0x9999)[0] == Code.NOT_SUPPORTED


def test_half_a_file_and_the_line_is_dead(ask: Ask, body: Body) -> None:
    ask(0x9207)
    body.misfortune = "half_file"
    with pytest.raises(ConnectionError):
        ask(0x1009, next(iter(body.files)))


def test_a_pulled_cable_ends_every_connection(ask: Ask, responder: Responder) -> None:
    ask(0x1002)
    responder.pull_the_cable()
    with pytest.raises(OSError):  # noqa: PT011  reset or closed, as the system likes
        ask(0x1001)


def test_nonsense_ends_the_connection_not_the_body(responder: Responder, ask: Ask) -> None:
    with socket.create_connection(("127.0.0.1", responder.port), timeout=5) as stranger:
        stranger.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert stranger.recv(10) == b""
    assert ask(0x1001)[0] == Code.OK
