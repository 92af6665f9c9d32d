"""Sets of models by signed bundles: whole or not at all, side by side, and back by one verb."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.model.errors import BadInput, BadSettings, IntegrityError
from vasculum.packaging.signature import key_id_of, new_private_key, signer
from vasculum.settings import Settings, places
from vasculum.settings.model_sets import FOLDER, choose, history, installed, models_in_use, roll_back
from vasculum.station.bench import bench_of
from vasculum.station.model_bundles import LISTED, SIGNATURE, install_models, pack_models

KEY = new_private_key()
TABLE = """[[model]]
name = "small"
file = "small.onnx"
version = "{version}"
sha256 = "{digest}"
licence = "CC0-1.0"
source = "made by a test"
inputs = [[1, 3]]
quality = "none"
"""


def a_set(folder: Path, version: str) -> Path:
    folder.mkdir()
    content = f"weights {version}".encode()
    (folder / "small.onnx").write_bytes(content)
    (folder / "models.toml").write_text(TABLE.format(version=version, digest=hashlib.sha256(content).hexdigest()))
    (folder / "LICENCE.md").write_text("CC0")
    (folder / "notes.py").write_text("not packed")
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", trusted_model_keys=(key_id_of(KEY),))


def bundle(tmp_path: Path, name: str, key: str = KEY) -> Path:
    made = tmp_path / f"{name}.vmodels"
    pack_models(a_set(tmp_path / f"set {name}", name), name, made, signer(key, LISTED))
    return made


def test_side_by_side_and_back(settings: Settings, tmp_path: Path) -> None:
    assert models_in_use(settings.data) == places.models()
    for name in ("2026-12", "2027-01"):
        assert install_models(settings, bundle(tmp_path, name)) == name
        assert models_in_use(settings.data) == settings.data / FOLDER / name
        assert bench_of(settings).models == models_in_use(settings.data)
    assert installed(settings.data) == ("built-in", "2026-12", "2027-01")
    assert (models_in_use(settings.data) / "small.onnx").read_bytes() == b"weights 2027-01"
    assert not (models_in_use(settings.data) / "notes.py").exists()
    assert [roll_back(settings.data), roll_back(settings.data)] == ["2026-12", "built-in"]
    assert models_in_use(settings.data) == places.models()
    with pytest.raises(BadSettings, match="nothing to go back to"):
        roll_back(settings.data)
    # Installed again: it is there already, and is chosen.
    assert install_models(settings, tmp_path / "2026-12.vmodels") == "2026-12"
    assert history(settings.data) == ("built-in", "2026-12")


def test_only_a_trusted_key_counts(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(IntegrityError, match="not trusted here"):
        install_models(settings, bundle(tmp_path, "a", new_private_key()))
    with pytest.raises(BadSettings, match="trusts nobody"):
        install_models(Settings(data=settings.data), bundle(tmp_path, "b"))
    assert installed(settings.data) == ("built-in",)


def rewritten(source: Path, into: Path, changes: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(into, "w") as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name, old.read(name)))
    return into


def test_a_changed_byte_anywhere_installs_nothing(settings: Settings, tmp_path: Path) -> None:
    good = bundle(tmp_path, "2026-12")
    listed = zipfile.ZipFile(good).read(LISTED)
    for name, content in {
        "small.onnx": b"weights 2026-13",
        "models.toml": b"",
        LISTED: listed.replace(b"2026-12", b"2026-13"),
        SIGNATURE: b"{}",
    }.items():
        with pytest.raises(IntegrityError):
            install_models(settings, rewritten(good, tmp_path / "bad.vmodels", {name: content}))
        assert installed(settings.data) == ("built-in",)
        assert list(settings.data.rglob("*.onnx")) == []
    (tmp_path / "no.zip").write_bytes(b"PK")
    with pytest.raises(BadInput):
        install_models(settings, tmp_path / "no.zip")


@pytest.mark.parametrize("file", ["../outside.onnx", "/etc/passwd", "a/b.onnx", ".hidden"])
def test_hostile_names_signed_or_not(settings: Settings, tmp_path: Path, file: str) -> None:
    said = json.dumps({"version": 1, "name": "x", "files": {file: hashlib.sha256(b"1").hexdigest()}}).encode()
    with zipfile.ZipFile(tmp_path / "hostile.vmodels", "w") as packed:
        packed.writestr(LISTED, said)
        packed.writestr(SIGNATURE, signer(KEY, LISTED)(said))
        packed.writestr(file, b"1")
    with pytest.raises(BadInput, match="nobody may have"):
        install_models(settings, tmp_path / "hostile.vmodels")
    assert not (tmp_path / "outside.onnx").exists()


def test_another_set_of_the_same_name_is_refused(settings: Settings, tmp_path: Path) -> None:
    install_models(settings, bundle(tmp_path, "2026-12"))
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "2026-12.vmodels"
    pack_models(a_set(tmp_path / "another", "9"), "2026-12", other, signer(KEY, LISTED))
    with pytest.raises(IntegrityError, match="Another set"):
        install_models(settings, other)
    assert (models_in_use(settings.data) / "small.onnx").read_bytes() == b"weights 2026-12"


def test_a_set_that_is_gone_stops_the_start_in_a_sentence(settings: Settings) -> None:
    choose(settings.data, "2026-12")
    with pytest.raises(BadSettings, match="is not in"):
        models_in_use(settings.data)


def test_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, packed = tmp_path / "station.toml", tmp_path / "b.vmodels"
    file.write_text(f'data = "{tmp_path / "d"}"\n')
    options = ["--settings", str(file)]
    source = str(a_set(tmp_path / "source", "7"))
    assert run_command(["models", "pack", str(packed), "--name", "seven", "--from", source, *options]) == 0
    key = capsys.readouterr().err.rpartition("key ")[2].strip().rstrip(".")
    assert run_command(["models", "install", str(packed), *options]) == 2
    file.write_text(f'data = "{tmp_path / "d"}"\ntrusted_model_keys = ["{key}"]\n')
    assert run_command(["models", "install", str(packed), *options]) == 0
    assert run_command(["models", "verify", "--json", *options]) == 0
    out = capsys.readouterr().out
    assert "seven, in use" in out
    assert '"version": "7"' in out or '"version":"7"' in out
    assert run_command(["models", "rollback", *options]) == 0
    assert "built-in, in use" in capsys.readouterr().out
    assert run_command(["models", "install", *options]) == 2
