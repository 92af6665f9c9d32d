"""An independent witness: the camera on a virtual USB that travels in libgphoto2's own wheel, a "Nikon DSC D750"."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

SCRIPT = """
import json, sys
from pathlib import Path
if __name__ == "__main__":
    from vasculum.cameras.gphoto import DRIVER
    (found,) = DRIVER.find()
    camera = DRIVER.open(found.id, serial=found.serial)
    info = camera.connect()
    into = Path(sys.argv[1])
    shots = [camera.shoot(into) for _ in range(3)]
    for shot in shots:
        camera.confirm(shot)
    camera.set("autofocus", sys.argv[2])
    print(json.dumps({
        "id": found.id, "serial": found.serial, "again": info.serial, "model": info.model,
        "battery": info.battery_percent,
        "files": [[str(path) for path in shot.files] for shot in shots],
        "autofocus": camera.settings()["autofocus"], "advice": info.advice,
    }))
    camera.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the wheel's virtual USB is Linux only")
def test_find_shoot_and_set_a_body_that_is_not_ours(tmp_path: Path) -> None:
    card = tmp_path / "card" / "DCIM" / "100NIKON"
    card.mkdir(parents=True)
    Image.effect_noise((320, 240), 40).save(card / "DSC_0001.jpg")
    into = tmp_path / "into"
    into.mkdir()
    script = tmp_path / "witness.py"
    script.write_text(SCRIPT)
    environment = os.environ | {"VCAMERADIR": str(tmp_path / "card"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    # Its own process: libgphoto2 reads VCAMERADIR when it is loaded.
    done = subprocess.run(
        [sys.executable, str(script), str(into), "Off"], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["id"] == "gphoto:usb:001,001"
    assert said["serial"] == said["again"] is not None
    files = [Path(path) for shot in said["files"] for path in shot]
    assert len(set(files)) == len(files) == 3
    assert all(path.read_bytes()[:3] == b"\xff\xd8\xff" for path in files)
    assert (said["model"], said["battery"]) == ("VC", 50)
    assert said["autofocus"] == "Off"
