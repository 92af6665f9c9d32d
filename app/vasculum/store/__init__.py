"""The catalogue, its journal and outbox, and the files by content.

`apply` is the one door through which anything is written; `queries`, `outbox` and `search` read (and claim). A new
kind of event is a dataclass in `model/events.py` and a case in `apply.py`; a changed one gets a reader in `journal.py`;
a new table is a function in `migrations.py`. Every step after which something is safe goes through `durable.py`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vasculum.store.database import open_database, reading
    from vasculum.store.thread import StoreThread

_ROOMS = {
    "StoreThread": "vasculum.store.thread",
    "open_database": "vasculum.store.database",
    "reading": "vasculum.store.database",
}

__all__ = ["StoreThread", "open_database", "reading"]


def __getattr__(name: str) -> Any:
    """A public name out of its room when it is asked for (PEP 562): whoever needs a file's name alone opens none."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)
