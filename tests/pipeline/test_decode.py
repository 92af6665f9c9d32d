import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms, ImageOps
from vasculum.model.errors import BadInput
from vasculum.pipeline.decode import decode


@pytest.fixture
def picture() -> np.ndarray:
    rows, columns = np.mgrid[0:80, 0:120]
    return np.stack([rows * 2, columns, np.full_like(rows, 60)], axis=2).astype(np.uint8)


def saved(folder: Path, picture: np.ndarray, name: str, mode: str = "RGB", **options: object) -> Path:
    path = folder / name
    Image.fromarray(picture).convert(mode).save(path, **options)
    return path


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_exif_orientation_is_undone(tmp_path: Path, picture: np.ndarray, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = saved(tmp_path, picture, "o.jpg", exif=exif, quality=98, subsampling=0)
    wanted = np.asarray(ImageOps.exif_transpose(Image.open(path)))
    found = decode(path)
    assert found.pixels.shape == wanted.shape
    assert np.abs(found.pixels.astype(int) - wanted).mean() < 2
    assert not found.pixels.flags.writeable


@pytest.mark.parametrize(
    ("name", "mode", "options"),
    [("a.jpg", "RGB", {"quality": 98}), ("a.png", "RGB", {}), ("a.tif", "RGB", {"compression": "tiff_lzw"}),
     ("a.jp2", "RGB", {"irreversible": False}), ("g.png", "L", {}), ("g.jpg", "L", {"quality": 98}), ("p.png", "P", {}),
     ("b.tif", "1", {}), ("b.png", "1", {})],
)
def test_each_format_and_mode_is_read(
    tmp_path: Path, picture: np.ndarray, name: str, mode: str, options: dict[str, object]
) -> None:
    path = saved(tmp_path, picture, name, mode, **options)
    wanted = np.asarray(Image.open(path).convert("RGB"))
    assert np.abs(decode(path).pixels.astype(int) - wanted).mean() < 3


def test_sixteen_bits_are_scaled_not_cut(tmp_path: Path, picture: np.ndarray) -> None:
    path = tmp_path / "deep.tif"
    tifffile.imwrite(path, picture.astype(np.uint16) * 257)
    found = decode(path)
    assert np.array_equal(found.pixels, picture)
    assert found.bit_depth == 16


def test_alpha_lies_on_white_and_it_is_said(tmp_path: Path, picture: np.ndarray) -> None:
    rgba = np.dstack([picture, np.zeros(picture.shape[:2], np.uint8)])
    path = tmp_path / "alpha.png"
    Image.fromarray(rgba).save(path)
    found = decode(path)
    assert int(found.pixels.min()) == 255
    assert "white" in found.notes[0]


def test_cmyk_with_its_own_profile(tmp_path: Path, picture: np.ndarray) -> None:
    path = tmp_path / "cmyk.jpg"
    Image.fromarray(picture).convert("CMYK").save(path, quality=95)
    assert decode(path).mode == "CMYK"


def test_the_first_of_several_pages_and_it_is_said(tmp_path: Path, picture: np.ndarray) -> None:
    path = tmp_path / "pages.tif"
    first = Image.fromarray(picture)
    first.save(path, save_all=True, append_images=[ImageOps.invert(first)])
    found = decode(path)
    assert np.array_equal(found.pixels, picture)
    assert any("2 pages" in note for note in found.notes)


def test_the_profile_travels_with_the_pixels(tmp_path: Path, picture: np.ndarray) -> None:
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert decode(saved(tmp_path, picture, "icc.png", icc_profile=icc)).icc == icc


@pytest.mark.parametrize("name", ["Gräser 標本.jpg", "Gra\u0308ser.jpg", "with space.jpg"])
def test_names_in_any_script(tmp_path: Path, picture: np.ndarray, name: str) -> None:
    assert decode(saved(tmp_path, picture, name)).name == name


def test_a_very_wide_picture(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    Image.new("L", (20_000, 70), 128).save(path)
    assert decode(path).width == 20_000


def bad(folder: Path) -> dict[str, bytes]:
    sound = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(sound, "JPEG")
    png = io.BytesIO()
    Image.effect_noise((300, 200), 60).save(png, "PNG")
    tiff = io.BytesIO()
    Image.effect_noise((300, 200), 60).save(tiff, "TIFF", compression="tiff_lzw")
    gif = io.BytesIO()
    frames = [Image.new("P", (100, 100), shade) for shade in (1, 2)]
    frames[0].save(gif, "GIF", save_all=True, append_images=frames[1:])
    apng = io.BytesIO()
    Image.new("RGB", (100, 100)).save(apng, "PNG", save_all=True, append_images=[Image.new("RGB", (100, 100), "red")])
    small = io.BytesIO()
    Image.new("RGB", (63, 400)).save(small, "PNG")
    return {
        "empty.jpg": b"", "cut.jpg": sound.getvalue()[:4000], "cut.png": png.getvalue()[:4000],
        "cut.tif": tiff.getvalue()[:4000], "header.jpg": sound.getvalue()[:40], "text.jpg": b"not a picture " * 50,
        "animated.gif": gif.getvalue(), "animated.png": apng.getvalue(), "small.png": small.getvalue(),
        "label.png": sound.getvalue()[:20] + b"\0" * 500,
    }


@pytest.mark.parametrize("name", list(bad(Path())))
def test_what_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(bad(tmp_path)[name])
    with pytest.raises(BadInput) as caught:
        decode(path)
    assert name in str(caught.value)
    assert str(caught.value).endswith(".")
    assert caught.value.exit_code == 3


def test_the_limit_is_judged_from_the_header(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    Image.new("1", (12_000, 10_000)).save(path)
    with pytest.raises(BadInput, match="120 megapixels"):
        decode(path, megapixel_limit=100)


def test_a_mislabelled_picture_is_read_for_what_it_is(tmp_path: Path, picture: np.ndarray) -> None:
    path = saved(tmp_path, picture, "real.png")
    wrong = path.rename(tmp_path / "really-a-png.jpg")
    assert decode(wrong).format == "PNG"


def test_raw_files_of_the_corpus(corpus: Path) -> None:
    assert decode(corpus / "raw" / "tinydng__colorchart.dng").mode == "RAW"
    with pytest.raises(BadInput):
        decode(corpus / "raw" / "exiftool__FujiFilm.raf")
