"""The herbarium sheets' profile without the reading of labels, which costs five to ten times all the rest."""

import re
from pathlib import Path

from vasculum.settings import places


def unread_profile(folder: Path) -> Path:
    """Writes it into the folder as `unread.toml`."""
    whole = (places.profiles() / "herbarium-sheet.toml").read_text(encoding="utf-8")
    # The latter three work on what was read.
    text, left_out = re.subn(
        r'\[\[steps\]\]\nname = "(?:text|legibility|layout|transcription)"\n(?:.+\n)*\n', "", whole
    )
    assert left_out == 4
    path = folder / "unread.toml"
    path.write_text(text.replace('name = "herbarium-sheet"', 'name = "unread"', 1), encoding="utf-8")
    return path
