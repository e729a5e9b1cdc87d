"""Structs as the templates emit them, and as people use them. Expected errors stand on the lines that cause them."""

from __future__ import annotations

import ctypes
from fcntl import ioctl as _ioctl

from linuxmedia import errors, memory, times
from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

    from typing_extensions import assert_type


class plane_m(_s.Union):
    mem_offset: int = _s.u32()
    """Offset for mmap."""
    userptr: int = _s.ulong()
    fd: int = _s.fd()


class plane(_s.Structure):
    bytesused: int = _s.u32()
    m: plane_m = _s.nested(plane_m)
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 11)


class buffer_m(_s.Union):
    offset: int = _s.u32()
    planes: _s.Pointer[plane] = _s.pointer(plane, count="..length")


class clip(_s.Structure):
    left: int = _s.s32()
    next: _s.Pointer[clip] = _s.pointer(lambda: clip)


class unnamed(_s.Union, pack=1):
    value: int = _s.s32()
    string: _s.Pointer[int] = _s.pointer(_s.u8(), size="..size")


class control(_s.Structure, pack=1):
    id: int = _s.u32()
    size: int = _s.u32()
    _u1: unnamed = _s.nested(unnamed)
    value: int = _s.through("_u1")
    string: _s.Pointer[int] = _s.through("_u1")


class buffer(_s.Structure):
    timestamp: _s.timeval = _s.nested(_s.timeval)
    card: str = _s.text(32)
    raw: bytes = _s.bytes_(4)
    m: buffer_m = _s.nested(buffer_m)
    length: int = _s.u32()
    table: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 4, 8)
    members: _s.Array[plane] = _s.array(plane, 2)
    edid: _s.Pointer[bytes] = _s.pointer(_s.bytes_(128), count="length")
    links: _s.Pointer[plane] = _s.u64_pointer(plane, count="length")
    bit: int = _s.bits(_s.u32(), 3)
    wide: int = _s.aligned(_s.u64(), 8)


class listing(_s.FlexibleStructure):
    count: int = _s.u32()
    items: _s.Array[plane] = _s.flexible(plane, count="count")


LIMIT: Final = 8
GET: Final[int] = _s.IOWR("V", 1, buffer)
TEXT: Final[int] = _s.IOR("o", 44, _s.array(_s.u16(), 5))

if TYPE_CHECKING:

    class kinds(enum.IntEnum):
        LIMIT = 8
else:
    __getattr__ = _s.views(__name__, enums={"kinds": ("LIMIT",)})


def get(device: _s.FileDescriptorLike, argument: buffer, /) -> buffer:
    try:
        if argument.__class__ is not buffer:
            _s.refuse_other(argument, buffer, "GET")
        _ioctl(device, GET, argument)
    except OSError as error:
        raise _s.explained(error, "GET", __name__) from None
    return argument


def number(device: _s.FileDescriptorLike, value: int, /) -> int:
    return _s.ioctl_scalar(device, GET, _s.int_(), value) + _s.ioctl_value(device, GET, value)


def used_well() -> None:
    one = buffer(card="vivid", length=2, m=buffer_m(planes=[plane(bytesused=1)]), members=[plane()])
    assert_type(one.card, str)
    assert_type(one.m.planes[0].m.fd, int)
    assert_type(one.table[0][1], int)
    assert_type(one.members[0], plane)
    assert_type(one.members[:1], "list[plane]")
    assert_type(one.links[0], plane)
    assert_type(one.edid[0], bytes)
    assert_type(control(value=3).value, int)
    assert_type(listing.with_room(3), listing)
    assert_type((plane * 4)(plane()), "_s.Array[plane]")
    assert_type(ctypes.sizeof(buffer), int)
    assert_type(buffer(timestamp=times.timeval(tv_sec=1)).timestamp.tv_sec, int)
    assert_type(one.table[0] == [1, 2], bool)
    assert_type(one.table[0] == b"\1\2", bool)
    assert_type(control().string == [1, 2], bool)
    assert_type(control().string == b"text", bool)
    one.m.planes = [plane(), plane()]
    one.m.planes = None
    one.table = [[1, 2], [3]]
    one.table[0][:2] = [1, 2]
    one.members = (plane * 2)()
    control().string = b"text\0"
    plane().reserved = [1, 2]
    buffer.from_buffer_copy(bytes(one))
    get(3, one)
    with memory.map_buffer(3, 4096, 0) as mapping:
        assert_type(mapping.view[0], int)
    try:
        number(3, kinds.LIMIT)
    except errors.EINVAL as error:
        assert_type(error.causes, "tuple[str, ...]")


def used_badly(one: buffer) -> None:
    one.lenght = 3  # E: attr-defined reportAttributeAccessIssue
    one.length = "3"  # E: assignment reportAttributeAccessIssue
    one.card = b"x"  # E: assignment reportAttributeAccessIssue
    one.m = plane()  # E: assignment reportAttributeAccessIssue
    one.m.planes = [clip()]  # E: list-item reportAttributeAccessIssue
    one.members[0] = clip()  # E: call-overload reportCallIssue reportArgumentType
    one.members = [1]  # E: assignment reportAttributeAccessIssue
    buffer(lenght=3)  # E: call-arg reportCallIssue
    buffer(length="3")  # E: arg-type reportArgumentType
    buffer(3)  # E: call-arg arg-type reportCallIssue
    get(3, plane())  # E: arg-type reportArgumentType
    get("fd", one)  # E: arg-type reportArgumentType
    one.length = errors.EINVAIL  # E: attr-defined reportAttributeAccessIssue reportUnknownMemberType
