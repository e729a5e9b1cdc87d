"""What a struct points to lives as long as the struct, and is never read past what is there."""

# Structs are used in ways that checkers refuse, and are Any here for that reason; typing_cases/ is checked in full.
# pyright: basic, reportAttributeAccessIssue=false, reportIndexIssue=false, reportOptionalSubscript=false
# pyright: reportArgumentType=false

from __future__ import annotations

import ctypes
import gc
import pickle
import re
import sys
from array import array
from collections.abc import Iterator
from copy import copy, deepcopy
from typing import Any

import pytest

from linuxmedia.uapi import _support as _s

from . import structs

blob = structs.loosely(structs.blob)
buffer = structs.loosely(structs.buffer)
buffer_m = structs.loosely(structs.buffer_m)
clip = structs.loosely(structs.clip)
control = structs.loosely(structs.control)
controls = structs.loosely(structs.controls)
edid = structs.loosely(structs.edid)
pair = structs.loosely(structs.pair)
plane = structs.loosely(structs.plane)
routing = structs.loosely(structs.routing)


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[Any]:
    """Collect at every allocation: what is not kept alive is gone at once."""
    threshold = gc.get_threshold()
    gc.set_threshold(1)
    yield
    gc.set_threshold(*threshold)


def churn() -> None:
    """Collect, and fill the memory that was freed."""
    gc.collect()
    _ = [ctypes.create_string_buffer(b"\xaa" * 64 * size, 64 * size) for size in range(1, 40) for _ in range(5)]


def lengths(pointer: Any) -> list[int]:
    churn()
    return [one.length for one in pointer]


def test_a_sequence_sets_pointer_and_count() -> None:
    struct = buffer()
    struct.m.planes = [plane(length=1), plane(length=2)]
    assert struct.length == 2
    assert lengths(struct.m.planes) == [1, 2]
    struct.m.planes[1].length = 9
    assert lengths(struct.m.planes) == [1, 9]
    assert struct.m.planes[-1].length == 9
    assert [one.length for one in struct.m.planes[:1]] == [1]


def test_a_union_of_its_own_brings_the_count_along() -> None:
    assert lengths(buffer_m(planes=[plane(length=4)]).planes) == [4]
    struct = buffer(m=buffer_m(planes=[plane(length=4)] * 3))
    assert struct.length == 3
    buffers = (buffer * 2)()
    buffers[1].m = buffer_m(planes=[plane(length=5)] * 2)
    assert buffers[1].length == 2
    buffers[0] = buffers[1]
    del struct
    assert lengths(buffers[0].m.planes) == [5, 5]


def test_reading_is_bounded() -> None:
    struct = buffer(m=buffer_m(planes=[plane(length=1)] * 3))
    struct.length = 2
    assert len(struct.m.planes) == 2
    with pytest.raises(IndexError, match=r"^buffer\.m\.planes counts 2 items: there is no \[2\]$"):
        _ = struct.m.planes[2]
    struct.length = 1000
    assert len(struct.m.planes) == 3
    with pytest.raises(IndexError):
        struct.m.planes[3] = plane()
    with pytest.raises(IndexError):
        _ = struct.m.planes[-4]


def test_an_address_from_elsewhere_is_not_followed() -> None:
    struct = buffer(length=2)
    struct.m.planes = 0xDEAD
    assert struct.m.planes.address == 0xDEAD
    with pytest.raises(
        ValueError, match=r"buffer\.m\.planes holds an address that was not assigned from Python objects"
    ):
        _ = struct.m.planes[0]
    with pytest.raises(ValueError, match="not assigned"):
        bytes(struct.m.planes)
    struct.m.planes = [plane()]
    struct.m.userptr = 0xBEEF
    with pytest.raises(ValueError, match="not assigned"):
        list(struct.m.planes)
    assert "userptr=48879" in repr(struct)
    with pytest.raises(OverflowError, match=r"buffer\.m\.planes holds an address"):
        struct.m.planes = -1


def test_none_is_null() -> None:
    struct = controls(controls=[control(id=1)])
    struct.controls = None
    assert struct.controls.address == len(struct.controls) == 0
    assert list(struct.controls) == []
    assert repr(struct.controls) == "NULL"
    with pytest.raises(IndexError):
        _ = struct.controls[0]


def test_copies_keep_what_they_point_to() -> None:
    struct = buffer(m=buffer_m(planes=[plane(length=1), plane(length=2)]))
    shallow, deep, union = copy(struct), deepcopy(struct), copy(struct.m)
    struct.m.planes[0].length = 7
    del struct
    assert lengths(shallow.m.planes) == lengths(union.planes) == [7, 2]
    assert lengths(deep.m.planes) == [1, 2]
    assert deep.m.planes.address != shallow.m.planes.address


def test_a_copy_does_not_depend_on_its_source() -> None:
    source = buffer_m(planes=[plane(length=1)])
    struct = buffer(m=source)
    source.planes = None
    assert lengths(struct.m.planes) == [1]
    struct.m = buffer_m()
    assert len(struct.m.planes) == 0


def test_pointers_inside_what_is_pointed_to() -> None:
    struct = controls(controls=[control(id=1, p_u16=[1, 2, 3]), control(id=2, p_plane=plane(length=6))])
    churn()
    assert struct.count == 2
    first, second = struct.controls
    assert first.size == 6
    assert list(first.p_u16) == [1, 2, 3]
    assert second.size == ctypes.sizeof(plane)
    del struct
    assert lengths(second.p_plane) == [6]
    deep = deepcopy(controls(controls=[first]))
    first.p_u16[0] = 9
    assert list(deep.controls[0].p_u16) == [1, 2, 3]


def test_buffers_are_pointed_to_in_place() -> None:
    memory = bytearray(8)
    struct = control(ptr=memory)
    memory[0] = 5
    assert struct.size == 8
    assert bytes(struct.ptr) == bytes(memory)
    with pytest.raises(BufferError):
        memory.extend(b"more")
    struct.ptr = None
    memory.extend(b"more")
    struct.ptr = b"read only"
    churn()
    assert bytes(struct.ptr) == b"read only"
    planes = (plane * 2)(plane(length=1), plane(length=2))
    struct.p_plane = planes
    struct.p_plane[0].length = 3
    assert planes[0].length == 3


def test_pointers_are_equal_when_what_they_lead_to_is() -> None:
    one, other = edid(edid=b"c" * 256), edid(edid=[b"c" * 128] * 2)
    assert one.edid == other.edid == [b"c" * 128] * 2
    other.edid[1] = b"d"
    assert one.edid != other.edid
    assert control(p_u16=[1, 2]).p_u16 == control(p_u16=[1, 2]).p_u16 == b"\1\2"
    assert control().p_u16 == control().p_u16
    one.edid = 0xDEAD
    other.edid = 0xBEEF
    assert one.edid != other.edid


def test_an_iterator_goes_through_an_unnamed_union_whole() -> None:
    struct = control(p_u16=iter([1, 2, 3]))
    assert (list(struct.p_u16), struct.size) == ([1, 2, 3], 6)
    struct.ptr = iter(b"abc")
    assert (bytes(struct.ptr), struct.size) == (b"abc", 3)
    assert structs.loosely(structs.timings)(bt=iter([7, 8])).bt == [7, 8]


def test_buffers_of_another_kind_are_copied_number_by_number() -> None:
    assert list(control(p_u16=array("h", [1, 2])).p_u16) == [1, 2]
    with pytest.raises(OverflowError, match=r"^control\.p_u16\[1\] holds 0 to 65535: -1 does not fit$"):
        control(p_u16=array("h", [1, -1]))
    assert list(control(p_u16=array("B", b"ab")).p_u16) == [0x61, 0x62]
    assert bytes(control(ptr=array("h", [-1])).ptr) == b"\xff\xff"
    assert list(blob(data=array("H", [1, 2])).data) == [1, 2]
    with pytest.raises(OverflowError, match=r"^blob\.data\[0\] holds 0 to 255: 256 does not fit$"):
        blob(data=array("H", [256]))
    letters = ctypes.create_string_buffer(b"ab")
    struct = blob(text=letters)
    letters[0] = b"A"
    assert list(struct.text) == [0x41, 0x62, 0]


def test_slices_of_what_is_pointed_to() -> None:
    struct = controls(controls=[control(id=at) for at in (1, 2, 3)])
    struct.controls[::-1] = [control(id=at) for at in (7, 8, 9)]
    assert [one.id for one in struct.controls] == [9, 8, 7]
    struct.count = 2
    with pytest.raises(ValueError, match="3 values for a slice of 2 items"):
        struct.controls[:] = [control()] * 3
    struct.controls = None
    with pytest.raises(ValueError, match=r"^controls\.controls is NULL: assign to the field itself"):
        struct.controls[:] = [control()]


def test_numbers_in_the_other_byte_order_are_copied() -> None:
    numbers: Any = ctypes.c_uint16
    swapped = numbers.__ctype_be__ if sys.byteorder == "little" else numbers.__ctype_le__
    assert list(control(p_u16=(swapped * 2)(1, 2)).p_u16) == [1, 2]


def test_what_is_overwritten_is_let_go() -> None:
    memory = bytearray(8)
    struct = pair(items=[control(), control(ptr=memory)])
    churn()
    assert bytes(struct.items[1].ptr) == bytes(memory)
    struct.items = [control()]
    gc.collect()
    memory.extend(b"free to grow")


def test_edid_blocks_are_bytes() -> None:
    struct = edid(edid=[b"a", b"b" * 128])
    assert struct.blocks == 2
    assert struct.edid[1] == b"b" * 128
    struct.edid = b"c" * 384
    assert struct.blocks == 3
    with pytest.raises(ValueError, match=r"edid\.edid: 100 bytes are no whole number of items of 128 bytes"):
        struct.edid = bytes(100)


def test_pointers_in_a_u64_with_room_and_count() -> None:
    struct = routing(routes=[plane(length=1), plane(length=2), plane(length=3)])
    assert (struct.len_routes, struct.num_routes) == (3, 3)
    struct.num_routes = 1
    assert lengths(struct.routes) == [1]


def test_a_program_s_own_struct_keeps_what_it_points_to_as_the_docstring_says() -> None:
    class derived(_s.Structure):
        tag: int = _s.u32()
        inner: Any = _s.nested(buffer)

    class plain(ctypes.Structure):
        _fields_ = (("tag", ctypes.c_uint32), ("inner", buffer))

    whole: Any = derived()
    whole.inner = buffer(m=buffer_m(planes=[plane(length=1)]), length=1)
    in_place: Any = plain()
    in_place.inner.m.planes = [plane(length=1)]
    assert lengths(whole.inner.m.planes) == lengths(in_place.inner.m.planes) == [1]
    dangling: Any = plain()
    dangling.inner = whole.inner
    with pytest.raises(ValueError, match="holds an address that was not assigned from Python objects"):
        _ = dangling.inner.m.planes[0]
    told = " ".join(str(_s.Structure.__doc__).split())
    assert "is derived from this class, too, or is assigned the pointers in place" in told
    assert "a plain ctypes.Structure to which one is assigned whole does not keep" in told


def test_a_struct_may_point_to_its_own_kind() -> None:
    struct = clip(left=1, next=[clip(left=2, next=[clip(left=3)])])
    churn()
    assert struct.next[0].next[0].left == 3


@pytest.mark.parametrize(("kind", "name"), [(_s.Array, "a"), (_s.Pointer, "p")])
def test_structs_are_swapped_as_the_docstring_says(kind: Any, name: str) -> None:
    items = (clip * 2)(clip(left=1), clip(left=2))
    names = {"a": items, "p": clip(next=items).next}
    assert isinstance(names[name], kind)
    loses, swaps = re.findall(rf"`({name}\[[^`]*)`", kind.__doc__)
    exec(swaps, names)
    assert [one.left for one in items] == [2, 1]
    exec(loses, names)
    assert [one.left for one in items] == [1, 1]


def test_what_leads_back_to_itself_is_copied_once() -> None:
    ring = (clip * 2)(clip(left=1), clip(left=2))
    ring[0].next = ring
    copied = deepcopy(ring)
    copied[1].left = 7
    assert copied[0].next[1].left == 7
    assert ring[1].left == 2


def test_what_leads_back_to_itself_is_shown_once() -> None:
    ring = (clip * 2)(clip(left=1), clip(left=2))
    ring[0].next = ring
    address = ctypes.addressof(ring)
    once = f"[clip(left=1, next={address:#x}), clip(left=2, next=NULL)]"
    assert repr(ring[0]) == f"clip(left=1, next={once})"
    assert repr(ring[0].next) == once
    # What two lead to is no circle.
    last = (clip * 1)(clip(left=3))
    ring[0].next = ring[1].next = last
    assert repr(ring) == "[clip(left={}, next={shown}), clip(left={}, next={shown})]".format(1, 2, shown=repr(last))


@pytest.mark.parametrize("value", ["text", 1.5, object()])
def test_what_cannot_be_pointed_to_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^controls\.controls takes a sequence, an array"):
        controls(controls=value)


def test_a_wrong_item_changes_nothing() -> None:
    struct = controls(controls=[control(id=4)])
    with pytest.raises(TypeError, match=r"^controls\.controls\[1\] takes a control, not int"):
        struct.controls = [control(), 3]
    assert struct.controls[0].id == 4


def test_pickling_is_refused_while_something_is_pointed_to() -> None:
    struct = buffer(index=3)
    assert pickle.loads(pickle.dumps(struct)) == struct
    struct.m.planes = [plane()]
    with pytest.raises(TypeError, match=r"^buffer cannot be pickled: it points to memory of this process"):
        pickle.dumps(struct)
