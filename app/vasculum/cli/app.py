"""Finds the verbs, and turns errors into a sentence and an exit code in the one place where that is done."""

import pkgutil
import sys
import traceback
from importlib import import_module

import click
import typer

import vasculum.cli
from vasculum import __version__
from vasculum.cli.openers import Openers
from vasculum.model.errors import StationError

_NOT_VERBS = {"app", "openers", "options", "output"}
_BUG = 70
# typer brings its own copy of click, whose exceptions are not click's.
_TYPER_USAGE: tuple[type[Exception], ...] = tuple(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException" and issubclass(kind, Exception)
)
_INTERRUPTED = 130
_USAGE: tuple[type[Exception], ...] = (click.ClickException, *_TYPER_USAGE)


def verbs() -> list[str]:
    """The verbs there are, by the names of their files."""
    return sorted(found.name for found in pkgutil.iter_modules(vasculum.cli.__path__) if found.name not in _NOT_VERBS)


class _Verbs(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return verbs()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in verbs():
            return None
        app: typer.Typer = import_module(f"vasculum.cli.{cmd_name}").APP
        return typer.main.get_command(app)  # type: ignore[return-value]


@click.group(cls=_Verbs, help="Vasculum: the digitisation station. Without a verb the window opens.")
@click.version_option(__version__, prog_name="vasculum")
def _vasculum() -> None:
    """All verbs."""


def run_command(arguments: list[str], openers: Openers | None = None) -> int:
    """Runs one command line; the exit code of the contract, section 1. `openers` open the window."""
    try:
        result = _vasculum.main(arguments, prog_name="vasculum", standalone_mode=False, obj=openers)
        return result if isinstance(result, int) else 0
    except StationError as fault:
        print(f"{fault} {fault.advice}", file=sys.stderr)
        return fault.exit_code
    except (click.exceptions.Exit, typer.Exit) as end:
        return int(end.exit_code)
    except (click.Abort, typer.Abort, KeyboardInterrupt):
        print("Stopped. Nothing is lost; run the same command again to go on.", file=sys.stderr)
        return _INTERRUPTED
    except _USAGE as fault:
        fault.show()  # type: ignore[attr-defined]
        return 2
    except BrokenPipeError:
        return 0
    except Exception as bug:
        print(
            f"This is a fault of the program: {type(bug).__name__}: {bug}. Report it with the lines below `-v` prints.",
            file=sys.stderr,
        )
        if "-v" in arguments or "--verbose" in arguments:
            traceback.print_exc()
        return _BUG
