"""Settings for receiving."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


LIRC_SET_REC_CARRIER: Final[int] = _s.IOW("i", 0x00000014, _s.u32())
"""Set the frequency up to which a carrier is received. See `lirc_set_rec_carrier`."""
LIRC_SET_REC_CARRIER_RANGE: Final[int] = _s.IOW("i", 0x0000001F, _s.u32())
"""Set the frequency from which a carrier is received. See `lirc_set_rec_carrier_range`."""
LIRC_GET_REC_RESOLUTION: Final[int] = _s.IOR("i", 0x00000007, _s.u32())
"""Get the step in which lengths are measured. See `lirc_get_rec_resolution`."""
LIRC_SET_MEASURE_CARRIER_MODE: Final[int] = _s.IOW("i", 0x0000001D, _s.u32())
"""Switch the measurement of carriers on or off. See `lirc_set_measure_carrier_mode`."""
LIRC_SET_WIDEBAND_RECEIVER: Final[int] = _s.IOW("i", 0x00000023, _s.u32())
"""Choose between the receiver for learning and the usual one. See `lirc_set_wideband_receiver`."""


def lirc_set_rec_carrier(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the frequency up to which a carrier is received.

    In hertz. The lower end of the range is what `LIRC_SET_REC_CARRIER_RANGE` was last given on the same handle; the two
    reach the device together, with this call, and hold for every handle.

    Raises:
        EINVAL: The frequency is 0. The frequency is below the lower end of the range. No lower end was set on this
            handle, so that it is 0, and the driver wants one.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-rec-carrier.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_REC_CARRIER, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_REC_CARRIER", __name__) from None


def lirc_set_rec_carrier_range(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the frequency from which a carrier is received.

    In hertz. The handle keeps it until `LIRC_SET_REC_CARRIER` sets the upper end; only that call changes what the
    device receives.

    Raises:
        EINVAL: The frequency is 0.

    The page speaks of the upper end in one place; its note and the kernel take the lower one.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-rec-carrier-range.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_REC_CARRIER_RANGE, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_REC_CARRIER_RANGE", __name__) from None


def lirc_get_rec_resolution(device: _s.FileDescriptorLike, /) -> int:
    """Get the step in which lengths are measured.

    In microseconds; 50 is common. Decoders can be that much more tolerant.

    A device with a resolution tells it; beyond ENOTTY without one there is ENODEV once it is gone.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-rec-resolution.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_REC_RESOLUTION, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_REC_RESOLUTION", __name__) from None


def lirc_set_measure_carrier_mode(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Switch the measurement of carriers on or off.

    With 1 each message brings a sample of kind `LIRC_MODE2_FREQUENCY` along, with 0 none does, which is how a device is
    at first. It holds for every handle.

    Everything but 0 switches it on; other errors come from hardware that does not obey.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-measure-carrier-mode.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_MEASURE_CARRIER_MODE, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_MEASURE_CARRIER_MODE", __name__) from None


def lirc_set_wideband_receiver(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose between the receiver for learning and the usual one.

    With 1 the wide band receiver listens, which hears any carrier from a short way off, with 0 the narrow band one,
    which is how a device is at first. It holds for every handle. Measuring carriers may need the wide band receiver,
    and then switches it on.

    Everything but 0 switches it on; other errors come from hardware that does not obey.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-wideband-receiver.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_WIDEBAND_RECEIVER, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_WIDEBAND_RECEIVER", __name__) from None
