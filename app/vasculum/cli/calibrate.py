"""`vasculum calibrate`: a target frame measured, held against the standards, and a certificate issued."""

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from vasculum.cameras import open_camera
from vasculum.cli.options import AsJson, Data, Operator, Profile, Quiet, SettingsFile, Verbose, operator_of, settings_of
from vasculum.cli.output import line, say, table, write
from vasculum.model.certificate import Certificate, Fitness
from vasculum.model.errors import BadInput
from vasculum.model.json_form import to_plain
from vasculum.pipeline.conformance import FORMULA
from vasculum.settings import Settings
from vasculum.station import build_station
from vasculum.station.calibrating import calibrated, camera_profiled
from vasculum.station.morning import TargetFrame, photographed

APP = typer.Typer(add_completion=False)


@APP.command()
def calibrate(
    camera: Annotated[str | None, typer.Option(help="A camera's id; `vasculum cameras` lists them.")] = None,
    image: Annotated[Path | None, typer.Option(help="A picture of the target, instead of taking one.")] = None,
    white: Annotated[Path | None, typer.Option(help="A picture of a blank white sheet that fills the frame.")] = None,
    icc: Annotated[Path | None, typer.Option(help="Write the camera's ICC profile here, for other programs.")] = None,
    calibration: Annotated[
        Path | None, typer.Option(help="Write the calibration here: the line for `calibration` of the step `colour`.")
    ] = None,
    dcp: Annotated[
        Path | None, typer.Option(help="Write a DNG camera profile here, from a RAW file of the target, for others.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Measures only: no certificate is issued.")] = False,
    profile: Profile = None,
    operator: Operator = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Measures the target and issues the certificate that the frames of this shift refer to."""
    chosen = settings_of(data, settings, verbose, profile=profile, camera=camera)
    for file in (image, white):
        if file is not None and not file.is_file():
            raise BadInput(f"{file} is not a file.", "Check its name.")
    with tempfile.TemporaryDirectory(prefix="vasculum-target-") as folder:
        target = TargetFrame(image, image.name) if image else _photograph(chosen, Path(folder), quiet)
        blank = TargetFrame(white, white.name) if white else None
        with build_station(chosen, analyse=False, deliver=False) as station:
            certificate = station.morning.measure(target, blank, operator_of(chosen, operator))
            if icc is not None or calibration is not None:
                made, profile_bytes = calibrated(chosen, station.profile, target, blank)
                certificate = replace(certificate, icc_sha256=hashlib.sha256(profile_bytes).hexdigest())
                for path, content in ((icc, profile_bytes), (calibration, made.to_json().encode() + b"\n")):
                    if path is not None:
                        write(path, content, quiet)
            if dcp is not None:
                camera_profile, said = camera_profiled(chosen, station.profile, target)
                write(dcp, camera_profile, quiet)
                say(f"The camera profile rests on {said}.", quiet)
            if not dry_run:
                certificate = station.morning.issue(certificate, target)
    if json:
        line(to_plain(certificate) | {"formula": FORMULA, "issued": not dry_run})
    else:
        _print(certificate)
    say(_ending(certificate, dry_run), quiet)
    return 0 if certificate.fitness is not Fitness.NOT_YET else 6


def _photograph(chosen: Settings, folder: Path, quiet: bool) -> TargetFrame:
    say("Photographing the target.", quiet)
    body = open_camera(chosen.camera, chosen.roles, chosen.data)
    try:
        body.connect()
        return photographed(body, folder)
    finally:
        body.close()


def _print(certificate: Certificate) -> None:
    print(certificate.headline)
    for note in certificate.notes:
        print(f"  {note}")
    standards = list(dict.fromkeys(held.standard for number in certificate.numbers for held in number.held))
    rows = []
    for number in certificate.numbers:
        value = "not measured" if number.value is None else f"{number.value:.2f} {number.unit}".strip()
        levels = [(held.level or "outside") if (held := number.under(name)) else "-" for name in standards]
        rows.append((number.title, value, *levels))
    short = (name.partition(" ")[0] for name in standards)
    table(f"Certificate {certificate.number}", ("measured", "today", *short), rows)
    for number in certificate.numbers:
        if number.why:
            print(f"{number.title}: {number.why}")
    print(f"Held against {', '.join(standards)}.")
    print(f"Target: {certificate.chart.name}, {certificate.chart.edition}. Formula: {FORMULA}.")
    print(
        "A single chart cannot earn a full FADGI grade: this says what was measured and the limits it was held against."
    )


def _ending(certificate: Certificate, dry_run: bool) -> str:
    if dry_run:
        return "Nothing was kept."
    return f"Certificate {certificate.number} is in force: the frames taken from now on refer to it."
