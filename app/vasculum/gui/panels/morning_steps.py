"""How far the morning's minute is, and what its five steps say of it."""

from dataclasses import dataclass

from vasculum.gui.sentences import said
from vasculum.gui.translate import figure, mark, tr
from vasculum.model.certificate import Certificate, Fitness
from vasculum.model.verdict import Status
from vasculum.station.analysis_jobs import Corner
from vasculum.station.morning import TargetFrame

STEPS = (mark("Station"), mark("White sheet"), mark("Target on the glass"), mark("Read"), mark("Sign"))


@dataclass(frozen=True, slots=True)
class Minute:
    """How far the morning is."""

    white: TargetFrame | None = None
    target: TargetFrame | None = None
    measured: Certificate | None = None
    signed: bool = False
    busy: str = ""
    fault: str = ""
    corners: tuple[Corner, ...] = ()
    """Of a chart that was not found, as they were shown by hand."""
    missed: bool = False
    """No chart was found in the target frame: its corners are to be shown."""


def steps_of(minute: Minute, ready: bool, white_key: str = "W") -> tuple[tuple[Status | None, str], ...]:
    """Each step: how it ended, None while it is to come, and a line on it. `white_key` photographs the white sheet."""
    state = minute
    measured = state.measured
    fitness = {Fitness.HOUSE: Status.REVIEW, Fitness.NOT_YET: Status.RETAKE}
    read = fitness.get(measured.fitness, Status.PASS) if measured else None
    evenness = next((n for n in measured.numbers if n.metric == "evenness"), None) if measured else None
    even = (
        tr("Light even to {value} %", value=figure(evenness.value, 1))
        if evenness and evenness.value is not None
        else ""
    )
    white = bool(state.white) or bool(even)
    taken = state.target is not None or measured is not None
    return (
        (
            Status.PASS if ready else Status.REVIEW,
            tr("The camera answers") if ready else tr("The camera does not answer"),
        ),
        (
            Status.PASS if white else None,
            even or (tr("Photographed") if white else tr("May be left out; {key} photographs it", key=white_key)),
        ),
        (
            Status.PASS if taken else None,
            tr("Found") if measured else tr("Photographed") if taken else tr("Waits for the press"),
        ),
        (read, said(measured.headline) if measured else tr("Colours, tone, noise")),
        (
            Status.PASS if state.signed else None,
            measured.number if measured and state.signed else tr("Not in force yet"),
        ),
    )
