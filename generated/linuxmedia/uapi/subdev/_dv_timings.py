"""Digital video timings of a sub-device."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._dv_timings import v4l2_dv_timings
from linuxmedia.uapi.v4l2._dv_timings_cap import v4l2_dv_timings_cap
from linuxmedia.uapi.v4l2._enum_dv_timings import v4l2_enum_dv_timings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_G_DV_TIMINGS: Final[int] = _s.IOWR("V", 88, v4l2_dv_timings)
"""Get the timings that a sub-device is set to. See `vidioc_subdev_g_dv_timings`."""
VIDIOC_SUBDEV_S_DV_TIMINGS: Final[int] = _s.IOWR("V", 87, v4l2_dv_timings)
"""Set the timings that a sub-device works with. See `vidioc_subdev_s_dv_timings`."""
VIDIOC_SUBDEV_ENUM_DV_TIMINGS: Final[int] = _s.IOWR("V", 98, v4l2_enum_dv_timings)
"""List timings that a pad of a sub-device can have. See `vidioc_subdev_enum_dv_timings`."""
VIDIOC_SUBDEV_QUERY_DV_TIMINGS: Final[int] = _s.IOR("V", 99, v4l2_dv_timings)
"""Find out which timings arrive at a sub-device. See `vidioc_subdev_query_dv_timings`."""
VIDIOC_SUBDEV_DV_TIMINGS_CAP: Final[int] = _s.IOWR("V", 100, v4l2_dv_timings_cap)
"""Tell the limits of the timings that a pad can have. See `vidioc_subdev_dv_timings_cap`."""


def vidioc_subdev_g_dv_timings(device: _s.FileDescriptorLike, argument: v4l2_dv_timings, /) -> v4l2_dv_timings:
    """Get the timings that a sub-device is set to.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_G_DV_TIMINGS`. What arrives may be something else:
    `VIDIOC_SUBDEV_QUERY_DV_TIMINGS` tells.

    Raises:
        ENODATA: Timings do not apply to what the sub-device takes in.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings:
            _s.refuse_other(argument, v4l2_dv_timings, "VIDIOC_SUBDEV_G_DV_TIMINGS")
        _ioctl(device, VIDIOC_SUBDEV_G_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_DV_TIMINGS", __name__) from None
    return argument


def vidioc_subdev_s_dv_timings(device: _s.FileDescriptorLike, argument: v4l2_dv_timings, /) -> v4l2_dv_timings:
    """Set the timings that a sub-device works with.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_S_DV_TIMINGS`. Formats of its pads may change with them.

    Raises:
        EBUSY: Video is flowing, and the timings cannot change meanwhile.
        EINVAL: The sub-device cannot do the timings.
        ENODATA: Timings cannot be set for what the sub-device takes in.
        EPERM: The sub-device was registered for reading only.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings:
            _s.refuse_other(argument, v4l2_dv_timings, "VIDIOC_SUBDEV_S_DV_TIMINGS")
        _ioctl(device, VIDIOC_SUBDEV_S_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_DV_TIMINGS", __name__) from None
    return argument


def vidioc_subdev_enum_dv_timings(
    device: _s.FileDescriptorLike, argument: v4l2_enum_dv_timings, /
) -> v4l2_enum_dv_timings:
    """List timings that a pad of a sub-device can have.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_ENUM_DV_TIMINGS`. Hardware that takes anything within limits
    lists common timings only.

    Raises:
        EINVAL: The index is past the end of the list, or there is no such pad.
        ENODATA: There is nothing digital to list timings of.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_enum_dv_timings:
            _s.refuse_other(argument, v4l2_enum_dv_timings, "VIDIOC_SUBDEV_ENUM_DV_TIMINGS")
        _ioctl(device, VIDIOC_SUBDEV_ENUM_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_ENUM_DV_TIMINGS", __name__) from None
    return argument


def vidioc_subdev_query_dv_timings(device: _s.FileDescriptorLike, argument: v4l2_dv_timings, /) -> v4l2_dv_timings:
    """Find out which timings arrive at a sub-device.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_QUERY_DV_TIMINGS`. Nothing is set by it; a program sets what was
    found, when the stream is off.

    Raises:
        ENODATA: There is nothing digital to measure.
        ENOLCK: Something arrives that does not hold still.
        ENOLINK: Nothing arrives.
        ERANGE: The sub-device cannot take what arrives.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-query-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings:
            _s.refuse_other(argument, v4l2_dv_timings, "VIDIOC_SUBDEV_QUERY_DV_TIMINGS")
        _ioctl(device, VIDIOC_SUBDEV_QUERY_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_QUERY_DV_TIMINGS", __name__) from None
    return argument


def vidioc_subdev_dv_timings_cap(
    device: _s.FileDescriptorLike, argument: v4l2_dv_timings_cap, /
) -> v4l2_dv_timings_cap:
    """Tell the limits of the timings that a pad can have.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_DV_TIMINGS_CAP`, where pad has to be 0; here it names a pad.

    Raises:
        EINVAL: The sub-device has no pad of that number.
        ENODATA: There are no limits to tell, as nothing digital is taken in.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dv-timings-cap.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings_cap:
            _s.refuse_other(argument, v4l2_dv_timings_cap, "VIDIOC_SUBDEV_DV_TIMINGS_CAP")
        _ioctl(device, VIDIOC_SUBDEV_DV_TIMINGS_CAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_DV_TIMINGS_CAP", __name__) from None
    return argument
