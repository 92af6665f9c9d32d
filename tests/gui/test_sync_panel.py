"""Sync in words: counts, gaps, what needs a glance, what waits for its hours; each act by its key."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from painted_words import painted
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.panels.sync import SyncPanel
from vasculum.gui.panels.sync_words import gap_minutes, line_words, size_words
from vasculum.gui.tokens import load_tokens
from vasculum.gui.translate import speak
from vasculum.model.capture import FileRef
from vasculum.model.events import SendingWaits
from vasculum.model.ids import CaptureId
from vasculum.model.lanes import Lane
from vasculum.model.package import DeliveryState
from vasculum.settings import Settings
from vasculum.station import Gap, Here, Holdings, Release, Sending, SendingRow, Verification
from vasculum.station.metering import Meter
from vasculum.store.holding import Kept
from vasculum.store.sending import At
from vasculum.sync.fixity import FixityRow

NOW = datetime.now(UTC)
TARGETS = {
    "default": {"kind": "ocfl"},
    "centre": {
        "kind": "s3",
        "where": "https://s3.example.org/specimens/HVC?region=eu-1",
        "access": {"megabits": 50},
        "masters": {"hours": "20:00-06:00", "megabits": 200},
    },
}
SIZE = 61_000_000


def row(number: int, state: DeliveryState, why: str | None = None, again: bool = False) -> SendingRow:
    due = NOW + timedelta(minutes=4) if again else None
    return SendingRow(CaptureId(f"c{number}"), f"HVC{number:07}", "centre", state, 1, due, why, 9, SIZE)


ONE_WAITS = Sending(
    (row(42187, DeliveryState.READY),),
    sent=12,
    verified=11,
    waiting=1,
    waiting_bytes=SIZE,
    failed=0,
    targets={"default": At(12, 0, 0, None, NOW), "centre": At(11, 1, 0, None, NOW)},
    per_minute=(0,) * 60,
    gaps=(),
    confirmed_at=NOW,
)
BUSY = replace(
    ONE_WAITS,
    rows=(
        row(41902, DeliveryState.FAILED, "s3://x does not accept this station's key. Enter it with `vasculum secret`."),
        row(42096, DeliveryState.FAILED, "The repository holds other bytes. Compare both."),
        row(42190, DeliveryState.SENDING),
        *(row(42191 + number, DeliveryState.READY) for number in range(3)),
        row(42194, DeliveryState.READY, "The store does not answer.", again=True),
        *(row(42180 - number, DeliveryState.SENT) for number in range(8)),
    ),
    waiting=38,
    waiting_bytes=38 * SIZE,
    failed=2,
    sent=4774,
    verified=4769,
    targets={"default": At(4774, 0, 0, None, NOW), "centre": At(4769, 36, 2, NOW - timedelta(minutes=3), NOW)},
    per_minute=tuple(0 if 25 <= minute < 31 else SIZE * (1 + minute % 3) for minute in range(60)),
    gaps=(Gap(NOW - timedelta(minutes=35), NOW - timedelta(minutes=29), "away", "centre"),),
)
HELD = Holdings(Here(4812, 1_310_000_000_000, 1904, 171_000_000_000), (), (), NOW)
ROW = FixityRow("d41/HVC0041902.dng", "centre", "0" * 64, "1" * 64, "changed")


class Station:
    """As much of a station as the panel asks."""

    def __init__(self, now: Sending = ONE_WAITS, held: Holdings = HELD) -> None:
        self.settings = Settings(targets=TARGETS)
        self.sending_paused, self.meter, self.pauses = False, Meter(), ()
        self.now, self.held = now, held
        self.asked: list[object] = []

    def sending(self) -> Sending:
        return self.now

    def holdings(self) -> Holdings:
        return self.held

    def pause_sending(self) -> None:
        self.sending_paused = True

    def resume_sending(self) -> None:
        self.sending_paused = False

    def send_again(self, capture_id: CaptureId | None = None) -> int:
        self.asked.append(("again", capture_id))
        return 1

    def verify(self) -> Verification:
        made = Verification(self.settings, 1.0)
        made.looked, made.read, made.differ = 4120, 83, [ROW]
        self.asked.append(made)
        return made

    def release(self) -> Release:
        made = Release((CaptureId("c1"), CaptureId("c2")), 180_000_000)
        self.asked.append(made)
        return made

    def fetch_back(self, captures: tuple[CaptureId, ...]) -> Release:
        made = Release(tuple(captures), 180_000_000, over=True)
        self.asked.append(tuple(captures))
        return made


def shown(qtbot: QtBot, station: Station, theme: str = "dark", size: tuple[int, int] = (1840, 1020)) -> SyncPanel:
    application()
    made = SyncPanel(station, load_tokens(theme))  # type: ignore[arg-type]
    made.setStyleSheet(load_tokens(theme).style_sheet())
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    made.look()
    qtbot.waitUntil(lambda: bool(made.sentence) and made._holdings is not None, timeout=10_000)
    return made


@pytest.fixture
def station() -> Station:
    return Station()


@pytest.fixture
def panel(qtbot: QtBot, station: Station) -> SyncPanel:
    return shown(qtbot, station)


def words_of(panel: SyncPanel) -> set[str]:
    return {one.words for one in painted(panel)} | {one.words for one in painted(panel.side)}


def test_what_waits_for_its_hours(panel: SyncPanel) -> None:
    assert panel.sentence == "1 specimen to send."
    panel.hear(SendingWaits(target="centre", lanes=((Lane.MASTERS, "20:00"),)))
    assert panel.sentence == "1 specimen to send. What goes to centre waits for its hours: originals until 20:00."
    panel.hear(SendingWaits(target="centre", lanes=()))
    assert panel.sentence == "1 specimen to send."


def test_a_key_pauses_and_goes_on_and_its_word_says_which(panel: SyncPanel, qtbot: QtBot) -> None:
    assert any(key.act == "pause" and key.key == "P" for key in panel.keys)
    assert panel.buttons["pause"].text() == "Pause"
    assert panel.act("pause")
    assert panel.sentence == "Sending is paused. 1 specimen to send."
    assert panel.note.startswith("Paused")
    qtbot.waitUntil(lambda: panel.buttons["pause"].text() == "Go on", timeout=10_000)
    panel.act("pause")
    assert panel.sentence == "1 specimen to send."
    assert panel.note == "Sending goes on"
    qtbot.waitUntil(lambda: panel.buttons["pause"].text() == "Pause", timeout=10_000)


def test_five_counts_rate_gap_and_time_left(qtbot: QtBot) -> None:
    panel = shown(qtbot, Station(BUSY))
    told = words_of(panel)
    for wanted in ("On this station", "Sent", "Receipt verified", "Safe to release", "Lost", "1.31 TB"):
        assert wanted in told
    assert {"4\u2009812", "4\u2009774", "4\u2009769", "1\u2009904", "0"} <= told
    assert panel.sentence == "38 specimens to send, about 19 min. Two need a glance."
    assert any(one.startswith("Last hour, MB a second · at most 3.0") or "3.1" in one for one in told)
    assert any("centre away, went on by itself" in one for one in told)
    assert "1\u2009904 originals are safe to release" in told
    assert "Frees 171 GB. They can be fetched back." in told


def test_each_thing_that_needs_a_glance_has_its_one_button(qtbot: QtBot) -> None:
    ref = FileRef("0" * 64, 5, "image/x-adobe-dng", "IMG_7.dng")
    held = replace(
        HELD, lost=(Kept(CaptureId("c7"), None, ref, False),), gone=(Kept(CaptureId("c8"), "E8", ref, True),)
    )
    station = Station(BUSY, held)
    panel = shown(qtbot, station)
    cards = {card.glance.head: card for card in panel.side.cards}
    assert list(cards) == [
        "IMG_7.dng is nowhere",
        "E8 is missing here",
        "HVC0041902 was refused",
        "HVC0042096 was refused",
        "HVC0042194 is tried again",
    ]
    assert [card.button.text() for card in cards.values() if card.button] == [
        "Verify again",
        "Fetch back",
        "Open targets",
        "Send again",
        "Send again",
    ]
    opened: list[str] = []
    panel.acted.connect(opened.append)
    cards["HVC0041902 was refused"].button.click()  # type: ignore[union-attr]
    assert opened == ["settings"]
    cards["HVC0042096 was refused"].button.click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: ("again", "c42096") in station.asked, timeout=10_000)
    cards["E8 is missing here"].button.click()  # type: ignore[union-attr]
    assert (CaptureId("c8"),) in station.asked


def test_verify_counts_can_be_ended_and_names_what_differs(panel: SyncPanel, station: Station, qtbot: QtBot) -> None:
    panel.act("verify")
    (run,) = station.asked
    assert isinstance(run, Verification)
    assert panel.note == "Verifying: 4\u2009120 files looked at, 83 read, 1 differ"
    assert panel.buttons["verify"].text() == "End verifying"
    panel.act("verify")
    assert run.stopped
    run.stopped, run.over = False, True
    qtbot.waitUntil(
        lambda: panel.note == "4\u2009120 files looked at, 83 read to the last byte, 1 differ", timeout=10_000
    )
    assert [card.glance.head for card in panel.side.cards] == ["HVC0041902.dng is not as it was delivered"]
    assert panel.sentence == "1 specimen to send. One needs a glance."


def test_release_is_undone_by_fetching_back(panel: SyncPanel, station: Station, qtbot: QtBot) -> None:
    assert panel.act("undo")
    assert panel.note == "Nothing was released here since the start"
    panel.act("release")
    (run,) = station.asked
    assert isinstance(run, Release)
    run.over = True
    qtbot.waitUntil(lambda: panel.note == "2 released, 180 MB freed; U fetches them back", timeout=10_000)
    panel.act("undo")
    qtbot.waitUntil(lambda: panel.note == "2 fetched back, 180 MB", timeout=10_000)
    assert station.asked[-1] == ("c1", "c2")


def test_nothing_is_released_that_may_not(qtbot: QtBot) -> None:
    station = Station(held=replace(HELD, here=replace(HELD.here, safe=0, safe_bytes=0)))
    panel = shown(qtbot, station)
    panel.act("release")
    assert panel.note == "Nothing is safe to release"
    assert not panel.side.button.isEnabled()
    assert station.asked == []
    assert "None is older than 30 days and confirmed at 2 places." in words_of(panel)


def test_a_target_that_is_away_is_named(qtbot: QtBot) -> None:
    at = At(11, 1, 0, NOW - timedelta(minutes=3), NOW)
    panel = shown(qtbot, Station(replace(ONE_WAITS, targets={"centre": at})))
    assert panel.sentence.startswith("centre does not answer since ")
    assert panel.sentence.endswith("Shooting goes on; sending resumes by itself.")


def test_a_target_that_was_named_later_lacks_what_was_delivered_before(qtbot: QtBot) -> None:
    sent = replace(ONE_WAITS, rows=(), waiting=0, targets={"default": At(12, 0, 0, None, NOW)}, lacking={"centre": 12})
    station = Station(sent)
    panel = shown(qtbot, station)
    assert panel.sentence == "Nothing waits. One needs a glance."
    assert {"centre lacks 12", "lacks 12"} <= words_of(panel)
    (glance,) = panel._glances()
    panel._glance(glance)
    qtbot.waitUntil(lambda: bool(station.asked), timeout=10_000)
    assert station.asked == [("again", None)], "one key for all of them"


def test_all_sent_says_when_it_was_confirmed(qtbot: QtBot) -> None:
    panel = shown(qtbot, Station(replace(ONE_WAITS, rows=(), waiting=0, verified=212)))
    assert panel.sentence.startswith("All 212 are at the repository, receipts checked ")


def test_a_line_in_words() -> None:
    targets = Settings(targets=TARGETS).targets
    assert line_words(targets["default"]) == ""
    assert line_words(targets["centre"]) == "access images 50 Mbit/s; originals 20:00-06:00, 200 Mbit/s"


def test_sizes_in_words() -> None:
    assert [size_words(size) for size in (0, 2_540_000, 171e6, 1.31e12, 171e9)] == [
        "0.0 MB",
        "2.5 MB",
        "171 MB",
        "1.31 TB",
        "171 GB",
    ]


def test_the_minutes_of_a_gap() -> None:
    gaps = (Gap(NOW - timedelta(minutes=30), NOW - timedelta(minutes=28), "away", "centre"),)
    assert sorted(gap_minutes(gaps, NOW)) == [30, 31]
    assert sorted(gap_minutes((Gap(NOW - timedelta(minutes=2), None, "paused"),), NOW)) == [58, 59]


@pytest.mark.pictures
@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(1840, 1020), (1224, 664), (2480, 1380)])
def test_pictures_of_a_busy_hour(qtbot: QtBot, tmp_path: Path, theme: str, size: tuple[int, int]) -> None:
    """To look at; kept as PNG in the folder that VASCULUM_TEST_PICTURES names."""
    folder = Path(os.environ.get("VASCULUM_TEST_PICTURES", ""))
    station = Station(BUSY)
    station.meter.begins("centre", CaptureId("c42190"))
    station.meter.counts("centre", SIZE // 2)
    for language in ("en", "de"):
        speak(language)
        panel = shown(qtbot, station, theme, size)
        panel.act("pause")
        panel.act("pause")
        qtbot.wait(200)
        place = folder if folder.is_absolute() else tmp_path
        assert panel.grab().save(str(place / f"sync-busy-{language}-{theme}-{size[0]}.png"))
    speak("en")
