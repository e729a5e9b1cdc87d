"""Writing to V4L2 devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def video_write(device: _s.FileDescriptorLike, data: _s.Buffer, /) -> int:
    """Write data to be shown or sent.

    The first call allocates buffers and starts the output; from then on this handle owns the queue until it is closed,
    and the streaming ioctls fail with EBUSY. Bytes are gathered until they make a frame, which is then queued. When no
    new frame is written in time the last one is shown again, but for sliced teletext and captions. Devices say with
    `V4L2_CAP_READWRITE` that they can be written.

    Arguments:
        data: The bytes, or a struct or an array of numbers as it lies in memory.

    Returns:
        How many bytes were taken.

    Arguments of the system call:
        fd: Descriptor of the device, open for writing.
        buffer: Memory that holds the bytes.
        count: How many there are.

    Result of the system call:
        How many bytes were taken, not more than what is missing to the current frame.

    Errors of the system call:
        EAGAIN: The descriptor is non-blocking and every buffer still waits to be sent.
        EBADF: The descriptor is negative, closed or was never opened. The descriptor is open for reading only.
        EBUSY: Another handle of the device writes already. Another handle of the device has allocated buffers. The
            handle itself has allocated buffers for streaming.
        EFAULT: The memory with the data cannot be read.
        EINTR: A signal arrives while the call waits for a free buffer. The function makes the call again then, as
            everywhere in Python.
        EINVAL: The address of the memory is NULL. The driver does not implement writing at all. The driver implements
            writing, but this device only captures. Devices of this kind are never written.
        EIO: The hardware has failed.
        ENODEV: The device has been removed since it was opened.
        ENOMEM: The kernel cannot allocate the buffers that the first call needs.

    In Linux 5.10 or earlier. Documented in v4l/func-write.rst.
    """
    try:
        return _system.write(device, data)
    except OSError as error:
        raise _s.explained(error, "video.write", __name__) from None
