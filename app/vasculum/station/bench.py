"""What the analysis process is given, from the settings and the profile."""

from vasculum.pipeline import Profile
from vasculum.settings import Settings
from vasculum.settings.model_sets import models_in_use
from vasculum.station.analysing import Bounds
from vasculum.station.analysis_jobs import Bench
from vasculum.station.pixel_choice import chosen_graphs
from vasculum.store import checklist

WINDOW_FIRST = 5
"""Niceness of the analysis: window, cameras and store come first. A panel of a dozen strokes hands the interpreter's
lock over at each, and waits for as long as the thread that took it waits for a processor."""


def bench_of(settings: Settings, profile: str | None = None) -> Bench:
    """What the analysis process needs, from the settings."""
    return Bench(
        profile=profile or settings.profile,
        profiles=settings.profile_folders,
        models=models_in_use(settings.data),
        provider=settings.provider,
        threads=settings.threads,
        megapixels=settings.limits.megapixels,
        checklist=settings.data / checklist.NAME,
        graphs=chosen_graphs(settings),
        niceness=WINDOW_FIRST,
    )


def bounds_of(settings: Settings, profile: Profile) -> Bounds:
    """What a frame may cost: this machine's limits, and the profile's for one step."""
    limits = settings.limits
    return Bounds(limits.analysis_seconds, profile.step_seconds, limits.analysis_megabytes)
