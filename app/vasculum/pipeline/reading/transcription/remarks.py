"""Sex, type status, habitat and locality."""

import re
from collections.abc import Iterator, Sequence

from vasculum.pipeline.reading.transcription.passage import Found, Passage, overlapping, tidy
from vasculum.pipeline.reading.transcription.words import any_key, key_pattern, one_of, table

_MOST_LINES = 3
"""A value behind a key word runs over so many lines at most."""
_PLACE = re.compile(
    r"\b(?:\d+(?:\.\d+)?\s?(?:km|mi)\b|miles?|km|near|nr\.|Rd\.|Road|Lake|Canyon|Creek|River|Island|Mts?\.|Mountains?|Bay|"
    r"Park|Hwy|Highway|Trail|Vicinity|between|bei|près|cerca)\b"
)


def find_sex(passage: Passage) -> Iterator[Found]:
    """`sex` where one sign or word of it stands on the label, and no other."""
    found = []
    for sex, words in table("words")["sexes"].items():
        signs = [word for word in words if not word.isalpha()]
        names = [word for word in words if word.isalpha()]
        for match in re.finditer(rf"{one_of(signs)}|\b(?:{one_of(names)})\b", passage.text, re.IGNORECASE):
            found.append(Found("sex", sex, match[0], match.start(), match.end(), 0.9))
    if len({item.value for item in found}) == 1:
        yield found[0]


def find_type(passage: Passage) -> Iterator[Found]:
    """`typeStatus` by its own word; `TYPE` alone counts only as a line of its own."""
    text = re.sub(r"-\n", "-", passage.text)
    moved = len(passage.text) - len(text)
    for status, words in table("words")["types"].items():
        pattern = rf"\b(?:{one_of(words)})\b" if status != "type" else rf"^(?:{one_of(words)})[.!:]?$"
        match = re.search(pattern, text, re.IGNORECASE | re.MULTILINE)
        if match:
            yield Found(
                "typeStatus", status, match[0], match.start(), min(match.end() + moved, len(passage.text)), 0.93
            )
            return


def find_habitat(passage: Passage, taken: Sequence[Found]) -> Iterator[Found]:
    """`habitat` behind its key word, or a line that begins with `on`, `sur`, `auf` and a thing in lower case."""
    keyed = list(_keyed(passage, "habitat", taken))
    yield from keyed
    if keyed:
        return
    openings = "|".join(table("words")["habitat"]["openings"])
    match = re.search(
        rf"^(?:{openings})\b[ \n](?:[a-zà-ÿ]|[A-Z][a-z]+(?:\s[a-z]|$|\n|\s*\Z)).*$",
        passage.text,
        re.IGNORECASE | re.MULTILINE,
    )
    if match and match[0][0:2].lower() != "of" and not overlapping(match.start(), match.end(), taken):
        end = _continued(passage, match.end(), taken)
        value = tidy(passage.text[match.start() : end])
        yield Found("habitat", value, value, match.start(), end, 0.85)


def find_locality(passage: Passage, taken: Sequence[Found]) -> Iterator[Found]:
    """`locality` behind its key word, else the lines that speak of a place, without what other terms took of them."""
    keyed = list(_keyed(passage, "locality", taken))
    yield from keyed
    if keyed:
        return
    lines = [line for line in range(len(passage.lines)) if _PLACE.search(passage.lines[line])]
    if not lines:
        return
    start, end = passage.start_of(lines[0]), passage.start_of(lines[-1]) + len(passage.lines[lines[-1]])
    inside = sorted((item for item in taken if start <= item.start < end), key=lambda item: item.start)
    for item in inside:
        if item.start - start >= 8:
            end = min(end, item.start)
            break
        start = max(start, item.end)
    value = tidy(passage.text[start:end]).strip(" ,;:.")
    if len(value) >= 8 and len(lines) <= _MOST_LINES:
        yield Found("locality", value, value, start, end, 0.75)


def _keyed(passage: Passage, term: str, taken: Sequence[Found]) -> Iterator[Found]:
    for key in key_pattern(term).finditer(passage.text):
        line_start = passage.text.rfind("\n", 0, key.start()) + 1
        if passage.text[line_start : key.start()].strip() and ":" not in key[0]:
            continue
        end = _continued(passage, _line_end(passage.text, key.end()), taken)
        other = any_key().search(passage.text, key.end() + 1, end)
        if other and (":" in passage.text[other.end() : other.end() + 2] or other[0][0].isupper()):
            end = other.start()
        value = tidy(passage.text[key.end() : end]).strip(" ,;:")
        if len(value) >= 3:
            yield Found(term, value, value, key.end(), end, 0.92)
            return


def _continued(passage: Passage, end: int, taken: Sequence[Found]) -> int:
    """The end of the last line that goes on with the sentence: no key word, nothing known, a small letter first."""
    for _ in range(_MOST_LINES - 1):
        begin = end + 1
        stop = _line_end(passage.text, begin)
        line = passage.text[begin:stop]
        goes_on = line[:1].islower() or passage.text[:end].rstrip().endswith((",", "of", "and", "&", "-", "/V."))
        if not line or not goes_on or any_key().match(line) or overlapping(begin, stop, taken):
            break
        end = stop
    return end


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end
