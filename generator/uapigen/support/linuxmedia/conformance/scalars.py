"""Numbers in memory, for the ioctls whose argument points to a bare number.

argument = scalars.u32(5)
run.attempt(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
argument.value
"""

from __future__ import annotations

from ctypes import (
    c_int as int_,
    c_int8 as s8,
    c_int16 as s16,
    c_int32 as s32,
    c_int64 as s64,
    c_long as long,
    c_uint as uint,
    c_uint8 as u8,
    c_uint16 as u16,
    c_uint32 as u32,
    c_uint64 as u64,
    c_ulong as ulong,
)

__all__ = ["int_", "long", "s8", "s16", "s32", "s64", "u8", "u16", "u32", "u64", "uint", "ulong"]
