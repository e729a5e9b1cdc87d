"""Allocation of buffers."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_buffer import v4l2_requestbuffers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_REQBUFS: Final[int] = _s.IOWR("V", 8, v4l2_requestbuffers)
"""Allocate, replace or free the buffers of a queue. See `vidioc_reqbufs`."""


def vidioc_reqbufs(device: _s.FileDescriptorLike, argument: v4l2_requestbuffers, /) -> v4l2_requestbuffers:
    """Allocate, replace or free the buffers of a queue.

    The handle that allocates owns the queue until it asks for no buffers or is closed; other handles get EBUSY.
    Whatever the queue held before goes: buffers are taken back from the driver and freed, or orphaned while they are
    mapped or exported. The driver may grant more or fewer buffers than were asked for and says how many. For memory
    that the program brings along, only the bookkeeping is set up. Every answer also tells what the queue can do.

    Raises:
        EBUSY: A buffer is mapped or exported, and the queue cannot orphan buffers. Buffers are to be allocated while
            the stream runs. The stream runs and the buffers are to be freed. Another handle has allocated the buffers
            of the queue. Another handle has allocated the buffers that are to be freed. The buffers belong to read().
            The buffers belong to write(). Another handle holds a higher access priority.
        EINVAL: The device has no queue of this type. The memory type does not exist, or the queue does not take it. The
            driver cannot set the queue up.
        ENODEV: The device has been removed since it was opened.
        ENOMEM: The kernel cannot allocate enough buffers for the driver.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-reqbufs.rst.
    """
    try:
        if argument.__class__ is not v4l2_requestbuffers:
            _s.refuse_other(argument, v4l2_requestbuffers, "VIDIOC_REQBUFS")
        _ioctl(device, VIDIOC_REQBUFS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_REQBUFS", __name__) from None
    return argument
