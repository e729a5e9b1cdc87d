"""Features, modes and carrier."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# lirc_mode: Forms in which a handle receives or sends.

LIRC_MODE_RAW: Final = 0x00000001
"""Unused."""
LIRC_MODE_PULSE: Final = 0x00000002
"""Lengths of pulses and spaces in turn, for sending."""
LIRC_MODE_MODE2: Final = 0x00000004
"""Lengths that say what they are, for receiving."""
LIRC_MODE_SCANCODE: Final = 0x00000008
"""Decoded scancodes with their protocol."""
LIRC_MODE_LIRCCODE: Final = 0x00000010
"""Codes that hardware decoded; no driver has it any more."""

# lirc_feature: What a device can send, receive and set.

LIRC_CAN_SEND_RAW: Final = 0x00000001
"""Unused."""
LIRC_CAN_SEND_PULSE: Final = 0x00000002
"""Sends pulses and spaces, and with them scancodes."""
LIRC_CAN_SEND_MODE2: Final = 0x00000004
"""Unused."""
LIRC_CAN_SEND_LIRCCODE: Final = 0x00000010
"""Unused."""
LIRC_CAN_SEND_MASK: Final = 0x0000003F
"""All ways to send."""
LIRC_CAN_SET_SEND_CARRIER: Final = 0x00000100
"""LIRC_SET_SEND_CARRIER works."""
LIRC_CAN_SET_SEND_DUTY_CYCLE: Final = 0x00000200
"""LIRC_SET_SEND_DUTY_CYCLE works."""
LIRC_CAN_SET_TRANSMITTER_MASK: Final = 0x00000400
"""LIRC_SET_TRANSMITTER_MASK works."""
LIRC_CAN_REC_RAW: Final = 0x00010000
"""Unused."""
LIRC_CAN_REC_PULSE: Final = 0x00020000
"""Unused."""
LIRC_CAN_REC_MODE2: Final = 0x00040000
"""Receives pulses and spaces, and with them scancodes."""
LIRC_CAN_REC_SCANCODE: Final = 0x00080000
"""Receives scancodes only."""
LIRC_CAN_REC_LIRCCODE: Final = 0x00100000
"""Unused."""
LIRC_CAN_REC_MASK: Final = 0x003F0000
"""All ways to receive."""
LIRC_CAN_SET_REC_CARRIER: Final = 0x01000000
"""LIRC_SET_REC_CARRIER works."""
LIRC_CAN_SET_REC_CARRIER_RANGE: Final = 0x80000000
"""LIRC_SET_REC_CARRIER_RANGE works."""
LIRC_CAN_GET_REC_RESOLUTION: Final = 0x20000000
"""LIRC_GET_REC_RESOLUTION works."""
LIRC_CAN_SET_REC_TIMEOUT: Final = 0x10000000
"""LIRC_SET_REC_TIMEOUT works."""
LIRC_CAN_MEASURE_CARRIER: Final = 0x02000000
"""LIRC_SET_MEASURE_CARRIER_MODE works."""
LIRC_CAN_USE_WIDEBAND_RECEIVER: Final = 0x04000000
"""LIRC_SET_WIDEBAND_RECEIVER works."""


LIRC_GET_FEATURES: Final[int] = _s.IOR("i", 0x00000000, _s.u32())
"""Tell what the device can send, receive and set. See lirc_get_features()."""
LIRC_GET_REC_MODE: Final[int] = _s.IOR("i", 0x00000002, _s.u32())
"""Get the form in which read() delivers. See lirc_get_rec_mode()."""
LIRC_SET_REC_MODE: Final[int] = _s.IOW("i", 0x00000012, _s.u32())
"""Set the form in which read() delivers. See lirc_set_rec_mode()."""
LIRC_SET_SEND_CARRIER: Final[int] = _s.IOW("i", 0x00000013, _s.u32())
"""Set the frequency of the carrier that pulses are sent on. See lirc_set_send_carrier()."""
LIRC_SET_SEND_DUTY_CYCLE: Final[int] = _s.IOW("i", 0x00000015, _s.u32())
"""Set how much of the carrier's period is on. See lirc_set_send_duty_cycle()."""


def LIRC_CAN_SEND(x: int) -> int:
    """The ways to send among the features."""
    return x & LIRC_CAN_SEND_MASK


def LIRC_CAN_REC(x: int) -> int:
    """The ways to receive among the features."""
    return x & LIRC_CAN_REC_MASK


def lirc_get_features(device: _s.FileDescriptorLike, /) -> int:
    """Tell what the device can send, receive and set.

    What comes back is the same for as long as the device is there. Ioctls of features that are missing fail with
    ENOTTY.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-features.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_FEATURES, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_FEATURES", __name__) from None


def lirc_get_rec_mode(device: _s.FileDescriptorLike, /) -> int:
    """Get the form in which read() delivers.

    Each handle has a mode of its own.

    Raises:
        ENODEV: The device is not there any more.
        ENOTTY: The device cannot receive.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-rec-mode.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_REC_MODE, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_REC_MODE", __name__) from None


def lirc_set_rec_mode(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the form in which read() delivers.

    Pulses and spaces come with LIRC_MODE_MODE2, decoded keys with LIRC_MODE_SCANCODE.

    Raises:
        EINVAL: The mode is not defined. The mode is defined, but not for receiving with this device.
        ENODEV: The device is not there any more.
        ENOTTY: The device cannot receive.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-rec-mode.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_REC_MODE, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_REC_MODE", __name__) from None


def lirc_set_send_carrier(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the frequency of the carrier that pulses are sent on.

    The frequency is in hertz and holds for all that is sent afterwards, by any handle.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-send-carrier.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_SEND_CARRIER, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_SEND_CARRIER", __name__) from None


def lirc_set_send_duty_cycle(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set how much of the carrier's period is on.

    In percent, from 1 to 99, for all that is sent afterwards.

    Raises:
        EINVAL: The value is not from 1 to 99.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-send-duty-cycle.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_SEND_DUTY_CYCLE, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_SEND_DUTY_CYCLE", __name__) from None


if TYPE_CHECKING:

    class lirc_mode(enum.IntFlag):
        """Forms in which a handle receives or sends."""

        LIRC_MODE_RAW = 0x00000001
        LIRC_MODE_PULSE = 0x00000002
        LIRC_MODE_MODE2 = 0x00000004
        LIRC_MODE_SCANCODE = 0x00000008
        LIRC_MODE_LIRCCODE = 0x00000010

    class lirc_feature(enum.IntFlag):
        """What a device can send, receive and set."""

        LIRC_CAN_SEND_RAW = 0x00000001
        LIRC_CAN_SEND_PULSE = 0x00000002
        LIRC_CAN_SEND_MODE2 = 0x00000004
        LIRC_CAN_SEND_LIRCCODE = 0x00000010
        LIRC_CAN_SEND_MASK = 0x0000003F
        LIRC_CAN_SET_SEND_CARRIER = 0x00000100
        LIRC_CAN_SET_SEND_DUTY_CYCLE = 0x00000200
        LIRC_CAN_SET_TRANSMITTER_MASK = 0x00000400
        LIRC_CAN_REC_RAW = 0x00010000
        LIRC_CAN_REC_PULSE = 0x00020000
        LIRC_CAN_REC_MODE2 = 0x00040000
        LIRC_CAN_REC_SCANCODE = 0x00080000
        LIRC_CAN_REC_LIRCCODE = 0x00100000
        LIRC_CAN_REC_MASK = 0x003F0000
        LIRC_CAN_SET_REC_CARRIER = 0x01000000
        LIRC_CAN_SET_REC_CARRIER_RANGE = 0x80000000
        LIRC_CAN_GET_REC_RESOLUTION = 0x20000000
        LIRC_CAN_SET_REC_TIMEOUT = 0x10000000
        LIRC_CAN_MEASURE_CARRIER = 0x02000000
        LIRC_CAN_USE_WIDEBAND_RECEIVER = 0x04000000

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "lirc_mode": (
                "LIRC_MODE_RAW",
                "LIRC_MODE_PULSE",
                "LIRC_MODE_MODE2",
                "LIRC_MODE_SCANCODE",
                "LIRC_MODE_LIRCCODE",
            ),
            "lirc_feature": (
                "LIRC_CAN_SEND_RAW",
                "LIRC_CAN_SEND_PULSE",
                "LIRC_CAN_SEND_MODE2",
                "LIRC_CAN_SEND_LIRCCODE",
                "LIRC_CAN_SEND_MASK",
                "LIRC_CAN_SET_SEND_CARRIER",
                "LIRC_CAN_SET_SEND_DUTY_CYCLE",
                "LIRC_CAN_SET_TRANSMITTER_MASK",
                "LIRC_CAN_REC_RAW",
                "LIRC_CAN_REC_PULSE",
                "LIRC_CAN_REC_MODE2",
                "LIRC_CAN_REC_SCANCODE",
                "LIRC_CAN_REC_LIRCCODE",
                "LIRC_CAN_REC_MASK",
                "LIRC_CAN_SET_REC_CARRIER",
                "LIRC_CAN_SET_REC_CARRIER_RANGE",
                "LIRC_CAN_GET_REC_RESOLUTION",
                "LIRC_CAN_SET_REC_TIMEOUT",
                "LIRC_CAN_MEASURE_CARRIER",
                "LIRC_CAN_USE_WIDEBAND_RECEIVER",
            ),
        },
    )
