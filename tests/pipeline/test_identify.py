from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vasculum.model.findings import BarcodeRead, LabelText, Line
from vasculum.model.geometry import Box, Quad
from vasculum.model.policy import Checksum, CodeRole, Policy, Role, SeveralCodes, Surroundings, TextNumber
from vasculum.pipeline.file_names import file_number
from vasculum.pipeline.identify import Naming, identify
from vasculum.pipeline.printed import numbers_in_text, printed
from vasculum.pipeline.roles import numbers_in, role_names, typed_value, without_checksum

NUMBER = "HVC0042187"
POLICY = Policy(
    roles=(
        CodeRole(Role.CATALOG_NUMBER, r"HVC\d{7}"),
        CodeRole(Role.LOCATION, r"CAB-\d+"),
        CodeRole(Role.LOT, r"\d{6}", ("QR",)),
        CodeRole(Role.CONTROL, r"VASC:\S+"),
    )
)
ALONE = ("zxing",)
BOTH = ("zxing", "zbar")
SYMBOLOGIES = ("CODE_128", "CODE_39", "CODE_93", "EAN_13", "DATA_MATRIX", "QR", "MICRO_QR", "AZTEC", "PDF_417")


def code(text: str = NUMBER, symbology: str = "CODE_128", readers: tuple[str, ...] = ALONE, y: int = 0) -> BarcodeRead:
    return BarcodeRead(text=text, symbology=symbology, quad=Quad.of_box(Box(10, y, 100, 30)), readers=readers)


def label(text: str, sure: float = 0.99) -> LabelText:
    place = Quad.of_box(Box(10, 300, 100, 30))
    return LabelText(quad=place, lines=(Line(text, place, sure),), engine="t")


def named(
    *reads: BarcodeRead, text: str = "", sure: float = 0.99, policy: Policy = POLICY, known: Surroundings | None = None
) -> Naming:
    return identify(reads, (label(text, sure),) if text else (), known or Surroundings(), policy)


def number_of(naming: Naming) -> str | None:
    return naming.identifier.catalog_number if naming.identifier else None


def candidates_of(naming: Naming) -> tuple[str, ...]:
    return naming.identifier.candidates if naming.identifier else ()


def only(pattern: str, **more: object) -> Policy:
    return Policy(roles=(CodeRole(Role.CATALOG_NUMBER, pattern, **more),))  # type: ignore[arg-type]


def test_roles_stand_in_the_order_of_the_codes() -> None:
    reads = (code("CAB-12"), code(), code("123456", "QR"), code("123456", "CODE_39"), code("VASC:GO"))
    assert role_names(reads, POLICY) == ("location", "catalogNumber", "lot", "foreign", "control")
    assert role_names(reads[:1], Policy()) == ("unknown",)


@given(st.sampled_from(SYMBOLOGIES), st.sampled_from([ALONE, ("zbar",), BOTH]))
def test_one_reader_of_a_code_without_correction_is_never_enough(symbology: str, readers: tuple[str, ...]) -> None:
    safe = len(readers) == 2 or symbology in {"DATA_MATRIX", "QR", "MICRO_QR", "AZTEC", "PDF_417"}
    found = named(code(symbology=symbology, readers=readers))
    assert number_of(found) == (NUMBER if safe else None)
    assert candidates_of(found) == (() if safe else (NUMBER,))


@given(st.text(max_size=12))
def test_what_meets_no_pattern_is_never_a_number(text: str) -> None:
    assert number_of(named(code("X" + text, "QR", BOTH))) is None
    assert number_of(named(code("X" + text, "QR", BOTH), policy=Policy())) is None


@pytest.mark.parametrize(("text", "symbology"), [("55009038", "ITF"), ("00991806", "ITF"), ("123", "CODE_39")])
def test_figures_from_leaf_veins_are_no_names_whatever_speaks_for_them(text: str, symbology: str) -> None:
    policy = only(r"\d{3,8}")
    known = Surroundings(expected=(text,))
    for readers in (ALONE, BOTH):
        found = named(code(text, symbology, readers), text=f"No. {text}", policy=policy, known=known)
        assert number_of(found) is None
        assert found.identifier is None or found.identifier.source is None
    assert numbers_in([code("55009038", "ITF")], only(r"\d{8}", symbologies=("ITF",))) == ("55009038",)


def test_printed_digits_confirm_also_with_blanks_and_without_the_acronym() -> None:
    for text in ("HVC0042187", "Herb. 0042187", "HVC 0042 187", "004.2187", "1935 0042187 det."):
        assert number_of(named(code(), text=text)) == NUMBER, text


def test_digits_inside_a_longer_number_or_too_few_of_them_confirm_nothing() -> None:
    assert not printed(NUMBER, (label("100421876"),))
    assert not printed("AB12", (label("12 May"),))
    assert number_of(named(code(), text="Tel. 5500421879")) is None


def test_a_surely_printed_other_number_takes_an_agreed_one_away() -> None:
    found = named(code(readers=BOTH), text="HVC0042137")
    assert (number_of(found), found.why) == (None, "The code says HVC0042187, the label HVC0042137.")
    assert candidates_of(found) == ("HVC0042187", "HVC0042137")
    assert number_of(named(code(readers=BOTH), text="HVC0042137", sure=0.6)) == NUMBER
    assert number_of(named(code(readers=BOTH), text="det. HVC0042137 HVC0042187")) == NUMBER


def test_the_list_confirms_a_single_reading() -> None:
    assert number_of(named(code(), known=Surroundings(expected=(NUMBER,)))) == NUMBER
    assert number_of(named(code(), known=Surroundings(expected=()))) is None


def test_a_hand_scanner_is_a_second_reader() -> None:
    same = Surroundings(scanned=NUMBER)
    agreed = named(code(), known=same)
    assert agreed.identifier is not None
    assert (number_of(agreed), agreed.identifier.source) == (NUMBER, "barcode")
    other = named(code(readers=BOTH), known=Surroundings(scanned="HVC0042188"))
    assert (number_of(other), candidates_of(other)) == (None, (NUMBER, "HVC0042188"))
    assert other.why == "The hand scanner read HVC0042188, the camera HVC0042187."


def test_a_scanned_number_alone_needs_a_second_witness() -> None:
    alone = named(known=Surroundings(scanned=NUMBER))
    assert (number_of(alone), candidates_of(alone)) == (None, (NUMBER,))
    for found in (
        named(text="HVC 0042187", known=Surroundings(scanned=NUMBER)),
        named(known=Surroundings(scanned=NUMBER, expected=(NUMBER,))),
    ):
        assert found.identifier is not None
        assert (number_of(found), found.identifier.source) == (NUMBER, "scanned")


def test_several_numbers_topmost_first() -> None:
    reads = (code(symbology="QR", y=900), code("HVC0000001", "QR", y=20))
    assert numbers_in(reads, POLICY) == ("HVC0000001", NUMBER)
    asked = named(*reads)
    assert candidates_of(asked) == ("HVC0000001", NUMBER)
    assert asked.why == "Two numbers lie in the frame: HVC0000001 and HVC0042187."
    first = replace(POLICY, several_codes=SeveralCodes.FIRST)
    assert number_of(named(*reads, policy=first)) == "HVC0000001"
    assert number_of(named(code(symbology="QR"), code(y=500))) == NUMBER


def test_one_copy_for_each_specimen_only_where_each_is_safe() -> None:
    each = replace(POLICY, several_codes=SeveralCodes.EACH)
    found = named(code(symbology="QR", y=900), code("HVC0000001", "QR", y=20), policy=each)
    assert found.identifier is not None
    assert (number_of(found), found.identifier.also) == ("HVC0000001", (NUMBER,))
    unsafe = named(code(y=900), code("HVC0000001", "QR", y=20), policy=each)
    assert (number_of(unsafe), candidates_of(unsafe)) == (None, ("HVC0000001", NUMBER))


@pytest.mark.parametrize("several", list(SeveralCodes))
def test_two_readings_of_one_place_are_never_chosen_from(several: SeveralCodes) -> None:
    policy = replace(POLICY, several_codes=several)
    found = named(code(readers=("zxing",)), code("HVC0042137", readers=("zbar",)), policy=policy)
    assert number_of(found) is None
    assert found.why == "Two readers disagree: HVC0042187 and HVC0042137."


def test_the_readers_of_another_code_do_not_vouch_for_this_one() -> None:
    assert number_of(named(code(), code("CAB-12", readers=BOTH))) is None


def test_control_characters_are_no_part_of_a_number() -> None:
    assert number_of(named(code("\x1d" + NUMBER + "\r\n", "DATA_MATRIX"))) == NUMBER


def test_the_acronym_that_is_printed_but_not_encoded() -> None:
    policy = only(r"NHMD\d{8}", prefix="NHMD", pad_to=8)
    for text in ("929517", "00929517", "NHMD00929517"):
        assert numbers_in([code(text)], policy) == ("NHMD00929517",), text
    assert numbers_in([code("9295171234")], policy) == ()


def test_a_number_inside_an_address() -> None:
    policy = only(r"https?://herbarium\.bgbm\.org/object/(?P<catalogNumber>B\d{9})")
    assert number_of(named(code("https://herbarium.bgbm.org/object/B100277113", "QR"), policy=policy)) == "B100277113"


def test_checksums_where_the_profile_knows_of_one() -> None:
    # ISO/IEC 16388 gives CODE39 -> W; GS1's own example of an ITF-14 is 0 061414112345 with 2.
    assert without_checksum("CODE39W", Checksum.MOD43) == "CODE39"
    assert without_checksum("CODE39X", Checksum.MOD43) is None
    assert without_checksum("4006381333931", Checksum.MOD10) == "400638133393"
    assert without_checksum("4006381333932", Checksum.MOD10) is None
    assert without_checksum("7", Checksum.MOD10) is None
    policy = only("CODE39", checksum=Checksum.MOD43)
    assert numbers_in([code("CODE39W", "CODE_39"), code("CODE39A", "CODE_39", y=99)], policy) == ("CODE39",)


@given(st.text("0123456789", min_size=2, max_size=12), st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_never_passes_a_checksum(text: str, place: int, by: int) -> None:
    good = next(text + last for last in "0123456789" if without_checksum(text + last, Checksum.MOD10))
    place %= len(good)
    bad = good[:place] + str((int(good[place]) + by) % 10) + good[place + 1 :]
    assert without_checksum(bad, Checksum.MOD10) is None


def test_foreign_codes_are_candidates_and_never_names() -> None:
    found = named(code("E00421509", readers=BOTH), code("VASC:GO1", "QR"))
    assert (number_of(found), candidates_of(found)) == (None, ("E00421509",))
    assert found.why.startswith("No code is a number of this collection: E00421509")
    none = named(code("E00421509", "QR", BOTH), policy=Policy())
    assert (number_of(none), candidates_of(none)) == (None, ("E00421509",))
    assert "gives no number a pattern" in none.why


def test_the_files_name_speaks_only_where_no_code_does() -> None:
    policy = replace(POLICY, file_name_pattern=r"^(?P<catalogNumber>HVC\d{7})")
    known = Surroundings(file_name="HVC0000009_a.jpg")
    by_name = named(policy=policy, known=known)
    assert by_name.identifier is not None
    assert (number_of(by_name), by_name.identifier.source) == ("HVC0000009", "file-name")
    assert number_of(named(code(symbology="QR"), policy=policy, known=known)) == NUMBER
    assert named(policy=policy, known=Surroundings(file_name="IMG_1.jpg")).identifier is None


def test_a_files_name_must_meet_the_numbers_pattern_too() -> None:
    policy = replace(POLICY, file_name_pattern=r"(?P<catalogNumber>\w+)\.jpg")
    assert file_number("DSC_0012.jpg", policy) is None
    padded = replace(only(r"NHMD\d{8}", prefix="NHMD", pad_to=8), file_name_pattern=r"(?P<catalogNumber>\d+)")
    assert file_number("929517_front.jpg", padded) == "NHMD00929517"


def test_the_labels_text_alone_gives_candidates_or_by_the_profile_a_name() -> None:
    asked = named(text="Herbarium HVC 0042187")
    assert (number_of(asked), candidates_of(asked)) == (None, (NUMBER,))
    accepting = replace(POLICY, text_number=TextNumber.ACCEPT)
    taken = named(text="Herbarium HVC 0042187", policy=accepting)
    assert taken.identifier is not None
    assert (number_of(taken), taken.identifier.source) == (NUMBER, "text")
    assert number_of(named(text="HVC0042187 HVC0042188", policy=accepting)) is None
    assert number_of(named(text="HVC0042187", sure=0.8, policy=accepting)) is None
    assert named(text="HVC0042187", policy=replace(POLICY, text_number=TextNumber.IGNORE)).identifier is None


def test_dates_and_altitudes_get_no_acronym_from_the_profile() -> None:
    policy = only(r"NHMD\d{8}", prefix="NHMD", pad_to=8)
    assert numbers_in_text([label("12 May 1935, 1240 m")], policy) == ()
    assert numbers_in_text([label("NHMD 00929517")], policy) == ("NHMD00929517",)


def test_what_a_person_types_is_written_as_the_collection_does() -> None:
    assert typed_value(" HVC0042187 ", POLICY) == NUMBER
    assert typed_value("HVC42187", POLICY) is None
    assert typed_value("929517", only(r"NHMD\d{8}", prefix="NHMD", pad_to=8)) == "NHMD00929517"


def test_no_code_says_what_to_do() -> None:
    found = named()
    assert f"{found.why} {found.remedy}" == (
        "No barcode was read. Turn the barcode label face up, or type the number from it."
    )
