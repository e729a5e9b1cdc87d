"""Setting up links."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.media._types_link import media_link_desc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MEDIA_IOC_SETUP_LINK: Final[int] = _s.IOWR("|", 0x03, media_link_desc)
"""Enable or disable a data link. See `media_ioc_setup_link`."""


def media_ioc_setup_link(device: _s.FileDescriptorLike, argument: media_link_desc, /) -> media_link_desc:
    """Enable or disable a data link.

    Both pads name the link, and `MEDIA_LNK_FL_ENABLED` is the only flag that may differ from what the link has. No
    other link changes by it. A stream that runs fixes the links of its pads, unless they have `MEDIA_LNK_FL_DYNAMIC`.

    Raises:
        EBUSY: Data flows through a pad of the link, which is not a dynamic one. Another enabled link ends at the sink
            pad, which has room for one.
        EINVAL: The link does not exist, as its source names no entity. The link does not exist, as its sink names no
            entity. The link does not exist, as an entity has no such pad. The link does not exist, as the entity at
            which it would end has no such pad. Both pads are there, but no link leads from the one to the other. A link
            leads to the sink from another pad of the entity than the one that is named as its source. The link leads
            from the pad that is named as the sink to the one that is named as the source. The link is immutable and is
            to be disabled. A flag other than `MEDIA_LNK_FL_ENABLED` differs from what the link has.

    Documented, but not what the kernel does:
        EBADF: The media device is open for reading only.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-setup-link.rst.
    """
    try:
        if argument.__class__ is not media_link_desc:
            _s.refuse_other(argument, media_link_desc, "MEDIA_IOC_SETUP_LINK")
        _ioctl(device, MEDIA_IOC_SETUP_LINK, argument)
    except OSError as error:
        raise _s.explained(error, "MEDIA_IOC_SETUP_LINK", __name__) from None
    return argument
