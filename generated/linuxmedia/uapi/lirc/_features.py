"""What a device can do."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


LIRC_GET_FEATURES: Final[int] = _s.IOR("i", 0x00000000, _s.u32())
"""Tell what the device can send, receive and set. See `lirc_get_features`."""
LIRC_GET_LENGTH: Final[int] = _s.IOR("i", 0x0000000F, _s.u32())
"""Get the number of bits in a code of `LIRC_MODE_LIRCCODE`. See `lirc_get_length`."""


def lirc_get_features(device: _s.FileDescriptorLike, /) -> int:
    """Tell what the device can send, receive and set.

    What comes back is the same for as long as the device is there. Ioctls of features that are missing fail with
    ENOTTY.

    Returns:
        A value of `lirc_feature`.

    Every device has features; beyond the errors of every call there is ENODEV once it is gone.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-features.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_FEATURES, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_FEATURES", __name__) from None


def lirc_get_length(device: _s.FileDescriptorLike, /) -> int:
    """Get the number of bits in a code of `LIRC_MODE_LIRCCODE`.

    The last driver that had such codes is gone, and no page describes the call. Every device of today answers with
    ENOTTY.

    Raises:
        ENOTTY: The device does not deliver codes in a form of its own, which no device does.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-features.rst.
    """
    try:
        return _s.ioctl_scalar(device, LIRC_GET_LENGTH, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "LIRC_GET_LENGTH", __name__) from None
