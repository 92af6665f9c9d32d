"""A remedy that is a command of the terminal becomes, in the window, what is pressed there."""

import re

import pytest
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.remedies import INSTEAD
from vasculum.gui.sentences import said
from vasculum.gui.translate import speak
from vasculum.settings import places

_TERMINAL_ALONE = ("run `vasculum models` once",)
"""What no room of the window does: it takes minutes and belongs to whoever looks after the machine."""
_COMMAND = re.compile(r"`vasculum |: vasculum | --[a-z]")


def _core() -> str:
    root = places.resources().parent / "app" / "vasculum"
    files = [file for file in root.rglob("*.py") if not {"gui", "cli"} & set(file.relative_to(root).parts)]
    return re.sub(r"\{[^{}]*\}", "{}", "".join(file.read_text("utf-8") for file in files))


def test_what_is_replaced_is_what_the_core_says() -> None:
    core = _core()
    assert not [words for words in INSTEAD if re.sub(r"\{\d\}", "{}", words) not in core]


def test_no_command_is_left_that_has_a_place_in_the_window() -> None:
    patterns = (places.resources() / "translations" / "sentences.txt").read_text("utf-8").splitlines()
    shown = {one for one in patterns if _COMMAND.search(one)} - set(INSTEAD) - set(INSTEAD.values())
    known = (*_TERMINAL_ALONE, "Name one with --camera, or", "folder:DIR", "--help", "newer program")
    assert not [one for one in shown if not any(part in one for part in known)]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "nl"])
def test_the_window_says_what_to_press(qtbot: QtBot, language: str) -> None:
    application()
    speak(language)
    try:
        for words, instead in INSTEAD.items():
            told = said(words.replace("{1}", "store"))
            assert ("terminal" in told.lower()) == ("terminal" in instead)
            assert "terminal" in instead or not _COMMAND.search(told), told
    finally:
        speak("en")


def test_it_is_found_behind_a_fault_that_nobody_knows(qtbot: QtBot) -> None:
    application()
    speak("en")
    told = said("Disk 7b is on fire. Run `vasculum verify`; delete nothing.")
    assert told == "Disk 7b is on fire. Press Verify now in Sync; delete nothing."
    whole = "The station's own copy of 2f1c is missing. Run `vasculum verify`."
    assert said(whole) == "The station's own copy of 2f1c is missing. Press Verify now in Sync."
