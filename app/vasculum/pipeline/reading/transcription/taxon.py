"""Scientific names: genus, epithets and authorship where a line is a name and little else.

The grammar is that of the codes (ICN art. 23, ICZN art. 5 and 11): a capital Latin genus, lower-case Latin epithets,
then authors. Without a checklist, a name is believed for its form: Latin endings, authors behind it, nothing else.
"""

import re
from collections.abc import Iterator
from functools import cache

from vasculum.pipeline.reading.transcription.passage import Found, Passage, tidy
from vasculum.pipeline.reading.transcription.words import table, value_end

_GENUS = r"(?P<genus>[A-Z][a-zæœë]{2,}(?:-[a-z]+)?)"
_EPITHET = r"(?P<epithet>[a-zæœëï]{3,}(?:-\s?[a-z]{3,})?)"
_RANK = r"(?:subsp|ssp|var|fo?|forma|subvar|cf|aff)\.?"
_INFRA = rf"(?P<infra>(?:(?:\s+|(?<= )){_RANK}\s+[a-zæœëï]{{3,}}(?:-[a-z]+)?)*)"
_SIGNS = r"[A-Z][\w.'’-]*\.?|[A-Z]{2,}|de|van|von|ex|et|in|f\.|fil\.|&|and|les\."
_AUTHOR = (
    rf"(?P<author>[ ]*,?[ ]*(?:\((?:[^()\n]{{1,40}})\)[ ]*)?(?:(?:{_SIGNS})[ ,]*){{0,8}}+"
    r"(?:,?[ ]*(?:17|18|19|20)\d\d)?)"
)
_BEFORE = r"(?:\d{1,4}[.)]\s*|[-*•]\s*)?"
_BEHIND = r"(?:[ ]*[♂♀][ ]*)?(?:[ ]*['’]?\d\d)?[ ]*[.,;]?"
_LINE = re.compile(
    rf"^{_BEFORE}{_GENUS}\s+(?:×\s*)?{_EPITHET}{_AUTHOR}{_INFRA}{_AUTHOR.replace('author', 'second')}{_BEHIND}$"
)
_SPLIT = re.compile(
    rf"^{_BEFORE}{_GENUS}(?:\s*[♂♀δ8]?\s*(?:['’]?[\dSsOlIZ]\d)?)?\n{_EPITHET}{_AUTHOR}{_BEHIND}$", re.MULTILINE
)
_QUALIFIER = re.compile(r"\s+(?:cf|aff)\.?\s+", re.IGNORECASE)


def find_names(passage: Passage, sexless: str) -> Iterator[Found]:
    """`scientificName` for each line that is a name, and for a genus and an epithet on two lines.

    `sexless`: the passage's text with signs of sex and struck marks blanked out, as long as the text itself.
    """
    start = 0
    for line in sexless.split("\n"):
        match = _LINE.match(line[: value_end(line, 0)].rstrip())
        if match:
            yield from _named(match, start)
        start += len(line) + 1
    for match in _SPLIT.finditer(sexless):
        yield from _named(match, 0)


def _named(match: "re.Match[str]", offset: int) -> Iterator[Found]:
    genus, epithet = match["genus"], match["epithet"].replace(" ", "")
    parts = match.groupdict()
    author = tidy(f"{parts['author'] or ''}")
    behind = tidy(f"{parts.get('infra') or ''} {parts.get('second') or ''}")
    if genus.lower() in _stop() or epithet in _stop() or _place(genus):
        return
    latin = _latin(epithet)
    if not latin and not re.search(r"[A-Z(]", author):
        return
    sure = 0.95 if latin and author else 0.88 if latin else 0.75
    value = tidy(f"{genus} {epithet} {author} {behind}").rstrip(",;")
    value = re.sub(r"\)(?=\w)", ") ", value).replace(" ,", ",")
    begin = offset + match.start("genus")
    yield Found("scientificName", value, tidy(match[0]), begin, offset + match.end(), sure)


def canonical(name: str) -> str:
    """Genus and epithets alone, lower case: what two writings of one name share."""
    words = re.findall(r"[A-Za-zÀ-ÿœ-]+", _QUALIFIER.sub(" ", name))
    kept = words[:1]
    for word in words[1:]:
        if word[0].islower() and (len(kept) < 2 or word not in ("et", "ex", "in", "f", "les", "de", "van", "von")):
            kept.append(word)
        elif len(kept) == 1:
            break
    return " ".join(word for word in kept if word not in ("subsp", "ssp", "var", "f", "forma")).lower()


@cache
def _stop() -> frozenset[str]:
    words = table("words")["stop"]["words"].split()
    months = list(table("months"))
    keys = [word.rstrip(".:").lower() for words in table("words")["keys"].values() for word in words]
    return frozenset([*words, *months, *keys])


@cache
def _countries() -> frozenset[str]:
    return frozenset(name.lower() for row in table("countries").values() for name in row["names"])


def _place(word: str) -> bool:
    return word.lower() in _countries()


def _latin(epithet: str) -> bool:
    return len(epithet) >= 4 and epithet.endswith(tuple(table("words")["stop"]["endings"].split()))
