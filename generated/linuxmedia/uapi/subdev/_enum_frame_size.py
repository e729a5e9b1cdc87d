"""Frame sizes of a pad."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_frame_size_enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_ENUM_FRAME_SIZE: Final[int] = _s.IOWR("V", 74, v4l2_subdev_frame_size_enum)
"""List the frame sizes that a pad can have with a bus format. See `vidioc_subdev_enum_frame_size`."""


def vidioc_subdev_enum_frame_size(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_frame_size_enum, /
) -> v4l2_subdev_frame_size_enum:
    """List the frame sizes that a pad can have with a bus format.

    Each place of the list is a range; which sizes within it are possible, `VIDIOC_SUBDEV_S_FMT` tells when it is tried.
    Sizes of a source pad may depend on what the sink pads are set to.

    Raises:
        EINVAL: The sub-device has no pad of that number. Sizes are wanted for a configuration that is neither the
            active nor the tried one. The pad cannot have that bus format. The index is past the last range. The number
            is that of the last range plus one.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-enum-frame-size.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_frame_size_enum:
            _s.refuse_other(argument, v4l2_subdev_frame_size_enum, "VIDIOC_SUBDEV_ENUM_FRAME_SIZE")
        _ioctl(device, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_ENUM_FRAME_SIZE", __name__) from None
    return argument
