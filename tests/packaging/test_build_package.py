import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import numpy as np
import pytest

from vasculum.model.analysis import Analysis, EngineUse, StepUse
from vasculum.model.capture import CameraInfo, Capture, FileRef
from vasculum.model.cover import Cover
from vasculum.model.errors import BadInput, BadSettings
from vasculum.model.expected import Fact
from vasculum.model.file_name import file_stem, file_stems
from vasculum.model.findings import BarcodeRead, FieldRead, LabelText, Line, Measure, StepFailed
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId
from vasculum.model.policy import Collection
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.packaging import Rendition, build_package, embedded_terms
from vasculum.packaging.media import thumbnail, write_jpeg
from vasculum.packaging.names import distinct, plain_name
from vasculum.packaging.pyramid import write_pyramid
from vasculum.packaging.signature import fault_in, key_id_of, new_private_key, signer
from vasculum.sync import open_target
from vasculum.sync.verify import verify_repository

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
WHOSE = Collection(
    institution_code="E",
    collection_code="Herbarium",
    specimen_uri="https://data.example.org/{catalogNumber}",
    licence="https://creativecommons.org/publicdomain/zero/1.0/",
    rights_holder="The Garden",
)
CODE = Quad.of_box(Box(100, 200, 300, 60))
LINE = Line("Campanula patula L.", Quad.of_box(Box(10, 20, 200, 30)), 0.9)
FINDINGS = (
    BarcodeRead(text="E00421509", symbology="CODE_128", quad=CODE, readers=("zxing", "zbar"), confidence=0.99),
    LabelText(quad=LINE.quad, lines=(LINE,), engine="paddle"),
    FieldRead(term="scientificName", value="Campanula patula", verbatim="Campanula patula L.", confidence=0.8),
    FieldRead(term="country", value="Polen", verbatim="Polen", confidence=0.5),
    Measure(name="sharpness", value=0.31, unit="cycles/px"),
    StepFailed(step="scale", error="no ruler"),
)


def ref(content: bytes, name: str, media_type: str = "image/jpeg") -> FileRef:
    return FileRef(hashlib.sha256(content).hexdigest(), len(content), media_type, name)


RAW = ref(b"raw", "IMG 1 Ä.DNG", "image/x-adobe-dng")
CAPTURE = Capture(
    CaptureId("0190d3a4-7b1c-7000-8000-000000000001"),
    NOW - timedelta(hours=1),
    "+01:00",
    CameraInfo("simulated", "Vasculum PTP", "gphoto", serial="77"),
    (ref(b"jpeg", "IMG 1 Ä.JPG"), RAW),
    operator="bee",
)
ANALYSIS = Analysis(
    CAPTURE.primary.sha256,
    6000,
    4000,
    "herbarium-sheet",
    "ab" * 32,
    Stage.COMPLETE,
    FINDINGS,
    tuple(StepUse(name, "1") for name in ("barcode", "text", "sharpness", "scale")),
    (EngineUse("det", "5", "cd" * 32, "CPUExecutionProvider"),),
    "0.1",
    timings_ms={"total": 900.0},
)
VERDICT = Verdict(Status.PASS, Stage.COMPLETE, (), (), Identifier("E00421509", "barcode", 0.99), ("catalogNumber",))
RECORD = Record(CAPTURE, RecordState.ACCEPTED, ANALYSIS, VERDICT, {"country": "Poland"}, {"country": "wren"})
PICTURE, SMALL = Rendition(ref(b"derived", "d.jpg"), 3000, 2000), Rendition(ref(b"small", "t.jpg"), 512, 341)


def sealed(record: Record = RECORD, collection: Collection = WHOSE, now: datetime = NOW):
    return build_package(record, collection, "bench-1", PICTURE, SMALL, "colours corrected by linear-3x3", now)


def document(name: str, record: Record = RECORD):
    made = sealed(record)
    digest = next(item.sha256 for item in made.package.files if item.path == name)
    return json.loads(made.contents[digest])


def test_paths_and_digests() -> None:
    made = sealed()
    assert [item.path for item in made.package.files] == [
        "analysis.json",
        "annotations.jsonld",
        "derivative/E00421509.jpg",
        "events.json",
        "metadata.json",
        "original/IMG_1_A.DNG",
        "original/IMG_1_A.JPG",
        "package.json",
        "record.json",
        "thumbnail/E00421509.jpg",
    ]
    by_path = {item.path: item for item in made.package.files}
    assert by_path["original/IMG_1_A.DNG"].sha256 == RAW.sha256
    for digest, content in made.contents.items():
        assert hashlib.sha256(content).hexdigest() == digest
        assert content.endswith(b"\n")
    assert made.package.object_id == f"urn:uuid:{CAPTURE.id}"


def test_id_can_be_made_again_from_the_manifest() -> None:
    manifest = document("package.json")
    lines = sorted(f"{item['identity']}  {item['path']}\n" for item in manifest["files"] if "identity" in item)
    assert hashlib.sha256("".join(lines).encode()).hexdigest() == manifest["id"] == sealed().package.id
    assert {item["path"] for item in manifest["files"] if "identity" not in item} == {"events.json"}


def test_clock_and_timings_are_no_part_of_the_id() -> None:
    slower = replace(RECORD, analysis=replace(ANALYSIS, timings_ms={"total": 5000.0}))
    later = sealed(slower, now=NOW + timedelta(days=9))
    assert later.package.id == sealed().package.id
    clocked = {item.path for item in later.package.files if item.clocked}
    changed = {item.path for item in set(later.package.files) - set(sealed().package.files)}
    assert clocked == changed == {"analysis.json", "metadata.json", "events.json", "package.json", "record.json"}


@pytest.mark.parametrize(
    "change",
    [
        {"corrections": {"country": "Polska"}},
        {"analysis": replace(ANALYSIS, findings=FINDINGS[:-2])},
        {"capture": replace(CAPTURE, files=(CAPTURE.primary,))},
    ],
)
def test_content_is_part_of_the_id(change) -> None:
    assert sealed(replace(RECORD, **change)).package.id != sealed().package.id


def test_metadata_has_the_required_terms_and_access_points() -> None:
    said = document("metadata.json")
    assert said["dc:type"] == "StillImage"
    assert said["dcterms:rights"] == WHOSE.licence
    assert said["ac:metadataLanguageLiteral"] == "en"
    assert said["dcterms:identifier"] == f"urn:uuid:{CAPTURE.id}"
    assert said["ac:associatedSpecimenReference"] == "https://data.example.org/E00421509"
    assert said["dwc:basisOfRecord"] == "PreservedSpecimen"
    assert said["dwc:scientificName"] == "Campanula patula"
    assert said["dwc:country"] == "Poland", "a person's value comes before the machine's"
    assert said["xmp:CreateDate"] == "2026-11-24T10:00:00.000+01:00"
    assert "photoshop:Credit" not in said
    points = {item["ac:accessURI"]: item for item in said["ac:hasServiceAccessPoint"]}
    derived = points["derivative/E00421509.jpg"]
    assert (derived["exif:PixelXDimension"], derived["exif:PixelYDimension"]) == (3000, 2000)
    assert derived["ac:hashValue"] == PICTURE.file.sha256
    assert derived["ac:variant"].endswith("/v005")
    assert "exif:PixelXDimension" not in points["original/IMG_1_A.DNG"]


def as_file(facts: dict[str, str]) -> Record:
    camera = CameraInfo("folder:/old", "Folder old", "backlog")
    return replace(RECORD, capture=replace(CAPTURE, camera=camera, facts=facts))


def test_a_picture_that_came_as_a_file_is_never_called_photographed_today() -> None:
    told = {
        "exif:DateTimeOriginal": "2011:06:30 09:05:07",
        "exif:OffsetTimeOriginal": "-03:00",
        "exif:Make": "Canon",
        "exif:Model": "EOS 5D",
    }
    said, events = document("metadata.json", as_file(told)), document("events.json", as_file(told))
    assert said["xmp:CreateDate"] == said["ac:digitizationDate"] == "2011-06-30T09:05:07-03:00"
    assert said["ac:captureDevice"] == "Canon EOS 5D"
    assert events[0]["eventType"]["label"] == "ingestion"
    assert embedded_terms(as_file(told), WHOSE)["Xmp.xmp.CreateDate"] == "2011-06-30T09:05:07-03:00"
    assert file_stem("{date}_{time}", as_file(told), WHOSE) == "2011-06-30_120507"
    for silent in ({}, {"exif:DateTimeOriginal": "0000:00:00 00:00:00"}):
        said = document("metadata.json", as_file(silent))
        assert not {"xmp:CreateDate", "ac:digitizationDate", "ac:captureDevice"} & said.keys()
        assert (
            not {"Xmp.xmp.CreateDate", "Xmp.iptcExt.DigitalSourceType"} & embedded_terms(as_file(silent), WHOSE).keys()
        )
        assert file_stem("{date}_{time}", as_file(silent), WHOSE) == CAPTURE.id


def test_facts_of_list_and_cover_come_with_their_sources_a_persons_value_first() -> None:
    facts = (
        Fact("country", "Germany", "cover 118"),
        Fact("family", "Salicaceae", "cover 118"),
        Fact("recordNumber", "417", "list flora"),
    )
    metadata = document("metadata.json", replace(RECORD, facts=facts))
    assert metadata["dwc:country"] == "Poland"
    assert (metadata["dwc:family"], metadata["dwc:recordNumber"]) == ("Salicaceae", "417")
    assert json.loads(metadata["dwc:dynamicProperties"]) == {
        "catalogNumberSource": "barcode",
        "sources": {"dwc:family": "cover 118", "dwc:recordNumber": "list flora"},
    }
    typed = document("metadata.json", replace(RECORD, corrections={"catalogNumber": "HVC0042190"}))
    assert json.loads(typed["dwc:dynamicProperties"]) == {"catalogNumberSource": "typed"}


def test_pictures_go_by_the_profiles_template() -> None:
    cover = Cover("1/18", NOW)
    record = replace(RECORD, capture=replace(CAPTURE, cover=cover))
    number = record.catalog_number
    assert file_stem("{institutionCode}_{catalogNumber}_{cover}", record, WHOSE) == f"E_{number}_1_18"
    assert file_stem("{catalogNumber}_{cover}", RECORD, WHOSE) == number
    assert file_stem("{cover}", RECORD, WHOSE) == CAPTURE.id
    identifier = Identifier(number, "barcode", 0.99, also=("E00421510",))
    both = replace(RECORD, verdict=replace(RECORD.verdict, identifier=identifier))
    assert file_stems("{catalogNumber}_a", both, WHOSE) == (f"{number}_a", "E00421510_a")
    assert file_stems("{catalogNumber}_a", RECORD, WHOSE) == (f"{number}_a",)
    template = "{catalogNumber}_{date}"
    made = build_package(record, WHOSE, "s1", PICTURE, SMALL, "none", NOW, template=template)
    names = [file.path for file in made.package.files]
    assert f"derivative/{number}_{CAPTURE.taken_at:%Y-%m-%d}.jpg" in names


def test_annotations_name_place_program_model_and_person() -> None:
    items = document("annotations.jsonld")["first"]["items"]
    code = next(item for item in items if item["body"].get("value") == "E00421509")
    assert code["target"]["selector"]["value"] == "xywh=pixel:50,100,150,30"
    assert code["target"]["source"] == "derivative/E00421509.jpg"
    assert code["generator"]["vasculum:models"][0]["vasculum:sha256"] == "cd" * 32
    correction = next(item for item in items if item["motivation"] == "editing")
    assert correction["creator"] == {"type": "Person", "nickname": "wren"}
    assert len({item["id"] for item in items}) == len(items) == 6, "a failed step has read nothing"


def test_events_tell_capture_digests_validation_and_derivatives() -> None:
    events = document("events.json")
    assert [item["eventType"]["label"] for item in events] == [
        "capture",
        "message digest calculation",
        "validation",
        "creation",
    ]
    assert {"role": "operator", "pseudonym": "bee"} in events[0]["linkingAgents"]
    assert RAW.sha256 in events[1]["eventOutcome"]["note"]
    assert all(datetime.fromisoformat(item["eventDateTime"]).tzinfo for item in events)


def test_without_a_licence_nothing_is_packaged() -> None:
    with pytest.raises(BadSettings, match="licence"):
        sealed(collection=replace(WHOSE, licence=""))


def test_without_a_number_nothing_is_packaged() -> None:
    with pytest.raises(BadInput, match="catalogue number"):
        sealed(replace(RECORD, verdict=replace(VERDICT, identifier=None)))


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("IMG_1.JPG", "IMG_1.JPG"),
        ("../../etc/passwd", "passwd"),
        (".hidden", "hidden"),
        ("标本.jpg", "__.jpg"),
        ("Äpfel é.dng", "Apfel_e.dng"),
        ("", "file"),
        ("x" * 300 + ".jpeg", "x" * 95 + ".jpeg"),
    ],
)
def test_plain_names(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_names_that_only_case_tells_apart_are_kept_apart() -> None:
    assert distinct(["a.jpg", "A.JPG", "a.jpg"]) == ("a.jpg", "A-2.JPG", "a-3.jpg")


def test_delivered_package_says_its_media_types_and_a_later_sealing_is_the_same(tmp_path) -> None:
    pictures = {hashlib.sha256(content).hexdigest(): content for content in (b"jpeg", b"raw", b"derived", b"small")}
    target = open_target("ocfl", "home", (tmp_path / "repository").as_uri())

    def sent(made):
        for digest, content in (pictures | made.contents).items():
            (tmp_path / digest).write_bytes(content)
        return target.send(made.package, lambda digest: tmp_path / digest)

    made, later = sealed(), sealed(now=NOW + timedelta(days=1))
    receipt = sent(made)
    assert receipt.files == made.package.files
    again = sent(later)
    assert again.version == "v1"
    assert again.matches(later.package)
    assert again.files == receipt.files


def test_a_signed_package_keeps_its_id_and_verify_checks_the_signature(tmp_path) -> None:
    pictures = {hashlib.sha256(content).hexdigest(): content for content in (b"jpeg", b"raw", b"derived", b"small")}
    key = new_private_key()
    made = build_package(RECORD, WHOSE, "bench-1", PICTURE, SMALL, "none", NOW, signer(key))
    plain = build_package(RECORD, WHOSE, "bench-1", PICTURE, SMALL, "none", NOW)
    assert made.package.id == plain.package.id
    assert {item.path for item in made.package.files} - {item.path for item in plain.package.files} == {
        "package.json.sig"
    }
    for digest, content in (pictures | made.contents).items():
        (tmp_path / digest).write_bytes(content)
    where = str(tmp_path / "repository")
    receipt = open_target("ocfl", "home", where).send(made.package, lambda digest: tmp_path / digest)
    assert receipt.files == made.package.files

    def faults(*trusted: str) -> dict[str, str]:
        rows = verify_repository(where, 1.0, partial(fault_in, trusted=trusted))
        return {row.file.rpartition("/")[2]: row.status for row in rows if row.differs}

    assert faults() == faults(key_id_of(key)) == {}
    assert "not trusted" in faults("0" * 32)["package.json.sig"]


def test_an_inventory_that_was_made_anew_around_a_signature_is_found_out(tmp_path) -> None:
    made = build_package(RECORD, WHOSE, "bench-1", PICTURE, SMALL, "none", NOW, signer(new_private_key()))
    contents = {hashlib.sha256(content).hexdigest(): content for content in (b"jpeg", b"raw", b"derived", b"small")}
    contents |= made.contents
    forged = b"another picture"
    digest = hashlib.sha256(forged).hexdigest()
    files = tuple(
        replace(item, sha256=digest, size=len(forged)) if item.path.startswith("derivative/") else item
        for item in made.package.files
    )
    for name, content in (contents | {digest: forged}).items():
        (tmp_path / name).write_bytes(content)
    where = str(tmp_path / "repository")
    open_target("ocfl", "home", where).send(replace(made.package, files=files), lambda name: tmp_path / name)
    rows = verify_repository(where, 1.0, fault_in)
    assert [row.status for row in rows if row.differs] == ["broken: its inventory lists other files than were signed"]


def test_what_was_made_of_what_is_said() -> None:
    points = {item["ac:accessURI"]: item for item in document("metadata.json")["ac:hasServiceAccessPoint"]}
    assert points["derivative/E00421509.jpg"]["ac:derivedFrom"] == "original/IMG_1_A.JPG"
    assert points["thumbnail/E00421509.jpg"]["ac:derivedFrom"] == "derivative/E00421509.jpg"
    assert "ac:derivedFrom" not in points["original/IMG_1_A.JPG"]
    capture, *_, creation = document("events.json")
    assert {(item["path"], item["role"]) for item in capture["linkingObjects"]} == {
        ("original/IMG_1_A.JPG", "outcome"),
        ("original/IMG_1_A.DNG", "outcome"),
    }
    assert {(item["path"], item["role"]) for item in creation["linkingObjects"]} == {
        ("original/IMG_1_A.JPG", "source"),
        ("derivative/E00421509.jpg", "outcome"),
        ("thumbnail/E00421509.jpg", "outcome"),
    }


def test_access_rights_of_a_person_come_before_the_collections() -> None:
    closed = replace(WHOSE, access_rights="closed")
    assert "dcterms:accessRights" not in document("metadata.json")
    for record, said in ((RECORD, "closed"), (replace(RECORD, corrections={"accessRights": "open"}), "open")):
        made = sealed(record, closed)
        digest = next(item.sha256 for item in made.package.files if item.path == "metadata.json")
        assert json.loads(made.contents[digest])["dcterms:accessRights"] == said


def test_pictures_say_number_rights_and_lineage_but_never_a_place() -> None:
    record = replace(RECORD, corrections={"accessRights": "embargo", "locality": "Gully", "country": "CH"})
    said = embedded_terms(record, WHOSE)
    assert said["Xmp.dc.source"] == f"sha256:{CAPTURE.primary.sha256}"
    assert said["Xmp.dc.identifier"] == f"urn:uuid:{CAPTURE.id}"
    assert said["Xmp.dwc.scientificName"] == "Campanula patula"
    assert said["Xmp.xmpRights.UsageTerms"] == f"{WHOSE.licence} (access: embargo)"
    assert not [value for value in said.values() if "Gully" in value or value == "CH"]
    assert "Xmp.photoshop.Credit" not in said


def test_no_byte_of_a_restricted_records_pictures_holds_place_or_label(tmp_path) -> None:
    """Whatever says where: a person, a list, a cover, a label. Looked for in the bytes of all three pictures."""
    facts = (Fact("verbatimLocality", "Hidden Dell", "list x"), Fact("county", "Secretshire", "cover 118"))
    said = {"accessRights": "embargoed until 2030", "locality": "Gully", "verbatimLabel": "Plantae Arcanae"}
    terms = embedded_terms(replace(RECORD, corrections=said, facts=facts), WHOSE)
    pixels = np.full((300, 400, 3), 90, np.uint8)
    write_jpeg(pixels, tmp_path / "derivative.jpg", dpi=300, xmp_terms=terms)
    write_jpeg(thumbnail(pixels), tmp_path / "thumbnail.jpg", xmp_terms=terms)
    write_pyramid(pixels, tmp_path / "tiles.tif", dpi=300, xmp_terms=terms)
    label = next(one for one in ANALYSIS.findings if isinstance(one, LabelText)).text
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert b"embargoed until 2030" in content
        for secret in ("Hidden Dell", "Secretshire", "Gully", "Plantae Arcanae", "47.1", label):
            assert secret.encode() not in content, (path.name, secret)


def test_the_derivative_in_tiles_lies_beside_it() -> None:
    tiles = Rendition(ref(b"tiles", "d.tif", "image/tiff"), 3000, 2000)
    made = build_package(RECORD, WHOSE, "bench-1", PICTURE, SMALL, "none", NOW, pyramid=tiles)
    assert "derivative/E00421509.tif" in {item.path for item in made.package.files}
    digest = next(item.sha256 for item in made.package.files if item.path == "metadata.json")
    points = {item["ac:accessURI"]: item for item in json.loads(made.contents[digest])["ac:hasServiceAccessPoint"]}
    said = points["derivative/E00421509.tif"]
    assert (said["dc:format"], said["ac:hashValue"]) == ("image/tiff", tiles.file.sha256)
    assert said["ac:derivedFrom"] == "original/IMG_1_A.JPG"
