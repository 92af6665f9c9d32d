"""The list of checks; on a fault the failing one in full: its value and limit, why, and the remedy."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.tokens import Tokens
from vasculum.model.verdict import Check, CheckStatus, Status, Verdict

_NAMES = {
    "barcode": "Barcode",
    "colour": "Colour",
    "white-balance": "White balance",
    "exposure": "Exposure",
    "clipping": "Clipping",
    "sharpness": "Sharpness",
    "framing": "Framing",
    "sequence": "Sequence",
    "tone": "Tone",
    "text": "Label text",
    "expected": "Expected number",
    "evenness": "Evenness",
    "skew": "Straightness",
}


class _Shape(QWidget):
    def __init__(self, tokens: Tokens, status: Status, size: int) -> None:
        super().__init__()
        self._tokens, self._status = tokens, status
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        colour = self._tokens.verdicts[self._status]
        paint_glyph(QPainter(self), self._status, QRectF(self.rect()), colour.fill, colour.lettering)


class CheckList(QScrollArea):
    """Shows the checks of one verdict, worst first and in words when it is no pass."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear()

    def clear(self) -> None:
        """Nothing is judged yet."""
        self.setWidget(QWidget())

    def show_verdict(self, verdict: Verdict) -> None:
        """The checks, and the sentences where something is to be done."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(8)
        faults = sorted(
            (check for check in verdict.checks if check.effect is not Status.PASS),
            key=lambda check: (-check.effect.weight, check.name == "barcode"),
        )
        if faults:
            self._fault(column, faults[0])
            for other in faults[1:]:
                column.addWidget(self._words(f"{_name(other)}: {other.why}", "check"))
            column.addWidget(_divider())
        elif verdict.reasons:
            column.addWidget(self._words(verdict.reasons[0], "why"))
            column.addWidget(_divider())
        for check in verdict.checks:
            if check not in faults:
                column.addLayout(self._row(check))
        column.addStretch(1)
        self.setWidget(body)

    def _fault(self, column: QVBoxLayout, check: Check) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(_Shape(self._tokens, check.effect, 26))
        name = self._words(_name(check), "why")
        head.addWidget(name, 1)
        head.addWidget(self._words(_numbers(check), "muted"))
        column.addLayout(head)
        column.addWidget(self._words(check.why, "why"))
        if check.remedy:
            column.addWidget(self._words(check.remedy, "remedy"))

    def _row(self, check: Check) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        shown = Status.REVIEW if check.status in (CheckStatus.WARN, CheckStatus.UNMEASURED) else Status.PASS
        row.addWidget(_Shape(self._tokens, shown, 20))
        row.addWidget(self._words(_name(check), "check"), 1)
        value = self._words(_numbers(check) or check.why, "muted")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(value, 1)
        return row

    def _words(self, words: str, style: str) -> QLabel:
        label = QLabel(words)
        label.setObjectName(style)
        label.setWordWrap(True)
        return label


def _name(check: Check) -> str:
    return _NAMES.get(check.name, check.name.replace("-", " ").capitalize())


def _numbers(check: Check) -> str:
    if check.status is CheckStatus.UNMEASURED:
        return "not measured"
    if check.value is None:
        return ""
    unit = f" {check.unit}" if check.unit and check.unit not in ("ratio", "1") else ""
    limit = f" · limit {check.limit:.3g}" if check.limit is not None else ""
    return f"{check.value:.3g}{unit}{limit}"


def _divider() -> QFrame:
    line = QFrame()
    line.setObjectName("divider")
    return line
