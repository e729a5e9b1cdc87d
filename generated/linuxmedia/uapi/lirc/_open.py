"""Opening, closing and waiting."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def lirc_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open an infrared device; the handle gets queues and modes of its own.

    Any number of programs can have the device open. With the first handle the receiver starts, if it does not run for
    its input device already.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/lircN.
        flags: An access mode, for what the handle is to do, and O_NONBLOCK for a read() that does not wait.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EMFILE: The process has no file descriptor left.
        ENODEV: The device is not there any more.
        ENOMEM: The kernel cannot allocate the handle and its queues.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "lirc.open", __name__) from None


def lirc_close(device: int, /) -> None:
    """Close a handle.

    What it had not read is lost. What was set for the device stays. With the last handle the receiver stops, unless its
    input device is open.

    Arguments of the system call:
        fd: The handle.

    Errors of the system call:
        EBADF: The descriptor is not open.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "lirc.close", __name__) from None


def lirc_poll(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait until something was received.

    POLLIN and POLLRDNORM come when read() has something to deliver in the mode that the handle is in, POLLHUP and
    POLLERR when the device is gone. Sending always waits in write(), so POLLOUT never comes.

    Arguments:
        events: What to wait for: POLLIN and the like of Python's select.
        timeout: Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.

    Returns:
        The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.

    Arguments of the system call:
        fds: The handles and the events to wait for.
        timeout: Milliseconds to wait at most.

    Result of the system call:
        the number of descriptors that something happened to.

    Errors of the system call:
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.

    Raises:
        ValueError: The descriptor is negative; the kernel is not asked then.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    try:
        return _system.poll(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "lirc.poll", __name__) from None
