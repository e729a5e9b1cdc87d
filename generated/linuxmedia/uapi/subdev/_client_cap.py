"""What a program knows of the sub-device interface."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_client_capability

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_G_CLIENT_CAP: Final[int] = _s.IOR("V", 101, v4l2_subdev_client_capability)
"""Get what the kernel takes the program behind an open file to know. See `vidioc_subdev_g_client_cap`."""
VIDIOC_SUBDEV_S_CLIENT_CAP: Final[int] = _s.IOWR("V", 102, v4l2_subdev_client_capability)
"""Tell the kernel what the program behind an open file knows. See `vidioc_subdev_s_client_cap`."""


def vidioc_subdev_g_client_cap(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_client_capability, /
) -> v4l2_subdev_client_capability:
    """Get what the kernel takes the program behind an open file to know.

    Nothing is known of a new file, so that programs from the time before streams go on working.

    Raises:
        ENOTTY: The kernel is older than the call.

    Every open file has capabilities; beyond the errors of every call there is ENODEV once the sub-device is gone.

    Since Linux 6.4. Documented in v4l/vidioc-subdev-g-client-cap.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_client_capability:
            _s.refuse_other(argument, v4l2_subdev_client_capability, "VIDIOC_SUBDEV_G_CLIENT_CAP")
        _ioctl(device, VIDIOC_SUBDEV_G_CLIENT_CAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_CLIENT_CAP", __name__) from None
    return argument


def vidioc_subdev_s_client_cap(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_client_capability, /
) -> v4l2_subdev_client_capability:
    """Tell the kernel what the program behind an open file knows.

    The capabilities replace those that were set before, for this open file only, and those that the kernel does not
    know are taken out. `V4L2_SUBDEV_CLIENT_CAP_STREAMS` is taken out as well by a kernel that has streams switched off,
    as that of 6.12 has.

    Raises:
        ENOTTY: The kernel does not know the call yet.

    Unknown capabilities are taken out without an error; beyond those of every call there is ENODEV once the sub-device
    is gone.

    Since Linux 6.4. Documented in v4l/vidioc-subdev-g-client-cap.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_client_capability:
            _s.refuse_other(argument, v4l2_subdev_client_capability, "VIDIOC_SUBDEV_S_CLIENT_CAP")
        _ioctl(device, VIDIOC_SUBDEV_S_CLIENT_CAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_CLIENT_CAP", __name__) from None
    return argument
