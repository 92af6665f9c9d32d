"""The seven steps of a first start: their questions, what is asked, and what is missing where one is skipped."""

from dataclasses import dataclass

from vasculum.gui.translate import mark


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its picture, its question, the rows of Settings that it asks, and what a skip leaves out."""

    icon: str
    question: str
    told: str
    missing: str
    rows: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Sections of Settings, and the rows taken from each."""


STEPS = (
    Step(
        "globe",
        mark("Which language, and do you hear it?"),
        mark("Three verdicts, three sounds. You should tell them apart with your eyes on the specimen."),
        mark("Sounds were not tried: a verdict may go unheard."),
        (("window", ("language", "theme")), ("sound", ("sound", "volume", "act:sounds"))),
    ),
    Step(
        "hard-drive",
        mark("Where are the pictures kept?"),
        mark("On this machine's own disk; the second copy on another disk or a share."),
        mark("Both copies lie on one disk, in the usual place: guard them against its failure."),
        (("disks", ("data",)), ("targets", ("targets.default.where",))),
    ),
    Step(
        "camera",
        mark("Which camera?"),
        mark("Connect it with the short cable and switch it on. The simulated one needs neither and shows all."),
        mark("The simulated camera is used until another one is chosen."),
        (("camera", ("camera", "act:cameras")),),
    ),
    Step(
        "tag",
        mark("What do you shoot?"),
        mark("The profile says which codes, which limits, which sharpness. It can be changed at any time (Ctrl 8)."),
        mark("The profile for herbarium sheets is used."),
        (("station", ("profile",)),),
    ),
    Step(
        "footprints",
        mark("Press the pedal, scan a code."),
        mark("Teach what you have. Space and the number pad do the same as a pedal."),
        mark("No pedal and no scanner was taught; those that send F13 to F15 work all the same."),
        (("pedal", ("pedal:press", "pedal:retake", "act:scanner")),),
    ),
    Step(
        "scan",
        mark("Lay a specimen on the glass, and press."),
        mark("Its code is read, and the pattern of your numbers is proposed."),
        mark("The pattern of your numbers was not tried: frames may wait in Review without a number."),
    ),
    Step(
        "shield-check",
        mark("Lay the colour chart on the empty glass, and press."),
        mark("Colours, light and sharpness are measured; the certificate holds for the frames that follow."),
        mark("There is no certificate yet: Morning (Ctrl 4) makes one in a minute."),
    ),
)
READY = Step(
    "check",
    mark("One specimen, for good."),
    mark("Lay it on the glass and press: what you see then is how every frame is told."),
    "",
)
SPECIMEN, TARGET, END = 5, 6, 7
"""The steps that photograph."""
