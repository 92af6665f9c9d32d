"""The camera doctor: the true cause why a body does not do what it should, one sentence each, with its remedy."""

import os
from contextlib import suppress
from dataclasses import dataclass

import psutil

from vasculum.cameras import usb
from vasculum.cameras.usb import Holder, UsbCamera

RULE = "70-vasculum-cameras.rules"
_LEAST_BATTERY = 20
_LEAST_KB = 60_000
_SLOW, _FAST = 480.0, 5000.0
"""Megabit a second of USB 2 and 3.0."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong and what to do, a sentence each."""

    cause: str
    remedy: str
    blocks: bool = True
    """Whether the body cannot be opened because of it."""

    def __str__(self) -> str:
        return f"{self.cause} {self.remedy}"


def of_port(port: str, *, held: bool = False) -> tuple[Complaint, ...]:
    """What the system says of a body at libgphoto2's port: who holds it, whether it may be opened. With `held` (it is
    open here) only what slows it down. Empty for a port that is not on the USB."""
    camera = _at(port)
    if camera is None:
        return ()
    complaints = of_usb(camera, () if held else usb.holders(camera.node), os.access(camera.node, os.R_OK | os.W_OK))
    return tuple(complaint for complaint in complaints if complaint.blocks is not held)


def of_usb(camera: UsbCamera, holders: tuple[Holder, ...], may_open: bool) -> tuple[Complaint, ...]:
    """The same from what was read."""
    found: list[Complaint] = []
    for holder in holders:
        if _is_desktops(holder.name):
            found.append(
                Complaint(
                    f"The file manager holds the camera ({holder.name}, process {holder.pid}).",
                    f"Take it over with `vasculum cameras --take-over`; {RULE} keeps the desktop away for good.",
                )
            )
        else:
            found.append(
                Complaint(
                    f"Another program holds the camera ({holder.name}, process {holder.pid}).", "Close that program."
                )
            )
    if not may_open:
        found.append(
            Complaint(
                f"This user may not open the camera ({camera.node}).",
                f"Copy {RULE} to /etc/udev/rules.d and plug the camera in again.",
            )
        )
    if camera.speed < _SLOW or (camera.version >= 3.0 and camera.speed < _FAST):
        found.append(
            Complaint(
                f"The cable runs at slow speed ({camera.speed:g} Mbit/s).",
                "Use the blue port and the short cable, without the hub.",
                blocks=False,
            )
        )
    return tuple(found)


def of_network() -> Complaint:
    """What a person has to know of a body that makes itself known in the network and was not opened."""
    return Complaint(
        "It makes itself known in the network and was not opened.",
        "Let this computer in at the body (its menu for PC connections), then name it with --camera.",
        blocks=False,
    )


def of_silence(port: str) -> tuple[Complaint, ...]:
    """Why a body that is on the bus, free and permitted does not answer: it sleeps. Empty where it is not there."""
    if _at(port) is None:
        return ()
    return (
        Complaint("The camera sleeps.", "Half-press its shutter, or switch it on; the station then keeps it awake."),
    )


def of_body(battery_percent: int | None, mode: str | None, cards: list[int | None]) -> tuple[Complaint, ...]:
    """What an open body says: charge, the mode dial's word where it stands wrongly, free kilobytes of each card (None
    where it does not tell)."""
    found: list[Complaint] = []
    if battery_percent is not None and battery_percent < _LEAST_BATTERY:
        found.append(
            Complaint(
                f"The battery is at {battery_percent} %.", "Change it now, or use the mains adaptor.", blocks=False
            )
        )
    if mode is not None:
        found.append(
            Complaint(
                f"The mode dial stands on {mode}.", "Turn it to M, so that aperture and shutter stay.", blocks=False
            )
        )
    if not cards:
        found.append(
            Complaint(
                "There is no card in the camera.", "Put one in: only a card keeps a frame when the cable is pulled."
            )
        )
    elif all(free is not None and free < _LEAST_KB for free in cards):
        found.append(
            Complaint("The card is full.", "Empty or change it; every frame the station counted is safe here.")
        )
    return tuple(found)


def serial_at(port: str) -> str | None:
    """The serial number in the USB descriptor of a body that could not be opened."""
    camera = _at(port)
    return camera.serial if camera is not None else None


def take_over() -> tuple[Holder, ...]:
    """Ends the desktop's own camera processes that hold a body; no other program is touched. Those that were ended."""
    ended: list[Holder] = []
    for camera in usb.usb_cameras():
        for holder in usb.holders(camera.node):
            if _is_desktops(holder.name):
                with suppress(psutil.Error):
                    process = psutil.Process(holder.pid)
                    process.terminate()
                    process.wait(3)
                    ended.append(holder)
    return tuple(ended)


def _is_desktops(name: str) -> bool:
    # /proc's `comm` holds 15 characters: gvfs-gphoto2-volume-monitor is cut there.
    return name.startswith(("gvfs-gphoto2", "gvfsd-gphoto2"))


def _at(port: str) -> UsbCamera | None:
    return next((camera for camera in usb.usb_cameras() if camera.port == port), None)
