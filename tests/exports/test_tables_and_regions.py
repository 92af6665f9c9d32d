import csv
import json
from pathlib import Path

from export_samples import ABOUT, items
from vasculum.exports import export_named


def test_csv_maps_each_file(tmp_path: Path) -> None:
    export_named("csv").write(items(2), tmp_path / "map.csv", ABOUT)
    with (tmp_path / "map.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * 2 * 3
    assert rows[0]["file"] == "original/IMG_1.JPG"
    assert rows[0]["catalogNumber"] == "E00000001"
    assert all(len(row["sha256"]) == 64 and row["media"].startswith("urn:uuid:") for row in rows)


def test_coco_boxes_lie_on_the_derivative(tmp_path: Path) -> None:
    export_named("coco").write(items(2), tmp_path / "coco.json", ABOUT)
    document = json.loads((tmp_path / "coco.json").read_bytes())
    assert set(document) == {"info", "licenses", "categories", "images", "annotations"}
    images = {image["id"]: image for image in document["images"]}
    names = {category["id"]: category["name"] for category in document["categories"]}
    assert len(images) == 4
    assert len({item["id"] for item in document["annotations"]}) == len(document["annotations"]) == 4 * 5
    for item in document["annotations"]:
        image, (x, y, width, height) = images[item["image_id"]], item["bbox"]
        assert x >= 0
        assert y >= 0
        assert x + width <= image["width"]
        assert y + height <= image["height"]
        assert item["area"] == round(width * height, 2)
    found = {names[item["category_id"]]: item["bbox"] for item in document["annotations"]}
    assert found["specimen"] == [5, 10, 1500, 1950], "boxes of 6000 px on a picture of 3000"
    assert set(found) == {"specimen", "barcode", "chart", "label", "line"}


def test_opends_has_what_its_schemas_require(tmp_path: Path) -> None:
    export_named("opends").write(items(2), tmp_path / "ods", ABOUT)

    def read(name: str) -> list[dict]:
        return [json.loads(line) for line in (tmp_path / "ods" / name).read_text("utf-8").splitlines()]

    specimens, media, notes = map(read, ("digital-specimen.jsonl", "digital-media.jsonl", "annotation.jsonl"))
    required = (
        "@id @type dcterms:identifier ods:fdoType ods:version dcterms:created dcterms:modified ods:sourceSystemID"
    )
    specimen = f"{required} ods:midsLevel ods:normalisedPhysicalSpecimenID ods:physicalSpecimenID"
    specimen += " ods:physicalSpecimenIDType"
    assert len(specimens) == 2
    assert all(set(specimen.split()) <= set(each) for each in specimens)
    assert len(media) == 4
    assert all({*required.split(), "ac:accessURI"} <= set(each) for each in media)
    assert {each["ods:hasEntityRelationships"][0]["dwc:relatedResourceID"] for each in media} == {
        each["@id"] for each in specimens
    }
    region = notes[0]["oa:hasTarget"]["oa:hasSelector"]["ac:hasROI"]
    assert round(region["ac:xFrac"] * 6000) == 100
    assert round(region["ac:heightFrac"] * 4000) == 60
    assert notes[0]["oa:hasBody"]["ods:score"] == 1.0
    assert notes[0]["dcterms:creator"]["schema:softwareRequirements"][0]["sha256"] == "ab" * 32


def test_data_package_holds_its_keys(tmp_path: Path) -> None:
    export_named("dwc-dp").write(items(3), tmp_path / "dp", ABOUT)
    described = json.loads((tmp_path / "dp" / "datapackage.json").read_bytes())
    assert described["profile"].startswith("http://rs.tdwg.org/dwc-dp/")
    tables = {}
    for resource in described["resources"]:
        with (tmp_path / "dp" / resource["path"]).open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            assert reader.fieldnames == [field["name"] for field in resource["schema"]["fields"]]
            tables[resource["name"]] = list(reader)
    for resource in described["resources"]:
        schema = resource["schema"]
        if "primaryKey" in schema:
            keys = [row[schema["primaryKey"]] for row in tables[resource["name"]]]
            assert len(keys) == len(set(keys)) > 0
        for foreign in schema.get("foreignKeys", ()):
            there = {row[foreign["reference"]["fields"]] for row in tables[foreign["reference"]["resource"]]}
            assert {row[foreign["fields"]] for row in tables[resource["name"]]} <= there
    scales = [row for row in tables["media-assertion"] if row["assertionType"] == "scale"]
    assert len(scales) == 6
    assert (scales[0]["assertionValue"], scales[0]["assertionUnit"]) == ("23.6", "px/mm")
