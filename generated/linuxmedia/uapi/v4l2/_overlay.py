"""Start and end of an overlay."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_OVERLAY: Final[int] = _s.IOW("V", 14, _s.int_())
"""Start or stop laying video over the screen. See `vidioc_overlay`."""


def vidioc_overlay(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Start or stop laying video over the screen.

    1 starts it and 0 stops it. The window and the frame buffer have to be set up first. `VIDIOC_STREAMON` is not for
    overlays.

    Raises:
        EINVAL: The overlay is not set up, as the image has a pixel format that nothing can be laid over.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-overlay.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_OVERLAY, _s.int_(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OVERLAY", __name__) from None
