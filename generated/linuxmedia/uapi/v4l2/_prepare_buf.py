"""Preparation of a buffer."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_buffer import v4l2_buffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_PREPARE_BUF: Final[int] = _s.IOWR("V", 93, v4l2_buffer)
"""Give a buffer to the driver to be prepared, without queueing it yet. See `vidioc_prepare_buf`."""


def vidioc_prepare_buf(device: _s.FileDescriptorLike, argument: v4l2_buffer, /) -> v4l2_buffer:
    """Give a buffer to the driver to be prepared, without queueing it yet.

    The buffer is checked, its memory is pinned and caches are brought in order, so that `VIDIOC_QBUF` has less to do at
    a moment that matters. A prepared buffer belongs to the driver: the program queues it, or gets it back through
    `VIDIOC_STREAMOFF` or `VIDIOC_REQBUFS`.

    Raises:
        EBUSY: The buffers belong to read(). The buffers belong to write(). Another handle has allocated the buffers of
            the queue.
        EFAULT: The user memory of a single-planar buffer does not exist, or may not be used. The user memory of a plane
            does not exist, or may not be used. The array of planes lies in memory that the program cannot use.
        EINVAL: The device has no queue of this type. No buffer of the queue has the index. Nothing is allocated. The
            user memory of a single-planar buffer is smaller than the image. The user memory of a plane is smaller than
            its part of the image. The array has room for fewer planes than the buffer has, or for more than
            `VIDEO_MAX_PLANES`. The buffer has been prepared already. The buffer is queued. The memory type is not that
            of the queue. The payload of a buffer for output is larger than the buffer. The field order of a buffer for
            output is `V4L2_FIELD_ALTERNATE`, where only the top or the bottom field can be. `V4L2_BUF_FLAG_REQUEST_FD`
            is set; only `VIDIOC_QBUF` adds a buffer to a request. The driver cannot prepare the buffer.
        EIO: The hardware has failed, and the stream has not been stopped since.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-prepare-buf.rst.
    """
    try:
        if argument.__class__ is not v4l2_buffer:
            _s.refuse_other(argument, v4l2_buffer, "VIDIOC_PREPARE_BUF")
        _s.ioctl_counted(device, VIDIOC_PREPARE_BUF, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_PREPARE_BUF", __name__) from None
    return argument
