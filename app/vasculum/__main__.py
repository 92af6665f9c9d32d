"""`vasculum` opens the window; `vasculum VERB` runs the command line."""

import sys
from typing import Any

from vasculum import __version__


def main() -> None:
    """The console script: the command line; without a verb it opens the window."""
    if sys.argv[1:] == ["--version"]:
        # Asked by scripts and by IT's inventory: answered before the command line is loaded, in its words.
        print(f"vasculum, version {__version__}")
        return
    from vasculum.cli.app import run_command
    from vasculum.cli.openers import Openers

    sys.exit(run_command(sys.argv[1:] or ["gui"], Openers(_window, _demonstration)))


def _window(*arguments: Any) -> int:
    from vasculum.gui.app import run

    return run(*arguments)


def _demonstration(*arguments: Any) -> int:
    from vasculum.gui.app import run_demonstration

    return run_demonstration(*arguments)


if __name__ == "__main__":
    main()
