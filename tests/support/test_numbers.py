"""Numbers either fit or are refused, in fields, arrays and bit-fields alike."""

# Structs are used in ways that checkers refuse, and are Any here for that reason; typing_cases/ is checked in full.
# pyright: basic, reportAttributeAccessIssue=false, reportIndexIssue=false, reportOptionalSubscript=false
# pyright: reportArgumentType=false

from __future__ import annotations

import ctypes
import enum
from typing import Any

import pytest
from hypothesis import given, strategies as st

from linuxmedia.fourcc import fourcc_text
from linuxmedia.uapi import _support as _s, v4l2

from . import structs

buffer = structs.loosely(structs.buffer)
plane = structs.loosely(structs.plane)

KINDS = {
    "u8": (0, 2**8 - 1),
    "u16": (0, 2**16 - 1),
    "u32": (0, 2**32 - 1),
    "u64": (0, 2**64 - 1),
    "s8": (-(2**7), 2**7 - 1),
    "s16": (-(2**15), 2**15 - 1),
    "s32": (-(2**31), 2**31 - 1),
    "s64": (-(2**63), 2**63 - 1),
    "le16": (0, 2**16 - 1),
    "le32": (0, 2**32 - 1),
    "le64": (0, 2**64 - 1),
    "be16": (0, 2**16 - 1),
    "be32": (0, 2**32 - 1),
    "be64": (0, 2**64 - 1),
    "fd": (-(2**31), 2**31 - 1),
    "fourcc": (0, 2**32 - 1),
}


def holder_of(kind: str) -> Any:
    item = getattr(_s, kind)()
    return structs.make("holder", {"one": item, "many": _s.array(item, 3)})


HOLDERS = {kind: holder_of(kind) for kind in KINDS}


@given(st.sampled_from(sorted(KINDS)), st.integers(-(2**65), 2**65))
def test_a_number_is_kept_exactly_or_refused(kind: str, value: Any) -> None:
    low, high = KINDS[kind]
    struct = HOLDERS[kind](one=1, many=[1, 1, 1])
    if low <= value <= high:
        struct.one = value
        struct.many[1] = value
        assert struct.one == value == HOLDERS[kind](one=value).one
        assert list(struct.many) == [1, value, 1]
        return
    for write, place in (
        (lambda: setattr(struct, "one", value), "holder.one"),
        (lambda: HOLDERS[kind](one=value), "holder.one"),
        (lambda: struct.many.__setitem__(1, value), "holder.many[1]"),
        (lambda: setattr(struct, "many", [0, value]), "holder.many[1]"),
    ):
        with pytest.raises(OverflowError) as error:
            write()
        assert str(error.value) == f"{place} holds {low} to {high}: {value} does not fit"
    assert struct.one == 1
    assert list(struct.many) == [1, 1, 1]


@pytest.mark.parametrize(("kind", "order"), [("le", "little"), ("be", "big")])
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_the_byte_order_of_a_field_is_not_the_machines(kind: str, order: Any, bits: int) -> None:
    struct = HOLDERS[f"{kind}{bits}"](one=0x1234, many=[1, 2])
    size = bits // 8
    assert bytes(struct)[:size] == 0x1234.to_bytes(size, order)
    assert bytes(struct)[2 * size : 3 * size] == (2).to_bytes(size, order)


class Index:
    def __index__(self) -> int:
        return 7


class Kind(enum.IntEnum):
    SEVEN = 7


@pytest.mark.parametrize("value", [Index(), Kind.SEVEN, ctypes.c_int(7).value])
def test_whatever_is_an_index_is_a_number(value: Any) -> None:
    struct = buffer(index=value, timecode=[value])
    assert struct.index == struct.timecode[0] == 7
    struct.timecode[1] = value
    assert struct.timecode[1] == 7


@pytest.mark.parametrize("value", [1.0, "1", None, b"1", [1]])
def test_other_types_are_refused_by_name(value: Any) -> None:
    expected = f"buffer.index takes a whole number, not {type(value).__name__} {value!r}"
    with pytest.raises(TypeError) as error:
        buffer(index=value)
    assert str(error.value) == expected
    with pytest.raises(TypeError, match=r"buffer\.timecode\[2\] takes a whole number"):
        buffer().timecode[2] = value


class flags(_s.Structure):
    low: int = _s.bits(_s.u32(), 3)
    signed: int = _s.bits(_s.s32(), 4)
    high: int = _s.bits(_s.u32(), 25)


@given(st.integers(-20, 20), st.integers(-20, 20))
def test_bits_hold_what_their_width_holds(low: int, signed: int) -> None:
    struct = flags(high=2**25 - 1)
    for name, value, bounds in (("low", low, range(8)), ("signed", signed, range(-8, 8))):
        if value in bounds:
            setattr(struct, name, value)
            assert getattr(struct, name) == value
        else:
            with pytest.raises(OverflowError, match=rf"flags\.{name} holds {bounds.start} to {bounds.stop - 1}"):
                setattr(struct, name, value)
    assert struct.high == 2**25 - 1
    structs.loosely(struct).low = Index()
    assert struct.low == 7


def test_fourccs_are_read_by_their_letters() -> None:
    assert fourcc_text(0x56595559) == "YUYV"
    assert fourcc_text(0x56595559 | 1 << 31) == "YUYV-BE"
    assert fourcc_text(v4l2.V4L2_PIX_FMT_Y16_BE) == "Y16 -BE"
    assert fourcc_text(0xFF0A4100) == ".A..-BE"
    with pytest.raises(OverflowError, match="a four-character code holds 0 to 4294967295: -1 does not fit"):
        fourcc_text(-1)


def test_a_fourcc_is_packed_from_characters_or_their_numbers() -> None:
    assert v4l2.v4l2_fourcc(*"NV12") == v4l2.v4l2_fourcc(78, 86, "1", "2") == v4l2.V4L2_PIX_FMT_NV12
    assert v4l2.v4l2_fourcc_be(*"Y16 ") == v4l2.V4L2_PIX_FMT_Y16_BE
    for wrong in ("NV", "", "\u20ac", None, 1.0, b"N"):
        with pytest.raises(TypeError, match=r"such as 'N', or its number is expected for each parameter, not"):
            structs.loosely(v4l2.v4l2_fourcc)("N", wrong, "1", "2")


def test_the_place_of_a_number_deep_inside_is_told() -> None:
    with pytest.raises(OverflowError, match=r"^plane_2\[1\]\.m\.fd holds"):
        (plane * 2)()[1].m.fd = 2**31
