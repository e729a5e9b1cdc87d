"""Identity and capabilities of an adapter."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_capability: What an adapter can do, and what it leaves to programs.

CEC_CAP_PHYS_ADDR: Final = 1
"""A program has to set the physical address. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_LOG_ADDRS: Final = 2
"""A program has to set the logical addresses. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_TRANSMIT: Final = 4
"""Programs can send, and be followers. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_PASSTHROUGH: Final = 8
"""Programs can get messages that the kernel otherwise answers itself. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_RC: Final = 16
"""Keys of a remote control can become input events; `CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU` asks for it. Documented in
cec/cec-ioc-adap-g-caps.rst.
"""
CEC_CAP_MONITOR_ALL: Final = 32
"""The adapter can see messages between other devices. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_NEEDS_HPD: Final = 64
"""Nothing can be sent while the hotplug detect pin is low. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_MONITOR_PIN: Final = 128
"""The adapter can report every change of the CEC line. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_CONNECTOR_INFO: Final = 256
"""`CEC_ADAP_G_CONNECTOR_INFO` tells which connector it belongs to. Documented in cec/cec-ioc-adap-g-caps.rst."""
CEC_CAP_REPLY_VENDOR_ID: Final = 512
"""`CEC_MSG_FL_REPLY_VENDOR_ID` works. Since Linux 6.12. Documented in cec/cec-ioc-adap-g-caps.rst."""


class cec_caps(_s.Structure):
    """Who made an adapter and what it can do.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-caps.rst.
    """

    driver: str = _s.text(32)
    """Name of the driver. At most 31 bytes of text. Written by the driver."""
    name: str = _s.text(32)
    """Name of the adapter, which tells those of a driver apart. At most 31 bytes of text. Written by the driver."""
    available_log_addrs: int = _s.u32()
    """Logical addresses that the adapter can have at a time. From 1 to `CEC_MAX_LOG_ADDRS`. Written by the driver."""
    capabilities: int = _s.u32()
    """What it can do. Flags of `cec_capability`. Written by the driver."""
    version: int = _s.u32()
    """Version of the CEC framework, made as a kernel's version code is. Written by the driver."""


CEC_ADAP_G_CAPS: Final[int] = _s.IOWR("a", 0, cec_caps)
"""Tell the driver, the adapter and what it can do. See `cec_adap_g_caps`."""


def cec_adap_g_caps(device: _s.FileDescriptorLike, argument: cec_caps, /) -> cec_caps:
    """Tell the driver, the adapter and what it can do.

    Every adapter answers, at any time and in any mode of the handle. What comes back stays the same.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-caps.rst.
    """
    try:
        if argument.__class__ is not cec_caps:
            _s.refuse_other(argument, cec_caps, "CEC_ADAP_G_CAPS")
        _ioctl(device, CEC_ADAP_G_CAPS, argument)
    except OSError as error:
        raise _s.explained(error, "CEC_ADAP_G_CAPS", __name__) from None
    return argument


if TYPE_CHECKING:

    class cec_capability(enum.IntFlag):
        """What an adapter can do, and what it leaves to programs.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-caps.rst.
        """

        CEC_CAP_PHYS_ADDR = 1
        """A program has to set the physical address. Documented in cec/cec-ioc-adap-g-caps.rst."""
        CEC_CAP_LOG_ADDRS = 2
        """A program has to set the logical addresses. Documented in cec/cec-ioc-adap-g-caps.rst."""
        CEC_CAP_TRANSMIT = 4
        """Programs can send, and be followers. Documented in cec/cec-ioc-adap-g-caps.rst."""
        CEC_CAP_PASSTHROUGH = 8
        """Programs can get messages that the kernel otherwise answers itself. Documented in
        cec/cec-ioc-adap-g-caps.rst.
        """
        CEC_CAP_RC = 16
        """Keys of a remote control can become input events; `CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU` asks for it.
        Documented in cec/cec-ioc-adap-g-caps.rst.
        """
        CEC_CAP_MONITOR_ALL = 32
        """The adapter can see messages between other devices. Documented in cec/cec-ioc-adap-g-caps.rst."""
        CEC_CAP_NEEDS_HPD = 64
        """Nothing can be sent while the hotplug detect pin is low. Documented in cec/cec-ioc-adap-g-caps.rst."""
        CEC_CAP_MONITOR_PIN = 128
        """The adapter can report every change of the CEC line. Documented in cec/cec-ioc-adap-g-caps.rst."""
        CEC_CAP_CONNECTOR_INFO = 256
        """`CEC_ADAP_G_CONNECTOR_INFO` tells which connector it belongs to. Documented in
        cec/cec-ioc-adap-g-caps.rst.
        """
        CEC_CAP_REPLY_VENDOR_ID = 512
        """`CEC_MSG_FL_REPLY_VENDOR_ID` works. Since Linux 6.12. Documented in cec/cec-ioc-adap-g-caps.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "cec_capability": (
                "CEC_CAP_PHYS_ADDR",
                "CEC_CAP_LOG_ADDRS",
                "CEC_CAP_TRANSMIT",
                "CEC_CAP_PASSTHROUGH",
                "CEC_CAP_RC",
                "CEC_CAP_MONITOR_ALL",
                "CEC_CAP_NEEDS_HPD",
                "CEC_CAP_MONITOR_PIN",
                "CEC_CAP_CONNECTOR_INFO",
                "CEC_CAP_REPLY_VENDOR_ID",
            ),
        },
    )
