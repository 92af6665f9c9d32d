"""The colours of the monitor: the profile that pictures are converted to, and how it is called."""

import subprocess
from collections import OrderedDict
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QColorSpace, QImage, QScreen

from vasculum.gui.ask import ask
from vasculum.gui.translate import tr
from vasculum.model.errors import BadSettings

_KEPT = "colours-of-the-monitor"
_COLORMGR = ("colormgr", "get-devices-by-kind", "display")
_ASK_S = 3.0
_AT_HAND = 4
"""Pictures of which the conversion is kept: converted aside, then asked for on the main thread."""
_ready: OrderedDict[int, QImage] = OrderedDict()
_lock = Lock()
_REMEDY = "Name the monitor's .icc file, or leave it empty."


class Monitor(QObject):
    """Finds the profile aside and puts it in force."""

    changed = Signal()
    """Pictures are to be shown anew: they need other colours."""
    refused = Signal(object)
    """The file named is no profile of a monitor: a `BadSettings`."""

    def look(self, file: str, screen: QScreen | None) -> None:
        """The profile of that file, else the one that the system gives this screen."""
        name = screen.name() if screen is not None else ""
        ask(self, lambda: load_monitor(file, name), self._found, self.refused.emit)

    def _found(self, space: QColorSpace) -> None:
        before = monitor_name()
        show_on(space)
        if monitor_name() != before:
            self.changed.emit()


def load_monitor(file: str, screen: str = "") -> QColorSpace:
    """The colour space of an ICC file; without one that which colord gives the screen; else an invalid one.

    Asks another program and reads files: not for the main thread. Raises `BadSettings` for a file that is no profile of
    a monitor.
    """
    if file:
        return _read(Path(file).expanduser())
    found = _of_system(screen)
    return _read(found) if found is not None else QColorSpace()


def show_on(space: QColorSpace) -> None:
    """Pictures are converted to this space from now on; an invalid one means sRGB. Main thread."""
    app = QCoreApplication.instance()
    if app is not None:
        with _lock:
            _ready.clear()
        app.setProperty(_KEPT, space if space.isValid() else None)


def monitor_name() -> str:
    """What stands under the picture."""
    space = _space()
    if space is None:
        return tr("sRGB assumed")
    return space.description() or tr("a profile without a name")


def to_monitor(image: QImage) -> QImage:
    """A picture in sRGB as the monitor needs it; the same where sRGB is assumed. From any thread, but it takes tens of
    milliseconds for a picture that was not got ready."""
    space = _space()
    if space is None or image.isNull():
        return image
    with _lock:
        ready = _ready.get(image.cacheKey())
    return ready if ready is not None else _convert(image, space)


def get_ready(image: QImage) -> QImage:
    """The same picture; `to_monitor` of it costs nothing for as long as few others follow. Off the main thread."""
    space = _space()
    if space is not None and not image.isNull():
        converted = _convert(image, space)
        with _lock:
            _ready[image.cacheKey()] = converted
            while len(_ready) > _AT_HAND:
                _ready.popitem(last=False)
    return image


def _convert(image: QImage, space: QColorSpace) -> QImage:
    given = image if image.colorSpace().isValid() else _tagged(image)
    return given.convertedToColorSpace(space)


def _space() -> QColorSpace | None:
    app = QCoreApplication.instance()
    found = app.property(_KEPT) if app is not None else None
    return found if isinstance(found, QColorSpace) else None


def _tagged(image: QImage) -> QImage:
    copy = image.copy()
    copy.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return copy


def _read(path: Path) -> QColorSpace:
    try:
        space = QColorSpace.fromIccProfile(QByteArray(path.read_bytes()))
    except OSError as fault:
        raise BadSettings(f"{path} cannot be read: {fault.strerror}.", _REMEDY) from fault
    if not space.isValid() or not space.isValidTarget():
        raise BadSettings(f"{path} is no ICC profile of a monitor.", _REMEDY)
    return space


def _of_system(screen: str) -> Path | None:
    """The file that colord names for the screen, else for the first display; None without colord or a profile."""
    try:
        told = subprocess.run(_COLORMGR, capture_output=True, text=True, timeout=_ASK_S, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    return profile_in(told, screen)


def profile_in(told: str, screen: str) -> Path | None:
    """The first profile's file in what colormgr prints of the displays, the named screen's if it is there."""
    devices = [part for part in told.split("Object Path:") if part.strip()]
    devices.sort(key=lambda part: bool(screen) and screen not in part)
    for device in devices:
        lines = [line.strip() for line in device.splitlines()]
        for line in lines:
            if line.startswith("/") and line.lower().endswith((".icc", ".icm")):
                return Path(line)
    return None
