"""Whatever the desktop's language is, the C library keeps the point and English months for what programs read."""

import locale
import subprocess
import sys

import pytest

ASKED = """
import locale
from datetime import date
from vasculum.gui.app import application
application()
print(locale.localeconv()["decimal_point"], f"{date(2026, 10, 1):%B}")
"""


def test_qt_does_not_turn_it(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, "de_DE.UTF-8")
    except locale.Error:
        pytest.skip("the locale de_DE.UTF-8 is not on this machine")
    finally:
        locale.setlocale(locale.LC_ALL, kept)
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    told = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True).stdout
    assert told.split() == [".", "October"]
