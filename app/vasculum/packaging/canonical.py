"""One way of writing JSON, so that the same content is always the same bytes; and digests that no clock can change."""

import hashlib
import json
from typing import Any

CLOCK_KEYS = frozenset({"timings_ms", "dcterms:modified", "xmp:MetadataDate"})
"""Keys whose values come from a clock; they take no part in a package's identity."""


def canonical_json(document: Any) -> bytes:
    """The document as UTF-8 JSON: keys sorted, one value a line, a newline at the end.

    Raises ValueError for NaN and infinities, which JSON cannot say.
    """
    text = json.dumps(document, sort_keys=True, ensure_ascii=False, allow_nan=False, indent=1)
    return text.encode("utf-8") + b"\n"


def sha256_of(content: bytes) -> str:
    """Lower-case hex."""
    return hashlib.sha256(content).hexdigest()


def without_clock(document: Any) -> Any:
    """The document with every clock key left out, at any depth."""
    if isinstance(document, dict):
        return {key: without_clock(value) for key, value in document.items() if key not in CLOCK_KEYS}
    if isinstance(document, list | tuple):
        return [without_clock(value) for value in document]
    return document


def holds_clock(document: Any) -> bool:
    """Whether a clock key stands anywhere in the document."""
    if isinstance(document, dict):
        return any(key in CLOCK_KEYS or holds_clock(value) for key, value in document.items())
    return isinstance(document, list | tuple) and any(holds_clock(value) for value in document)
