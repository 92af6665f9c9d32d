"""Bodies in the network that make themselves known: DNS-SD service `_ptp._tcp`, asked over multicast DNS.

Bodies with wireless or wired network announce PTP/IP (CIPA DC-005) this way; libgphoto2's own search for them is built
in only where Apple's Bonjour library is, and not in the wheel. What is heard here is an address and a name: whether the
body lets this station in shows when it is opened.
"""

import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from zeroconf import DNSQuestionType, InterfaceChoice, IPVersion, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf
from zeroconf import Error as ZeroconfError

SERVICE = "_ptp._tcp.local."
"""As IANA's service names have it: Picture Transfer Protocol."""
_LISTEN_S = 2.0
_ASK_MS = 800


@dataclass(frozen=True, slots=True)
class Announced:
    """A body that says it is there."""

    name: str
    """As it calls itself, mostly model and a number."""
    address: str
    """IPv4."""
    port: int

    @property
    def path(self) -> str:
        """libgphoto2's name of where it is: the port twice, for the events' defaults to 15740."""
        return f"ptpip:{self.address}:{self.port}:{self.port}"


class _Heard(ServiceListener):
    """What was heard, by its name; called on zeroconf's thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._names: dict[str, None] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """In the order in which they were heard."""
        with self._lock:
            return tuple(self._names)

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """One makes itself known."""
        with self._lock:
            self._names[name] = None

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """It says something else of itself: asked for all the same."""

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """It takes its leave."""
        with self._lock:
            self._names.pop(name, None)


def announced(seconds: float = _LISTEN_S, interfaces: Sequence[str] | None = None) -> tuple[Announced, ...]:
    """The bodies that answer within that time, by name; on all interfaces unless some are named by their addresses.

    Empty where the system has no network, or lets nobody listen. Blocks; never raises.
    """
    try:
        zc = Zeroconf(list(interfaces) if interfaces else InterfaceChoice.All, ip_version=IPVersion.V4Only)
    except (OSError, RuntimeError, ZeroconfError):
        # RuntimeError: there is no interface at all.
        return ()
    heard = _Heard()
    try:
        with suppress(OSError, RuntimeError, ZeroconfError):
            # Answers to all: one sent to us alone may reach another program that listens here, as avahi does.
            browser = ServiceBrowser(zc, SERVICE, listener=heard, question_type=DNSQuestionType.QM)
            time.sleep(seconds)
            browser.cancel()
            return tuple(sorted(_resolved(zc, heard.names), key=lambda body: (body.name, body.address)))
    finally:
        zc.close()
    return ()


def _resolved(zc: Zeroconf, names: Sequence[str]) -> list[Announced]:
    found: list[Announced] = []
    for name in names:
        info = ServiceInfo(SERVICE, name)
        if info.request(zc, _ASK_MS, DNSQuestionType.QM) and info.port:
            addresses = info.parsed_addresses(IPVersion.V4Only)
            if addresses:
                found.append(Announced(name.removesuffix(f".{SERVICE}"), addresses[0], info.port))
    return found
