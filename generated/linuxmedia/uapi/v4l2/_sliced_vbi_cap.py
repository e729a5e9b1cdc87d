"""Services in the blanking lines."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_sliced_vbi_cap(_s.Structure):
    """Data services that a device can decode from the blanking lines or put into them, on the whole and line by line.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-sliced-vbi-cap.rst.
    """

    service_set: int = _s.u16()
    """All services that there are. Flags of `v4l2_sliced_service`. Written by the driver."""
    service_lines: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 2, 24)
    """Services on each line, by field and then by line of that field; index 0 is unused. Flags of
    `v4l2_sliced_service`. Shape: 2 x 24. Written by the driver.
    """
    type: int = _s.u32()
    """`V4L2_BUF_TYPE_SLICED_VBI_CAPTURE` or `V4L2_BUF_TYPE_SLICED_VBI_OUTPUT`. A value of `v4l2_buf_type`. Set by the
    caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""


VIDIOC_G_SLICED_VBI_CAP: Final[int] = _s.IOWR("V", 69, v4l2_sliced_vbi_cap)
"""Get the services that can be decoded from, or put into, the blanking lines. See `vidioc_g_sliced_vbi_cap`."""


def vidioc_g_sliced_vbi_cap(device: _s.FileDescriptorLike, argument: v4l2_sliced_vbi_cap, /) -> v4l2_sliced_vbi_cap:
    """Get the services that can be decoded from, or put into, the blanking lines.

    Not all of them at the same time, maybe: `VIDIOC_S_FMT` tells which of those that are wanted can be had together.

    Raises:
        EINVAL: The type is none of sliced data, or that of the other direction.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-sliced-vbi-cap.rst.
    """
    try:
        if argument.__class__ is not v4l2_sliced_vbi_cap:
            _s.refuse_other(argument, v4l2_sliced_vbi_cap, "VIDIOC_G_SLICED_VBI_CAP")
        _ioctl(device, VIDIOC_G_SLICED_VBI_CAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_SLICED_VBI_CAP", __name__) from None
    return argument
