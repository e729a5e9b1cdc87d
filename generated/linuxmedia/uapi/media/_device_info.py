"""Identity of a media device."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class media_device_info(_s.Structure):
    """Who made a media device and where it is.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-device-info.rst.
    """

    driver: str = _s.text(16)
    """Name of the driver that made the device. At most 15 bytes of text. Written by the driver."""
    model: str = _s.text(32)
    """Name of the model for people. At most 31 bytes of text. Written by the driver."""
    serial: str = _s.text(40)
    """Serial number; empty when there is none. At most 39 bytes of text. Written by the driver."""
    bus_info: str = _s.text(32)
    """Bus and place on it, which no other media device has. At most 31 bytes of text. Written by the driver."""
    media_version: int = _s.u32()
    """Version of the media API, made as a kernel's version code is. Written by the driver."""
    hw_revision: int = _s.u32()
    """Revision of the hardware, in a form that the driver chooses. A version. Written by the driver."""
    driver_version: int = _s.u32()
    """Version of the driver, made as a kernel's version code is. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 31)
    """Reserved; zero."""


MEDIA_IOC_DEVICE_INFO: Final[int] = _s.IOWR("|", 0x00, media_device_info)
"""Tell the driver, the model and the place of a media device. See `media_ioc_device_info`."""


def media_ioc_device_info(device: _s.FileDescriptorLike, argument: media_device_info, /) -> media_device_info:
    """Tell the driver, the model and the place of a media device.

    Every media device answers. Where two devices look the same, serial tells them apart, or
    `media_device_info.bus_info` when serial is empty; `media_device_info.bus_info` can change from one boot to the
    next.

    Raises:
        ENOMEM: The kernel cannot allocate its copy of the argument.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-device-info.rst.
    """
    try:
        if argument.__class__ is not media_device_info:
            _s.refuse_other(argument, media_device_info, "MEDIA_IOC_DEVICE_INFO")
        _ioctl(device, MEDIA_IOC_DEVICE_INFO, argument)
    except OSError as error:
        raise _s.explained(error, "MEDIA_IOC_DEVICE_INFO", __name__) from None
    return argument
