"""Export of buffers."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_buffer import v4l2_exportbuffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_EXPBUF: Final[int] = _s.IOWR("V", 16, v4l2_exportbuffer)
"""Export a buffer, or one plane of it, as a DMA-BUF file descriptor. See `vidioc_expbuf`."""


def vidioc_expbuf(device: _s.FileDescriptorLike, argument: v4l2_exportbuffer, /) -> v4l2_exportbuffer:
    """Export a buffer, or one plane of it, as a DMA-BUF file descriptor.

    Only memory-mapped buffers can be exported, at any time after they have been allocated. The program owns the
    descriptor and closes it; the memory stays until the queue, every mapping and every exported descriptor are gone. On
    multi-planar queues each plane is exported on its own.

    Raises:
        EBUSY: Another handle has allocated the buffers of the queue. The buffers belong to read(). The buffers belong
            to write().
        EINVAL: The queue holds buffers of user memory. The driver cannot export buffers. A flag other than O_CLOEXEC
            and the access modes is set. The device has no queue of this type. No buffer of the queue has the index. The
            buffer has no plane of this number. Nothing is allocated. The kernel cannot allocate the DMA-BUF or its
            descriptor.
        EMFILE: The program has as many descriptors as it may have.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-expbuf.rst.
    """
    try:
        if argument.__class__ is not v4l2_exportbuffer:
            _s.refuse_other(argument, v4l2_exportbuffer, "VIDIOC_EXPBUF")
        _ioctl(device, VIDIOC_EXPBUF, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_EXPBUF", __name__) from None
    return argument
