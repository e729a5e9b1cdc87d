"""Identity and capabilities of a device."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_capability import v4l2_capability

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_QUERYCAP: Final[int] = _s.IOR("V", 0, v4l2_capability)
"""Tell the driver, the device and what it can do. See `vidioc_querycap`."""


def vidioc_querycap(device: _s.FileDescriptorLike, argument: v4l2_capability, /) -> v4l2_capability:
    """Tell the driver, the device and what it can do.

    Every V4L2 device answers this ioctl, at any time and however it was opened, so a program calls it first. One piece
    of hardware often has several device nodes: `v4l2_capability.device_caps` describes the node that was opened,
    capabilities all of them together where the driver adds them up.

    Raises:
        EINVAL: The driver does not follow this specification.
        ENODEV: The device has been taken away since it was opened.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-querycap.rst.
    """
    try:
        if argument.__class__ is not v4l2_capability:
            _s.refuse_other(argument, v4l2_capability, "VIDIOC_QUERYCAP")
        _ioctl(device, VIDIOC_QUERYCAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QUERYCAP", __name__) from None
    return argument
