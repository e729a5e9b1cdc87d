"""List of timings of digital video."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._dv_timings import v4l2_dv_timings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_enum_dv_timings(_s.Structure):
    """One of the timings that are supported.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-dv-timings.rst.
    """

    index: int = _s.u32()
    """Place in the list of supported modes, from 0; EINVAL ends it. Set by the caller."""
    pad: int = _s.u32()
    """Pad of a sub-device whose modes are listed; 0 for a video node. An identifier. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""
    timings: v4l2_dv_timings = _s.nested(v4l2_dv_timings)
    """The mode at that place, which `VIDIOC_S_DV_TIMINGS` takes. Written by the driver."""


VIDIOC_ENUM_DV_TIMINGS: Final[int] = _s.IOWR("V", 98, v4l2_enum_dv_timings)
"""Describe one of the timings that the input or output in use is known to support. See `vidioc_enum_dv_timings`."""


def vidioc_enum_dv_timings(device: _s.FileDescriptorLike, argument: v4l2_enum_dv_timings, /) -> v4l2_enum_dv_timings:
    """Describe one of the timings that the input or output in use is known to support.

    Timings count from 0 without a gap. Others can work as well: `VIDIOC_DV_TIMINGS_CAP` tells. Another input or output
    can have other ones.

    Raises:
        EINVAL: The list is shorter than the index. The sub-device has no pad of that number.
        ENODATA: The input in use has no timings. The output in use has no timings.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_enum_dv_timings:
            _s.refuse_other(argument, v4l2_enum_dv_timings, "VIDIOC_ENUM_DV_TIMINGS")
        _ioctl(device, VIDIOC_ENUM_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUM_DV_TIMINGS", __name__) from None
    return argument
