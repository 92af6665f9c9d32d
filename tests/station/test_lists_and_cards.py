"""Lists from files, folder cards, typed numbers: what the station takes, and the sentences where it does not."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.darwin_core import TERMS
from vasculum.model.errors import BadInput, BadUsage
from vasculum.model.events import Captured, Corrected
from vasculum.model.ids import new_capture_id
from vasculum.model.policy import CodeRole, Policy, Role
from vasculum.pipeline import load_profile
from vasculum.settings import places
from vasculum.station.cards import Cards, said
from vasculum.station.expected_lists import read_list
from vasculum.station.typed import typed_number
from vasculum.store import queries
from vasculum.store.apply import apply
from vasculum.store.database import open_database

POLICY = Policy(roles=(CodeRole(Role.CATALOG_NUMBER, r"HVC\d{7}", prefix="HVC", pad_to=7),), cover_pattern=r"F-\d+")
META = """<archive xmlns="http://rs.tdwg.org/dwc/text/">
<core encoding="UTF-8" fieldsTerminatedBy="{separator}" linesTerminatedBy="\\n" fieldsEnclosedBy='"'
 ignoreHeaderLines="1"
 rowType="http://rs.tdwg.org/dwc/terms/{kind}"><files><location>rows.csv</location></files><id index="0"/>
<field index="1" term="http://rs.tdwg.org/dwc/terms/catalogNumber"/>
<field index="2" term="http://rs.tdwg.org/dwc/terms/scientificName"/></core></archive>"""


def table(folder: Path, text: str, name: str = "flora.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def archive(folder: Path, kind: str = "Occurrence") -> Path:
    path = folder / "flora.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("meta.xml", META.format(separator=",", kind=kind))
        packed.writestr("rows.csv", 'id,n,s\na,HVC0042188,"Salix alba L., s.l."\nb,HVC0042189,Poa alpina\n')
    return path


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_whatever_parts_its_cells(tmp_path: Path, separator: str) -> None:
    lines = [
        ["dwc:Catalog Number", "Scientific_Name", "Folder", "shelf"],
        ["42188", "Salix alba", "F-1", "9"],
        ["", "", "", ""],
    ]
    text = "\ufeff" + "\r\n".join(separator.join(cells) for cells in lines)
    read = read_list(table(tmp_path, text), POLICY)
    assert (read.expected.name, read.expected.source, read.left_out) == ("flora", "flora.csv", ("shelf",))
    (row,) = read.expected.rows
    assert (row.number, row.cover, row.fields) == ("HVC0042188", "F-1", {"scientificName": "Salix alba"})


def test_an_archive_is_read_in_its_own_order(tmp_path: Path) -> None:
    rows = read_list(archive(tmp_path), POLICY, name="loan").expected.rows
    assert [(row.number, row.fields["scientificName"]) for row in rows] == [
        ("HVC0042188", "Salix alba L., s.l."),
        ("HVC0042189", "Poa alpina"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name,place\nx,y\n", "has no column of numbers; there are: name, place"),
        ("catalogNumber\n", "holds no number"),
        ("", "has no column of numbers"),
        ("catalogNumber\nE00421509\n", "line 2: E00421509 does not meet the profile's pattern"),
        ("catalogNumber\n42188\nHVC0042188\n", "line 3: HVC0042188 stands in line 2 already"),
        ("catalogNumber,country\n1,CH\n,CH\n", "line 3: there is no number"),
        ("catalogNumber,country\n1,CH,more\n", "line 2: there are more cells than columns"),
        ('catalogNumber\n"1\n', "after line 1: unexpected end of data"),
    ],
)
def test_what_cannot_be_taken_is_named_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_list(table(tmp_path, text), POLICY)
    assert words in str(caught.value)
    assert caught.value.advice


def test_files_that_are_no_lists(tmp_path: Path) -> None:
    latin = tmp_path / "latin.csv"
    latin.write_bytes("catalogNumber,locality\n1,Zürich\n".encode("latin-1"))
    torn = tmp_path / "torn.zip"
    torn.write_bytes(archive(tmp_path).read_bytes()[:200])
    for path, words in (
        (latin, "UTF-8"),
        (torn, "not a whole Darwin Core Archive"),
        (tmp_path / "no.csv", "not a file"),
    ):
        with pytest.raises(BadInput, match=words):
            read_list(path, POLICY)
    with pytest.raises(BadInput, match="terms/Taxon"):
        read_list(archive(tmp_path, "Taxon"), POLICY)
    with pytest.raises(BadUsage, match="There is no column `barcod`"):
        read_list(table(tmp_path, "barcode\n1\n"), POLICY, number_column="barcod")


def test_the_terms_of_labels_and_lists_are_darwin_cores() -> None:
    assert {"catalogNumber", "scientificName", "recordNumber", "stateProvince", "verbatimElevation"} <= TERMS
    assert "shelf" not in TERMS
    assert all(term.isidentifier() for term in TERMS)


def cards(folder: Path) -> Cards:
    db = open_database(folder / "catalogue.sqlite")
    return Cards(POLICY, lambda: db, lambda events: apply(db, events))


def test_a_cover_remembers_what_its_card_said(tmp_path: Path) -> None:
    desk = cards(tmp_path)
    assert desk.current() is None
    desk.open("F-118", {"family": "Salicaceae"}, "42100", "HVC0042150")
    again = desk.open("F-118", {"country": "Switzerland"})
    assert said(again) == "Cover F-118: Salicaceae, Switzerland; HVC0042100 to HVC0042150"
    assert desk.current() == again
    closed = desk.close()
    assert closed == again
    assert desk.current() is None
    assert (desk.is_cover("F-118"), desk.is_cover("HVC0042188")) == (True, False)
    for refused in ({"code": " "}, {"code": "x", "facts": {"famly": "y"}}, {"code": "x", "first": "9", "last": "3"}):
        with pytest.raises(BadUsage):
            desk.open(**refused)  # type: ignore[arg-type]


def test_a_typed_number_is_written_right_and_held_against_what_is_known(tmp_path: Path) -> None:
    desk = cards(tmp_path)
    db = desk.reading()
    cover = desk.open("F-1", {}, "42180", "42190")
    first, second = (
        Capture(new_capture_id(), utc_now(), "+01:00", CameraInfo("c", "m", "d"), (FileRef(name * 64, 1, "", "a"),))
        for name in "ab"
    )
    apply(db, [Captured(capture=first), Captured(capture=replace(second, cover=cover))])
    apply(db, [Corrected(capture_id=first.id, term="catalogNumber", value="HVC0042188")])
    assert typed_number(db, POLICY, " 42187 ").value == "HVC0042187"
    assert typed_number(db, POLICY, "42187").doubts == ()
    assert "does not meet the pattern" in typed_number(db, POLICY, "E00421509").doubts[0]
    assert f"carried by another frame: {first.id}" in typed_number(db, POLICY, "42188").doubts[0]
    assert typed_number(db, POLICY, "42188", queries.record(db, first.id)).doubts == ()
    far = typed_number(db, POLICY, "42300", queries.record(db, second.id))
    assert far.doubts == ("HVC0042300 lies outside cover F-1, HVC0042180 to HVC0042190.",)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ('file_name_pattern = "(\\\\d+)"', "no group"),
        ('cover_pattern = "("', "cannot be read"),
        ('text_number = "guess"', "guess"),
        ('duplicates = "overwrite"', "overwrite"),
    ],
)
def test_a_profiles_rules_of_naming_are_read_strictly(tmp_path: Path, line: str, word: str) -> None:
    text = (places.profiles() / "herbarium-sheet.toml").read_text(encoding="utf-8")
    path = tmp_path / "own.toml"
    path.write_text(text.replace('several_codes = "review"', f'several_codes = "review"\n{line}', 1), encoding="utf-8")
    with pytest.raises(BadUsage, match=word):
        load_profile(str(path), places.profiles())


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('role = "catalogNumber"', 'role = "number"', "catalogNumber"),
        ("pattern = 'HVC\\d{7}'", "pattern = 'HVC\\d{7}'\nsymbologies = [\"CODE_49\"]", "CODE_49"),
        ('file_name = "{catalogNumber}"', 'file_name = "{number}_{view}"', "no part of a file's name"),
        ('file_name = "{catalogNumber}"', 'file_name = "picture"', "no part"),
    ],
)
def test_roles_and_names_are_read_strictly(tmp_path: Path, old: str, new: str, word: str) -> None:
    text = (places.profiles() / "herbarium-sheet.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "own.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadUsage, match=word):
        load_profile(str(path), places.profiles())
