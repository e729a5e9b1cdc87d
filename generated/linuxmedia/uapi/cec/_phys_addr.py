"""The physical address."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# cec_phys_addr: Physical addresses with a meaning of their own.

CEC_PHYS_ADDR_INVALID: Final = 0xFFFF
"""There is no physical address: nothing is connected. Documented in cec/cec-ioc-adap-g-phys-addr.rst."""


CEC_ADAP_G_PHYS_ADDR: Final[int] = _s.IOR("a", 1, _s.u16())
"""Get the physical address of the adapter. See `cec_adap_g_phys_addr`."""
CEC_ADAP_S_PHYS_ADDR: Final[int] = _s.IOW("a", 2, _s.u16())
"""Set the physical address of the adapter. See `cec_adap_s_phys_addr`."""


def cec_adap_g_phys_addr(device: _s.FileDescriptorLike, /) -> int:
    """Get the physical address of the adapter.

    Four hexadecimal digits a.b.c.d say which inputs lead from the television to the device; the television itself has
    0.0.0.0. `CEC_PHYS_ADDR_INVALID` means that nothing is connected.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-phys-addr.rst.
    """
    try:
        return _s.ioctl_scalar(device, CEC_ADAP_G_PHYS_ADDR, _s.u16(), 0)
    except OSError as error:
        raise _s.explained(error, "CEC_ADAP_G_PHYS_ADDR", __name__) from None


def cec_adap_s_phys_addr(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the physical address of the adapter.

    Only for adapters with `CEC_CAP_PHYS_ADDR`, whose drivers do not read the display's EDID themselves. Addresses that
    were asked for with `CEC_ADAP_S_LOG_ADDRS` are claimed anew, and a blocking call waits for that;
    `CEC_PHYS_ADDR_INVALID` takes its logical addresses away.

    Raises:
        EBUSY: Another handle is exclusive initiator, and this one is not exclusive follower. The handle is in mode
            `CEC_MODE_NO_INITIATOR`.
        EINVAL: A digit that is not 0 follows one that is 0.
        ENOTTY: The adapter lacks `CEC_CAP_PHYS_ADDR`, and the driver finds the address itself.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-phys-addr.rst.
    """
    try:
        return _s.ioctl_scalar(device, CEC_ADAP_S_PHYS_ADDR, _s.u16(), value)
    except OSError as error:
        raise _s.explained(error, "CEC_ADAP_S_PHYS_ADDR", __name__) from None
