"""PIDs of a demux filter."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMX_ADD_PID: Final[int] = _s.IOW("o", 51, _s.u16())
"""Let one more PID through a packet filter. See `dmx_add_pid`."""
DMX_REMOVE_PID: Final[int] = _s.IOW("o", 52, _s.u16())
"""Let one PID less through a packet filter. See `dmx_remove_pid`."""
DMX_GET_PES_PIDS: Final[int] = _s.IOR("o", 47, _s.array(_s.u16(), 5))
"""Ask which PIDs the first programme's decoder filters had last. See `dmx_get_pes_pids`."""


def dmx_add_pid(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Let one more PID through a packet filter.

    For a filter set by `DMX_SET_PES_FILTER` with an output of `DMX_OUT_TSDEMUX_TAP`; works before and after it is
    started. Whether the PID exists is not checked.

    Raises:
        EINVAL: No packet filter has been set on this descriptor. The filter of this descriptor is a section filter. The
            output of the filter is not `DMX_OUT_TSDEMUX_TAP`.
        ENOMEM: The kernel cannot allocate the entry for the PID.

    In Linux 5.10 or earlier. Documented in dvb/dmx-add-pid.rst.
    """
    try:
        return _s.ioctl_scalar(device, DMX_ADD_PID, _s.u16(), value)
    except OSError as error:
        raise _s.explained(error, "DMX_ADD_PID", __name__) from None


def dmx_remove_pid(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Let one PID less through a packet filter.

    Undoes `DMX_ADD_PID`, or takes away the PID that `DMX_SET_PES_FILTER` set. Only PIDs of a filter that runs are taken
    away; a PID that the filter does not have is no error.

    Raises:
        EINVAL: No packet filter has been set on this descriptor.

    In Linux 5.10 or earlier. Documented in dvb/dmx-remove-pid.rst.
    """
    try:
        return _s.ioctl_scalar(device, DMX_REMOVE_PID, _s.u16(), value)
    except OSError as error:
        raise _s.explained(error, "DMX_REMOVE_PID", __name__) from None


def dmx_get_pes_pids(device: _s.FileDescriptorLike, /) -> _s.Array[int]:
    """Ask which PIDs the first programme's decoder filters had last.

    Five PIDs, in the order of `DMX_PES_AUDIO`, `DMX_PES_VIDEO`, `DMX_PES_TELETEXT`, `DMX_PES_SUBTITLE` and
    `DMX_PES_PCR`; 0xFFFF where no filter of that type ever ran.

    Raises:
        EINVAL: The demux keeps no such list.

    In Linux 5.10 or earlier. Documented in dvb/dmx-get-pes-pids.rst.
    """
    try:
        argument = _s.zeroed(_s.array(_s.u16(), 5))
        _s.ioctl(device, DMX_GET_PES_PIDS, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_GET_PES_PIDS", __name__) from None
    return argument
