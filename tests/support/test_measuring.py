"""No call lets the kernel past the end of what a struct was given, whoever raised the count."""

# Structs are used in ways that checkers refuse, and are Any here for that reason; typing_cases/ is checked in full.
# pyright: basic, reportAttributeAccessIssue=false, reportIndexIssue=false, reportOptionalSubscript=false
# pyright: reportArgumentType=false

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from copy import copy, deepcopy
from typing import Any

import pytest

from linuxmedia.uapi import _support as _s

from . import structs

buffer = structs.loosely(structs.buffer)
buffer_m = structs.loosely(structs.buffer_m)
clip = structs.loosely(structs.clip)
control = structs.loosely(structs.control)
controls = structs.loosely(structs.controls)
listing = structs.loosely(structs.listing)
pair = structs.loosely(structs.pair)
plane = structs.loosely(structs.plane)
routing = structs.loosely(structs.routing)


class node(_s.Structure):
    count: int = _s.u32()
    next: _s.Pointer[node] = _s.pointer(lambda: node, count="count")


NOBODYS = 0xEE01
"""An ioctl that nobody has: a call that is made ends in ENOTTY."""

Call = Callable[[Any], None]


@pytest.fixture
def file() -> Iterator[int]:
    descriptor = os.memfd_create("linuxmedia-test-measuring")
    yield descriptor
    os.close(descriptor)


@pytest.fixture
def reaches(file: int) -> Call:
    """Make a call that has to reach the kernel."""

    def call(argument: Any) -> None:
        with pytest.raises(OSError, match="Inappropriate ioctl"):
            _s.ioctl_counted(file, NOBODYS, argument)

    return call


def refused(argument: Any) -> str:
    """Make a call that must not reach the kernel, and return why."""
    with pytest.raises(ValueError, match="lower the count") as caught:
        _s.ioctl_counted(-1, NOBODYS, argument)
    return str(caught.value)


def two_planes() -> Any:
    return buffer(m=buffer_m(planes=[plane(length=1), plane(length=2)]))


def test_a_count_may_be_lower_but_not_higher(reaches: Call) -> None:
    struct = two_planes()
    for count in (0, 1, 2):
        struct.length = count
        reaches(struct)
    struct.length = 3
    assert refused(struct) == (
        "buffer.length counts 3 items, but buffer.m.planes has memory for 2 of them: "
        "assign it as many, or lower the count"
    )
    assert (struct.length, len(struct.m.planes)) == (3, 2)
    struct.m.planes = [plane()] * 3
    reaches(struct)


def test_bytes_are_counted_inside_of_what_is_pointed_to(reaches: Call) -> None:
    struct = controls(controls=[control(id=1), control(ptr=bytearray(4)), control(p_u16=[1, 2])])
    reaches(struct)
    struct.controls[1].size = 32
    assert refused(struct) == (
        "controls.controls[1].size counts 32 bytes, but controls.controls[1].ptr has memory for 4 of them: "
        "assign it as many, or lower the count"
    )
    struct.controls[1].ptr = bytearray(32)
    reaches(struct)
    struct.controls[2].size = 5
    assert "controls.controls[2].size counts 5 bytes, but controls.controls[2].p_u16 has memory for 4" in refused(
        struct
    )
    struct.count = 4
    struct.controls[2].size = 4
    assert "controls.count counts 4 items, but controls.controls has memory for 3" in refused(struct)


def test_room_is_what_the_kernel_may_fill(reaches: Call) -> None:
    struct = routing(routes=[plane()] * 2)
    struct.num_routes = 9
    reaches(struct)
    struct.len_routes = 3
    assert "routing.len_routes counts 3 items" in refused(struct)


@pytest.mark.parametrize("value", [None, 0xDEAD])
def test_an_address_is_taken_as_it_is(reaches: Call, value: int | None) -> None:
    struct = two_planes()
    struct.m.planes = value
    struct.length = 1000
    reaches(struct)


def test_memory_that_is_no_longer_pointed_to_is_not_measured(reaches: Call) -> None:
    struct = two_planes()
    struct.m.userptr = 0xBEEF
    struct.length = 1000
    reaches(struct)
    inner = controls(controls=[control(ptr=bytearray(4))])
    inner.controls[0].value64 = 0
    inner.controls[0].size = 1000
    reaches(inner)


def test_nothing_is_measured_that_nobody_counts(reaches: Call) -> None:
    reaches(clip(next=[clip()]))
    reaches(buffer_m(planes=[plane()]))
    struct = two_planes()
    reaches(struct.m)
    struct.length = 3
    reaches(struct.m)
    refused(struct)


def test_an_item_of_an_array_answers_for_itself(reaches: Call) -> None:
    array = (buffer * 3)()
    array[1].m.planes = [plane()]
    array[1].length = 2
    reaches(array[0])
    reaches(array[2])
    assert refused(array[1]).startswith("buffer_3[1].length counts 2 items, but buffer_3[1].m.planes has memory for 1")
    both = pair(items=[control(), control(ptr=bytearray(2))])
    reaches(both)
    both.items[1].size = 3
    assert refused(both).startswith("pair.items[1].size counts 3 bytes, but pair.items[1].ptr has memory for 2")
    reaches(both.items[0])


@pytest.mark.parametrize("duplicate", [copy, deepcopy])
def test_copies_are_measured_too(reaches: Call, duplicate: Callable[[Any], Any]) -> None:
    struct = two_planes()
    # A union has no count of its own; what is found out about it holds nowhere else.
    union = duplicate(struct.m)
    reaches(union)
    copied = duplicate(struct)
    copied.length = 3
    refused(copied)
    reaches(struct)
    struct.m = union
    struct.length = 3
    refused(struct)
    array = (buffer * 2)()
    array[1] = copied
    refused(array[1])


def test_a_pointer_may_ask_for_an_alignment(reaches: Call) -> None:
    pointer = _s.aligned(_s.u64_pointer(structs.plane, count="count"), 8)
    struct = structs.make("wide", {"count": _s.u32(), "planes": pointer})(planes=[plane()])
    reaches(struct)
    struct.count = 2
    assert refused(struct).startswith("wide.count counts 2 items, but wide.planes has memory for 1")


def test_a_program_may_put_structs_into_its_own(reaches: Call) -> None:
    class mine(ctypes.Structure):
        _fields_ = (("tag", ctypes.c_uint32), ("buffer", buffer))

    struct: Any = mine()
    struct.buffer.m.planes = [plane()]
    reaches(struct.buffer)
    struct.buffer.length = 2
    refused(struct.buffer)


def test_a_list_may_end_where_it_began(reaches: Call) -> None:
    ring = (clip * 2)()
    ring[0].next = ring
    reaches(ring)
    reaches(clip(next=ring))
    counted: Any = (node * 2)()
    counted[0].next = counted
    counted[1].next = [node()]
    reaches(counted[0])
    counted[1].count = 2
    assert refused(counted[0]).startswith("node_2[0].next[1].count counts 2 items")


def test_any_buffer_may_still_be_passed(reaches: Call, file: int) -> None:
    reaches(bytearray(88))
    with pytest.raises(OSError, match="Inappropriate ioctl"):
        _s.ioctl_flexible(file, NOBODYS, structs.loosely(bytearray)(88))


def test_a_struct_that_ends_in_items_has_room_for_them(file: int) -> None:
    struct = listing.with_room(2)
    for count in (0, 2):
        struct.count = count
        with pytest.raises(OSError, match="Inappropriate ioctl"):
            _s.ioctl_flexible(file, NOBODYS, struct)
    struct.count = 3
    with pytest.raises(ValueError, match="count") as caught:
        _s.ioctl_flexible(file, NOBODYS, struct)
    assert str(caught.value) == (
        "listing.count counts 3 items, but listing.list has memory for 2 of them: make one by with_room(3), "
        "or lower the count"
    )
    with pytest.raises(ValueError, match=r"listing\.count counts 1 items"):
        _s.ioctl_flexible(file, NOBODYS, listing(count=1))
