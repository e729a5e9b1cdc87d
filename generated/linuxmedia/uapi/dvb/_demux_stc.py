"""System time counter."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class dmx_stc(_s.Structure):
    """A system time counter, as a fraction.

    In Linux 5.10 or earlier. Documented in dvb/dmx-get-stc.rst.
    """

    num: int = _s.uint()
    """Which counter, from 0. An index. Set by the caller."""
    base: int = _s.uint()
    """What to divide stc by to get units of 1/90000 s. A coefficient. Written by the driver."""
    stc: int = _s.u64()
    """The counter, which runs at base times 90 kHz. In 1/(90000 * base) s. Written by the driver."""


DMX_GET_STC: Final[int] = _s.IOWR("o", 50, dmx_stc)
"""Ask for the present value of a system time counter. See `dmx_get_stc`."""


def dmx_get_stc(device: _s.FileDescriptorLike, argument: dmx_stc, /) -> dmx_stc:
    """Ask for the present value of a system time counter.

    The counter follows the clock reference of a running filter of type `DMX_PES_PCR`. stc divided by base is the time
    in units of 1/90000 s.

    Raises:
        EINVAL: The demux has no counter of this number. The demux has no system time counter at all.

    In Linux 5.10 or earlier. Documented in dvb/dmx-get-stc.rst.
    """
    try:
        if argument.__class__ is not dmx_stc:
            _s.refuse_other(argument, dmx_stc, "DMX_GET_STC")
        _ioctl(device, DMX_GET_STC, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_GET_STC", __name__) from None
    return argument
