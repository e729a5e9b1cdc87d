"""Opening of V4L2 devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def video_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a V4L2 device.

    Opening reserves nothing and changes nothing: several programs can have a device open, and the first one that
    allocates buffers, or reads or writes, owns the queue. Each open of a memory-to-memory device is a device of its
    own, with its own queues, formats and controls.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: Path of the device node.
        flags: O_RDWR for any use; O_NONBLOCK makes read(), write() and `VIDIOC_DQBUF` fail with EAGAIN where they would
            wait; O_CLOEXEC keeps the descriptor from programs that are started.

    Result of the system call:
        The new descriptor, the lowest free one.

    Errors of the system call:
        EACCES: The device node does not let this user in.
        EBUSY: The driver allows one open at a time and the device is in use.
        EEXIST: O_CREAT and O_EXCL are both set, which asks for a new file, but the device node exists.
        EFAULT: The path lies in memory that the program cannot read.
        EINVAL: O_DIRECT is set, which is for files on disks.
        EMFILE: The program has as many descriptors as it may have.
        ENFILE: The whole system has as many open files as it may have.
        ENODEV: The device has been removed; its node may still be there.
        ENOMEM: The kernel cannot allocate the open file or the driver's state for it.
        ENOTDIR: O_DIRECTORY is set.

    In Linux 5.10 or earlier. Documented in v4l/func-open.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "video.open", __name__) from None
