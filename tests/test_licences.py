"""Everything that travels with the program has a declared licence, and the notices and the bill of materials say so."""

import importlib.util
import json
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
_FAMILIES = {
    "MIT": ("mit",),
    "BSD": ("bsd",),
    "Apache": ("apache",),
    "LGPL": ("lgpl", "lesser"),
    "GPL": ("gpl", "general public"),
    "ISC": ("isc",),
    "PSF": ("psf", "python software"),
    "Public": ("public domain", "unlicense"),
}


@pytest.fixture(scope="module")
def notices() -> ModuleType:
    spec = importlib.util.spec_from_file_location("notices", ROOT / "installer" / "notices.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["notices"] = module
    spec.loader.exec_module(module)
    return module


def test_nothing_is_undeclared(notices: ModuleType) -> None:
    assert notices.undeclared() == []


def test_what_is_undeclared_is_found(notices: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = notices.licences()
    name = notices.pins()[0].name
    monkeypatch.setattr(notices, "licences", lambda: declared)
    monkeypatch.setitem(declared["packages"], "numpy", "LicenseRef-Proprietary")
    monkeypatch.delitem(declared["packages"], name)
    monkeypatch.setattr(notices, "models", lambda: [{"name": "m", "licence": ""}])
    faults = notices.undeclared()
    assert len(faults) == 3
    assert name in faults[0]


def test_each_package_says_the_same_of_itself(notices: ModuleType) -> None:
    declared = notices.licences()["packages"]
    compared = 0
    for pin in notices.pins():
        try:
            said = distribution(pin.name).metadata
        except PackageNotFoundError:
            continue
        classifiers = [
            line.split("::")[-1] for line in said.get_all("Classifier") or [] if line.startswith("License ::")
        ]
        words = " ".join([said.get("License-Expression") or said.get("License") or "", *classifiers]).lower()[:400]
        families = [family for family in _FAMILIES if family in declared[pin.name]]
        if words.strip() and "dual license" not in words:
            compared += 1
            assert any(word in words for family in families for word in _FAMILIES[family]), (pin.name, words)
    assert compared > 30


def test_notices_and_bill_are_those_of_the_lock(notices: ModuleType) -> None:
    assert notices.NOTICES.read_text("utf-8") == notices.notices(), "run: python installer/notices.py"
    assert json.loads(notices.SBOM.read_text("utf-8")) == notices.sbom(), "run: python installer/notices.py"


def test_the_bill_is_whole(notices: ModuleType) -> None:
    bill = notices.sbom()
    refs = [component["bom-ref"] for component in bill["components"]]
    assert len(refs) == len(set(refs))
    assert {f"pkg:pypi/{pin.name}@{pin.version}" for pin in notices.pins()} <= set(refs)
    assert all(component["licenses"][0]["expression"] != "NOASSERTION" for component in bill["components"])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")


def test_texts_are_copied(notices: ModuleType, tmp_path: Path) -> None:
    notices.copy_texts(tmp_path)
    assert "GNU" in next((tmp_path / "pyexiv2").iterdir()).read_text("utf-8", "replace")
    assert (tmp_path / "numpy").is_dir()
