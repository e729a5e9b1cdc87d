"""Opening and closing of sub-devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def subdev_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a sub-device.

    Each open file gets formats and rectangles of its own to try, which start at the driver's defaults, and no client
    capabilities. The active ones belong to the sub-device. Most drivers do not limit how many files are open.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: Path of the device node.
        flags: Access mode, which no call of a sub-device looks at; O_CLOEXEC keeps the descriptor from programs that
            are started; O_NONBLOCK makes `linuxmedia.uapi.v4l2.VIDIOC_DQEVENT` fail where it would wait.

    Result of the system call:
        The new descriptor, the lowest free one.

    Errors of the system call:
        EACCES: The device node does not let this user in.
        EBUSY: The driver allows one open at a time and the sub-device is in use.
        EMFILE: The program has as many descriptors as it may have.
        ENFILE: The whole system has as many open files as it may have.
        ENODEV: The sub-device has been removed; its node may still be there.
        ENOMEM: The kernel cannot allocate the open file or its formats and rectangles to try.

    In Linux 5.10 or earlier. Documented in v4l/func-open.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "subdev.open", __name__) from None


def subdev_close(device: int, /) -> None:
    """Close a sub-device.

    What the file tried goes with it; active formats and rectangles stay.

    Arguments of the system call:
        fd: Descriptor of the sub-device.

    Errors of the system call:
        EBADF: The descriptor is negative, closed or was never opened.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in v4l/func-close.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "subdev.close", __name__) from None
