"""Allocation of demux buffers."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class dmx_requestbuffers(_s.Structure):
    """How many demux buffers to allocate, and how large.

    In Linux 5.10 or earlier. Documented in dvb/dmx-reqbufs.rst.
    """

    count: int = _s.u32()
    """Buffers that the caller wants, then buffers that were granted, which may be fewer or more. 0 frees them all. In
    buffers. Set by the caller and written by the driver.
    """
    size: int = _s.u32()
    """Size of a buffer that the caller wants, then the size that was granted. A multiple of the packet size of 188 cuts
    no packet in two. In bytes. Set by the caller and written by the driver.
    """


DMX_REQBUFS: Final[int] = _s.IOWR("o", 60, dmx_requestbuffers)
"""Have buffers for memory-mapped streaming allocated, or free them. See `dmx_reqbufs`."""


def dmx_reqbufs(device: _s.FileDescriptorLike, argument: dmx_requestbuffers, /) -> dmx_requestbuffers:
    """Have buffers for memory-mapped streaming allocated, or free them.

    First call of memory-mapped streaming: `DMX_QUERYBUF`, mmap(), `DMX_EXPBUF` and `DMX_QBUF` follow. Another call
    replaces the buffers, a count of 0 frees them; neither is possible after the first `DMX_QBUF`, since only close()
    ends the stream. Works on a demux, and on a DVR device that is open for reading and writing. Needs a kernel with
    CONFIG_DVB_MMAP.

    Raises:
        EBUSY: A buffer has been queued since the device was opened, which started the stream.
        ENOMEM: The kernel cannot allocate the two buffers that a queue needs at least.
        EOPNOTSUPP: The device does not offer this way of exchanging buffers.

    Documented, but not what the kernel does:
        EBUSY: The buffers are to be replaced while one of them is still mapped.

    In Linux 5.10 or earlier. Documented in dvb/dmx-reqbufs.rst.
    """
    try:
        if argument.__class__ is not dmx_requestbuffers:
            _s.refuse_other(argument, dmx_requestbuffers, "DMX_REQBUFS")
        _ioctl(device, DMX_REQBUFS, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_REQBUFS", __name__) from None
    return argument
