"""Requests."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MEDIA_IOC_REQUEST_ALLOC: Final[int] = _s.IOR("|", 0x05, _s.int_())
"""Make a request. See `media_ioc_request_alloc`."""
MEDIA_REQUEST_IOC_QUEUE: Final[int] = _s.IO("|", 0x80)
"""Hand a request to the driver, with the buffers and controls in it. See `media_request_ioc_queue`."""
MEDIA_REQUEST_IOC_REINIT: Final[int] = _s.IO("|", 0x81)
"""Empty a request for another use. See `media_request_ioc_reinit`."""


def media_ioc_request_alloc(device: _s.FileDescriptorLike, /) -> int:
    """Make a request.

    A request collects a buffer and the control values that go with it. The program gets a descriptor, puts buffers into
    the request with `linuxmedia.uapi.v4l2.VIDIOC_QBUF` and controls with `linuxmedia.uapi.v4l2.VIDIOC_S_EXT_CTRLS`,
    queues it with `MEDIA_REQUEST_IOC_QUEUE` and polls it for POLLPRI to learn that it is done. The request goes when
    its last descriptor is closed and the driver has finished with it.

    Raises:
        EMFILE: The process has no file descriptor left.
        ENOMEM: The kernel cannot allocate the request or its descriptor.
        ENOTTY: The driver does not support requests.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-request-alloc.rst.
    """
    try:
        return _s.ioctl_scalar(device, MEDIA_IOC_REQUEST_ALLOC, _s.int_(), 0)
    except OSError as error:
        raise _s.explained(error, "MEDIA_IOC_REQUEST_ALLOC", __name__) from None


def media_request_ioc_queue(device: _s.FileDescriptorLike, /) -> None:
    """Hand a request to the driver, with the buffers and controls in it.

    Hands everything in the request to the driver. A request that cannot be queued stays as it was, and the program can
    complete or mend it.

    Raises:
        EBUSY: The request has been queued and is not completed. The request was queued before and is completed, and
            `MEDIA_REQUEST_IOC_REINIT` has not emptied it since. The first buffer was queued directly, and now a request
            is queued.
        EINVAL: The request to a stateless decoder holds more than one buffer of coded data. The driver finds something
            in the request that it cannot do.
        EIO: The hardware is in a state that only stopping the stream mends.
        ENOENT: The request holds no buffer. The request lacks a control that the driver cannot do without. The request
            to a stateless decoder holds parameters, but no buffer of coded data.
        ENOMEM: The kernel cannot allocate what the request needs.

    In Linux 5.10 or earlier. Documented in mediactl/media-request-ioc-queue.rst.
    """
    try:
        _s.ioctl(device, MEDIA_REQUEST_IOC_QUEUE)
    except OSError as error:
        raise _s.explained(error, "MEDIA_REQUEST_IOC_QUEUE", __name__) from None


def media_request_ioc_reinit(device: _s.FileDescriptorLike, /) -> None:
    """Empty a request for another use.

    Takes everything out of a request that has not been queued or has been completed, which is cheaper than making a new
    one.

    Raises:
        EBUSY: The request has been queued and is not completed.

    In Linux 5.10 or earlier. Documented in mediactl/media-request-ioc-reinit.rst.
    """
    try:
        _s.ioctl(device, MEDIA_REQUEST_IOC_REINIT)
    except OSError as error:
        raise _s.explained(error, "MEDIA_REQUEST_IOC_REINIT", __name__) from None
