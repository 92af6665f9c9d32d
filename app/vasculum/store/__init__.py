"""The catalogue, its journal and outbox, and the files by content.

`apply` is the one door through which anything is written; `queries`, `outbox` and `search` read (and claim). A new kind of
event is a dataclass in `model/events.py` and a case in `apply.py`; a new table is a function in `migrations.py`.
"""
