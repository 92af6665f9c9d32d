"""Which boxes to draw for an analysis and its verdict."""

from vasculum.gui.panels.picture import Mark
from vasculum.model.analysis import Analysis
from vasculum.model.findings import BarcodeRead, ColourFit, LabelText, of_kind
from vasculum.model.verdict import Status, Verdict


def marks_of(analysis: Analysis, verdict: Verdict) -> tuple[Mark, ...]:
    """Codes, chart and labels in white; the place of the worst fault in the retake colour, last, on top."""
    found = [
        Mark(read.quad.box, f"{read.text} ✓" if read.agreed else read.text)
        for read in of_kind(analysis.findings, BarcodeRead)
    ]
    found += [Mark(fit.quad.box, f"Chart ΔE {fit.after.mean:.1f}") for fit in of_kind(analysis.findings, ColourFit)]
    found += [Mark(label.quad.box, "") for label in of_kind(analysis.findings, LabelText)]
    faults = [check for check in verdict.checks if check.effect is Status.RETAKE and check.box is not None]
    if faults and faults[0].box is not None:
        found.append(Mark(faults[0].box, faults[0].name.capitalize(), fault=True))
    return tuple(found)
