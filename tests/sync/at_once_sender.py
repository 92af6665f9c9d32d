"""Sends packages in a process of its own as soon as a file says go, so that several begin at one moment.

python at_once_sender.py KIND PLACE LOCAL GO     prints a line an object: its id, and `sent VERSION` or `refused WHY`
"""

import json
import sys
import time
from pathlib import Path

from vasculum.model.errors import IntegrityError, TargetError, TargetRefused
from vasculum.model.json_form import from_plain
from vasculum.model.package import Package
from vasculum.sync import open_target

if __name__ == "__main__":
    kind, place, local, go = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])

    def bytes_of(digest: str) -> Path:
        if not (local / digest).is_file():
            raise IntegrityError(f"{digest} is not here")
        return local / digest

    target = open_target(kind, "centre", place)
    packages = [from_plain(Package, plain) for plain in json.loads((local / "packages.json").read_text())]
    print("ready", flush=True)
    while not go.exists():
        time.sleep(0.001)
    waiting = list(packages)
    end = time.monotonic() + 180
    while waiting:
        package = waiting.pop(0)
        try:
            receipt = target.send(package, bytes_of)
            assert receipt.matches(package)
            print(package.object_id, "sent", receipt.version, flush=True)
        except TargetRefused as fault:
            print(package.object_id, "refused", fault, flush=True)
        except TargetError:
            # It passes, as the courier knows: another one is at work there, for longer than is waited.
            assert time.monotonic() < end
            waiting.append(package)
