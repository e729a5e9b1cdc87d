"""Modes of a handle."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# cec_mode: Modes of a handle, one as initiator and one as follower, each with its mask.

CEC_MODE_NO_INITIATOR: Final = 0
"""Can neither send nor set addresses. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_INITIATOR: Final = 1
"""Can send unless another handle is exclusive initiator; the default. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_EXCL_INITIATOR: Final = 2
"""Of all handles only this one and an exclusive follower can send. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_INITIATOR_MSK: Final = 0x0F
"""Bits of the mode as initiator. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_NO_FOLLOWER: Final = 0
"""Receives only what becomes of its own messages; the default. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_FOLLOWER: Final = 16
"""Receives messages, unless there is an exclusive follower. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_EXCL_FOLLOWER: Final = 32
"""Only follower that receives messages; monitors see them as well. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_EXCL_FOLLOWER_PASSTHRU: Final = 48
"""As exclusive follower, with most of the messages that the kernel handles otherwise. Documented in
cec/cec-ioc-g-mode.rst.
"""
CEC_MODE_MONITOR_PIN: Final = 208
"""Gets every change of the CEC line as an event, and no messages. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_MONITOR: Final = 224
"""Sees messages that the adapter sends, messages to it, and broadcasts. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_MONITOR_ALL: Final = 240
"""Sees all messages on the bus. Documented in cec/cec-ioc-g-mode.rst."""
CEC_MODE_FOLLOWER_MSK: Final = 0xF0
"""Bits of the mode as follower. Documented in cec/cec-ioc-g-mode.rst."""


CEC_G_MODE: Final[int] = _s.IOR("a", 8, _s.u32())
"""Get the modes of the handle. See `cec_g_mode`."""
CEC_S_MODE: Final[int] = _s.IOW("a", 9, _s.u32())
"""Set the modes of the handle. See `cec_s_mode`."""


def cec_g_mode(device: _s.FileDescriptorLike, /) -> int:
    """Get the modes of the handle.

    A handle has a mode as initiator, which says whether it can send, and one as follower, which says what it receives.

    Returns:
        A value of cec_mode.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-g-mode.rst.
    """
    try:
        return _s.ioctl_scalar(device, CEC_G_MODE, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "CEC_G_MODE", __name__) from None


def cec_s_mode(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the modes of the handle.

    One mode as initiator and one as follower are added together. Only one handle of an adapter can be exclusive
    initiator, and only one exclusive follower. Monitors send nothing: they watch what the adapter sends and receives,
    with `CEC_MODE_MONITOR_ALL` the whole bus, or with `CEC_MODE_MONITOR_PIN` the level of the line and no messages.

    Arguments:
        value: A value of cec_mode.

    Raises:
        EBUSY: The handle is to be exclusive initiator, which another one is already. The handle is to be exclusive
            follower, which another one is already.
        EINVAL: The mode as initiator is not defined, or other bits are set. The mode as follower is not defined. A
            follower, which has to answer, is not an initiator. A monitor is an initiator as well. The handle is to
            monitor the pin, and the adapter lacks `CEC_CAP_MONITOR_PIN`.
        EPERM: The caller asks for a monitor mode and lacks CAP_NET_ADMIN.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-g-mode.rst.
    """
    try:
        return _s.ioctl_scalar(device, CEC_S_MODE, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "CEC_S_MODE", __name__) from None
