"""What the simulated camera is asked to photograph. Kept apart from the scene, whose libraries the station's own
process does not need."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Staging:
    """What is to be photographed: a seed gives the same specimens every time."""

    seed: int = 1
    kind: str = "herbarium-sheet"
    megapixels: float = 24.0
    with_raw: bool = False
    first_number: int = 0
    misfortunes: tuple[tuple[int, str], ...] = ()
    """Index of a specimen, and what is wrong when it is first photographed; a retake is free of it."""
    reel: int = 0
    """Draws only so many specimens and photographs them over and over, each release marked by its number in the file:
    for long runs, in which drawing would take most of the time. 0: each specimen is another."""
    auto_next: bool = True
    """Whether each release is followed by the next specimen."""
