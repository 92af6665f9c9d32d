"""Bodies that make themselves known in the network: found, named as the doctor has it, opened, and found again."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from zeroconf import IPVersion, ServiceInfo, Zeroconf

from vasculum.cameras import find_all, network, open_camera
from vasculum.cameras.gphoto import DRIVER
from vasculum.cameras.ptpip.body import Body
from vasculum.cameras.ptpip.responder import Responder

LOOPBACK = ("127.0.0.1",)


@contextmanager
def announcing(name: str, port: int) -> Iterator[None]:
    """A body's own word in its network, here on loopback."""
    zc = Zeroconf(list(LOOPBACK), ip_version=IPVersion.V4Only)
    address = [socket.inet_aton(LOOPBACK[0])]
    said = ServiceInfo(
        network.SERVICE, f"{name}.{network.SERVICE}", port, addresses=address, server=f"body-{port}.local."
    )
    zc.register_service(said)
    try:
        yield
    finally:
        zc.close()


@pytest.fixture(autouse=True)
def _on_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what this test announces is heard, whatever the machine's network holds."""
    heard = network.announced
    monkeypatch.setattr("vasculum.cameras.gphoto.announced", lambda seconds=2.0: heard(2 * seconds, LOOPBACK))


def test_bodies_in_the_network_are_listed_with_what_to_do(responder: Responder, body: Body, into: Path) -> None:
    with announcing("Z9_6001234", responder.port), announcing("EOS R5_ab12", 15740):
        found = {info.model: info for info in find_all() if info.id.startswith("gphoto:ptpip:")}
    assert set(found) == {"Z9_6001234", "EOS R5_ab12"}
    info = found["Z9_6001234"]
    # The port twice: libgphoto2 would look for its events at 15740.
    assert info.id == f"gphoto:ptpip:127.0.0.1:{responder.port}:{responder.port}"
    assert info.advice == (
        "It makes itself known in the network and was not opened. Let this computer in at the body (its menu for PC"
        " connections), then name it with --camera.",
    )
    camera = open_camera(info.id)
    try:
        assert camera.connect().serial == "VASC0001"
        assert camera.shoot(into).original_names[0] == "DSC_0001.JPG"
    finally:
        camera.close()


def test_a_body_whose_address_changed_is_found_again_by_its_serial_number(
    responder: Responder, body: Body, into: Path
) -> None:
    before = f"gphoto:ptpip:127.0.0.1:{responder.port}:{responder.port}"
    camera = DRIVER.open(before, serial="VASC0001")
    responder.close()
    moved = Responder(body)
    threading.Thread(target=moved.serve, daemon=True).start()
    try:
        with announcing("Z9_6001234", moved.port):
            assert camera.connect().serial == "VASC0001"
        assert camera.shoot(into).files
    finally:
        camera.close()
        moved.close()


def test_where_nothing_is_announced_nothing_is_found() -> None:
    assert network.announced(0.2, LOOPBACK) == ()


def test_a_machine_that_may_not_listen_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(network, "Zeroconf", refused)
    assert network.announced(0.2) == ()
