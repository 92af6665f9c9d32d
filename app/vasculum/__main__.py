"""`vasculum` opens the window; `vasculum VERB` runs the command line."""

import sys
from typing import Any


def main() -> None:
    """The console script: picks window or command line."""
    if len(sys.argv) == 1:
        from vasculum.gui.app import run

        sys.exit(run())
    from vasculum.cli.app import run_command

    sys.exit(run_command(sys.argv[1:], _demonstration))


def _demonstration(*arguments: Any) -> int:
    from vasculum.gui.app import run_demonstration

    return run_demonstration(*arguments)


if __name__ == "__main__":
    main()
