"""The MIDS level follows the element list, and says what the next level wants."""

import pytest

from vasculum.model.mids import STATION, completeness, terms_of
from vasculum.model.policy import Collection

BARE = {"catalogNumber", "institutionCode"}
BASIC = BARE | {"scientificName", "preparations", "license", "modified"}
FOUND = BASIC | {
    "country",
    "decimalLatitude",
    "decimalLongitude",
    "recordedBy",
    "eventDate",
    "recordNumber",
    "accessURI",
}


@pytest.mark.parametrize(
    ("terms", "level", "missing"),
    [
        (set(), -1, ("PhysicalSpecimenID", "Organization")),
        ({"institutionCode"}, -1, ("PhysicalSpecimenID",)),
        (BARE, 0, ("Name", "ObjectType", "License", "Modified")),
        (BASIC, 1, ("QualitativeLocation", "QuantitativeLocation", "CollectingAgent", "DateCollected",
                    "CollectingNumber", "Media")),
        (FOUND - {"decimalLongitude"}, 1, ("QuantitativeLocation",)),
        (FOUND - BARE, -1, ("PhysicalSpecimenID", "Organization")),
    ],
)  # fmt: skip
def test_levels_are_cumulative(terms: set[str], level: int, missing: tuple[str, ...]) -> None:
    found = completeness(terms)
    assert (found.level, found.missing) == (level, missing)


def test_the_highest_level_lacks_nothing() -> None:
    assert completeness(FOUND).level == 2
    whole = FOUND | {"institutionID", "recordedByID", "scientificNameID", "locationID", "identifiedByID", "identifier"}
    assert completeness(whole) == completeness(whole | {"habitat"})
    assert (completeness(whole).level, completeness(whole).missing) == (3, ())


def test_the_number_is_the_stations_not_any_codes() -> None:
    collection = Collection(institution_code="HVC", licence="https://example.org/l")
    assert "catalogNumber" not in terms_of(None, None, collection)
    assert terms_of(None, "HVC1", collection) == STATION | {"catalogNumber", "institutionCode", "license"}
