import json
from dataclasses import replace
from pathlib import Path

import pytest
from iiif_prezi3 import Collection, Manifest

from export_samples import ABOUT, items
from vasculum.exports import export_named
from vasculum.model.errors import BadSettings


def test_manifests_are_valid_and_show_each_photograph_at_its_scale(tmp_path: Path) -> None:
    export_named("iiif").write(items(2), tmp_path / "iiif", ABOUT)
    listing = json.loads((tmp_path / "iiif" / "collection.json").read_bytes())
    Collection(**listing)
    assert len(listing["items"]) == 2
    for entry in listing["items"]:
        path = tmp_path / "iiif" / entry["id"].removeprefix("https://images.example.org/E/iiif/")
        plain = json.loads(path.read_bytes())
        manifest = Manifest(**plain)
        assert manifest.id == entry["id"]
        assert plain["rights"] == "http://creativecommons.org/licenses/by/4.0/"
        assert [(canvas["width"], canvas["height"]) for canvas in plain["items"]] == [(3000, 2000)] * 2
        canvas = plain["items"][0]
        body = canvas["items"][0]["items"][0]["body"]
        assert body["id"].endswith(f"derivative/{plain['label']['none'][0]}.jpg")
        assert canvas["items"][0]["items"][0]["target"] == canvas["id"]
        # 23.6 px/mm of 6000 px, shown at 3000 px.
        assert canvas["service"][0]["physicalScale"] == pytest.approx(2 / 23.6, abs=1e-5)
        shown = {row["label"]["en"][0]: row["value"]["none"][0] for row in plain["metadata"]}
        assert shown["Scientific name"] == "Cypripedium calceolus"


def test_a_specimen_has_the_same_address_in_every_export(tmp_path: Path) -> None:
    for name, count in (("one", 1), ("more", 5)):
        export_named("iiif").write(items(count), tmp_path / name, ABOUT)
    first = [path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("manifests/*/*.json")]
    assert len(first) == 1
    assert (tmp_path / "more" / first[0]).read_bytes() == (tmp_path / "one" / first[0]).read_bytes()


def test_without_an_address_on_the_web_there_are_no_manifests(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="web addresses"):
        export_named("iiif").write(items(1), tmp_path / "iiif", replace(ABOUT, base="file:///srv/E"))
    assert not (tmp_path / "iiif").exists()
