"""What labels say becomes Darwin Core, with its words and its lines; what may be read in two ways gives nothing."""

import datetime
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, FieldRead, LabelText, Line, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Quad
from vasculum.model.resource import model_folder
from vasculum.pipeline.reading.transcription.dates import ShortYears, find_dates
from vasculum.pipeline.reading.transcription.fields import fields
from vasculum.pipeline.reading.transcription.taxon import canonical
from vasculum.pipeline.steps.transcription import TranscriptionStep

QUAD = Quad.of([(0, 0), (9, 0), (9, 9), (0, 9)])


def label(text: str, sure: float = 1.0) -> LabelText:
    lines = tuple(Line(line, QUAD, sure) for line in text.strip().split("\n"))
    return LabelText(quad=QUAD, lines=lines, engine="written by hand")


def read(*texts: str) -> dict[str, list[FieldRead]]:
    found: dict[str, list[FieldRead]] = {}
    for item in fields([label(text) for text in texts], (), ShortYears()):
        found.setdefault(item.term, []).append(item)
    return found


def values(*texts: str) -> dict[str, str]:
    return {term: items[0].value for term, items in read(*texts).items()}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6 May 1999", "1999-05-06"),
        ("May 26, 1998", "1998-05-26"),
        ("Ju1y 20 & 21, 1959", "1959-07-20/21"),
        ("12 août 1965", "1965-08-12"),
        ("3. September 1902", "1902-09-03"),
        ("15 de marzo de 1934", "1934-03-15"),
        ("7 março 1988", "1988-03-07"),
        ("21 mei 1977", "1977-05-21"),
        ("4-IX-1978", "1978-09-04"),
        ("VII-18-22-51", "1951-07-18/22"),
        ("12 V 2013", "2013-05-12"),
        ("10.ii.2018", "2018-02-10"),
        ("NEV.VII-11-67", "1967-07-11"),
        ("12.-30.7.33", "1933-07-12/30"),
        ("4.-5.28", "1928-04/05"),
        ("3.8.1915", "1915-08-03"),
        ("July 1941", "1941-07"),
        ("July1941", "1941-07"),
        ("Feb. , 1896", "1896-02"),
        ("IV.1931", "1931-04"),
        ("2005-07-02", "2005-07-02"),
        ("8-8 59", "1959-08-08"),
        ("25/3/1961", "1961-03-25"),
        ("4/3/1961", "1961"),
    ],
)
def test_dates_as_labels_write_them(text: str, value: str) -> None:
    assert [dated.value for dated in find_dates(text, ShortYears())] == [value]


@pytest.mark.parametrize(
    "text", ["45°15'N", "No. 12-14", "31.2.1950", "12 V 15", "88004-31", "Route 66", "1.5 mi NE", "3-400 m"]
)
def test_what_is_no_date_or_has_no_century_gives_none(text: str) -> None:
    assert find_dates(text, ShortYears()) == []


def test_a_century_is_told_by_the_other_years_of_the_labels() -> None:
    assert [dated.value for dated in find_dates("12 V 15", ShortYears(others=(1921,)))] == ["1915-05-12"]
    assert find_dates("12 V 15", ShortYears(others=(1965,))) == []


@settings(max_examples=60, deadline=None)
@given(
    st.dates(datetime.date(1800, 1, 1), datetime.date(2099, 12, 31)),
    st.sampled_from(["{d} {m} {y}", "{d}-{m}-{y}", "{d}.{m}.{y}"]),
)
def test_a_roman_month_is_never_mistaken(day, form: str) -> None:  # type: ignore[no-untyped-def]
    roman = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")[day.month - 1]
    (dated,) = find_dates(form.format(d=day.day, m=roman, y=day.year), ShortYears())
    assert dated.value == day.isoformat()


@pytest.mark.parametrize(
    ("text", "latitude", "longitude"),
    [
        ("ca. 45°15'N, 66°02'W; below", "45.25", "-66.0333"),
        ("N37°30' 18\" W118°09' 11\"", "37.505", "-118.153056"),
        ("Latitude 60° 33.579' N Longitude 172° 56.891' W Elevation 30 m", "60.55965", "-172.948183"),
        ("Lat. 66° 10'N.,Long. 94° 25'W.", "66.1667", "-94.4167"),
        ("35°06.688 N/24°33.644 E", "35.111467", "24.560733"),
        ("-14.44918 49.73243±75m", "-14.44918", "49.73243"),
        ("15º19'S, 61º19'E", "-15.3167", "61.3167"),
    ],
)
def test_coordinates_in_common_notations(text: str, latitude: str, longitude: str) -> None:
    found = values(text)
    assert (found["decimalLatitude"], found["decimalLongitude"]) == (latitude, longitude)
    assert found["verbatimCoordinates"].rstrip(".") in text


@pytest.mark.parametrize(
    "text", ["95°15'N, 66°02'W", "45°75'N, 66°02'W", "11809' 11\"", "slope 2°; NW exposure", "1.5 2.5"]
)
def test_impossible_coordinates_are_none(text: str) -> None:
    assert "decimalLatitude" not in values(text)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Elevation: 2630 ft", "802", None),
        ("Alt. 1430 m", "1430", None),
        ("825-915 m", "825", "915"),
        ("4100', 4-IX-1978", "1250", None),
        ("Siwi 800m", "800", None),
        ("Höhe 1.250 m", "1250", None),
    ],
)
def test_elevations_become_metres(text: str, low: str, high: str | None) -> None:
    found = values(text)
    assert found["minimumElevationInMeters"] == low
    assert found.get("maximumElevationInMeters") == high


@pytest.mark.parametrize(
    "text", ["leaves 1.3m long", "tree 120 m from the road", "200 m N of the lake", "12 m", "No. 4512"]
)
def test_a_length_is_no_elevation(text: str) -> None:
    assert "verbatimElevation" not in values(text)


def test_an_elevation_that_may_mean_two_things_stays_words() -> None:
    found = values("Alt. 3-400 m")
    assert found["verbatimElevation"] == "3-400 m"
    assert "minimumElevationInMeters" not in found


@pytest.mark.parametrize(
    ("text", "who", "number"),
    [
        ("Collector Stephen & Sandra Talbot # SM97-132\n6 May 1999", "Stephen & Sandra Talbot", "SM97-132"),
        ("P. D. Hurd\nCollector\n6 May 1999", "P. D. Hurd", None),
        ("J.R.Powers,Collr.\nVIII-14-1973", "J.R.Powers", None),
        ("leg. M. Ohl\n1.ix.1995", "M. Ohl", None),
        ("William R. Buck 35573\n6 May 1999", "William R. Buck", "35573"),
        ("leg. Mey & Speidel 7.XI.1998", "Mey & Speidel", None),
        ("Collected by ALFRED E. RICKSECKER.\nNo. 301\nFeb. , 1896", "ALFRED E. RICKSECKER", "301"),
        ("Récolté par J. Léonard\nNo 8017\n12 août 1965", "J. Léonard", "8017"),
        ("Sammler: K. Müller\n3. September 1902", "K. Müller", None),
        ("Coll. Barbara Moore Alt.\nDet. A. Smith Date 17 May 1963", "Barbara Moore", None),
    ],
)
def test_collectors_and_their_numbers(text: str, who: str, number: str | None) -> None:
    found = values(text)
    assert found["recordedBy"] == who
    assert found.get("recordNumber") == number


@pytest.mark.parametrize(
    "text", ["Collector\n6 May 1999", "University of Tennessee (TENN)", "LAC PAYNE, Circa 59°", "Arroyo Mocho,20"]
)
def test_what_is_no_person_collects_nothing(text: str) -> None:
    assert "recordedBy" not in values(text)


def test_a_year_by_hand_that_was_misread_does_not_hide_the_name_beside_it() -> None:
    plant = "Eriogonum\ninflatum"
    found = values("Cerceris S7\nconvergens\nDet.by V.& C.\nH.A.Scullen", plant)
    assert found["scientificName"] == "Cerceris convergens"


def test_no_date_stands_behind_a_slash() -> None:
    assert "eventDate" not in values("Calif. /x-7 - 1959\nMorongo Vy.")
    assert values("Calif. X-7-1959\nMorongo Vy.")["eventDate"] == "1959-10-07"


def test_who_identified_and_when_is_not_who_collected() -> None:
    found = values(
        "Cerceris ♂\nconifrons Mick.\nDet. by '61\nH.A.Scullen",
        "Box Canyon\nRiverside Co.\nCalif. IV-26-52\nleg. J. G. Rozen",
    )
    assert found["identifiedBy"] == "H.A.Scullen"
    assert found["dateIdentified"] == "1961"
    assert found["scientificName"] == "Cerceris conifrons Mick."
    assert found["sex"] == "male"
    assert found["recordedBy"] == "J. G. Rozen"
    assert found["eventDate"] == "1952-04-26"
    assert found["stateProvince"] == "California"
    assert found["county"] == "Riverside"
    assert "country" not in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pyrenocollema halodytes (Nyl.) R. C. Harris", "Pyrenocollema halodytes (Nyl.) R. C. Harris"),
        ("84. Alectoria lanea", "Alectoria lanea"),
        ("Jussiaea suffruticosa L. var. pubescens (L.)", "Jussiaea suffruticosa L. var. pubescens (L.)"),
        ("Gentiana lutea L.", "Gentiana lutea L."),
        ("Cerceris ♀\ninterrupta\nPnz.", "Cerceris interrupta"),
    ],
)
def test_a_line_that_is_a_name(text: str, name: str) -> None:
    assert values(text)["scientificName"] == name


@pytest.mark.parametrize(
    "text",
    [
        "Box canyon",
        "Along coldspring branch",
        "Flora of the Jura",
        "Tree trunk",
        "Mangrove Swamp.",
        "Riverside Co.",
        "Bolivia tarata",
    ],
)
def test_other_lines_are_no_names(text: str) -> None:
    assert "scientificName" not in values(text)


def test_one_name_written_in_two_ways_is_one() -> None:
    assert canonical("Jussiaea suffruticosa L. var. pubescens (L.)") == canonical(
        "Jussiaea suffruticosa var. pubescens"
    )


@pytest.mark.parametrize(
    ("text", "term", "value"),
    [
        ("Philippinen, Luzon", "country", "Philippines"),
        ("CRYPTOGAMS OF GEORGIA, U.S.A.", "stateProvince", "Georgia"),
        ("CRYPTOGAMS OF GEORGIA, U.S.A.", "country", "United States"),
        ("Nay.,Mex.", "country", "Mexico"),
        ("Ariz.:Cochise Co.,\nNW Rodeo, N. Mex.,", "stateProvince", "Arizona"),
        ("Florida, Highlands County", "county", "Highlands"),
        ("GREENWOOD CO.:ca. 11 miles", "county", "Greenwood"),
        ("Espagne: Madrid", "country", "Spain"),
        ("Flora of Cuba", "country", "Cuba"),
        ("Espagne: Madrid", "countryCode", "ES"),
        ("CRYPTOGAMS OF GEORGIA, U.S.A.", "countryCode", "US"),
        ("Calif.: Mono Co.", "countryCode", "US"),
        ("8-8 59ARIZ5000'", "stateProvince", "Arizona"),
        ("NORTHWEST TERRITORIES", "countryCode", "CA"),
        ("WEST INDIES, Dominica. St.George. Above bridge", "stateProvince", "Saint George"),
    ],
)
def test_places_by_name(text: str, term: str, value: str) -> None:
    assert values(text)[term] == value


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Glory of Russia Cape area", "country"),
        ("NEW YORK\nBOTANICAL GARDEN", "stateProvince"),
        ("University of Tennessee (TENN)", "stateProvince"),
        ("Little St. George Island, Cape", "country"),
        ("S.Diego,Co.", "county"),
        ("Gulf of Mexico", "country"),
        ("Georgia", "country"),
        ("Calif.: Mono Co.", "country"),
        ("Gulf of Mexico", "countryCode"),
        ("EMEC 24Cal. 3", "stateProvince"),
        ("Barbados or Dominica", "countryCode"),
    ],
)
def test_a_name_within_another_is_no_place(text: str, term: str) -> None:
    assert term not in values(text)


def test_a_code_that_follows_from_a_state_is_less_sure_and_names_the_states_line() -> None:
    found = read("Box Canyon\nCalif. IV-26-52")
    (state,), (code,) = found["stateProvince"], found["countryCode"]
    assert (code.value, code.verbatim, code.source) == ("US", "Calif", state.source)
    assert code.confidence < state.confidence


def test_a_long_key_word_is_known_with_a_letter_misread() -> None:
    assert values("J. G. Rozen\nCoilector", "1 May 1952")["recordedBy"] == "J. G. Rozen"


def drawn_caption(ground: int, grain: float) -> tuple[Frame, LabelText]:
    pixels = np.full((400, 600, 3), 120.0)
    pixels[370:, :260] = ground
    pixels[378:392, 20:180:4] = 10
    pixels += np.random.default_rng(3).normal(0, grain, (400, 600, 1))
    quad = Quad.of([(18, 376), (182, 376), (182, 394), (18, 394)])
    line = Line("Cerceris conifrons Mick", quad, 0.94)
    frame = Frame(np.clip(pixels, 0, 255).astype(np.uint8), "drawn", "0" * 64)
    return frame, LabelText(quad=quad, lines=(line,), engine="written by hand")


@pytest.mark.parametrize(("ground", "grain", "names"), [(255, 0.0, 0), (238, 3.0, 1), (252, 3.0, 1)])
def test_a_caption_written_into_the_picture_names_nothing(ground: int, grain: float, names: int) -> None:
    frame, caption = drawn_caption(ground, grain)
    look = TranscriptionStep().prepare(Models(model_folder(), provider="cpu"))
    found = of_kind(look(frame, (label("30 Aug 1988"), caption)), FieldRead)
    assert sum(item.term == "scientificName" for item in found) == names
    # Alone in its picture it is all there is.
    alone = of_kind(look(frame, (caption,)), FieldRead)
    assert sum(item.term == "scientificName" for item in alone) == 1


def test_types_sexes_habitats_and_localities() -> None:
    assert values("PARA-\nTYPE")["typeStatus"] == "paratype"
    assert values("HOLOTYPUS")["typeStatus"] == "holotype"
    assert "typeStatus" not in values("Type of soil: sand")
    assert "sex" not in values("♂♀")
    found = values("Locality: Chisik Island, Cook Inlet\nHabitat: Cladina heath;\nrounded summit\n30 Aug 1988")
    assert found["locality"] == "Chisik Island, Cook Inlet"
    assert found["habitat"] == "Cladina heath; rounded summit"


def test_a_value_names_its_line_and_is_no_surer_than_its_reading() -> None:
    found = fields([label("FLORA OF ALASKA"), label("Habitat: heath\n30 Aug 1988", 0.6)], (), ShortYears())
    (date,) = [item for item in found if item.term == "eventDate"]
    assert date.source == ((1, 1),)
    assert date.verbatim == "30 Aug 1988"
    assert date.confidence <= 0.6


def test_what_was_read_unsurely_is_left_to_a_person() -> None:
    look = TranscriptionStep().prepare(Models(model_folder(), provider="cpu"))
    frame = Frame(np.zeros((10, 10, 3), np.uint8), "none", "0" * 64)
    given = [look(frame, (label("30 Aug 1988", sure),)) for sure in (0.95, 0.2)]
    assert next(item.term for item in of_kind(given[0], FieldRead)) == "eventDate"
    assert given[1] == ()


def test_the_catalogue_number_is_the_only_codes() -> None:
    def code(text: str) -> BarcodeRead:
        return BarcodeRead(text=text, symbology="CODE_39", quad=QUAD, readers=("zxing", "zbar"))

    (number,) = fields([], [code("01075768")], ShortYears())
    assert (number.term, number.value, number.source) == ("catalogNumber", "01075768", ())
    assert fields([], [code("1"), code("2")], ShortYears()) == ()


@settings(max_examples=80, deadline=2000)
@given(st.lists(st.text(alphabet=st.sampled_from("ABab .,&'°12-()\n"), max_size=60), min_size=1, max_size=4))
def test_any_text_is_read_in_time_and_every_word_given_stands_on_it(texts: list[str]) -> None:
    labels = [label(text) for text in texts if text.strip()]
    whole = re.sub(r"\s+", "", "".join(line.text for one in labels for line in one.lines))
    for item in fields(labels, (), ShortYears()):
        assert re.sub(r"\s+", "", item.verbatim) in whole
