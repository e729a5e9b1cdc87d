"""The end of a message."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


LIRC_GET_MIN_TIMEOUT: Final[int] = _s.IOR("i", 0x00000008, _s.u32())
"""Get the shortest time without light that can end a message. See `lirc_get_min_timeout`."""
LIRC_GET_MAX_TIMEOUT: Final[int] = _s.IOR("i", 0x00000009, _s.u32())
"""Get the longest time without light that can end a message. See `lirc_get_max_timeout`."""
LIRC_SET_REC_TIMEOUT: Final[int] = _s.IOW("i", 0x00000018, _s.u32())
"""Set the time without light that ends a message. See `lirc_set_rec_timeout`."""
LIRC_GET_REC_TIMEOUT: Final[int] = _s.IOR("i", 0x00000024, _s.u32())
"""Get the time without light that ends a message. See `lirc_get_rec_timeout`."""
LIRC_SET_REC_TIMEOUT_REPORTS: Final[int] = _s.IOW("i", 0x00000019, _s.u32())
"""Ask for the samples that end messages, which always come. See `lirc_set_rec_timeout_reports`."""


def lirc_get_min_timeout(device: _s.FileDescriptorLike, /) -> int:
    """Get the shortest time without light that can end a message.

    In microseconds. Where it equals what `LIRC_GET_MAX_TIMEOUT` returns, the time cannot be changed.

    A device whose timeout can be set tells the bounds; beyond ENOTTY without any there is ENODEV once it is gone.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-timeout.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_MIN_TIMEOUT, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_MIN_TIMEOUT", __name__) from None


def lirc_get_max_timeout(device: _s.FileDescriptorLike, /) -> int:
    """Get the longest time without light that can end a message.

    In microseconds.

    A device whose timeout can be set tells the bounds; beyond ENOTTY without any there is ENODEV once it is gone.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-timeout.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_MAX_TIMEOUT, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_MAX_TIMEOUT", __name__) from None


def lirc_set_rec_timeout(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the time without light that ends a message.

    In microseconds, for every handle. Enabling or disabling protocols sets another one, which suits them.

    Raises:
        EINVAL: The time is below the shortest one. The time is above the longest one.

    The page lets 0 switch the time off, and rounds up what a device cannot do. The kernel takes 0 only where it is the
    shortest time, and leaves rounding to the driver.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-rec-timeout.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_REC_TIMEOUT, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_REC_TIMEOUT", __name__) from None


def lirc_get_rec_timeout(device: _s.FileDescriptorLike, /) -> int:
    """Get the time without light that ends a message.

    In microseconds; what `LIRC_SET_REC_TIMEOUT` or the choice of protocols set last.

    A device with a timeout tells it; beyond ENOTTY without one there is ENODEV once it is gone.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-rec-timeout.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_REC_TIMEOUT, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_REC_TIMEOUT", __name__) from None


def lirc_set_rec_timeout_reports(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Ask for the samples that end messages, which always come.

    Once 1 asked for samples of kind `LIRC_MODE2_TIMEOUT` and 0 declined them. Raw receivers deliver them in any case
    now and take every value; no page describes the call.

    Raises:
        ENOTTY: The device does not receive pulses and spaces.

    The value is not looked at; beyond ENOTTY for other than raw receivers there is ENODEV once it is gone.

    In Linux 5.10 or earlier. Documented in rc/lirc-set-rec-timeout.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_REC_TIMEOUT_REPORTS, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_REC_TIMEOUT_REPORTS", __name__) from None
