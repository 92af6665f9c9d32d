"""How old the station's own target was when the frame was taken."""

import re
from collections.abc import Mapping

from vasculum.model.findings import Measure

NAME = "target-age"


def month_of(text: str) -> int:
    """Months since the year 0 of `2022-12` or `2022`. Raises ValueError for anything else."""
    found = re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2]))?", text)
    if found is None:
        raise ValueError(f"target_made = {text!r} is no month such as 2022-12")
    return int(found[1]) * 12 + int(found[2] or 1) - 1


def target_age(made: str, serial: str, exif: Mapping[str, str]) -> Measure:
    """Years from the month it was made to the frame's own date; unmeasured where the camera wrote none.

    A chart handled every day fades within some years (Novikov and others 2024, Plant Introduction 101/102).
    """
    which = f"The colour target {serial}" if serial else "The colour target"
    taken = re.match(r"(\d{4})[:-](\d{2})", exif.get("DateTimeOriginal", ""))
    if taken is None:
        return Measure(name=NAME, value=None, unit="years", why=f"{which}: the frame bears no date to tell its age by.")
    years = round((int(taken[1]) * 12 + int(taken[2]) - 1 - month_of(made)) / 12, 1)
    return Measure(name=NAME, value=years, unit="years", why=f"{which}, made {made}, was {years:g} years old")
