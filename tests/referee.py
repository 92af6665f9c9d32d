"""ocfl-py in its own environment, asked about a storage root. It exits 0 on an invalid one: its words count."""

import os
import re
import subprocess
from pathlib import Path

import pytest

_HERE = Path(__file__).resolve().parents[1]


def program() -> Path | None:
    folder = Path(os.environ.get("VASCULUM_REFEREE") or _HERE / ".venv-referee" / "bin")
    found = folder / "ocfl-root.py"
    return found if found.is_file() else None


def verdict_on(root: Path) -> str:
    """`VALID n`, with the number of objects whose digests it checked, or `INVALID` and its words."""
    referee = program()
    if referee is None:
        pytest.skip("the OCFL referee (ocfl-py) is not here: run installer/test.sh, or set VASCULUM_REFEREE to its bin")
    command = [str(referee), "validate", "--root", str(root), "--validate-objects", "--check-digests"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    said = done.stdout + done.stderr
    checked = re.search(r"Objects checked: (\d+) / (\d+)", said)
    if checked and checked[1] == checked[2] and re.search(r"is VALID", said) and "INVALID" not in said:
        return f"VALID {checked[1]}"
    return f"INVALID {said}"
