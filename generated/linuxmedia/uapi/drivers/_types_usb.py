"""What the gadget's events borrow from USB itself."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# usb_device_speed: Speed at which a USB device is connected.

USB_SPEED_UNKNOWN: Final = 0
"""Not settled yet."""
USB_SPEED_LOW: Final = 1
"""1.5 Mbit/s."""
USB_SPEED_FULL: Final = 2
"""12 Mbit/s."""
USB_SPEED_HIGH: Final = 3
"""480 Mbit/s."""
USB_SPEED_WIRELESS: Final = 4
"""Wireless USB, which the kernel no longer supports."""
USB_SPEED_SUPER: Final = 5
"""5 Gbit/s."""
USB_SPEED_SUPER_PLUS: Final = 6
"""10 Gbit/s and more."""


class usb_ctrlrequest(_s.Structure, pack=1):
    """The eight bytes with which a USB host begins a control request.

    In Linux 5.10 or earlier.
    """

    bRequestType: int = _s.u8()
    """Bit 7 says that data goes to the host, bits 5 and 6 who defines the request (1 is the class), bits 0 to 4 whom it
    is for: 1 is an interface, 2 an endpoint. Written by the driver.
    """
    bRequest: int = _s.u8()
    """Request code, for requests of the video class. A value of `uvc_request`. Written by the driver."""
    wValue: int = _s.le16()
    """Parameter; the video class puts the selector in bits 8 to 15. Written by the driver."""
    wIndex: int = _s.le16()
    """Interface or endpoint in bits 0 to 7; the video class has the unit or terminal above them. An identifier. Written
    by the driver.
    """
    wLength: int = _s.le16()
    """Most bytes that the data stage may have. In bytes. Written by the driver."""


if TYPE_CHECKING:

    class usb_device_speed(enum.IntEnum):
        """Speed at which a USB device is connected.

        In Linux 5.10 or earlier.
        """

        USB_SPEED_UNKNOWN = 0
        """Not settled yet."""
        USB_SPEED_LOW = 1
        """1.5 Mbit/s."""
        USB_SPEED_FULL = 2
        """12 Mbit/s."""
        USB_SPEED_HIGH = 3
        """480 Mbit/s."""
        USB_SPEED_WIRELESS = 4
        """Wireless USB, which the kernel no longer supports."""
        USB_SPEED_SUPER = 5
        """5 Gbit/s."""
        USB_SPEED_SUPER_PLUS = 6
        """10 Gbit/s and more."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "usb_device_speed": (
                "USB_SPEED_UNKNOWN",
                "USB_SPEED_LOW",
                "USB_SPEED_FULL",
                "USB_SPEED_HIGH",
                "USB_SPEED_WIRELESS",
                "USB_SPEED_SUPER",
                "USB_SPEED_SUPER_PLUS",
            ),
        },
    )
