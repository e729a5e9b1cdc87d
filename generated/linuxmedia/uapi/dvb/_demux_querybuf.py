"""State of a demux buffer."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.dvb._types_demux import dmx_buffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMX_QUERYBUF: Final[int] = _s.IOWR("o", 61, dmx_buffer)
"""Ask for the size, the mmap() offset and the fill level of a buffer. See `dmx_querybuf`."""


def dmx_querybuf(device: _s.FileDescriptorLike, argument: dmx_buffer, /) -> dmx_buffer:
    """Ask for the size, the mmap() offset and the fill level of a buffer.

    Works at any time after `DMX_REQBUFS`, streaming or not.

    Raises:
        EINVAL: The index is not below the number of buffers that `DMX_REQBUFS` granted. Nothing has been allocated yet.
            The buffers have been freed again.

    The page calls the argument struct dvb_buffer, a name that no header has; it is `dmx_buffer`.

    In Linux 5.10 or earlier. Documented in dvb/dmx-querybuf.rst.
    """
    try:
        if argument.__class__ is not dmx_buffer:
            _s.refuse_other(argument, dmx_buffer, "DMX_QUERYBUF")
        _ioctl(device, DMX_QUERYBUF, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_QUERYBUF", __name__) from None
    return argument
