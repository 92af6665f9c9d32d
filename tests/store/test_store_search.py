"""Full text finds what was read, typed and noted, in any words a person types; and what waits is counted rightly."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import NOW, a_capture, analysed, in_memory, packaged, packed, receipt_of

from vasculum.model.events import Captured, Corrected, Delivered, DeliveryFailed, Reviewed
from vasculum.model.verdict import Stage, Status
from vasculum.store import outbox, outgoing, queries
from vasculum.store.apply import apply
from vasculum.store.search import search

DB = in_memory()


@given(query=st.text(st.characters(codec=None), max_size=30) | st.text('"*^():-+{}ab ANDORNEAR', max_size=30))
@settings(deadline=None, max_examples=200)
def test_any_text_is_a_query(query: str) -> None:
    search(DB, query)


def test_numbers_codes_labels_fields_corrections_notes_and_names_are_found() -> None:
    db = in_memory()
    capture, other = a_capture("Blatt 1 β.jpg"), a_capture("IMG_2.jpg")
    apply(
        db,
        [
            Captured(capture=capture),
            Captured(capture=other),
            analysed(capture, number="E00421509", text="Pulsatilla alpina\nZürich", codes=("E00421509", "LOT-7")),
            Corrected(capture_id=capture.id, term="country", value="Suisse"),
            Corrected(capture_id=capture.id, term="country", value="Schweiz"),
            Reviewed(capture_id=capture.id, decision="accept", note="torn"),
        ],
    )
    for query in ("E00421509", "e0042", "LOT-7", "pulsatilla alp", "zurich", "aubry", "schweiz", "torn", "blatt"):
        (hit,) = search(db, query)
        assert (hit.media, hit.catalog_number, hit.file) == (capture.id, "E00421509", "Blatt 1 β.jpg"), query
        assert "[" in hit.snippet
    for query in ("suisse", "alpina pulsat nothing", "421509", ""):
        assert search(db, query) == (), query


def test_what_waits_for_a_person_keeps_nobody_waiting() -> None:
    db = in_memory()
    nameless, early, away = a_capture(), a_capture(), a_capture()
    apply(db, [Captured(capture=item) for item in (nameless, early, away)])
    apply(
        db,
        [
            analysed(nameless, Status.REVIEW, number=None),
            analysed(away),
            Reviewed(capture_id=nameless.id, decision="accept"),
            Reviewed(capture_id=early.id, decision="accept"),
        ],
    )
    assert queries.counts(db)["to_send"] == 1
    # Accepted before it was looked at: it is looked at all the same, else it could never leave.
    assert queries.unanalysed(db, Stage.VERDICT) == (early,)
    apply(db, [analysed(early, stage=Stage.VERDICT)])
    assert queries.unanalysed(db, Stage.COMPLETE) == (early,)
    apply(db, [analysed(early), Corrected(capture_id=nameless.id, term="catalogNumber", value="HVC7")])
    assert queries.counts(db)["to_send"] == 3


def test_a_failed_delivery_is_tried_again_when_a_person_asks() -> None:
    db = in_memory()
    capture = a_capture()
    apply(
        db,
        [
            Captured(capture=capture),
            analysed(capture),
            DeliveryFailed(capture_id=capture.id, target="default", message="No.", advice="Ask.", permanent=True),
        ],
    )
    assert outbox.claim(db, "default", 60, NOW + timedelta(days=9)) is None
    assert outbox.retry(db, ("default",)) == 1
    assert outbox.claim(db, "default", 60, NOW) is not None


def test_the_pause_grows_and_has_an_end() -> None:
    pauses = [outgoing.pause_s(attempts) for attempts in (1, 4, 8)]
    assert pauses == sorted(pauses)
    assert all(600 < outgoing.pause_s(attempts) <= 900 for attempts in (10, 2000))


def test_an_analysis_is_stored_once_and_the_whole_one_stays_chosen() -> None:
    db = in_memory()
    capture = a_capture()
    whole, early = analysed(capture), analysed(capture, Status.RETAKE, Stage.VERDICT)
    apply(db, [Captured(capture=capture), whole, packaged(capture.id), early, whole])
    assert db.execute("select count(*) from analysis").fetchone()[0] == 2
    assert queries.analysis_of(db, capture.id) == whole.analysis
    record = queries.record(db, capture.id)
    assert record is not None
    assert (record.state, record.verdict) == ("accepted", whole.verdict)
    assert queries.by_number(db, "HVC1") == (capture.id,)
    assert queries.captures_by_sha256(db, capture.primary.sha256) == (capture.id,)


def test_what_one_target_confirmed_says_nothing_of_the_other() -> None:
    db = in_memory()
    capture, both = a_capture(), ("default", "second")
    apply(db, [Captured(capture=capture), analysed(capture), packaged(capture.id, "old")], both)
    apply(db, [Delivered(capture_id=capture.id, receipt=receipt_of(packed(capture.id, "old"), name)) for name in both])
    assert queries.counts(db)["delivered"] == 2
    apply(db, [analysed(capture, Status.REVIEW), packaged(capture.id, "new")], both)
    apply(db, [Delivered(capture_id=capture.id, receipt=receipt_of(packed(capture.id, "new"), "default"))], both)
    apply(db, [Reviewed(capture_id=capture.id, decision="accept")], both)
    assert {row.target: row.state.value for row in outbox.deliveries(db)} == {"default": "sent", "second": "ready"}
