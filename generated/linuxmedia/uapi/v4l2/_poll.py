"""Waiting with poll()."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def video_poll(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait until a buffer can be dequeued, data be read or written, or an event be fetched.

    With a stream running, POLLIN and POLLRDNORM report a captured buffer, POLLOUT and POLLWRNORM a buffer of an output
    queue that `VIDIOC_DQBUF` would return. Without buffers, asking for POLLIN starts reading and asking for POLLOUT
    starts writing where the device can do so. POLLPRI reports events. POLLERR says that there is nothing to wait for:
    no stream, no buffer queued for capture yet, or a failed device.

    Arguments:
        events: What to wait for: POLLIN and the like of Python's select.
        timeout: Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.

    Returns:
        The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.

    Arguments of the system call:
        fd: Descriptor of the device.
        events: What to wait for.
        timeout: Longest time to wait, in milliseconds; negative waits for ever, 0 not at all.

    Result of the system call:
        1 when something is reported for the descriptor, 0 when the time is up.

    Errors of the system call:
        EFAULT: The list of descriptors lies in memory that the program cannot use.
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.
        EINVAL: The list is longer than the number of descriptors that the program may have.
        ENOMEM: The kernel cannot allocate its copy of a long list.

    Raises:
        ValueError: The descriptor is negative; the kernel is not asked then.

    Documented, but not what the kernel does:
        EBADF: The descriptor is closed or was never opened. The call succeeds and sets POLLNVAL for that descriptor.
        EBUSY: Another handle of the device reads already. The call succeeds and reports the state of the queue, whoever
            owns it. Another handle of the device writes already. The call succeeds and reports the state of the queue,
            whoever owns it.

    In Linux 5.10 or earlier. Documented in v4l/func-poll.rst.
    """
    try:
        return _system.poll(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "video.poll", __name__) from None
