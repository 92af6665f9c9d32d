"""The certificate as a page: what was measured, what standards allow, in words a collection manager reads."""

from vasculum.model.certificate import Certificate, Conformance, Fitness
from vasculum.reports.document import Block, Document, Drawing, Heading, Table, Text
from vasculum.reports.plot import bar_plot

_BEST = "FADGI 2023"
_MEANT = {
    "delta-e-mean": "how true the colours are on the whole",
    "delta-e-p90": "how true the worst tenth of the colours is",
    "delta-e-max": "the one colour that is farthest off",
    "white-balance": "whether greys are grey",
    "tone": "whether light and dark are right",
    "noise": "grain in what should be even",
    "evenness": "whether the light falls alike everywhere",
    "resolution": "how fine the picture is",
    "sampling-efficiency": "how much of that fineness the lens delivers",
}
_ONE_CHART = (
    "A single chart cannot earn a full FADGI grade: that takes slanted edges and targets at several places of the"
    " frame. This sheet states what was measured and the limits it was held against."
)


def conformance_document(certificate: Certificate, formula: str, when: str, sources: tuple[str, ...]) -> Document:
    """One page. `when` is the moment in the station's words; `sources` names where the limits come from."""
    camera = certificate.camera
    chart = certificate.chart
    serial = f", serial {chart.serial}" if chart.serial else ""
    blocks: list[Block] = [Text(note) for note in certificate.notes]
    blocks += [
        _table(certificate),
        *(Text(f"{number.title}: {number.why}", muted=True) for number in certificate.numbers if number.why),
        Drawing(
            _patches(certificate),
            920,
            170,
            "Colour error of each patch of the chart (ΔE2000); about 1 can just be seen",
        ),
        Heading("What it was measured with"),
        Table(
            ("", ""),
            (
                ("Certificate", certificate.number),
                ("Camera", _camera(certificate)),
                ("Settings", ", ".join(f"{name} {value}" for name, value in certificate.settings) or "not told"),
                (
                    "Target",
                    f"{chart.name}, {chart.edition}{serial}, {_age(certificate)}",
                ),
                ("Frame", f"{certificate.frame}, sha256 {certificate.frame_sha256}"),
                ("White frame", certificate.white or "none was taken"),
                ("Profile", f"{certificate.profile}, sha256 {certificate.profile_sha256[:16]}"),
                ("Correction", f"{certificate.transform}; each patch is judged by a fit it took no part in"),
                ("Colour difference", formula),
                ("Signed", "with the station's key (Ed25519)" if certificate.signature else "no"),
                *(("Limits", source) for source in sources),
            ),
        ),
    ]
    where = f"{camera.model}, " if camera else ""
    return Document(
        title=f"Certificate {certificate.number}",
        headline=certificate.headline,
        subtitle=f"{certificate.station}, {where}{when}. Every frame taken from here on refers to this certificate,"
        " until the next.",
        blocks=tuple(blocks),
        foot=_ONE_CHART,
    )


def shape_of(fitness: Fitness) -> str:
    """The verdict's shape that stands for a headline."""
    return {Fitness.FIT: "pass", Fitness.NOTE: "pass", Fitness.HOUSE: "review", Fitness.NOT_YET: "retake"}[fitness]


def _table(certificate: Certificate) -> Table:
    named = dict.fromkeys(held.standard for number in certificate.numbers for held in number.held)
    others = [name for name in named if name != _BEST]
    rows, shapes = [], []
    for number in certificate.numbers:
        best = number.under(_BEST)
        limit = f"{best.limit:.1f}{' or more' if number.at_least else ''}" if best else "-"
        levels = [(held.level or "outside") if (held := number.under(name)) else "-" for name in others]
        rows.append(
            (
                f"{number.title}: {_MEANT[number.metric]}",
                _value(number),
                "-" if number.as_taken is None else f"{number.as_taken:.2f}",
                limit,
                (best.level or "outside") if best else "-",
                *levels,
            )
        )
        shapes.append(_shape(number))
    short = tuple(name.partition(" ")[0] for name in others)
    columns = ("Measured", "Today", "As taken", "4-star limit", "FADGI", *short)
    return Table(columns, tuple(rows), frozenset({1, 2, 3}), tuple(shapes))


def _shape(number: Conformance) -> str:
    best = number.under(_BEST)
    if best is None:
        return ""
    if best.rank == 0:
        return "pass"
    # How fine a project photographs is its choice: it never stops a shoot.
    return "retake" if best.level is None and number.metric != "resolution" else "review"


def _value(number: Conformance) -> str:
    if number.value is None:
        return "not measured"
    digits = 0 if number.metric == "resolution" else 2
    return f"{number.value:.{digits}f} {number.unit}".strip()


def _camera(certificate: Certificate) -> str:
    camera = certificate.camera
    if camera is None:
        return "not told: a file was measured"
    return f"{camera.model}{f', serial {camera.serial}' if camera.serial else ''}"


def _age(certificate: Certificate) -> str:
    months = certificate.chart.age_months
    return "age not told" if months is None else f"{months // 12} years {months % 12} months old"


def _patches(certificate: Certificate) -> str:
    bars = [(patch.name, (patch.delta_e_2000,), shown_colour(patch.reference_lab)) for patch in certificate.patches]
    return bar_plot(bars, 4.0, "4-star limit for the worst tenth: 4.0")


def shown_colour(lab: tuple[float, float, float]) -> str:
    """A patch's colour for the screen (CIE 15:2004, 8.2.1; Lindbloom's D50 matrix; IEC 61966-2-1), clipped."""
    fy = (lab[0] + 16) / 116
    parts = (fy + lab[1] / 500, fy, fy - lab[2] / 200)
    x, y, z = (
        white * (part**3 if part > 6 / 29 else 3 * (6 / 29) ** 2 * (part - 4 / 29))
        for white, part in zip((0.96422, 1.0, 0.82521), parts, strict=True)
    )
    linear = (
        3.1338561 * x - 1.6168667 * y - 0.4906146 * z,
        -0.9787684 * x + 1.9161415 * y + 0.0334540 * z,
        0.0719453 * x - 0.2289914 * y + 1.4052427 * z,
    )
    codes = (
        12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in (min(max(c, 0), 1) for c in linear)
    )
    return "#" + "".join(f"{round(255 * code):02X}" for code in codes)
