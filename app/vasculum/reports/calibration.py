"""A camera's calibration as a page: how far the colours are off as taken, and after correction."""

from vasculum.reports.document import Document, Heading, Table, Text


def calibration_document(
    camera: str,
    target: str,
    patches: tuple[tuple[str, float, float], ...],
    before: float,
    after: float,
    transform: str,
    formula: str,
    unevenness: float | None,
) -> Document:
    """Of each patch its CIEDE2000 as taken and corrected; `unevenness` as a share, None without a white sheet."""
    light = (
        f"Light: {100 * unevenness:.0f} % darker in the darkest part; evened by the white sheet."
        if unevenness is not None
        else "Light: not evened. Photograph a white sheet first to even it."
    )
    rows = tuple((name, f"{raw:.2f}", f"{done:.2f}") for name, raw, done in patches)
    return Document(
        "Calibration",
        f"The colours are off by {before:.1f} as taken, by {after:.1f} after correction.",
        f"{camera}, {target}",
        (
            Text("Kept, it corrects the frames without a chart; those with one are corrected by their own."),
            Text(light),
            Heading("Every patch"),
            Table(("Patch", "As taken", "Corrected"), rows, frozenset({1, 2})),
        ),
        f"{formula}, transform {transform}. Corrected: each patch by a fit that it took no part in.",
    )
