"""Receiving."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def lirc_read(device: _s.FileDescriptorLike, count: int, /) -> bytes:
    """Get what was received.

    In `LIRC_MODE_MODE2` samples of 32 bits come, in `LIRC_MODE_SCANCODE` `lirc_scancode`, as many as there are and as
    fit. Each handle has a queue of its own, which begins when it is opened; what finds it full is lost. Without
    O_NONBLOCK the call waits for the first one.

    Arguments:
        count: Most bytes to read.

    Returns:
        The bytes.

    Arguments of the system call:
        fd: Descriptor of a device that can receive.
        buffer: Where the samples or scancodes go.
        count: Bytes that fit, whole samples or whole scancodes.

    Result of the system call:
        the number of bytes.

    Errors of the system call:
        EAGAIN: The handle is non-blocking and nothing was received.
        EBADF: The device is open for writing only. The descriptor is not open.
        EFAULT: The samples cannot be written to the caller's memory.
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.
        EINVAL: In `LIRC_MODE_MODE2` the size of the buffer is not that of whole samples. In `LIRC_MODE_SCANCODE` the
            size of the buffer is not that of whole scancodes. The device only sends.
        ENODEV: The device is not there any more.

    In Linux 5.10 or earlier. Documented in rc/lirc-read.rst.
    """
    try:
        return _system.read(device, count)
    except OSError as error:
        raise _s.explained(error, "lirc.read", __name__) from None
