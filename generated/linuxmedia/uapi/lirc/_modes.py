"""Modes of receiving and sending."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


LIRC_GET_REC_MODE: Final[int] = _s.IOR("i", 0x00000002, _s.u32())
"""Get the form in which read() delivers. See `lirc_get_rec_mode`."""
LIRC_SET_REC_MODE: Final[int] = _s.IOW("i", 0x00000012, _s.u32())
"""Set the form in which read() delivers. See `lirc_set_rec_mode`."""
LIRC_GET_SEND_MODE: Final[int] = _s.IOR("i", 0x00000001, _s.u32())
"""Get the form that write() takes. See `lirc_get_send_mode`."""
LIRC_SET_SEND_MODE: Final[int] = _s.IOW("i", 0x00000011, _s.u32())
"""Set the form that write() takes. See `lirc_set_send_mode`."""


def lirc_get_rec_mode(device: _s.FileDescriptorLike, /) -> int:
    """Get the form in which read() delivers.

    Each handle has a mode of its own. A new handle has `LIRC_MODE_MODE2`, or `LIRC_MODE_SCANCODE` where the hardware
    decodes.

    Returns:
        A value of `lirc_mode`.

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

    Pulses and spaces come with `LIRC_MODE_MODE2`, decoded keys with `LIRC_MODE_SCANCODE`. Both are collected from the
    time the handle is opened, whichever mode it is in.

    Arguments:
        value: A value of `lirc_mode`.

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


def lirc_get_send_mode(device: _s.FileDescriptorLike, /) -> int:
    """Get the form that write() takes.

    Each handle has a mode of its own, `LIRC_MODE_PULSE` at first.

    Returns:
        A value of `lirc_mode`.

    Raises:
        ENODEV: The device is not there any more.
        ENOTTY: The device cannot send.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-send-mode.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_SEND_MODE, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_SEND_MODE", __name__) from None


def lirc_set_send_mode(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the form that write() takes.

    With `LIRC_MODE_PULSE` the caller writes lengths, with `LIRC_MODE_SCANCODE` one `lirc_scancode` at a time, which the
    kernel encodes.

    Arguments:
        value: A value of `lirc_mode`.

    Raises:
        EINVAL: The mode is not defined. The mode is defined, but not for sending with this device.
        ENODEV: The device is not there any more.
        ENOTTY: The device cannot send.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-send-mode.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_SET_SEND_MODE, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "LIRC_SET_SEND_MODE", __name__) from None
