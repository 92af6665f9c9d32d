"""The derivative: true colours, sRGB, whatever the frame's size and encoding."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageCms

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.model.findings import ColourFit, Spread
from vasculum.model.frame import Frame
from vasculum.model.geometry import Quad
from vasculum.pipeline.colour import SRGB, Transform
from vasculum.pipeline.colour.spaces import srgb_encoded
from vasculum.pipeline.colour.transforms import KINDS
from vasculum.pipeline.develop import develop
from vasculum.pipeline.steps.colour import STEP

NOTHING = Spread(0, 0, 0)
FIT = ColourFit(
    chart="ColorChecker24", edition="after-2014", quad=Quad.of([(0, 0), (1, 0), (1, 1), (0, 1)]), patches=(),
    before=NOTHING, after=NOTHING, white_balance_delta_e=0, tone_delta_l=0, transform="linear-3x3",
    parameters=((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
)  # fmt: skip


def noise(height=70, width=90):
    return Frame(np.random.default_rng(4).integers(0, 256, (height, width, 3), dtype=np.uint8), "noise", "0" * 64)


def test_without_fit_an_srgb_frame_is_left_as_it_is():
    frame = noise()
    assert np.array_equal(develop(frame, None), frame.pixels)


def test_an_identity_loses_nothing():
    frame = noise(height=2000, width=1100)
    assert np.abs(develop(frame, FIT).astype(int) - frame.pixels).max() <= 1


AFFINE = np.array([(0.8, 0.1, 0.0, 0.02), (0.05, 0.9, 0.0, 0.0), (0.0, 0.1, 1.2, -0.01)])
ROOTS = np.array([(0.1, 0.0, 0.02), (0.0, 0.1, 0.0), (0.0, 0.0, -0.1)])


def parameters_of(kind):
    """A matrix of as many terms as the kind has, strong enough to clip some colours at either end."""
    terms = KINDS[kind].terms(np.zeros((1, 3))).shape[-1]
    rng = np.random.default_rng(6)
    known = {
        3: AFFINE[:, :3],
        4: AFFINE,
        6: np.hstack([AFFINE[:, :3], ROOTS]),
        7: np.hstack([AFFINE[:, :3], ROOTS, AFFINE[:, 3:]]),
    }
    matrix = known.get(terms)
    if matrix is None:
        matrix = np.hstack([AFFINE, 0.005 * rng.standard_normal((3, terms - 4))])
    rows = tuple(tuple(row) for row in matrix)
    return ((1.3,), *rows) if KINDS[kind].toned else rows


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_applied_as_it_was_fitted(kind):
    frame = noise()
    dark = np.random.default_rng(5).integers(0, 8, (20, 90, 3), dtype=np.uint8)
    frame = replace(frame, pixels=np.vstack([frame.pixels, dark, np.zeros_like(dark), np.full_like(dark, 255)]))
    parameters = parameters_of(kind)
    light = Transform.of(kind, parameters)(SRGB.linear(frame.pixels.astype(float)))
    expected = np.rint(255 * srgb_encoded(np.clip(light, 0, 1)))
    developed = develop(frame, replace(FIT, transform=kind, parameters=parameters))
    assert np.abs(developed - expected).max() <= 1


def test_a_kind_of_a_newer_version_is_refused():
    with pytest.raises(KeyError):
        develop(noise(), replace(FIT, transform="unheard-of"))


def test_a_cast_is_gone_from_the_whole_frame():
    taken = expose(specimen(1, 2), exposure=Exposure(megapixels=6, white_balance=(1.3, 0.8)))
    image = Image.open(io.BytesIO(taken.jpeg))
    frame = Frame(np.array(image), "cast", "0" * 64, icc=image.info.get("icc_profile"))
    look = STEP().prepare(None)
    (before,) = look(frame, ())
    (after,) = look(Frame(develop(frame, before), "mended", "1" * 64), ())
    assert before.before.mean > 5
    assert after.before.mean < 1.5
    assert after.white_balance_delta_e < 2


def test_a_profile_of_tables_goes_through_the_colour_engine():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    frame = replace(noise(), icc=lab)
    # A Lab profile cannot describe RGB pixels; they are taken as the decoder left them.
    assert np.array_equal(develop(frame, None), frame.pixels)
