"""Frame intervals of a pad."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_frame_interval, v4l2_subdev_frame_interval_enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_G_FRAME_INTERVAL: Final[int] = _s.IOWR("V", 21, v4l2_subdev_frame_interval)
"""Get the time between two frames at a pad. See `vidioc_subdev_g_frame_interval`."""
VIDIOC_SUBDEV_S_FRAME_INTERVAL: Final[int] = _s.IOWR("V", 22, v4l2_subdev_frame_interval)
"""Set the time between two frames at a pad. See `vidioc_subdev_s_frame_interval`."""
VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL: Final[int] = _s.IOWR("V", 75, v4l2_subdev_frame_interval_enum)
"""List the frame intervals that a pad can have with a bus format and a frame size. See
`vidioc_subdev_enum_frame_interval`.
"""


def vidioc_subdev_g_frame_interval(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_frame_interval, /
) -> v4l2_subdev_frame_interval:
    """Get the time between two frames at a pad.

    Sensors and the like set the pace of a pipeline; pads elsewhere have no interval of their own. The tried interval is
    told to programs only that have set `V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH`.

    Raises:
        EINVAL: The sub-device has no pad of that number. The interval of neither the active nor the tried configuration
            is asked for. Frames are not timed at the pad.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-frame-interval.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_frame_interval:
            _s.refuse_other(argument, v4l2_subdev_frame_interval, "VIDIOC_SUBDEV_G_FRAME_INTERVAL")
        _ioctl(device, VIDIOC_SUBDEV_G_FRAME_INTERVAL, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_FRAME_INTERVAL", __name__) from None
    return argument


def vidioc_subdev_s_frame_interval(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_frame_interval, /
) -> v4l2_subdev_frame_interval:
    """Set the time between two frames at a pad.

    The driver takes the nearest interval that it can do, by its own idea of near, and returns it. Other intervals may
    need another frame size first.

    Raises:
        EBUSY: Frames pass the pad, and the driver cannot change their pace meanwhile.
        EINVAL: The sub-device has no pad with the number. The interval of neither the active nor the tried
            configuration is to be set. The pace of the frames cannot be set at the pad.
        EPERM: The sub-device was registered for reading only, and the active interval is to be changed.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-frame-interval.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_frame_interval:
            _s.refuse_other(argument, v4l2_subdev_frame_interval, "VIDIOC_SUBDEV_S_FRAME_INTERVAL")
        _ioctl(device, VIDIOC_SUBDEV_S_FRAME_INTERVAL, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_FRAME_INTERVAL", __name__) from None
    return argument


def vidioc_subdev_enum_frame_interval(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_frame_interval_enum, /
) -> v4l2_subdev_frame_interval_enum:
    """List the frame intervals that a pad can have with a bus format and a frame size.

    A program fills in the bus format and the frame size, and counts index up from 0 until the call fails. The list may
    depend on formats at other pads and on the links.

    Raises:
        EINVAL: The sub-device has no pad of that number. Intervals are wanted for a configuration that is neither the
            active nor the tried one. Frames of that bus format cannot pass the pad. Frames of that width cannot pass
            the pad. Frames of that height cannot pass the pad. The index is past the last interval.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-enum-frame-interval.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_frame_interval_enum:
            _s.refuse_other(argument, v4l2_subdev_frame_interval_enum, "VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL")
        _ioctl(device, VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL", __name__) from None
    return argument
