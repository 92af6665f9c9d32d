"""Every rule of naming and sequence on one constructed day: each planted fault is named, good frames are left alone."""

import sqlite3
from dataclasses import replace

import pytest
from constructed_day import ALONE, Day, Shot, code, number
from sqlite_utils import Database

from vasculum.model.verdict import Status
from vasculum.store import migrations
from vasculum.store.replay import replay


def in_memory() -> Database:
    db = Database(sqlite3.connect(":memory:", isolation_level=None))
    db.execute("PRAGMA foreign_keys = ON")
    migrations.bring_up_to_date(db)
    return db


@pytest.fixture(scope="module", params=[5, 11, 23])
def day(request: pytest.FixtureRequest) -> Day:
    made = Day(in_memory(), request.param)
    made.take_list_in()
    morning(made)
    made.put_list_away()
    afternoon(made)
    return made


def morning(day: Day) -> None:
    """150 frames with a list of expected numbers."""
    place = run(day, 0, 9)
    # The labels of eight sheets were stuck one off.
    for off in range(8):
        day.open_cover(place + off)
        words = day.sheet(place + off + 1)
        wrong = replace(words, number=number(place + off))
        day.shoot(
            wrong, code(number(place + off)), fault="off the list" if off >= 2 else f"fits {number(place + off + 1)}"
        )
    # The sheet whose label had gone missing comes last, with the number that is left.
    day.shoot(
        replace(day.sheet(place), number=number(place + 8)), code(number(place + 8)), fault=f"fits {number(place)}"
    )
    place = run(day, place + 9, 12)
    # The same sheet twice, the pedal pressed once too often.
    for _ in range(3):
        day.shoot(day.sheet(place - 1), code(number(place - 1)), fault="looks the same")
        place = run(day, place, 5)
    # Another sheet that carries the number of an earlier one.
    for other in (210, 211, 212):
        stray = replace(day.sheet(other), number=number(place - 2))
        day.shoot(stray, code(number(place - 2)), fault="looks different")
        place = run(day, place, 5)
    # A number was passed over.
    for missing in (1, 2, 1):
        place = run(day, place, 4)
        day.open_cover(place + missing)
        fault = f"{number(place)[-4:]} {'was skipped' if missing == 1 else 'to'}"
        day.shoot(day.sheet(place + missing), code(number(place + missing)), fault=fault)
        place = run(day, place + missing + 1, 4)
    # Only foreign codes: a loan's label lies over the own one.
    for text in ("E00421509", "BR0000008422330"):
        day.shoot(day.sheet(place), code(text), printed=None, fault="No code is a number of this collection")
        place = run(day, place + 1, 3)
    # A single reader reads a wrong digit; the list has that number too.
    for _ in range(2):
        day.open_cover(place)
        day.shoot(day.sheet(place), code(number(place + 20), ALONE), fault=f"the label {number(place)}")
        place = run(day, place + 1, 3)
    wrong = day.shoot(
        day.sheet(place), code(number(place + 30), ALONE), printed=None, fault=f"not {number(place + 30)}"
    )
    day.corrected(wrong, number(place))
    place = run(day, place + 1, 4)
    # Single readings that the list or the print confirms are good frames.
    for printed in ("own", None, "own", None):
        day.open_cover(place)
        day.shoot(day.sheet(place), code(number(place), ALONE), printed=printed)
        place += 1
    place = run(day, place, 2)
    # A sheet of another cover, and one that nobody expects.
    for stray in (195, 196):
        day.shoot(day.sheet(stray), code(number(stray)), fault="belongs into cover C7")
        place = run(day, place, 3)
    day.shoot(day.sheet(390), code(number(390)), fault="is not in the list")
    run(day, place, 150 - len(day.shots))


def afternoon(day: Day) -> None:
    """150 frames of a part of the collection that no list knows."""
    place = run(day, 213, 6)
    # The same sheet under another number.
    for other in (400, 401, 402):
        again = replace(day.sheet(place - 3), number=number(other))
        day.opened = -1
        day.open_cover(other)
        day.shoot(again, code(number(other)), fault=f"same sheet as {number(place - 3)}")
        place = run(day, place, 4)
    # One reader alone, and no print to compare it with; and readers that disagree.
    for _ in range(3):
        day.open_cover(place)
        day.shoot(day.sheet(place), code(number(place), ALONE), printed=None, fault="Only one reader")
        place = run(day, place + 1, 2)
    day.shoot(
        day.sheet(place),
        code(number(place), ALONE),
        code(number(place + 5), ("zbar",)),
        printed=None,
        fault="Two readers disagree",
    )
    place = run(day, place + 1, 3)
    day.shoot(day.sheet(place), code(number(place + 4)), fault=f"the label {number(place)}")
    place = run(day, place + 1, 3)
    # Two sheets on the glass.
    for _ in range(2):
        day.open_cover(place)
        day.shoot(day.sheet(place), code(number(place)), code(number(place + 1), y=900), fault="Two numbers lie")
        place = run(day, place + 2, 2)
    # Codes of others, of cabinets, and figures from leaf veins beside the own one: good frames.
    for stranger in (code("E00421509", y=500), code("CAB-12", y=500), code("55009038", ("zbar",), "ITF", y=500)) * 2:
        day.open_cover(place)
        day.shoot(day.sheet(place), code(number(place)), stranger)
        place += 1
    # Nothing but figures from leaf veins; no code at all, with and without a number in print.
    day.shoot(day.sheet(place), code("00991806", ("zbar",), "ITF"), printed=None, fault="No code is a number")
    place = run(day, place + 1, 2)
    for printed, fault in ((None, "No barcode was read"), ("own", "the label says"), (None, "No barcode was read")):
        day.open_cover(place)
        missed = day.shoot(day.sheet(place), printed=printed, fault=fault)
        day.shoot(day.sheet(place), code(number(place)), replaces=missed.capture.id)
        place = run(day, place + 1, 2)
    # A retake of one sheet, but another lies there by now.
    missed = day.shoot(day.sheet(place), code(number(place)))
    day.shoot(day.sheet(place + 1), code(number(place + 1)), replaces=missed.capture.id, fault="in place of")
    place = run(day, place + 2, 4)
    # Skipped without a list, by the numbers alone; then sheets in no order, where nothing can be said to be skipped.
    day.open_cover(place + 1)
    day.shoot(day.sheet(place + 1), code(number(place + 1)), fault=f"{number(place)[-4:]} was skipped")
    place += 2
    for jump in (4, 0, 6, 2, 1, 5, 3):
        day.open_cover(place + jump)
        day.good(place + jump)
    place = run(day, place + 7, 4)
    # The files of a folder were named one off.
    for off in range(4):
        name = f"{number(place + off + 1)}.jpg"
        day.open_cover(place + off)
        day.shoot(
            day.sheet(place + off),
            code(number(place + off)),
            file_name=name,
            fault="named one sheet off" if off >= 2 else "The file's name says",
        )
    day.open_cover(place + 4)
    day.shoot(day.sheet(place + 4), code(number(place + 4)), file_name=f"{number(place + 4)}.jpg")
    run(day, place + 5, 300 - len(day.shots))


def run(day: Day, place: int, count: int) -> int:
    """Good frames, one after the other; the next place."""
    for step in range(count):
        day.good(place + step)
    return place + count


def test_the_day_has_300_frames_and_many_faults(day: Day) -> None:
    assert len(day.shots) == 300
    assert sum(bool(shot.fault) for shot in day.shots) >= 45


def test_every_planted_fault_is_named(day: Day) -> None:
    unnamed = [(place, shot.fault, shot.told) for place, shot in enumerate(day.shots) if shot.fault not in shot.told]
    assert unnamed == []
    passed = [shot.fault for shot in day.shots if shot.fault and shot.verdict.status is Status.PASS]
    assert passed == []


def test_at_most_one_good_frame_in_a_hundred_is_stopped(day: Day) -> None:
    good = [shot for shot in day.shots if not shot.fault]
    stopped = [(shot.verdict.catalog_number, shot.told) for shot in good if shot.verdict.status is not Status.PASS]
    assert len(stopped) <= len(good) / 100, stopped


def test_no_good_frame_goes_by_another_name(day: Day) -> None:
    def printed(shot: Shot) -> str:
        row = day.db.execute(
            "select s.text from search_row r join search s on s.rowid = r.id where r.capture_id = ?", [shot.capture.id]
        ).fetchone()
        return str(row[0])

    for shot in day.shots:
        if not shot.fault and "HVC" in printed(shot):
            assert shot.verdict.catalog_number in printed(shot)


def test_sentences_are_short_enough_to_be_read_at_the_stand(day: Day) -> None:
    for shot in day.shots:
        for check in shot.verdict.checks:
            assert len(check.why) <= 90, check.why
            assert len(check.remedy) <= 90, check.remedy


def test_the_journal_gives_the_same_day_again(day: Day) -> None:
    again = in_memory()
    replay(day.db, again)
    for table in ("expected_list", "expected", "cover", "also_shows", "capture", "list_body"):
        rows = f"select * from {table} order by 1, 2"
        assert again.execute(rows).fetchall() == day.db.execute(rows).fetchall(), table
