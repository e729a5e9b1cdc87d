"""Opening, waiting for and closing an adapter."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def cec_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a CEC adapter; the descriptor is a handle with modes and queues of its own.

    Nothing changes on the adapter. A new handle can send, receives nothing but answers, and has an event waiting that
    tells the state of the adapter. Where the driver can read the hotplug and the 5 V line, their levels follow as
    events, too. O_NONBLOCK keeps all calls from waiting.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/cecN.
        flags: O_RDWR, and O_NONBLOCK for calls that shall not wait.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EACCES: The permissions of the device's file do not let the user in.
        EMFILE: The process has no file descriptor left.
        ENFILE: The whole system has as many open files as it may have.
        ENOMEM: The kernel cannot allocate the handle or the open file.
        ENXIO: There is no such device any more.

    In Linux 5.10 or earlier. Documented in cec/cec-func-open.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "cec.open", __name__) from None


def cec_close(device: int, /) -> None:
    """Close a handle of a CEC adapter.

    The handle's modes and queues go; addresses of the adapter stay, and what is being sent goes on without anyone to
    hear of it.

    Arguments of the system call:
        fd: Descriptor of an adapter.

    Errors of the system call:
        EBADF: The descriptor is negative, closed or was never opened.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in cec/cec-func-close.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "cec.close", __name__) from None


def cec_poll(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait until a message or an event can be fetched, or a message be sent.

    POLLIN and POLLRDNORM report a message for `CEC_RECEIVE`, POLLPRI an event for `CEC_DQEVENT`, POLLOUT and POLLWRNORM
    that the adapter has logical addresses and room for one more message to send.

    Arguments:
        events: What to wait for: POLLIN and the like of Python's select.
        timeout: Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.

    Returns:
        The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.

    Arguments of the system call:
        fd: Descriptor of an adapter.
        events: What to wait for.
        timeout: Longest time to wait, in milliseconds; negative waits for ever.

    Result of the system call:
        how many descriptors have something to report, 0 when the time is up.

    Errors of the system call:
        EFAULT: The list of descriptors lies in memory that the program cannot use.
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.
        EINVAL: The list is longer than the number of descriptors that the program may have.

    Raises:
        ValueError: The descriptor is negative; the kernel is not asked then.

    Documented, but not what the kernel does:
        EBADF: The descriptor is closed or was never opened. The call succeeds and sets POLLNVAL for that descriptor.

    In Linux 5.10 or earlier. Documented in cec/cec-func-poll.rst.
    """
    try:
        return _system.poll(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "cec.poll", __name__) from None
