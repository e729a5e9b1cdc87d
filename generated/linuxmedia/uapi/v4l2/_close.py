"""Closing of V4L2 devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def video_close(device: int, /) -> None:
    """Close a V4L2 device.

    When the last descriptor of an open file goes, streaming stops, its buffers are freed and other handles may
    allocate. Duplicates of the descriptor, child processes that have it and mappings of its buffers all put that moment
    off. What was set on the device, such as formats and controls, stays set, except on memory-to-memory devices, where
    it belonged to the handle.

    Arguments of the system call:
        fd: Descriptor of the device.

    Errors of the system call:
        EBADF: The descriptor is negative, closed or was never opened. The descriptor has been closed already, and its
            number has not been given out again.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in v4l/func-close.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "video.close", __name__) from None
