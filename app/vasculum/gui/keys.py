"""The acts of the window, and the keys, pad keys, pedals and control barcodes that do them."""

from dataclasses import dataclass

from vasculum.gui.translate import mark, tr

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
    Key("operator", "F11", mark("operator mode, large and quiet")),
    Key("key-sheet", "?", mark("this sheet of keys")),
    Key("search", "Ctrl+K", mark("search the catalogue")),
    Key("theme", "Ctrl+L", mark("light or dark")),
    Key("back", "Esc", mark("one step back, at last to Shoot")),
    Key("judge-colour", "Ctrl+Y", mark("judge colour: verdicts by shape and word alone")),
)
"""Acts of every panel."""

SHOOT = (
    Key("press", "Space", mark("does what the next press says"), "Num+Enter", "GO"),
    Key("retake", "R", mark("takes the last one again; the old frame stays in the bin"), "Num+0", "RETAKE"),
    Key("next-view", "B", mark("the next frame is the next view: back side, labels"), "Num++", "BACK"),
    Key("no-view", "N", mark("this specimen has no further view"), "Num+-", "DONE"),
    Key("keep", "K", mark("keeps it and sends it to review"), "Num+/", "KEEP"),
    Key("flag", "F", mark("flags it for the curator"), "Num+*", "FLAG"),
    Key("undo", "U", mark("takes the last act back"), "Num+.", "UNDO"),
    Key("lane", "E", mark("opens the exception lane"), "Num+9", "LANE"),
    Key("next-fault", "Tab", mark("the next fault of this frame")),
    Key("boxes", "X", mark("boxes on and off")),
    Key("clipping", "H", mark("hatches what is burnt out or black")),
    Key("compare", "C", mark("held: the frame before"), held=True),
    Key("one-to-one", "Z", mark("1:1 at the fault or the pointer, and back")),
    Key("live-large", "L", mark("live view large")),
    Key("swap-trigger", "T", mark("holds the swap trigger, or lets it shoot by itself"), "Num+5"),
    Key("magnify", "M", mark("magnifier on the live view; arrows move it")),
    Key("peaking", "Shift+M", mark("marks on the live view what is in focus")),
)
"""Acts of Shoot. In other panels those with a pedal or a barcode work too, while the camera answers."""

REVIEW = (
    Key("accept", "A", mark("accepts it; with Shift, all that are marked")),
    Key("send-back", "R", mark("sends it back to be taken again; with Shift, all marked")),
    Key("flag", "F", mark("holds it for the curator; with Shift, all marked")),
    Key("reject", "D", mark("puts it into the bin; with Shift, all marked")),
    Key("later", "L", mark("leaves it for later")),
    Key("undo", "U", mark("takes the last act back")),
    Key("mark", "Space", mark("marks it, or takes the mark off")),
    Key("approve", "Return", mark("approves the lit field and goes to the next doubtful one")),
    Key("next-field", "Tab", mark("the next field")),
    Key("type", "T", mark("types the lit field's value")),
    Key("history", "J", mark("history of the record")),
    Key("fit", "0", mark("the whole picture")),
    Key("one-to-one", "Z", mark("1:1 at the finding or the pointer, and back")),
    Key("boxes", "X", mark("findings on and off")),
    Key("next-filter", "Ctrl+Down", mark("the next filter")),
    Key("previous-filter", "Ctrl+Up", mark("the filter before")),
)

MORNING = (
    Key("press", "Space", mark("the next step: photograph the target, sign, start shooting")),
    Key("white", "W", mark("photographs a blank white sheet first: evenness of the light")),
    Key("again", "R", mark("measures the target again")),
    Key("pdf", "P", mark("keeps the certificate as PDF")),
    Key("calibrate", "C", mark("works out the camera's calibration by the target, or goes back to the certificate")),
    Key("keep-calibration", "Ctrl+S", mark("keeps the calibration in the profile")),
)

REPORTS = (
    Key("shift", "1", mark("the shift of today")),
    Key("drift", "2", mark("thirty days: does the station still do what it did")),
    Key("conformance", "3", mark("the newest certificate")),
    Key("html", "H", mark("keeps the report as an HTML page")),
    Key("pdf", "P", mark("keeps the report as PDF")),
    Key("measure", "M", mark("measures the target again: for a cause of drift")),
    Key("first-frame", "F", mark("shows the first frame of a cause of drift")),
    Key("again", "J", mark("judges the report's frames again, and shows what would flip")),
    Key("keep-again", "Return", mark("keeps what was judged again")),
    Key("undo", "U", mark("gives the frames back the verdicts of before")),
    Key("reload", "F5", mark("asks again")),
)

PEDALS = {"F13": "press", "F14": "press", "F15": "retake"}
"""Factory keys of USB pedals."""

SWITCHES = {"SWAP-ON": "swap-on", "SWAP-OFF": "swap-off"}
"""Control codes that have no key of their own: a key turns to and fro, a printed code means one thing."""


_SWITCHED = {
    "SWAP-ON": mark("lets the swap trigger shoot by itself"),
    "SWAP-OFF": mark("holds the swap trigger"),
}


def control_codes() -> tuple[tuple[str, str], ...]:
    """Every control barcode's text, with what it does in the person's language; the folder card's end is the last."""
    named = [(f"{CONTROL}{one.barcode}", tr(one.words)) for one in SHOOT if one.barcode]
    named += [(f"{CONTROL}{word}", tr(told)) for word, told in _SWITCHED.items()]
    return (*named, (f"{CONTROL}COVER-END", tr("puts the folder card away")))


def control_act(text: str) -> str | None:
    """The act of a control barcode's text; None where it is no control code that is known."""
    if not text.startswith(CONTROL):
        return None
    word = text[len(CONTROL) :]
    if word in SWITCHES:
        return SWITCHES[word]
    return next((key.act for key in SHOOT if key.barcode and key.barcode == word), None)
