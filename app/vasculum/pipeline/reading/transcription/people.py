"""Who collected and who identified, and the collector's number."""

import re
from collections.abc import Iterator

from vasculum.pipeline.reading.transcription.passage import Found, Passage, tidy
from vasculum.pipeline.reading.transcription.words import any_key, key_pattern, one_of, table, value_end

_INITIALS = r"(?:[A-ZÀ-Þ]\.?\s?-?){1,4}"
_SURNAME = (
    r"(?:(?:de|du|la|le|La|Le|De|van|von|der|den|dos|da|Mc|O['’])\s?){0,3}[A-ZÀ-Þ][a-zà-ÿ'’]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?"
)
_CAPITALS = r"(?:(?:DE|VAN|VON|LA)\s)?[A-ZÀ-Þ]{3,}"
_GIVEN = r"[A-ZÀ-Þ][a-zà-ÿ]+\.?"
_ONE = (
    rf"(?>(?:{_GIVEN}\s+){{0,2}}(?:(?:{_INITIALS}\s*){_SURNAME}|(?:[A-ZÀ-Þ](?:\.\s?|\s)){{1,4}}{_CAPITALS})"
    rf"|{_GIVEN}\s+(?:{_GIVEN}\s+)?{_SURNAME}|[A-Z]{{3,}}\s(?:[A-Z]\.?\s)?[A-Z]{{3,}})"
)
_AND = r"\s*(?:,\s*(?:&|and\s)?|;|&|\+|/|\band\b|\bet\b|\bund\b|\by\b|\be\b|\ben\b|\bwith\b)\s*"
_HALF = rf"(?:{_GIVEN}|{_INITIALS}|{_SURNAME})"
_NAMED = rf"(?:(?:{_HALF}{_AND})?{_ONE}(?:{_AND}(?:{_ONE}|{_SURNAME}))*+(?:\s*,?\s*et\s+al\.?)?)"
"""People of whom at least one has initials or a given name."""
PEOPLE = rf"(?:{_NAMED}|[A-Z][a-zà-ÿ]{{2,}}(?:{_AND}[A-Z][a-zà-ÿ]{{2,}})*)"
"""People; surnames alone will do where a key word stands before."""
_NUMBER = r"(?P<number>[A-Z]{0,4}\d[\dA-Za-z]*(?:[-/]\d+[A-Za-z]?)?[a-zA-Z]?)"
_TITLE = re.compile(
    "herbarium|universi|museum|garden|college|institut|society|school|department|survey|service|collection|project|"
    "state|national|flora|plants|lichens|county|island|exploration",
    re.IGNORECASE,
)
"""Words of institutions and headings: a line with one is no person."""
_YEAR = re.compile(r"1[789]\d\d|20\d\d")
_LINE = re.compile(
    rf"(?:N[Oo]\.?\s*\d+\s+)?(?P<who>{_NAMED})(?:\s*,?\s*(?:no\.?\s*|#\s*)?{_NUMBER}(?!,\d))?"
    r"(?:\s*[,;]?\s*(?P<rest>\d.*|[A-Z][a-z]+ ?\d.*))?\W*"
)


def find_identifiers(passage: Passage) -> Iterator[Found]:
    """`identifiedBy`: the people behind `det.` and its kin, or before them on the same line, or on the next line."""
    text = passage.text
    for key in key_pattern("identifiedBy").finditer(text):
        behind = re.compile(rf"(?P<who>{PEOPLE})").match(text, key.end(), value_end(text, key.end()))
        if behind and _whole(behind, text):
            yield _person("identifiedBy", behind, 0.95)
            continue
        rest = text[key.end() :].split("\n")
        below = re.compile(rf"\n(?P<who>{_NAMED})").match(text, key.end() + len(rest[0]))
        if below and _whole(below, text) and len(rest[0].strip()) < 12:
            yield _person("identifiedBy", below, 0.85)
            continue
        line = text[text.rfind("\n", 0, key.start()) + 1 : key.start()]
        before = re.search(rf"(?:^|[.,;]\s)(?P<who>{PEOPLE})\s*[,.-]?\s*$", line)
        if before and not re.search(r"\d", line):
            start = key.start() - len(line)
            yield Found(
                "identifiedBy",
                tidy(before["who"]),
                tidy(before["who"]),
                start + before.start("who"),
                start + before.end("who"),
                0.85,
            )


def find_collectors(passage: Passage) -> Iterator[Found]:
    """`recordedBy` with a key word before, behind or on the line below; a line of names and a number; both terms."""
    text = passage.text
    key = key_pattern("recordedBy")
    found = False
    for match in key.finditer(text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        behind = re.compile(rf"(?P<who>{PEOPLE})(?:\s*[,.]*\s*{_NUMBER}(?![\w,]))?").match(
            text, match.end(), value_end(text, match.end())
        )
        if behind and _whole(behind, text):
            yield _person("recordedBy", behind, 0.95)
            if behind["number"] and not re.fullmatch(rf"{_YEAR.pattern}|\d\d?", behind["number"]):
                yield _number(behind, 0.85)
            found = True
            continue
        line = text[line_start : match.start()]
        source = (
            rf"(?:^|\n)(?P<who>{_NAMED})\s*[,.]?\s*\n$"
            if not line.strip()
            else rf"(?P<who>{_NAMED}|(?<![\w.])[A-Z][a-z]{{3,}})\s*[,.]?\s*$"
        )
        before = re.search(source, text[: match.start()])
        if before and not _TITLE.search(before["who"]):
            yield _person("recordedBy", before, 0.93)
            found = True
    if not found:
        yield from _unkeyed(passage)


def find_numbers(passage: Passage) -> Iterator[Found]:
    """`recordNumber` behind `No.`, `#` and their kin, unless another word claims the number."""
    words = table("words")["numbers"]["not_before"]
    foreign = re.compile(rf"(?:{one_of(words)})\W*$", re.IGNORECASE)
    for key in key_pattern("recordNumber").finditer(passage.text):
        line = passage.text[passage.text.rfind("\n", 0, key.start()) + 1 : key.start()]
        match = re.compile(_NUMBER + r"(?![\w°'’])(?!,\d)").match(passage.text, key.end())
        if match and not foreign.search(line):
            yield _number(match, 0.9)


def _unkeyed(passage: Passage) -> Iterator[Found]:
    """A line that is people alone, or people and a number, on a label that says when: nearly always the collectors."""
    for number, line in enumerate(passage.lines):
        match = _LINE.fullmatch(line)
        if not match or _TITLE.search(match["who"]) or any_key().search(match["who"]):
            continue
        said = match["number"] or ""
        initials = bool(re.match(r"(?:[A-ZÀ-Þ]\.\s?)+|.*\s[A-Z]\.?\s", match["who"]))
        # People and a year: who revised it and when, more often than who found it.
        if _YEAR.fullmatch(said) or not (initials or (len(said) >= 3 and line[match.end("number") :][:1] != "°")):
            continue
        start, sure = passage.start_of(number), 0.9 if said and initials else 0.8
        who = tidy(match["who"])
        yield Found("recordedBy", who, who, start + match.start("who"), start + match.end("who"), sure)
        if said:
            place = (start + match.start("number"), start + match.end("number"))
            yield Found("recordNumber", said, said, *place, sure - 0.05)


def _whole(match: "re.Match[str]", text: str) -> bool:
    """Whether the names end where the words end, and are no institution's and no month's."""
    if match["who"].lower() in table("months") or any_key().match(match["who"]):
        return False
    return not text[match.end("who") : match.end("who") + 1].isalpha() and not _TITLE.search(match["who"])


def _person(term: str, match: "re.Match[str]", sure: float) -> Found:
    who = tidy(match["who"]).rstrip(" ,")
    return Found(term, who, who, match.start("who"), match.end("who"), sure)


def _number(match: "re.Match[str]", sure: float) -> Found:
    return Found("recordNumber", match["number"], match["number"], match.start("number"), match.end("number"), sure)
