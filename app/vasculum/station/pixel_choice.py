"""Which pixel work a graph does on this machine's processor: what a trial here found, kept in the data folder.

Read at every start, so it brings nothing heavy along; the trial itself is `pipeline.pixel_trial`.
"""

import json
import os
import platform
from collections.abc import Iterable
from pathlib import Path

from vasculum import __version__
from vasculum.settings import Settings
from vasculum.settings.model_sets import history

_NAME = "pixel-trial.json"
Milliseconds = tuple[float, float]
"""By the graph, by OpenCV."""


def chosen_graphs(settings: Settings) -> tuple[str, ...]:
    """Names of the graphs that were faster than OpenCV; none where there was no trial."""
    return tuple(name for name, (graph, opencv) in (kept_trial(settings) or {}).items() if graph < opencv)


def kept_trial(settings: Settings) -> dict[str, Milliseconds] | None:
    """The last trial by graph; None where there was none by this version, models, settings and machine."""
    try:
        plain = json.loads(_place(settings).read_text(encoding="utf-8"))
        if plain["made_by"] != _made_by(settings):
            return None
        return {str(name): (float(graph), float(opencv)) for name, graph, opencv in plain["milliseconds"]}
    except (OSError, ValueError, KeyError, TypeError):
        # A trial can be made again: nothing depends on an old one.
        return None


def keep_trial(settings: Settings, found: Iterable[tuple[str, float, float]]) -> None:
    """Keeps a trial for the starts to come; nowhere where there is no data folder yet, none that can be written, or a
    newer program's."""
    from vasculum.store import database, migrations

    if migrations.version_in_file(settings.data / database.NAME) > migrations.VERSION:
        return
    part = _place(settings).with_suffix(".part")
    try:
        part.write_text(json.dumps({"made_by": _made_by(settings), "milliseconds": list(found)}), encoding="utf-8")
        part.replace(_place(settings))
    except OSError:
        return


def _place(settings: Settings) -> Path:
    return settings.data / _NAME


def _made_by(settings: Settings) -> list[object]:
    machine = (platform.node(), platform.machine(), os.cpu_count())
    return [__version__, history(settings.data)[-1], settings.provider, settings.threads, *machine]
