"""Exchange of demux buffers."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.dvb._types_demux import dmx_buffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMX_QBUF: Final[int] = _s.IOWR("o", 63, dmx_buffer)
"""Hand an empty buffer to the demux. See `dmx_qbuf`."""
DMX_DQBUF: Final[int] = _s.IOWR("o", 64, dmx_buffer)
"""Take a filled buffer from the demux. See `dmx_dqbuf`."""


def dmx_qbuf(device: _s.FileDescriptorLike, argument: dmx_buffer, /) -> dmx_buffer:
    """Hand an empty buffer to the demux.

    Only the index counts; the answer of `DMX_QUERYBUF` will do. The first buffer that is queued starts the stream, and
    only close() ends it. From then on read() gets nothing: the data goes into the buffers.

    Raises:
        EINVAL: The index is not below the number of buffers that `DMX_REQBUFS` granted. Nothing has been allocated yet.
            The buffer is queued already.

    In Linux 5.10 or earlier. Documented in dvb/dmx-qbuf.rst.
    """
    try:
        if argument.__class__ is not dmx_buffer:
            _s.refuse_other(argument, dmx_buffer, "DMX_QBUF")
        _ioctl(device, DMX_QBUF, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_QBUF", __name__) from None
    return argument


def dmx_dqbuf(device: _s.FileDescriptorLike, argument: dmx_buffer, /) -> dmx_buffer:
    """Take a filled buffer from the demux.

    Waits until a buffer is full, or a section has been written to it; with O_NONBLOCK given to open() it does not wait.
    fcntl() cannot change that later. While it waits, other calls on the same adapter's demux wait too.

    Raises:
        EAGAIN: No buffer is filled yet, and the device was opened with O_NONBLOCK.
        EINTR: A signal arrives while the call waits for a buffer.
        EINVAL: Nothing has been allocated yet. No buffer has been queued since the device was opened, so that there is
            no stream to wait for.
        EIO: The demux failed inside. The signal was lost, or data arrived with wrong checksums.

    Documented, but not what the kernel does:
        EINVAL: The index is not below the number of buffers that `DMX_REQBUFS` granted.

    In Linux 5.10 or earlier. Documented in dvb/dmx-qbuf.rst.
    """
    try:
        if argument.__class__ is not dmx_buffer:
            _s.refuse_other(argument, dmx_buffer, "DMX_DQBUF")
        _ioctl(device, DMX_DQBUF, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_DQBUF", __name__) from None
    return argument
