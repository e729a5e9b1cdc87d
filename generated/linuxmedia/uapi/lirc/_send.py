"""Settings for sending."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


LIRC_SET_SEND_CARRIER: Final[int] = _s.IOW("i", 0x00000013, _s.u32())
"""Set the frequency of the carrier that pulses are sent on. See `lirc_set_send_carrier`."""
LIRC_SET_SEND_DUTY_CYCLE: Final[int] = _s.IOW("i", 0x00000015, _s.u32())
"""Set how much of the carrier's period is on. See `lirc_set_send_duty_cycle`."""
LIRC_SET_TRANSMITTER_MASK: Final[int] = _s.IOW("i", 0x00000017, _s.u32())
"""Choose the transmitters that send. See `lirc_set_transmitter_mask`."""


def lirc_set_send_carrier(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the frequency of the carrier that pulses are sent on.

    The frequency is in hertz, usually 30000 to 56000, and holds for all that is sent afterwards, by any handle. Sending
    a scancode sets the carrier of its protocol, so it holds for pulses until then.

    Which carriers are refused, and with which error, is up to the driver.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-send-carrier.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_SEND_CARRIER, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_SEND_CARRIER", __name__) from None


def lirc_set_send_duty_cycle(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set how much of the carrier's period is on.

    In percent, from 1 to 99, for all that is sent afterwards, by any handle.

    Raises:
        EINVAL: The value is not from 1 to 99.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-send-duty-cycle.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_SEND_DUTY_CYCLE, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_SEND_DUTY_CYCLE", __name__) from None


def lirc_set_transmitter_mask(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose the transmitters that send.

    The least significant bit stands for the first transmitter. It holds for all that is sent afterwards, by any handle.
    A mask with a bit for a transmitter that is not there changes nothing, and is no failure either: the call then
    returns how many there are.

    Returns:
        0, or the number of transmitters when the mask has a bit for one that is not there.

    A bit for a transmitter that is not there is no error; others come from hardware that does not obey.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-transmitter-mask.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_TRANSMITTER_MASK, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_TRANSMITTER_MASK", __name__) from None
