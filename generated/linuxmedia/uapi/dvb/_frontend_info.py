"""Abilities of the frontend."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class dvb_frontend_info(_s.Structure):
    """What a frontend is and what it can receive. Frequencies are in kHz for satellite, in Hz for everything else.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-info.rst.
    """

    name: str = _s.text(128)
    """The frontend's name. At most 127 bytes of text. Written by the driver."""
    type: int = _s.uint()
    """Kind of the delivery system that is set. Written by the driver."""
    frequency_min: int = _s.u32()
    """Lowest frequency that can be tuned to. In Hz or kHz. Written by the driver."""
    frequency_max: int = _s.u32()
    """Highest frequency that can be tuned to. In Hz or kHz. Written by the driver."""
    frequency_stepsize: int = _s.u32()
    """Frequencies are multiples of it. In Hz or kHz. Written by the driver."""
    frequency_tolerance: int = _s.u32()
    """How far off the frequency may be. In Hz or kHz. Written by the driver."""
    symbol_rate_min: int = _s.u32()
    """Lowest symbol rate, for cable and satellite. In symbols/s. Written by the driver."""
    symbol_rate_max: int = _s.u32()
    """Highest symbol rate, for cable and satellite. In symbols/s. Written by the driver."""
    symbol_rate_tolerance: int = _s.u32()
    """How far off the symbol rate may be. In ppm. Written by the driver."""
    notifier_delay: int = _s.u32()
    """Always 0; what it was meant for is gone. Written by the driver."""
    caps: int = _s.uint()
    """What the frontend can receive and find out by itself. Written by the driver."""


FE_GET_INFO: Final[int] = _s.IOR("o", 61, dvb_frontend_info)
"""Ask what the frontend is and what it can receive. See `fe_get_info`."""


def fe_get_info(device: _s.FileDescriptorLike, argument: dvb_frontend_info, /) -> dvb_frontend_info:
    """Ask what the frontend is and what it can receive.

    A descriptor for reading only is enough. Delivery systems are better asked for by `DTV_ENUM_DELSYS`.

    A descriptor for reading is enough, in any state; beyond the errors of every call there is ENODEV once the frontend
    is gone.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-info.rst.
    """
    try:
        if argument.__class__ is not dvb_frontend_info:
            _s.refuse_other(argument, dvb_frontend_info, "FE_GET_INFO")
        _ioctl(device, FE_GET_INFO, argument)
    except OSError as error:
        raise _s.explained(error, "FE_GET_INFO", __name__) from None
    return argument
