"""Video standards of a sub-device."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._enumstd import v4l2_standard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_G_STD: Final[int] = _s.IOR("V", 23, _s.u64())
"""Get the video standard that a sub-device expects. See `vidioc_subdev_g_std`."""
VIDIOC_SUBDEV_S_STD: Final[int] = _s.IOW("V", 24, _s.u64())
"""Set the video standard that a sub-device expects. See `vidioc_subdev_s_std`."""
VIDIOC_SUBDEV_ENUMSTD: Final[int] = _s.IOWR("V", 25, v4l2_standard)
"""List the video standards that a sub-device can do. See `vidioc_subdev_enumstd`."""
VIDIOC_SUBDEV_QUERYSTD: Final[int] = _s.IOR("V", 63, _s.u64())
"""Find out which video standard arrives at a sub-device. See `vidioc_subdev_querystd`."""


def vidioc_subdev_g_std(device: _s.FileDescriptorLike, /) -> int:
    """Get the video standard that a sub-device expects.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_G_STD`; on a sub-device the standard belongs to a decoder or an
    encoder instead of an input.

    Returns:
        A value of `linuxmedia.uapi.v4l2.v4l2_std_id`.

    Raises:
        ENODATA: Analogue standards do not apply to what the sub-device takes in.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-std.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_SUBDEV_G_STD, _s.u64(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_STD", __name__) from None


def vidioc_subdev_s_std(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the video standard that a sub-device expects.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_S_STD`. A set of standards lets the driver choose among them.

    Arguments:
        value: A value of `linuxmedia.uapi.v4l2.v4l2_std_id`.

    Raises:
        EINVAL: The sub-device can do none of the standards.
        ENODATA: No analogue standard can be set for what the sub-device takes in.
        EPERM: The sub-device was registered for reading only; there is no standard to try.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-std.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_SUBDEV_S_STD, _s.u64(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_STD", __name__) from None


def vidioc_subdev_enumstd(device: _s.FileDescriptorLike, argument: v4l2_standard, /) -> v4l2_standard:
    """List the video standards that a sub-device can do.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_ENUMSTD`. A sub-device that knows no standards answers as at the
    end of the list.

    Raises:
        EINVAL: The index is past the last standard.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumstd.rst.
    """
    try:
        if argument.__class__ is not v4l2_standard:
            _s.refuse_other(argument, v4l2_standard, "VIDIOC_SUBDEV_ENUMSTD")
        _ioctl(device, VIDIOC_SUBDEV_ENUMSTD, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_ENUMSTD", __name__) from None
    return argument


def vidioc_subdev_querystd(device: _s.FileDescriptorLike, /) -> int:
    """Find out which video standard arrives at a sub-device.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_QUERYSTD`. Nothing is set by it: the program sets what was found.

    Returns:
        A value of `linuxmedia.uapi.v4l2.v4l2_std_id`.

    Raises:
        ENODATA: There is no analogue standard to find at what the sub-device takes in.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-querystd.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_SUBDEV_QUERYSTD, _s.u64(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_QUERYSTD", __name__) from None
