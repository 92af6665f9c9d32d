"""`vasculum doctor`: what this station has and lacks, with the remedy for each lack."""

import shutil
from collections.abc import Iterator
from ctypes.util import find_library
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import typer

from vasculum.cameras import drivers, find_all
from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say, table
from vasculum.exports import export_formats
from vasculum.inference import Models, installed_wheels
from vasculum.model.json_form import to_plain
from vasculum.model.providers import PROVIDERS, told
from vasculum.pipeline import load_profile, profile_names, step_names
from vasculum.pipeline.pixel_trial import trial
from vasculum.pipeline.pixels import PixelGraphs
from vasculum.pipeline.profile import Profile as LoadedProfile
from vasculum.pipeline.reading.tesseract import missing
from vasculum.pipeline.steps.text import TextStep
from vasculum.settings import Settings, places
from vasculum.settings.model_sets import models_in_use
from vasculum.settings.secrets import read_secret, secrets_place
from vasculum.station.bundle import write_bundle
from vasculum.station.health import healths
from vasculum.station.pixel_choice import keep_trial, kept_trial
from vasculum.station.signing import station_key_id
from vasculum.sync import target_kinds
from vasculum.sync.beside import FolderBeside
from vasculum.sync.ocfl_root import folder_of

APP = typer.Typer(add_completion=False)
_OWN_CHECKS = {
    "barcode": "the specimen's number: read, of this collection, and safe without a person",
    "views": "the views that the profile's shot list asks for, as many as are there; a specimen left without one waits",
    "sequence": "the number is new here, follows the last ones, and is the list's; the last labels fit their rows",
    "same-sheet": "no other number belongs to a picture that looks and reads the same",
    "list": "places between the number's row of the list and the row that the label fits",
    "cover": "the number belongs into the folder whose card lies open",
    "file-name": "the number in the file's name is the code's",
}
_MEANINGS = {
    "colour": ("ΔE2000", "mean CIEDE2000 of the chart after correction, each patch left out of its own fit"),
    "exposure": ("stops", "distance from the right light, by the chart's greys or the lightest ground"),
    "clipping": ("%", "share of the frame in which a channel is full"),
    "label-clipping": ("%", "share of the most burnt label in which every channel is full"),
    "specimen-clipping": ("%", "share of the specimen in which a channel is full"),
    "chart-clipping": ("%", "share of the chart in which a channel is full"),
    "underexposure": ("%", "share of label, specimen or chart (else of the frame) that is black in every channel"),
    "noise": ("L*", "SD of the lightness in the noisiest grey patch, else on the bare ground"),
    "evenness": ("%", "lightness that the darkest place of the ground lacks against its lightest"),
    "glare": ("%", "share of the worst label or packet that shines"),
    "shadow": ("%", "share of the frame on which soft shadows lie"),
    "hand": ("%", "share of the frame that a hand takes"),
    "tool": ("%", "length of a pen or tool in the frame, of the frame's longer side"),
    "sharpness": ("", "share of edge energy that a slight blur takes away, where edges are strongest"),
    "label-sharpness": (
        "px",
        "width of the label's narrow edges, 10-90 % rise, in the direction in which they are widest",
    ),
    "specimen-sharpness": ("px", "the same of the specimen, tiles with print or chart left out"),
    "corner-sharpness": ("px", "width of the edges in the softest corner of the frame, by its sharpest of four cells"),
    "legibility": ("edges", "height of a label's lines over the width of its edges, of the label that has the least"),
    "sfr": ("%", "sampling efficiency (SFR10, ISO 12233) on the slanted edges of the chart, in the worse direction"),
    "chart-present": ("", "charts in the frame"),
    "scale-present": ("", "rulers and scales in the frame, or a scale by the chart"),
    "code-present": ("", "codes in the frame"),
    "label-present": ("", "labels in the frame, by the layout network or by rows of print"),
    "setting": ("differ", "settings, size and way up of the frame that are not as the profile says"),
    "target-age": ("years", "age of the station's own chart on the day of the frame"),
    "framing": ("of the outline", "share of the object's outline that the frame's edge cuts"),
    "skew": ("°", "angle by which the object lies askew in the frame"),
    "transfer": ("%", "longest run of rows or columns that equal their neighbour, as a share of the frame"),
}

Row = dict[str, Any]


@APP.command()
def doctor(
    list_: Annotated[bool, typer.Option("--list", help="Every driver, step, target, profile and model.")] = False,
    checks: Annotated[bool, typer.Option("--checks", help="Every check with meaning, unit, limit and source.")] = False,
    bundle: Annotated[
        Path | None,
        typer.Option("--bundle", help="Pack what support needs into this ZIP: no secrets, names, pictures."),
    ] = None,
    profile: Profile = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Says what this station has and lacks, and the remedy for each lack. Ends with 4 where no shift should begin."""
    chosen = settings_of(data, settings, verbose, profile=profile)
    loaded = load_profile(chosen.profile, *chosen.profile_folders)
    rows = list(_parts(chosen) if list_ else _checks(loaded) if checks else _state(chosen, loaded))
    ends = 4 if any(row.get("status") == "refused" for row in rows) else 0
    if bundle is not None:
        say(f"{write_bundle(bundle.expanduser(), chosen, rows)} holds no secrets, names or pictures.", quiet)
    if json:
        for row in rows:
            line(row)
        return ends
    heads = tuple(dict.fromkeys(key for row in rows for key in row))
    table("Vasculum", heads, [tuple(str(row.get(head, "")) for head in heads) for row in rows])
    return ends


def _state(settings: Settings, profile: LoadedProfile) -> Iterator[Row]:
    yield _row("libgphoto2", find_spec("gphoto2") is not None, "tethered bodies", "Install the Python package gphoto2.")
    yield _row("zbar", find_library("zbar") is not None, "second barcode reader", "Install the package libzbar0.")
    yield _row(
        "tesseract",
        shutil.which("tesseract") is not None,
        "second text reader",
        "Install tesseract-ocr and its languages.",
    )
    yield from _language_packs(profile)
    models = Models(models_in_use(settings.data), settings.provider, settings.threads)
    wheels = installed_wheels()
    names = " ".join(name for name, _ in wheels)
    one_too_many = (
        "They own the same files, and the one installed last spoilt the other. Keep one: "
        f"`python -m pip uninstall -y {names}`, then `python -m pip install --no-deps` with the name of that one."
    )
    what = ", ".join(f"{name} {version}" for name, version in wheels)
    yield _row("runtime", len(wheels) < 2, what, one_too_many)
    changed = models.verify()
    yield _row(
        "models", not changed, "all files as recorded", f"Install the program again: {', '.join(changed)} differ."
    )
    if not changed:
        yield _provider(models)
        yield {"name": "pixel work", "status": "good", "what": _pixel_work(settings, models), "remedy": ""}
    for camera in find_all():
        yield _row(f"camera {camera.id}", not camera.advice, camera.model, " ".join(camera.advice))
    for health in healths(settings.data, settings.time_server):
        yield to_plain(health)
    yield _row(
        "licence",
        bool(profile.collection.licence),
        profile.collection.licence,
        "Nothing is packaged without one: write it into the profile's [collection] table.",
    )
    key_id = station_key_id(settings)
    yield {
        "name": "signatures",
        "status": "good",
        "what": f"key {key_id}" if key_id else "a key is made with the first package",
        "remedy": "",
    }
    yield {"name": "secrets", "status": "good", "what": secrets_place(), "remedy": ""}
    for name, target in settings.targets.items():
        place = settings.target_place(name)
        kind = target_kinds().get(target.kind)
        secret = kind.secret_name(place) if kind else ""
        keyless = bool(secret) and read_secret(secret) is None
        what = f"{target.kind} at {place}{', no key' if keyless else ''}"
        if target.kind == "ocfl" and FolderBeside.of(folder_of(place)) is None:
            what += ", a disk's own top folder: without an index of numbers"
        yield _row(f"target {name}", not keyless, what, f"Enter its key with `vasculum secret {name}`.")


def _provider(models: Models) -> Row:
    """Where the networks run, with milliseconds; lacking where they were to run elsewhere, with what to do."""
    said: dict[str, list[str]] = {}
    for entry in models.entries():
        if entry.inputs:
            took = f"{entry.name} {models.milliseconds(entry.name, runs=1):g} ms"
            said.setdefault(told(models.use(entry.name).provider), []).append(took)
    why = dict.fromkeys(f"{fallback.asked} is not used. {fallback.why}" for fallback in models.fallbacks())
    return _row(
        "provider", not why, "; ".join(f"{who}: {', '.join(parts)}" for who, parts in said.items()), " ".join(why)
    )


def _pixel_work(settings: Settings, models: Models) -> str:
    """What does it here, with milliseconds, those of the other way in brackets; tried where no trial is kept."""
    found = kept_trial(settings)
    if found is None:
        timed = trial(models)
        found = {one.name: (one.graph, one.opencv) for one in timed}
        keep_trial(settings, [(one.name, one.graph, one.opencv) for one in timed])
    graphs = PixelGraphs(models, tuple(name for name, (graph, opencv) in found.items() if graph < opencv))
    said: dict[str, list[str]] = {}
    for name, (graph, opencv) in found.items():
        part = name.removeprefix("pixels-")
        if graphs.used(name):
            said.setdefault(f"graphs on {told(models.use(name).provider)}", []).append(
                f"{part} {graph:g} ms ({opencv:g})"
            )
        else:
            said.setdefault("OpenCV", []).append(f"{part} {opencv:g} ms ({graph:g})")
    return "; ".join(f"{who}: {', '.join(parts)}" for who, parts in said.items()) or "OpenCV"


def _language_packs(profile: LoadedProfile) -> Iterator[Row]:
    """Whether the packs that the profile's text step asks for are here; those that are not are left out."""
    for step in profile.steps:
        languages = step.languages if isinstance(step, TextStep) else ""
        if languages:
            absent = missing(languages)
            packages = " ".join(f"tesseract-ocr-{language.replace('_', '-')}" for language in absent)
            remedy = (
                f"{profile.name} asks for {', '.join(absent)}; doubtful lines are read again without. "
                f"Install {packages}, or take them out of `languages` at its text step."
            )
            yield _row("language packs", not absent, languages, remedy)


def _row(name: str, good: bool, what: str, remedy: str) -> Row:
    return {"name": name, "status": "good" if good else "lacking", "what": what, "remedy": "" if good else remedy}


def _parts(settings: Settings) -> Iterator[Row]:
    groups = {
        "driver": drivers(),
        "step": step_names(),
        "target": target_kinds(),
        "export": export_formats(),
        "profile": profile_names(places.profiles()),
        "model": [entry.name for entry in Models(models_in_use(settings.data)).entries()],
    }
    for kind, names in groups.items():
        for name in sorted(names):
            yield {"kind": kind, "name": name}
    for provider in PROVIDERS:
        yield {"kind": "provider", "name": provider.name} | ({} if provider.seen else {"status": "untested"})


def _checks(profile: LoadedProfile) -> Iterator[Row]:
    for name, meaning in _OWN_CHECKS.items():
        yield {"name": name, "meaning": meaning, "unit": "", "limit": None, "source": "the profile's roles"}
    for limit in profile.policy.limits:
        unit, meaning = _MEANINGS.get(limit.check, ("", ""))
        bounds = [
            f"{word} {value:g}"
            for word, value in (("at least", limit.at_least), ("at most", limit.at_most))
            if value is not None
        ]
        yield {
            "name": limit.check,
            "meaning": meaning,
            "unit": unit,
            "limit": " and ".join(bounds),
            "source": limit.source,
        }
