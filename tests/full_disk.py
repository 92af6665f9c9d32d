"""A disk without a byte left."""

from pathlib import Path


def fill(disk: Path) -> Path:
    """Writes until nothing more fits; deleting the file makes room again."""
    ballast = disk / "ballast"
    with ballast.open("wb") as file:
        try:
            while True:
                file.write(bytes(1 << 16))
                file.flush()
        except OSError:
            pass
    return ballast
