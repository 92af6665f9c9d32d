"""Which specimen this is, and when a number may be accepted without a person.

A number is accepted by itself when it meets the profile's pattern and two readers agree, or its symbology corrects its
own errors, or the printed digits agree, or the list of expected numbers has it. Two passes of one engine are one
reader. Nothing that meets no pattern ever becomes a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from vasculum.model.findings import BarcodeRead, LabelText
from vasculum.model.policy import Policy, Role, SeveralCodes, Surroundings, TextNumber
from vasculum.model.verdict import Identifier
from vasculum.pipeline.file_names import file_number
from vasculum.pipeline.printed import contradicting, numbers_in_text, printed
from vasculum.pipeline.roles import FOREIGN, meaning_of, numbers_in, plain, role_names

CORRECTS_ITSELF = frozenset({"DATA_MATRIX", "QR", "MICRO_QR", "AZTEC", "PDF_417"})
"""Reed-Solomon codes (ISO/IEC 16022, 18004, 24778, 15438): a wrong reading is not one of noise."""
_CHOOSE = "Look at the codes and choose the right one."


@dataclass(frozen=True, slots=True)
class Naming:
    """The specimen's number and how it came about, or why there is none and what to do."""

    identifier: Identifier | None
    why: str
    remedy: str = ""


def identify(
    reads: Sequence[BarcodeRead], labels: Sequence[LabelText], surroundings: Surroundings, policy: Policy
) -> Naming:
    """The number where it is safe, candidates where it is not, no identifier where nothing was read at all."""
    numbers = numbers_in(reads, policy)
    if not numbers:
        return _without_code(reads, labels, surroundings, policy)
    disputed = _read_two_ways(reads, policy)
    if disputed:
        return _doubt(disputed, f"Two readers disagree: {_listed(disputed)}.", "Look at the crop and choose.")
    if len(numbers) == 1 or policy.several_codes == SeveralCodes.FIRST:
        return _one(numbers[0], reads, labels, surroundings, policy)
    if policy.several_codes == SeveralCodes.EACH:
        return _each(numbers, reads, labels, surroundings, policy)
    what = "Two numbers lie" if len(numbers) == 2 else f"{len(numbers)} numbers lie"
    return _doubt(numbers, f"{what} in the frame: {_listed(numbers)}.", "Take one sheet off, or choose one.")


def _one(
    number: str, reads: Sequence[BarcodeRead], labels: Sequence[LabelText], known: Surroundings, policy: Policy
) -> Naming:
    others = contradicting(number, labels)
    if others:
        return _doubt((number, *others), f"The code says {number}, the label {others[0]}.", _CHOOSE)
    if known.scanned is not None and known.scanned != number:
        why = f"The hand scanner read {known.scanned}, the camera {number}."
        return _doubt((number, known.scanned), why, _CHOOSE)
    sources = [read for read in reads if numbers_in([read], policy) == (number,)]
    if any(read.agreed for read in sources):
        return Naming(Identifier(number, "barcode", 0.99), "Two readers agree.")
    if any(read.symbology in CORRECTS_ITSELF for read in sources):
        return Naming(Identifier(number, "barcode", 0.99), "The code was read and corrects its own errors.")
    if known.scanned == number:
        return Naming(Identifier(number, "barcode", 0.99), "The hand scanner and the camera read the same.")
    if printed(number, labels):
        return Naming(Identifier(number, "barcode", 0.97), "The code and the printed number agree.")
    if known.expected is not None and number in known.expected:
        return Naming(Identifier(number, "barcode", 0.97), "The code was read, and the list expects its number.")
    return _doubt((number,), f"Only one reader could read {number}.", "Compare it with the printed number.")


def _each(
    numbers: tuple[str, ...],
    reads: Sequence[BarcodeRead],
    labels: Sequence[LabelText],
    known: Surroundings,
    policy: Policy,
) -> Naming:
    """Every one must be safe: a frame named for some of its specimens would lose the others."""
    found = [_one(number, reads, labels, known, policy) for number in numbers]
    sure = [item.identifier.confidence for item in found if item.identifier and item.identifier.catalog_number]
    if len(sure) == len(numbers):
        identifier = Identifier(numbers[0], "barcode", min(sure), also=numbers[1:])
        return Naming(identifier, f"{len(numbers)} specimens: {_listed(numbers)}.")
    doubtful = next(item for item in found if item.identifier is None or not item.identifier.catalog_number)
    return _doubt(numbers, doubtful.why, doubtful.remedy)


def _without_code(
    reads: Sequence[BarcodeRead], labels: Sequence[LabelText], known: Surroundings, policy: Policy
) -> Naming:
    if goes_by_others(known):
        return _of_other_views(labels, known, policy)
    if known.scanned is not None:
        return _scanned(known.scanned, labels, known)
    named = file_number(known.file_name, policy)
    if named is not None:
        return Naming(Identifier(named, "file-name", 0.8), "The number comes from the file's name.")
    texts = numbers_in_text(labels, policy) if policy.text_number != TextNumber.IGNORE else ()
    if len(texts) == 1 and policy.text_number == TextNumber.ACCEPT:
        return Naming(Identifier(texts[0], "text", 0.9), "The number was read from the label's text.")
    if texts:
        why = f"No code gives a number; the label says {_listed(texts)}."
        return _doubt(texts, why, "Compare it with the sheet and accept it.", 0.5)
    strange = tuple(
        dict.fromkeys(
            plain(read.text) for read, role in zip(reads, role_names(reads, policy), strict=True) if _may_be(read, role)
        )
    )
    if reads and not policy.roles:
        why = f"Codes were read, but the profile gives no number a pattern: {_shown(reads)}."
        return Naming(_candidates(strange), why, "Write one into the profile's [[policy.roles]].")
    if reads:
        why = f"No code is a number of this collection: {_shown(reads)}."
        return Naming(_candidates(strange), why, "Lay the catalogue number's label face up, or type the number.")
    return Naming(None, "No barcode was read.", "Turn the barcode label face up, or type the number from it.")


def _scanned(number: str, labels: Sequence[LabelText], known: Surroundings) -> Naming:
    """A hand scanner is one reader, and what it read may be the last sheet's: it needs a second witness too."""
    if printed(number, labels):
        return Naming(Identifier(number, "scanned", 0.97), "The scanned number stands on the label.")
    if known.expected is not None and number in known.expected:
        return Naming(Identifier(number, "scanned", 0.9), "The list expects the scanned number.")
    return _doubt((number,), f"The hand scanner read {number}, the camera no code.", "Compare it with the sheet.")


def goes_by_others(known: Surroundings) -> bool:
    """Whether the frame shows a view in which no number is looked for."""
    return known.shot_list is not None and not known.shot_list.view.numbered


def _of_other_views(labels: Sequence[LabelText], known: Surroundings, policy: Policy) -> Naming:
    """A back without a code belongs to the front, unless scanner, print or the file's name say another number."""
    shot_list, named = known.shot_list, file_number(known.file_name, policy)
    number = shot_list.number if shot_list is not None else None
    if named is not None and number in (None, named):
        return Naming(Identifier(named, "file-name", 0.8), "The number comes from the file's name.")
    if number is None:
        return _doubt((), "Its other views give no number yet.", "Name one of them.")
    if named is not None:
        why = f"The other views say {number}, the file's name {named}."
        return _doubt((number, named), why, "Check which one is right.")
    others = contradicting(number, labels)
    if others:
        return _doubt((number, *others), f"The other views say {number}, the label {others[0]}.", _CHOOSE)
    if known.scanned is not None and known.scanned != number:
        why = f"The hand scanner read {known.scanned}, the other views say {number}."
        return _doubt((number, known.scanned), why, _CHOOSE)
    return Naming(Identifier(number, "view", 0.95), "The number comes from the specimen's other views.")


def _may_be(read: BarcodeRead, role: str) -> bool:
    """Whether a person might take the text for a number: no control code, no figure from a leaf vein."""
    strange = role in (FOREIGN, "unknown") and len(plain(read.text)) >= 4
    return strange and (read.symbology != "ITF" or read.agreed) and any(sign.isdigit() for sign in read.text)


def _candidates(texts: tuple[str, ...]) -> Identifier | None:
    return Identifier(None, None, 0.0, texts) if texts else None


def _read_two_ways(reads: Sequence[BarcodeRead], policy: Policy) -> tuple[str, ...]:
    """Different numbers of one place: then at least one reader is wrong, whatever else speaks for it."""
    placed = [(read, meaning) for read in reads if (meaning := meaning_of(read, policy)) is not None]
    numbers = [(read, meaning.value) for read, meaning in placed if meaning.role == Role.CATALOG_NUMBER]
    for (first, one), (second, other) in combinations(numbers, 2):
        x, y = second.quad.centre
        box = first.quad.box
        inside = box.x <= x <= box.right and box.y <= y <= box.bottom
        if one != other and inside and first.symbology == second.symbology:
            return one, other
    return ()


def _doubt(candidates: tuple[str, ...], why: str, remedy: str, confidence: float = 0.0) -> Naming:
    return Naming(Identifier(None, None, confidence, candidates), why, remedy)


def _listed(numbers: Sequence[str]) -> str:
    shown = numbers if len(numbers) <= 4 else (*numbers[:3], f"{len(numbers) - 3} more")
    return " and ".join((", ".join(shown[:-1]), shown[-1])) if len(shown) > 1 else shown[0]


def _shown(reads: Sequence[BarcodeRead]) -> str:
    return ", ".join(ascii(read.text)[1:-1] for read in reads[:3])
