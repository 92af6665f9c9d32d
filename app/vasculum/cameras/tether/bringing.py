"""Files from the card into the station's folder: whole, fsynced, and only then without their `.part`."""

import os
import shutil
import time
from pathlib import Path
from typing import Any

import gphoto2 as gp

from vasculum.cameras.taking import COMES_BY_ITSELF, RAW, disk_fault, ending
from vasculum.cameras.tether.faults import NOT_FOUND
from vasculum.cameras.tether.memory import CardName
from vasculum.model.errors import CameraLost, DiskFull


def bring(camera: Any, files: list[CardName], into: Path) -> tuple[list[Path], float | None]:
    """The files of one release, the JPEG first (it is analysed first), and the camera's clock at the release in seconds
    of its own, where it tells. Raises `CameraLost`, `DiskFull`, `DataFolderError` or libgphoto2's fault."""
    files.sort(key=lambda file: Path(file[1]).suffix.lower() in RAW)
    begin = f"{os.getpid()}-{time.time_ns()}"
    parts: list[Path] = []
    clock: float | None = None
    for folder, name in files:
        facts = camera.file_get_info(folder, name).file
        clock = clock or (facts.mtime if facts.fields & gp.GP_FILE_INFO_MTIME else None)
        size = facts.size if facts.fields & gp.GP_FILE_INFO_SIZE else None
        parts.append(_download(camera, folder, name, into, begin, size))
    # Only when all of a release is here does any of it lose its `.part`.
    return [part.rename(part.with_suffix("")) for part in parts], clock


def exists(camera: Any, file: CardName) -> bool:
    """Whether the file is still on the card: it may have been deleted at the body, or the card changed."""
    try:
        camera.file_get_info(*file)
    except gp.GPhoto2Error as fault:
        if fault.code == NOT_FOUND:
            return False
        raise
    return True


def stem(name: str) -> str:
    """What the files of one release have in common."""
    return Path(name).stem.upper()


def _download(camera: Any, folder: str, name: str, into: Path, begin: str, size: int | None) -> Path:
    part = into / f"{begin}-{ending(name)}.part"
    try:
        written = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
        # libgphoto2 closes the descriptor it is given together with its file.
        taken = gp.check_result(gp.gp_file_new_from_fd(os.dup(written)))
    except OSError as fault:
        raise disk_fault(fault, into) from fault
    try:
        camera.file_get(folder, name, gp.GP_FILE_TYPE_NORMAL, taken)
        os.fsync(written)
        came = os.fstat(written).st_size
    except OSError as fault:
        raise disk_fault(fault, into) from fault
    except gp.GPhoto2Error as fault:
        if size is not None and shutil.disk_usage(into).free < size:
            raise DiskFull(f"There is no room for {name} in {into}.") from fault
        raise
    finally:
        os.close(written)
    if size is not None and came != size:
        raise CameraLost(f"Of {name} only {came} of {size} bytes came.", COMES_BY_ITSELF)
    return part
