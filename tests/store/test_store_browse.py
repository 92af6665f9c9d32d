"""The catalogue a page at a time: complete, in order, each row once, whatever is asked."""

from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import a_capture, in_memory

from vasculum.model.events import Captured, Corrected, Replaced
from vasculum.model.record import RecordState
from vasculum.store import browse
from vasculum.store.apply import apply


@settings(max_examples=15, deadline=None)
@given(count=st.integers(0, 23), limit=st.integers(1, 7))
def test_pages_give_every_row_once_newest_first(count: int, limit: int) -> None:
    db = in_memory()
    taken = [a_capture(f"IMG_{place:04}.jpg", bytes([place])) for place in range(count)]
    apply(db, [Captured(capture=capture) for capture in taken])
    seen: list[browse.Row] = []
    while rows := browse.page(db, before=seen[-1].key if seen else None, limit=limit):
        assert len(rows) <= limit
        seen += rows
    assert [row.capture_id for row in seen] == [capture.id for capture in reversed(taken)]
    assert browse.count(db) == count


def test_words_and_states_narrow_the_page() -> None:
    db = in_memory()
    first, second, third = (a_capture(f"IMG_{place}.jpg", bytes([place])) for place in range(3))
    apply(db, [Captured(capture=capture) for capture in (first, second, third)])
    apply(
        db,
        [
            Corrected(capture_id=first.id, term="catalogNumber", value="HVC0000001"),
            Corrected(capture_id=second.id, term="locality", value="Hohberg, north slope"),
            Replaced(capture_id=third.id, by=second.id),
        ],
    )
    assert [row.number for row in browse.page(db, "hvc00")] == ["HVC0000001"]
    (found,) = browse.page(db, "slope hohb")
    assert found.capture_id == second.id
    assert found.reading == "Hohberg, north slope"
    assert [row.capture_id for row in browse.page(db, "", RecordState.REPLACED)] == [third.id]
    assert browse.count(db, "img", RecordState.CAPTURED) == 2
    assert browse.page(db, 'no"such* AND') == ()
