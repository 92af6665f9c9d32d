"""Delivery into a bucket, beside boto3's own `upload_file`, on the same server in the same run.

    python benchmarks/deliver.py [--files 80] [--megabytes 25] [--rounds 2]

SeaweedFS on loopback out of its wheel. Both send the same files with sha256 of each part, 8 MiB a part, four streams.
Ours does more: it asks what is there, writes inventories, reads each checksum back and gives a receipt; notes go to a
catalogue. The two take turns, each into a fresh prefix; the ratio is of the best rounds. Peak memory is that of the
sending process.
"""

import argparse
import hashlib
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

import boto3
from boto3.s3.transfer import TransferConfig

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from s3_server import BUCKET, KEY_ID, SECRET, S3Server, know_key
from vasculum.model.ids import new_capture_id, urn
from vasculum.model.package import Package, PackageFile
from vasculum.store.notes import TargetNotes
from vasculum.store.thread import StoreThread
from vasculum.sync import open_target
from vasculum.sync.line import STREAMS
from vasculum.sync.s3_upload import PART_BYTES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=80)
    parser.add_argument("--megabytes", type=int, default=25)
    parser.add_argument("--rounds", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vasculum-deliver-") as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = str(folder / "config")
        server = S3Server(folder / "weed" / "server", volume_megabytes=1024)
        server.start()
        try:
            know_key(server.endpoint)
            packages = [_package(folder, asked.megabytes) for _ in range(asked.files)]
            total = asked.files * asked.megabytes
            best: dict[str, float] = {}
            for turn in range(asked.rounds):
                for who, send in (("upload_file", _boto3), ("vasculum", _vasculum)):
                    begun = time.monotonic()
                    send(server, folder, packages, f"{who}-{turn}")
                    seconds = time.monotonic() - begun
                    best[who] = min(best.get(who, seconds), seconds)
                    print(f"{who}: {total / seconds:.1f} MB/s ({seconds:.1f} s)")
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"ratio {best['upload_file'] / best['vasculum']:.2f} of upload_file; peak memory {memory:.0f} MB")
        finally:
            server.kill()


def _package(folder: Path, megabytes: int) -> Package:
    content = os.urandom(megabytes * 1_000_000)
    digest = hashlib.sha256(content).hexdigest()
    (folder / digest).write_bytes(content)
    listed = (PackageFile("original/a.dng", digest, len(content), "image/x-adobe-dng"),)
    media = new_capture_id()
    return Package(hashlib.sha256(media.encode()).hexdigest(), urn(media), media, "E1", listed)


def _boto3(server: S3Server, folder: Path, packages: list[Package], prefix: str) -> None:
    client = boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        region_name="us-east-1",
        aws_access_key_id=KEY_ID,
        aws_secret_access_key=SECRET,
    )
    config = TransferConfig(multipart_threshold=PART_BYTES, multipart_chunksize=PART_BYTES, max_concurrency=STREAMS)
    for package in packages:
        digest = package.files[0].sha256
        key = f"{prefix}/{package.capture_id}"
        client.upload_file(str(folder / digest), BUCKET, key, ExtraArgs={"ChecksumAlgorithm": "SHA256"}, Config=config)


def _vasculum(server: S3Server, folder: Path, packages: list[Package], prefix: str) -> None:
    store = StoreThread(folder / prefix)
    target = open_target("s3", "centre", server.place(prefix), TargetNotes(store, "centre"))
    for package in packages:
        if not target.send(package, lambda digest: folder / digest).matches(package):
            raise SystemExit("a receipt does not match")
    store.close()


if __name__ == "__main__":
    main()
