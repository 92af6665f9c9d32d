"""Where things lie in a frame, as a small network of our own sees it (models/layout.md), beside what was found."""

from vasculum.pipeline.layout.maps import Seen, seen_regions
from vasculum.pipeline.layout.merged import distinct, merged, one_thing, share

__all__ = ["Seen", "distinct", "merged", "one_thing", "seen_regions", "share"]
