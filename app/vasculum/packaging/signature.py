"""Ed25519 signatures of packages (RFC 8032): who sealed them, and that nobody changed them since.

`package.json` lists every file with its sha256, so the signature of its bytes covers them all. It lies beside it as
`package.json.sig`, with the public key; whether that key is a station's own, a list of trusted key ids tells.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Collection

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from vasculum.packaging.canonical import canonical_json

SIGNED, SIGNATURE = "package.json", "package.json.sig"

Sign = Callable[[bytes], bytes]
"""Gives the content of `package.json.sig` for that of `package.json`."""


def new_private_key() -> str:
    """A fresh private key, base64 of its 32 bytes: a secret."""
    return base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw()).decode("ascii")


def key_id_of(private: str) -> str:
    """The id of a private key's public half."""
    return _id(_private(private).public_key().public_bytes_raw())


def signer(private: str, signed: str = SIGNED) -> Sign:
    """Signs with that key what goes by the name `signed`."""
    key = _private(private)
    public = key.public_key().public_bytes_raw()

    def sign(content: bytes) -> bytes:
        return canonical_json(
            {
                "algorithm": "Ed25519",
                "signed": signed,
                "keyId": _id(public),
                "publicKey": base64.b64encode(public).decode("ascii"),
                "signature": base64.b64encode(key.sign(content)).decode("ascii"),
            }
        )

    return sign


def fault_in(content: bytes, signature: bytes, trusted: Collection[str] = ()) -> str | None:
    """Why the signature does not hold, in half a sentence; None where it does. With `trusted` key ids only those
    count."""
    try:
        said = json.loads(signature)
        public = base64.b64decode(said["publicKey"], validate=True)
        made = base64.b64decode(said["signature"], validate=True)
        key = Ed25519PublicKey.from_public_bytes(public)
        if said["algorithm"] != "Ed25519" or said["keyId"] != _id(public):
            return "its signature does not fit its own key"
    except (ValueError, KeyError, TypeError):
        return "its signature cannot be read"
    try:
        key.verify(made, content)
    except InvalidSignature:
        return "its manifest is not what was signed"
    if trusted and said["keyId"] not in trusted:
        return f"it was signed with the key {said['keyId']}, which is not trusted here"
    return None


def _private(private: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(private))


def _id(public: bytes) -> str:
    # Half of the digest: enough that nobody makes a second key of the same id, short enough to read over a telephone.
    return hashlib.sha256(public).hexdigest()[:32]
