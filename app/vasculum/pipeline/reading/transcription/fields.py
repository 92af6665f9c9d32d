"""All terms of one specimen's labels, each with its words, its lines and how sure it is."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from vasculum.model.findings import BarcodeRead, FieldRead, LabelText
from vasculum.pipeline.reading.transcription.coordinates import find_coordinates
from vasculum.pipeline.reading.transcription.dates import Dated, ShortYears, find_dates, four_digit_years
from vasculum.pipeline.reading.transcription.elevation import find_elevation
from vasculum.pipeline.reading.transcription.passage import Found, Passage, overlapping, tidy
from vasculum.pipeline.reading.transcription.people import find_collectors, find_identifiers, find_numbers
from vasculum.pipeline.reading.transcription.places import find_places
from vasculum.pipeline.reading.transcription.remarks import find_habitat, find_locality, find_sex, find_type
from vasculum.pipeline.reading.transcription.taxon import find_names
from vasculum.pipeline.reading.transcription.words import key_pattern

SINGLE = ("eventDate", "recordedBy", "recordNumber", "country", "countryCode", "stateProvince", "county", "locality",
          "habitat", "sex", "verbatimElevation", "minimumElevationInMeters", "maximumElevationInMeters",
          "verbatimCoordinates", "decimalLatitude", "decimalLongitude", "coordinateUncertaintyInMeters",
          "verbatimEventDate")  # fmt: skip
"""Terms of the one gathering: of several values only the surest is given, and none where two are equally sure."""


def fields(
    labels: Sequence[LabelText], codes: Sequence[BarcodeRead], short: ShortYears, beside: Collection[int] = ()
) -> tuple[FieldRead, ...]:
    """Darwin Core terms of the labels, best first in each term; `catalogNumber` where just one code was read.

    `beside`: indices of labels that say nothing of the specimen's own.
    """
    passages = [
        Passage(tuple(line.text for line in label.lines), number, tuple(line.confidence for line in label.lines))
        for number, label in enumerate(labels)
        if number not in beside
    ]
    context = "\n".join(passage.text for passage in passages)
    short = replace(short, others=four_digit_years(context))
    found = [read for passage in passages for read in read_passage(passage, context, short)]
    kept = [_field(passage, item) for passage, item in _chosen(found)]
    return (*kept, *_catalogue(codes))


def read_passage(passage: Passage, context: str, short: ShortYears) -> list[tuple[Passage, Found]]:
    """What one label says, each stretch of it claimed once."""
    text = passage.text
    coordinates = list(find_coordinates(passage))
    taken: list[Found] = list(coordinates)
    identifiers = list(find_identifiers(passage))
    dates = [dated for dated in find_dates(text, short) if not overlapping(dated.start, dated.end, coordinates)]
    events, determined = _sorted(passage, dates, identifiers, short)
    taken += [*events, *determined, *identifiers]
    names = list(find_names(passage, re.sub(r"[♂♀]", " ", text)))
    names = [name for name in names if name.sure > 0.9 or not events or name.start < events[0].start]
    taken += names
    gathering = [
        *find_elevation(passage),
        *(item for item in find_collectors(passage) if not overlapping(item.start, item.end, [*identifiers, *names])),
        *(item for item in find_numbers(passage) if not overlapping(item.start, item.end, [*events, *coordinates])),
        *find_places(passage, context),
    ]
    if identifiers and not events and not coordinates:
        gathering = [item for item in gathering if item.term in ("country", "countryCode", "stateProvince")]
    if not events:
        gathering = [item for item in gathering if item.term != "recordedBy" or item.sure > 0.9]
    taken += gathering
    taken += [*find_sex(passage), *find_type(passage)]
    taken += list(find_habitat(passage, taken))
    if events or coordinates or any(item.term in ("county", "stateProvince") for item in gathering):
        taken += list(find_locality(passage, taken))
    return [(passage, item) for item in taken]


def _sorted(
    passage: Passage, dates: Sequence[Dated], identifiers: Sequence[Found], short: ShortYears
) -> tuple[list[Found], list[Found]]:
    """Dates of the gathering, and of the identification: those that follow who identified before another key does."""
    text = passage.text
    events, determined = [], []
    for dated in dates:
        words = tidy(text[dated.start : dated.end])
        owner = [who for who in identifiers if who.end <= dated.start <= who.end + 40]
        between = text[owner[-1].end : dated.start] if owner else ""
        if (
            owner
            and not any(key_pattern(term).search(between) for term in ("eventDate", "recordedBy"))
            and "\n\n" not in between
            and between.count("\n") <= 1
        ):
            determined.append(Found("dateIdentified", dated.value, words, dated.start, dated.end, dated.sure))
        else:
            events.append(Found("eventDate", dated.value, words, dated.start, dated.end, dated.sure))
            events.append(Found("verbatimEventDate", words, words, dated.start, dated.end, dated.sure))
    if not determined and identifiers:
        determined += _short_determined(passage, identifiers, events, short)
    return events, determined


def _short_determined(
    passage: Passage, identifiers: Sequence[Found], events: Sequence[Found], short: ShortYears
) -> list[Found]:
    """A year alone behind who identified, or the one year with an apostrophe on a label of identification."""
    text = passage.text
    behind = [
        match
        for who in identifiers
        if (match := re.compile(r"[\s,.;]*(?P<year>['’]?\d\d|(?:18|19|20)\d\d)(?![\d°.])").match(text, who.end))
    ]
    lone = list(re.finditer(r"(?<!\w)(?P<year>['’]\d\d)\b", text))
    chosen = behind or (lone if len(lone) == 1 else [])
    found = []
    for match in chosen:
        known = short.full(match["year"].strip("'’"))
        if known and not overlapping(match.start("year"), match.end(), events):
            found.append(
                Found("dateIdentified", str(known[0]), match["year"], match.start("year"), match.end(), known[1])
            )
    return found


def _chosen(found: Sequence[tuple[Passage, Found]]) -> list[tuple[Passage, Found]]:
    determined = {passage.number for passage, item in found if item.term == "identifiedBy"}
    if any(item.term == "scientificName" and passage.number in determined for passage, item in found):
        # Names without authors on other labels are then hosts and neighbours.
        found = [
            (passage, item)
            for passage, item in found
            if item.term != "scientificName" or passage.number in determined or item.sure > 0.9
        ]
    kept: list[tuple[Passage, Found]] = []
    for term in dict.fromkeys(item.term for _, item in found):
        ranked = sorted((pair for pair in found if pair[1].term == term), key=lambda pair: -pair[1].sure)
        values = {" ".join(item.value.split()).lower() for _, item in ranked if item.sure == ranked[0][1].sure}
        if term not in SINGLE:
            kept += list({item.value: (passage, item) for passage, item in reversed(ranked)}.values())[::-1]
        elif len(values) == 1:
            kept.append(ranked[0])
    return kept


def _field(passage: Passage, item: Found) -> FieldRead:
    return FieldRead(
        term=item.term,
        value=item.value,
        verbatim=item.verbatim,
        source=passage.places(item.start, item.end),
        confidence=round(item.sure * passage.sureness(item.start, item.end), 4),
    )


def _catalogue(codes: Sequence[BarcodeRead]) -> tuple[FieldRead, ...]:
    if len({code.text for code in codes}) != 1:
        return ()
    (code, *_) = codes
    return (
        FieldRead(
            term="catalogNumber",
            value=code.text.strip(),
            verbatim=code.text,
            confidence=0.99 if code.agreed else 0.95,
            box=code.quad.box,
        ),
    )
