"""Status in the kernel log."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_LOG_STATUS: Final[int] = _s.IO("V", 70)
"""Write the device's status to the kernel log. See `vidioc_log_status`."""


def vidioc_log_status(device: _s.FileDescriptorLike, /) -> None:
    """Write the device's status to the kernel log.

    For people who look for a fault; what is written is up to the driver.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-log-status.rst.
    """
    try:
        _s.ioctl(device, VIDIOC_LOG_STATUS)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_LOG_STATUS", __name__) from None
