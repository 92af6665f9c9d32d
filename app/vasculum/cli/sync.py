"""`vasculum sync`: delivers what was accepted."""

import time
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage
from vasculum.model.events import Delivered, DeliveryFailed, Event, Notice
from vasculum.model.package import DeliveryState
from vasculum.station import Station, build_station
from vasculum.store import outbox

APP = typer.Typer(add_completion=False)


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
    """Delivers accepted specimens to the repository; what cannot be sent now stays in the outbox."""
    chosen = settings_of(data, settings, verbose)
    if target is not None:
        if target not in chosen.targets:
            raise BadUsage(f"There is no target `{target}`.", f"There are: {', '.join(chosen.targets)}.")
        chosen = chosen.model_copy(update={"targets": {target: chosen.targets[target]}})
    station = build_station(chosen, analyse=False)
    if dry_run:
        for row in outbox.deliveries(station.reading):
            if row.state is not DeliveryState.SENT and row.target in chosen.targets:
                line(
                    {
                        "media": row.capture_id,
                        "target": row.target,
                        "state": row.state.value,
                        "lastError": row.last_error,
                    }
                )
        station.stop()
        return 0
    failures: list[DeliveryFailed] = []

    def hear(happened: Event | Notice) -> None:
        match happened:
            case Delivered():
                if json:
                    line(
                        {
                            "media": happened.capture_id,
                            "target": happened.receipt.target,
                            "state": "sent",
                            "version": happened.receipt.version,
                        }
                    )
                say(f"Delivered {happened.capture_id} as {happened.receipt.version}.", quiet)
            case DeliveryFailed():
                failures.append(happened)
                if json:
                    line(
                        {
                            "media": happened.capture_id,
                            "target": happened.target,
                            "state": "failed",
                            "lastError": happened.message,
                        }
                    )
                say(f"{happened.message} {happened.advice}", quiet)
            case _:
                pass

    station.listen(hear)
    with station:
        _deliver(station, watch, failures)
        left = station.counts().get("to_send", 0)
    say(f"{left} left to send.", quiet)
    return 4 if left and failures else 0


def _deliver(station: Station, watch: bool, failures: list[DeliveryFailed]) -> None:
    while watch or (station.counts().get("to_send", 0) and not failures):
        time.sleep(0.2)
