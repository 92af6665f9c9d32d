"""The window's words in the person's language.

The English words are the key; `resources/translations/vasculum_*.qm` hold the others. In code that shows words write
`tr("Nothing waits.")`, `tr("Opened {file}", file=name)` or `tr_count("{n} file", "{n} files", count)`, always with the
words themselves as the argument, so that `installer/translations.py` finds them. Words of a table that is made before
a language is chosen stand in `mark("...")` there, and go through `tr` where they are shown. What the core says comes
as finished English sentences and goes through `sentences.said`.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from vasculum.settings import places

LANGUAGES = {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español", "nl": "Nederlands"}
"""The languages of the window, each in its own name."""
WINDOW = "window"
"""The context under which the window's words stand in the Linguist files."""
_NAME = "language-of-the-window"


def mark(words: str) -> str:
    """The words as they are, found for translation; for tables that are made before a language is chosen."""
    return words


_KEYS = (
    *(mark("Ctrl"), mark("Space"), mark("Return"), mark("Enter"), mark("Tab"), mark("Esc")),
    *(mark("Up"), mark("Down")),
)
"""Keys whose lettering differs from country to country."""


def tr(words: str, about: str = "", /, **values: object) -> str:
    """The words in the language in force, `{name}` filled in; `about` tells apart one word with two meanings."""
    found = QCoreApplication.translate(WINDOW, words, about or None)
    return found.format(**values) if values else found


def tr_count(one: str, many: str, count: int, /, **values: object) -> str:
    """The form that goes with a count, which stands in it as `{n}`: `tr_count("{n} file", "{n} files", 3)`."""
    found = QCoreApplication.translate(WINDOW, many, None, count)
    if found == many and count == 1:
        found = one
    return found.format(n=thousands(count), **values)


def thousands(count: int) -> str:
    """A count with thin gaps, `4 120`, as all five languages read it."""
    return f"{count:,}".replace(",", "\u2009")


def figure(value: float, digits: int) -> str:
    """A number with so many decimals, the point or comma as the language has it."""
    return f"{value:.{digits}f}".replace("-", "\u2212").replace(".", QLocale().decimalPoint())


def key_words(key: str) -> str:
    """A key as it is lettered on the language's keyboards: `Ctrl+Down`, `Strg+Ab`."""
    return "+".join(tr(part) if part in _KEYS else part for part in key.split("+"))


def inside(words: str, noun: bool = False) -> str:
    """Words that begin a line as they stand inside one: a small first letter, but for a noun in German."""
    return words if noun and spoken() == "de" else words[:1].lower() + words[1:]


def moment(when: datetime, pattern: str) -> str:
    """A time of day or a date by Qt's pattern (`d MMM HH:mm`), months named in the language, in this machine's zone."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), pattern)


def speak(language: str = "") -> str:
    """Puts the program into a language, `""` being the system's, and gives the one now in force.

    English where there are no words for the language. What is painted already keeps its words: the window dresses
    itself anew. Needs a QCoreApplication; main thread.
    """
    app = QCoreApplication.instance()
    assert app is not None, "speak before there is an application"
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.setParent(None)
    chosen = language or QLocale.system().name().partition("_")[0]
    if chosen not in LANGUAGES:
        chosen = "en"
    QLocale.setDefault(QLocale(chosen))
    app.setProperty(_NAME, chosen)
    own = (f"vasculum_{chosen}", str(places.resources() / "translations"))
    qt = (f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file, folder in (qt, own):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if chosen != "en" and translator.load(file, folder):
            app.installTranslator(translator)
    return chosen


def spoken() -> str:
    """The language in force, `en` where none was chosen."""
    app = QCoreApplication.instance()
    return str(app.property(_NAME) or "en") if app is not None else "en"
