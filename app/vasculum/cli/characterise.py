"""`vasculum characterise`: a camera's colours and light by the picture of a target, for the profile and for others."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from vasculum.cli.options import AsJson, Quiet
from vasculum.cli.output import say, table
from vasculum.inference import Models
from vasculum.model.errors import BadInput, BadUsage
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.characterise import Marked, characterised
from vasculum.pipeline.colour.calibration import Calibration
from vasculum.pipeline.colour.encoding import SRGB, encoding_of
from vasculum.pipeline.colour.icc import device_profile
from vasculum.pipeline.colour.target import target as target_named
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps.colour import Colour

APP = typer.Typer(add_completion=False)


@APP.command()
def characterise(
    image: Annotated[Path, typer.Argument(help="A picture with the target.")],
    white: Annotated[Path | None, typer.Option(help="A picture of plain white over the whole frame.")] = None,
    target: Annotated[
        str, typer.Option(help="A target of the tables, or a drawing of your own (.toml); looked for without corners.")
    ] = "",
    values: Annotated[Path | None, typer.Option(help="The file that came with the target, CGATS or CSV.")] = None,
    corners: Annotated[str, typer.Option(help='Of the target, "x,y x,y x,y x,y", clockwise from its upper left.')] = "",
    edition: Annotated[str, typer.Option(help="Of the target's colours.")] = "",
    serial: Annotated[str, typer.Option(help="The target's serial number.")] = "",
    out: Annotated[Path | None, typer.Option(help="Writes the calibration, one line of JSON for a profile.")] = None,
    icc: Annotated[Path | None, typer.Option(help="Writes an ICC profile for other programs.")] = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Measures a camera's colours by one picture and says how true they are before and after correction."""
    if corners and not target:
        raise BadUsage("--corners need --target.", "Without both, the 24-patch chart is looked for.")
    marked = Marked(target_named(target, edition, values), _corners(corners)) if corners else None
    frame = _opened(image)
    now = datetime.now(UTC)
    made = characterised(
        frame,
        _opened(white) if white else None,
        Models(model_folder(), provider="cpu", threads=1),
        camera=" ".join(filter(None, (frame.exif.get("Model"), frame.exif.get("BodySerialNumber")))) or "unknown",
        made_at=now.isoformat(timespec="seconds"),
        step=_step(target, values, edition),
        serial=serial,
        marked=marked,
    )
    if out is not None:
        out.write_text(made.to_json() + "\n", "utf-8")
        say(f"{out}: for the profile, as calibration of the step colour.", quiet)
    if icc is not None:
        name = f"{made.camera}, {made.target}"
        icc.write_bytes(device_profile(made.transform, encoding_of(frame.icc) or SRGB, name, now))
        say(f"{icc}: an ICC profile of pictures as they come from the camera.", quiet)
    print(made.to_json()) if json else _print(made)
    return 0


def _step(target: str, values: Path | None, edition: str) -> Colour:
    """The step that looks for the target; the 24-patch chart without one."""
    step = Colour(values=str(values or ""))
    return replace(step, target=target or step.target, edition=edition or step.edition)


def _print(made: Calibration) -> None:
    rows = [(patch.name, f"{patch.before:.2f}", f"{patch.after:.2f}") for patch in made.patches]
    rows += [("mean", f"{made.before.mean:.2f}", f"{made.after.mean:.2f}")]
    table(f"{made.camera}, {made.target}: {made.transform.kind}", ("patch", "as taken", "corrected"), rows)
    print(f"{made.formula}; corrected: each patch by a fit that it took no part in.")
    if made.flat_field is not None:
        print(f"Light: {100 * made.flat_field.unevenness:.0f} % darker in the darkest part; evened.")


def _opened(path: Path) -> Frame:
    if not path.is_file():
        raise BadInput(f"{path} is not a file.", "Check its name.")
    return decode(path)


def _corners(text: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    try:
        points = np.array([[float(part) for part in point.split(",")] for point in text.split()], dtype=np.float64)
    except ValueError:
        points = np.empty((0, 2))
    if points.shape != (4, 2):
        raise BadUsage(f"--corners {text!r} are not four points.", 'Write them as "x,y x,y x,y x,y".')
    return points
