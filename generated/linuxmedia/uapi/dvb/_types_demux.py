"""Demux buffers."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# dmx_buffer_flags: Faults that the demux saw in the stream while it filled buffers.

DMX_BUFFER_FLAG_HAD_CRC32_DISCARD: Final = 1
"""One or more sections were dropped because of a wrong CRC. Documented in dvb/dmx_types.rst."""
DMX_BUFFER_FLAG_TEI: Final = 2
"""A packet of a filtered PID had its transport error indicator set. Documented in dvb/dmx_types.rst."""
DMX_BUFFER_PKT_COUNTER_MISMATCH: Final = 4
"""The continuity counter of a filtered PID jumped. Checked only where a module parameter asks for it. Documented in
dvb/dmx_types.rst.
"""
DMX_BUFFER_FLAG_DISCONTINUITY_DETECTED: Final = 8
"""The demux found a gap in sections or in the payload for `DMX_OUT_TAP`. Filters for whole packets do not look for one.
Documented in dvb/dmx_types.rst.
"""
DMX_BUFFER_FLAG_DISCONTINUITY_INDICATOR: Final = 16
"""A packet with sections announced a gap by itself. Documented in dvb/dmx_types.rst."""


class dmx_buffer(_s.Structure):
    """A demux buffer, as it is queued, dequeued and asked about.

    In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
    """

    index: int = _s.u32()
    """Which buffer, from 0 to one less than the count that `DMX_REQBUFS` granted. The caller names it for
    `DMX_QUERYBUF` and `DMX_QBUF`; `DMX_DQBUF` answers with the buffer that it hands over. An index. Set by the
    caller and written by the driver.
    """
    bytesused: int = _s.u32()
    """How much of the buffer holds data. In bytes. Written by the driver."""
    offset: int = _s.u32()
    """Cookie to hand to mmap() as its offset to reach this buffer. Written by the driver."""
    length: int = _s.u32()
    """Size of the buffer. In bytes. Written by the driver."""
    flags: int = _s.u32()
    """What went wrong in the stream since the last buffer. Only `DMX_DQBUF` writes it. Flags of `dmx_buffer_flags`.
    Written by the driver.
    """
    count: int = _s.u32()
    """Counts the dequeued buffers of this descriptor from 0, so that lost data leaves no gap in it. Only `DMX_DQBUF`
    writes it. A running number. Written by the driver.
    """


if TYPE_CHECKING:

    class dmx_buffer_flags(enum.IntFlag):
        """Faults that the demux saw in the stream while it filled buffers.

        In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
        """

        DMX_BUFFER_FLAG_HAD_CRC32_DISCARD = 1
        """One or more sections were dropped because of a wrong CRC. Documented in dvb/dmx_types.rst."""
        DMX_BUFFER_FLAG_TEI = 2
        """A packet of a filtered PID had its transport error indicator set. Documented in dvb/dmx_types.rst."""
        DMX_BUFFER_PKT_COUNTER_MISMATCH = 4
        """The continuity counter of a filtered PID jumped. Checked only where a module parameter asks for it.
        Documented in dvb/dmx_types.rst.
        """
        DMX_BUFFER_FLAG_DISCONTINUITY_DETECTED = 8
        """The demux found a gap in sections or in the payload for `DMX_OUT_TAP`. Filters for whole packets do not look
        for one. Documented in dvb/dmx_types.rst.
        """
        DMX_BUFFER_FLAG_DISCONTINUITY_INDICATOR = 16
        """A packet with sections announced a gap by itself. Documented in dvb/dmx_types.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "dmx_buffer_flags": (
                "DMX_BUFFER_FLAG_HAD_CRC32_DISCARD",
                "DMX_BUFFER_FLAG_TEI",
                "DMX_BUFFER_PKT_COUNTER_MISMATCH",
                "DMX_BUFFER_FLAG_DISCONTINUITY_DETECTED",
                "DMX_BUFFER_FLAG_DISCONTINUITY_INDICATOR",
            ),
        },
    )
