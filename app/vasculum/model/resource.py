"""Finds what travels with the program: `resources/` and `models/`, in a checkout, a wheel or a frozen app.

It stands on the lowest floor because the pipeline, which may not see the settings, reads its reference tables too.
"""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(*parts: str) -> Path:
    """A file or folder of `resources/`; the folder itself without parts. It need not exist."""
    return _travelling("resources").joinpath(*parts)


def model_folder() -> Path:
    """The folder of ONNX files and their table `models.toml`. It need not exist."""
    return _travelling("models")


def engine_root() -> Path:
    """The folder of what providers make of models, in the user's cache. It need not exist."""
    return Path(platformdirs.user_cache_dir("vasculum", appauthor=False)) / "engines"


def _travelling(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parents[1] / name
