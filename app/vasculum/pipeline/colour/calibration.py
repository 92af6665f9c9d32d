"""What one frame of a target says about a camera, kept: for frames without a chart, other programs, and the drift."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from vasculum.model.errors import BadSettings
from vasculum.model.findings import CalibrationUsed, ColourFit, Spread
from vasculum.model.frame import Frame
from vasculum.pipeline.colour.difference import delta_e_2000
from vasculum.pipeline.colour.encoding import encoding_of
from vasculum.pipeline.colour.flat_field import FlatField
from vasculum.pipeline.colour.transforms import KINDS, Transform

FORMULA = "CIEDE2000, kL = kC = kH = 1 (Sharma, Wu and Dalal 2005)"


@dataclass(frozen=True, slots=True)
class PatchError:
    """One patch of the target: how far off it was taken, and after correction by a fit without it."""

    name: str
    before: float
    after: float


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """A camera's colours and light at one moment."""

    camera: str
    """Model and serial number, as the captures name it."""
    target: str
    """`ColorChecker24 after-2014`: kind and edition."""
    serial: str
    """Of the target; empty where it has none."""
    made_at: str
    """RFC 3339."""
    rgb: str
    """Which RGB the transform begins in: `sRGB`, or the sha256 of the frames' ICC profile."""
    transform: Transform
    patches: tuple[PatchError, ...]
    flat_field: FlatField | None = None
    formula: str = FORMULA

    @property
    def before(self) -> Spread:
        return _spread([patch.before for patch in self.patches])

    @property
    def after(self) -> Spread:
        """Leave-one-out."""
        return _spread([patch.after for patch in self.patches])

    def used(self, frame: Frame, for_want_of_a_chart: bool) -> CalibrationUsed:
        """The finding that it was used for this frame. Raises BadSettings where the frame's RGB is another one."""
        if rgb_of(frame) != self.rgb:
            raise BadSettings(
                f"The calibration of {self.made_at} was made for pictures of another colour space than {frame.name}.",
                "Set the camera as it was then, or calibrate anew.",
            )
        return CalibrationUsed(
            camera=self.camera,
            target=self.target,
            made_at=self.made_at,
            transform=self.transform.kind,
            parameters=self.transform.parameters,
            after=self.after,
            for_want_of_a_chart=for_want_of_a_chart,
            gains=self.flat_field.rows if self.flat_field else (),
        )

    def to_json(self) -> str:
        """One line of JSON, as `[[steps]] name = "colour"` holds it in `calibration`."""
        return json.dumps(
            {
                "camera": self.camera,
                "target": self.target,
                "serial": self.serial,
                "made_at": self.made_at,
                "rgb": self.rgb,
                "transform": {"kind": self.transform.kind, "parameters": self.transform.parameters},
                "patches": [[patch.name, patch.before, patch.after] for patch in self.patches],
                "flat_field": self.flat_field.rows if self.flat_field else None,
                "formula": self.formula,
            }
        )

    @classmethod
    def of_json(cls, text: str) -> "Calibration":
        """The calibration that `to_json` wrote. Raises BadSettings for anything else."""
        try:
            found: dict[str, Any] = json.loads(text)
            kind, rows = found["transform"]["kind"], found["transform"]["parameters"]
            return cls(
                camera=str(found["camera"]),
                target=str(found["target"]),
                serial=str(found["serial"]),
                made_at=str(found["made_at"]),
                rgb=str(found["rgb"]),
                transform=_transform(kind, tuple(tuple(float(value) for value in row) for row in rows)),
                patches=tuple(PatchError(str(n), float(b), float(a)) for n, b, a in found["patches"]),
                flat_field=FlatField.of(found["flat_field"] or ()),
                formula=str(found["formula"]),
            )
        except (ValueError, KeyError, TypeError, IndexError) as fault:
            raise BadSettings(
                f"The calibration cannot be read: {fault}.", "Make it anew by `vasculum characterise`."
            ) from fault


def calibration(
    frame: Frame, fit: ColourFit, camera: str, made_at: str, serial: str = "", flat: FlatField | None = None
) -> Calibration:
    """The calibration of the frame in which the fit's chart was found; with `flat`, the fit was made after it."""
    patches = tuple(
        PatchError(
            patch.name,
            round(float(delta_e_2000(np.array(patch.measured_lab), np.array(patch.reference_lab))), 3),
            patch.delta_e_2000,
        )
        for patch in fit.patches
    )
    transform = Transform.of(fit.transform, fit.parameters)
    return Calibration(camera, f"{fit.chart} {fit.edition}", serial, made_at, rgb_of(frame), transform, patches, flat)


def rgb_of(frame: Frame) -> str:
    """Which RGB the frame's numbers are in: `sRGB`, or the sha256 of its ICC profile."""
    encoding = encoding_of(frame.icc)
    if frame.icc is None or (encoding is not None and encoding.is_srgb):
        return "sRGB"
    return hashlib.sha256(frame.icc).hexdigest()


def _transform(kind: str, parameters: tuple[tuple[float, ...], ...]) -> Transform:
    made = Transform.of(kind, parameters)
    if made.matrix.shape != (3, KINDS[kind].terms(np.zeros((1, 3))).shape[1]):
        raise ValueError(f"its parameters are none of {kind}")
    return made


def _spread(values: list[float]) -> Spread:
    if not values:
        return Spread(0.0, 0.0, 0.0)
    mean, high, most = np.mean(values), np.percentile(values, 90), np.max(values)
    return Spread(round(float(mean), 3), round(float(high), 3), round(float(most), 3))
