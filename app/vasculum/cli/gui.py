"""`vasculum gui`: the window, as `vasculum` alone opens it, with settings of its own."""

import typer

from vasculum.cli.openers import openers_of
from vasculum.cli.options import Data, Language, Profile, SettingsFile, Verbose, settings_of

APP = typer.Typer(add_completion=False)


@APP.command()
def gui(
    ctx: typer.Context,
    language: Language = None,
    profile: Profile = None,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
) -> int:
    """Opens the window on this machine's settings; `vasculum` without a verb does the same."""
    return openers_of(ctx).window(settings_of(data, settings, verbose, language=language, profile=profile))
