"""Lists of expected numbers, folder cards, and pictures found again by their look."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from store_samples import NOW, a_capture, analysed, in_memory, packaged, receipt_of

from vasculum.model.cover import Cover
from vasculum.model.events import (
    Captured,
    Corrected,
    CoverClosed,
    CoverOpened,
    Delivered,
    ExpectedDropped,
    ExpectedListed,
    Packaged,
)
from vasculum.model.expected import ExpectedList, ExpectedNumber, Fact
from vasculum.model.findings import Fingerprint
from vasculum.model.verdict import Identifier, Stage
from vasculum.store import covers, expected, looks, neighbours, outbox, queries
from vasculum.store.apply import apply
from vasculum.store.search import search


def a_list(*numbers: str, name: str = "flora", **fields: str) -> ExpectedListed:
    rows = tuple(ExpectedNumber(item, f"C{place // 2}", fields) for place, item in enumerate(numbers))
    return ExpectedListed(expected=ExpectedList(name, f"{name}.csv", rows))


def test_a_list_answers_by_number_in_its_own_order() -> None:
    db = in_memory()
    assert expected.known_of(db, ["HVC1"]) is None, "no list at all"
    apply(db, [a_list("HVC7", "HVC1", "HVC3")])
    assert expected.known_of(db, ["HVC1", "HVC2"]) == ("HVC1",)
    assert [(row.number, row.offset, row.cover) for row in expected.around(db, "HVC1", 1)] == [
        ("HVC7", -1, "C0"),
        ("HVC1", 0, "C0"),
        ("HVC3", 1, "C1"),
    ]
    assert expected.between(db, "HVC3", "HVC7", 5) == ("HVC1",)
    assert expected.between(db, "HVC3", "HVC7", 0) == ()
    assert expected.between(db, "HVC3", "HVC9", 5) is None
    assert expected.around(db, "HVC9", 3) == ()


def test_numbers_of_other_folders_are_passed_over_rightly() -> None:
    db = in_memory()
    rows = tuple(ExpectedNumber(f"HVC{place}", cover, {}) for place, cover in enumerate(("A", "B", "A", "A", "B")))
    apply(db, [ExpectedListed(expected=ExpectedList("flora", "f.csv", rows))])
    assert expected.between(db, "HVC0", "HVC3", 5) == ("HVC2",)
    assert expected.between(db, "HVC1", "HVC4", 5) == ()


def test_a_row_far_away_is_found_by_its_collectors_number() -> None:
    db = in_memory()
    rows = [ExpectedNumber(f"HVC{place}", "", {"recordNumber": str(400 + place)}) for place in range(50)]
    apply(db, [ExpectedListed(expected=ExpectedList("flora", "f.csv", tuple(rows)))])
    found = expected.around(db, "HVC2", 1, ["Aubry", "440", "12"])
    assert [row.number for row in found] == ["HVC1", "HVC2", "HVC3", "HVC40"]
    assert found[-1].offset == 38


def test_a_list_of_the_same_name_takes_the_old_ones_place() -> None:
    db = in_memory()
    apply(db, [a_list("HVC1"), a_list("HVC2")])
    assert [(item.name, item.count, item.taken) for item in expected.lists(db)] == [("flora", 1, 0)]
    assert expected.missing(db, "flora") == ("HVC2",)
    apply(db, [ExpectedDropped(list_name="flora")])
    assert expected.known_of(db, ["HVC2"]) is None


def test_facts_come_by_number_and_by_cover_the_list_first_and_are_found() -> None:
    db = in_memory()
    card = Cover("118", NOW, {"country": "Switzerland", "scientificName": "Salix"})
    capture = replace(a_capture(), cover=card)
    apply(db, [CoverOpened(cover=card), Captured(capture=capture), analysed(capture)])
    apply(db, [a_list("HVC1", scientificName="Salix viminalis", recordedBy="Keller")])
    record = queries.record(db, capture.id)
    assert record is not None
    assert record.facts == (
        Fact("country", "Switzerland", "cover 118"),
        Fact("recordedBy", "Keller", "list flora"),
        Fact("scientificName", "Salix viminalis", "list flora"),
    )
    for word in ("switzerland", "viminalis", "118"):
        assert [hit.media for hit in search(db, word)] == [capture.id], word
    apply(db, [Corrected(capture_id=capture.id, term="catalogNumber", value="HVC9")])
    renamed = queries.record(db, capture.id)
    assert renamed is not None
    assert [fact.source for fact in renamed.facts] == ["cover 118"] * 2
    assert (renamed.number_source, record.number_source) == ("typed", "barcode")
    assert search(db, "viminalis") == ()


def test_only_records_whose_facts_change_are_sent_anew() -> None:
    db = in_memory()
    first, second = a_capture("a.jpg", b"a"), a_capture("b.jpg", b"b")
    apply(db, [a_list("HVC1", "HVC2", country="CH")])
    for capture, number in ((first, "HVC1"), (second, "HVC2")):
        sealed = packaged(capture.id)
        receipt = receipt_of(sealed.package)
        apply(db, [Captured(capture=capture), analysed(capture, number=number), Packaged(package=sealed.package)])
        apply(db, [Delivered(capture_id=capture.id, receipt=receipt)])
    assert queries.counts(db)["to_send"] == 0
    rows = (ExpectedNumber("HVC1", "C0", {"country": "CH"}), ExpectedNumber("HVC2", "C0", {"country": "AT"}))
    apply(db, [ExpectedListed(expected=ExpectedList("flora", "flora.csv", rows))])
    due = outbox.claim(db, "default", 60, NOW)
    assert due is not None
    assert due.capture_id == second.id
    assert outbox.claim(db, "default", 60, NOW) is None


def test_a_cover_lies_open_until_the_next_or_until_nobody_used_it() -> None:
    db = in_memory()
    card, other = Cover("118", NOW), Cover("119", NOW + timedelta(minutes=10))
    apply(db, [CoverOpened(cover=card)])
    assert covers.open_cover(db, NOW + timedelta(minutes=59), 60) == card
    assert covers.open_cover(db, NOW + timedelta(minutes=61), 60) is None
    later = NOW + timedelta(minutes=50)
    capture = replace(a_capture(), taken_at=later, cover=card)
    apply(db, [Captured(capture=capture)])
    assert covers.open_cover(db, NOW + timedelta(minutes=100), 60) == card
    assert covers.sheets_under(db, card) == 1
    apply(db, [CoverOpened(cover=other)])
    assert covers.open_cover(db, NOW + timedelta(minutes=20), 60) == other
    apply(db, [CoverClosed(code="119")])
    assert covers.open_cover(db, NOW + timedelta(minutes=20), 60) is None


def test_what_all_of_a_covers_rows_say_alike_is_its_cards() -> None:
    db = in_memory()
    rows = (
        ExpectedNumber("HVC1", "118", {"country": "CH", "family": "Salicaceae"}),
        ExpectedNumber("HVC2", "118", {"country": "AT", "family": "Salicaceae"}),
    )
    apply(db, [ExpectedListed(expected=ExpectedList("flora", "f.csv", rows))])
    assert expected.common_facts(db, "118") == {"family": "Salicaceae"}
    assert expected.common_facts(db, "119") == {}


def test_each_specimen_of_a_frame_finds_it() -> None:
    db = in_memory()
    capture = a_capture()
    event = analysed(capture)
    several = replace(event.verdict, identifier=Identifier("HVC1", "barcode", 0.99, also=("HVC2",)))
    apply(db, [Captured(capture=capture), replace(event, verdict=several)])
    assert queries.by_number(db, "HVC2") == queries.by_number(db, "HVC1") == (capture.id,)
    assert [hit.media for hit in search(db, "HVC2")] == [capture.id]
    assert neighbours.not_taken(db, ["HVC2", "HVC3"]) == ("HVC3",)
    apply(db, [Corrected(capture_id=capture.id, term="catalogNumber", value="HVC5")])
    assert queries.by_number(db, "HVC2") == ()


def test_the_nearest_look_is_found_among_many_and_kept_up() -> None:
    db, chance, index = in_memory(), random.Random(1), looks.Looks()
    captures = [a_capture(f"{place}.jpg", str(place).encode()) for place in range(60)]
    prints = [
        Fingerprint(bits=f"{chance.getrandbits(64):016x}", detail=f"{chance.getrandbits(256):064x}") for _ in captures
    ]
    for capture, seen in zip(captures, prints, strict=True):
        event = analysed(capture)
        with_look = replace(event.analysis, findings=(*event.analysis.findings, seen))
        apply(db, [Captured(capture=capture), replace(event, analysis=with_look)])
        assert index.near(db, seen, 0) == ((capture.id, 0),)
    again = replace(prints[7], detail=f"{int(prints[7].detail, 16) ^ 0b1011:064x}")
    assert index.near(db, again, 60) == ((captures[7].id, 3),)
    assert index.near(db, again, 2) == ()
    assert looks.bits_apart(db, again, captures[7].id) == 3
    assert index.near(db, Fingerprint(bits="0" * 16), 60) == (), "a fingerprint of before has no finer bits"
    assert looks.bits_apart(db, Fingerprint(bits="0" * 16), captures[7].id) is None
    # Looked at anew, the old look is forgotten.
    event = analysed(captures[7])
    moved = replace(event, analysis=replace(event.analysis, findings=(*event.analysis.findings, prints[8])))
    apply(db, [moved])
    assert index.near(db, prints[7], 60) == ()
    assert {item for item, _ in index.near(db, prints[8], 60)} == {captures[7].id, captures[8].id}


def test_the_run_ends_where_a_frame_is_not_judged_yet() -> None:
    db = in_memory()
    taken = [
        replace(a_capture(f"{place}.jpg"), taken_at=NOW + timedelta(minutes=place), session="s") for place in range(5)
    ]
    for place, capture in enumerate(taken):
        apply(db, [Captured(capture=capture)])
        if place != 1:
            apply(db, [analysed(capture, number=f"HVC{place}", stage=Stage.VERDICT)])
    run = neighbours.run_before(db, taken[4], 12)
    assert [(item.number, name) for item, name in run] == [("HVC3", "3.jpg"), ("HVC2", "2.jpg")]
    assert neighbours.run_before(db, replace(taken[4], session="other"), 12) == ()


@pytest.mark.parametrize(
    ("mine", "theirs", "share"), [("Salix eleagnos HVC1", "Salix eleagnos", 1.0), ("", "Salix", None)]
)
def test_words_are_shared_whatever_the_numbers(mine: str, theirs: str, share: float | None) -> None:
    db = in_memory()
    capture = a_capture()
    apply(db, [Captured(capture=capture), analysed(capture, text=theirs)])
    assert neighbours.words_shared(db, mine, capture.id, ["HVC1"]) == share
