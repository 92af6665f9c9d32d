"""Live pictures are decoded while pictures of files are read: neither waits for the other's lock for ever."""

import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image

_BOTH = """
import sys, threading
from pathlib import Path
from vasculum.gui.images.loading import from_jpeg, load_picture

path = Path(sys.argv[1])
jpeg = path.read_bytes()
sizes = {"live": [], "file": []}

def decode():
    sizes["live"] += [from_jpeg(jpeg).width() for _ in range(300)]

def load():
    sizes["file"] += [load_picture(path, 100).width() for _ in range(300)]

threads = [threading.Thread(target=run, daemon=True) for run in (decode, load)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*{size for found in sizes.values() for size in found}, *map(len, sizes.values()))
"""


def test_live_pictures_and_thumbnails_at_once(tmp_path: Path) -> None:
    # In a process of its own: one that waits for ever holds the interpreter's lock, and no timeout would end it.
    path = tmp_path / "grain.jpg"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (75, 100, 3), np.uint8)).save(path)
    done = subprocess.run(
        [sys.executable, "-c", _BOTH, str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.split() == ["100", "300", "300"], done.stderr
