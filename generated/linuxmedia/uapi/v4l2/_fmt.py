"""Format of a stream."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_G_FMT: Final[int] = _s.IOWR("V", 4, v4l2_format)
"""Get the format of a queue. See `vidioc_g_fmt`."""
VIDIOC_S_FMT: Final[int] = _s.IOWR("V", 5, v4l2_format)
"""Set the format of a queue. See `vidioc_s_fmt`."""
VIDIOC_TRY_FMT: Final[int] = _s.IOWR("V", 64, v4l2_format)
"""Find out what `VIDIOC_S_FMT` would make of a format. See `vidioc_try_fmt`."""


def vidioc_g_fmt(device: _s.FileDescriptorLike, argument: v4l2_format, /) -> v4l2_format:
    """Get the format of a queue.

    The program names the queue in type and gets the member of fmt that belongs to it. Works at any time. The format
    belongs to the device and outlives the file that set it, except on memory-to-memory devices, where each open file
    has its own.

    Raises:
        EINVAL: The buffer type is none that the API defines. The device has no queue of that type. An output type is
            asked for where the device can only capture. The multi-planar type is asked for where the queue is
            single-planar.
        ENOMEM: The kernel cannot allocate its copy of the argument.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fmt.rst.
    """
    try:
        if argument.__class__ is not v4l2_format:
            _s.refuse_other(argument, v4l2_format, "VIDIOC_G_FMT")
        _s.ioctl_counted(device, VIDIOC_G_FMT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_FMT", __name__) from None
    return argument


def vidioc_s_fmt(device: _s.FileDescriptorLike, argument: v4l2_format, /) -> v4l2_format:
    """Set the format of a queue.

    The driver changes what it cannot do to the nearest thing that it can, and returns what it has set; asking for the
    impossible is not an error. A program therefore looks at the answer before it goes on. Most drivers refuse a change
    with EBUSY while the queue holds buffers; one may allow it as long as no queued buffer gets too small. Setting the
    format may reset cropping, scaling and frame rate.

    Raises:
        EBUSY: The queue holds buffers, and the driver does not change the format under them. Buffers of the queue are
            with the driver. The queue is streaming. Another handle holds a higher access priority.
        EINVAL: The buffer type is none that the API defines. The device has no queue of that type. The multi-planar
            type is set where the queue is single-planar.
        ENOMEM: The kernel cannot allocate its copy of the argument.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fmt.rst.
    """
    try:
        if argument.__class__ is not v4l2_format:
            _s.refuse_other(argument, v4l2_format, "VIDIOC_S_FMT")
        _s.ioctl_counted(device, VIDIOC_S_FMT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_FMT", __name__) from None
    return argument


def vidioc_try_fmt(device: _s.FileDescriptorLike, argument: v4l2_format, /) -> v4l2_format:
    """Find out what `VIDIOC_S_FMT` would make of a format.

    Returns what `VIDIOC_S_FMT` would set and leaves the device as it is. Works at any time, with buffers allocated and
    while streaming too. A driver need not have it.

    Raises:
        EINVAL: The buffer type is none that the API defines. The device has no queue of that type. The multi-planar
            type is tried where the queue is single-planar.
        ENOMEM: The kernel cannot allocate its copy of the argument.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fmt.rst.
    """
    try:
        if argument.__class__ is not v4l2_format:
            _s.refuse_other(argument, v4l2_format, "VIDIOC_TRY_FMT")
        _s.ioctl_counted(device, VIDIOC_TRY_FMT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_TRY_FMT", __name__) from None
    return argument
