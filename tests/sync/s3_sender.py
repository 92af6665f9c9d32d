"""Sends packages to a bucket in a process of its own, which the kill tests end with kill -9.

python s3_sender.py DATA PLACE LOCAL PACKAGES.json     prints an object's id once its receipt is there
"""

import json
import sys
from pathlib import Path

from vasculum.model.json_form import from_plain
from vasculum.model.package import Package
from vasculum.store.notes import TargetNotes
from vasculum.store.thread import StoreThread
from vasculum.sync.s3 import S3Target
from vasculum.sync.s3_place import s3_place

if __name__ == "__main__":
    data, place, local, packages = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
    store = StoreThread(data)
    target = S3Target("centre", s3_place(place), TargetNotes(store, "centre"), 5 << 20)
    print("begins", flush=True)
    for plain in json.loads(packages.read_text()):
        package = from_plain(Package, plain)
        assert target.send(package, lambda digest: local / digest).matches(package)
        print(package.object_id, flush=True)
    store.close()
