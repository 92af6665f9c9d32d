"""Third-party notices and a bill of materials (CycloneDX 1.6) from the lock, the models' table and the licences.

python installer/notices.py              writes installer/THIRD-PARTY.md and installer/sbom.cdx.json
python installer/notices.py --texts DIR  copies the licence texts of the installed packages into DIR
"""

import json
import re
import shutil
import sys
import tomllib
import uuid
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "installer"
NOTICES, SBOM = HERE / "THIRD-PARTY.md", HERE / "sbom.cdx.json"
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(?:;\s*([^\\\n]+?))?\s*\\?$", re.MULTILINE)
_TEXT = re.compile(r"(^|/)(licen[cs]es?|copying|notice)([-._/][^/]*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pin:
    """One line of the lock."""

    name: str
    version: str
    marker: str = ""


def pins(lock: Path = HERE / "requirements.lock") -> tuple[Pin, ...]:
    """What the lock installs, names in their normal form."""
    found = _PIN.findall(lock.read_text(encoding="utf-8"))
    return tuple(Pin(re.sub(r"[-_.]+", "-", name).lower(), version, marker) for name, version, marker in found)


def licences() -> dict[str, Any]:
    """The declared licences."""
    return tomllib.loads((HERE / "licences.toml").read_text(encoding="utf-8"))


def models() -> list[dict[str, Any]]:
    """The rows of the models' table."""
    table: list[dict[str, Any]] = tomllib.loads((ROOT / "models" / "models.toml").read_text("utf-8"))["model"]
    return table


def parts(expression: str) -> set[str]:
    """The licences named in an SPDX expression."""
    return set(re.split(r"\s+(?:AND|OR|WITH)\s+", expression.strip("()")))


def undeclared() -> list[str]:
    """What travels with the program and has no licence here, or one that does not go with the program's own."""
    declared = licences()
    accepted, named = set(declared["accepted"]), declared["packages"]
    missing = [f"{pin.name}: not in installer/licences.toml" for pin in pins() if pin.name not in named]
    rows = [(name, expression) for name, expression in named.items()]
    rows += [(model["name"], model.get("licence", "")) for model in models()]
    rows += [(item["name"], item["licence"]) for item in declared["resources"]]
    return missing + [f"{name}: `{said}` is not accepted" for name, said in rows if not parts(said) <= accepted]


def notices() -> str:
    """The notices as Markdown."""
    declared = licences()
    lines = [
        "# Third-party notices",
        "",
        "Vasculum is free software under GPL-3.0-or-later. With it travel the following works of others; their licence",
        "texts lie beside the program (`licences/`) and in the packages themselves. Made by `installer/notices.py`.",
        "",
        "## Packages",
        "",
        "| package | version | licence | remark |",
        "|---|---|---|---|",
    ]
    for pin in sorted(pins(), key=lambda pin: (pin.name, pin.version)):
        remark = "; ".join(
            filter(None, (declared["notes"].get(pin.name, ""), f"only: {pin.marker}" if pin.marker else ""))
        )
        lines.append(f"| {pin.name} | {pin.version} | {declared['packages'].get(pin.name, '?')} | {remark} |")
    lines += ["", "## Models", "", "| model | version | licence | source |", "|---|---|---|---|"]
    lines += [f"| {row['name']} | {row['version']} | {row['licence']} | {row['source']} |" for row in models()]
    lines += ["", "## Fonts, icons and other resources", "", "| what | where | licence |", "|---|---|---|"]
    lines += [f"| {row['name']} | `{row['folder']}` | {row['licence']} |" for row in declared["resources"]]
    return "\n".join(lines) + "\n"


def sbom() -> dict[str, Any]:
    """The bill of materials; no clock and no chance in it, so that the same lock gives the same file."""
    declared = licences()
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{pin.name}@{pin.version}",
            "name": pin.name,
            "version": pin.version,
            "purl": f"pkg:pypi/{pin.name}@{pin.version}",
            "licenses": [{"expression": declared["packages"].get(pin.name, "NOASSERTION")}],
        }
        for pin in sorted(pins(), key=lambda pin: (pin.name, pin.version))
    ]
    components += [
        {
            "type": "machine-learning-model",
            "bom-ref": f"model/{row['name']}",
            "name": row["name"],
            "version": row["version"],
            "description": row["source"],
            "hashes": [{"alg": "SHA-256", "content": row["sha256"]}],
            "licenses": [{"expression": row["licence"]}],
        }
        for row in models()
    ]
    components += [
        {
            "type": "data",
            "bom-ref": f"resource/{row['name']}",
            "name": row["name"],
            "licenses": [{"expression": row["licence"]}],
        }
        for row in declared["resources"]
    ]
    version = re.search(r'__version__ = "([^"]+)"', (ROOT / "app/vasculum/__init__.py").read_text("utf-8"))
    assert version is not None
    identity = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components, sort_keys=True))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{identity}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "vasculum",
                "name": "vasculum",
                "version": version[1],
                "licenses": [{"expression": "GPL-3.0-or-later"}],
            }
        },
        "components": components,
    }


def copy_texts(into: Path) -> list[str]:
    """Copies the licence texts of the lock's packages that are installed; the names of those that bring none."""
    without: list[str] = []
    for pin in pins():
        try:
            found = distribution(pin.name)
        except PackageNotFoundError:
            continue  # Of another platform.
        texts = [
            file for file in found.files or () if _TEXT.search(str(file)) and not str(file).endswith((".py", ".pyc"))
        ]
        for number, file in enumerate(texts):
            place = into / pin.name / (file.name if number == 0 else f"{number}-{file.name}")
            source = Path(str(found.locate_file(file)))
            if source.is_file():
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, place)
        if not texts:
            without.append(pin.name)
    return without


def main(arguments: list[str]) -> int:
    """The command line."""
    for fault in (faults := undeclared()):
        print(fault, file=sys.stderr)
    if faults:
        return 1
    if arguments[:1] == ["--texts"]:
        for name in copy_texts(Path(arguments[1])):
            print(f"{name} brings no licence text; installer/licences.toml names its licence", file=sys.stderr)
        return 0
    NOTICES.write_text(notices(), encoding="utf-8")
    SBOM.write_text(json.dumps(sbom(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
