"""Export of demux buffers."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class dmx_exportbuffer(_s.Structure):
    """Which buffer to export and how, and the descriptor that comes back.

    In Linux 5.10 or earlier. Documented in dvb/dmx-expbuf.rst.
    """

    index: int = _s.u32()
    """Buffer, from 0 to one less than the count that `DMX_REQBUFS` granted. An index. Set by the caller."""
    flags: int = _s.u32()
    """O_CLOEXEC and one access mode; 0 exports for reading only. Flags of open(). Set by the caller."""
    fd: int = _s.fd()
    """DMA-BUF descriptor. Left as it was when the call fails. Written by the driver."""


DMX_EXPBUF: Final[int] = _s.IOWR("o", 62, dmx_exportbuffer)
"""Export a demux buffer as a DMA-BUF file descriptor. See `dmx_expbuf`."""


def dmx_expbuf(device: _s.FileDescriptorLike, argument: dmx_exportbuffer, /) -> dmx_exportbuffer:
    """Export a demux buffer as a DMA-BUF file descriptor.

    Works at any time after `DMX_REQBUFS`. The caller owns the descriptor and closes it; the buffer's memory stays alive
    until the queue, every mapping and every exported descriptor are gone. A demux buffer is one piece of memory, so one
    call exports all of it; there are no planes to choose from.

    Raises:
        EINVAL: The index is not below the number of buffers that `DMX_REQBUFS` granted. A flag other than O_CLOEXEC and
            the access modes is set. Nothing has been allocated yet. The buffers have been freed again. The queue does
            not hold memory-mapped buffers. The driver cannot export buffers.
        EMFILE: The process has no file descriptor left.
        ENOMEM: The kernel cannot allocate the DMA-BUF or its descriptor.

    Documented, but not what the kernel does:
        EINVAL: Both bits of the access mode are set, which is neither O_RDONLY nor O_WRONLY nor O_RDWR. The field for
            the descriptor is not 0, although the page wants all fields but index and flags to be 0.

    In Linux 5.10 or earlier. Documented in dvb/dmx-expbuf.rst.
    """
    try:
        if argument.__class__ is not dmx_exportbuffer:
            _s.refuse_other(argument, dmx_exportbuffer, "DMX_EXPBUF")
        _ioctl(device, DMX_EXPBUF, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_EXPBUF", __name__) from None
    return argument
