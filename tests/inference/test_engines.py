"""What providers keep of models: how it is named, that half-made engines do not count, that clearing takes no more."""

from pathlib import Path

from vasculum.inference.choice import version_of
from vasculum.inference.engines import clear_engines, engine_folder, is_made, laid_out, note_made
from vasculum.inference.session import runtime_version
from vasculum.model.providers import OPENVINO
from vasculum.model.resource import engine_root

ONE, OTHER = "a" * 64, "b" * 64


def test_a_folder_is_named_by_provider_version_and_sha256(tmp_path: Path) -> None:
    assert version_of(OPENVINO) == runtime_version()
    folder = engine_folder(tmp_path, "tensorrt", "1.31.1+10.14.1", ONE)
    assert folder == tmp_path / f"tensorrt-1.31.1+10.14.1-{ONE}"


def test_another_version_takes_the_place_of_the_one_before_and_of_nothing_else(tmp_path: Path) -> None:
    old, others = engine_folder(tmp_path, "openvino", "1.23.0", ONE), []
    for provider, sha256 in (("openvino", OTHER), ("coreml", ONE)):
        others.append(engine_folder(tmp_path, provider, "1.23.0", sha256))
    for folder in (old, *others):
        assert laid_out(folder)
    new = engine_folder(tmp_path, "openvino", "1.24.1", ONE)
    assert laid_out(new)
    assert sorted(tmp_path.iterdir()) == sorted([new, *others])
    assert laid_out(new)


def test_engines_count_from_when_they_are_finished(tmp_path: Path) -> None:
    folder = engine_folder(tmp_path, "tensorrt", "1.31.1+10.14.1", ONE)
    assert laid_out(folder)
    (folder / "half.engine").write_bytes(b"half")
    assert not is_made(folder)
    note_made(folder)
    assert is_made(folder)


def test_clearing_takes_what_providers_keep_and_nothing_else(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "engines", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "picture.jpg").write_bytes(b"picture")
    assert clear_engines(root) == 0
    for sha256 in (ONE, OTHER):
        folder = engine_folder(root, "openvino", "1.24.1", sha256)
        assert laid_out(folder)
        (folder / "1.blob").write_bytes(b"blob")
    (root / f"{folder.name}.going").mkdir()
    (root / "notes").mkdir()
    (root / "notes" / "mine.txt").write_text("mine")
    engine_folder(root, "openvino", "1.24.1", "c" * 64).symlink_to(elsewhere)
    assert clear_engines(root) == 2
    assert sorted(each.name for each in root.iterdir()) == ["notes", f"openvino-1.24.1-{'c' * 64}"]
    assert (elsewhere / "picture.jpg").read_bytes() == b"picture"


def test_a_place_that_cannot_be_written_means_no_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert not laid_out(engine_folder(tmp_path / "file", "openvino", "1.24.1", ONE))


def test_it_lies_in_the_users_cache() -> None:
    assert engine_root().parts[-2:] == ("vasculum", "engines")
    assert Path.home() in engine_root().parents
