"""Allocation of further buffers."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_buffer import v4l2_create_buffers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_CREATE_BUFS: Final[int] = _s.IOWR("V", 92, v4l2_create_buffers)
"""Add buffers to a queue, of a size that a format asks for. See `vidioc_create_bufs`."""


def vidioc_create_bufs(device: _s.FileDescriptorLike, argument: v4l2_create_buffers, /) -> v4l2_create_buffers:
    """Add buffers to a queue, of a size that a format asks for.

    Buffers that exist stay, and the stream may run: that is how a program gets larger buffers for a later format. The
    driver looks at the type and the image sizes of the format and accepts sizes that suffice for the current format;
    larger ones are used as they are. The handle owns the queue from then on.

    Raises:
        EBUSY: Another handle has allocated the buffers of the queue. The buffers belong to read(). The buffers belong
            to write(). Another handle holds a higher access priority.
        EINVAL: The device has no queue of the format's type. The count is 0 and the device has no queue of the format's
            type. The memory type does not exist, or the queue does not take it. The count is 0 and the memory type does
            not exist. The image size is 0, or too small for the format that is set. The number of planes is 0, above
            `VIDEO_MAX_PLANES`, or not that of the format that is set. The queue holds buffers of another memory type.
        ENOBUFS: The queue holds as many buffers as it ever can.
        ENOMEM: The kernel cannot allocate the buffers.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-create-bufs.rst.
    """
    try:
        if argument.__class__ is not v4l2_create_buffers:
            _s.refuse_other(argument, v4l2_create_buffers, "VIDIOC_CREATE_BUFS")
        _s.ioctl_counted(device, VIDIOC_CREATE_BUFS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_CREATE_BUFS", __name__) from None
    return argument
