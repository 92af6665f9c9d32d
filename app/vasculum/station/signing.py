"""The station's own key: made when it is first needed, kept where secrets belong."""

from collections.abc import Callable

from vasculum.packaging.signature import SIGNED, key_id_of, new_private_key, signer
from vasculum.settings import Settings
from vasculum.settings.secrets import keep_secret, read_secret


def station_signer(settings: Settings, signed: str = SIGNED) -> Callable[[bytes], bytes] | None:
    """What signs this station's packages, or what else is named; None where the settings say they go unsigned.

    The key is looked for at the first signature, not before. That raises `BadSettings` where the keyring refuses.
    """
    if settings.signing == "off":
        return None
    known: list[Callable[[bytes], bytes]] = []

    def sign(content: bytes) -> bytes:
        if not known:
            known.append(signer(new_private_key() if settings.signing == "once" else station_key(settings), signed))
        return known[0](content)

    return sign


def station_key(settings: Settings) -> str:
    """The station's private key, made where there is none yet."""
    key = read_secret(_name(settings))
    return key if key is not None else new_station_key(settings)


def new_station_key(settings: Settings) -> str:
    """A new private key in the old one's place; what was signed before stays as it is."""
    key = new_private_key()
    keep_secret(_name(settings), key)
    return key


def station_key_id(settings: Settings) -> str | None:
    """The id of the key in use; None before the first package."""
    key = read_secret(_name(settings))
    return key_id_of(key) if key is not None else None


def _name(settings: Settings) -> str:
    return f"station-key {settings.station}"
