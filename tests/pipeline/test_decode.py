import io
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms, ImageOps

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
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
    [
        ("a.jpg", "RGB", {"quality": 98}),
        ("a.png", "RGB", {}),
        ("a.tif", "RGB", {"compression": "tiff_lzw"}),
        ("a.jp2", "RGB", {"irreversible": False}),
        ("g.png", "L", {}),
        ("g.jpg", "L", {"quality": 98}),
        ("p.png", "P", {}),
        ("b.tif", "1", {}),
        ("b.png", "1", {}),
    ],
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
        "empty.jpg": b"",
        "cut.jpg": sound.getvalue()[:4000],
        "cut.png": png.getvalue()[:4000],
        "cut.tif": tiff.getvalue()[:4000],
        "header.jpg": sound.getvalue()[:40],
        "text.jpg": b"not a picture " * 50,
        "animated.gif": gif.getvalue(),
        "animated.png": apng.getvalue(),
        "small.png": small.getvalue(),
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
    sound = decode(corpus / "raw" / "tinydng__colorchart.dng")
    assert (sound.mode, sound.format, sound.rendering) == ("RAW", "DNG", "full")
    preview = decode(corpus / "raw" / "exiftool__FujiFilm.raf")
    assert (preview.rendering, preview.width, preview.height) == ("embedded-jpeg", 160, 120)
    assert "preview" in preview.notes[0]


@pytest.mark.parametrize("name", ["exiftool__CanonRaw.crw", "exiftool__Panasonic.rw2"])
def test_a_raw_file_without_sensor_data_is_refused(corpus: Path, name: str) -> None:
    with pytest.raises(BadInput, match="cannot be decoded"):
        decode(corpus / "raw" / name)


@cache
def raw_of_the_scene() -> bytes:
    taken = expose(specimen(1, 1), Misfortune.NONE, Exposure(megapixels=3), with_raw=True)
    assert taken.dng is not None
    return taken.dng


def test_a_raw_file_by_its_content_quickly_and_in_full(tmp_path: Path) -> None:
    path = tmp_path / "named-wrongly.tif"
    path.write_bytes(raw_of_the_scene())
    full, quick = decode(path), decode(path, quick=True)
    assert (full.format, full.rendering) == ("DNG", "full")
    assert quick.rendering in ("embedded-jpeg", "half-size")
    assert max(quick.width, quick.height) >= max(full.width, full.height) / 2 - 1
    assert (full.width > full.height) == (quick.width > quick.height)


def test_half_a_raw_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "half.dng"
    path.write_bytes(raw_of_the_scene()[: len(raw_of_the_scene()) // 2])
    with pytest.raises(BadInput, match=r"half\.dng"):
        decode(path)


def jpeg(picture: np.ndarray, **options: object) -> bytes:
    written = io.BytesIO()
    Image.fromarray(picture).save(written, "JPEG", quality=95, **options)
    return written.getvalue()


def refused(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(BadInput) as caught:
        decode(path)
    return str(caught.value)


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_cut_jpeg_is_refused_whatever_its_thumbnail_says(
    tmp_path: Path, picture: np.ndarray, kept: float, progressive: bool
) -> None:
    whole = jpeg(picture, progressive=progressive)
    thumb = jpeg(picture[::8, ::8].copy())
    app1 = b"\xff\xe1" + (len(thumb) + 8).to_bytes(2, "big") + b"Exif\0\0" + thumb
    content = whole[:2] + app1 + whole[2 : int(len(whole) * kept)]
    assert "cut" in refused(tmp_path / "this.jpg", content) or kept == 0.1


def test_a_jpeg_with_a_hole_before_its_end_is_refused(tmp_path: Path, picture: np.ndarray) -> None:
    whole = jpeg(picture)
    assert "missing" in refused(tmp_path / "hole.jpg", whole[: len(whole) // 2] + whole[-2:])


def test_a_jpeg_that_ends_in_grey_is_whole(tmp_path: Path, picture: np.ndarray) -> None:
    grey = picture.copy()
    grey[-40:] = 128
    path = tmp_path / "grey.jpg"
    path.write_bytes(jpeg(grey))
    assert (decode(path).pixels[-1] == 128).all()


def test_what_follows_the_picture_is_left_alone(tmp_path: Path, picture: np.ndarray) -> None:
    path = tmp_path / "trailer.jpg"
    path.write_bytes(jpeg(picture) + b"a maker's trailer " * 10_000)
    assert decode(path).pixels.shape == picture.shape


def test_one_wrong_byte_in_a_png_is_refused(tmp_path: Path, picture: np.ndarray) -> None:
    written = io.BytesIO()
    Image.fromarray(picture).save(written, "PNG")
    content = bytearray(written.getvalue())
    content[len(content) // 2] ^= 1
    assert "checksum" in refused(tmp_path / "flipped.png", bytes(content))


@pytest.mark.parametrize("compression", [None, "lzw", "zlib"])
def test_a_cut_deep_tiff_is_refused(tmp_path: Path, picture: np.ndarray, compression: str | None) -> None:
    path = tmp_path / "deep.tif"
    tifffile.imwrite(path, picture.astype(np.uint16) * 257, photometric="rgb", compression=compression)
    refused(path, path.read_bytes()[: path.stat().st_size * 2 // 3])


def test_floating_point_and_cmyk_of_sixteen_bits(tmp_path: Path, picture: np.ndarray) -> None:
    path = tmp_path / "deep.tif"
    tifffile.imwrite(path, picture.astype(np.float32) / 255, photometric="rgb")
    assert np.array_equal(decode(path).pixels, picture)
    ink = np.zeros((*picture.shape[:2], 4), np.uint16)
    ink[:, :, 3] = 65535
    tifffile.imwrite(path, ink, photometric="separated")
    black = decode(path)
    assert int(black.pixels.max()) == 0
    assert "CMYK" in black.notes[0]


def test_a_grey_profile_is_applied(tmp_path: Path, picture: np.ndarray) -> None:
    # A linear grey: half of the light is level 128 there, and 188 in sRGB.
    linear = _grey_profile(gamma=1.0)
    path = saved(tmp_path, np.full((80, 80, 3), 128, np.uint8), "grey.png", "L", icc_profile=linear)
    assert abs(int(decode(path).pixels[0, 0, 0]) - 188) <= 1


def test_a_broken_profile_costs_the_profile_alone(tmp_path: Path, picture: np.ndarray) -> None:
    broken = bytearray(200)
    broken[16:20] = b"GRAY"
    path = saved(tmp_path, picture, "grey.png", "L", icc_profile=bytes(broken))
    assert np.array_equal(decode(path).pixels[:, :, 0], np.asarray(Image.open(path)))
    cmyk = tmp_path / "cmyk.jpg"
    Image.fromarray(picture).convert("CMYK").save(cmyk, icc_profile=bytes(broken))
    assert "cannot be used" in decode(cmyk).notes[0]


def test_the_limit_is_judged_before_a_png_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL.PngImagePlugin import PngImageFile

    path = tmp_path / "huge.png"
    Image.new("1", (12_000, 10_000)).save(path)

    def decoded(self: object) -> None:
        raise AssertionError("pixels were decoded")

    monkeypatch.setattr(PngImageFile, "load", decoded)
    with pytest.raises(BadInput, match="120 megapixels"):
        decode(path, megapixel_limit=100)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "away.jpg", tmp_path):
        with pytest.raises(BadInput, match="cannot be read"):
            decode(path)


def _grey_profile(gamma: float) -> bytes:
    """A minimal monochrome display profile (ICC.1:2010, 8.4): white point and one tone curve."""
    curve = b"curv" + bytes(4) + (1).to_bytes(4, "big") + int(gamma * 256).to_bytes(2, "big") + bytes(2)
    white = b"XYZ " + bytes(4) + b"".join(int(v * 65536).to_bytes(4, "big") for v in (0.9642, 1.0, 0.8249))
    words = b"desc" + bytes(4) + (5).to_bytes(4, "big") + b"grey\0" + bytes(79)
    tags, body, place = b"", b"", 128 + 4 + 3 * 12
    for name, data in ((b"desc", words), (b"wtpt", white), (b"kTRC", curve)):
        data += bytes(-len(data) % 4)
        tags += name + (place + len(body)).to_bytes(4, "big") + len(data).to_bytes(4, "big")
        body += data
    size = (place + len(body)).to_bytes(4, "big")
    head = size + bytes(4) + b"\x02\x40\0\0" + b"mntr" + b"GRAY" + b"XYZ " + bytes(12) + b"acsp" + bytes(28)
    head += b"".join(int(v * 65536).to_bytes(4, "big") for v in (0.9642, 1.0, 0.8249)) + bytes(48)
    return head + (3).to_bytes(4, "big") + tags + body
