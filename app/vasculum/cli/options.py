"""The options that all verbs share, and the settings they give."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from vasculum.model.errors import BadUsage

if TYPE_CHECKING:
    from vasculum.settings import Settings

Data = Annotated[Path | None, typer.Option("--data", help="The station's data folder (also VASCULUM_DATA).")]
SettingsFile = Annotated[Path | None, typer.Option("--settings", help="A station.toml to use instead of the default.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say more on standard error.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but results.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines on standard output, and nothing else there.")]
Language = Annotated[
    str | None,
    typer.Option("--language", metavar="en|fr|de|es|nl", help="Of the window; else the settings' or the system's."),
]
Profile = Annotated[str | None, typer.Option("--profile", help="A profile's name, or the path of its TOML file.")]
Operator = Annotated[
    str | None, typer.Option("--operator", metavar="KEY", help="Who works: a key, badge or pseudonym of the settings.")
]


def operator_of(settings: "Settings", given: str | None) -> str | None:
    """The pseudonym of the person that a key, a badge scan or the pseudonym itself names.

    Raises `BadUsage` for anybody else: a name typed here must not get into the journal.
    """
    if given is None:
        return None
    person = settings.operator_of(given)
    if person is not None:
        return person.pseudonym
    known = ", ".join(person.pseudonym for person in settings.operators)
    raise BadUsage(
        "The settings know no operator with that key or pseudonym.",
        f"There are: {known}." if known else "Write an [[operators]] table into station.toml.",
    )


def settings_of(data: Path | None, file: Path | None, verbose: bool = False, **flags: Any) -> "Settings":
    """The settings in force for this command."""
    # A verb's options are read, and its help is shown, without the settings' machinery.
    from vasculum.settings import load_settings

    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING)
    absolute = data.expanduser().resolve() if data is not None else None
    return load_settings(file, data=absolute, **flags)
