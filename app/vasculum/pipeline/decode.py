"""From a file to a `Frame`: upright 8-bit RGB with its colour meaning."""

import hashlib
import logging
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
from vasculum.pipeline.decode_header import TIFF_MAGIC, Header, check_size, read_header
from vasculum.pipeline.decode_raw import decode_raw, is_raw
from vasculum.pipeline.decode_whole import COPY_AGAIN, check_jpeg_tail, check_tiff_reach, jpeg_end, png_chunks
from vasculum.pipeline.opencv import cv2

Read = tuple[Pixels, bytes | None, int, tuple[str, ...]]
"""Pixels not yet upright, their ICC profile, bits a sample in the file, and notes."""
_WHITE_IS_ZERO, _SEPARATED = 0, 5  # TIFF 6.0, PhotometricInterpretation
_PILLOW_TIFF = ("1", "P", "CMYK", "L", "RGB", "LAB", "YCbCr")
_TRANSPARENT = ("The transparent parts were laid on white.",)
_TURNS = {3: cv2.ROTATE_180, 6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}
# What it complains of in a damaged file is said to the person in one sentence, not as lines in a log.
logging.getLogger("tifffile").setLevel(logging.CRITICAL)


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
        raise BadInput(f"{name} is empty.", COPY_AGAIN)
    sha256 = hashlib.sha256(content).hexdigest()
    header = read_header(content, name)
    if header is None or (header.format == "TIFF" and _is_raw_tiff(content, path)):
        if not is_raw(path):
            if content[:4] in TIFF_MAGIC:
                raise BadInput(f"{name} is cut short or damaged: its directory cannot be read.", COPY_AGAIN)
            raise BadInput(
                f"{name} is not an image that is read here.",
                "Give JPEG, TIFF, PNG, JPEG 2000, DNG or RAW; a file that is named so is damaged, copy it again.",
            )
        if header is not None:
            check_tiff_reach(content, name)
        pixels, rendering, notes = decode_raw(path, name, megapixel_limit, quick)
        kind = "DNG" if header else path.suffix[1:].upper() or "RAW"
        exif = header.exif if header else {}
        return Frame(pixels, name, sha256, None, kind, 16, "RAW", 1, rendering, exif=exif, notes=notes)
    check_size(header.width, header.height, name, megapixel_limit)
    pixels, icc, depth, notes = _pixels(content, header, name)
    if header.pages > 1 and header.format == "TIFF":
        notes = (*notes, f"The file has {header.pages} pages; the first one was read.")
    return Frame(
        _upright(pixels, header.orientation),
        name,
        sha256,
        icc,
        header.format,
        depth,
        header.mode,
        header.orientation,
        dpi=header.dpi,
        exif=header.exif,
        notes=notes,
    )


def _is_raw_tiff(content: bytes, path: Path) -> bool:
    """Whether a file with a TIFF header is a DNG or another RAW: by its own tags, never by its name."""
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            tags = tiff.pages.first.tags
            if 50706 in tags:  # DNGVersion
                return True
            # A TIFF whose first page is a small preview beside sensor data (NEF, CR2, ARW, ...).
            photometric = tags.get(262)
            return (photometric is not None and photometric.value in (32803, 34892)) or _maker_raw(tags, path)
    except (tifffile.TiffFileError, ValueError, IndexError, OSError, KeyError):
        return is_raw(path)


def _maker_raw(tags: Any, path: Path) -> bool:
    make = tags.get(271)
    has_sub = tags.get(330) is not None or path.suffix.lower() in (".cr2", ".nef", ".arw", ".pef", ".rw2")
    return make is not None and has_sub and is_raw(path)


def _pixels(content: bytes, header: Header, name: str) -> Read:
    if header.format == "PNG":
        kinds = {kind for kind, _ in png_chunks(content, name)}
        # Pillow knows palettes and transparent colours; OpenCV keeps 16 bits and is faster.
        plain = header.mode in ("I", "I;16", "RGB", "L", "LA", "RGBA") and b"tRNS" not in kinds
        return _opencv(content, header, name) if plain else _pillow(content, header, name)
    if header.format == "JPEG":
        end = jpeg_end(content, name)
        if header.mode not in ("RGB", "L"):
            return _pillow(content, header, name)
        read = _opencv(content, header, name)
        check_jpeg_tail(content, end, read[0], name)
        return read
    if header.format == "TIFF" and (header.mode not in _PILLOW_TIFF or _bits(content) > 8):
        return _deep_tiff(content, header, name)
    return _pillow(content, header, name)


def _bits(content: bytes) -> int:
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            return int(np.max(tiff.pages.first.bitspersample))
    except (tifffile.TiffFileError, ValueError, IndexError):
        return 8


def _opencv(content: bytes, header: Header, name: str) -> Read:
    # A JPEG of three channels comes out as RGB at once: turning the frame round would cost a seventh of its decoding.
    as_rgb = header.format == "JPEG" and header.mode == "RGB"
    kind = cv2.IMREAD_COLOR_RGB if as_rgb else cv2.IMREAD_UNCHANGED
    raw = cv2.imdecode(np.frombuffer(content, np.uint8), kind | cv2.IMREAD_IGNORE_ORIENTATION)
    if raw is None or raw.shape[:2] != (header.height, header.width):
        return _pillow(content, header, name)
    if as_rgb:
        return _eight(raw), _icc(header), 8, ()
    depth = 16 if raw.dtype == np.uint16 else 8
    array = _to_8_bits(raw)
    if array.ndim == 2:
        return _grey(array, header.icc), None, depth, ()
    if array.shape[2] == 4:
        rgba = cv2.cvtColor(array, cv2.COLOR_BGRA2RGBA)
        return _on_white(_eight(rgba)), _icc(header), depth, _TRANSPARENT
    return _eight(cv2.cvtColor(array, cv2.COLOR_BGR2RGB)), _icc(header), depth, ()


def _deep_tiff(content: bytes, header: Header, name: str) -> Read:
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            page = tiff.pages.first
            array: NDArray[Any] = page.asarray()
            meaning = int(page.photometric or 0)
            planar = int(page.planarconfig or 1) == 2 and array.ndim == 3
    except Exception as fault:
        # The codecs raise their own errors on damaged strips; all of them mean the same to the person.
        raise BadInput(f"{name} cannot be decoded: it is cut short or damaged.", COPY_AGAIN) from fault
    if planar and array.shape[0] in (3, 4):
        array = np.moveaxis(array, 0, 2)
    depth = array.dtype.itemsize * 8
    eight: Pixels = _to_8_bits(array)
    if eight.ndim == 3 and eight.shape[2] < 3:
        eight = eight[:, :, 0]  # Grey with something beside it that says nothing of the specimen.
    if eight.ndim == 2:
        eight = 255 - eight if meaning == _WHITE_IS_ZERO else eight
        return _grey(eight, header.icc), None, depth, ()
    if meaning == _SEPARATED and eight.shape[2] == 4:
        return _cmyk(Image.fromarray(eight, "CMYK"), header.icc, depth)
    if eight.shape[2] == 4:
        return _on_white(eight), _icc(header), depth, _TRANSPARENT
    return _eight(eight[:, :, :3]), _icc(header), depth, ()


def _to_8_bits(array: NDArray[Any]) -> Pixels:
    if array.dtype == np.uint16:
        # Rounded, not cut: 65535 is 255 and 128 is 0.
        return _eight((array.astype(np.uint32) * 255 + 32767) // 65535)
    if array.dtype == np.bool_:
        return _eight(array) * np.uint8(255)
    if np.issubdtype(array.dtype, np.floating):
        return _eight(np.clip(np.nan_to_num(array), 0, 1) * 255 + 0.5)
    high = np.iinfo(array.dtype).max
    return _eight(array if high == 255 else np.clip(array, 0, high).astype(np.float64) * (255 / high) + 0.5)


def _eight(array: Any) -> Pixels:
    return np.ascontiguousarray(array, dtype=np.uint8)


def _pillow(content: bytes, header: Header, name: str) -> Read:
    try:
        with warnings.catch_warnings(), Image.open(BytesIO(content)) as image:
            warnings.simplefilter("ignore")
            image.load()
            if image.mode == "CMYK":
                return _cmyk(image, image.info.get("icc_profile"), 8)
            if image.mode in ("I;16", "I;16B", "I"):
                return _grey(_to_8_bits(np.asarray(image).astype(np.uint16)), header.icc), None, 16, ()
            if image.mode == "L":
                return _grey(np.asarray(image), header.icc), None, 8, ()
            if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
                rgba = np.asarray(image.convert("RGBA"))
                return _on_white(rgba), _icc(header), 8, _TRANSPARENT
            if image.mode == "LAB":
                lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
                return _eight(_through(image, lab)), None, 8, ("L*a*b* was converted to sRGB.",)
            return np.array(image.convert("RGB")), _icc(header), 1 if image.mode == "1" else 8, ()
    except BadInput:
        raise
    except Exception as fault:
        # Pillow's decoders raise OSError, SyntaxError, ValueError, struct.error, ... on damaged data.
        raise BadInput(f"{name} cannot be decoded: it is cut short or damaged.", COPY_AGAIN) from fault


def _cmyk(image: Image.Image, profile: bytes | None, depth: int) -> Read:
    converted = _through(image, profile)
    if converted is not None:
        return converted, None, depth, ("CMYK was converted to sRGB by its own profile.",)
    what = "CMYK with a profile that cannot be used" if profile else "CMYK without a profile"
    return np.array(image.convert("RGB")), None, depth, (f"{what} was converted plainly.",)


def _through(image: Image.Image, profile: bytes | None) -> Pixels | None:
    """Into sRGB by an embedded profile; None where there is none, or none that fits these pixels."""
    if not profile:
        return None
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return None
    return _eight(converted)


def _grey(array: Pixels, profile: bytes | None) -> Pixels:
    """Three channels in sRGB; a grey profile (dot gain, gamma) is applied as a table of its 256 levels."""
    rgb = cv2.cvtColor(_eight(array), cv2.COLOR_GRAY2RGB)
    levels = Image.fromarray(np.arange(256, dtype=np.uint8)[None])
    table = _through(levels, profile) if profile and profile[16:20] == b"GRAY" else None
    return _eight(rgb if table is None else cv2.LUT(rgb, table))


def _on_white(rgba: Pixels) -> Pixels:
    alpha = rgba[:, :, 3:].astype(np.uint16)
    mixed = rgba[:, :, :3].astype(np.uint16) * alpha + 255 * (255 - alpha)
    return _eight((mixed + 127) // 255)


def _icc(header: Header) -> bytes | None:
    """The embedded profile if it speaks of RGB."""
    return header.icc if header.icc and header.icc[16:20] == b"RGB " else None


def _upright(pixels: Pixels, orientation: int) -> Pixels:
    """Undoes the EXIF orientation (Exif 2.32, tag 0x0112)."""
    if orientation in (2, 4, 5, 7):
        mirrored = cv2.flip(pixels, 1)
        return _upright(_eight(mirrored), {2: 1, 4: 3, 5: 8, 7: 6}[orientation])
    turned = cv2.rotate(pixels, _TURNS[orientation]) if orientation in _TURNS else pixels
    return _eight(turned)
