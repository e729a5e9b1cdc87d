"""Choice of the video input."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_G_INPUT: Final[int] = _s.IOR("V", 38, _s.int_())
"""Get the number of the video input in use. See `vidioc_g_input`."""
VIDIOC_S_INPUT: Final[int] = _s.IOWR("V", 39, _s.int_())
"""Select a video input. See `vidioc_s_input`."""


def vidioc_g_input(device: _s.FileDescriptorLike, /) -> int:
    """Get the number of the video input in use.

    Inputs count from 0. The choice belongs to the device, not to the handle.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-input.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_G_INPUT, _s.int_(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_INPUT", __name__) from None


def vidioc_s_input(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Select a video input.

    Another input can have another video standard, other timings and another format, so a program asks for them anew.

    Raises:
        EBUSY: Another input is selected while the queue holds buffers. Another handle holds a higher access priority.
        EINVAL: The device has no input of that number.
        ENOTTY: The node has no video inputs.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-input.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_S_INPUT, _s.int_(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_INPUT", __name__) from None
