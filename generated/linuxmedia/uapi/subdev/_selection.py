"""Rectangles at a pad."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_G_SELECTION: Final[int] = _s.IOWR("V", 61, v4l2_subdev_selection)
"""Get a rectangle of a pad. See `vidioc_subdev_g_selection`."""
VIDIOC_SUBDEV_S_SELECTION: Final[int] = _s.IOWR("V", 62, v4l2_subdev_selection)
"""Set a rectangle of a pad. See `vidioc_subdev_s_selection`."""


def vidioc_subdev_g_selection(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_selection, /
) -> v4l2_subdev_selection:
    """Get a rectangle of a pad.

    Each pad can have a rectangle of cropping and one of composing, and others that bound them. Cropping at a sink pad
    lies in the frame that comes in; composing there has the size that the cropped part is scaled to, and lies in the
    composing bounds. Cropping at a source pad lies in the result.

    Raises:
        EINVAL: The sub-device has no pad of that number. The rectangle of neither the active nor the tried
            configuration is asked for. The pad has no such rectangle. The pad has none of the rectangles at all.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-selection.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_selection:
            _s.refuse_other(argument, v4l2_subdev_selection, "VIDIOC_SUBDEV_G_SELECTION")
        _ioctl(device, VIDIOC_SUBDEV_G_SELECTION, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_SELECTION", __name__) from None
    return argument


def vidioc_subdev_s_selection(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_selection, /
) -> v4l2_subdev_selection:
    """Set a rectangle of a pad.

    The driver moves the rectangle to the nearest that it can do, as flags ask for it, and passes the size on to the
    pads that follow. A try rectangle works on the try formats of the same file.

    Raises:
        EBUSY: The pad is part of a pipeline that is streaming.
        EINVAL: The sub-device has no pad of that number. The rectangle of neither the active nor the tried
            configuration is set. The pad has no such rectangle, or it cannot be set. The pad has none of the rectangles
            at all.
        EPERM: The sub-device was registered for reading only, and the active rectangle is to be changed.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-selection.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_selection:
            _s.refuse_other(argument, v4l2_subdev_selection, "VIDIOC_SUBDEV_S_SELECTION")
        _ioctl(device, VIDIOC_SUBDEV_S_SELECTION, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_SELECTION", __name__) from None
    return argument
