"""Where things lie: resources, models and the data folder, in a checkout, a wheel or a frozen app."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parents[1]


PROFILES = "profiles"
"""The folder of a station's own profiles, in its data folder and among the resources."""


def resources() -> Path:
    """The folder of icons, fonts, profiles, schemas and reference tables."""
    return _travelling("resources")


def models() -> Path:
    """The folder of ONNX files and their table `models.toml`."""
    return _travelling("models")


def profiles() -> Path:
    """The folder of the profiles that travel with the program."""
    return resources() / PROFILES


def default_data() -> Path:
    """The platform's place for the station's data."""
    return Path(platformdirs.user_data_dir("vasculum", appauthor=False))


def default_settings() -> Path:
    """The platform's place for `station.toml`."""
    return Path(platformdirs.user_config_dir("vasculum", appauthor=False)) / "station.toml"


def machine_settings() -> Path:
    """The place for the `station.toml` that holds for everybody at this machine; IT writes it, the program never."""
    return Path(platformdirs.site_config_dir("vasculum", appauthor=False)) / "station.toml"


def _travelling(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parents[1] / name
