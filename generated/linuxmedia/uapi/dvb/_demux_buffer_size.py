"""Size of the read buffer."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMX_SET_BUFFER_SIZE: Final[int] = _s.IO("o", 45)
"""Set the size of the circular buffer that read() empties. See `dmx_set_buffer_size`."""


def dmx_set_buffer_size(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the size of the circular buffer that read() empties.

    In bytes; 8192 for a demux until it is called. One byte of it stays empty. Another size than before drops what is in
    the buffer. Not for the buffers of `DMX_REQBUFS`. Works on the DVR device, too, there also while data flows.

    Raises:
        EBUSY: The filter of this demux descriptor runs.
        EINVAL: The size is 0.
        ENOMEM: The size is larger than the machine's memory. The kernel cannot allocate the buffer.

    In Linux 5.10 or earlier. Documented in dvb/dmx-set-buffer-size.rst.
    """
    try:
        return _s.ioctl_value(device, DMX_SET_BUFFER_SIZE, value)
    except OSError as error:
        raise _s.explained(error, "DMX_SET_BUFFER_SIZE", __name__) from None
