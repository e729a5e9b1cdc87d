"""Start and end of streaming."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_STREAMON: Final[int] = _s.IOW("V", 18, _s.int_())
"""Start streaming. See `vidioc_streamon`."""
VIDIOC_STREAMOFF: Final[int] = _s.IOW("V", 19, _s.int_())
"""Stop streaming and take every buffer back. See `vidioc_streamoff`."""


def vidioc_streamon(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Start streaming.

    From now on the driver works on the queue's buffers. It may wait with starting its hardware until enough of them are
    queued, and a memory-to-memory device works when both of its queues stream. Starting again changes nothing.

    Arguments:
        value: A value of `v4l2_buf_type`.

    Raises:
        EBUSY: Another handle has allocated the buffers of the queue. The buffers belong to read(). The buffers belong
            to write(). Another handle holds a higher access priority.
        EINVAL: The device has no queue of this type. No buffers have been allocated. The driver cannot start; a later
            start can succeed.
        ENOLINK: A pad of the pipeline that must be connected has no enabled link.
        ENOMEM: The kernel cannot allocate what the driver needs to start.
        EPIPE: The formats along the pipeline do not fit together.

    Documented, but not what the kernel does:
        EINVAL: No buffer has been queued for output. Streaming starts, and waits for buffers.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-streamon.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_STREAMON, _s.int_(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_STREAMON", __name__) from None


def vidioc_streamoff(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Stop streaming and take every buffer back.

    Transfers end, frames that were captured and not dequeued are lost, and frames that wait for output are not shown.
    Every buffer belongs to the program again, as after `VIDIOC_REQBUFS`. That is so for buffers too that were queued or
    prepared without ever having been streamed.

    Arguments:
        value: A value of `v4l2_buf_type`.

    Raises:
        EBUSY: Another handle has allocated the buffers of the queue. The buffers belong to read(). The buffers belong
            to write(). Another handle holds a higher access priority.
        EINVAL: The device has no queue of this type.

    The page has user memory unpinned; videobuf2 keeps it until the buffer gets other memory or is freed.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-streamon.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_STREAMOFF, _s.int_(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_STREAMOFF", __name__) from None
