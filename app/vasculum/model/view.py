"""The views of a specimen: what a profile's shot list asks for, and how far a specimen has come with it."""

from dataclasses import dataclass

_PART = "http://rs.tdwg.org/acpart/values/p"
_PARTS = (
    *(
        "unspecifiedPart",
        "entireOrganism",
        "bark",
        "twig",
        "stem",
        "leaf",
        "strobilis",
        "inflorescence",
        "fruit",
        "seed",
    ),
    *(
        "maleCone",
        "femaleCone",
        "flower",
        "head",
        "thorax",
        "abdomen",
        "leg",
        "wing",
        "antenna",
        "forewing",
        "hindwing",
    ),
    *("foreleg", "midleg", "hindleg", "eye", "shell", "genitalia", "skull", "cranium", "mandible", "fin", "egg", "bud"),
)
_SIDE = "http://rs.tdwg.org/acorient/values/r"
_SIDES = (
    *("unspecifiedOrientation", "anterior", "posterior", "lateral", "right", "left", "dorsal", "ventral"),
    *("upper", "lower", "apical", "basal", "oral", "aboral"),
)
PARTS = {word: f"{_PART}{place:04d}" for place, word in enumerate(_PARTS)}
"""Values of `ac:subjectPart` by their controlled strings: TDWG's subjectPart vocabulary of 2023-04-26."""
ORIENTATIONS = {word: f"{_SIDE}{place:04d}" for place, word in enumerate(_SIDES)}
"""Values of `ac:subjectOrientation` by their controlled strings: TDWG's subjectOrientation vocabulary of 2023-04-26."""


@dataclass(frozen=True, slots=True)
class View:
    """One entry of a profile's shot list."""

    name: str
    """As the person at the stand calls it: `front`, `back`, `labels`."""
    part: str = ""
    """The part shown, a word of `PARTS`; empty: not said."""
    orientation: str = ""
    """The side shown, a word of `ORIENTATIONS`; empty: not said."""
    numbered: bool = True
    """Whether its number is to be read in it; if not, it goes by the number of the specimen's other views."""
    optional: bool = False
    """Whether a specimen is whole without it."""
    without: tuple[str, ...] = ()
    """Checks that are not made in it: a back has no label."""
    names: tuple[str, ...] = ()
    """Endings of file names by which a backlog knows it, beside `_back` and `-back` of its own name: `_verso`, `_B`.
    The empty one stands for a name that says no view."""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a view has no name")
        if not all(isinstance(ending, str) for ending in self.names):
            raise ValueError(f"the names of `{self.name}` are not all words")
        for word, known in ((self.part, PARTS), (self.orientation, ORIENTATIONS)):
            if word and word not in known:
                raise ValueError(f"`{word}` is not one of {', '.join(known)}")


@dataclass(frozen=True, slots=True)
class ShotList:
    """How far one specimen has come, as one of its frames sees it."""

    specimen: str
    """The capture id of its first frame, by which its views belong together."""
    view: View
    """What this frame shows."""
    number: str | None
    """The number that its other frames give."""
    taken: tuple[str, ...]
    """The views there are, this one among them, in the order of the profile."""
    missing: tuple[str, ...]
    """Views that are asked for and not there; none once a person has said that there are no others."""
    closed: bool
    """Whether no other view is waited for: another specimen has come, or the shift has ended."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a frame belongs: the specimen (the capture id of its first frame) and the view."""

    specimen: str
    view: View
