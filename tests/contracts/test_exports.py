"""What every export format must do; each file in `exports/` with an `EXPORT` is run through it."""

import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from export_samples import ABOUT, SECRET_PLACE, items
from vasculum.exports import Export, MediaItem, export_formats, export_named
from vasculum.model.errors import BadUsage, IntegrityError

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "exports.md"


@pytest.fixture(params=sorted(export_formats()))
def export(request: pytest.FixtureRequest) -> Export:
    return export_named(request.param)


def contents(where: Path) -> dict[str, bytes]:
    """Every file of an export by its name, those in archives too."""
    paths = sorted(where.rglob("*")) if where.is_dir() else [where]
    found = {path.relative_to(where).as_posix(): path.read_bytes() for path in paths if path.is_file()}
    for name, content in list(found.items()):
        if content[:2] == b"PK":
            with ZipFile(BytesIO(content)) as archive:
                found |= {f"{name}/{inner}": archive.read(inner) for inner in archive.namelist()}
    return found


def test_the_formats_of_the_contract() -> None:
    assert set(export_formats()) == {"dwca", "dwc-dp", "iiif", "opends", "coco", "csv"}


def test_stands_in_the_manual(export: Export) -> None:
    assert f"`{export.name}`" in MANUAL.read_text(encoding="utf-8")


def test_says_number_media_and_digest(export: Export, tmp_path: Path) -> None:
    export.write(items(3), tmp_path / "out", ABOUT)
    text = b"".join(contents(tmp_path / "out").values()).decode("utf-8", "replace")
    for item in items(3):
        picture = item.picture("v005")
        assert picture is not None
        assert item.term("dwc:catalogNumber") in text
        assert item.id.removeprefix("urn:uuid:") in text
        assert picture.uri in text
        assert picture.sha256 in text or export.name == "iiif"


def test_the_same_items_give_the_same_bytes(export: Export, tmp_path: Path) -> None:
    for name in ("one", "two"):
        export.write(items(3), tmp_path / name, ABOUT)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_nothing_to_export_is_an_export_of_nothing(export: Export, tmp_path: Path) -> None:
    export.write(iter(()), tmp_path / "out", ABOUT)
    assert contents(tmp_path / "out")


def test_restricted_records_give_away_neither_place_nor_label(export: Export, tmp_path: Path) -> None:
    export.write(items(3), tmp_path / "open", ABOUT)
    export.write(items(3, restricted=True), tmp_path / "out", ABOUT)
    written = contents(tmp_path / "out")
    for secret in (SECRET_PLACE, SECRET_PLACE.partition("'")[2], "47.123456", "derivative/", "original/"):
        assert not [name for name, content in written.items() if secret.encode() in content], secret
    assert [name for name, content in contents(tmp_path / "open").items() if b"derivative" in content]


def test_what_is_there_is_not_overwritten(export: Export, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("precious")
    with pytest.raises(BadUsage, match="is there already"):
        export.write(items(1), tmp_path / "out", ABOUT)
    assert (tmp_path / "out").read_text() == "precious"


def test_a_fault_on_the_way_leaves_nothing(export: Export, tmp_path: Path) -> None:
    def breaks() -> Iterator[MediaItem]:
        yield from items(2)
        raise IntegrityError("A document is missing.")

    with pytest.raises(IntegrityError):
        export.write(breaks(), tmp_path / "out", ABOUT)
    assert list(tmp_path.iterdir()) == []


def peak(export: Export, where: Path, count: int) -> int:
    tracemalloc.start()
    export.write(items(count, photographs=1), where, ABOUT)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


def test_memory_does_not_grow_with_the_number(export: Export, tmp_path: Path) -> None:
    peak(export, tmp_path / "warm", 20)
    assert peak(export, tmp_path / "many", 600) < peak(export, tmp_path / "few", 200) + 250_000


_PEAK = """
import sys
from pathlib import Path
from export_samples import ABOUT, items
from vasculum.exports import export_named
export_named(sys.argv[1]).write(items(int(sys.argv[2]), photographs=1), Path(sys.argv[3]), ABOUT)
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


def resident(name: str, count: int, where: Path) -> int:
    """Peak kilobytes of a process that exports so many records (Linux: `getrusage` would count its parent's)."""
    paths = [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, name, str(count), str(where)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_hundred_thousand_records_take_no_more_memory_than_a_thousand(export: Export, tmp_path: Path) -> None:
    few, many = resident(export.name, 1_000, tmp_path / "few"), resident(export.name, 100_000, tmp_path / "many")
    print(f"{export.name}: {few / 1024:.0f} MB for 1,000, {many / 1024:.0f} MB for 100,000")
    assert many < few + 10_000
