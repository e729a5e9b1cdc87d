"""List of data formats."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_fmtdesc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_ENUM_FMT: Final[int] = _s.IOWR("V", 2, v4l2_fmtdesc)
"""List the formats that a queue offers, one at a time. See `vidioc_enum_fmt`."""


def vidioc_enum_fmt(device: _s.FileDescriptorLike, argument: v4l2_fmtdesc, /) -> v4l2_fmtdesc:
    """List the formats that a queue offers, one at a time.

    A program asks for index 0, 1, 2 and so on until EINVAL; formats that the driver likes better come earlier. On most
    devices the list can change with the input or output. On `V4L2_CAP_IO_MC` devices it is always the same, and a media
    bus code in `v4l2_fmtdesc.mbus_code` narrows it to the formats that can be made from that code or, on an output
    device, into it.

    Raises:
        EINVAL: The buffer type is none that the API defines, or the deprecated `V4L2_BUF_TYPE_PRIVATE`. The device has
            no queue of that type. The multi-planar type is asked for where the queue is single-planar. The list is
            shorter than the index. The device has `V4L2_CAP_IO_MC` and makes no format from the media bus code.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-fmt.rst.
    """
    try:
        if argument.__class__ is not v4l2_fmtdesc:
            _s.refuse_other(argument, v4l2_fmtdesc, "VIDIOC_ENUM_FMT")
        _ioctl(device, VIDIOC_ENUM_FMT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUM_FMT", __name__) from None
    return argument
