import base64
import json

import pytest

from vasculum.packaging.canonical import canonical_json
from vasculum.packaging.signature import fault_in, key_id_of, new_private_key, signer

KEY = base64.b64encode(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")).decode()
"""RFC 8032, 7.1, test 1."""


def test_the_public_key_is_that_of_the_rfc() -> None:
    said = json.loads(signer(KEY)(b""))
    public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert base64.b64decode(said["publicKey"]).hex() == public
    assert (
        base64.b64decode(said["signature"]).hex().startswith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065")
    )


def test_what_was_signed_holds_and_nothing_else() -> None:
    content = b'{"files": []}'
    signature = signer(KEY)(content)
    assert fault_in(content, signature) is None
    assert fault_in(content, signature, [key_id_of(KEY)]) is None
    assert "not what was signed" in (fault_in(content + b" ", signature) or "")
    assert "not trusted" in (fault_in(content, signature, ["0" * 32]) or "")


def test_keys_differ() -> None:
    assert key_id_of(new_private_key()) != key_id_of(new_private_key())


@pytest.mark.parametrize(
    "change", [{"keyId": "0" * 32}, {"algorithm": "none"}, {"publicKey": "AAAA"}, {"signature": "?"}, {"signature": ""}]
)
def test_a_signature_that_was_tampered_with_does_not_hold(change: dict[str, str]) -> None:
    said = json.loads(signer(KEY)(b"x")) | change
    assert fault_in(b"x", canonical_json(said)) is not None


def test_another_ones_key_under_our_id_does_not_hold() -> None:
    ours, theirs = json.loads(signer(KEY)(b"x")), json.loads(signer(new_private_key())(b"x"))
    assert fault_in(b"x", canonical_json(theirs | {"keyId": ours["keyId"]})) is not None


def test_no_signature_at_all_is_a_fault() -> None:
    assert fault_in(b"x", b"not json") == "its signature cannot be read"
    assert fault_in(b"x", b"[]") == "its signature cannot be read"
