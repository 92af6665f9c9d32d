"""`coco`: regions found in each picture, for those who train on them (COCO object detection, one JSON file)."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from vasculum.exports.export import About
from vasculum.exports.item import GOOD, MediaItem, Picture
from vasculum.exports.writing import whole
from vasculum.model.findings import JsonObject

CATEGORIES = ("specimen", "label", "barcode", "chart", "scale", "stamp", "envelope", "line")
"""In this order their ids count from 1."""


class CocoExport:
    """Boxes `[x, y, width, height]` in pixels of the derivative, whose address is `coco_url`. Machine findings all:
    each has its `score`. Restricted records are left out, for a box on a label is how to cut it out.
    """

    name = "coco"

    def write(self, items: Iterable[MediaItem], where: Path, about: About) -> None:
        """See `Export`."""
        with whole(where) as beside:
            boxes = beside.with_name(f"{beside.name}-annotations")
            try:
                # Two lists in one document, and items come once: the second list waits in a file of its own.
                with beside.open("w", encoding="utf-8") as file, boxes.open("w", encoding="utf-8") as waiting:
                    file.write(_head(about))
                    _fill(items, file.write, waiting.write)
                    file.write('],\n"annotations": [\n')
                with beside.open("ab") as file, boxes.open("rb") as waiting:
                    while chunk := waiting.read(1 << 16):
                        file.write(chunk)
                    file.write(b"]}\n")
            finally:
                boxes.unlink(missing_ok=True)


EXPORT = CocoExport()


def _head(about: About) -> str:
    info = {
        "description": about.title,
        "version": about.version,
        "date_created": about.made.isoformat(timespec="seconds"),
        "contributor": about.rights_holder,
        "url": about.base,
    }
    licences = [{"id": 1, "name": about.licence, "url": about.licence}]
    categories = [{"id": place, "name": name} for place, name in enumerate(CATEGORIES, start=1)]
    parts = {"info": info, "licenses": licences, "categories": categories}
    return "{" + "".join(f"{json.dumps(name)}: {_json(part)},\n" for name, part in parts.items()) + '"images": [\n'


def _fill(items: Iterable[MediaItem], image: Any, annotation: Any) -> None:
    count = images = 0
    for item in items:
        picture = item.picture(GOOD)
        if item.restricted or picture is None or not picture.width or not picture.height:
            continue
        images += 1
        image((",\n" if images > 1 else "") + _json(_image(item, picture, images)))
        for category, box, score in _regions(item.read_analysis(), picture):
            count += 1
            found = {
                "id": count,
                "image_id": images,
                "category_id": CATEGORIES.index(category) + 1,
                "bbox": box,
                "area": round(box[2] * box[3], 2),
                "iscrowd": 0,
                "segmentation": [],
                "score": score,
            }
            annotation((",\n" if count > 1 else "") + _json(found))


def _image(item: MediaItem, picture: Picture, number: int) -> JsonObject:
    return {
        "id": number,
        "file_name": f"{item.id.removeprefix('urn:uuid:')}/{picture.path.rpartition('/')[2]}",
        "coco_url": picture.uri,
        "width": picture.width,
        "height": picture.height,
        "license": 1,
        "date_captured": item.term("xmp:CreateDate"),
        "catalogNumber": item.term("dwc:catalogNumber"),
        "sha256": picture.sha256,
    }


def _regions(analysis: JsonObject, picture: Picture) -> Iterator[tuple[str, list[float], float]]:
    if not analysis or not picture.width:
        return
    scale = picture.width / analysis["width"]

    def box(x: float, y: float, width: float, height: float) -> list[float]:
        return [round(value * scale, 2) for value in (x, y, width, height)]

    for region in analysis.get("layout", ()):
        if region["kind"] in CATEGORIES:
            yield region["kind"], box(*region["box"]), region["confidence"]
    for code in analysis.get("barcodes", ()):
        yield "barcode", box(*_around(code["quad"])), 1.0 if code["agreed"] else 0.5
    if analysis.get("chart"):
        yield "chart", box(*_around(analysis["chart"]["quad"])), analysis["chart"].get("confidence", 1.0)
    for label in analysis.get("labels", ()):
        yield "label", box(*_around(label["quad"])), label["confidence"]
        for line in label["lines"]:
            yield "line", box(*_around(line["quad"])), line["confidence"]


def _around(quad: list[list[int]]) -> tuple[float, float, float, float]:
    xs, ys = [corner[0] for corner in quad], [corner[1] for corner in quad]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
