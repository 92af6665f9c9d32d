"""A body's settings as libgphoto2's widgets: read, chosen, set and read back."""

from typing import Any

import gphoto2 as gp

from vasculum.cameras.tether.faults import sentence
from vasculum.model.errors import CameraBusy, CameraError, CameraLost


def read(camera: Any, name: str) -> str | None:
    """One setting's value; None where the body has none of that name, or it is empty."""
    try:
        widget = camera.get_single_config(name)
    except gp.GPhoto2Error:
        return None
    # Of some bodies libgphoto2 says that all is well and gives no widget.
    value = widget.get_value() if widget is not None else None
    return str(value) if value not in (None, "") else None


def read_all(camera: Any) -> dict[str, str]:
    """All settings with their values."""
    return dict(_flat(camera.get_config()))


def choices(camera: Any, name: str) -> tuple[str, ...]:
    """The values that the body offers for a setting now; empty where it offers no list."""
    try:
        widget = camera.get_single_config(name)
        return tuple(widget.get_choice(index) for index in range(widget.count_choices())) if widget is not None else ()
    except gp.GPhoto2Error:
        return ()


def write(camera: Any, name: str, value: str) -> None:
    """Sets one and reads it back. Raises `CameraError` where the body does not take it, libgphoto2's own fault where
    it is gone or busy."""
    try:
        widget = camera.get_single_config(name)
    except gp.GPhoto2Error as fault:
        if isinstance(sentence(fault, lambda: True), CameraLost | CameraBusy):
            raise
        raise _no_setting(name) from fault
    if widget is None:
        raise _no_setting(name)
    try:
        wanted = _typed(widget, value)
        widget.set_value(wanted)
        camera.set_single_config(name, widget)
    except (ValueError, TypeError) as fault:
        raise _not_taken(name, value) from fault
    except gp.GPhoto2Error as fault:
        if isinstance(sentence(fault, lambda: True), CameraLost | CameraBusy):
            raise
        raise _not_taken(name, value) from fault
    now = camera.get_single_config(name).get_value()
    if now != wanted:
        raise CameraError(f"The camera holds {name} at {now} instead of {value}.", "Turn the mode dial to M.")


def choose_card(camera: Any) -> None:
    """Lets releases go to the card: only what lies there survives a pulled cable; in the body's memory it is gone."""
    config = camera.get_config()
    try:
        widget = config.get_child_by_name("capturetarget")
    except gp.GPhoto2Error:
        return
    for index in range(widget.count_choices()):
        choice = widget.get_choice(index)
        if "card" in choice.lower():
            widget.set_value(choice)
            camera.set_config(config)
            return


def _no_setting(name: str) -> CameraError:
    return CameraError(f"The camera has no setting `{name}`.", "See what `vasculum cameras` lists.")


def _not_taken(name: str, value: str) -> CameraError:
    return CameraError(f"The camera takes no {name} of `{value}`.", "Choose one of the values it offers.")


def _typed(widget: Any, value: str) -> str | float | int:
    """The value in the type that the widget takes. Raises ValueError."""
    kind = widget.get_type()
    if kind == gp.GP_WIDGET_RANGE:
        return float(value)
    if kind in (gp.GP_WIDGET_TOGGLE, gp.GP_WIDGET_DATE):
        return int(value)
    return value


def _flat(widget: Any) -> list[tuple[str, str]]:
    if widget.get_type() in (gp.GP_WIDGET_WINDOW, gp.GP_WIDGET_SECTION):
        return [pair for child in widget.get_children() for pair in _flat(child)]
    # Some of ptp2's widgets have no name (a battery without a range): nobody could ask for them.
    if not widget.get_name():
        return []
    try:
        return [(widget.get_name(), str(widget.get_value()))]
    except gp.GPhoto2Error:
        return []
