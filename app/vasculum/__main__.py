"""`vasculum` opens the window; `vasculum VERB` runs the command line."""

import sys


def main() -> None:
    """The console script: picks window or command line."""
    if len(sys.argv) == 1:
        from vasculum.gui.app import run

        sys.exit(run())
    from vasculum.cli.app import run_command

    sys.exit(run_command(sys.argv[1:]))


if __name__ == "__main__":
    main()
