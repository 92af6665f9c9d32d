"""What lies on the copy stand: an invented specimen of an invented collection, the same for the same seed."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

INSTITUTION = "Herbarium Vallis Clarae"
KINDS = ("herbarium-sheet", "pinned-insect")
SYMBOLOGIES = ("CODE_128", "CODE_39", "DATA_MATRIX", "QR")

_FIRST_NUMBER = 42187
_BOX = 500
"""Specimens among which no two look alike and read alike: a day's demonstration has at most so many."""
_ALIKE = 0.6
"""Share of the labels' words from which on two specimens of one drawing may be taken for one another (the judge does so
from 0.65 of the words read)."""
_PRINTED = 14
"""Words that all labels share."""
_THROWS = 30
_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

_PLANTS = (
    ("campanula", "Campanula trachelium L.", "Campanulaceae"),
    ("fern", "Dryopteris filix-mas (L.) Schott", "Dryopteridaceae"),
    ("grass", "Calamagrostis varia (Schrad.) Host", "Poaceae"),
    ("orchid", "Dactylorhiza maculata (L.) Soó", "Orchidaceae"),
    ("umbel", "Laserpitium latifolium L.", "Apiaceae"),
    ("willow", "Salix eleagnos Scop.", "Salicaceae"),
)
_INSECTS = (
    ("beetle", "Carabus auronitens Fabricius, 1792", "Carabidae"),
    ("bee", "Bombus pascuorum (Scopoli, 1763)", "Apidae"),
    ("weevil", "Otiorhynchus sulcatus (Fabricius, 1775)", "Curculionidae"),
)
_PLACES = (
    ("Hohberg", "north slope"),
    ("Karstal", "ravine below the old mill"),
    ("Lindenried", "east shore of the pond"),
    ("Val Morra", "above the upper bridge"),
    ("Steinegg", "foot of the rocks"),
    ("Alp Sureta", "path to the pass"),
    ("Brunnmatt", "left bank of the brook"),
)
_HABITATS = (
    "beech wood margin on limestone scree",
    "moist rocks in half shade",
    "hay meadow, not manured",
    "open spruce wood, on gneiss",
    "gravel of the stream bed",
    "rough pasture with juniper",
)
_COLLECTORS = ("E. Lindqvist", "M. Aubry", "H. Brandt", "C. Tschudi", "A. Morel", "J. Keller")
_TOLD = (
    "family",
    "scientificName",
    "locality",
    "habitat",
    "minimumElevationInMeters",
    "recordedBy",
    "recordNumber",
    "verbatimEventDate",
    "dateIdentified",
    "identifiedBy",
)
"""What differs from label to label."""
_DETERMINERS = ("H. Brandt", "R. Zoller", "V. Amsler", "P. Favre")


@dataclass(frozen=True, slots=True)
class Specimen:
    """One object with its labels. Equal fields, equal picture."""

    seed: int
    number: int
    """Counts up the catalogue number."""
    kind: str
    """One of `KINDS`."""
    catalog_number: str
    symbology: str
    """One of `SYMBOLOGIES`, in the words of `BarcodeRead`."""
    drawing: str
    """Which picture: an SVG's stem in resources/scene (`fern-2`), or an insect (`beetle`)."""
    facts: Mapping[str, str] = field(hash=False)
    """Darwin Core terms and their values, as the labels tell them; dates ISO 8601."""
    institution: str = INSTITUTION


def specimen(seed: int, number: int, kind: str = "herbarium-sheet", symbology: str | None = None) -> Specimen:
    """The specimen that bears this number in the collection of this seed.

    Without `symbology`: Code 128 on sheets, Data Matrix on the small labels of insects. Raises ValueError for a kind or
    symbology that is not drawn.
    """
    if kind not in KINDS:
        raise ValueError(f"no scene is drawn for {kind!r}; there are {', '.join(KINDS)}")
    code = symbology or ("CODE_128" if kind == "herbarium-sheet" else "DATA_MATRIX")
    if code not in SYMBOLOGIES:
        raise ValueError(f"no code is drawn as {code!r}; there are {', '.join(SYMBOLOGIES)}")
    drawing, facts = (
        _sheets(seed, number // _BOX)[number % _BOX] if kind == "herbarium-sheet" else _insect(seed, number)
    )
    catalog_number = f"HVC{_FIRST_NUMBER + number:07d}"
    facts = {"catalogNumber": catalog_number, "institutionCode": "HVC", **facts}
    return Specimen(seed, number, kind, catalog_number, code, drawing, facts)


def label_date(iso: str) -> str:
    """A date as old labels write it: 1934-07-12 becomes 12.VII.1934."""
    day = date.fromisoformat(iso)
    return f"{day.day}.{_MONTHS[day.month - 1]}.{day.year}"


@lru_cache(maxsize=4)
def _sheets(seed: int, box: int) -> tuple[tuple[str, dict[str, str]], ...]:
    """Drawing and facts of `_BOX` sheets in a row; one that could be taken for an earlier one is thrown anew."""
    made: list[tuple[str, dict[str, str]]] = []
    words: dict[str, list[set[str]]] = {}
    for number in range(box * _BOX, (box + 1) * _BOX):
        chance = _chance(seed, number, "herbarium-sheet")
        for _ in range(_THROWS):
            drawing, facts = _plant(chance)
            own = set(re.findall(r"\w{2,}", " ".join(facts[term] for term in _TOLD)))
            before = words.setdefault(drawing, [])
            if all(_PRINTED + len(own & other) < _ALIKE * (_PRINTED + len(own | other)) for other in before):
                break
        before.append(own)
        made.append((drawing, facts))
    return tuple(made)


def _chance(seed: int, number: int, kind: str) -> random.Random:
    # A string seeds `random.Random` through SHA-512: the same on every platform and in every Python since 3.2.
    return random.Random(f"{seed}/{number}/{kind}")


def _plant(chance: random.Random) -> tuple[str, dict[str, str]]:
    stem, name, family = chance.choice(_PLANTS)
    return f"{stem}-{chance.randint(1, 3)}", {"scientificName": name, "family": family, **_gathering(chance)}


def _insect(seed: int, number: int) -> tuple[str, dict[str, str]]:
    chance = _chance(seed, number, "pinned-insect")
    stem, name, family = chance.choice(_INSECTS)
    return stem, {"scientificName": name, "family": family, **_gathering(chance)}


def _gathering(chance: random.Random) -> dict[str, str]:
    found = date(chance.randint(1898, 1967), 5, 4) + timedelta(days=chance.randint(0, 130))
    village, spot = chance.choice(_PLACES)
    elevation = str(10 * chance.randint(41, 188))
    return {
        "recordedBy": chance.choice(_COLLECTORS),
        "recordNumber": str(chance.randint(104, 3990)),
        "eventDate": found.isoformat(),
        "verbatimEventDate": label_date(found.isoformat()),
        "country": "Switzerland",
        "stateProvince": "Valmora",
        "locality": f"{village}, {spot}",
        "habitat": chance.choice(_HABITATS),
        "minimumElevationInMeters": elevation,
        "maximumElevationInMeters": elevation,
        "identifiedBy": chance.choice(_DETERMINERS),
        "dateIdentified": str(found.year + chance.randint(2, 40)),
    }
