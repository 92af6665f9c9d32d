"""Every room of the window in every language: nothing left in English, nothing cut that is read from two metres."""

import os
from dataclasses import replace
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import pytest
from painted_words import english_patterns, painted, told
from pytestqt.qtbot import QtBot
from window_room import Room, keep_picture, keep_sheet, open_window, shoot

from vasculum.gui.keys import SHOOT
from vasculum.gui.parts.checks import CheckColumn
from vasculum.gui.parts.key_sheet import KeySheet
from vasculum.gui.parts.operator_column import OperatorColumn
from vasculum.gui.parts.plate import VerdictPlate
from vasculum.gui.parts.rail import Entry, Rail
from vasculum.gui.tokens import load_tokens
from vasculum.gui.translate import LANGUAGES, speak, tr
from vasculum.gui.window import Window
from vasculum.model.verdict import Check, CheckStatus, Stage, Status, Verdict
from vasculum.pipeline import load_profile
from vasculum.settings import places

FOREIGN = [language for language in LANGUAGES if language != "en"]
SMALL = (1280, 720)
SIZES = (SMALL, (1920, 1080), (2560, 1440))
FOLDER = os.environ.get("VASCULUM_TEST_PICTURES", "")


@pytest.fixture(autouse=True)
def _english_again():  # type: ignore[no-untyped-def]
    yield
    speak("en")


def _rooms(window: Window) -> list[str]:
    return list(window._panels)


def _enter(qtbot: QtBot, window: Window, room: str) -> None:
    window.act(room)
    qtbot.wait(350)


def _three(qtbot: QtBot, room: Room) -> None:
    for wanted in (Status.PASS, Status.REVIEW, Status.RETAKE):
        shoot(qtbot, room, wanted, settle=wanted is not Status.RETAKE)
    qtbot.waitUntil(lambda: room[0].shoot.checks.crops is not None, timeout=20_000)


@pytest.mark.parametrize(
    "languages",
    [
        pytest.param(("de",), id="the longest words"),
        pytest.param(tuple(one for one in FOREIGN if one != "de"), id="the others", marks=pytest.mark.slow),
    ],
)
def test_no_english_is_left_in_any_room(qtbot: QtBot, tmp_path: Path, languages: tuple[str, ...]) -> None:
    with open_window(qtbot, tmp_path / "data") as room:
        window, _ = room
        _three(qtbot, room)
        faults: list[str] = []
        for language in languages:
            window.act(f"language:{language}")
            qtbot.waitUntil(lambda: window.shoot.plate.status is Status.RETAKE, timeout=20_000)
            window.resize(*SMALL)
            left = english_patterns(language)
            for name in _rooms(window):
                _enter(qtbot, window, name)
                words = [one.words for one in painted(window)] + told(window)
                english = {one for one in words if any(pattern.search(one) for pattern in left)}
                faults += [f"{language}, {name}: {one}" for one in sorted(english)]
                if name == "shoot":
                    faults += _cut(window, language)
            window.act("shoot")
            window.act("key-sheet")
            qtbot.wait(100)
            words = [one.words for one in painted(window.sheet)]
            english = {one for one in words if any(pattern.search(one) for pattern in left)}
            faults += [f"{language}, keys: {one}" for one in sorted(english)]
            window.act("key-sheet")
            window.act("operator")
            qtbot.wait(200)
            faults += _cut(window, language)
            window.act("operator")
        assert not faults, "\n".join(faults)


def _cut(window: Window, language: str) -> list[str]:
    """What of plate, next press, why and remedy is not whole."""
    parts = [part for part in (window.shoot.plate, window.shoot.next, window.shoot.checks) if part.isVisible()]
    return [
        f"{language}, {type(part).__name__}, cut: {one.words}"
        for part in parts
        for one in painted(part)
        if not one.whole
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_and_remedy_fits_the_small_window(qtbot: QtBot, language: str) -> None:
    """At 1280x720: the plate with each verdict, and each remedy of the profile under a long sentence."""
    speak(language)
    tokens, profile = load_tokens(), load_profile("herbarium-sheet", places.profiles())
    plate = VerdictPlate(tokens)
    qtbot.addWidget(plate)
    plate.resize(372, 128)
    for status in Status:
        plate.judge(status, "HVC0042188", "Etiketten 0,42 · 1,2 s", "")
        for one in painted(plate):
            assert one.takes.right() <= plate.width(), f"{language}: {one.words}"
            assert one.whole, f"{language}: {one.words}"
    column = CheckColumn(tokens, profile.policy.limits)
    qtbot.addWidget(column)
    column.resize(372, 412)
    why = "The label's edges are 12.4 px wide in one direction and 3.1 px in another, as by motion; "
    why += "at most 2.5 is allowed."
    for limit, status in product(profile.policy.limits, (Status.RETAKE, Status.REVIEW)):
        check = Check(limit.check, CheckStatus.FAIL, 12.4, 2.5, "px", why, limit.remedy, status)
        column.show_verdict(Verdict(status, Stage.VERDICT, (check,), (why,), None))
        told_ = painted(column)
        assert all(one.whole for one in told_), f"{language}: {[one.words for one in told_ if not one.whole]}"
        low = max(one.room.top() + one.takes.height() for one in told_)
        assert low <= column.height(), f"{language}: {limit.remedy}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rail_names_every_room_whole(qtbot: QtBot, language: str) -> None:
    speak(language)
    words = [tr(word) for word in ("Settings", "Catalogue", "Backlog", "Profiles", "Shoot", "Morning", "Keys")]
    entries = tuple(Entry(word, word, "settings", "F1", below=place > 4) for place, word in enumerate(words))
    rail = Rail(load_tokens(), entries)
    qtbot.addWidget(rail)
    rail.resize(80, 800)
    rail.light(words[0])
    assert {one.words for one in painted(rail)} == set(words), "cut with dots"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_of_keys_is_whole_in_the_small_window(qtbot: QtBot, language: str) -> None:
    speak(language)
    sheet = KeySheet(load_tokens())
    qtbot.addWidget(sheet)
    sheet.resize(SMALL[0] - 56, SMALL[1] - 92)
    sheet.show_keys(tr("Shoot"), SHOOT, tuple((f"Ctrl+{place}", tr("Settings")) for place in range(1, 9)))
    assert not [one.words for one in painted(sheet) if not one.whole]


@pytest.mark.parametrize("language", LANGUAGES)
def test_operator_mode_says_whole_what_waits(qtbot: QtBot, language: str) -> None:
    speak(language)
    column = OperatorColumn(load_tokens(), tr("Herbarium sheet"), "Herbarium Vallis Clarae")
    qtbot.addWidget(column)
    column.resize(SMALL[0] // 3, 352)
    overview = SimpleNamespace(cover=None, taken=118, per_hour=104, specimens_left=4120, lane=())
    retake = SimpleNamespace(state=SimpleNamespace(value="retake"))
    for lane in ((), (retake,) * 12, (SimpleNamespace(state=SimpleNamespace(value="in-review")),)):
        overview.lane = lane
        column.take(overview)  # type: ignore[arg-type]
        assert not [one.words for one in painted(column) if not one.whole]


def test_on_a_review_the_remedy_says_how_it_is_taken_again(qtbot: QtBot) -> None:
    """The next press goes on there: "press again" would photograph the next specimen."""
    speak("en")
    column = CheckColumn(load_tokens(), (), lambda: "F8")
    qtbot.addWidget(column)
    check = Check("colour", CheckStatus.FAIL, 4.2, 3.5, "", "Off.", "Lay it flat, then press again.", Status.REVIEW)
    column.show_verdict(Verdict(Status.REVIEW, Stage.VERDICT, (check,), ("Off.",), None))
    assert column.remedy == "Lay it flat, then press again. F8 takes it again; the next press goes on."
    check = replace(check, effect=Status.RETAKE)
    column.show_verdict(Verdict(Status.RETAKE, Stage.VERDICT, (check,), ("Off.",), None))
    assert column.remedy == "Lay it flat, then press again."


@pytest.mark.pictures
@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_pictures_of_every_room(qtbot: QtBot, tmp_path: Path, language: str, theme: str) -> None:
    """Every room in three sizes; kept as PNG in the folder that VASCULUM_TEST_PICTURES names."""
    folder = Path(FOLDER) if Path(FOLDER).is_absolute() else tmp_path / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    with open_window(qtbot, tmp_path / "data") as room:
        window, _ = room
        _three(qtbot, room)
        if theme == "light":
            window.act("theme")
        window.act(f"language:{language}")
        qtbot.waitUntil(lambda: window.shoot.plate.status is Status.RETAKE, timeout=20_000)
        sizes: list[list[Path]] = []
        for width, height in SIZES:
            window.resize(width, height)
            sizes.append([])

            def keep(name: str, size: str = f"{width}x{height}") -> None:
                path = folder / f"{name}-{language}-{theme}-{size}.png"
                assert window.grab().save(str(path))
                sizes[-1].append(path)

            for name in _rooms(window):
                _enter(qtbot, window, name)
                qtbot.wait(900)
                keep(name)
            _enter(qtbot, window, "shoot")
            for act in ("key-sheet", "operator", "lane"):
                window.act(act)
                qtbot.wait(400)
                keep(act)
                window.act(act)
            if language == "de" and theme == "dark" and width == 1920:
                qtbot.wait(600)
                keep_picture(window, "shoot-retake-german")
        rows = [path for row in zip(*sizes, strict=True) for path in row]
        keep_sheet(rows, len(SIZES), f"rooms-{language}-{theme}")
