"""What providers make of a model, kept: a folder for each provider, its version and the model's sha256.

All of it can be made again from the model, so it lies in the user's cache and in no backup.
"""

import re
import shutil
from pathlib import Path

_NAME = re.compile(r"[a-z]+-[0-9][A-Za-z0-9.+]*-[0-9a-f]{64}")
_GOING = ".going"
_MADE = "made"


def engine_folder(root: Path, provider: str, version: str, sha256: str) -> Path:
    """The folder of one model on one provider of one version. It need not exist."""
    return root / f"{provider}-{version}-{sha256}"


def laid_out(folder: Path) -> bool:
    """Makes the folder, and removes those of other versions for the same model and provider; whether it can be used."""
    provider, _, rest = folder.name.partition("-")
    sha256 = rest.rpartition("-")[2]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for other in folder.parent.glob(f"{provider}-*-{sha256}"):
            if other != folder:
                _remove(other)
    except OSError:
        return False
    return True


def is_made(folder: Path) -> bool:
    """Whether the engines in it were finished; what a power cut left half-made is not."""
    return (folder / _MADE).is_file()


def note_made(folder: Path) -> None:
    """Says of the engines in it that they are finished. Raises `OSError`."""
    (folder / _MADE).touch()


def clear_engines(root: Path) -> int:
    """Removes all that providers keep, and nothing else that lies there; how many folders went. Raises `OSError`."""
    there = sorted(root.iterdir()) if root.is_dir() else []
    for left in there:
        if _NAME.fullmatch(left.name.removesuffix(_GOING)) and left.name.endswith(_GOING):
            shutil.rmtree(left, ignore_errors=True)
    return sum(_remove(each) for each in there if _NAME.fullmatch(each.name))


def _remove(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    # First out of the way, so that nobody opens half of it.
    going = folder.with_name(folder.name + _GOING)
    folder.rename(going)
    shutil.rmtree(going, ignore_errors=True)
    return True
