"""The slips that lie beside a specimen, as institutions print and collectors type them."""

from vasculum.cameras.scene.canvas import Card, Corners, Pixels, rectangle
from vasculum.cameras.scene.codes import drawn_code, is_linear, modules
from vasculum.cameras.scene.specimen import Specimen

_SLIP = (244, 239, 222)
_WHITE = (250, 249, 245)
_RULE = (120, 108, 84)
_PRINT = (38, 36, 36)
_TYPED = (44, 42, 50)
_PEN = (38, 48, 96)


def main_label(specimen: Specimen, scale: float) -> Card:
    """The collector's typed label of a sheet, 108 x 74 mm."""
    facts, card = specimen.facts, Card(108, 74, scale, _SLIP)
    card.frame(1.8, 0.45, _RULE)
    card.frame(3.0, 0.2, _RULE)
    card.write(54, 11.6, "FLORA VALLIS CLARAE", "IBMPlexSerif-Bold", 5.0, _PRINT, "ms")
    card.line(34, 14.2, 74, 14.2, 0.25, _RULE)
    place = f"{facts['country']}, cant. {facts['stateProvince']}"
    typed = (
        (facts["family"], "Regular", 3.7),
        (facts["scientificName"], "Bold", 4.1),
        (f"{facts['locality']},", "Regular", 3.7),
        (f"{facts['habitat']},", "Regular", 3.7),
        (f"alt. {facts['minimumElevationInMeters']} m", "Regular", 3.7),
        (place, "Regular", 3.7),
        (f"leg. {facts['recordedBy']}", "Regular", 3.7),
    )
    for number, (text, weight, size) in enumerate(typed):
        card.write(7, 20.8 + 6.7 * number, text, f"CourierPrime-{weight}", size, _TYPED)
    card.write(7, 68, f"No. {facts['recordNumber']}", "CourierPrime-Regular", 3.7, _TYPED)
    card.write(101, 68, facts["verbatimEventDate"], "CourierPrime-Regular", 3.7, _TYPED, "rs")
    return card


def determination_label(specimen: Specimen, scale: float) -> Card:
    """The printed slip of a later reviser, 92 x 29 mm."""
    facts, card = specimen.facts, Card(92, 29, scale, _WHITE)
    card.write(5, 7.4, f"REVISIO {facts['dateIdentified']}", "IBMPlexSerif-Regular", 3.4, _PRINT)
    card.write(5, 15.2, facts["scientificName"], "IBMPlexSerif-Bold", 4.1, _PRINT)
    card.write(5, 24, f"det. {facts['identifiedBy']}", "IBMPlexSerif-Italic", 4.8, _PEN)
    return card


def barcode_label(specimen: Specimen, scale: float) -> tuple[Card, Corners]:
    """The institution's barcode label of a sheet, 92 x 37 mm, and the corners of its symbol in the card's pixels."""
    card = Card(92, 37, scale, _WHITE)
    pattern = modules(specimen.catalog_number, specimen.symbology)
    if is_linear(specimen.symbology):
        card.write(46, 6.6, specimen.institution, "IBMPlexSerif-Bold", 4.2, _PRINT, "ms")
        # 0.56 mm a module is 2.8 px at 3 Mpx; 72 mm leaves a quiet zone of ten modules on either side.
        width = min(0.56 * pattern.shape[1], 72.0)
        corners = _print_code(card, pattern, 46 - width / 2, 9.4, width, 18.6)
        card.write(46, 34, specimen.catalog_number, "IBMPlexMono-Regular", 4.8, _PRINT, "ms")
        return card, corners
    size = pattern.shape[1] * min(1.2, 28.0 / pattern.shape[1])
    corners = _print_code(card, pattern, 5.0, (37 - size) / 2, size, size)
    card.write(37, 14.6, specimen.institution, "IBMPlexSerif-Bold", 4.2, _PRINT)
    card.write(37, 25.4, specimen.catalog_number, "IBMPlexMono-Regular", 5.4, _PRINT)
    return card, corners


def tray_barcode_label(specimen: Specimen, scale: float) -> tuple[Card, Corners]:
    """An insect's barcode label, 24 x 10.5 mm (linear codes: 40 x 10.5), and the corners of its symbol."""
    pattern = modules(specimen.catalog_number, specimen.symbology)
    if is_linear(specimen.symbology):
        card = Card(40, 10.5, scale, _WHITE)
        width = min(0.22 * pattern.shape[1], 33.0)
        corners = _print_code(card, pattern, 20 - width / 2, 1.6, width, 5.4)
        card.write(20, 9.5, specimen.catalog_number, "IBMPlexMono-Regular", 1.7, _PRINT, "ms")
        return card, corners
    card = Card(24, 10.5, scale, _WHITE)
    size = 7.6
    corners = _print_code(card, pattern, 1.4, 1.45, size, size)
    card.write(10.6, 4.6, "HVC", "IBMPlexSerif-Bold", 1.9, _PRINT)
    card.write(10.6, 8.0, specimen.catalog_number, "IBMPlexMono-Regular", 1.9, _PRINT)
    return card, corners


def tray_main_label(specimen: Specimen, scale: float) -> Card:
    """An insect's locality label, 33 x 11.5 mm."""
    facts, card = specimen.facts, Card(33, 11.5, scale, _SLIP)
    lines = (
        f"{facts['country']}, {facts['stateProvince']}",
        facts["locality"],
        f"{facts['minimumElevationInMeters']} m  {facts['verbatimEventDate']}",
        f"leg. {facts['recordedBy']}  {facts['recordNumber']}",
    )
    for number, text in enumerate(lines):
        card.write(1.1, 2.6 + 2.5 * number, text, "IBMPlexSerif-Regular", 1.75, _PRINT)
    return card


def tray_determination_label(specimen: Specimen, scale: float) -> Card:
    """An insect's determination label, 33 x 9.5 mm."""
    facts, card = specimen.facts, Card(33, 9.5, scale, _WHITE)
    genus, species, *author = facts["scientificName"].split(" ")
    card.write(1.1, 2.9, f"{genus} {species}", "IBMPlexSerif-Italic", 2.0, _PRINT)
    card.write(1.1, 5.5, " ".join(author), "IBMPlexSerif-Regular", 1.7, _PRINT)
    card.write(1.1, 8.2, f"det. {facts['identifiedBy']} {facts['dateIdentified']}", "IBMPlexSerif-Regular", 1.7, _PEN)
    card.frame(0.0, 0.12, _RULE)
    return card


def _print_code(card: Card, pattern: Pixels, x: float, y: float, width: float, height: float) -> Corners:
    left, top, across, down = card.px(x), card.px(y), card.px(width), card.px(height)
    card.image.paste(drawn_code(pattern, across, down), (left, top))
    return rectangle(left, top, across, down)
