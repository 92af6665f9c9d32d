"""Brings the Linguist files up to date with the program's words: `python resources/translations/make_translations.py`.

Finds the window's words (`tr`, `tr_count` and `mark` in `gui/`), the core's sentences and the profiles' own, has
lupdate put them into `vasculum_*.ts` and lrelease make the `.qm` of each. What is written in the `.ts` by hand stays.
Says what is not translated yet, and ends with 1 where something is. To translate: Qt Linguist, or any editor.
"""

import ast
import re
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
APP = ROOT / "app" / "vasculum"
_WORD = re.compile(r"\b[a-z]{3,}\b")
_PLAIN = re.compile(r"(?<![\w-])[A-Za-z]?[a-z]{2,}(?![\w-])")
_GAP = re.compile(r"\{[a-z_]*(?::[^{}]*)?\}")
_NAME = re.compile(r"[A-Z][a-z]{2,}")
_NAMES = ("Vasculum", "Inter")
LANGUAGES = ("de", "es", "fr", "nl")
SPEAKERS = (
    "gui/remedies.py",
    "model/errors.py",
    "model/lanes.py",
    "model/providers.py",
    "inference/choice.py",
    "pipeline",
    "cameras",
    "store/connection.py",
    "store/durable.py",
    "store/files.py",
    "sync",
    "station",
    "reports",
)
"""Where the core words what the window shows, and the window what it says instead of a command; what only commands print
is left out by `SILENT`."""
SILENT = (
    "cameras/scene",
    "cameras/simulated.py",
    "pipeline/colour/calibration.py",
    "pipeline/colour/cgats.py",
    "pipeline/colour/reference.py",
    "pipeline/colour/target.py",
    "pipeline/profile_file.py",
    "pipeline/tolerances.py",
    "reports/backlog_plots.py",
    "station/bundle.py",
    "station/calibrating.py",
    "station/checklists.py",
    "station/demonstration.py",
    "station/expected_lists.py",
    "station/exporting.py",
    "station/rebuilding.py",
    "station/rejudging.py",
    "station/rejudging_run.py",
    "station/signing.py",
)

TERSE = (
    "pipeline/conformance.py",
    "pipeline/limits.py",
    "pipeline/sequence.py",
    "pipeline/belonging.py",
    "pipeline/identify.py",
    "pipeline/steps/exposure.py",
    "pipeline/steps/stand.py",
    "pipeline/steps/transfer.py",
    "pipeline/colour/target_age.py",
    "reports",
    "station/cards.py",
    "station/courier.py",
    "station/deciding.py",
    "station/history.py",
    "station/judging.py",
    "station/overview.py",
    "station/reporting.py",
    "station/station.py",
)
"""Where also words that make no sentence are shown: headings, columns, answers to a scan."""
PIECES = HERE / "pieces.txt"
"""What sentences are put together of, word by word as the core has it; written by hand."""


class Words(NamedTuple):
    """Something to translate, in its context."""

    context: str
    text: str
    about: str = ""
    plural: bool = False


def found() -> list[Words]:
    """All that is to be translated, each once, in a steady order."""
    return list(dict.fromkeys((*_of_window(), *(Words("sentences", text) for text in sentences()))))


def sentences() -> list[str]:
    """The core's sentences as patterns, `{1}`, `{2}` for what is filled in; then the profiles' own."""
    every: dict[str, None] = {}
    for file in _files(SPEAKERS):
        every |= dict.fromkeys(text for text in _texts(ast.parse(file.read_text("utf-8"))) if _is_sentence(text))
    for file in _files(TERSE):
        every |= dict.fromkeys(text for text in _texts(ast.parse(file.read_text("utf-8"))) if _is_terse(text))
    every |= dict.fromkeys(PIECES.read_text("utf-8").splitlines())
    for file in sorted((ROOT / "resources" / "profiles").glob("*.toml")):
        every |= dict.fromkeys(_remedies(tomllib.loads(file.read_text("utf-8"))))
    return list(every)


def make(folder: Path = HERE) -> dict[str, int]:
    """Brings the files of a folder up to date; by language, how many words are not translated."""
    (folder / "sentences.txt").write_text("".join(f"{text}\n" for text in sentences()), "utf-8")
    with tempfile.TemporaryDirectory() as place:
        listed = Path(place) / "words.py"
        listed.write_text("".join(_call(one) for one in found()), "utf-8")
        for language in LANGUAGES:
            ts = folder / f"vasculum_{language}.ts"
            _tool(
                "lupdate", listed, "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", "-ts", ts
            )
            _tool("lrelease", "-silent", ts, "-qm", ts.with_suffix(".qm"))
    return {language: len(unfinished(folder / f"vasculum_{language}.ts")) for language in LANGUAGES}


def unfinished(ts: Path) -> list[str]:
    """The words that a Linguist file leaves untranslated."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(ts).iter("message")
        if (said := message.find("translation")) is None or said.get("type") == "unfinished"
    ]


def _files(places: tuple[str, ...]) -> Iterator[Path]:
    silent = {APP / name for name in SILENT}
    for place in (APP / name for name in places):
        for file in (place,) if place.is_file() else sorted(place.rglob("*.py")):
            if not silent & {file, *file.parents}:
                yield file


def _of_window() -> Iterator[Words]:
    for file in sorted((APP / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            said = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if node.func.id in ("tr", "mark") and said:
                yield Words("window", *said[:2])
            elif node.func.id == "tr_count":
                yield Words("window", said[1], plural=True)


def _texts(tree: ast.AST) -> Iterator[str]:
    """Each string of the code, docstrings left out, f-strings as patterns."""
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inside.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
            specs = [part.format_spec for part in node.values if isinstance(part, ast.FormattedValue)]
            inside |= {id(part) for spec in specs if spec is not None for part in ast.walk(spec)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield _numbered(node.value)
        elif isinstance(node, ast.JoinedStr) and id(node) not in inside:
            number, parts = 0, []
            for part in node.values:
                if isinstance(part, ast.Constant):
                    parts.append(str(part.value))
                else:
                    number += 1
                    parts.append(f"{{{number}}}")
            yield "".join(parts)


def _numbered(text: str) -> str:
    """A text for `format` with its holes numbered."""
    first, *rest = _GAP.split(text)
    return first + "".join(f"{{{place}}}{part}" for place, part in enumerate(rest, 1))


def _is_sentence(text: str) -> bool:
    """Words for a person: begins like a sentence, ends like one, and has a plain word in it."""
    plain = _WORD.search(text) is not None
    return plain and " " in text and (text[0].isupper() or text[0] == "{") and text[-1] in ".!?" and "\n" not in text


def _is_terse(text: str) -> bool:
    """Words for a person that make no sentence: several, or one with a capital; no key, no query, no markup."""
    if not text.strip() or any(sign in text for sign in "_=<>\n\\") or not _PLAIN.search(text) or "select " in text:
        return False
    return " " in text.strip() or bool(_NAME.fullmatch(text) and text not in _NAMES)


def _remedies(table: object) -> Iterator[str]:
    if isinstance(table, dict):
        for key, value in table.items():
            if key in ("remedy", "look_at") and isinstance(value, str) and value:
                yield value
            else:
                yield from _remedies(value)
    elif isinstance(table, list):
        for value in table:
            yield from _remedies(value)


def _call(words: Words) -> str:
    """A line of Python that lupdate understands."""
    about = f', "{words.about}"' if words.about or words.plural else ""
    return f"QCoreApplication.translate({_quoted(words.context)}, {_quoted(words.text)}{about}{', 2' * words.plural})\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _tool(name: str, *arguments: object) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed: {done.stderr or done.stdout}")


if __name__ == "__main__":
    left = make()
    for code in LANGUAGES:
        for words in unfinished(HERE / f"vasculum_{code}.ts"):
            print(f"{code}: {words}")
    sys.exit(any(left.values()))
