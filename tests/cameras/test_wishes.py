"""A profile's `[camera]` table against makers' own words."""

import pytest

from vasculum.cameras.quirks import TERMS, maker_of, makers, quirk_of, quirks
from vasculum.cameras.wishes import choice_for, image_format, says
from vasculum.model.camera_wish import CameraWish


@pytest.mark.parametrize(
    ("term", "word", "wanted"),
    [
        ("aperture", "f/8", "8"),
        ("aperture", "8", "8"),
        ("aperture", "f/5.6", "5.6"),
        ("shutter", "1/60", "1/60"),
        ("shutter", "0.0166s", "1/60"),
        ("shutter", "2", "2"),
        ("iso", "100", "100"),
        ("iso", "ISO 100", "100"),
        ("white_balance", "Daylight", "daylight"),
        ("white_balance", "Color Temperature", "kelvin"),
        ("image_format", "NEF+Fine", "raw+jpeg"),
        ("image_format", "RAW + Large Fine JPEG", "raw+jpeg"),
        ("image_format", "NEF (Raw)", "raw"),
        ("image_format", "JPEG Fine", "jpeg"),
    ],
)
def test_a_makers_word_says_it(term: str, word: str, wanted: str) -> None:
    assert says(term, word, wanted)


@pytest.mark.parametrize(
    ("term", "word", "wanted"),
    [
        ("aperture", "f/9", "8"),
        ("aperture", "implicit auto", "8"),
        ("shutter", "1/80", "1/60"),
        ("shutter", "Bulb", "1/60"),
        ("iso", "Auto", "100"),
        ("iso", "Auto ISO 100", "100"),
        ("iso", "1000", "100"),
        ("white_balance", "Automatic", "daylight"),
        ("image_format", "RAW+HEIF (Fine)", "raw+jpeg"),
        ("image_format", "JPEG Fine", "raw+jpeg"),
    ],
)
def test_a_neighbour_does_not(term: str, word: str, wanted: str) -> None:
    assert not says(term, word, wanted)


def test_the_finest_jpeg_of_several_is_chosen() -> None:
    canon = ("Small Normal JPEG", "Large Fine JPEG", "RAW + Large Normal JPEG", "RAW + Large Fine JPEG", "RAW")
    assert choice_for("image_format", canon, "raw+jpeg") == "RAW + Large Fine JPEG"
    assert choice_for("image_format", canon, "jpeg") == "Large Fine JPEG"
    assert choice_for("image_format", ("JPEG Fine",), "raw") is None
    assert image_format("TIFF (RGB)") == "TIFF (RGB)"


@pytest.mark.parametrize(
    "wrong",
    [
        {"aperture": 0.1},
        {"shutter": "fast"},
        {"shutter": "1/0"},
        {"iso": 0},
        {"white_balance": "pink"},
        {"image_format": "gif"},
    ],
)
def test_a_table_that_makes_no_sense(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  Fraction's own words for a time that is none
        CameraWish(**wrong)  # type: ignore[arg-type]


def test_only_what_the_profile_names_is_wanted() -> None:
    assert CameraWish().wanted() == {}
    assert CameraWish(aperture=8.0, iso=100).wanted() == {"aperture": "8", "iso": "100"}


@pytest.mark.parametrize(
    ("manufacturer", "model", "maker"),
    [
        ("Canon Inc.", "Canon EOS R5", "canon"),
        ("Nikon Corporation", "Nikon DSC D750", "nikon|vasculum"),
        ("Sony Corporation", "ILCE-7RM4", "sony"),
        ("FUJIFILM", "X-T3", "fuji"),
        ("Panasonic", "DC-GH5", "panasonic|lumix"),
        ("Someone", "Else", ""),
    ],
)
def test_every_maker_is_known_by_its_name(manufacturer: str, model: str, maker: str) -> None:
    found = maker_of(manufacturer, model)
    assert found.maker == maker
    assert all(found.names(term) for term in TERMS)
    assert found.mode
    assert len(makers()) == 6


def test_quirks_have_a_source_and_the_more_special_wins() -> None:
    assert all(quirk.source for quirk in quirks())
    assert quirk_of("Canon EOS M50").close == "leave"
    assert quirk_of("Canon EOS 5DS R").preview_exit == "viewfinder=0"
    assert quirk_of("Fuji Fujifilm X-T3").close == "exit"
    assert quirk_of("no such body").model == ""
