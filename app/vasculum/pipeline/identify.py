"""Which specimen this is: the roles of the codes, and when a number may be accepted without a person."""

import re
from collections.abc import Sequence

from vasculum.model.findings import BarcodeRead, LabelText
from vasculum.model.policy import CodeRole, Policy, Surroundings
from vasculum.model.verdict import Identifier

_CORRECTS_ITSELF = frozenset({"DATA_MATRIX", "QR", "MICRO_QR", "AZTEC", "PDF_417"})
CATALOG_NUMBER = "catalogNumber"


def plain(text: str) -> str:
    """A code's text without control characters and outer white space."""
    return "".join(sign for sign in text if sign.isprintable()).strip()


def role_of(read: BarcodeRead, policy: Policy) -> CodeRole | None:
    """The first role of the profile whose pattern the whole value meets."""
    for role in policy.roles:
        allowed = not role.symbologies or read.symbology in role.symbologies
        if allowed and re.fullmatch(role.pattern, value_of(plain(read.text), role)):
            return role
    return None


def value_of(text: str, role: CodeRole) -> str:
    """The value as the collection writes it: zero-filled, with the acronym that is printed but not encoded."""
    digits = text.zfill(role.pad_to) if role.pad_to and text.isdigit() else text
    return digits if digits.startswith(role.prefix) else role.prefix + digits


def role_names(reads: Sequence[BarcodeRead], policy: Policy) -> tuple[str, ...]:
    """The role of each code; `foreign` for one that meets no pattern where the profile has some."""
    found = (role_of(read, policy) for read in reads)
    return tuple(role.role if role else "foreign" if policy.roles else "unknown" for role in found)


def numbers_in(reads: Sequence[BarcodeRead], policy: Policy) -> tuple[str, ...]:
    """The different catalogue numbers among the codes, topmost and leftmost first."""
    placed = sorted(reads, key=lambda read: (read.quad.centre[1], read.quad.centre[0]))
    numbers = []
    for read in placed:
        role = role_of(read, policy)
        if role is not None and role.role == CATALOG_NUMBER:
            numbers.append(value_of(plain(read.text), role))
    return tuple(dict.fromkeys(numbers))


def identify(
    reads: Sequence[BarcodeRead], labels: Sequence[LabelText], surroundings: Surroundings, policy: Policy
) -> Identifier | None:
    """The specimen's number; None where none was read at all, candidates where none is safe.

    A number is accepted by itself when it meets the profile's pattern and two readers agree, or its symbology corrects
    its own errors, or the printed digits agree, or the list of expected numbers has it. Two passes of one engine are
    one reader.
    """
    numbers = numbers_in(reads, policy)
    if not numbers:
        return _from_file_name(surroundings, policy)
    if len(numbers) > 1 and policy.several_codes != "first":
        return Identifier(None, None, 0.0, numbers)
    number = numbers[0]
    sources = [read for read in reads if numbers_in([read], policy) == (number,)]
    if contradicted(number, labels):
        return Identifier(None, None, 0.0, (number, *_like(number, labels)))
    if any(read.agreed or read.symbology in _CORRECTS_ITSELF for read in sources):
        return Identifier(number, "barcode", 0.99)
    if printed(number, labels) or (surroundings.expected is not None and number in surroundings.expected):
        return Identifier(number, "barcode", 0.97)
    return Identifier(None, None, 0.0, (number,))


def printed(number: str, labels: Sequence[LabelText]) -> bool:
    """Whether the number's digits stand, whole, in the text."""
    digits = _digits(number)
    return bool(digits) and any(digits in _digits(line.text) for label in labels for line in label.lines)


def contradicted(number: str, labels: Sequence[LabelText]) -> bool:
    """Whether a number of the same shape stands in the text, surely read, and this one does not."""
    return not printed(number, labels) and bool(_like(number, labels))


def _like(number: str, labels: Sequence[LabelText]) -> tuple[str, ...]:
    letters = re.match(r"\D*", number)
    prefix = letters.group() if letters else ""
    if not prefix or len(number) - len(prefix) < 4:
        return ()
    shape = re.compile(re.escape(prefix) + r"\s?(\d{" + str(len(number) - len(prefix)) + r"})(?!\d)")
    sure = (line.text for label in labels for line in label.lines if line.confidence >= 0.9)
    return tuple(dict.fromkeys(prefix + found for text in sure for found in shape.findall(text)))


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _from_file_name(surroundings: Surroundings, policy: Policy) -> Identifier | None:
    if not policy.file_name_pattern:
        return None
    found = re.search(policy.file_name_pattern, surroundings.file_name)
    if found is None or not found.groupdict().get(CATALOG_NUMBER):
        return None
    return Identifier(found.group(CATALOG_NUMBER), "file-name", 0.8)
