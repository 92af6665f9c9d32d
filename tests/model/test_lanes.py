"""Classes of files and hours of the day."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vasculum.model.lanes import Hours, Lane, hours_of, lane_of, waiting_words


def test_classes_by_path() -> None:
    assert lane_of("original/IMG_1.CR3") is Lane.MASTERS
    assert (
        lane_of("derivative/HVC1.jpg") is lane_of("derivative/HVC1.tif") is lane_of("thumbnail/HVC1.jpg") is Lane.ACCESS
    )
    assert lane_of("metadata.json") is lane_of("package.json.sig") is Lane.METADATA


def test_hours_over_midnight() -> None:
    night = hours_of("20:00-06:00")
    assert night is not None
    assert [night.holds(time(hour)) for hour in (19, 20, 23, 0, 5, 6, 12)] == [
        False,
        True,
        True,
        True,
        True,
        False,
        False,
    ]
    assert hours_of("") is None


@given(st.times(), st.times(), st.times())
def test_a_span_and_the_rest_of_the_day_share_no_moment(begin: time, end: time, moment: time) -> None:
    inside, outside = Hours(begin, end).holds(moment), Hours(end, begin).holds(moment)
    assert (inside and outside) if begin == end else inside != outside


@pytest.mark.parametrize("text", ["8-9", "20:00", "25:00-06:00", "20:00-06:60", "20:00–06:00", " "])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no span of hours"):
        hours_of(text)


def test_what_waits_is_said() -> None:
    words = waiting_words("centre", ((Lane.ACCESS, "12:00"), (Lane.MASTERS, "20:00")))
    assert words == "What goes to centre waits for its hours: access images until 12:00, originals until 20:00."
    assert waiting_words("centre", ()) == ""
