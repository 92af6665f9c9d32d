"""`expected`, `cover` and `review correct` as a person at the terminal meets them."""

import json
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.events import Captured
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database

Told = pytest.CaptureFixture[str]


def said(told: Told) -> str:
    """Standard error in one line: a terminal's width breaks sentences anywhere."""
    return " ".join(told.readouterr().err.split())


def rows(told: Told) -> list[dict[str, object]]:
    return [json.loads(line) for line in told.readouterr().out.splitlines()]


def photographed(data: Path, count: int) -> list[CaptureId]:
    db = open_database(data / NAME)
    taken = []
    for place in range(count):
        file = FileRef(f"{place:064x}", 1, "image/jpeg", f"IMG_{place}.jpg")
        capture = Capture(new_capture_id(), utc_now(), "+01:00", CameraInfo("c", "m", "d"), (file,))
        apply(db, [Captured(capture=capture)])
        taken.append(capture.id)
    db.conn.close()
    return taken


def test_a_list_comes_is_told_of_and_goes(tmp_path: Path, capsys: Told) -> None:
    flora = tmp_path / "flora.csv"
    flora.write_text("catalogNumber,family,shelf\nHVC0042188,Salicaceae,9\nHVC0042189,Poaceae,9\n", encoding="utf-8")
    data = ["--data", str(tmp_path / "d")]
    assert run_command(["expected", "import", str(flora), *data]) == 0
    told = said(capsys)
    assert "2 numbers are expected by the list flora, with family." in told
    assert "Left out, being no Darwin Core terms: shelf." in told
    (media,) = photographed(tmp_path / "d", 1)
    assert run_command(["review", "correct", media, "catalogNumber", "HVC0042188", *data]) == 0
    capsys.readouterr()
    assert run_command(["expected", "list", "--json", *data]) == 0
    (row,) = rows(capsys)
    assert (row["list"], row["numbers"], row["taken"]) == ("flora", 2, 1)
    assert run_command(["expected", "missing", "flora", "--json", *data]) == 0
    assert rows(capsys) == [{"catalogNumber": "HVC0042189"}]
    assert run_command(["search", "salicaceae", "--json", *data]) == 0
    (hit,) = rows(capsys)
    assert (hit["catalogNumber"], hit["source"]) == ("HVC0042188", "typed")
    assert run_command(["expected", "drop", "fauna", *data]) == 2
    assert "There are: flora." in said(capsys)
    assert run_command(["expected", "drop", "flora", *data]) == 0
    assert run_command(["expected", "missing", "flora", *data]) == 2


def test_a_list_with_one_wrong_line_is_not_taken_at_all(tmp_path: Path, capsys: Told) -> None:
    flora = tmp_path / "flora.csv"
    flora.write_text("catalogNumber\nHVC0042188\nE00421509\n", encoding="utf-8")
    assert run_command(["expected", "import", str(flora), "--data", str(tmp_path / "d")]) == 3
    assert "line 3: E00421509 does not meet the profile's pattern" in said(capsys)
    assert run_command(["expected", "list", "--json", "--data", str(tmp_path / "d")]) == 0
    assert rows(capsys) == []


def test_a_cover_is_opened_shown_and_put_away(tmp_path: Path, capsys: Told) -> None:
    data = ["--data", str(tmp_path / "d")]
    opened = ["cover", "open", "118", "--fact", "family=Salicaceae", "--first", "HVC0042100", "--last", "HVC0042150"]
    assert run_command([*opened, *data]) == 0
    assert "Cover 118: Salicaceae; HVC0042100 to HVC0042150. It expires 60 minutes" in said(capsys)
    assert run_command(["cover", "show", "--json", *data]) == 0
    (row,) = rows(capsys)
    assert (row["cover"], row["facts"], row["frames"]) == ("118", {"family": "Salicaceae"}, 0)
    assert run_command(["cover", "close", *data]) == 0
    assert run_command(["cover", "show", "--json", *data]) == 0
    assert rows(capsys) == [{"cover": None}]
    assert run_command(["cover", "open", "118", "--fact", "famly=x", *data]) == 2
    assert run_command(["cover", "open", "118", "--fact", "family", *data]) == 2


def test_a_number_given_by_hand_is_held_against_what_is_known(tmp_path: Path, capsys: Told) -> None:
    data = ["--data", str(tmp_path / "d")]
    first, second = photographed(tmp_path / "d", 2)
    assert run_command(["review", "correct", first, "catalogNumber", "HVC42188", *data]) == 2
    assert "HVC42188 does not meet the pattern HVC" in said(capsys)
    assert run_command(["review", "correct", first, "catalogNumber", " HVC0042188", *data]) == 0
    capsys.readouterr()
    assert run_command(["review", "correct", second, "catalogNumber", "HVC0042188", *data]) == 2
    assert f"HVC0042188 is carried by another frame: {first}." in said(capsys)
    assert run_command(["review", "correct", second, "catalogNumber", "HVC0042188", "--anyway", *data]) == 0
    told = said(capsys)
    assert "is carried by another frame" in told
    assert "is now HVC0042188" in told
