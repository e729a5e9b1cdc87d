"""Structs in the shapes that the media API has."""

from __future__ import annotations

from typing import Any

from linuxmedia.uapi import _support as _s


class plane_m(_s.Union):
    mem_offset: int = _s.u32()
    userptr: int = _s.ulong()
    fd: int = _s.fd()


class plane(_s.Structure):
    bytesused: int = _s.u32()
    length: int = _s.u32()
    m: plane_m = _s.nested(plane_m)
    data_offset: int = _s.u32()
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 11)


class buffer_m(_s.Union):
    offset: int = _s.u32()
    userptr: int = _s.ulong()
    planes: _s.Pointer[plane] = _s.pointer(plane, count="..length")
    fd: int = _s.fd()


class buffer_u1(_s.Union):
    request_fd: int = _s.fd()
    reserved: int = _s.reserved(_s.u32())


class buffer(_s.Structure):
    index: int = _s.u32()
    type: int = _s.u32()
    bytesused: int = _s.u32()
    flags: int = _s.u32()
    field: int = _s.u32()
    timestamp: _s.timeval = _s.nested(_s.timeval)
    timecode: _s.Array[int] = _s.array(_s.u8(), 16)
    sequence: int = _s.u32()
    memory: int = _s.u32()
    m: buffer_m = _s.nested(buffer_m)
    length: int = _s.u32()
    reserved2: int = _s.reserved(_s.u32())
    _u1: buffer_u1 = _s.nested(buffer_u1)
    request_fd: int = _s.through("_u1")
    reserved: int = _s.through("_u1")


class control_u1(_s.Union, pack=1):
    value: int = _s.s32()
    value64: int = _s.s64()
    p_u16: _s.Pointer[int] = _s.pointer(_s.u16(), size="..size")
    p_plane: _s.Pointer[plane] = _s.pointer(plane, size="..size")
    ptr: _s.Pointer[int] = _s.pointer(None, size="..size")


class control(_s.Structure, pack=1):
    id: int = _s.u32()
    size: int = _s.u32()
    reserved2: _s.Array[int] = _s.reserved(_s.u32(), 1)
    _u1: control_u1 = _s.nested(control_u1)
    value: int = _s.through("_u1")
    value64: int = _s.through("_u1")
    p_u16: _s.Pointer[int] = _s.through("_u1")
    p_plane: _s.Pointer[plane] = _s.through("_u1")
    ptr: _s.Pointer[int] = _s.through("_u1")


class item_u1(_s.Union):
    name: str = _s.text(32)
    value: int = _s.s64()


class item(_s.Structure):
    id: int = _s.u32()
    _u1: item_u1 = _s.nested(item_u1)
    name: str = _s.through("_u1")
    value: int = _s.through("_u1")


class timings_u1(_s.Union):
    bt: _s.Array[int] = _s.array(_s.u32(), 2)
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)


class timings(_s.Structure):
    type: int = _s.u32()
    _u1: timings_u1 = _s.nested(timings_u1)
    bt: _s.Array[int] = _s.through("_u1")
    reserved: _s.Array[int] = _s.through("_u1")


class event_u(_s.Union):
    _selected_ = (("type", {1: "planes", 3: "timings"}),)

    planes: _s.Array[plane] = _s.array(plane, 1)
    timings: timings = _s.nested(timings)
    data: bytes = _s.bytes_(64)


class event_u1(_s.Union):
    _selected_ = (("type", {1: "signed", 2: "unsigned"}),)

    signed: int = _s.s8()
    unsigned: int = _s.u8()


class event(_s.Structure):
    type: int = _s.u32()
    u: event_u = _s.nested(event_u)
    _u1: event_u1 = _s.nested(event_u1)
    signed: int = _s.through("_u1")
    unsigned: int = _s.through("_u1")


class place_m(_s.Union):
    _selected_ = (("type", {1: "planes"}), ("memory", {1: "offset", 4: "fd"}))

    offset: int = _s.u32()
    fd: int = _s.s32()
    planes: _s.Pointer[plane] = _s.pointer(plane)


class place(_s.Structure):
    type: int = _s.u32()
    memory: int = _s.u32()
    m: place_m = _s.nested(place_m)


class pair(_s.Structure):
    items: _s.Array[control] = _s.array(control, 2)


class controls(_s.Structure):
    which: int = _s.u32()
    count: int = _s.u32()
    controls: _s.Pointer[control] = _s.pointer(control, count="count")


class blob(_s.Structure):
    data: _s.Pointer[int] = _s.pointer(_s.u8())
    text: _s.Pointer[int] = _s.pointer(_s.s8())


class routing(_s.Structure):
    len_routes: int = _s.u32()
    num_routes: int = _s.u32()
    routes: _s.Pointer[plane] = _s.u64_pointer(plane, count="num_routes", room="len_routes")


class edid(_s.Structure):
    blocks: int = _s.u32()
    edid: _s.Pointer[bytes] = _s.pointer(_s.bytes_(128), count="blocks")


class capability(_s.Structure):
    driver: str = _s.text(16)
    raw: bytes = _s.bytes_(4)
    names: _s.Array[str] = _s.array(_s.text(4), 3)
    planes: _s.Array[plane] = _s.array(plane, 2)
    table: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 3)
    pixelformat: int = _s.fourcc()


class listing(_s.FlexibleStructure):
    flags: int = _s.u32()
    count: int = _s.u32()
    list: _s.Array[plane] = _s.flexible(plane, count="count")


class clip(_s.Structure):
    left: int = _s.s32()
    next: _s.Pointer[clip] = _s.pointer(lambda: clip)


def make(name: str, fields: dict[str, Any]) -> Any:
    """Make a struct of these fields."""
    metaclass: Any = type(_s.Structure)
    return metaclass(name, (_s.Structure,), {"__qualname__": name, **fields})


def loosely(cls: object) -> Any:
    """Return a class as one that may be used wrongly: most tests are of what checkers would refuse."""
    return cls
