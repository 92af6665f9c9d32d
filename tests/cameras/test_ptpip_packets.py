"""Packets as CIPA DC-005 has them, byte by byte and through a socket."""

import socket
import struct
from collections.abc import Iterator

import pytest

from vasculum.cameras.ptpip.packets import Packet, receive, receive_data, send, send_data

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    here, there = socket.socketpair()
    here.settimeout(5)
    there.settimeout(5)
    yield here, there
    here.close()
    there.close()


def test_a_packet_is_length_type_payload(pair: Pair) -> None:
    here, there = pair
    send(here, Packet.PING, b"abc")
    assert there.recv(100) == b"\x0b\0\0\0\x0d\0\0\0abc"


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072])
def test_a_data_phase_comes_back_whole(pair: Pair, size: int) -> None:
    here, there = pair
    content = bytes(index % 251 for index in range(size))
    here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
    send_data(here, 7, content)
    assert receive_data(there) == content


def test_a_data_phase_tells_its_length_first(pair: Pair) -> None:
    here, there = pair
    send_data(here, 7, b"12345")
    kind, payload = receive(there)
    assert (kind, struct.unpack("<IQ", payload)) == (Packet.START_DATA, (7, 5))
    assert receive(there) == (Packet.END_DATA, struct.pack("<I", 7) + b"12345")


def test_a_cut_sends_less_and_breaks_off(pair: Pair) -> None:
    here, there = pair
    here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
    with pytest.raises(ConnectionError):
        send_data(here, 7, bytes(200_000), stop_after=100_000)
    here.close()
    with pytest.raises(ConnectionError):
        receive_data(there)


@pytest.mark.parametrize(
    "head", [struct.pack("<II", 8, 99), struct.pack("<II", 4, 13), struct.pack("<II", 1 << 30, 10)]
)
def test_nonsense_is_a_broken_connection(pair: Pair, head: bytes) -> None:
    here, there = pair
    here.sendall(head)
    with pytest.raises(ConnectionError):
        receive(there)
