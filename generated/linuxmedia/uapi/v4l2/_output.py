"""Choice of the video output."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_G_OUTPUT: Final[int] = _s.IOR("V", 46, _s.int_())
"""Get the number of the video output in use. See `vidioc_g_output`."""
VIDIOC_S_OUTPUT: Final[int] = _s.IOWR("V", 47, _s.int_())
"""Select a video output. See `vidioc_s_output`."""


def vidioc_g_output(device: _s.FileDescriptorLike, /) -> int:
    """Get the number of the video output in use.

    Outputs count from 0. The choice belongs to the device, not to the handle.

    Raises:
        ENOTTY: The node has no video outputs.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-output.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_G_OUTPUT, _s.int_(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_OUTPUT", __name__) from None


def vidioc_s_output(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Select a video output.

    Another output can have another video standard, other timings and another format, so a program asks for them anew.

    Raises:
        EBUSY: Another output is selected while the queue holds buffers. Another handle holds a higher access priority.
        EINVAL: The device has no output of that number.
        ENOTTY: The node has no video outputs.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-output.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_S_OUTPUT, _s.int_(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_OUTPUT", __name__) from None
