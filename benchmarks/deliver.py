"""Delivery into a bucket, beside boto3's own `upload_file`, on the same server in the same run.

    python benchmarks/deliver.py [--files 80] [--megabytes 25] [--rounds 7]

SeaweedFS on loopback out of its wheel. Both send the same files with sha256 of each part, 8 MiB a part, four streams.
Ours does more: it asks what is there, writes inventories, reads each checksum back and gives a receipt; notes go to a
catalogue. A round is one send of each into fresh prefixes of one server, each in a process of its own; they take turns
in beginning, and each round's server is new and warm. What counts is the median of the rounds' ratios: a machine that
is busy now and then costs a round, not the figure. Memory is the most that a sending process held.
"""

import argparse
import hashlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from s3_server import BUCKET, KEY_ID, SECRET, S3Server, know_key
from vasculum.model.ids import new_capture_id, urn
from vasculum.model.json_form import from_plain, to_plain
from vasculum.model.package import Package, PackageFile
from vasculum.store.notes import TargetNotes
from vasculum.store.thread import StoreThread
from vasculum.sync import open_target
from vasculum.sync.line import STREAMS
from vasculum.sync.s3_upload import PART_BYTES

WHO = ("upload_file", "vasculum")


class Sent(NamedTuple):
    """One send of all files."""

    seconds: float
    cpu_seconds: float
    """Of the sending process, which leaves the server out."""
    megabytes: float
    """The most memory that it held."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=80)
    parser.add_argument("--megabytes", type=int, default=25)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--send", nargs=4, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.send:
        print(json.dumps(_send(*asked.send)))
        return
    with tempfile.TemporaryDirectory(prefix="vasculum-deliver-") as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = str(folder / "config")
        packages = [_package(folder, asked.megabytes) for _ in range(asked.files)]
        (folder / "packages.json").write_text(json.dumps([to_plain(package) for package in packages]))
        total = asked.files * asked.megabytes
        rounds = [_round(folder, number, total) for number in range(asked.rounds)]
    ratios = sorted(each["upload_file"].seconds / each["vasculum"].seconds for each in rounds)
    memory = {who: max(each[who].megabytes for each in rounds) for who in WHO}
    print(f"{asked.files} files of {asked.megabytes} MB, {asked.rounds} rounds, {os.cpu_count()} cores")
    for who in WHO:
        rate = total / statistics.median(each[who].seconds for each in rounds)
        cpu = statistics.median(each[who].cpu_seconds for each in rounds)
        print(f"{who}: median {rate:.1f} MB/s, {cpu:.1f} s of its CPU, peak memory {memory[who]:.0f} MB")
    every = " ".join(f"{ratio:.2f}" for ratio in ratios)
    print(f"ratio: median {statistics.median(ratios):.2f} of upload_file (rounds: {every}); wanted: 0.80 or more")


def _round(folder: Path, number: int, total: int) -> dict[str, Sent]:
    """Both once, on a server of their own."""
    server = S3Server(folder / "weed" / f"server-{number}", volume_megabytes=1024)
    server.start()
    try:
        know_key(server.endpoint)
        server.client().put_object(Bucket=BUCKET, Key="warm", Body=bytes(1 << 20))
        sent: dict[str, Sent] = {}
        for who in WHO if number % 2 == 0 else reversed(WHO):
            os.sync()
            arguments = ["--send", who, server.endpoint, str(folder), f"{who}-{number}"]
            done = subprocess.run([sys.executable, __file__, *arguments], stdout=subprocess.PIPE, text=True, check=True)
            sent[who] = Sent(*json.loads(done.stdout))
            print(f"round {number + 1}, {who}: {total / sent[who].seconds:.1f} MB/s", flush=True)
        return sent
    finally:
        server.kill()
        shutil.rmtree(server.folder)


def _package(folder: Path, megabytes: int) -> Package:
    content = os.urandom(megabytes * 1_000_000)
    digest = hashlib.sha256(content).hexdigest()
    (folder / digest).write_bytes(content)
    listed = (PackageFile("original/a.dng", digest, len(content), "image/x-adobe-dng"),)
    media = new_capture_id()
    return Package(hashlib.sha256(media.encode()).hexdigest(), urn(media), media, "E1", listed)


def _send(who: str, endpoint: str, where: str, prefix: str) -> Sent:
    folder = Path(where)
    packages = [from_plain(Package, plain) for plain in json.loads((folder / "packages.json").read_text())]
    send = _upload_file(endpoint) if who == "upload_file" else None
    store = StoreThread(folder / prefix)
    target = open_target("s3", "centre", f"{endpoint}/{BUCKET}/{prefix}", TargetNotes(store, "centre"))
    if send is None:
        # As boto3's client above, ours is opened before the clock starts; so is its storage root.
        assert target.beside is not None
    begun, cpu = time.monotonic(), time.process_time()
    for package in packages:
        if send is not None:
            send(str(folder / package.files[0].sha256), f"{prefix}/{package.capture_id}")
        elif not target.send(package, lambda digest: folder / digest).matches(package):
            raise SystemExit("a receipt does not match")
    seconds, cpu = time.monotonic() - begun, time.process_time() - cpu
    store.close()
    return Sent(seconds, cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _upload_file(endpoint: str):
    import boto3
    from boto3.s3.transfer import TransferConfig

    client = boto3.client(
        "s3", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id=KEY_ID, aws_secret_access_key=SECRET
    )
    config = TransferConfig(multipart_threshold=PART_BYTES, multipart_chunksize=PART_BYTES, max_concurrency=STREAMS)
    how = {"ChecksumAlgorithm": "SHA256"}

    def send(path: str, key: str) -> None:
        client.upload_file(path, BUCKET, key, ExtraArgs=how, Config=config)

    return send


if __name__ == "__main__":
    main()
