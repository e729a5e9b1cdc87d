"""Opening and closing of media devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def media_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a media device.

    Opening changes nothing, and any number of programs can have a media device open.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: Path of the device node.
        flags: Access mode; O_CLOEXEC keeps the descriptor from programs that are started. No other flag has an effect.

    Result of the system call:
        The new descriptor, the lowest free one.

    Errors of the system call:
        EACCES: The device node does not let this user in.
        EMFILE: The program has as many descriptors as it may have.
        ENFILE: The whole system has as many open files as it may have.
        ENOMEM: The kernel cannot allocate the open file.
        ENXIO: The device node is there, but the device behind it is not.

    The page reserves changes for descriptors that are open for writing; kernels do not insist.

    In Linux 5.10 or earlier. Documented in mediactl/media-func-open.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "media.open", __name__) from None


def media_close(device: int, /) -> None:
    """Close a media device.

    Links and formats stay as they are set, and requests that were made through the descriptor go on.

    Arguments of the system call:
        fd: Descriptor of the media device.

    Errors of the system call:
        EBADF: The descriptor is negative, closed or was never opened. The descriptor of the media device has been
            closed already.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in mediactl/media-func-close.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "media.close", __name__) from None
