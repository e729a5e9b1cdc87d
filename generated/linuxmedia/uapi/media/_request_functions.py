"""Waiting for requests and closing them."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def request_poll(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait until a request is completed.

    POLLPRI is the only event of a request; who does not ask for it is told nothing. POLLPRI says that the request is
    completed, POLLERR that it has not been queued, so that there is nothing to wait for.

    Arguments:
        events: What to wait for: POLLIN and the like of Python's select.
        timeout: Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.

    Returns:
        The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.

    Arguments of the system call:
        fd: Descriptor of the request.
        events: POLLPRI.
        timeout: Longest time to wait, in milliseconds; negative waits for ever, 0 not at all.

    Result of the system call:
        1 when something is reported for the request, 0 when the time is up.

    Errors of the system call:
        EFAULT: The list of descriptors lies in memory that the program cannot use.
        EINTR: A signal arrives while the call waits for the request. The function makes the call again then, as
            everywhere in Python.
        EINVAL: The list is longer than the number of descriptors that the program may have.

    Raises:
        ValueError: The descriptor is negative; the kernel is not asked then.

    Documented, but not what the kernel does:
        EBADF: The descriptor is closed or was never opened. The call succeeds and sets POLLNVAL for that descriptor.

    In Linux 5.10 or earlier. Documented in mediactl/request-func-poll.rst.
    """
    try:
        return _system.poll(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "request.poll", __name__) from None


def request_close(device: int, /) -> None:
    """Give up a descriptor of a request.

    A request that is queued is carried out all the same. It goes when all of its descriptors are closed and the driver
    has completed it. One that was never queued keeps its buffers until `linuxmedia.uapi.v4l2.VIDIOC_STREAMOFF`, since
    they keep the request.

    Arguments of the system call:
        fd: Descriptor of the request.

    Errors of the system call:
        EBADF: The descriptor is negative, closed or was never opened. The descriptor of the request has been closed
            already.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in mediactl/request-func-close.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "request.close", __name__) from None
