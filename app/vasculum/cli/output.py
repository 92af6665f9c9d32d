"""What commands print: JSON Lines or words on standard output, messages on standard error."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

messages = Console(stderr=True, highlight=False, soft_wrap=True)


def line(item: Mapping[str, Any]) -> None:
    """One JSON object as one line on standard output."""
    sys.stdout.write(json.dumps(item, ensure_ascii=False, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def table(title: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """A table for people on standard output."""
    console = Console(highlight=False)
    drawn = Table(*columns, title=title, title_justify="left")
    for row in rows:
        drawn.add_row(*row)
    console.print(drawn)


def write(path: Path, content: bytes, quiet: bool = False) -> None:
    """A file that was asked for, and a word that it is there. Raises `DiskFull` or `DataFolderError`."""
    try:
        path.write_bytes(content)
    except OSError as fault:
        from vasculum.store.durable import sentence_for

        raise sentence_for(fault, path) from fault
    say(f"Written: {path}", quiet)


def say(sentence: str, quiet: bool = False) -> None:
    """A sentence for the person at the terminal, on standard error."""
    if not quiet:
        messages.print(sentence)
