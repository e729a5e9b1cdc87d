"""Queueing and dequeueing of buffers."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_buffer import v4l2_buffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_QBUF: Final[int] = _s.IOWR("V", 15, v4l2_buffer)
"""Give a buffer to the driver, to be filled or shown. See `vidioc_qbuf`."""
VIDIOC_DQBUF: Final[int] = _s.IOWR("V", 17, v4l2_buffer)
"""Take a buffer back from the driver that has been filled or shown. See `vidioc_dqbuf`."""


def vidioc_qbuf(device: _s.FileDescriptorLike, argument: v4l2_buffer, /) -> v4l2_buffer:
    """Give a buffer to the driver, to be filled or shown.

    The buffer belongs to the driver until `VIDIOC_DQBUF` gives it back or `VIDIOC_STREAMOFF` or `VIDIOC_REQBUFS` takes
    every buffer back. Buffers for output carry their payload, field and timestamp. User memory is pinned, imported
    memory attached; it stays so when the buffer comes back, until the buffer is queued with other memory or freed. With
    `V4L2_BUF_FLAG_REQUEST_FD` the buffer goes into a request and reaches the driver when that is queued; a queue takes
    either such buffers or directly queued ones, until it is stopped.

    Raises:
        EBADR: `V4L2_BUF_FLAG_REQUEST_FD` is set and the queue takes no requests. `V4L2_BUF_FLAG_REQUEST_FD` is not set
            and the queue takes buffers with requests only. `V4L2_BUF_FLAG_REQUEST_FD` is set, and the codec keeps its
            state itself and takes no requests.
        EBUSY: A buffer went into a request, `VIDIOC_STREAMOFF` did not follow, and this one is queued directly. A
            buffer was queued directly, `VIDIOC_STREAMOFF` did not follow, and this one is to go into a request. The
            request has been queued, so that it can be changed no more. The request has been completed, and
            `linuxmedia.uapi.media.MEDIA_REQUEST_IOC_REINIT` has not emptied it since. Another handle has allocated the
            buffers of the queue. The buffers belong to read(). The buffers belong to write().
        EFAULT: The user memory of a single-planar buffer does not exist, or may not be used. The user memory of a plane
            does not exist, or may not be used. The array of planes lies in memory that the program cannot use.
        EINVAL: The device has no queue of this type. No buffer of the queue has the index. Nothing is allocated. The
            user memory of a single-planar buffer is smaller than the image. The user memory of a plane is smaller than
            its part of the image. The array has room for fewer planes than the buffer has, or for more than
            `VIDEO_MAX_PLANES`. `V4L2_BUF_FLAG_REQUEST_FD` is set and the descriptor is not that of a request. The
            descriptor of a single-planar buffer is not that of a DMA-BUF. The descriptor of a plane is not that of a
            DMA-BUF. The driver has the buffer already. The memory type is not that of the queue. The payload of a
            single-planar buffer for output is larger than the buffer. The payload of a plane for output is larger than
            the plane. The data of a plane for output begin at or after the end of the payload. The field order of a
            buffer for output is `V4L2_FIELD_ALTERNATE`, where only the top or the bottom field can be. The driver
            cannot prepare the buffer.
        EIO: The hardware has failed, and the stream has not been stopped since.
        ENOMEM: The kernel cannot allocate what it takes to pin the user memory.
        EOVERFLOW: The user memory of a single-planar buffer would run past the largest address.
        EPERM: `V4L2_BUF_FLAG_REQUEST_FD` is set for the capture queue of a memory-to-memory device.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    The page lets go of user memory when the buffer is dequeued or the stream ends; videobuf2 keeps it, for the case
    that the buffer is queued with the same memory again.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-qbuf.rst.
    """
    try:
        if argument.__class__ is not v4l2_buffer:
            _s.refuse_other(argument, v4l2_buffer, "VIDIOC_QBUF")
        _s.ioctl_counted(device, VIDIOC_QBUF, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QBUF", __name__) from None
    return argument


def vidioc_dqbuf(device: _s.FileDescriptorLike, argument: v4l2_buffer, /) -> v4l2_buffer:
    """Take a buffer back from the driver that has been filled or shown.

    Waits for the next buffer, unless the descriptor is non-blocking. The program passes type and memory, and on
    multi-planar queues an array for the planes; the driver says which buffer it is. A damaged frame is given back with
    `V4L2_BUF_FLAG_ERROR`, which is no failure of the call.

    Raises:
        EAGAIN: The descriptor is non-blocking and no buffer is done.
        EBUSY: Another thread waits for a buffer of the same queue already. Another handle has allocated the buffers of
            the queue. The buffers belong to read(). The buffers belong to write().
        EFAULT: The array of planes lies in memory that the program cannot use.
        EINTR: A signal arrives while the call waits for a buffer.
        EINVAL: The device has no queue of this type. Nothing is allocated. The stream does not run. The array has room
            for fewer planes than the buffer has, or for more than `VIDEO_MAX_PLANES`.
        EIO: The hardware has failed, and the stream has not been stopped since. The signal has been lost for a while.
        EPIPE: A codec has been drained and its last buffer dequeued already.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-qbuf.rst.
    """
    try:
        if argument.__class__ is not v4l2_buffer:
            _s.refuse_other(argument, v4l2_buffer, "VIDIOC_DQBUF")
        _s.ioctl_counted(device, VIDIOC_DQBUF, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_DQBUF", __name__) from None
    return argument
