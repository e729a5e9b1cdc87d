"""Detection of timings of digital video."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._dv_timings import v4l2_dv_timings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_QUERY_DV_TIMINGS: Final[int] = _s.IOR("V", 99, v4l2_dv_timings)
"""Find out the timings of the signal that arrives. See `vidioc_query_dv_timings`."""


def vidioc_query_dv_timings(device: _s.FileDescriptorLike, argument: v4l2_dv_timings, /) -> v4l2_dv_timings:
    """Find out the timings of the signal that arrives.

    The timings in use stay as they are until `VIDIOC_S_DV_TIMINGS` changes them. With ERANGE the driver has found
    timings that the hardware cannot do; the page promises to tell them, but the kernel does not hand them over.

    Raises:
        ENODATA: The input in use has no timings.
        ENOLCK: There is a signal that the hardware cannot lock on.
        ENOLINK: There is no signal.
        ERANGE: The hardware cannot do the timings of the signal.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-query-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings:
            _s.refuse_other(argument, v4l2_dv_timings, "VIDIOC_QUERY_DV_TIMINGS")
        _ioctl(device, VIDIOC_QUERY_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QUERY_DV_TIMINGS", __name__) from None
    return argument
