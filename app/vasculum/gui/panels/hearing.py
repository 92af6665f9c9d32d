"""The three verdicts to be heard, one after the other; each is named when it sounds."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from vasculum.gui.parts.value_rows import ValueRow
from vasculum.gui.sound import Sounds
from vasculum.gui.translate import mark, tr
from vasculum.model.verdict import Status

_WORDS = ((Status.PASS, mark("Pass.")), (Status.REVIEW, mark("Review.")), (Status.RETAKE, mark("Retake.")))
_APART_MS = 900


def hear_all(sounds: Sounds, row: ValueRow, arranged: Callable[[], None]) -> None:
    """Plays them, and says in the row which it is, or why there is silence; ends with the row."""

    def play(status: Status, word: str) -> None:
        sounds.play(status)
        silent = "" if sounds.audible else tr("No sound: volume, output, or none on this machine.")
        row.say(f"{tr(word)} {silent}".strip())
        arranged()

    for place, (status, word) in enumerate(_WORDS):
        QTimer.singleShot(place * _APART_MS, row, lambda status=status, word=word: play(status, word))
