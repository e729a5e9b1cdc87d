"""Limits of cropping."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_fract, v4l2_rect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_cropcap(_s.Structure):
    """Where a stream can be cropped, and the shape of its pixels.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-cropcap.rst.
    """

    type: int = _s.u32()
    """Stream that is asked for, a video or an overlay one; the multi-planar types are as good as the others. A value of
    `v4l2_buf_type`. Set by the caller.
    """
    bounds: v4l2_rect = _s.nested(v4l2_rect)
    """Window that no cropping rectangle leaves, in the coordinates of the driver. Written by the driver."""
    defrect: v4l2_rect = _s.nested(v4l2_rect)
    """Rectangle of the whole picture, which is set at first. Written by the driver."""
    pixelaspect: v4l2_fract = _s.nested(v4l2_fract)
    """Height of a pixel divided by its width, without scaling; 1/1 for square pixels. Written by the driver."""


VIDIOC_CROPCAP: Final[int] = _s.IOWR("V", 58, v4l2_cropcap)
"""Get the limits of cropping and the shape of a pixel. See `vidioc_cropcap`."""


def vidioc_cropcap(device: _s.FileDescriptorLike, argument: v4l2_cropcap, /) -> v4l2_cropcap:
    """Get the limits of cropping and the shape of a pixel.

    The answer stays the same until other timings, another video standard, input or output are selected.
    `VIDIOC_G_SELECTION` tells the limits in more detail, but not the shape of a pixel.

    Raises:
        EINVAL: The device has no stream of that type.
        ENODATA: The input in use has no cropping.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-cropcap.rst.
    """
    try:
        if argument.__class__ is not v4l2_cropcap:
            _s.refuse_other(argument, v4l2_cropcap, "VIDIOC_CROPCAP")
        _ioctl(device, VIDIOC_CROPCAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_CROPCAP", __name__) from None
    return argument
