"""Status of a buffer."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_buffer import v4l2_buffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_QUERYBUF: Final[int] = _s.IOWR("V", 9, v4l2_buffer)
"""Ask where a buffer is and what state it is in. See `vidioc_querybuf`."""


def vidioc_querybuf(device: _s.FileDescriptorLike, argument: v4l2_buffer, /) -> v4l2_buffer:
    """Ask where a buffer is and what state it is in.

    Works in every state of the queue and for every handle of the device, the owner or not. Memory-mapped buffers tell
    the offset and length that mmap() takes; on multi-planar queues these are in the array of planes that the program
    passes along.

    Raises:
        EFAULT: The array of planes lies in memory that the program cannot use.
        EINVAL: The device has no queue of this type. No buffer of the queue has the index. The buffers have been freed,
            so that no index is valid. The array has room for fewer planes than the buffer has, or for more than
            `VIDEO_MAX_PLANES`.
        ENOMEM: The kernel cannot allocate its copy of the array of planes.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-querybuf.rst.
    """
    try:
        if argument.__class__ is not v4l2_buffer:
            _s.refuse_other(argument, v4l2_buffer, "VIDIOC_QUERYBUF")
        _s.ioctl_counted(device, VIDIOC_QUERYBUF, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QUERYBUF", __name__) from None
    return argument
