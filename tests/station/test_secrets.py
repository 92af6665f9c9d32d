import json
import os
import stat

import keyring
import keyring.backend
import pytest

from vasculum.cli.app import run_command
from vasculum.model.errors import BadSettings
from vasculum.settings import Settings
from vasculum.settings.secrets import keep_secret, read_secret, secrets_file, secrets_place
from vasculum.station.signing import new_station_key, station_key_id, station_signer


def test_without_a_keyring_a_file_of_mode_0600_keeps_them() -> None:
    assert read_secret("s3 a") is None
    said = keep_secret("s3 a", "one")
    keep_secret("s3 b", "two")
    assert "0600" in said
    assert said == secrets_place()
    assert stat.S_IMODE(secrets_file().stat().st_mode) == 0o600
    assert (read_secret("s3 a"), read_secret("s3 b")) == ("one", "two")
    assert [path.name for path in secrets_file().parent.iterdir()] == ["secrets.json"]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_a_file_that_others_may_read_is_not_used() -> None:
    keep_secret("s3 a", "one")
    secrets_file().chmod(0o644)
    with pytest.raises(BadSettings, match="Others on this machine"):
        read_secret("s3 a")


def test_a_keyring_is_used_where_there_is_one() -> None:
    class Ring(keyring.backend.KeyringBackend):
        priority = 5  # type: ignore[assignment]

        def __init__(self) -> None:
            super().__init__()
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    try:
        assert "keyring" in keep_secret("s3 a", "one")
        assert read_secret("s3 a") == "one"
        assert ring.kept == {("vasculum", "s3 a"): "one"}
        assert not secrets_file().exists()
    finally:
        keyring.set_keyring(before)


def test_the_stations_key_is_made_once_kept_and_replaced_when_asked() -> None:
    settings = Settings(station="bench-1")
    assert station_key_id(settings) is None
    first = station_signer(settings)
    assert first is not None
    assert station_key_id(settings) is None, "made when it is needed"
    key_id = json.loads(first(b"x"))["keyId"]
    again = station_signer(settings)
    assert again is not None
    assert json.loads(again(b"y"))["keyId"] == key_id == station_key_id(settings)
    assert run_command(["secret", "--rotate", "--data", "/nowhere"]) == 0
    new_station_key(settings)
    assert station_key_id(settings) != key_id
    once = station_signer(Settings(station="other", signing="once"))
    assert once is not None
    assert json.loads(once(b"x"))["keyId"] == json.loads(once(b"y"))["keyId"]
    assert station_key_id(Settings(station="other")) is None
    assert station_signer(Settings(signing="off")) is None
