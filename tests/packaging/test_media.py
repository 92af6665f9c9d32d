"""Derivatives as written: the pixels, the profile, the terms, and the same bytes each time."""

import io
import json
import shutil
import subprocess

import numpy as np
import pyexiv2
import pytest
from PIL import Image, ImageCms

from vasculum.packaging.media import srgb_profile, thumbnail, write_jpeg

TERMS = {
    "Xmp.dc.identifier": "urn:uuid:0198f2c4-0000-7000-8000-000000000001",
    "Xmp.dc.title": "E00421509",
    "Xmp.dc.creator": "Herbář Brno",
    "Xmp.dc.rights": "https://creativecommons.org/publicdomain/zero/1.0/",
    "Xmp.xmpRights.Marked": "True",
    "Xmp.xmpRights.WebStatement": "https://creativecommons.org/publicdomain/zero/1.0/",
    "Xmp.xmpRights.Owner": "Museum, Brno",
    "Xmp.dwc.catalogNumber": "E00421509",
    "Xmp.dwc.institutionCode": "E",
}


@pytest.fixture
def picture():
    ramp = np.linspace(0, 255, 600, dtype=np.uint8)
    return np.stack([np.tile(ramp, (400, 1)), np.tile(ramp[::-1], (400, 1)), np.full((400, 600), 90, np.uint8)], axis=2)


def test_pixels_profile_and_resolution(picture, tmp_path):
    write_jpeg(picture, tmp_path / "a.jpg", quality=90, dpi=300.4, xmp_terms=TERMS)
    with Image.open(tmp_path / "a.jpg") as image:
        assert image.size == (600, 400)
        assert image.info["dpi"] == (300, 300)
        profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        assert "sRGB" in ImageCms.getProfileDescription(profile)
        assert np.abs(np.asarray(image).astype(int) - picture).mean() < 2
    assert [item.name for item in tmp_path.iterdir()] == ["a.jpg"]


def test_no_measured_scale_no_resolution(picture, tmp_path):
    write_jpeg(picture, tmp_path / "a.jpg", dpi=None, xmp_terms=TERMS)
    with Image.open(tmp_path / "a.jpg") as image:
        assert "dpi" not in image.info
        assert image.info["jfif_unit"] == 0


def test_the_same_input_gives_the_same_bytes(picture, tmp_path):
    write_jpeg(picture, tmp_path / "a.jpg", xmp_terms=TERMS)
    write_jpeg(picture, tmp_path / "b.jpg", xmp_terms=dict(reversed(TERMS.items())))
    assert (tmp_path / "a.jpg").read_bytes() == (tmp_path / "b.jpg").read_bytes()
    write_jpeg(picture, tmp_path / "b.jpg", xmp_terms=TERMS | {"Xmp.dc.title": "E00421510"})
    assert (tmp_path / "a.jpg").read_bytes() != (tmp_path / "b.jpg").read_bytes()
    assert srgb_profile() == srgb_profile.__wrapped__()


def test_terms_are_read_back_in_their_own_form(picture, tmp_path):
    write_jpeg(picture, tmp_path / "a.jpg", xmp_terms=TERMS)
    with pyexiv2.ImageData((tmp_path / "a.jpg").read_bytes()) as image:
        read = image.read_xmp()
        raw = image.read_raw_xmp()
    assert read["Xmp.dc.title"] == {'lang="x-default"': "E00421509"}
    assert read["Xmp.dc.creator"] == ["Herbář Brno"]
    assert read["Xmp.xmpRights.Owner"] == ["Museum, Brno"]
    assert 'xmlns:dwc="http://rs.tdwg.org/dwc/terms/"' in raw
    assert 'dwc:catalogNumber="E00421509"' in raw


def test_a_key_that_is_none_is_named(picture, tmp_path):
    with pytest.raises(ValueError, match="catalogNumber"):
        write_jpeg(picture, tmp_path / "a.jpg", xmp_terms={"catalogNumber": "1"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not on this machine")
def test_exiftool_reads_every_term(picture, tmp_path):
    write_jpeg(picture, tmp_path / "a.jpg", xmp_terms=TERMS)
    printed = subprocess.run(
        ["exiftool", "-j", "-charset", "utf8", tmp_path / "a.jpg"], capture_output=True, check=True
    ).stdout
    (tags,) = json.loads(printed)
    assert "Warning" not in tags
    assert tags["CatalogNumber"] == tags["Title"] == "E00421509"
    assert tags["Creator"] == "Herbář Brno"
    assert tags["WebStatement"] == TERMS["Xmp.xmpRights.WebStatement"]
    assert "sRGB" in tags["ProfileDescription"]


def test_thumbnail_keeps_the_shape_and_never_enlarges(picture):
    small = thumbnail(picture, long_side=150)
    assert small.shape == (100, 150, 3)
    assert np.abs(small[:, 75].mean(axis=0) - picture[:, 300].mean(axis=0)).max() < 3
    assert thumbnail(picture, long_side=2000) is picture


def test_exiftool_reads_rights_and_lineage(picture, tmp_path):
    terms = {
        "Xmp.xmpMM.OriginalDocumentID": "urn:uuid:1",
        "Xmp.iptcExt.DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
        "Xmp.dc.source": "sha256:ab",
        "Xmp.xmpRights.UsageTerms": "by permission",
    }
    write_jpeg(picture, tmp_path / "a.jpg", xmp_terms=terms)
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool is not here (apt: libimage-exiftool-perl)")
    read = subprocess.run([program, "-j", "-XMP:all", str(tmp_path / "a.jpg")], capture_output=True, check=True)
    said = json.loads(read.stdout)[0]
    assert said["OriginalDocumentID"] == "urn:uuid:1"
    assert said["DigitalSourceType"].endswith("digitalCapture")
    assert (said["Source"], said["UsageTerms"]) == ("sha256:ab", "by permission")
