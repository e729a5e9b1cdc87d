"""Routes through a sub-device."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_routing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_G_ROUTING: Final[int] = _s.IOWR("V", 38, v4l2_subdev_routing)
"""Get the routes of the streams through a sub-device. See `vidioc_subdev_g_routing`."""
VIDIOC_SUBDEV_S_ROUTING: Final[int] = _s.IOWR("V", 39, v4l2_subdev_routing)
"""Set the routes of the streams through a sub-device. See `vidioc_subdev_s_routing`."""


def vidioc_subdev_g_routing(device: _s.FileDescriptorLike, argument: v4l2_subdev_routing, /) -> v4l2_subdev_routing:
    """Get the routes of the streams through a sub-device.

    Where memory is short, `v4l2_subdev_routing.num_routes` tells how many routes there are; from 6.10 on the first ones
    of the table are copied, before that the call fails. The call is there for sub-devices with
    `V4L2_SUBDEV_CAP_STREAMS` only.

    Raises:
        EINVAL: The table of neither the active nor the tried configuration is asked for.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    Since Linux 6.3. Documented in v4l/vidioc-subdev-g-routing.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_routing:
            _s.refuse_other(argument, v4l2_subdev_routing, "VIDIOC_SUBDEV_G_ROUTING")
        _s.ioctl_counted(device, VIDIOC_SUBDEV_G_ROUTING, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_ROUTING", __name__) from None
    return argument


def vidioc_subdev_s_routing(device: _s.FileDescriptorLike, argument: v4l2_subdev_routing, /) -> v4l2_subdev_routing:
    """Set the routes of the streams through a sub-device.

    The new table replaces the old one, and every format and rectangle of the streams goes back to its default. The
    driver may change the table. From 6.10 on it returns the one that it took, and one that cannot change its routes
    returns them as they are.

    Raises:
        E2BIG: There are more routes than the driver can do; above 256 the kernel does not ask it.
        EINVAL: A route starts or ends at a pad that the sub-device has not. A route starts at a source pad or ends at a
            sink pad. The table of neither the active nor the tried configuration is to be set.
            `v4l2_subdev_routing.num_routes` is larger than `v4l2_subdev_routing.len_routes`. A stream has a number
            above 63.
        EPERM: The sub-device was registered for reading only, and its active routes are to be changed.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    Since Linux 6.3. Documented in v4l/vidioc-subdev-g-routing.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_routing:
            _s.refuse_other(argument, v4l2_subdev_routing, "VIDIOC_SUBDEV_S_ROUTING")
        _s.ioctl_counted(device, VIDIOC_SUBDEV_S_ROUTING, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_ROUTING", __name__) from None
    return argument
