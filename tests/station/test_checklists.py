"""A checklist is installed whole or not at all; names are matched exactly, or where one is plainly the nearest."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from vasculum.cli.app import run_command
from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.contract import contract_json
from vasculum.model.errors import BadInput
from vasculum.model.findings import FieldRead, NameMatch, StepFailed, of_kind
from vasculum.model.json_form import from_plain, to_plain
from vasculum.model.policy import Collection, Policy, Surroundings
from vasculum.model.resource import resource
from vasculum.model.verdict import Stage
from vasculum.pipeline.judge import judge
from vasculum.station.checklists import install_checklist, match_name, matched
from vasculum.store.checklist import NAME, Checklist

TABLE = (
    "taxonID\tscientificName\tscientificNameAuthorship\ttaxonomicStatus\tacceptedNameUsage\n"
    "1\tCetraria laevigata\tRass.\taccepted\t\n"
    "2\tCetraria kamczatica\tSavicz\tsynonym\tAsahinea kamczatica (Savicz) Räs.\n"
    "3\tParmeliaceae\t\taccepted\t\n"
    "4\tQuercus robur\tL.\taccepted\t\n"
    "5\tQuercus rubor\tXx.\taccepted\t\n"
    "6\tAlectoria ochroleuca (Hoffm.) A. Massal.\t\taccepted\t\n"
)


@pytest.fixture
def listed(tmp_path: Path) -> Iterator[Checklist]:
    (tmp_path / "lichens.tsv").write_text(TABLE, encoding="utf-8")
    about, count = install_checklist(tmp_path / "data", tmp_path / "lichens.tsv", date="2026-01-31")
    assert (about.title, about.date, count) == ("lichens", "2026-01-31", 5)
    checklist = Checklist(tmp_path / "data" / NAME)
    yield checklist
    checklist.close()


@pytest.mark.parametrize(
    ("written", "name", "how"),
    [
        ("Cetraria laevigata Rass.", "Cetraria laevigata Rass.", "exact"),
        ("Alectoria ochroleuca (Ehrh.) Nyl", "Alectoria ochroleuca (Hoffm.) A. Massal.", "exact"),
        ("Cetraria laevigate Rass", "Cetraria laevigata Rass.", "fuzzy"),
        ("Cetaria laevigata", "Cetraria laevigata Rass.", "fuzzy"),
    ],
)
def test_a_name_stands_for_the_nearest_listed_one(listed: Checklist, written: str, name: str, how: str) -> None:
    found = match_name(written, listed)
    assert found is not None
    assert (found[0].name, found[1]) == (name, how)


@pytest.mark.parametrize(
    "written",
    [
        "Cetraria islandica",  # another species of a listed genus
        "Quercus robor",  # as near to one as to the other
        "Cetaria laevigate",  # both words misread
        "Cerceris convergens",
        "Quercus",
    ],
)
def test_what_is_not_near_or_near_to_two_is_not_matched(listed: Checklist, written: str) -> None:
    assert match_name(written, listed) is None


def analysed(*names: str) -> Analysis:
    reads = tuple(
        FieldRead(term="scientificName", value=name, verbatim=name, source=((0, 0),), confidence=0.8) for name in names
    )
    steps = (StepUse("transcription", "1"),)
    return Analysis("0" * 64, 10, 10, "p", "1" * 64, Stage.COMPLETE, reads, steps, (), "1.0", timings_ms={"total": 1.0})


def test_a_match_is_a_finding_beside_what_was_read(tmp_path: Path, listed: Checklist) -> None:
    before = analysed("Cetraria laevigate Rass", "Cetraria kamczatica", "Nothing listed")
    after = matched(before, tmp_path / "data" / NAME)
    assert after.findings[:3] == before.findings
    fuzzy, exact = of_kind(after.findings, NameMatch)
    assert (fuzzy.read, fuzzy.name, fuzzy.match, fuzzy.taxon_id) == (
        "Cetraria laevigate Rass",
        "Cetraria laevigata Rass.",
        "fuzzy",
        "1",
    )
    assert 0.6 < fuzzy.confidence < exact.confidence == 0.8
    assert (exact.status, exact.accepted) == ("synonym", "Asahinea kamczatica (Savicz) Räs.")
    (engine,) = after.engines
    assert (engine.name, engine.version) == ("checklist", "lichens 2026-01-31")
    assert engine.sha256 == listed.about.sha256
    assert from_plain(NameMatch, to_plain(fuzzy)) == fuzzy


def test_the_match_stands_beside_the_value_in_json(tmp_path: Path, listed: Checklist) -> None:
    after = matched(analysed("Cetraria laevigate Rass", "Nothing listed"), tmp_path / "data" / NAME)
    verdict = judge(after.findings, after.asked, Surroundings(), Policy(), Stage.COMPLETE, "1" * 64)
    said = contract_json(after, verdict, "a.jpg", Collection())
    schema = json.loads(resource("schemas", "analysis.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(said, schema)
    first, second = said["fields"]["scientificName"]
    assert first["value"] == "Cetraria laevigate Rass"
    assert first["matched"] == {
        "name": "Cetraria laevigata Rass.",
        "match": "fuzzy",
        "confidence": pytest.approx(0.711, abs=0.01),
        "checklist": "lichens 2026-01-31",
        "taxonID": "1",
        "taxonomicStatus": "accepted",
    }
    assert "matched" not in second


def test_without_a_checklist_all_is_as_it_was(tmp_path: Path) -> None:
    before = analysed("Cetraria laevigata")
    assert matched(before, None) is before
    assert matched(before, tmp_path / NAME) is before
    assert matched(replace(before, steps=()), tmp_path / NAME).findings == before.findings


def test_a_damaged_checklist_is_a_failed_step_and_no_lost_frame(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"no database at all, but long enough to be looked at as one" * 20)
    (failed,) = of_kind(matched(analysed("Cetraria laevigata"), tmp_path / NAME).findings, StepFailed)
    assert failed.step == "checklist"


def test_a_bad_file_leaves_the_older_checklist(tmp_path: Path, listed: Checklist) -> None:
    for name, text in (("a.csv", "name,author\nx,y\n"), ("b.csv", "scientificName\nParmeliaceae\n"), ("c.zip", "x")):
        (tmp_path / name).write_text(text)
        with pytest.raises(BadInput):
            install_checklist(tmp_path / "data", tmp_path / name)
    (tmp_path / "d.csv").write_bytes("scientificName\nAbies älba".encode("latin-1"))
    with pytest.raises(BadInput):
        install_checklist(tmp_path / "data", tmp_path / "d.csv")
    assert [path.name for path in (tmp_path / "data").iterdir()] == [NAME]
    assert listed.count() == 5


def test_an_archive_of_taxa_is_a_checklist_and_one_of_occurrences_is_none(tmp_path: Path) -> None:
    for kind, names in (("Taxon", 1), ("Occurrence", 0)):
        path = tmp_path / f"{kind}.zip"
        meta = (
            '<archive xmlns="http://rs.tdwg.org/dwc/text/"><core encoding="UTF-8" fieldsTerminatedBy="," '
            f'linesTerminatedBy="\\n" ignoreHeaderLines="0" rowType="http://rs.tdwg.org/dwc/terms/{kind}">'
            "<files><location>core.csv</location></files><id index='0'/>"
            "<field index='1' term='http://rs.tdwg.org/dwc/terms/scientificName'/></core></archive>"
        )
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("meta.xml", meta)
            archive.writestr("core.csv", "1,Abies alba Mill.\n")
        if names:
            assert install_checklist(tmp_path / "data", path)[1] == names
        else:
            with pytest.raises(BadInput):
                install_checklist(tmp_path / "data", path)


def test_the_verbs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--data", str(tmp_path / "data")]
    (tmp_path / "oaks.csv").write_text("scientificName\nQuercus robur L.\n")
    assert run_command(["checklist", "match", "Quercus robur", *where]) == 2
    assert run_command(["checklist", "add", str(tmp_path / "oaks.csv"), "--name", "Oaks", *where]) == 0
    capsys.readouterr()
    assert run_command(["checklist", "show", "--json", *where]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["checklist"], shown["names"]) == ("Oaks", 1)
    assert run_command(["checklist", "match", "Quercus robur", "Quercus alba", "--json", *where]) == 0
    assert [json.loads(row)["match"] for row in capsys.readouterr().out.splitlines()] == ["exact", "none"]
    assert run_command(["checklist", "remove", *where]) == 0
    assert run_command(["checklist", "remove", *where]) == 2
