"""Pads and links of an entity."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.media._types_link import media_links_enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MEDIA_IOC_ENUM_LINKS: Final[int] = _s.IOWR("|", 0x02, media_links_enum)
"""List the pads of an entity and the data links that start there. See `media_ioc_enum_links`."""


def media_ioc_enum_links(device: _s.FileDescriptorLike, argument: media_links_enum, /) -> media_links_enum:
    """List the pads of an entity and the data links that start there.

    Nothing says how much memory there is: the driver writes as many pads and links as `MEDIA_IOC_ENUM_ENTITIES` tells.

    Raises:
        EFAULT: The memory for pads cannot be written. The memory for links cannot be written, and there is a link to
            write.
        EINVAL: No entity has the number in the field entity, which the page calls id.

    The page calls the number of the entity id.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-enum-links.rst.
    """
    try:
        if argument.__class__ is not media_links_enum:
            _s.refuse_other(argument, media_links_enum, "MEDIA_IOC_ENUM_LINKS")
        _ioctl(device, MEDIA_IOC_ENUM_LINKS, argument)
    except OSError as error:
        raise _s.explained(error, "MEDIA_IOC_ENUM_LINKS", __name__) from None
    return argument
