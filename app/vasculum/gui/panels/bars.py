"""The top bar's facts and the line that says what the next press will do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


class TopBar(QWidget):
    """Station and profile at the left; camera, frames and what is still to send at the right."""

    def __init__(self, station: str, profile: str) -> None:
        super().__init__()
        self.setFixedHeight(60)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(32)
        row.addWidget(QLabel(f"{profile}  ·  {station}"), 1)
        self._camera = QLabel("Camera: waiting")
        self._taken = QLabel("0 frames")
        self._review = QLabel("0 to review")
        self._send = QLabel("0 to send")
        for fact in (self._camera, self._taken, self._review, self._send):
            row.addWidget(fact)

    def camera(self, words: str) -> None:
        """What the camera is or says."""
        self._camera.setText(words)

    def counts(self, counts: dict[str, int]) -> None:
        """Frames of the catalogue, the review queue, and the outbox."""
        kept = ("captured", "judged", "accepted", "in-review", "retake")
        self._taken.setText(f"{sum(counts[name] for name in kept)} frames")
        self._review.setText(f"{counts['in-review']} to review")
        failed = f", {counts['failed']} need you" if counts["failed"] else ""
        self._send.setText(f"{counts['to_send']} to send, {counts['delivered']} delivered{failed}")


class NextPress(QWidget):
    """One line, one place, always true: what the next press will do; and the other keys."""

    def __init__(self, keys: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setObjectName("nextPress")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(78)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        lead = QLabel("Next press")
        lead.setObjectName("muted")
        row.addWidget(lead)
        self._words = QLabel("Shoot")
        self._words.setObjectName("nextWords")
        row.addWidget(self._words, 1)
        for key, act in keys:
            cap = QLabel(key)
            cap.setObjectName("key")
            cap.setFixedHeight(36)
            row.addWidget(cap)
            row.addWidget(QLabel(act))

    @property
    def words(self) -> str:
        """The line as it stands."""
        return self._words.text()

    def say(self, words: str) -> None:
        """What the next press will do."""
        self._words.setText(words)
