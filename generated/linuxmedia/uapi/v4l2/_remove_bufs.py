"""Removal of buffers."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_buffer import v4l2_remove_buffers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_REMOVE_BUFS: Final[int] = _s.IOWR("V", 104, v4l2_remove_buffers)
"""Delete buffers from a queue. See `vidioc_remove_bufs`."""


def vidioc_remove_bufs(device: _s.FileDescriptorLike, argument: v4l2_remove_buffers, /) -> v4l2_remove_buffers:
    """Delete buffers from a queue.

    All or none of them go. A buffer that is queued, or that read() or write() uses, cannot go. Numbers of buffers that
    are left stay as they are, and `VIDIOC_CREATE_BUFS` can give the free ones out again. Queues that support it have
    `V4L2_BUF_CAP_SUPPORTS_REMOVE_BUFS`.

    Raises:
        EBUSY: A buffer of the range is queued. The buffers belong to read(). The buffers belong to write(). The buffers
            belong to another handle. Another handle holds a higher access priority.
        EINVAL: A buffer of the range does not exist. The range is longer than the queue. The device has no queue of
            that type.

    Since Linux 6.10. Documented in v4l/vidioc-remove-bufs.rst.
    """
    try:
        if argument.__class__ is not v4l2_remove_buffers:
            _s.refuse_other(argument, v4l2_remove_buffers, "VIDIOC_REMOVE_BUFS")
        _ioctl(device, VIDIOC_REMOVE_BUFS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_REMOVE_BUFS", __name__) from None
    return argument
