"""From a file to a `Frame`: upright 8-bit RGB with its colour meaning."""

import hashlib
import warnings
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageCms

from vasculum.model.errors import BadInput
from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.decode_header import Header, check_size, read_header
from vasculum.pipeline.decode_raw import decode_raw, is_raw
from vasculum.pipeline.opencv import cv2

_TURNS = {3: cv2.ROTATE_180, 6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}


def decode(path: Path, megapixel_limit: float = 400.0, quick: bool = False) -> Frame:
    """The frame of a JPEG, TIFF, PNG, JPEG 2000, DNG or camera RAW file. `quick` may read a RAW's preview instead.

    Raises `BadInput` with a sentence for what cannot be read whole, is animated, too small, or over the limit (judged
    from the header before a pixel is decoded).
    """
    name = path.name
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise BadInput(f"{name} cannot be read: {fault.strerror}.", "Check its name and its permissions.") from fault
    if not content:
        raise BadInput(f"{name} is empty.", "Copy it again from its source.")
    sha256 = hashlib.sha256(content).hexdigest()
    header = read_header(content, name)
    if header is None or (header.format == "TIFF" and _is_raw_tiff(content, path)):
        if not is_raw(path):
            raise BadInput(f"{name} is not an image that is read here.", "Give JPEG, TIFF, PNG, JPEG 2000, DNG or RAW.")
        pixels, rendering = decode_raw(path, name, megapixel_limit, quick)
        return Frame(pixels, name, sha256, None, path.suffix[1:].upper() or "RAW", 16, "RAW", 1, rendering,
                     exif=header.exif if header else {})
    check_size(header.width, header.height, name, megapixel_limit)
    pixels, icc, depth, notes = _pixels(content, header, name)
    if header.pages > 1 and header.format == "TIFF":
        notes = (*notes, f"The file has {header.pages} pages; the first one was read.")
    return Frame(
        _upright(pixels, header.orientation), name, sha256, icc, header.format, depth, header.mode,
        header.orientation, dpi=header.dpi, exif=header.exif, notes=notes,
    )


def _is_raw_tiff(content: bytes, path: Path) -> bool:
    """Whether a file with a TIFF header is a DNG or another RAW: by its own tags, never by its name."""
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            tags = tiff.pages[0].aspage().tags
            if 50706 in tags:  # DNGVersion
                return True
            # A TIFF whose first page is a small preview beside sensor data (NEF, CR2, ARW, ...).
            photometric = tags.get(262)
            return photometric is not None and photometric.value in (32803, 34892) or _maker_raw(tags, path)
    except (tifffile.TiffFileError, ValueError, IndexError, OSError, KeyError):
        return is_raw(path)


def _maker_raw(tags: Any, path: Path) -> bool:
    make = tags.get(271)
    has_sub = tags.get(330) is not None or path.suffix.lower() in (".cr2", ".nef", ".arw", ".pef", ".rw2")
    return make is not None and has_sub and is_raw(path)


def _pixels(content: bytes, header: Header, name: str) -> tuple[Pixels, bytes | None, int, tuple[str, ...]]:
    if header.format == "TIFF" and header.mode not in ("1", "P", "CMYK", "L", "RGB", "LAB", "YCbCr"):
        return _deep_tiff(content, header, name)
    if header.format == "PNG" and header.mode in ("I", "I;16", "RGB", "L", "LA", "RGBA"):
        return _opencv(content, header, name)
    if header.format == "JPEG" and header.mode in ("RGB", "L"):
        _check_jpeg_is_whole(content, name)
        return _opencv(content, header, name)
    if header.format == "TIFF" and _bits(content) > 8:
        return _deep_tiff(content, header, name)
    return _pillow(content, header, name)


def _bits(content: bytes) -> int:
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            return int(np.max(tiff.pages[0].bitspersample))  # type: ignore[union-attr]
    except (tifffile.TiffFileError, ValueError, IndexError):
        return 8


def _check_jpeg_is_whole(content: bytes, name: str) -> None:
    # OpenCV fills what is missing with grey and says nothing; Pillow's load would decode a second time.
    if b"\xff\xd9" not in content[-65536:] or len(content) < 128:
        raise BadInput(f"{name} is cut short: its end is missing.", "Copy it again from its source.")


def _opencv(content: bytes, header: Header, name: str) -> tuple[Pixels, bytes | None, int, tuple[str, ...]]:
    raw = cv2.imdecode(
        np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION
    )
    if raw is None or raw.shape[:2] != (header.height, header.width):
        return _pillow(content, header, name)
    if header.format == "PNG":
        _check_png(content, name)
    depth = 16 if raw.dtype == np.uint16 else 8
    array = _to_8_bits(raw)
    if array.ndim == 2:
        return cv2.cvtColor(array, cv2.COLOR_GRAY2RGB), _icc(header, "GRAY"), depth, ()
    if array.shape[2] == 4:
        rgba = cv2.cvtColor(array, cv2.COLOR_BGRA2RGBA)
        return _on_white(rgba), _icc(header, "RGB "), depth, ("The transparent parts were laid on white.",)
    return cv2.cvtColor(array, cv2.COLOR_BGR2RGB), _icc(header, "RGB "), depth, ()


def _check_png(content: bytes, name: str) -> None:
    if b"IEND" not in content:
        raise BadInput(f"{name} is cut short: its end is missing.", "Copy it again from its source.")


def _deep_tiff(content: bytes, header: Header, name: str) -> tuple[Pixels, bytes | None, int, tuple[str, ...]]:
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            page = tiff.pages[0]
            array = page.asarray()
            inverted = int(page.photometric or 0) == 0  # type: ignore[union-attr]
            planar = int(page.planarconfig or 1) == 2 and array.ndim == 3  # type: ignore[union-attr]
    except Exception as fault:
        # The codecs raise their own errors on damaged strips; all of them mean the same to the person.
        raise BadInput(f"{name} cannot be decoded: it is cut short or damaged ({type(fault).__name__}).") from fault
    if planar and array.shape[0] in (3, 4):
        array = np.moveaxis(array, 0, 2)
    depth = array.dtype.itemsize * 8
    eight = _to_8_bits(array)
    if eight.ndim == 2:
        eight = 255 - eight if inverted else eight
        return cv2.cvtColor(eight, cv2.COLOR_GRAY2RGB), _icc(header, "GRAY"), depth, ()
    if eight.shape[2] == 4:
        return _on_white(eight), _icc(header, "RGB "), depth, ("The transparent parts were laid on white.",)
    return np.ascontiguousarray(eight[:, :, :3]), _icc(header, "RGB "), depth, ()


def _to_8_bits(array: NDArray[Any]) -> Pixels:
    if array.dtype == np.uint8:
        return array
    if array.dtype == np.uint16:
        # Rounded, not cut: 65535 is 255 and 128 is 0.
        scaled: Pixels = ((array.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
        return scaled
    if array.dtype == np.bool_:
        black_and_white: Pixels = array.astype(np.uint8) * np.uint8(255)
        return black_and_white
    if np.issubdtype(array.dtype, np.floating):
        shares: Pixels = (np.clip(np.nan_to_num(array), 0, 1) * 255 + 0.5).astype(np.uint8)
        return shares
    high = np.iinfo(array.dtype).max
    other: Pixels = (np.clip(array, 0, high).astype(np.float64) * (255 / high) + 0.5).astype(np.uint8)
    return other


def _pillow(content: bytes, header: Header, name: str) -> tuple[Pixels, bytes | None, int, tuple[str, ...]]:
    try:
        with warnings.catch_warnings(), Image.open(BytesIO(content)) as image:
            warnings.simplefilter("ignore")
            image.load()
            if image.mode == "CMYK":
                return _cmyk(image)
            if image.mode in ("I;16", "I;16B", "I"):
                return cv2.cvtColor(_to_8_bits(np.asarray(image).astype(np.uint16)), cv2.COLOR_GRAY2RGB), None, 16, ()
            if "A" in image.getbands() or "transparency" in image.info:
                rgba = np.asarray(image.convert("RGBA"))
                return _on_white(rgba), _icc(header, "RGB "), 8, ("The transparent parts were laid on white.",)
            kind = "GRAY" if image.mode in ("1", "L") else "RGB "
            return np.array(image.convert("RGB")), _icc(header, kind), 1 if image.mode == "1" else 8, ()
    except BadInput:
        raise
    except Exception as fault:
        # Pillow's decoders raise OSError, SyntaxError, ValueError, struct.error, ... on damaged data.
        raise BadInput(f"{name} cannot be decoded: it is cut short or damaged.", "Copy it again from its source.") from fault


def _cmyk(image: Image.Image) -> tuple[Pixels, bytes | None, int, tuple[str, ...]]:
    profile = image.info.get("icc_profile")
    if profile:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        if converted is not None:
            return np.array(converted), None, 8, ("CMYK was converted to sRGB by its own profile.",)
    return np.array(image.convert("RGB")), None, 8, ("CMYK without a profile was converted plainly.",)


def _on_white(rgba: Pixels) -> Pixels:
    alpha = rgba[:, :, 3:].astype(np.uint16)
    mixed = rgba[:, :, :3].astype(np.uint16) * alpha + 255 * (255 - alpha)
    return ((mixed + 127) // 255).astype(np.uint8)


def _icc(header: Header, space: str) -> bytes | None:
    """The embedded profile if it speaks of RGB: a grey profile cannot explain the three channels made of one."""
    return header.icc if header.icc and space == "RGB " and header.icc[16:20] == b"RGB " else None


def _upright(pixels: Pixels, orientation: int) -> Pixels:
    """Undoes the EXIF orientation (Exif 2.32, tag 0x0112)."""
    if orientation in (2, 4, 5, 7):
        mirrored = cv2.flip(pixels, 1)
        return _upright(mirrored, {2: 1, 4: 3, 5: 8, 7: 6}[orientation])
    turned = cv2.rotate(pixels, _TURNS[orientation]) if orientation in _TURNS else pixels
    return np.ascontiguousarray(turned)
