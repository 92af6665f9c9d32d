"""The window in five languages: a choice that takes hold at once, sentences of the core recognised."""

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale

from vasculum.cli.app import run_command
from vasculum.cli.openers import Openers
from vasculum.gui.app import application
from vasculum.gui.sentences import said
from vasculum.gui.translate import LANGUAGES, WINDOW, figure, speak, spoken, tr, tr_count
from vasculum.settings import Settings, places

TRANSLATIONS = places.resources() / "translations"
sys.path.insert(0, str(TRANSLATIONS))
import make_translations  # noqa: E402

MEND = "run `python resources/translations/make_translations.py`, translate what it names, run it again, commit it all"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    application()
    yield
    speak("en")


def test_no_word_of_the_window_sends_the_person_to_a_command_line() -> None:
    """What the core advises may name a verb; what the window says of itself names a key, a room or a cable."""
    for context in ElementTree.parse(TRANSLATIONS / "vasculum_de.ts").getroot().iter("context"):
        if context.findtext("name") == WINDOW:
            words = [one.text or "" for one in context.iter("source")]
            assert len(words) > 100
            assert not [one for one in words if "`vasculum " in one]


def test_the_language_is_the_settings_or_the_flags(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Settings] = []
    openers = Openers(lambda chosen: opened.append(chosen) or 0, lambda *_: 0)  # type: ignore[func-returns-value]
    file = tmp_path / "station.toml"
    file.write_text('language = "fr"\n')
    assert run_command(["gui", "--settings", str(file)], openers) == 0
    assert run_command(["gui", "--settings", str(file), "--language", "de"], openers) == 0
    monkeypatch.setenv("VASCULUM_LANGUAGE", "nl")
    assert run_command(["gui", "--settings", str(file)], openers) == 0
    assert [one.language for one in opened] == ["fr", "de", "nl"]
    assert run_command(["gui", "--language", "tlh"], openers) == 2


def test_what_has_no_words_is_english() -> None:
    assert speak("en") == spoken() == "en"
    assert tr("{n} left", n=3) == "3 left"
    assert tr_count("{n} file", "{n} files", 1) == "1 file"
    assert tr_count("{n} file", "{n} files", 4120) == "4\u2009120 files"
    assert said("HVC0042190 follows 2188; 2189 was skipped.") == "HVC0042190 follows 2188; 2189 was skipped."
    assert set(LANGUAGES) == {"en", "fr", "de", "es", "nl"}


def test_numbers_as_the_language_writes_them() -> None:
    speak("de")
    assert QLocale().language() is QLocale.Language.German
    assert figure(-4.25, 1) == "\u22124,2"
    speak("en")
    assert figure(4.25, 2) == "4.25"


def test_no_word_is_missing_in_any_language(tmp_path: Path) -> None:
    for file in TRANSLATIONS.glob("*.ts"):
        shutil.copy(file, tmp_path)
    missing = {language: count for language, count in make_translations.make(tmp_path).items() if count}
    assert not missing, f"words without a translation: {missing}; {MEND}"
    for made in sorted(tmp_path.iterdir()):
        kept = TRANSLATIONS / made.name
        assert kept.read_bytes() == made.read_bytes(), f"{made.name} is not what the code gives; {MEND}"


@pytest.mark.parametrize("language", make_translations.LANGUAGES)
def test_what_is_filled_in_stands_in_each_translation(language: str) -> None:
    for message in ElementTree.parse(TRANSLATIONS / f"vasculum_{language}.ts").iter("message"):
        source, said_ = message.findtext("source") or "", message.find("translation")
        assert said_ is not None
        forms = [form.text or "" for form in said_.iter("numerusform")] or [said_.text or ""]
        for form in forms:
            wanted, given = _holes(source), _holes(form)
            # A singular may spell its number out, as in English.
            fits = given == wanted or (len(forms) > 1 and form is forms[0] and given == wanted - {"n"})
            assert fits, f"{language}: {source!r} became {form!r}"


def _holes(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\{(\w+)\}", text))


def test_sentences_of_the_core_are_said_in_german() -> None:
    speak("de")
    told = {
        "HVC0042190 follows 2188; 2189 was skipped. Look for it in the cover.":
            "HVC0042190 folgt auf 2188; ausgelassen: 2189. Im Umschlag danach suchen.",
        "The last 6 numbers lie one sheet off the list.": "Die letzten 6 Nummern liegen einen Bogen neben der Liste.",
        "The colours are off by 4.2 after correction; at most 3.5 is allowed.":
            "Die Farben liegen nach Korrektur um 4,2 daneben; höchstens 3,5 ist erlaubt.",
        "The colours are off by 1.4 after correction.": "Die Farben liegen nach Korrektur um 1,4 daneben.",
        "HVC1 was shot on 12 November at 14:57 and looks the same.":
            "HVC1 wurde am 12. November um 14:57 aufgenommen und sieht gleich aus.",
        "Two numbers lie in the frame: HVC1 and HVC2.": "Zwei Nummern liegen im Bild: HVC1 und HVC2.",
        "The object is cut at the left and the bottom.": "Das Objekt ist angeschnitten: links und unten.",
        "Do not shoot yet: no colour chart was found in the frame.":
            "Noch nicht aufnehmen: Keine Farbkarte im Bild gefunden.",
        "5 specimens; 2 left open; 1 package still to be sent.":
            "5 Exemplare; 2 offen gelassen; 1 Paket noch zu senden.",
        "Collected by A. Meyer at Valmora": "Collected by A. Meyer at Valmora",
    }  # fmt: skip
    assert {words: said(words) for words in told} == told
