"""The simulated body without its wire."""

import struct

from vasculum.cameras.ptpip.body import (
    CAPTURE_COMPLETE,
    EXPOSURE_COMPENSATION,
    ISO,
    LIVE_VIEW,
    OBJECT_ADDED,
    Body,
    Code,
    Sight,
)

SIGHT = Sight(b"jpeg", b"raw", b"small")


def test_a_release_writes_the_pair_under_two_handles(body: Body) -> None:
    assert body.release() is Code.OK
    assert [file.name for file in body.files.values()] == ["DSC_0001.DNG", "DSC_0001.JPG"]
    assert [code for code, _ in body.take_events()] == [OBJECT_ADDED, OBJECT_ADDED, CAPTURE_COMPLETE]
    assert body.take_events() == []


def test_no_handle_is_given_twice(body: Body) -> None:
    seen: list[int] = []
    for _ in range(40):
        body.release()
        seen += body.files
        for handle in list(body.files):
            assert body.delete(handle) is Code.OK
    assert len(seen) == len(set(seen)) == 80


def test_busy_lasts_until_the_host_gives_up(body: Body) -> None:
    body.misfortune = "busy"
    body.host_gave_up()
    assert [body.release() for _ in range(3)] == [Code.BUSY] * 3
    body.host_gave_up()
    assert body.release() is Code.OK


def test_a_full_card_takes_nothing_and_says_so(body: Body) -> None:
    body.misfortune = "card_full"
    assert body.release() is Code.STORE_FULL
    assert (body.files, body.free()) == ({}, 0)


def test_the_card_fills_with_what_lies_on_it(body: Body) -> None:
    empty = body.free()
    body.release()
    assert empty - body.free() == sum(len(file.content) for file in body.files.values()) > 0


def test_settings_are_checked_and_heard_of() -> None:
    heard: list[int] = []
    body = Body(lambda: SIGHT, lambda: SIGHT.preview, lambda: None, lambda: heard.append(1))
    assert body.set_property(ISO, struct.pack("<H", 400)) is Code.OK
    assert body.set_property(EXPOSURE_COMPENSATION, struct.pack("<h", -1000)) is Code.OK
    assert body.set_property(ISO, struct.pack("<H", 123)) is Code.INVALID_PARAMETER
    assert body.set_property(LIVE_VIEW, b"\1") is Code.INVALID_PARAMETER
    assert body.set_property(0xD999, b"\1") is Code.PROPERTY_NOT_SUPPORTED
    assert (body.properties[ISO].value, len(heard)) == (400, 2)
