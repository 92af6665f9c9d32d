"""What Shoot and Review say of decisions and of the record that is lit."""

from vasculum.gui.images.marks import first_fault
from vasculum.gui.lettering import Run
from vasculum.gui.sentences import said
from vasculum.gui.translate import inside, key_words, moment, tr, tr_count
from vasculum.gui.words import spelt
from vasculum.model.record import Record
from vasculum.station import Act


def taken_back(act: Act | None, retake: str = "") -> str:
    """What an undo did; None: there was nothing. `retake` is the key that takes the frame again, where one does."""
    if act is None and retake:
        return tr("There is nothing to take back; {key} takes the frame again", key=key_words(retake))
    if act is None:
        return tr("There is nothing to take back")
    return tr("Taken back: {act} {number}", act=inside(said(act.words)), number=act.number)


def marked_words(count: int) -> str:
    """How many the next key with Shift is about; nothing for none."""
    if not count:
        return ""
    return tr_count(
        "{so_many} marked: Shift with a key decides about all of them",
        "{so_many} marked: Shift with a key decides about all of them",
        count,
        so_many=spelt(count, capital=True),
    )


def heading_of(record: Record | None) -> tuple[Run, ...]:
    """Number, time and cause, for the top bar."""
    if record is None:
        return ()
    fault = first_fault(record.verdict) if record.verdict else None
    taken = tr(", shot {date}", date=moment(record.capture.taken_at, tr("dd MMM HH:mm")))
    why = f"    {said(fault.why)}" if fault else ""
    return (Run(record.catalog_number or tr("no number"), 400, "muted", True), Run(taken + why, 400, "muted"))
