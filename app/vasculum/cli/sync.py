"""`vasculum sync`: delivers what was accepted."""

import time
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.answer import IDENTIFIER, Answer
from vasculum.model.errors import BadUsage
from vasculum.model.events import Delivered, DeliveryFailed, Event, Notice, SendingWaits, StationFault
from vasculum.model.ids import CaptureId
from vasculum.model.json_form import to_plain
from vasculum.model.lanes import waiting_words
from vasculum.model.package import DeliveryState
from vasculum.station import Station, build_station
from vasculum.store import outbox

APP = typer.Typer(add_completion=False)
_SOME_FAILED, _WORLD = 6, 4


@APP.command()
def sync(
    watch: Annotated[bool, typer.Option("--watch", help="Go on until stopped.")] = False,
    target: Annotated[str | None, typer.Option(help="Only this target.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be sent.")] = False,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Delivers accepted specimens to the repository, those refused before once more; what cannot be sent now stays in
    the outbox."""
    chosen = settings_of(data, settings, verbose)
    if target is not None:
        if target not in chosen.targets:
            raise BadUsage(f"There is no target `{target}`.", f"There are: {', '.join(chosen.targets)}.")
        chosen = chosen.model_copy(update={"targets": {target: chosen.targets[target]}})
    station = build_station(chosen, analyse=False)
    if dry_run:
        _list(station)
        station.stop()
        return 0
    again = station.send_again()
    if again:
        say(f"{again} that had failed, waited, or were delivered before a target was named are sent now.", quiet)
    hearing = _Hearing(json, quiet)
    station.listen(hearing.hear)
    with station:
        # One target that is away does not keep the others from being served.
        while watch or (not hearing.world_failed and station.targets_waiting() - hearing.away):
            time.sleep(0.2)
        for capture_id, answer in () if hearing.away else station.answers.fetch():
            _told(capture_id, answer, json, quiet)
        counts, waiting = station.counts(), station.targets_waiting()
        left, refused = counts["to_send"], counts["failed"]
    say(f"{left} left to send{f', {refused} refused' if refused else ''}.", quiet)
    return _WORLD if waiting else _SOME_FAILED if refused else 0


def _told(capture_id: CaptureId, answer: Answer, json: bool, quiet: bool) -> None:
    if json:
        line({"media": capture_id, "answer": to_plain(answer)})
    what = answer.value if answer.kind == IDENTIFIER else f"{answer.term}: {answer.value}"
    say(f"{answer.by or 'The centre'} answers on {capture_id}: {what}.", quiet)


def _list(station: Station) -> None:
    for row in outbox.deliveries(station.reading):
        if row.state is not DeliveryState.SENT and row.target in station.settings.targets:
            line(
                {
                    "media": row.capture_id,
                    "target": row.target,
                    "state": row.state.value,
                    "lastError": row.last_error,
                }
            )


class _Hearing:
    """Tells each delivery as it ends. Hears on any thread."""

    def __init__(self, json: bool, quiet: bool) -> None:
        self._json = json
        self._quiet = quiet
        self.world_failed = False
        """A fault of this machine that passes by itself, but not now: what is left is sent another time."""
        self.away: set[str] = set()
        """Targets that did not answer."""

    def hear(self, happened: Event | Notice) -> None:
        match happened:
            case Delivered():
                version = happened.receipt.version
                self._line(happened.capture_id, happened.receipt.target, "sent", version=version)
                say(f"Delivered {happened.capture_id} as {version}.", self._quiet)
            case DeliveryFailed():
                self._line(happened.capture_id, happened.target, "failed", lastError=happened.message)
                say(f"{happened.message} {happened.advice}", self._quiet)
                if not happened.permanent:
                    self.away.add(happened.target)
            case SendingWaits():
                say(waiting_words(happened.target, happened.lanes), self._quiet or not happened.lanes)
            case StationFault():
                say(f"{happened.message} {happened.advice}", self._quiet)
                self.world_failed = True
            case _:
                pass

    def _line(self, media: str, target: str, state: str, **more: str) -> None:
        if self._json:
            line({"media": media, "target": target, "state": state, **more})
