"""Waiting with select()."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def video_select(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait as with poll(), on sets of descriptors.

    The read set waits for captured data, the write set for output that can go on, the exceptional set for events. What
    poll() reports as POLLERR counts as ready in the read and the write set, because there is no set for errors: the
    call that follows tells. Descriptors are numbers below FD_SETSIZE.

    Arguments:
        events: The sets to put the descriptor into: POLLIN, POLLOUT and POLLPRI of Python's select.
        timeout: Longest time to wait, in seconds; None waits for ever, 0 not at all.

    Returns:
        Those of POLLIN, POLLOUT and POLLPRI that came; 0 when the time is up.

    Arguments of the system call:
        read: Descriptors to be watched for captured data.
        write: Descriptors to be watched for room for output.
        except: Descriptors to be watched for events.
        timeout: Longest time to wait, in seconds and microseconds; without one the call waits for ever.

    Result of the system call:
        How many bits are set in the three sets together, 0 when the time is up.

    Errors of the system call:
        EBADF: A set names a descriptor that is not open. The write set names a descriptor that is not open. The
            exceptional set names a descriptor that is not open.
        EFAULT: The read set lies in memory that the program cannot use. The write set lies in memory that the program
            cannot use. The exceptional set lies in memory that the program cannot use. The time to wait lies in memory
            that the program cannot use.
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.
        EINVAL: The number of descriptors is negative. The time to wait is negative.
        ENOMEM: The kernel cannot allocate its copies of large sets.

    Raises:
        ValueError: The descriptor or the time to wait is negative; the kernel is not asked then.

    Documented, but not what the kernel does:
        EBADF: A set names a number above every descriptor that the program has room for so far. Linux looks no further
            than its table of descriptors reaches, and passes over the rest. A child's table is no larger than it must
            be.
        EBUSY: Another handle of the device reads already. The call succeeds and reports the state of the queue, whoever
            owns it. Another handle of the device writes already. The call succeeds and reports the state of the queue,
            whoever owns it.
        EINVAL: The number of descriptors exceeds FD_SETSIZE. Linux looks no further than its table of descriptors
            reaches.

    In Linux 5.10 or earlier. Documented in v4l/func-select.rst.
    """
    try:
        return _system.select(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "video.select", __name__) from None
