"""Fixity at an asset server, which cannot say what it holds: of the objects that this station delivered there."""

from collections.abc import Iterable, Iterator

from vasculum.model.errors import TargetRefused
from vasculum.sync.fixity import Chosen, FixityRow, judged
from vasculum.sync.specify import SpecifyTarget
from vasculum.sync.specify_server import specify_place


def verify_asset_server(where: str, object_ids: Iterable[str], chosen: Chosen) -> Iterator[FixityRow]:
    """Every file that the listings of these objects name; an object without one is missing.

    A file that is not chosen is not asked for, for the server cannot say whether it has it without sending it.
    """
    target = SpecifyTarget("verified", specify_place(where))
    target.server.connect()
    for object_id in object_ids:
        seen: set[str] = set()
        number = 0
        try:
            while (listing := target.listing(object_id, number + 1)) is not None:
                number += 1
                for item in listing["files"]:
                    name, wanted = item["attachmentLocation"], item["sha256"]
                    if name in seen:
                        continue
                    seen.add(name)
                    found = target.server.digest(name) if chosen() else (None, 0)
                    yield judged(name, where, wanted, found is not None, found[0] if found else None)
        except TargetRefused as fault:
            yield FixityRow(object_id, where, "", None, f"broken: {fault}")
        if not number:
            yield FixityRow(object_id, where, "", None, "missing")
