"""A target that is named later gets what was delivered before, when a person says so, as far as it is still here."""

from store_samples import NOW, a_capture, analysed, in_memory, packaged, packed, receipt_of

from vasculum.model.events import Captured, Delivered, Released
from vasculum.model.package import DeliveryState
from vasculum.store import outbox
from vasculum.store.apply import apply
from vasculum.store.sending import sending

BOTH = ("default", "later")


def test_what_was_delivered_before_is_lacked_and_sent_when_a_person_asks() -> None:
    db = in_memory()
    there, waits, gone = a_capture(content=b"1"), a_capture(content=b"2"), a_capture(content=b"3")
    for one in (there, waits, gone):
        apply(db, [Captured(capture=one), analysed(one), packaged(one.id)])
    for one in (there, gone):
        apply(db, [Delivered(capture_id=one.id, receipt=receipt_of(packed(one.id)))])
    apply(db, [Released(capture_id=gone.id, sha256s=(gone.primary.sha256,), places=("default", "nas"))])
    assert sending(db, NOW).lacking == {}, "nobody asked of which targets"
    assert sending(db, NOW, targets=BOTH).lacking == {"later": 1}
    assert outbox.claim(db, "later", 60, NOW) is None, "of itself nothing is sent anew"
    assert outbox.retry(db, BOTH, there.id) == 0, "of one, only what failed"
    assert outbox.retry(db, BOTH) == 1
    due = outbox.claim(db, "later", 60, NOW)
    assert due is not None
    assert due.capture_id == there.id
    assert outbox.retry(db, BOTH) == 0
    assert sending(db, NOW, targets=BOTH).lacking == {}
    states = [(one.target, one.state) for one in outbox.deliveries(db) if one.capture_id == there.id]
    assert states == [("default", DeliveryState.SENT), ("later", DeliveryState.SENDING)]
