"""Answers a host's operations over PTP/IP: the wire of the simulated body."""

import random
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from vasculum.cameras.ptpip import datasets
from vasculum.cameras.ptpip.body import BATTERY, FOLDER, LIVE_VIEW, PROPERTY_CHANGED, STORAGE, Body, Code
from vasculum.cameras.ptpip.mishaps import Script
from vasculum.cameras.ptpip.packets import Packet, receive, receive_data, send, send_data

MODEL = "Simulated PTP/IP camera"
SERIAL = "VASC0001"
_GUID = bytes.fromhex("76617363756c756d2d63616d65726131")
_FOLDER_MADE = datetime(2026, 1, 1)  # noqa: DTZ001  a camera's clock knows no zone
_EVENTS = (0x4002, 0x4006, 0x400D)
_STORM = 2000
"""Events of a storm."""

Answer = tuple[Code, bytes | None]


class Responder:
    """Listens on loopback; one host at a time has the body. Speaks as a Nikon; other makers' wires are made of it."""

    vendor, manufacturer, model = 0x0000000A, "Vasculum", MODEL
    releasing = frozenset((0x100E, 0x90C0, 0x9207, 0x90C7, 0x90C8))
    """What a host sends while it repeats a release that the body refuses: release, get event, device ready."""

    def __init__(self, body: Body, serial: str = SERIAL) -> None:
        self._body = body
        self._serial = serial
        self.script = Script()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._takes: dict[int, Callable[[list[int], bytes], Code]] = {0x1016: self._set_property}
        """Operations that bring content from the host."""
        self._operations: dict[int, Callable[[list[int]], Answer]] = {
            0x1001: self._device_info,
            0x1002: self._open_session,
            0x1003: self._nothing,
            0x1004: self._storage_ids,
            0x1005: self._storage_info,
            0x1006: self._object_count,
            0x1007: self._handles,
            0x1008: self._object_info,
            0x1009: self._object,
            0x100B: self._delete,
            0x1014: self._property_description,
            0x1015: self._property_value,
            0x100E: self._capture,
            0x101B: self._partial,
            0x90C0: self._capture,
            0x9207: self._capture,
            0x90C7: self._events,
            0x90C8: self._nothing,
            0x9201: self._live_on,
            0x9202: self._live_off,
            0x9203: self._live_image,
        }

    def serve(self) -> None:
        """Accepts hosts until it is closed."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def close(self) -> None:
        """Listens no more and ends every connection."""
        with suppress(OSError):  # Wakes a waiting `serve` where the system allows it.
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.pull_the_cable()

    def pull_the_cable(self) -> None:
        """Breaks every connection, as a pulled cable does; a host may connect again."""
        for connection in tuple(self._open):
            self._end(connection)

    def _talk(self, connection: socket.socket) -> None:
        self._open.add(connection)
        try:
            kind, _ = receive(connection)
            if kind is Packet.INIT_EVENT_REQUEST:
                send(connection, Packet.INIT_EVENT_ACK)
                while True:
                    kind, _ = receive(connection)
                    if kind is Packet.PING:
                        send(connection, Packet.PONG)
            name = self.model.encode("utf-16-le") + b"\0\0"
            send(connection, Packet.INIT_COMMAND_ACK, struct.pack("<I", 1) + _GUID + name + struct.pack("<I", 0x10000))
            while True:
                kind, payload = receive(connection)
                if kind is Packet.OPERATION_REQUEST:
                    self._operation(connection, payload)
        except (OSError, struct.error):
            return
        finally:
            self._end(connection)

    def _end(self, connection: socket.socket) -> None:
        self._open.discard(connection)
        with suppress(OSError):  # The other side was quicker.
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()

    def _operation(self, connection: socket.socket, payload: bytes) -> None:
        phase, operation, transaction = struct.unpack_from("<IHI", payload)
        count = (len(payload) - 10) // 4
        parameters = list(struct.unpack_from(f"<{count}I", payload, 10)) + [0] * 5
        incoming = receive_data(connection) if phase == 2 else b""
        mishap = self.script.due(operation)
        if mishap == "disconnect":
            raise ConnectionError("the cable was pulled")
        if mishap == "busy":
            send(connection, Packet.OPERATION_RESPONSE, struct.pack("<HI", Code.BUSY, transaction))
            return
        if mishap == "storm":
            self._body.events.extend([(PROPERTY_CHANGED, BATTERY)] * _STORM)
        if operation not in self.releasing:
            self._body.host_gave_up()
        if operation in self._takes:
            code, content = self._takes[operation](parameters, incoming), None
        elif operation in self._operations:
            code, content = self._operations[operation](parameters)
        else:
            code, content = Code.NOT_SUPPORTED, None
        if mishap == "garbage":
            # Noise that begins like a packet: its length is right, its type and content are not.
            connection.sendall(struct.pack("<II", 64, 0x7F) + random.Random(transaction).randbytes(56))
            raise ConnectionError("after noise there is nothing to say")
        if mishap == "short" and content is None:
            raise ConnectionError("the cable was pulled")
        if content is not None:
            stop = len(content) // 2 if mishap == "short" else None
            if operation in (0x1009, 0x101B) and self._body.misfortune == "half_file":
                self._body.misfortune = None
                stop = len(content) // 2
            send_data(connection, transaction, content, stop)
        send(connection, Packet.OPERATION_RESPONSE, struct.pack("<HI", code, transaction))

    def _set_property(self, parameters: list[int], content: bytes) -> Code:
        return self._body.set_property(parameters[0], content)

    @property
    def _codes(self) -> tuple[int, ...]:
        """The settings that are asked for one by one."""
        return tuple(self._body.properties)

    def _nothing(self, parameters: list[int]) -> Answer:
        return Code.OK, None

    def _open_session(self, parameters: list[int]) -> Answer:
        self._body.greet()
        return Code.OK, None

    def _device_info(self, parameters: list[int]) -> Answer:
        operations, who = (*self._operations, *self._takes), (self.vendor, self.manufacturer)
        return Code.OK, datasets.device_info(operations, _EVENTS, self._codes, self.model, self._serial, "1.0", *who)

    def _storage_ids(self, parameters: list[int]) -> Answer:
        return Code.OK, datasets.array("I", [] if self._body.misfortune == "card_absent" else [STORAGE])

    def _storage_info(self, parameters: list[int]) -> Answer:
        return Code.OK, datasets.storage_info(64_000_000_000, self._body.free())

    def _object_count(self, parameters: list[int]) -> Answer:
        return Code.OK, None

    def _handles(self, parameters: list[int]) -> Answer:
        parent = parameters[2]
        if parent == FOLDER:
            return Code.OK, datasets.array("I", list(self._body.files))
        whole = [FOLDER] if parent == 0xFFFFFFFF else [FOLDER, *self._body.files]
        return Code.OK, datasets.array("I", whole)

    def _object_info(self, parameters: list[int]) -> Answer:
        handle = parameters[0]
        if handle == FOLDER:
            return Code.OK, datasets.object_info(STORAGE, 0x3001, 0, 0, "100VASCU", _FOLDER_MADE, True)
        file = self._body.files.get(handle)
        if file is None:
            return Code.INVALID_HANDLE, None
        # A RAW file is of undefined format with a JFIF thumbnail: one without is no picture to libgphoto2.
        kind, thumbnail = (0x3000, 0x3808) if file.is_raw else (0x3801, 0x3808)
        return Code.OK, datasets.object_info(
            STORAGE, kind, len(file.content), FOLDER, file.name, file.taken, thumbnail_format=thumbnail
        )

    def _object(self, parameters: list[int]) -> Answer:
        file = self._body.files.get(parameters[0])
        return (Code.OK, file.content) if file else (Code.INVALID_HANDLE, None)

    def _partial(self, parameters: list[int]) -> Answer:
        file = self._body.files.get(parameters[0])
        if file is None:
            return Code.INVALID_HANDLE, None
        return Code.OK, file.content[parameters[1] : parameters[1] + parameters[2]]

    def _delete(self, parameters: list[int]) -> Answer:
        return self._body.delete(parameters[0]), None

    def _property_description(self, parameters: list[int]) -> Answer:
        known = self._body.properties.get(parameters[0])
        return (Code.OK, known.description()) if known else (Code.PROPERTY_NOT_SUPPORTED, None)

    def _property_value(self, parameters: list[int]) -> Answer:
        known = self._body.properties.get(parameters[0])
        return (Code.OK, known.packed()) if known else (Code.PROPERTY_NOT_SUPPORTED, None)

    def _capture(self, parameters: list[int]) -> Answer:
        return self._body.release(), None

    def _events(self, parameters: list[int]) -> Answer:
        events = self._body.take_events()
        packed = b"".join(struct.pack("<HI", code, parameter) for code, parameter in events)
        return Code.OK, struct.pack("<H", len(events)) + packed

    def _live_on(self, parameters: list[int]) -> Answer:
        self._body.force(LIVE_VIEW, 1)
        return Code.OK, None

    def _live_off(self, parameters: list[int]) -> Answer:
        self._body.force(LIVE_VIEW, 0)
        return Code.OK, None

    def _live_image(self, parameters: list[int]) -> Answer:
        try:
            # Bodies put a header of their own before the JPEG; hosts look for its first marker.
            return Code.OK, bytes(128) + self._body.preview()
        except TimeoutError:
            return Code.BUSY, None  # Nothing has been drawn yet.
