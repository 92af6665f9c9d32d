"""Where the travelling folders are found."""

from vasculum.model import resource as module
from vasculum.model.resource import model_folder, resource


def test_a_checkout_holds_them_beside_the_package():
    assert resource("references", "colorchecker24.toml").is_file()
    assert model_folder().name == "models"


def test_a_wheel_holds_them_inside_the_package(tmp_path, monkeypatch):
    (tmp_path / "app" / "package" / "resources").mkdir(parents=True)
    monkeypatch.setattr(module, "_PACKAGE", tmp_path / "app" / "package")
    assert resource("a", "b") == tmp_path / "app" / "package" / "resources" / "a" / "b"
    assert model_folder() == tmp_path / "models"
