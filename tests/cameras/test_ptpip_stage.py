"""The glass: what lies there, what a release leaves behind, what settings change."""

from collections.abc import Callable, Iterator

import pytest

from vasculum.cameras.ptpip.body import EXPOSURE_COMPENSATION, EXPOSURE_TIME, F_NUMBER, ISO, WHITE_BALANCE
from vasculum.cameras.ptpip.stage import Glass
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.scene import Misfortune
from vasculum.model.errors import BadUsage

NEUTRAL = {F_NUMBER: 800, EXPOSURE_TIME: 166, ISO: 100, WHITE_BALANCE: 4, EXPOSURE_COMPENSATION: 0}
Lay = Callable[..., Glass]


@pytest.fixture
def lay() -> Iterator[Lay]:
    laid: list[Glass] = []

    def with_staging(**staging: object) -> Glass:
        laid.append(Glass(Staging(megapixels=0.5, **staging)))  # type: ignore[arg-type]
        return laid[-1]

    yield with_staging
    for glass in laid:
        glass.close()


def release(glass: Glass) -> bytes:
    seen = glass.look().jpeg
    glass.taken()
    return seen


def numbers(glass: Glass) -> list[str | None]:
    return [truth.catalog_number for truth in glass.truths]


def test_each_release_lays_the_next_specimen(lay: Lay) -> None:
    glass = lay()
    pictures = [release(glass) for _ in range(3)]
    assert len(set(pictures)) == len(set(numbers(glass))) == 3


def test_a_seed_gives_the_same_pictures_every_time(lay: Lay) -> None:
    assert [release(glass) for glass in (lay(seed=5), lay(seed=5), lay(seed=6))].count(lay(seed=5).look().jpeg) == 2


def test_a_retake_is_the_same_specimen_without_its_misfortune(lay: Lay) -> None:
    glass = lay(auto_next=False, misfortunes=((0, "no-barcode"), (1, "dark")))
    for _ in range(2):
        release(glass)
    glass.next()
    for _ in range(2):
        release(glass)
    assert [truth.misfortune for truth in glass.truths] == [
        Misfortune.NO_BARCODE,
        Misfortune.NONE,
        Misfortune.DARK,
        Misfortune.NONE,
    ]
    read = numbers(glass)
    assert read[0] is None
    assert read[1] not in (None, read[2])
    assert read[2] == read[3]


def test_no_two_releases_of_a_specimen_are_the_same_file(lay: Lay) -> None:
    glass = lay(auto_next=False)
    assert len({release(glass) for _ in range(3)}) == 3
    assert len(set(numbers(glass))) == 1


def test_live_view_never_waits_for_the_next_picture(lay: Lay) -> None:
    glass = lay()
    glass.look()
    first = glass.glimpse()
    glass.next()
    assert glass.glimpse() in (first, glass.look().preview)
    assert glass.glimpse() == glass.look().preview != first


def test_settings_that_balance_out_change_nothing_and_others_do(lay: Lay) -> None:
    glass = lay(auto_next=False)
    right = glass.look().jpeg
    glass.set(NEUTRAL | {ISO: 400, F_NUMBER: 1600})
    assert glass.look().jpeg == right
    for wrong in ({ISO: 400}, {EXPOSURE_COMPENSATION: -2000}, {WHITE_BALANCE: 6}):
        glass.set(NEUTRAL | wrong)
        assert glass.look().jpeg != right
    glass.set(NEUTRAL)
    assert glass.look().jpeg == right


def test_a_new_staging_forgets_the_old_truths(lay: Lay) -> None:
    glass = lay()
    release(glass)
    glass.stage(Staging(seed=9, megapixels=0.5, with_raw=True))
    assert glass.truths == []
    assert glass.look().dng is not None


@pytest.mark.parametrize("staging", [{"kind": "whale"}, {"misfortunes": ((0, "eaten"),)}])
def test_a_staging_that_makes_no_sense(lay: Lay, staging: dict[str, object]) -> None:
    with pytest.raises(BadUsage, match="knows no"):
        lay(**staging)
