"""The options that all verbs share, and the settings they give."""

import logging
from pathlib import Path
from typing import Annotated, Any

import typer

from vasculum.settings import Settings, load_settings

Data = Annotated[Path | None, typer.Option("--data", help="The station's data folder (also VASCULUM_DATA).")]
SettingsFile = Annotated[Path | None, typer.Option("--settings", help="A station.toml to use instead of the default.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say more on standard error.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but results.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines on standard output, and nothing else there.")]
Profile = Annotated[str | None, typer.Option("--profile", help="A profile's name, or the path of its TOML file.")]


def settings_of(data: Path | None, file: Path | None, verbose: bool = False, **flags: Any) -> Settings:
    """The settings in force for this command."""
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING)
    absolute = data.expanduser().resolve() if data is not None else None
    return load_settings(file, data=absolute, **flags)
