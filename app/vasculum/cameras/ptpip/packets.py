"""PTP/IP packets (CIPA DC-005, section 2.3): a length, a type, a payload, all little-endian."""

import socket
import struct
from enum import IntEnum


class Packet(IntEnum):
    """Packet types."""

    INIT_COMMAND_REQUEST = 1
    INIT_COMMAND_ACK = 2
    INIT_EVENT_REQUEST = 3
    INIT_EVENT_ACK = 4
    INIT_FAIL = 5
    OPERATION_REQUEST = 6
    OPERATION_RESPONSE = 7
    EVENT = 8
    START_DATA = 9
    DATA = 10
    CANCEL = 11
    END_DATA = 12
    PING = 13
    PONG = 14


_LARGEST = 1 << 20
_PIECE = 1 << 16
"""Bytes of content in one data packet towards the host."""


def receive(connection: socket.socket) -> tuple[Packet, bytes]:
    """The next packet. Raises `ConnectionError` when the other side is gone or speaks nonsense."""
    length, kind = struct.unpack("<II", _exactly(connection, 8))
    if not 8 <= length <= _LARGEST or kind not in Packet.__members__.values():
        raise ConnectionError(f"a packet of type {kind} and length {length}")
    return Packet(kind), _exactly(connection, length - 8)


def send(connection: socket.socket, kind: Packet, payload: bytes = b"") -> None:
    """One packet."""
    connection.sendall(struct.pack("<II", len(payload) + 8, kind) + payload)


def send_data(connection: socket.socket, transaction: int, content: bytes, stop_after: int | None = None) -> None:
    """A data phase towards the host. With `stop_after` the connection breaks off after so many bytes."""
    send(connection, Packet.START_DATA, struct.pack("<IQ", transaction, len(content)))
    view, head = memoryview(content), struct.pack("<I", transaction)
    last = max(len(view) - 1, 0) // _PIECE * _PIECE
    for start in range(0, last, _PIECE):
        if stop_after is not None and start >= stop_after:
            break
        send(connection, Packet.DATA, head + view[start : start + _PIECE])
    if stop_after is not None:
        raise ConnectionError("the cable was pulled in the middle of a file")
    send(connection, Packet.END_DATA, head + view[last:])


def receive_data(connection: socket.socket) -> bytes:
    """A data phase from the host: Start, any number of Data, End."""
    kind, payload = receive(connection)
    if kind is not Packet.START_DATA:
        raise ConnectionError(f"{kind.name} where data were to begin")
    content = b""
    while True:
        kind, payload = receive(connection)
        content += payload[4:]
        if kind is Packet.END_DATA:
            return content


def _exactly(connection: socket.socket, count: int) -> bytes:
    parts = bytearray()
    while len(parts) < count:
        part = connection.recv(min(count - len(parts), 1 << 16))
        if not part:
            raise ConnectionError("the other side is gone")
        parts += part
    return bytes(parts)
