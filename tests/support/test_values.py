"""Text, bytes, arrays, nested structs."""

# Structs are used in ways that checkers refuse, and are Any here for that reason; typing_cases/ is checked in full.
# pyright: basic, reportAttributeAccessIssue=false, reportIndexIssue=false, reportOptionalSubscript=false
# pyright: reportArgumentType=false

from __future__ import annotations

import ctypes
import pickle
from copy import copy, deepcopy

import pytest
from hypothesis import given, strategies as st

from linuxmedia.times import timespec, timeval

from . import structs

buffer = structs.loosely(structs.buffer)
capability = structs.loosely(structs.capability)
control = structs.loosely(structs.control)
event = structs.loosely(structs.event)
event_u = structs.loosely(structs.event_u)
item = structs.loosely(structs.item)
listing = structs.loosely(structs.listing)
plane = structs.loosely(structs.plane)
plane_m = structs.loosely(structs.plane_m)
timings = structs.loosely(structs.timings)


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_text_is_kept_or_refused(text: str) -> None:
    struct = capability(driver="x" * 16, raw=b"1234")
    length = len(text.encode())
    if length <= 16:
        struct.driver = text
        assert struct.driver == text
        assert bytes(struct)[:20] == text.encode().ljust(16, b"\0") + b"1234"
        return
    with pytest.raises(ValueError, match=r"^capability\.driver has room for 16 bytes: .* takes \d+$"):
        struct.driver = text
    assert struct.driver == "x" * 16


@given(st.binary(max_size=16).map(lambda raw: raw.replace(b"\0", b"")))
def test_text_from_a_driver_survives_whatever_it_is(raw: bytes) -> None:
    struct = capability.from_buffer_copy(raw.ljust(ctypes.sizeof(capability), b"\0"))
    struct.names[1] = "ab"
    struct.driver = struct.driver
    assert bytes(struct)[:16] == raw.ljust(16, b"\0")


def test_text_must_be_text_without_nul() -> None:
    with pytest.raises(ValueError, match=r"capability\.driver ends at the first NUL"):
        capability(driver="a\0b")
    with pytest.raises(TypeError, match=r"capability\.driver takes text, not bytes"):
        capability(driver=b"a")
    with pytest.raises(ValueError, match=r"capability\.names\[2\] has room for 4 bytes"):
        capability().names[2] = "abcde"


@given(st.binary(max_size=6))
def test_bytes_are_padded_or_refused(content: bytes) -> None:
    struct = capability(raw=b"xxxx")
    if len(content) <= 4:
        struct.raw = content
        assert struct.raw == content.ljust(4, b"\0")
    else:
        with pytest.raises(ValueError, match=r"capability\.raw has room for 4 bytes"):
            struct.raw = content


@given(st.lists(st.integers(0, 255), max_size=20))
def test_arrays_take_sequences_and_zero_the_rest(values: list[int]) -> None:
    struct = buffer(timecode=[9] * 16)
    if len(values) <= 16:
        struct.timecode = values
        assert struct.timecode == values + [0] * (16 - len(values))
        assert struct.timecode[2:5] == list(struct.timecode)[2:5]
    else:
        with pytest.raises(ValueError, match=r"buffer\.timecode has room for 16 items"):
            struct.timecode = values


def test_an_array_is_a_sequence() -> None:
    names = capability(names=["a", "bb", "cccc"]).names
    assert len(names) == 3
    assert list(names) == ["a", "bb", "cccc"] == names[:]
    assert names == ["a", "bb", "cccc"] != ["a"]
    assert names[-1] == "cccc"
    names[-1] = "d"
    names[:2] = ["x", "y"]
    assert repr(names) == "['x', 'y', 'd']"
    for place in (3, -4):
        with pytest.raises(IndexError):
            names[place]
        with pytest.raises(IndexError, match=rf"capability\.names has 3 items: there is no \[{place}\]"):
            names[place] = "z"
    with pytest.raises(ValueError, match="2 values for a slice of 3 items"):
        names[:] = ["a", "b"]


def test_arrays_of_arrays() -> None:
    struct = capability(table=[[1, 2, 3], [4]])
    assert struct.table == [[1, 2, 3], [4, 0, 0]]
    struct.table[1][2] = 6
    assert bytes(struct.table) == bytes([1, 2, 3, 4, 0, 6])
    with pytest.raises(OverflowError, match=r"capability\.table\[1\]\[0\] holds 0 to 255"):
        struct.table = [[0], [256]]
    assert struct.table[0] == [1, 2, 3]


def test_reversing_an_array_of_structs_in_place() -> None:
    struct = capability(planes=[plane(bytesused=1), plane(bytesused=2)])
    struct.planes = struct.planes[::-1]
    assert [one.bytesused for one in struct.planes] == [2, 1]


def test_reversing_a_flexible_array_in_place() -> None:
    struct = listing.with_room(3)
    for at, one in enumerate(struct.list):
        one.length = at + 1
    struct.list = [struct.list[2], struct.list[1], struct.list[0]]
    assert [one.length for one in struct.list] == [3, 2, 1]
    struct.list[:] = struct.list[::-1]
    assert [one.length for one in struct.list] == [1, 2, 3]


def test_assigning_a_struct_copies_it() -> None:
    union = plane_m(fd=3)
    struct = plane(m=union)
    union.fd = 4
    assert struct.m.fd == 3
    with pytest.raises(TypeError, match=r"^plane\.m takes a plane_m, not plane"):
        struct.m = plane()


def test_names_that_do_not_exist_are_refused_with_the_nearest() -> None:
    with pytest.raises(TypeError, match=r"^buffer\(\) has no field lenght; did you mean length\?$"):
        buffer(lenght=1)
    with pytest.raises(AttributeError, match=r"^buffer has no field lenght; did you mean length\?$"):
        buffer().lenght = 1
    with pytest.raises(AttributeError, match="lenght"):
        _ = buffer().lenght
    with pytest.raises(TypeError, match=r"^buffer\.__init__\(\) takes 1 positional argument"):
        buffer(1)


def test_unnamed_members_read_through() -> None:
    struct = buffer(request_fd=-1)
    assert struct.reserved == 0xFFFFFFFF == struct._u1.reserved
    with pytest.raises(OverflowError, match=r"^buffer\.request_fd holds"):
        struct.request_fd = 2**31
    small = control(id=1, value64=-2)
    assert ctypes.sizeof(control) == 12 + 8
    assert small.value == -2


def test_equality_is_of_bytes_and_type() -> None:
    assert plane(length=3) == plane(length=3) != plane(length=4)
    assert plane_m() != plane()
    with pytest.raises(TypeError, match="unhashable"):
        hash(plane())


def test_repr_shows_what_matters() -> None:
    assert (
        repr(plane(length=3)) == "plane(bytesused=0, length=3, m=plane_m(mem_offset=0, userptr=0, fd=0), data_offset=0)"
    )
    assert "reserved=[1, 0, " in repr(plane(reserved=[1]))
    assert "pixelformat='YUYV'" in repr(capability(pixelformat=0x56595559))
    assert repr(buffer(request_fd=5)).endswith("request_fd=5)")


def test_repr_of_a_union_shows_what_was_set() -> None:
    struct = buffer(m=structs.buffer_m(planes=[plane(length=3)]))
    assert repr(struct.m) == f"buffer_m(planes=[{plane(length=3)}])"
    assert repr(control(id=1, p_u16=[1, 2])) == "control(id=1, size=4, p_u16=[1, 2])"
    assert repr(control(id=1, p_plane=plane())) == f"control(id=1, size={ctypes.sizeof(plane)}, p_plane=[{plane()}])"
    assert repr(control(id=1, value64=-2)) == "control(id=1, size=0, value=-2, value64=-2)"
    assert repr(item(name="Noise")) == f"item(id=0, name='Noise', value={item(name='Noise').value})"
    assert repr(item(value=2)) == "item(id=0, value=2)"
    assert repr(item(value=0x80)) == "item(id=0, value=128)"


def test_repr_of_a_union_shows_the_member_that_a_field_beside_it_selects() -> None:
    shown = event(type=3, signed=-1, u=event_u(timings=timings(bt=[1, 2])))
    assert repr(shown) == f"event(type=3, u={shown.u}, signed=-1, unsigned=255)"
    assert repr(shown.u) == "event_u(timings=timings(type=0, bt=[1, 2]))"
    assert repr(event(type=1)) == "event(type=1, u=event_u(planes=[plane()] * 1), signed=0)"
    assert repr(event(type=2)).endswith("u=event_u(b''), unsigned=0)")
    assert repr((structs.event * 2)(event(), shown)[1]) == repr(shown)


@pytest.mark.parametrize(
    ("type_", "memory", "shown"),
    [(1, 4, "planes=0x7"), (2, 4, "fd=7"), (0, 1, "offset=7"), (2, 2, "offset=7, fd=7")],
)
def test_of_several_fields_the_first_that_selects_counts(type_: int, memory: int, shown: str) -> None:
    struct = structs.place(type=type_, memory=memory)
    struct.m.offset = 7
    assert repr(struct.m) == f"place_m({shown})"


def test_repr_of_a_union_on_its_own_or_elsewhere_shows_its_bytes() -> None:
    alone = event_u(timings=timings(bt=[1, 2]))
    assert repr(alone) == "event_u(b'\\x00\\x00\\x00\\x00\\x01\\x00\\x00\\x00\\x02')"
    assert repr((structs.event_u * 1)(alone)) == f"[{alone}]"


def test_what_has_one_place_with_reserved_bytes_is_shown_without_them() -> None:
    assert repr(timings(bt=[1, 2])) == "timings(type=0, bt=[1, 2])"
    assert repr(timings(reserved=[1])) == "timings(type=0, bt=[1, 0])"


def test_buffers_underneath() -> None:
    memory = bytearray(ctypes.sizeof(plane))
    struct = plane.from_buffer(memory)
    struct.length = 0x01020304
    assert bytes(memory) == bytes(struct) == bytes(plane.from_buffer_copy(memory))
    assert ctypes.sizeof(buffer) == (88 if ctypes.sizeof(ctypes.c_long) == 8 else ctypes.sizeof(buffer))


def test_flexible_arrays_have_the_room_they_were_made_with() -> None:
    struct = listing.with_room(3)
    assert struct.count == len(struct.list) == 3
    assert ctypes.sizeof(struct) == len(bytes(struct)) == 8 + 3 * ctypes.sizeof(plane)
    struct.list[2].length = 7
    struct.list[0] = plane(length=5)
    again = pickle.loads(pickle.dumps(struct))
    for other in (copy(struct), deepcopy(struct), again):
        assert other == struct
        assert [one.length for one in other.list] == [5, 0, 7]
    struct.list = [plane(length=1)]
    assert struct.count == 1
    assert [one.length for one in struct.list] == [1, 0, 0]
    with pytest.raises(ValueError, match=r"listing\.list has room for 3 items, not for 4"):
        struct.list = [plane()] * 4
    with pytest.raises(IndexError):
        _ = struct.list[3]
    assert len(listing().list) == 0


def test_an_item_of_a_flexible_array_is_called_by_its_struct() -> None:
    struct = listing.with_room(2)
    with pytest.raises(OverflowError, match=r"^listing\.list\[1\]\.length holds"):
        struct.list[1].length = -1
    with pytest.raises(TypeError, match=r"^listing\.list\[0\] takes a plane, not int"):
        struct.list[0] = 3
    with pytest.raises(IndexError, match=r"^listing\.list has 2 items: there is no \[2\]"):
        struct.list[2] = plane()


def test_memory_that_another_struct_has_lent_is_not_called_by_it() -> None:
    owner = listing.with_room(2)
    lent = plane.from_buffer(owner, 8)
    with pytest.raises(OverflowError, match=r"^plane\.length holds"):
        lent.length = -1
    several = type(owner.list).from_buffer(bytearray(ctypes.sizeof(owner.list)))
    with pytest.raises(OverflowError, match=r"^plane_2\[1\]\.length holds"):
        several[1].length = -1


def test_repr_of_an_array_of_zeros_can_be_assigned() -> None:
    made = capability()
    for field in ("names", "planes", "table"):
        shown = repr(getattr(made, field))
        setattr(made, field, eval(shown, vars(structs)))
        assert repr(getattr(made, field)) == shown
    assert (repr(made.names), repr(made.planes), repr(made.table)) == (
        "[''] * 3",
        "[plane()] * 2",
        "[[0] * 3] * 2",
    )


def test_times_are_made_and_copied_into_place() -> None:
    moment = structs.loosely(timeval)(tv_sec=1, tv_usec=2)
    assert buffer(timestamp=moment).timestamp == moment
    assert repr(timespec(tv_nsec=5)) == "timespec(tv_sec=0, tv_nsec=5)"
    with pytest.raises(TypeError, match=r"buffer\.timestamp takes a timeval, not float 0\.5"):
        buffer(timestamp=0.5)


def test_an_array_is_pickled_as_a_list() -> None:
    struct = capability(table=[[1, 2], [3]], names=["x"], planes=[plane(length=3)])
    for array in (struct.table, struct.names, struct.planes):
        again = pickle.loads(pickle.dumps(array))
        assert again == list(array)
        assert type(again) is list
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(structs.pair(items=[control(p_u16=[1])]).items)
