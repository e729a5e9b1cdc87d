"""Bus formats of a pad."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_mbus_code_enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_ENUM_MBUS_CODE: Final[int] = _s.IOWR("V", 2, v4l2_subdev_mbus_code_enum)
"""List the bus formats that a pad can have. See `vidioc_subdev_enum_mbus_code`."""


def vidioc_subdev_enum_mbus_code(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_mbus_code_enum, /
) -> v4l2_subdev_mbus_code_enum:
    """List the bus formats that a pad can have.

    Formats of a source pad often follow from that of a sink pad, so a program sets those first and lists again. It
    counts index up from 0 until the call fails.

    Raises:
        EINVAL: The sub-device has no pad of that number. The list is wanted for a configuration that is neither the
            active nor the tried one. The index is past the last format.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-enum-mbus-code.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_mbus_code_enum:
            _s.refuse_other(argument, v4l2_subdev_mbus_code_enum, "VIDIOC_SUBDEV_ENUM_MBUS_CODE")
        _ioctl(device, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_ENUM_MBUS_CODE", __name__) from None
    return argument
