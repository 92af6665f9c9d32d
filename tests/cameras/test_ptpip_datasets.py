"""Datasets as ISO 15740 has them."""

import struct
from datetime import UTC, datetime

from vasculum.cameras.ptpip import datasets
from vasculum.cameras.ptpip.datasets import Property


def test_a_string_counts_characters_with_the_closing_zero() -> None:
    assert datasets.text("Ab") == b"\x03A\0b\0\0\0"
    assert datasets.text("") == b"\0"


def test_an_array_counts_its_values() -> None:
    assert datasets.array("H", [1, 2]) == b"\x02\0\0\0\x01\0\x02\0"


def test_a_property_with_choices_describes_them() -> None:
    iso = Property(0x500F, 0x0004, 200, (100, 200))
    assert iso.description() == struct.pack("<HHBHHBHHH", 0x500F, 4, 1, 100, 200, 2, 2, 100, 200)
    assert iso.read(iso.packed()) == 200


def test_a_property_below_zero_survives() -> None:
    compensation = Property(0x5010, 0x0003, -1000, (-1000, 0))
    assert compensation.read(compensation.packed()) == -1000


def test_object_info_holds_size_parent_and_name() -> None:
    packed = datasets.object_info(1, 0x3801, 12345, 9, "DSC_0001.JPG", datetime(2026, 5, 4, 8, 30, 1, tzinfo=UTC))
    assert struct.unpack_from("<IHHI", packed) == (1, 0x3801, 0, 12345)
    assert struct.unpack_from("<I", packed, 38) == (9,)
    assert packed[52:].startswith(datasets.text("DSC_0001.JPG") + datasets.text("20260504T083001"))
