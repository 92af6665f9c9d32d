"""The window: rail, top bar, and the panels; every key and scan passes here and goes to the panel that wants it."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from vasculum.gui import keys
from vasculum.gui.ask import ask
from vasculum.gui.bridge import Bridge
from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.keyboard import Keyboard
from vasculum.gui.lettering import Run
from vasculum.gui.parts.arrangement import Measures, measures
from vasculum.gui.parts.key_sheet import KeySheet
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.rail import Rail
from vasculum.gui.parts.station_facts import station_facts
from vasculum.gui.parts.top_bar import Fact, TopBar
from vasculum.gui.rooms import Rooms, entries
from vasculum.gui.sound import Sounds
from vasculum.gui.tokens import Tokens, load_tokens
from vasculum.gui.translate import speak, tr
from vasculum.model.events import Analysed, CameraConnected, CameraFault, PreviewFrame
from vasculum.station import Overview, Station


class Window(QMainWindow):
    """Talks to the station and to nothing else. `theme` is `dark` or `light`; by default as it was left."""

    def __init__(self, station: Station, bridge: Bridge, theme: str | None = None) -> None:
        super().__init__()
        self._station = station
        self._kept = QSettings("vasculum", "window")
        self._sounds = Sounds(station.settings, self)
        self._thumbnails = Thumbnails(self)
        self._overview: Overview | None = None
        self._camera = tr("no answer yet")
        self._operator = False
        self._judge_colour = False
        self.setWindowTitle("Vasculum")
        self.setMinimumSize(960, 600)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(250)
        self._counting.timeout.connect(self._count)
        self._dress(load_tokens(theme or self._theme_kept()))
        self._keyboard = Keyboard(self, self._wants)
        self._keyboard.pressed.connect(self._pressed)
        self._keyboard.released.connect(self._let_go)
        self._keyboard.scanned.connect(self.scan)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self._keyboard)
        bridge.happened.connect(self.hear)
        place = self._kept.value("geometry")
        if isinstance(place, QByteArray):
            self.restoreGeometry(place)

    # --- what it is made of

    def _dress(self, tokens: Tokens) -> None:
        """Builds everything in a theme; what was shown is asked for again."""
        self._tokens = tokens
        self.setStyleSheet(tokens.style_sheet())
        whole = QWidget()
        whole.setObjectName("plain")
        made = Rooms(self._station, tokens, self._sounds, self._thumbnails)
        self.shoot, self.review, self.catalogue, self.morning = made.shoot, made.review, made.catalogue, made.morning
        self.reports, self.sync, self.backlog, self.profiles = made.reports, made.sync, made.backlog, made.profiles
        self._rooms = made.all
        self._panels: dict[str, Panel] = {room.name: room.panel for room in self._rooms}
        self.rail = Rail(tokens, tuple(entries(self._rooms, tokens.light)))
        self.top = TopBar(tokens)
        self.sheet = KeySheet(tokens)
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
    def panel(self) -> Panel:
        """The panel shown."""
        return self._panels[self._shown]

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

    def scan(self, text: str) -> None:
        """A scanned code, whatever has the focus: a control code acts, anything else goes to the panel."""
        self._sounds.tick()
        act = keys.control_act(text)
        if act is not None:
            self._pedalled.act(act)
        elif text.startswith(keys.CONTROL) or not self.panel.scan(text):
            self.shoot.scan(text)

    def _wants(self, key: str) -> bool:
        # None is active where no window manager runs: what is typed is meant for us all the same.
        if QApplication.activeWindow() not in (None, self):
            return False
        if self.sheet.isVisible():
            return True
        return self._act_of(key) is not None or self.panel.wants(key)

    def _act_of(self, key: str) -> str | None:
        known = {one.key: one.act for one in keys.EVERYWHERE} | keys.PEDALS
        known |= {room.key: room.name for room in self._rooms}
        return known.get(key)

    def _pressed(self, key: str) -> None:
        if self.sheet.isVisible() and not self._closes_sheet(key):
            self.sheet.light(key)
            return
        act = self._act_of(key)
        if key in keys.PEDALS and act is not None:
            self._pedalled.act(act)
        elif act is not None:
            self.act(act)
        else:
            self.panel.act(self.panel.act_of(key) or key)

    @property
    def _pedalled(self) -> Panel:
        """Who hears pedals and control barcodes: Shoot, from every room that does not take them itself."""
        return self.panel if self.panel.takes_pedal else self.shoot

    def _closes_sheet(self, key: str) -> bool:
        """`?` and Esc close the sheet and do no more; a pedal closes it and shoots."""
        if key in ("?", "Esc"):
            self.sheet.hide()
            return False
        if key in keys.PEDALS:
            self.sheet.hide()
            return True
        return False

    def _let_go(self, key: str) -> None:
        self.panel.let_go(self.panel.act_of(key) or key)

    def _open(self, name: str) -> None:
        self._shown = name
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

    def _toggle_sheet(self) -> None:
        if self.sheet.isVisible():
            self.sheet.hide()
            return
        opening = tuple((room.key, tr(room.panel.title)) for room in self._rooms)
        self.sheet.show_keys(tr(self.panel.title), self.panel.keys, opening)
        self.sheet.show()
        self.sheet.raise_()

    def _toggle_operator(self) -> None:
        self._operator = not self._operator
        if self._operator and self._shown != "shoot":
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
        shown, operator = self._shown, self._operator
        self._operator = False
        self._dress(tokens)
        self._open(shown)
        if operator:
            self._toggle_operator()

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
                self._camera = happened.camera.model
            case CameraFault():
                self._camera = tr("no answer")
            case Analysed() if self._shown != "shoot":
                self.top.show_verdict((happened.verdict.status, happened.verdict.catalog_number or tr("no number")))
            case _:
                pass
        if not self._counting.isActive():
            self._counting.start()

    def _count(self) -> None:
        ask(self, self._station.overview, self._counted)

    def _counted(self, overview: Overview) -> None:
        self._overview = overview
        for panel in self._panels.values():
            panel.take(overview)
        self.rail.count("review", overview.counts["in-review"])
        self._head()

    def _head(self) -> None:
        panel = self.panel
        if panel is self.shoot:
            self.top.show_left("tag", panel.heading())
            self.top.show_facts(station_facts(self._overview, self._camera, self._station.camera_ready))
            return
        self.top.show_left("", (Run(tr(panel.title) + "  ", 750), *panel.heading()))
        ready = self._station.camera_ready
        camera = Fact("scan", (Run(tr("Camera ready"), 650), Run(tr(", Ctrl 1 to shoot"))))
        away = Fact("scan", (Run(tr("Camera does not answer")),), urgent=True)
        self.top.show_facts((*panel.facts(), camera if ready else away))

    # --- places

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
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self._keyboard)
        super().closeEvent(event)

    def _theme_kept(self) -> str:
        kept = self._kept.value("theme", "dark")
        return kept if kept in ("dark", "light") else "dark"
