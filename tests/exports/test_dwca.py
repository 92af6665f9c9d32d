import xml.etree.ElementTree as ElementTree
from pathlib import Path
from zipfile import ZipFile

import pytest
from dwca.read import DwCAReader

from export_samples import ABOUT, items
from vasculum.exports import export_named
from vasculum.exports.darwin_core_terms import iri


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    export_named("dwca").write(items(3), tmp_path / "garden.zip", ABOUT)
    return tmp_path / "garden.zip"


def test_python_dwca_reader_accepts_it(archive: Path) -> None:
    with DwCAReader(str(archive)) as reader:
        assert reader.descriptor.core.type == "http://rs.tdwg.org/dwc/terms/Occurrence"
        assert [each.type for each in reader.descriptor.extensions] == ["http://rs.tdwg.org/ac/terms/Multimedia"]
        assert reader.metadata is not None
        rows = list(reader)
        assert [row.data[iri("dwc:catalogNumber")] for row in rows] == ["E00000001", "E00000002", "E00000003"]
        first = rows[0]
        assert first.id == "https://data.example.org/E00000001"
        assert first.data[iri("dwc:basisOfRecord")] == "PreservedSpecimen"
        assert first.data[iri("dwc:country")] == "Österreich"
        label = first.data[iri("dwc:verbatimLabel")]
        assert label == 'Cypripedium calceolus | Lady\'s Slipper Gully | leg. "A" Morel, 12'
        media = first.extensions
        assert len(media) == 6, "two photographs at three access points each"
        said = media[1].data
        assert said[iri("dcterms:identifier")].startswith("urn:uuid:")
        assert said[iri("ac:accessURI")].endswith("/v1/content/derivative/E00000001.jpg")
        assert said[iri("ac:variant")] == "http://rs.tdwg.org/acvariant/values/v005"
        assert (said[iri("ac:hashFunction")], len(said[iri("ac:hashValue")])) == ("SHA-256", 64)
        assert (said[iri("exif:PixelXDimension")], said[iri("exif:PixelYDimension")]) == ("3000", "2000")


def test_rules_of_the_text_guide_and_of_gbif(archive: Path) -> None:
    """What GBIF's validator asks: core ids unique, each term once, a core id in each row, required terms filled."""
    text = "{http://rs.tdwg.org/dwc/text/}"
    with ZipFile(archive) as opened:
        assert sorted(opened.namelist()) == ["eml.xml", "meta.xml", "multimedia.txt", "occurrence.txt"]
        meta = ElementTree.fromstring(opened.read("meta.xml"))
        core, extension = meta.find(f"{text}core"), meta.find(f"{text}extension")
        assert core is not None
        assert extension is not None
        for table, key in ((core, "id"), (extension, "coreid")):
            assert table.find(f"{text}{key}") is not None
            terms = [field.get("term") for field in table.iter(f"{text}field")]
            assert len(terms) == len(set(terms))
            assert all(term and term.startswith("http://") for term in terms)
            location = table.findtext(f"{text}files/{text}location")
            lines = opened.read(str(location)).decode("utf-8").splitlines()
            assert {line.count("\t") for line in lines} == {len(terms)}
        ids = [line.split("\t")[0] for line in opened.read("occurrence.txt").decode().splitlines()[1:]]
        assert len(ids) == len(set(ids)) == 3
        assert {line.split("\t")[0] for line in opened.read("multimedia.txt").decode().splitlines()[1:]} == set(ids)
        dataset = ElementTree.fromstring(opened.read("eml.xml")).find("dataset")
        assert dataset is not None
        order = [part.tag for part in dataset]
        assert order == ["title", "creator", "pubDate", "language", "abstract", "intellectualRights", "contact"]
