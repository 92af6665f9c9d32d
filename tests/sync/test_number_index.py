"""The index of numbers beside a repository: found by every station, safe for any text, outside the storage root."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vasculum.model.elsewhere import Elsewhere
from vasculum.sync import Target, open_target
from vasculum.sync.beside import Beside, FolderBeside
from vasculum.sync.number_index import Number, announce, pictures_of
from vasculum.sync.ocfl_layout import folder_name
from vasculum.sync.verify import verify_repository

PLACES: dict[str, Callable[[pytest.FixtureRequest], str]] = {
    "ocfl": lambda request: str(request.getfixturevalue("tmp_path") / "repository"),
    "s3": lambda request: request.getfixturevalue("s3_place"),
}
ONE = Number("HVC", "vascular", "HVC0042188")
FIRST, SECOND = ("0190d3a4-7b1c-7000-8000-00000000000" + figure for figure in "12")


@pytest.fixture(params=PLACES)
def target(request: pytest.FixtureRequest) -> Target:
    return open_target(request.param, "centre", PLACES[request.param](request))


def told(beside: Beside, number: Number = ONE, media: str = FIRST, station: str = "station-1") -> None:
    announce(beside, number, media, station, "2026-11-24T10:00:00+00:00", ["0" * 64])


def beside_of(target: Target) -> Beside:
    assert target.beside is not None
    return target.beside


def test_what_one_station_adds_another_finds(target: Target) -> None:
    assert pictures_of(beside_of(target), ONE) == ()
    told(beside_of(target))
    told(beside_of(target), media=SECOND, station="station-2")
    assert pictures_of(beside_of(target), ONE) == (
        Elsewhere("HVC0042188", FIRST, "station-1", "2026-11-24T10:00:00+00:00"),
        Elsewhere("HVC0042188", SECOND, "station-2", "2026-11-24T10:00:00+00:00"),
    )
    assert pictures_of(beside_of(target), Number("HVC", "vascular", "HVC004218")) == ()
    assert pictures_of(beside_of(target), Number("HVC", "", "HVC0042188")) == ()


def test_an_entry_stays_as_it_was_first(target: Target) -> None:
    told(beside_of(target))
    told(beside_of(target), station="station-9")
    assert [entry.station for entry in pictures_of(beside_of(target), ONE)] == ["station-1"]


@pytest.mark.parametrize(
    "hostile",
    [
        "..",
        ".",
        "../../outside",
        "/etc/passwd",
        "a\\b",
        "a\x00b",
        "CON.",
        "",
        " ",
        "é" * 400,
        "\ud800",
        "%2e%2e",
        "a/b",
    ],
)
def test_hostile_numbers_stay_in_their_place(target: Target, hostile: str, tmp_path: Path) -> None:
    number = Number(hostile, hostile, hostile)
    assert all(part not in ("", ".", "..") and len(part) < 200 for part in number.folder.split("/"))
    if hostile == "\ud800":
        return
    told(beside_of(target), number)
    assert [entry.media for entry in pictures_of(beside_of(target), number)] == [FIRST]
    assert pictures_of(beside_of(target), ONE) == ()
    written = {path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("*") if path.is_file()}
    assert written <= {"repository.vasculum"}


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=150), st.text(max_size=150))
def test_two_texts_never_share_a_name(one: str, other: str) -> None:
    assert (folder_name(one) == folder_name(other)) == (one == other)


def test_an_entry_that_cannot_be_read_counts_as_a_picture(target: Target) -> None:
    beside_of(target).write_new(f"{ONE.folder}/{SECOND}.json", b"{half")
    assert pictures_of(beside_of(target), ONE) == (Elsewhere("HVC0042188", SECOND, ""),)


def test_the_storage_root_has_nothing_of_it(tmp_path: Path) -> None:
    root = tmp_path / "repository"
    root.mkdir()
    told(beside_of(open_target("ocfl", "centre", str(root))))
    assert list(root.iterdir()) == []
    assert {path.name for path in tmp_path.iterdir()} == {"repository", "repository.vasculum"}


def test_a_bucket_verified_has_no_strays_by_it(s3_place: str) -> None:
    target = open_target("s3", "centre", s3_place)
    told(beside_of(target))
    assert [row.file for row in verify_repository(s3_place)] == []


def test_a_disks_own_top_folder_has_nothing_beside() -> None:
    assert FolderBeside.of(Path("/")) is None
