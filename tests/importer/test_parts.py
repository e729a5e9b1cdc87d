"""The rules by which the importer chooses: lives, spelling, meaning, families, pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.importer.lives import Between, Lives
from uapigen.importer.meaning import base_of, counted
from uapigen.importer.pages import read_pages
from uapigen.importer.place import families, shared
from uapigen.importer.spelling import NotSpelled, Types, evaluated, expression, fourcc, ioctl_number
from uapigen.importer.strangers import strangers
from uapigen.source.scalars import Release
from uapigen.verify.declarations import Field, Macro, Named, Pointer
from uapigen.verify.facts import Facts


def facts(**constants: int) -> Facts:
    return Facts({}, {}, constants)


def lives(release: str, newest: str = "6.12", **recorded: Facts) -> Lives:
    known = tuple((Release.read(at.strip("r").replace("_", ".")), found) for at, found in recorded.items())
    return Lives(known, Release.read(newest), Release.read(release), {})


@pytest.mark.parametrize(
    ("after", "by", "spelled"),
    [
        ("6.12", "6.13", '"6.13"'),
        ("6.19", "7.0", '"7.0"'),
        ("5.19", "6.0", '"6.0"'),
        ("6.12", "7.2", '{after: "6.12", by: "7.2"}'),
        ("6.18", "7.0", '{after: "6.18", by: "7.0"}'),
        ("7.19", "8.0", '{after: "7.19", by: "8.0"}'),
    ],
)
def test_releases_that_follow_each_other_are_exact(after: str, by: str, spelled: str) -> None:
    assert Between(Release.read(after), Release.read(by)).spelled == spelled


def test_a_name_came_between_the_last_release_without_it_and_the_first_with_it() -> None:
    known = lives("7.2", r5_10=facts(), r6_1=facts(A=1), r6_12=facts(A=1))
    assert known.came(lambda found: "A" in found.names) == Between(Release.read("5.10"), Release.read("6.1"))
    assert known.came(lambda found: "B" in found.names) == Between(Release.read("6.12"), Release.read("7.2"))
    assert known.came(lambda _: True) is None
    assert known.went(lambda found: "A" in found.names) == Between(Release.read("6.12"), Release.read("7.2"))


def test_without_records_the_newest_release_of_the_spec_counts() -> None:
    assert lives("6.13").came(lambda _: False) == Between(Release.read("6.12"), Release.read("6.13"))
    assert lives("6.12").came(lambda _: False) is None


def test_values_are_told_by_the_release_that_changed_them() -> None:
    known = lives("7.2", r5_10=facts(A=8), r6_1=facts(A=8), r6_12=facts(A=0))
    assert [(str(release), value) for release, value in known.turns("A", 0)] == [("5.10", 8), ("6.12", 0)]


def test_nothing_rests_on_what_came_later() -> None:
    known = lives("7.2", r5_10=facts(OLD=1), r6_12=facts(OLD=1, BASE=1))
    assert known.outlived("BASE", "OLD")
    assert not known.outlived("OLD", "BASE")


@pytest.mark.parametrize(
    ("body", "spelled"),
    [
        ("0x10UL", "0x10"),
        ("(1U << 31)", "1 << 31"),
        ("((__u32)1)", "1"),
        ("_BITUL(3)", "1 << 3"),
        ("(BASE + 4)", "BASE + 4"),
        ("(BASE | (1 << 2))", "BASE | 1 << 2"),
        ("'V'", "86"),
        ("UNKNOWN + 1", None),
        ("017", None),
        ("a ? b : c", None),
    ],
)
def test_bodies_of_macros(body: str, spelled: str | None) -> None:
    assert expression(body, {"BASE"}.__contains__) == spelled


def test_what_overflows_in_c_is_not_the_same_number() -> None:
    assert evaluated("0xf << 28", {}) == 0xF0000000
    assert evaluated("BASE | 1", {"BASE": 4}) == 5
    assert evaluated("sizeof(a_struct)", {}) is None


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("v4l2_fourcc('Y', '1', '6', ' ')", ("Y16 ", False)),
        ("v4l2_fourcc_be('R', 'G', 'B', 'P')", ("RGBP", True)),
        ("(v4l2_fourcc('A', 'V', '0', '1'))", ("AV01", False)),
        ("V4L2_PIX_FMT_OTHER", None),
    ],
)
def test_four_character_codes(body: str, found: tuple[str, bool] | None) -> None:
    assert fourcc(body) == found


TYPES = Types({"v4l2_std_id": Named("", "__u64")}, frozenset({"a_struct"}), frozenset({"an_enum"}))


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("_IO('V', 1)", "_IO('V', 1)"),
        ("_IOWR('V', 60, struct a_struct)", "_IOWR('V', 60, a_struct)"),
        ("_IOW(MAGIC, 2, enum an_enum)", "_IOW('o', 2, enum an_enum)"),
        ("_IOR ('V', BASE + 1, unsigned int)", "_IOR('V', BASE + 1, uint)"),
        ("_IOW('b', 1, const char *)", "_IOW('b', 1, user_ptr<char>)"),
        ("_IOR('V', 23, v4l2_std_id)", "_IOR('V', 23, u64)"),
    ],
)
def test_numbers_of_ioctls(body: str, number: str) -> None:
    assert ioctl_number(body, TYPES, {"MAGIC": ord("o"), "BASE": 192}) == number


def test_a_type_without_a_word_is_left_to_a_person() -> None:
    with pytest.raises(NotSpelled, match="no word for the type struct stranger"):
        TYPES.spelled(Named("struct", "stranger"))


@pytest.mark.parametrize(
    ("name", "base", "lengths", "kind"),
    [
        ("reserved", "u32", "[4]", "reserved u32[4]"),
        ("__reserved", "u8", "[2][4]", "reserved u8[2][4]"),
        ("reserved", "a_struct", "[4]", "a_struct[4]"),
        ("card", "u8", "[32]", "text[32]"),
        ("label", "char", "[16]", "text[16]"),
        ("data", "u8", "[16]", "u8[16]"),
        ("pixelformat", "u32", "", "fourcc"),
        ("request_fd", "s32", "", "fd"),
        ("fd", "u32", "", "fd u32"),
        ("offset", "s32", "", "s32"),
    ],
)
def test_names_that_give_a_meaning_away(name: str, base: str, lengths: str, kind: str) -> None:
    assert base_of(name, base, lengths) == kind


def test_a_count_is_named_when_only_one_field_can_be_it() -> None:
    count, size = (Field(name, Named("", "__u32"), None) for name in ("num_items", "size"))
    items = Field("items", Pointer(Named("struct", "item")), None)
    blob = Field("data", Pointer(Named("", "void")), None)
    assert counted(items, [count, items]) == [("count", "num_items")]
    assert counted(items, [count, size, items]) == []
    assert counted(blob, [size, blob]) == [("count", "size"), ("count_of", "bytes")]
    assert counted(size, [size, blob]) == []


def test_families_of_new_constants() -> None:
    names = ["A_B_HDR_X", "A_B_HDR_Y", "A_B_OTHER", "A_B_OTHER_TWO", "Z_ONE", "Z_TWO"]
    macros = [Macro(name, None, "1", "linux/a.h", line) for line, name in enumerate(names)]
    grouped = [[macro.name for macro in family] for family in families(macros)]
    assert grouped == [["A_B_HDR_X", "A_B_HDR_Y"], ["A_B_OTHER", "A_B_OTHER_TWO"], ["Z_ONE"], ["Z_TWO"]]
    assert shared(["A_B_C", "A_B_D"]) == ("A", "B")
    assert shared(["A_B_C"]) == ("A", "B")


def test_pages_by_title_and_by_mention(tmp_path: Path) -> None:
    page = tmp_path / "v4l" / "page.rst"
    page.parent.mkdir()
    page.write_text(
        ".. c:macro:: VIDIOC_NEW\n\n``V4L2_PIX_FMT_NEW`` is one.\n\nEINVAL\n    No.\n\n* - EBUSY\n  - It is.\n"
    )
    found = read_pages(tmp_path, ["VIDIOC_NEW", "V4L2_PIX_FMT_NEW", "V4L2_PIX_FMT_OTHER"])
    assert found.of("VIDIOC_NEW") == found.of("V4L2_PIX_FMT_NEW") == "v4l/page.rst"
    assert found.of("V4L2_PIX_FMT_OTHER") == ""
    assert found.errnos("VIDIOC_NEW") == ("EINVAL", "EBUSY")


def test_headers_that_nobody_listed(tmp_path: Path) -> None:
    texts = {
        "linux/videodev2.h": "",
        "linux/dvb/a.h": "",
        "linux/dvb/b.h": "",
        "linux/dvb/new.h": "",
        "linux/usb/video.h": "",
        "linux/usb/ch9.h": "",
        "linux/usb/hid.h": "",
        "linux/driver.h": "#include <linux/videodev2.h>\n",
        "linux/other.h": "#include <linux/types.h>\n",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    listed = ["linux/videodev2.h", "linux/dvb/a.h", "linux/dvb/b.h", "linux/usb/video.h"]
    assert strangers(tmp_path, listed) == ("linux/driver.h", "linux/dvb/new.h")
