"""Reading from V4L2 devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def video_read(device: _s.FileDescriptorLike, count: int, /) -> bytes:
    """Read captured data.

    The first call allocates buffers and starts capturing; from then on this handle owns the queue until it is closed,
    and the streaming ioctls fail with EBUSY. A call returns bytes of one frame only: the rest of a frame that was
    begun, else the start of the next one. Devices say with `V4L2_CAP_READWRITE` that they can be read.

    Arguments:
        count: Most bytes to read.

    Returns:
        The bytes.

    Arguments of the system call:
        fd: Descriptor of the device, open for reading.
        buffer: Memory that takes the bytes.
        count: Size of that memory in bytes.

    Result of the system call:
        How many bytes were stored, not more than what is left of the current frame.

    Errors of the system call:
        EAGAIN: The descriptor is non-blocking and no frame has been captured yet. The descriptor is non-blocking, and
            no radio samples or metadata have come yet. The descriptor is non-blocking, and no blanking lines have come
            yet.
        EBADF: The descriptor is negative, closed or was never opened. The descriptor is open for writing only.
        EBUSY: Another handle of the device reads already. Another handle of the device has allocated buffers. The
            handle itself has allocated buffers for streaming.
        EFAULT: The memory for the data cannot be written.
        EINTR: A signal arrives while the call waits for a frame. The function makes the call again then, as everywhere
            in Python.
        EINVAL: The address of the memory is NULL. The driver does not implement reading at all. The driver implements
            reading, but this device only shows video. Devices of this kind are never read.
        EIO: The hardware has failed. A remote device, such as a camera on USB, does not answer.
        ENODEV: The device has been removed since it was opened.
        ENOMEM: The kernel cannot allocate the buffers that the first call needs.

    Documented, but not what the kernel does:
        EBADF: The program has as many descriptors as it may have. Reading needs no descriptor of its own, so the call
            succeeds.

    In Linux 5.10 or earlier. Documented in v4l/func-read.rst.
    """
    try:
        return _system.read(device, count)
    except OSError as error:
        raise _s.explained(error, "video.read", __name__) from None
