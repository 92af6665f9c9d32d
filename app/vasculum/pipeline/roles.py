"""What each code in the frame is for, and the value it gives as the collection writes it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vasculum.model.findings import BarcodeRead
from vasculum.model.policy import Checksum, CodeRole, Policy, Role

FOREIGN, UNKNOWN = "foreign", "unknown"
_SHORTEST = {"ITF": 6, "CODE_39": 4, "CODE_93": 3, "CODE_128": 3}
"""Signs below which a 1-D reading plays no role: ITF and Code 39 check nothing, leaf veins give short ones."""
_CODE_39 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
"""ISO/IEC 16388, table 1: each sign's place is its value."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The role that a text plays, and its value in it."""

    role: Role
    value: str


def plain(text: str) -> str:
    """A code's text without control characters and outer white space."""
    return "".join(sign for sign in text if sign.isprintable()).strip()


def meaning_of(read: BarcodeRead, policy: Policy) -> Meaning | None:
    """The first role of the profile that the code meets: symbology, checksum, and the whole value the pattern."""
    text = plain(read.text)
    if len(text) < _SHORTEST.get(read.symbology, 1):
        return None
    for role in policy.roles:
        named = read.symbology in role.symbologies
        if not named and (role.symbologies or read.symbology == "ITF"):
            continue
        bare = without_checksum(text, role.checksum)
        value = value_of(bare, role) if bare is not None else None
        if value is not None:
            return Meaning(role.role, value)
    return None


def value_of(text: str, role: CodeRole) -> str | None:
    """The value as the collection writes it, zero-filled, with the acronym that is printed but not encoded.

    None where it does not meet the role's pattern.
    """
    digits = text.zfill(role.pad_to) if role.pad_to and text.isascii() and text.isdigit() else text
    for value in dict.fromkeys((text, digits if digits.startswith(role.prefix) else role.prefix + digits)):
        found = re.fullmatch(role.pattern, value)
        if found is not None:
            return found.groupdict().get(Role.CATALOG_NUMBER) or value
    return None


def typed_value(text: str, policy: Policy) -> str | None:
    """What a person typed, or a file's name says, as a catalogue number; None where no such role takes it."""
    values = (value_of(plain(text), role) for role in policy.roles if role.role == Role.CATALOG_NUMBER)
    return next((value for value in values if value is not None), None)


def role_names(reads: Sequence[BarcodeRead], policy: Policy) -> tuple[str, ...]:
    """The role of each code; `foreign` for one that plays none, `unknown` where the profile has no roles."""
    found = (meaning_of(read, policy) for read in reads)
    return tuple(str(meaning.role) if meaning else FOREIGN if policy.roles else UNKNOWN for meaning in found)


def numbers_in(reads: Sequence[BarcodeRead], policy: Policy) -> tuple[str, ...]:
    """The different catalogue numbers among the codes, topmost and leftmost first."""
    placed = sorted(reads, key=lambda read: (read.quad.centre[1], read.quad.centre[0]))
    found = (meaning_of(read, policy) for read in placed)
    return tuple(dict.fromkeys(meaning.value for meaning in found if meaning and meaning.role == Role.CATALOG_NUMBER))


def without_checksum(text: str, checksum: Checksum) -> str | None:
    """The text without its check character; None where the character is wrong or the text cannot have one."""
    return _CHECKS[checksum](text)


def _mod10(text: str) -> str | None:
    if len(text) < 2 or not (text.isascii() and text.isdigit()):
        return None
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(text[:-1])))
    return text[:-1] if (10 - total % 10) % 10 == int(text[-1]) else None


def _mod43(text: str) -> str | None:
    if len(text) < 2 or any(sign not in _CODE_39 for sign in text):
        return None
    total = sum(_CODE_39.index(sign) for sign in text[:-1])
    return text[:-1] if _CODE_39[total % 43] == text[-1] else None


_CHECKS: dict[Checksum, Callable[[str], str | None]] = {
    Checksum.NONE: lambda text: text,
    Checksum.MOD10: _mod10,
    Checksum.MOD43: _mod43,
}
