"""Delivered items of any number, made as they are asked for."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from vasculum.exports import About, MediaItem, media_item

ABOUT = About(
    title="The Garden: specimen images",
    institution_code="E",
    institution_id="https://ror.org/0349vqz63",
    licence="https://creativecommons.org/licenses/by/4.0/",
    rights_holder="The Garden",
    station="bench-1",
    version="0.1.0",
    made=datetime(2026, 11, 24, tzinfo=UTC),
    base="https://images.example.org/E",
)
SECRET_PLACE = "Lady's Slipper Gully"
QUAD = [[100, 200], [500, 200], [500, 260], [100, 260]]


def analysis(number: int) -> dict[str, Any]:
    return {
        "width": 6000,
        "height": 4000,
        "version": "0.1.0",
        "barcodes": [{"text": f"E{number:08d}", "quad": QUAD, "agreed": True, "symbology": "CODE_128"}],
        "layout": [{"kind": "specimen", "box": [10, 20, 3000, 3900], "confidence": 0.97}],
        "chart": {
            "type": "ColorChecker24",
            "edition": "after-2014",
            "quad": QUAD,
            "confidence": 0.99,
            "delta_e_2000": {"after": {"mean": 1.2, "p90": 1.8, "max": 2.4}},
            "white_balance_delta_e": 0.7,
        },
        "scale": {"pixels_per_mm": 23.6, "uncertainty": 0.1, "method": "ruler"},
        "labels": [
            {"quad": QUAD, "confidence": 0.9, "lines": [{"text": SECRET_PLACE, "quad": QUAD, "confidence": 0.93}]}
        ],
        "text": SECRET_PLACE,
        "fields": {"locality": {"value": SECRET_PLACE}},
        "checks": [{"name": "sharpness", "value": 0.6, "unit": ""}],
        "models": [{"name": "det", "version": "6", "sha256": "ab" * 32}],
    }


def metadata(number: int, photograph: int = 0, restricted: bool = False) -> dict[str, Any]:
    media = f"urn:uuid:0190d3a4-7b1c-7000-8000-{number * 10 + photograph:012d}"

    def point(path: str, variant: str, size: tuple[int, int]) -> dict[str, Any]:
        return {
            "ac:accessURI": path,
            "dc:format": "image/jpeg",
            "ac:variant": f"http://rs.tdwg.org/acvariant/values/{variant}",
            "ac:variantDescription": path.partition("/")[0],
            "ac:hashFunction": "SHA-256",
            "ac:hashValue": hashlib.sha256(f"{media}{path}".encode()).hexdigest(),
            "exif:PixelXDimension": size[0],
            "exif:PixelYDimension": size[1],
        }

    return {
        "dcterms:identifier": media,
        "dc:type": "StillImage",
        "dcterms:type": "http://purl.org/dc/dcmitype/StillImage",
        "dcterms:title": f"E{number:08d}",
        "dcterms:modified": "2026-11-24T10:00:00+00:00",
        "ac:metadataLanguageLiteral": "en",
        "dcterms:rights": "https://creativecommons.org/licenses/by/4.0/",
        "xmpRights:Owner": "The Garden",
        "xmp:CreateDate": "2026-11-24T11:00:00.000+01:00",
        "ac:captureDevice": "Body, serial 7",
        "ac:associatedSpecimenReference": f"https://data.example.org/E{number:08d}",
        "dwc:basisOfRecord": "PreservedSpecimen",
        "dwc:institutionCode": "E",
        "dwc:collectionCode": "Herbarium",
        "dwc:catalogNumber": f"E{number:08d}",
        "dwc:scientificName": "Cypripedium calceolus",
        "dwc:country": "Österreich",
        "dwc:locality": SECRET_PLACE,
        "dwc:decimalLatitude": "47.123456",
        "dwc:verbatimLabel": f'Cypripedium\tcalceolus\n\n{SECRET_PLACE}\nleg. "A" Morel, 12',
        **({"dcterms:accessRights": "embargoed until 2030-01-01"} if restricted else {}),
        "ac:hasServiceAccessPoint": [
            point(f"original/IMG_{number}.JPG", "v006", (6000, 4000)),
            point(f"derivative/E{number:08d}.jpg", "v005", (3000, 2000)),
            point(f"thumbnail/E{number:08d}.jpg", "v001", (512, 341)),
        ],
    }


def items(count: int, photographs: int = 2, restricted: bool = False) -> Iterator[MediaItem]:
    """So many specimens with so many photographs each."""
    for number in range(1, count + 1):
        for photograph in range(photographs):
            said = metadata(number, photograph, restricted)
            base = f"{ABOUT.base}/{number}/{photograph}/v1/content"
            yield media_item(said, lambda path, base=base: f"{base}/{path}", lambda number=number: analysis(number))
