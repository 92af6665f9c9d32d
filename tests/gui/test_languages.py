"""The window in five languages: a choice that takes hold at once, sentences of the core recognised."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from vasculum.cli.app import run_command
from vasculum.cli.options import Openers
from vasculum.gui.app import application
from vasculum.gui.sentences import said
from vasculum.gui.translate import LANGUAGES, figure, speak, spoken, tr, tr_count
from vasculum.settings import Settings


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    application()
    yield
    speak("en")


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
