"""The rules of sequence and belonging one by one; the constructed day has them together."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vasculum.model.cover import Cover
from vasculum.model.findings import LabelText, Line
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId
from vasculum.model.neighbour import ListedRow, Neighbour
from vasculum.model.numbering import between, numbered, step_between, within
from vasculum.model.policy import CodeRole, Duplicates, Policy, Role, Surroundings
from vasculum.model.verdict import Check, CheckStatus, Identifier, Stage, Status
from vasculum.pipeline.belonging import belonging
from vasculum.pipeline.listing import vote
from vasculum.pipeline.sequence import sequence

POLICY = Policy(roles=(CodeRole(Role.CATALOG_NUMBER, r"HVC\d{7}"),), file_name_pattern=r"^(?P<catalogNumber>HVC\d{7})")
KNOWN = Identifier("HVC0042190", "barcode", 0.99)
AT = datetime(2026, 11, 12, 13, 3, tzinfo=UTC)
PLACE = Quad.of_box(Box(0, 0, 9, 9))


def other(number: str | None, **more: object) -> Neighbour:
    return Neighbour(CaptureId("c"), number, AT, zone="+01:00", **more)  # type: ignore[arg-type]


def run(*places: int | None, **more: object) -> tuple[Neighbour, ...]:
    return tuple(other(None if place is None else f"HVC{place:07d}", **more) for place in places)


def told(known: Surroundings, policy: Policy = POLICY, stage: Stage = Stage.COMPLETE) -> dict[str, Check]:
    voted = vote((), known.listed)
    return {
        check.name: check
        for check in (*sequence(KNOWN, voted, known, policy), *belonging(KNOWN, voted, known, policy, stage))
    }


def test_a_number_from_before_is_told_with_the_hour_of_the_stand() -> None:
    before = other("HVC0042190", bits_apart=7)
    check = told(Surroundings(same_number=("c",), earlier=(before,)))["sequence"]
    assert check.why == "HVC0042190 was shot on 12 November at 14:03 and looks the same."
    unknown = told(Surroundings(same_number=("c",), earlier=(replace(before, bits_apart=None),)))["sequence"]
    assert unknown.why == "HVC0042190 was shot on 12 November at 14:03."
    assert (check.effect, unknown.effect) == (Status.REVIEW, Status.REVIEW)


@pytest.mark.parametrize(("bits", "effect"), [(20, Status.REVIEW), (110, Status.PASS)])
def test_where_views_are_taken_only_the_same_look_again_is_stopped(bits: int, effect: Status) -> None:
    known = Surroundings(same_number=("c",), earlier=(other("HVC0042190", bits_apart=bits),))
    assert told(known, replace(POLICY, duplicates=Duplicates.VIEWS))["sequence"].effect is effect
    assert told(known)["sequence"].effect is Status.REVIEW


def test_a_skip_is_told_up_and_down_and_only_after_a_run() -> None:
    passed = Surroundings(run=run(42188, 42187, 42186), not_taken=("HVC0042189",))
    assert told(passed)["sequence"].why == "HVC0042190 follows 2188; 2189 was skipped."
    down = Surroundings(run=run(42193, 42194, 42195), not_taken=("HVC0042192", "HVC0042191"))
    assert told(down)["sequence"].why == "HVC0042190 follows 2193; 2192 to 2191 were skipped."
    for quiet in (
        replace(passed, run=run(42188, 42187)),
        replace(passed, run=run(42188, 42180, 42179)),
        replace(passed, run=run(None, 42188, 42187, 42186)),
        replace(passed, not_taken=()),
    ):
        assert told(quiet)["sequence"].status is CheckStatus.PASS
    assert told(passed, replace(POLICY, longest_gap=0))["sequence"].status is CheckStatus.PASS


def test_the_lists_order_makes_a_run_where_figures_do_not() -> None:
    before = tuple(other(number, list_place=place) for place, number in ((7, "HVC0000009"), (6, "X3"), (5, "HVC7")))
    known = Surroundings(expected=("HVC0042190",), run=before, not_taken=("HVC0000100",))
    assert told(known)["sequence"].why == "HVC0042190 follows 0009; 0100 was skipped."


def test_what_no_list_has_is_stopped_or_by_the_profile_let_by() -> None:
    known = Surroundings(expected=())
    assert told(known)["sequence"].effect is Status.REVIEW
    assert told(known, replace(POLICY, unlisted=Status.PASS))["sequence"].effect is Status.PASS
    assert told(Surroundings(expected=("HVC0042190",)))["sequence"].status is CheckStatus.PASS


def test_covers() -> None:
    cover = Cover("118", AT, first="HVC0042100", last="HVC0042150")
    assert told(Surroundings(cover=cover))["cover"].why == (
        "HVC0042190 lies outside cover 118, HVC0042100 to HVC0042150."
    )
    assert told(Surroundings(cover=replace(cover, last="HVC0042200")))["cover"].status is CheckStatus.PASS
    assert "cover" not in told(Surroundings(cover=Cover("118", AT))), "a card without a span says nothing of numbers"
    row = ListedRow("HVC0042190", 0, 4, cover="119")
    listed = Surroundings(cover=cover, expected=("HVC0042190",), listed=(row,))
    assert told(listed)["cover"].why == "By the list HVC0042190 belongs into cover 119, not 118."
    assert "cover" not in told(Surroundings())
    assert told(Surroundings(), replace(POLICY, cover_required=True))["cover"].effect is Status.REVIEW


@pytest.mark.parametrize(
    ("bits", "words", "same"),
    [(40, None, True), (41, None, False), (60, 0.7, True), (61, 0.9, False), (5, 0.6, False), (5, 0.65, True)],
)
def test_the_same_sheet_needs_look_and_words(bits: int, words: float | None, same: bool) -> None:
    known = Surroundings(lookalikes=(other("HVC0042186", bits_apart=bits, words_shared=words),))
    assert ("same-sheet" in told(known)) == same
    assert "same-sheet" not in told(known, stage=Stage.VERDICT), "without text nothing can be compared yet"
    assert "same-sheet" not in told(Surroundings(lookalikes=(other("HVC0042190", bits_apart=0),)))


def test_one_picture_twice_is_told_whatever_was_read_from_it() -> None:
    twice = Surroundings(lookalikes=(other("HVC0042186", bits_apart=2, words_shared=0.1),))
    seen = told(twice)["same-sheet"]
    assert seen.why == "This is the same picture as HVC0042186 under another number."
    assert seen.effect is Status.REVIEW
    four = Surroundings(lookalikes=(other("HVC0042186", bits_apart=4, words_shared=0.1),))
    assert "same-sheet" not in told(four)
    assert "same-sheet" not in told(Surroundings(lookalikes=(other(None, bits_apart=0),)))


def test_file_names_one_off() -> None:
    agreed = told(Surroundings(file_name="HVC0042190.jpg"))
    assert agreed["file-name"].status is CheckStatus.PASS
    once = Surroundings(file_name="HVC0042191.jpg")
    assert told(once)["file-name"].why == "The file's name says HVC0042191, the code HVC0042190."
    before = tuple(other(f"HVC{place:07d}", file_number=f"HVC{place + 1:07d}") for place in (42189, 42188))
    assert told(replace(once, run=before))["file-name"].why == (
        "The last 3 files are named one sheet off their codes, this one HVC0042191."
    )


def rows(*fields: dict[str, str]) -> tuple[ListedRow, ...]:
    return tuple(ListedRow(f"N{place}", place - 1, place, fields=each) for place, each in enumerate(fields))


def label(text: str) -> tuple[LabelText, ...]:
    return (LabelText(quad=PLACE, lines=(Line(text, PLACE, 0.9),), engine="t"),)


def test_a_label_votes_for_the_row_that_it_fits_best() -> None:
    listed = rows(
        {"recordedBy": "Aubry", "recordNumber": "416", "locality": "Brunnmatt"},
        {"recordedBy": "Aubry", "recordNumber": "417", "locality": "Lindenried"},
        {"recordedBy": "Brandt", "recordNumber": "418", "locality": "Steinegg"},
    )
    fits = vote(label("leg. Aubry 417, Lindenried"), listed)
    assert fits is not None
    assert fits.offset == 0
    wrong = vote(label("leg. Brandt 418, Steinegg"), listed)
    assert wrong is not None
    assert (wrong.offset, wrong.number, wrong.strong) == (1, "N2", True)
    weak = vote(label("416"), listed)
    assert weak is not None
    assert (weak.offset, weak.strong) == (-1, False)
    assert vote(label("leg. Aubry"), rows(*({"recordedBy": "Aubry"},) * 3)) is None, "what all rows have tells nothing"
    assert vote(label("unreadable"), listed) is None
    assert vote(label("416 418"), listed) is None, "two rows fit alike"


@given(st.integers(0, 99_999), st.integers(-7, 7))
def test_numbers_of_one_series_are_counted_apart(start: int, step: int) -> None:
    first = numbered(f"V{start:07d}F")
    assert first is not None
    if start + step < 0:
        return
    second = first.plus(step)
    assert step_between(first.plus(0), second) == step
    gap = between(first.plus(0), second, 5)
    assert len(gap) == (abs(step) - 1 if 1 < abs(step) <= 6 else 0)
    assert all(within(item, *sorted((first.plus(0), second))) for item in gap)


def test_numbers_of_different_series_have_no_steps() -> None:
    assert step_between("HVC1", "E2") is None
    assert step_between("HVC0000007", "HVC8") is None
    assert step_between("GL.999", "GL.1000") == 1
    assert numbered("ZMB") is None
    assert between("HVC1", "E9", 5) == ()
    assert within("E5", "HVC1", "HVC9") is None
