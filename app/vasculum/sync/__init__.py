"""Delivers sealed packages to repositories and reads back what they hold.

To add a kind of target: one file here with a module-level `TARGET` that meets `TargetKind` (target.py says what its
targets must do and may raise); it is found by its being here, and tests/contracts/test_targets.py runs it.
`ocfl_*.py` are the rooms of the folder repository, `s3_*.py` those of the bucket; `verify.py` holds a whole
repository against its digests.
"""

import importlib
import pkgutil
from functools import cache

from vasculum.model.errors import BadSettings
from vasculum.sync.line import FREELY, Line
from vasculum.sync.ocfl_layout import object_path
from vasculum.sync.target import Bytes, Notes, Target, TargetKind

__all__ = ["Bytes", "Line", "Notes", "Target", "TargetKind", "object_path", "open_target", "target_kinds"]


@cache
def target_kinds() -> dict[str, TargetKind]:
    """The kinds of target there are, by name."""
    modules = (importlib.import_module(f"{__name__}.{item.name}") for item in pkgutil.iter_modules(__path__))
    kinds: list[TargetKind] = [module.TARGET for module in modules if hasattr(module, "TARGET")]
    return {kind.name: kind for kind in kinds}


def open_target(kind: str, name: str, where: str, notes: Notes | None = None, line: Line = FREELY) -> Target:
    """The target `name` of that kind at `where`. Without `notes` it remembers nothing beyond this process.

    Raises `BadSettings` for an unknown kind or a senseless place.
    """
    kinds = target_kinds()
    if kind not in kinds:
        raise BadSettings(f"There is no kind of target `{kind}`.", f"There are: {', '.join(sorted(kinds))}.")
    return kinds[kind].open(name, where, {} if notes is None else notes, line)
