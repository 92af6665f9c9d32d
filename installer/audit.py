"""Says which packages of the locks have known vulnerabilities, by a list that is looked up where there is a network.

    python installer/audit.py            by the list alone, offline
    python installer/audit.py --renew    asks pip-audit, writes the list anew, then the same

Exit code 0: none is known; 5: some are; 4: it could not say, and why. pip-audit itself ends with 0 and "No known
vulnerabilities found" where it could look up nothing; here every package must have been looked up.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LOCKS = ("requirements.lock", "requirements-freeze.lock")
"""What goes to other machines; packages of tests and builds stay here."""
LIST = "vulnerabilities.json"
STALE_DAYS = 90
NONE, COULD_NOT, SOME = 0, 4, 5
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


class CouldNot(Exception):
    """Says in a sentence why nothing can be said."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was looked up, and when."""

    on: date
    found: dict[str, list[str]]
    """`name==version` -> ids of known vulnerabilities."""


def pins(folder: Path) -> tuple[str, ...]:
    """`name==version` of every package of the locks."""
    found = set()
    for name in LOCKS:
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            if pin := _PIN.match(line):
                found.add(f"{_plain(pin[1])}=={pin[2]}")
    return tuple(sorted(found))


def look_up(folder: Path) -> Looked:
    """Asks pip-audit of every lock. Raises `CouldNot` unless every package was looked up."""
    program = os.environ.get("PIP_AUDIT") or shutil.which("pip-audit")
    if program is None:
        raise CouldNot("pip-audit is not here: `uv tool install pip-audit`, or name it in PIP_AUDIT.")
    found: dict[str, list[str]] = {}
    for lock in LOCKS:
        command = [program, "-r", str(folder / lock), "--disable-pip", "--require-hashes", "-f", "json"]
        done = subprocess.run(
            [*command, "--progress-spinner", "off"], capture_output=True, text=True, check=False, timeout=900
        )
        try:
            told: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
        except (ValueError, KeyError, TypeError) as fault:
            last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
            raise CouldNot(f"pip-audit failed on {lock}: {last}") from fault
        skipped = [item for item in told if "skip_reason" in item]
        if skipped:
            raise CouldNot(f"{len(skipped)} of {len(told)} packages were not looked up: {skipped[0]['skip_reason']}.")
        for item in told:
            ids = [str(fault["id"]) for fault in item["vulns"]]
            found[f"{_plain(item['name'])}=={item['version']}"] = sorted(ids)
    return Looked(datetime.now(UTC).date(), found)


def write(looked: Looked, path: Path) -> None:
    """Keeps the list."""
    plain = {"looked": looked.on.isoformat(), "packages": dict(sorted(looked.found.items()))}
    path.write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")


def known(path: Path) -> Looked:
    """The list. Raises `CouldNot` where there is none."""
    if not path.is_file():
        raise CouldNot(f"There is no {path.name} yet: run with --renew where there is a network.")
    plain = json.loads(path.read_text(encoding="utf-8"))
    return Looked(date.fromisoformat(plain["looked"]), plain["packages"])


def said(wanted: tuple[str, ...], looked: Looked, today: date) -> tuple[int, list[str]]:
    """Exit code and sentences."""
    some = [f"{pin}: {', '.join(looked.found[pin])}" for pin in wanted if looked.found.get(pin)]
    missing = [pin for pin in wanted if pin not in looked.found]
    lines = [f"{line}" for line in some]
    if missing:
        lines.append(f"Nothing can be said of {', '.join(missing)}: never looked up. Run with --renew.")
    if (today - looked.on).days > STALE_DAYS:
        lines.append(f"The list is of {looked.on}, older than {STALE_DAYS} days. Run with --renew.")
    if some:
        return SOME, lines
    if lines:
        return COULD_NOT, lines
    return NONE, [f"{len(wanted)} packages, looked up on {looked.on}: no vulnerability is known."]


def main(folder: Path = HERE, arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--renew", action="store_true", help="ask pip-audit first")
    try:
        if parser.parse_args(arguments).renew:
            write(look_up(folder), folder / LIST)
        code, lines = said(pins(folder), known(folder / LIST), datetime.now(UTC).date())
    except CouldNot as why:
        code, lines = COULD_NOT, [f"The check for known vulnerabilities could not be made. {why}"]
    print("\n".join(lines))
    return code


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
