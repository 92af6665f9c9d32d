"""The catalogue, its journal and outbox, and the files by content.

`apply` is the one door through which anything is written; `queries`, `outbox` and `search` read (and claim). A new
kind of event is a dataclass in `model/events.py` and a case in `apply.py`; a changed one gets a reader in `journal.py`;
a new table is a function in `migrations.py`. Every step after which something is safe goes through `durable.py`.
"""

from vasculum.store.database import open_database, reading
from vasculum.store.thread import StoreThread

__all__ = ["StoreThread", "open_database", "reading"]
