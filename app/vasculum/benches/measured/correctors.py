"""What others make of a chart's 24 colours: cv2.ccm and colour-science, each in all of its forms."""

import warnings
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, Floats, srgb_decoded, srgb_encoded, xyz_of_lab
from vasculum.pipeline.opencv import cv2

Corrector = Callable[[Floats, Floats], Callable[[Floats], Floats]]
"""From the chart's codes 0 to 255 and its L*a*b*, a function from (n, 3) codes to corrected sRGB codes."""


def correctors() -> Mapping[str, Corrector]:
    """By library and form; colour-science's are left out where it is not installed.

    cv2.ccm's linearisations by grey fail on the floats it works in itself, those by logarithms give black pictures.
    """
    return dict(_of_opencv()) | dict(_of_colour_science())


def _of_opencv() -> Iterator[tuple[str, Corrector]]:
    lines = {
        "gamma": cv2.ccm.LINEARIZATION_GAMMA,
        "polynomial": cv2.ccm.LINEARIZATION_COLORPOLYFIT,
    }
    for form, kind in (("3x3", cv2.ccm.CCM_LINEAR), ("3x4", cv2.ccm.CCM_AFFINE)):
        for name, line in lines.items():
            yield f"cv2.ccm {form}, {name}", _opencv(kind, line)


def _opencv(kind: int, line: int) -> Corrector:
    def fit(codes: Floats, lab: Floats) -> Callable[[Floats], Floats]:
        model = cv2.ccm.ColorCorrectionModel((codes / 255)[:, None], lab[:, None], cv2.ccm.COLOR_SPACE_LAB_D50_2)
        model.setColorSpace(cv2.ccm.COLOR_SPACE_SRGB)
        model.setCcmType(kind)
        model.setLinearization(line)
        model.setLinearizationGamma(2.2)
        model.setLinearizationDegree(3)
        model.setDistance(cv2.ccm.DISTANCE_CIE2000)
        model.compute()

        def correct(seen: Floats) -> Floats:
            # It takes B G R, whatever setRGB says.
            picture = np.clip(np.rint(seen), 0, 255).astype(np.uint8)[None, :, ::-1]
            made = model.correctImage(np.ascontiguousarray(picture))
            return np.asarray(made, dtype=np.float64)[0, :, ::-1]

        return correct

    return fit


def _of_colour_science() -> Iterator[tuple[str, Corrector]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from colour.characterisation import colour_correction
        except ImportError:
            return
    forms: list[tuple[str, dict[str, object]]] = [("Cheung 2004", {"terms": terms}) for terms in (3, 5, 7, 8, 10, 11)]
    forms += [("Finlayson 2015", {"degree": degree}) for degree in (1, 2, 3)]
    forms += [("Vandermonde", {"degree": degree}) for degree in (1, 2, 3)]
    for method, options in forms:

        def fit(
            codes: Floats, lab: Floats, method: str = method, options: dict[str, object] = options
        ) -> Callable[[Floats], Floats]:
            light, target = srgb_decoded(codes / 255), xyz_of_lab(lab) @ XYZ_TO_SRGB.T

            def correct(seen: Floats) -> Floats:
                made = colour_correction(srgb_decoded(seen / 255), light, target, method=method, **options)
                return np.asarray(255 * srgb_encoded(np.clip(made, 0, 1)), dtype=np.float64)

            return correct

        ((name, number),) = options.items()
        yield f"colour-science {method}, {name} {number}", fit
