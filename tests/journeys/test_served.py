"""The centre as docs/repository.md stands it up: a bucket, mounted read-only, behind an IIIF image server."""

import io
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError, URLError

import numpy as np
import pytest
from PIL import Image

from s3_server import BUCKET, S3Server, know_key, weed
from vasculum.cli.app import run_command

pytestmark = pytest.mark.journey
IIPSRV = Path("/usr/lib/iipimage-server/iipsrv.fcgi")
DOCS = Path(__file__).parents[2] / "docs" / "repository.md"


@pytest.fixture
def mounted(s3_server: S3Server, tmp_path: Path) -> Iterator[Path]:
    """The bucket as a read-only folder, by SeaweedFS's own mount; skips where this user may not mount."""
    place = tmp_path / "srv"
    place.mkdir()
    command = [
        weed(),
        "mount",
        f"-filer=127.0.0.1:{s3_server.ports[3]}",
        f"-filer.path=/buckets/{BUCKET}",
        f"-dir={place}",
        "-readOnly",
        f"-cacheDir={tmp_path / 'cache'}",
    ]
    if shutil.which("fusermount3") is None or not os.access("/dev/fuse", os.W_OK):
        pytest.skip("this user may not mount a bucket (fuse3)")
    with (tmp_path / "mount.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        until(place.is_mount, (tmp_path / "mount.log"))
        yield place
    finally:
        subprocess.run(["fusermount3", "-uz", str(place)], check=False, capture_output=True)
        process.kill()
        process.wait(30)


@pytest.fixture
def images(mounted: Path, s3_place: str, tmp_path: Path) -> Iterator[str]:
    """iipsrv behind lighttpd over the storage root; the address of the IIIF service."""
    lighttpd = shutil.which("lighttpd", path=f"{os.environ['PATH']}:/usr/sbin")
    if lighttpd is None or not IIPSRV.is_file():
        pytest.skip("no IIIF image server is here (Debian: iipimage-server, lighttpd)")
    root = mounted / s3_place.rpartition("/")[2]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = tmp_path / "lighttpd.conf"
    settings.write_text(as_documented(root, port, tmp_path))
    process = subprocess.Popen([lighttpd, "-D", "-f", str(settings)])
    address = f"http://127.0.0.1:{port}/fcgi-bin/iipsrv.fcgi"
    try:
        until(lambda: answers(address), tmp_path / "lighttpd.log")
        yield f"http://127.0.0.1:{port}/iiif/"
    finally:
        process.terminate()
        process.wait(30)


def as_documented(root: Path, port: int, folder: Path) -> str:
    """The configuration in docs/repository.md, at other places."""
    text = DOCS.read_text(encoding="utf-8").partition("```lighttpd\n")[2].partition("```")[0]
    places = {
        "server.port = 80\n": f'server.port = {port}\nserver.bind = "127.0.0.1"\n',
        "/srv/specimens/HVC/": f"{root}/",
        "/run/lighttpd/": f"{folder}/",
        "/var/log/lighttpd/": f"{folder}/",
        "/var/www": str(folder),
    }
    for documented, here in places.items():
        assert documented in text
        text = text.replace(documented, here)
    return text


def until(what: Callable[[], bool], log: Path) -> None:
    end = time.monotonic() + 60
    while not what():
        assert time.monotonic() < end, log.read_text() if log.is_file() else "nothing was logged"
        time.sleep(0.1)


def answers(address: str) -> bool:
    try:
        urllib.request.urlopen(address, timeout=5).read()
    except HTTPError:
        return True
    except (URLError, OSError):
        return False
    return True


def fetched(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=60) as answer:
        return bytes(answer.read())


def test_a_tile_of_a_delivered_specimen(
    images: str,
    mounted: Path,
    s3_server: S3Server,
    s3_place: str,
    tmp_path: Path,
    quick: Path,
    sheets: tuple[Path, ...],
) -> None:
    pictures, settings = tmp_path / "pictures", tmp_path / "station.toml"
    pictures.mkdir()
    shutil.copy(sheets[0], pictures)
    know_key(s3_server.endpoint)
    settings.write_text(f'data = "{tmp_path / "d"}"\n[targets.default]\nkind = "s3"\nwhere = "{s3_place}"\n')
    options = ["--profile", str(quick), "--settings", str(settings)]
    assert run_command(["capture", "--camera", f"folder:{pictures}", *options]) == 0
    prefix = s3_place.rpartition("/")[2]
    (key,) = [key for key in s3_server.keys(prefix) if key.endswith(".tif")]
    until((mounted / key).is_file, tmp_path / "mount.log")
    identifier = key.removeprefix(f"{prefix}/")
    told = json.loads(fetched(f"{images}{identifier}/info.json"))
    with Image.open(mounted / key) as tiff:
        assert (told["width"], told["height"]) == tiff.size
        whole = np.asarray(tiff.convert("RGB"), dtype=np.int16)
    assert told["tiles"][0]["width"] == 256
    # A viewer goes on from the address that the description gives.
    tile = Image.open(io.BytesIO(fetched(f"{told['@id']}/256,512,256,256/256,/0/default.jpg")))
    assert tile.size == (256, 256)
    assert tile.format == "JPEG"
    apart = np.abs(np.asarray(tile.convert("RGB"), dtype=np.int16) - whole[512:768, 256:512])
    assert float(apart.mean()) < 3, "the tile is that part of the picture"
    elsewhere = np.abs(np.asarray(tile.convert("RGB"), dtype=np.int16) - whole[768:1024, 0:256])
    assert float(elsewhere.mean()) > float(apart.mean())
    small = Image.open(io.BytesIO(fetched(f"{told['@id']}/full/,300/0/default.jpg")))
    assert small.height == 300
