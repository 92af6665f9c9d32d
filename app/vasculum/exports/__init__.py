"""Writes what was delivered in the formats of those who use it; streams, so that memory does not grow with the number.

To add a format: one file here with a module-level `EXPORT` that meets `Export` (export.py); it is found by its being
here, and tests/contracts/test_exports.py runs it. Exporters see `MediaItem`s, from which everything that a restricted
record withholds is gone already (item.py); they read the documents that were delivered and work nothing out anew.
"""

import importlib
import pkgutil
from functools import cache

from vasculum.exports.export import About, Export
from vasculum.exports.item import MediaItem, Picture, media_item
from vasculum.model.errors import BadUsage

__all__ = ["About", "Export", "MediaItem", "Picture", "export_formats", "export_named", "media_item"]


@cache
def export_formats() -> dict[str, Export]:
    """The formats there are, by name."""
    modules = (importlib.import_module(f"{__name__}.{item.name}") for item in pkgutil.iter_modules(__path__))
    formats: list[Export] = [module.EXPORT for module in modules if hasattr(module, "EXPORT")]
    return {each.name: each for each in formats}


def export_named(name: str) -> Export:
    """The format of that name. Raises `BadUsage` for another."""
    formats = export_formats()
    if name not in formats:
        raise BadUsage(f"There is no format `{name}`.", f"There are: {', '.join(sorted(formats))}.")
    return formats[name]
