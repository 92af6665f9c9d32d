"""What must hold of the machine before a shift: the data folder's disk, its catalogue, its room, and the clock."""

import shutil
import socket
import struct
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from vasculum.store.database import NAME
from vasculum.store.migrations import VERSION, version_in_file

SPECIMEN_BYTES = 90_000_000
"""A sheet with RAW and derivative, about."""
HOUR_BYTES = 120 * SPECIMEN_BYTES
"""An hour of work: 120 sheets."""
MOST_SECONDS_OFF = 60.0
_NETWORK = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "afpfs",
        "webdav",
        "ceph",
        "glusterfs",
        "lustre",
        "beegfs",
        "gpfs",
        "afs",
        "davfs",
        "remote",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.mount-s3",
        "fuse.gcsfuse",
        "fuse.seaweedfs",
        "fuse.glusterfs",
        "fuse.davfs",
        "fuse.smbnetfs",
        "fuse.gvfsd-fuse",
    ]
)
"""File systems on which SQLite's write-ahead log is not safe (https://sqlite.org/wal.html, "Overview", point 2)."""
_NTP_PORT = 123
_NTP_EPOCH = 2_208_988_800
"""Seconds from 1900, where NTP counts from, to 1970 (RFC 5905, section 6)."""


@dataclass(frozen=True, slots=True)
class Health:
    """One thing looked at: `good`, `refused` (no shift should begin so), or `unknown`."""

    name: str
    status: str
    what: str
    remedy: str = ""


def healths(data: Path, time_server: str) -> tuple[Health, ...]:
    """All of them. Asks the time server, which takes a second where it does not answer."""
    where = existing(data)
    free = shutil.disk_usage(where).free
    return (
        of_file_system(where, file_system(where)),
        of_catalogue(version_in_file(data / NAME)),
        of_room(where, free),
        of_clock(data, offset_from(time_server)),
    )


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if place.is_dir())


def file_system(folder: Path) -> str:
    """The type of the file system that holds a folder; empty where the system does not tell."""
    place = folder.resolve()
    mounts = [part for part in psutil.disk_partitions(all=True) if place.is_relative_to(part.mountpoint)]
    if not mounts:
        return ""
    # Of two on one place the later one is seen.
    held = max(enumerate(mounts), key=lambda item: (len(item[1].mountpoint), item[0]))[1]
    # A drive letter that stands for a share has the share's file system; Windows says so beside it.
    return "remote" if "remote" in held.opts.split(",") else held.fstype


def of_file_system(folder: Path, kind: str) -> Health:
    """Whether the catalogue may lie there."""
    if kind.lower() in _NETWORK:
        return Health(
            "data folder",
            "refused",
            f"{folder} lies on a network share ({kind}), where the catalogue can be damaged",
            "Name a folder on this machine's own disk with --data, and the share as a target.",
        )
    return Health("data folder", "good", f"{folder} ({kind or 'unknown file system'})")


def of_catalogue(found: int) -> Health:
    """Whether this program may open the catalogue of that version; 0: there is none yet."""
    if found > VERSION:
        return Health(
            "catalogue",
            "refused",
            f"version {found}, of a newer Vasculum; this one knows {VERSION}",
            "Use the newer program, or name another folder with --data. Nothing was changed.",
        )
    if 0 < found < VERSION:
        return Health("catalogue", "good", f"version {found}; copied aside and brought to {VERSION} at the next start")
    return Health("catalogue", "good", f"version {found}" if found else "none yet: made with the first frame")


def of_room(folder: Path, free: int) -> Health:
    """Whether an hour of work fits."""
    if free < HOUR_BYTES:
        return Health(
            "disk", "refused", f"{free / 1e9:.1f} GB free at {folder}", "Free space for an hour of work (11 GB)."
        )
    return Health("disk", "good", f"{free / 1e9:.0f} GB free at {folder}")


def of_clock(data: Path, offset: float | None) -> Health:
    """Whether the clock is right, by the time server; where none answers, whether it went back behind the catalogue."""
    if offset is not None:
        if abs(offset) > MOST_SECONDS_OFF:
            return Health(
                "clock",
                "refused",
                f"the clock is {offset:+.0f} s off the time server",
                "Let the system set it: timedatectl set-ntp true.",
            )
        return Health("clock", "good", f"{offset:+.1f} s off the time server")
    newest = max((_modified(data / f"{NAME}{ending}") for ending in ("", "-wal")), default=0.0)
    behind = newest - time.time()
    if behind > MOST_SECONDS_OFF:
        return Health(
            "clock",
            "refused",
            f"the clock is {behind:.0f} s behind the catalogue's last change",
            "Set it right: timedatectl set-ntp true, or by hand.",
        )
    return Health("clock", "unknown", "no time server answered, so it was compared with the catalogue's files alone")


def offset_from(server: str) -> float | None:
    """This clock minus the server's, in seconds (SNTP, RFC 4330); None where there is no server or no answer in 1 s."""
    if not server:
        return None
    request = b"\x1b" + bytes(47)  # No warning, version 3, client.
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.settimeout(1.0)
            host, _, port = server.partition(":")
            sent = time.time()
            line.sendto(request, (host, int(port or _NTP_PORT)))
            answer, _ = line.recvfrom(512)
            came = time.time()
    except (OSError, ValueError):
        return None
    if len(answer) < 48 or answer[0] & 7 != 4 or not answer[1]:
        return None  # No server's answer, or one that says that it does not know the time.
    seconds, fraction = struct.unpack("!II", answer[40:48])
    theirs: float = seconds - _NTP_EPOCH + fraction / 2**32
    return (sent + came) / 2 - theirs


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
