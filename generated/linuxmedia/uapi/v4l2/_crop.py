"""Cropping, the older way."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_rect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_crop(_s.Structure):
    """A stream and its cropping rectangle.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-crop.rst.
    """

    type: int = _s.u32()
    """Stream that the rectangle belongs to, as in `v4l2_cropcap`. A value of `v4l2_buf_type`. Set by the caller."""
    c: v4l2_rect = _s.nested(v4l2_rect)
    """The rectangle, within `v4l2_cropcap.bounds` and in its coordinates. Set by the caller and written by the
    driver.
    """


VIDIOC_G_CROP: Final[int] = _s.IOWR("V", 59, v4l2_crop)
"""Get the cropping rectangle. See `vidioc_g_crop`."""
VIDIOC_S_CROP: Final[int] = _s.IOW("V", 60, v4l2_crop)
"""Set the cropping rectangle. See `vidioc_s_crop`."""


def vidioc_g_crop(device: _s.FileDescriptorLike, argument: v4l2_crop, /) -> v4l2_crop:
    """Get the cropping rectangle.

    For an output the rectangle is where on the display the image goes, which `VIDIOC_G_SELECTION` calls composing. New
    programs use `VIDIOC_G_SELECTION`.

    Raises:
        EINVAL: The device has no stream of that type.
        ENODATA: The input in use has no cropping.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-crop.rst.
    """
    try:
        if argument.__class__ is not v4l2_crop:
            _s.refuse_other(argument, v4l2_crop, "VIDIOC_G_CROP")
        _ioctl(device, VIDIOC_G_CROP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_CROP", __name__) from None
    return argument


def vidioc_s_crop(device: _s.FileDescriptorLike, argument: v4l2_crop, /) -> v4l2_crop:
    """Set the cropping rectangle.

    The driver takes the nearest rectangle that it can do and may change the image's size to keep the scale. It does not
    tell the rectangle: `VIDIOC_G_CROP` does. New programs use `VIDIOC_S_SELECTION`.

    Raises:
        EBUSY: Another handle holds a higher access priority.
        EINVAL: The device has no stream of that type.
        ENODATA: The input in use has no cropping.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-crop.rst.
    """
    try:
        if argument.__class__ is not v4l2_crop:
            _s.refuse_other(argument, v4l2_crop, "VIDIOC_S_CROP")
        _ioctl(device, VIDIOC_S_CROP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_CROP", __name__) from None
    return argument
