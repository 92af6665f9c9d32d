"""Folder cards at the station: which one lies open, and what its code brings with it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from vasculum.model.capture import utc_now
from vasculum.model.cover import Cover
from vasculum.model.darwin_core import TERMS
from vasculum.model.errors import BadUsage
from vasculum.model.events import CoverClosed, CoverOpened, Event
from vasculum.model.numbering import within
from vasculum.model.policy import Policy
from vasculum.pipeline.roles import typed_value
from vasculum.store import covers, expected


@dataclass(frozen=True, slots=True)
class Cards:
    """Opens and closes cards. Methods may be called from any thread; `reading` gives that thread's connection."""

    policy: Policy
    reading: Callable[[], Database]
    record: Callable[[tuple[Event, ...]], object]

    def current(self) -> Cover | None:
        """The card that lies open; None where none does or it has expired."""
        return covers.open_cover(self.reading(), utc_now(), self.policy.cover_minutes)

    def sheets(self, cover: Cover) -> int:
        """Frames taken under it since it was opened."""
        return covers.sheets_under(self.reading(), cover)

    def open(
        self,
        code: str,
        facts: Mapping[str, str] | None = None,
        first: str | None = None,
        last: str | None = None,
        operator: str | None = None,
    ) -> Cover:
        """Opens a cover; the one before is closed. What is not given comes from the list, else from its last opening.

        Raises `BadUsage` for an empty code, a term that Darwin Core does not have, or a span that is none.
        """
        plain = code.strip()
        if not plain:
            raise BadUsage("The cover has no code.", "Scan it, or type what it says.")
        for term in facts or ():
            if term not in TERMS:
                raise BadUsage(f"Darwin Core has no term `{term}`.", "Write it as the standard does: scientificName.")
        known = expected.common_facts(self.reading(), plain)
        before = covers.last_opening(self.reading(), plain)
        remembered = {**(before.facts if before else {}), **known}
        span = (self._number(first), self._number(last))
        if not first and not last and before:
            span = (before.first, before.last)
        if (span[0] is None) != (span[1] is None) or (span[0] and span[1] and not within(span[0], *_pair(span))):
            raise BadUsage("The cover's first and last number make no span.", "Give both, the lower one first.")
        cover = Cover(plain, utc_now(), {**remembered, **(facts or {})}, *span, operator)
        self.record((CoverOpened(cover=cover),))
        return cover

    def close(self, operator: str | None = None) -> Cover | None:
        """Puts the card away; None where none lay open."""
        cover = self.current()
        if cover is not None:
            self.record((CoverClosed(code=cover.code, operator=operator),))
        return cover

    def is_cover(self, text: str) -> bool:
        """Whether a scanned code is a cover's by the profile's pattern."""
        pattern = self.policy.cover_pattern
        return bool(pattern) and re.fullmatch(pattern, text.strip()) is not None

    def _number(self, text: str | None) -> str | None:
        if not text:
            return None
        return typed_value(text, self.policy) or text.strip()


def said(cover: Cover) -> str:
    """A card in one line: `Cover 118: Salix, Valmora; HVC0042100 to HVC0042150`."""
    parts = [", ".join(cover.facts.values()), cover.span]
    told = "; ".join(part for part in parts if part)
    return f"Cover {cover.code}: {told}" if told else f"Cover {cover.code}"


def _pair(span: tuple[str | None, str | None]) -> tuple[str, str]:
    return span[0] or "", span[1] or ""
