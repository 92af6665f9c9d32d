"""The window: rail, top bar, and the panels; every key and scan passes here and goes to the panel that wants it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from vasculum.gui.ask import ask
from vasculum.gui.bridge import Bridge
from vasculum.gui.hands import Hands
from vasculum.gui.images.monitor import Monitor
from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.keymap import Keymap
from vasculum.gui.keys import control_codes
from vasculum.gui.lettering import Run
from vasculum.gui.parts.arrangement import Measures, measures
from vasculum.gui.parts.key_sheet import KeySheet
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.rail import Rail
from vasculum.gui.parts.station_facts import camera_fact, station_facts
from vasculum.gui.parts.top_bar import TopBar
from vasculum.gui.rooms import Rooms, entries
from vasculum.gui.sentences import said_fault
from vasculum.gui.sound import Sounds
from vasculum.gui.teaching import SLOWEST_MS
from vasculum.gui.tokens import Tokens, load_tokens
from vasculum.gui.translate import mark, speak, tr
from vasculum.gui.words import tilde
from vasculum.model.events import Analysed, CameraConnected, CameraFault, PreviewFrame
from vasculum.reports.control_codes import control_sheet
from vasculum.station import Overview, Station

_DRAWN_FOR = (1920, 1080)
_SCAN_IT = mark("Print at full size. A scan does what stands above the bars, whatever has the focus.")


class Window(QMainWindow):
    """Talks to the station and to nothing else. `theme` is `dark` or `light`; by default as it was left."""

    restarts = Signal()
    """The station is to be started again with the settings as they are written."""

    def __init__(self, station: Station, bridge: Bridge, theme: str | None = None) -> None:
        super().__init__()
        self._station = station
        self._kept = QSettings("vasculum", "window")
        self._sounds = Sounds(station.settings, self)
        self._thumbnails = Thumbnails(self)
        self._overview: Overview | None = None
        self._camera, self._camera_heard = tr("Camera is starting"), False
        self._operator = False
        self._judge_colour = False
        self._language = station.settings.language
        self.setWindowTitle("Vasculum")
        self.setMinimumSize(960, 600)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(250)
        self._counting.timeout.connect(self._count)
        # Room on the disk comes back without an event; only while there is none it is looked for.
        self._room = QTimer(self)
        self._room.setSingleShot(True)
        self._room.setInterval(2000)
        self._room.timeout.connect(self._count)
        self._dress(load_tokens(theme or self._theme_kept()))
        self.hands = Hands(self, self, self._sounds)
        self.hands.listen(station.settings.scanner_ms)
        self._monitor = Monitor(self)
        self._monitor.changed.connect(lambda: self._dress_anew(self._tokens))
        self._monitor.refused.connect(lambda fault: self.settings.refuse_monitor(fault))
        self._monitor.look(station.settings.monitor_profile, self.screen())
        bridge.happened.connect(self.hear)
        self._take_place()

    # --- what it is made of

    def _dress(self, tokens: Tokens) -> None:
        """Builds everything in a theme; what was shown is asked for again."""
        self._tokens = tokens
        self.setStyleSheet(tokens.style_sheet())
        whole = QWidget()
        whole.setObjectName("plain")
        settings = self._station.settings
        self.keymap = Keymap(settings.keys, settings.pedals)
        made = Rooms(self._station, tokens, self._sounds, self._thumbnails, self.keymap)
        self.shoot, self.review, self.catalogue, self.morning = made.shoot, made.review, made.catalogue, made.morning
        self.reports, self.sync, self.backlog, self.profiles = made.reports, made.sync, made.backlog, made.profiles
        self.settings, self.wizard = made.settings, made.wizard
        self._rooms = made.all
        self._panels: dict[str, Panel] = {room.name: room.panel for room in self._rooms}
        self.rail = Rail(tokens, tuple(entries(self._rooms, tokens.light)))
        self.top = TopBar(tokens)
        self.sheet = KeySheet(tokens)
        self.sheet.take(self.keymap)
        for part in (*self._panels.values(), self.top, self.rail, self.sheet):
            part.setParent(whole)
        for panel in self._panels.values():
            panel.acted.connect(self.act)
            panel.headed.connect(self._head)
        self.rail.acted.connect(self.act)
        self.sheet.hide()
        self.setCentralWidget(whole)
        self._open("shoot")
        self._count()

    @property
    def opening(self) -> dict[str, str]:
        """The keys that open rooms, and the rooms."""
        return {room.key: room.name for room in self._rooms if room.key}

    @property
    def panel(self) -> Panel:
        """The panel shown."""
        return self._panels[self.shown]

    @property
    def tokens(self) -> Tokens:
        """The theme in force."""
        return self._tokens

    # --- what the person does

    def act(self, name: str) -> bool:
        """Does an act of the window or of the panel shown; False where nobody knows it."""
        if name in self._panels:
            self._open(name)
            return True
        if name.startswith("find:"):
            self._open("catalogue")
            self.catalogue.scan(name.partition(":")[2])
            return True
        if name.startswith("language:"):
            self.speak(name.partition(":")[2])
            return True
        acts: dict[str, Callable[[], None]] = {
            "key-sheet": self._toggle_sheet,
            "operator": self._toggle_operator,
            "theme": self._toggle_theme,
            "judge-colour": self._toggle_judge_colour,
            "count": self._count,
            "search": lambda: self._open("catalogue"),
            "settings-changed": self._take_settings,
            "restart": self.restarts.emit,
            "control-codes": self._keep_control_codes,
            "listen-slowly": lambda: self.hands.listen(SLOWEST_MS),
            "listen-usually": lambda: self.hands.listen(self._station.settings.scanner_ms),
        }
        if name in acts:
            acts[name]()
            return True
        if self.panel.act(name):
            return True
        if name == "back":
            self._open("shoot")
            return True
        return False

    def _open(self, name: str) -> None:
        self.shown = name
        for other, panel in self._panels.items():
            panel.setVisible(other == name)
        self.rail.light(name)
        self.sheet.hide()
        if name == "shoot":
            self.top.show_verdict(None)
        elif self._operator:
            self._toggle_operator()
        self._arrange()
        self._head()
        self.panel.look()
        if not self.panel.isAncestorOf(self.focusWidget() or self):
            # What had the focus is hidden now, and Qt would light the rail instead.
            self.panel.setFocus()

    def _toggle_sheet(self) -> None:
        if self.sheet.isVisible():
            self.sheet.hide()
            return
        opening = tuple((room.key, tr(room.panel.title)) for room in self._rooms if room.key)
        self.sheet.show_keys(tr(self.panel.title), self.panel.keys, opening)
        self.sheet.show()
        self.sheet.raise_()

    def _keep_control_codes(self) -> None:
        page = control_sheet("Vasculum", tr("Control barcodes"), tr(_SCAN_IT), control_codes())
        ask(
            self,
            lambda: self._station.keep_document(page, "control-barcodes", "pdf"),
            lambda path: self.sheet.say(tr("Kept: {file}", file=tilde(path))),
            lambda fault: self.sheet.say(said_fault(fault)),
        )

    def _toggle_operator(self) -> None:
        self._operator = not self._operator
        if self._operator and self.shown != "shoot":
            self._open("shoot")
        self.rail.setVisible(not self._operator)
        self.top.setVisible(not self._operator)
        self._arrange()
        self.shoot.operate(self._operator)

    def speak(self, language: str) -> None:
        """Another language, at once; `""` is the system's. It is kept where the settings are, not here."""
        speak(language)
        self._dress_anew(self._tokens)

    def _toggle_theme(self) -> None:
        theme = "dark" if self._tokens.light else "light"
        self._kept.setValue("theme", theme)
        self._dress_anew(load_tokens(theme))

    def _dress_anew(self, tokens: Tokens) -> None:
        shown, operator = self.shown, self._operator
        places = self.places
        self._operator = False
        self._dress(tokens)
        self.go_to(places)
        self._open(shown)
        if operator:
            self._toggle_operator()

    def pause_for_start(self) -> None:
        """Nothing is pressed while the station is started again."""
        self.setEnabled(False)
        self.top.show_left("refresh-cw", (Run(tr("The station is started again"), 650),))

    @property
    def places(self) -> dict[str, object]:
        """Where in each room one is."""
        return {room.name: room.panel.place for room in self._rooms}

    def go_to(self, places: Mapping[str, object]) -> None:
        """Back to such places."""
        for room in self._rooms:
            room.panel.go_to(places[room.name])

    def _take_settings(self) -> None:
        """What was changed in Settings, as far as it holds at once."""
        settings = self._station.settings
        self._sounds.take(settings)
        self.hands.listen(settings.scanner_ms)
        now = Keymap(settings.keys, settings.pedals)
        if settings.language != self._language:
            self._language = settings.language
            self.speak(settings.language)
        elif now != self.keymap:
            self._dress_anew(self._tokens)
        self._monitor.look(settings.monitor_profile, self.screen())

    def _toggle_judge_colour(self) -> None:
        self._judge_colour = not self._judge_colour
        self.shoot.plate.neutral = self._judge_colour
        self.shoot.plate.update()

    # --- what happens

    def hear(self, happened: object) -> None:
        """Shows what happened; on the main thread."""
        for panel in self._panels.values():
            panel.hear(happened)
        match happened:
            case PreviewFrame():
                return
            case CameraConnected():
                self._camera, self._camera_heard = happened.camera.model, True
            case CameraFault():
                self._camera, self._camera_heard = tr("no answer"), True
            case Analysed() if self.shown != "shoot":
                self.top.show_verdict((happened.verdict.status, happened.verdict.catalog_number or tr("no number")))
            case _:
                pass
        if not self._counting.isActive():
            self._counting.start()

    def _count(self) -> None:
        ask(self, self._station.overview, self._counted)

    def _counted(self, overview: Overview) -> None:
        self._overview = overview
        if overview.specimens_left == 0:
            self._room.start()
        for panel in self._panels.values():
            panel.take(overview)
        self.rail.count("review", overview.counts["in-review"])
        self._head()

    def _head(self) -> None:
        panel = self.panel
        if panel is self.shoot:
            self.top.show_left("tag", panel.heading())
            self.top.show_facts(station_facts(self._overview, self._camera, self._ready))
            return
        self.top.show_left("", (Run(tr(panel.title) + "  ", 750), *panel.heading()))
        self.top.show_facts((*panel.facts(), camera_fact(self._ready)))

    @property
    def _ready(self) -> bool | None:
        """Whether the camera answers; None while it has neither answered nor been given up."""
        ready = self._station.camera_ready
        return ready if ready or self._camera_heard else None

    # --- places

    def _take_place(self) -> None:
        """Where it was left; at the first start 1920x1080, or all of a screen that has no room for that."""
        place = self._kept.value("geometry")
        if isinstance(place, QByteArray) and self.restoreGeometry(place):
            return
        self.resize(*_DRAWN_FOR)
        room = self.screen().availableSize()
        if room.width() <= _DRAWN_FOR[0] or room.height() <= _DRAWN_FOR[1]:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        # Nothing is lit until somebody presses Tab.
        self.panel.setFocus()

    @property
    def sizes(self) -> Measures:
        """The measures of the window's size."""
        return measures(self.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide, high, sizes = self.width(), self.height(), self.sizes
        left, top = (0, 0) if self._operator else (sizes.rail, sizes.top)
        self.rail.setGeometry(0, 0, sizes.rail, high)
        self.top.setGeometry(sizes.rail, 0, wide - sizes.rail, sizes.top)
        for part in (*self._panels.values(), self.sheet):
            part.setGeometry(left, top, wide - left, high - top)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._kept.setValue("geometry", self.saveGeometry())
        self.hands.rest()
        super().closeEvent(event)

    def _theme_kept(self) -> str:
        kept = self._kept.value("theme", "dark")
        return kept if kept in ("dark", "light") else "dark"
