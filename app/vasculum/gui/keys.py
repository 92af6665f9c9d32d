"""The acts of the window, and the keys, pad keys, pedals and control barcodes that do them."""

from dataclasses import dataclass

CONTROL = "VASC:"
"""What every control barcode begins with."""


@dataclass(frozen=True, slots=True)
class Key:
    """One act of a panel and what does it."""

    act: str
    key: str
    """As Qt writes it: `Space`, `R`, `Ctrl+1`; of the main block."""
    words: str
    pad: str = ""
    """On the number pad, `Num+0`."""
    barcode: str = ""
    """What follows `VASC:`."""
    held: bool = False
    """Shown while the key is down."""


EVERYWHERE = (
    Key("operator", "F11", "operator mode, large and quiet"),
    Key("key-sheet", "?", "this sheet of keys"),
    Key("search", "Ctrl+K", "search the catalogue"),
    Key("theme", "Ctrl+L", "light or dark"),
    Key("back", "Esc", "one step back, at last to Shoot"),
    Key("judge-colour", "Ctrl+Y", "judge colour: verdicts by shape and word alone"),
)
"""Acts of every panel."""

SHOOT = (
    Key("press", "Space", "does what the next press says", "Num+Enter", "GO"),
    Key("retake", "R", "takes the last one again; the old frame stays in the bin", "Num+0", "RETAKE"),
    Key("keep", "K", "keeps it and sends it to review", "Num+/", "KEEP"),
    Key("flag", "F", "flags it for the curator", "Num+*", "FLAG"),
    Key("undo", "U", "takes the last act back", "Num+.", "UNDO"),
    Key("lane", "E", "opens the exception lane", "Num+9", "LANE"),
    Key("next-fault", "Tab", "the next fault of this frame"),
    Key("boxes", "X", "boxes on and off"),
    Key("clipping", "H", "hatches what is burnt out or black"),
    Key("compare", "C", "held: the frame before", held=True),
    Key("one-to-one", "Z", "1:1 at the fault or the pointer, and back"),
    Key("live-large", "L", "live view large"),
    Key("swap-trigger", "T", "holds the swap trigger, or lets it shoot by itself", "Num+5"),
    Key("magnify", "M", "magnifier on the live view; arrows move it"),
)
"""Acts of Shoot. In other panels those with a pedal or a barcode work too, while the camera answers."""

REVIEW = (
    Key("accept", "A", "accepts it; with Shift, all that are marked"),
    Key("send-back", "R", "sends it back to be taken again; with Shift, all marked"),
    Key("flag", "F", "holds it for the curator; with Shift, all marked"),
    Key("reject", "D", "puts it into the bin; with Shift, all marked"),
    Key("later", "L", "leaves it for later"),
    Key("undo", "U", "takes the last act back"),
    Key("mark", "Space", "marks it, or takes the mark off"),
    Key("approve", "Return", "approves the lit field and goes to the next doubtful one"),
    Key("next-field", "Tab", "the next field"),
    Key("type", "T", "types the lit field's value"),
    Key("history", "J", "history of the record"),
    Key("fit", "0", "the whole picture"),
    Key("one-to-one", "Z", "1:1 at the finding or the pointer, and back"),
    Key("boxes", "X", "findings on and off"),
    Key("next-filter", "Ctrl+Down", "the next filter"),
    Key("previous-filter", "Ctrl+Up", "the filter before"),
)

MORNING = (
    Key("press", "Space", "the next step: photograph the target, sign, start shooting"),
    Key("white", "W", "photographs a blank white sheet first: evenness of the light"),
    Key("again", "R", "measures the target again"),
    Key("pdf", "P", "keeps the certificate as PDF"),
)

REPORTS = (
    Key("shift", "1", "the shift of today"),
    Key("drift", "2", "thirty days: does the station still do what it did"),
    Key("conformance", "3", "the newest certificate"),
    Key("html", "H", "keeps the report as an HTML page"),
    Key("pdf", "P", "keeps the report as PDF"),
    Key("reload", "F5", "asks again"),
)

PEDALS = {"F13": "press", "F14": "press", "F15": "retake"}
"""Factory keys of USB pedals."""

SWITCHES = {"SWAP-ON": "swap-on", "SWAP-OFF": "swap-off"}
"""Control codes that have no key of their own: a key turns to and fro, a printed code means one thing."""


def control_act(text: str) -> str | None:
    """The act of a control barcode's text; None where it is no control code that is known."""
    if not text.startswith(CONTROL):
        return None
    word = text[len(CONTROL) :]
    if word in SWITCHES:
        return SWITCHES[word]
    return next((key.act for key in SHOOT if key.barcode and key.barcode == word), None)
