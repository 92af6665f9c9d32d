"""Every check has its picture in the manual; with -m pictures they are drawn anew."""

import io
from pathlib import Path

import pytest
from drawn_checks import CHECKS, picture
from PIL import Image

PLACE = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "checks"


@pytest.mark.pictures
@pytest.mark.parametrize("check", CHECKS)
def test_it_is_drawn_anew(check: str) -> None:
    PLACE.mkdir(exist_ok=True)
    content = picture(check)
    assert len(content) < 45_000
    (PLACE / f"{check}.jpg").write_bytes(content)


@pytest.mark.parametrize("check", ["label-sharpness", "list"])
def test_what_is_kept_is_what_would_be_drawn(check: str) -> None:
    kept = Image.open(PLACE / f"{check}.jpg")
    drawn = Image.open(io.BytesIO(picture(check)))
    assert kept.size == drawn.size
    small = [image.convert("L").resize((32, 16)).tobytes() for image in (kept, drawn)]
    assert max(abs(one - other) for one, other in zip(*small, strict=True)) < 12
