"""Colours made true: drawn frames with known colours, real charts patch by patch, and what a whole frame costs."""

import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from vasculum.benches.bench import Asked, Table
from vasculum.benches.measured.corpus import photographs
from vasculum.benches.measured.correctors import correctors
from vasculum.benches.measured.drawn_colours import CLASSES, inside, lab_of_srgb, photographed, shots
from vasculum.inference import Models
from vasculum.model.findings import CalibrationUsed, ColourFit, of_kind
from vasculum.model.frame import Frame, Pixels
from vasculum.model.resource import model_folder
from vasculum.pipeline.colour import SRGB, delta_e_2000, encoding_of, reference
from vasculum.pipeline.colour.calibration import calibration
from vasculum.pipeline.colour.fit import fitted, mapped
from vasculum.pipeline.colour.flat_field import flat_field
from vasculum.pipeline.colour.spaces import (
    SRGB_TO_XYZ,
    XYZ_TO_SRGB,
    Floats,
    Mask,
    lab_of_xyz,
    srgb_encoded,
    xyz_of_lab,
)
from vasculum.pipeline.develop import develop
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import Colour

_SEEDS = 25


def colour(asked: Asked) -> Iterator[Table]:
    """Held-out colours of drawn frames, patches of photographed charts left out one by one, CPU seconds."""
    cv2.setNumThreads(1)
    yield _drawn(asked)
    if asked.corpus is not None:
        yield _photographed(asked)
    yield _seconds(asked)


def _look(frame: Frame, calibrated: str = "") -> tuple[ColourFit | None, CalibrationUsed | None]:
    found = Colour(calibration=calibrated).prepare(Models(model_folder(), provider="cpu", threads=1))(frame, ())
    fits, used = of_kind(found, ColourFit), of_kind(found, CalibrationUsed)
    return (fits[0] if fits else None), (used[0] if used else None)


def _drawn(asked: Asked) -> Table:
    rows: list[tuple[object, ...]] = []
    lab = reference("after-2014").lab
    for title, camera in CLASSES.items():
        errors: dict[str, list[float]] = {}
        for number, shot in enumerate(shots(camera, 2 if asked.quick else _SEEDS)):
            if number % 5 == 0:
                asked.say(f"Drawn colours: {title}, frame {number + 1}.")
            fit, _ = _look(shot.frame)
            assert fit is not None
            seen = inside(shot.frame.pixels)
            patches = _patch_codes(fit)
            made = {"as taken": seen, "ours": inside(develop(shot.frame, fit))}
            flat = calibration(shot.frame, fit, "drawn", "", flat=flat_field(shot.white))
            evened_fit, used = _look(shot.frame, flat.to_json())
            made["ours, white frame"] = inside(develop(shot.frame, evened_fit, used))
            for name, corrector in correctors().items():
                made[name] = _whole(corrector(patches, lab), seen)
            for name, codes in made.items():
                errors.setdefault(name, []).append(
                    float(delta_e_2000(lab_of_srgb(codes.mean(axis=1)), shot.held_out_lab).mean())
                )
        rows.append((title, len(errors["ours"]), *_summary(errors)))
    ways = ("camera", "frames", "as taken", "ours", "ours, worst frame", "ours, white frame")
    heads = (*ways, "cv2.ccm, best form", "its ΔE2000", "colour-science, best form", "its ΔE2000")
    note = (
        "Mean CIEDE2000 of 48 colours a frame that no fit has seen. All correct from the same 24 patch colours, as the "
        "colour step read them; ours through the whole derivative, 8 bits and all. Best form: of four of cv2.ccm's, of "
        "twelve of colour-science's, the one with the lowest mean over these very frames; pixel by pixel, rounded to "
        "8 bits. White frame: the light evened first."
    )
    return Table("drawn colours", "Colours that took no part in the fit, drawn frames", heads, tuple(rows), note)


def _patch_codes(fit: ColourFit) -> Floats:
    """The codes as read, from the measured L*a*b* of an sRGB frame."""
    lab = np.array([patch.measured_lab for patch in fit.patches])
    return np.asarray(255 * srgb_encoded(xyz_of_lab(lab) @ XYZ_TO_SRGB.T), dtype=np.float64)


def _summary(errors: dict[str, list[float]]) -> Iterator[object]:
    means = {name: float(np.mean(values)) for name, values in errors.items()}
    yield round(means["as taken"], 2)
    yield round(means["ours"], 2)
    yield round(max(errors["ours"]), 2)
    yield round(means["ours, white frame"], 2)
    for library in ("cv2.ccm", "colour-science"):
        forms = {name: value for name, value in means.items() if name.startswith(library)}
        best = min(forms, key=lambda name: forms[name], default="")
        yield best.removeprefix(library).strip() or "-"
        yield round(forms[best], 2) if best else "-"


def _photographed(asked: Asked) -> Table:
    rows: list[tuple[object, ...]] = []
    medians: dict[str, list[tuple[float, ...]]] = {"even": [], "odd": []}
    for photograph in photographs(asked):
        if not photograph.says["chart_corners"]:
            continue
        frame = photograph.frame()
        fit, _ = _look(frame)
        if fit is None:
            continue
        light, lab, usable = _patch_light(frame, fit)
        before = np.array([delta_e_2000(np.array(p.measured_lab), np.array(p.reference_lab)) for p in fit.patches])
        ours = fitted(light, lab, usable)
        found = tuple(float(np.median(one[usable])) for one in (before, _plain(light, lab, usable), ours.delta_e))
        medians[photograph.groups].append(found)
        shown = tuple(round(value, 2) for value in found)
        rows.append((photograph.path.name[:40], photograph.groups, int(usable.sum()), *shown, ours.transform.kind))
    for groups, all_of_them in medians.items():
        if all_of_them:
            middle = tuple(round(float(value), 2) for value in np.median(all_of_them, axis=0))
            rows.append((f"median of {len(all_of_them)}", groups, "", *middle, ""))
    heads = ("picture", "groups", "patches not clipped", "as taken", "plain 3x3", "ours", "ours is")
    note = (
        "Median CIEDE2000 of the patches, each judged by a fit without it. Plain 3x3: least squares in linear light, "
        "every patch weighted by the slope of L*."
    )
    return Table("photographed charts", "Patches of photographed charts, leave-one-out", heads, tuple(rows), note)


def _patch_light(frame: Frame, fit: ColourFit) -> tuple[Floats, Floats, Mask]:
    encoding = encoding_of(frame.icc) or SRGB
    measured = np.array([patch.measured_lab for patch in fit.patches])
    light = xyz_of_lab(measured) @ np.linalg.inv(encoding.to_xyz).T
    lab = np.array([patch.reference_lab for patch in fit.patches])
    return light, lab, np.asarray(encoding.codes(light).max(axis=1) < 254)


def _plain(light: Floats, lab: Floats, usable: Mask) -> Floats:
    """(24,) CIEDE2000 of each patch through the least-squares 3 x 3 of the others."""
    seen = np.empty_like(light)
    for patch in range(len(light)):
        others = usable.copy()
        others[patch] = False
        seen[patch] = mapped(light, lab, others)[0][patch]
    return delta_e_2000(lab_of_xyz(seen @ SRGB_TO_XYZ.T), lab)


def _timed(work: Callable[[], object]) -> float:
    spent = []
    for _ in range(3):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return float(np.median(spent))


def _whole(correct: Callable[[Floats], Floats], pixels: Pixels) -> Pixels:
    """In strips of a megapixel, so that no copy in floats is larger than the machine."""
    flat = pixels.reshape(-1, 3)
    made = np.empty_like(flat)
    for first in range(0, len(flat), 1 << 20):
        part = slice(first, first + (1 << 20))
        made[part] = np.rint(np.clip(correct(flat[part].astype(np.float64)), 0, 255))
    return made.reshape(pixels.shape)


def _seconds(asked: Asked) -> Table:
    shot = photographed(CLASSES["all together"])
    fit, _ = _look(shot.frame)
    assert fit is not None
    flat = calibration(shot.frame, fit, "drawn", "", flat=flat_field(shot.white))
    evened_fit, used = _look(shot.frame, flat.to_json())
    size = (1500, 1000) if asked.quick else (6000, 4000)
    large = np.asarray(cv2.resize(shot.frame.pixels, size, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)
    frame = Frame(large, "drawn colours", "")
    patches, lab = _patch_codes(fit), reference("after-2014").lab
    spent = [
        ("ours", _timed(partial(develop, frame, fit))),
        ("ours, light evened too", _timed(partial(develop, frame, evened_fit, used))),
    ]
    others = correctors()
    for name in ("cv2.ccm 3x3, gamma", "colour-science Finlayson 2015, degree 2"):
        if name in others:
            correct = others[name](patches, lab)
            spent.append((name, _timed(partial(_whole, correct, large))))
    rows = tuple((f"{large.shape[0] * large.shape[1] / 1e6:.0f}", name, round(seconds, 2)) for name, seconds in spent)
    note = "One thread, from 8-bit codes to 8-bit codes; the median of three. The fit itself is not counted."
    return Table("colour time", "CPU seconds to correct a whole frame", ("megapixels", "who", "s"), rows, note)
