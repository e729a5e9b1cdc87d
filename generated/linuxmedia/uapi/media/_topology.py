"""The whole graph at once."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.media._types_link import media_v2_topology

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MEDIA_IOC_G_TOPOLOGY: Final[int] = _s.IOWR("|", 0x04, media_v2_topology)
"""Tell all entities, interfaces, pads and links of a media device. See `media_ioc_g_topology`."""


def media_ioc_g_topology(device: _s.FileDescriptorLike, argument: media_v2_topology, /) -> media_v2_topology:
    """Tell all entities, interfaces, pads and links of a media device.

    A program calls twice: with pointers of 0 to learn how many there are, then with memory for them. When the call
    fails with ENOSPC, the graph has grown and the program starts again; the numbers do not come back then. A number is
    looked at only where memory is given, and then 0 is too small as well.

    Raises:
        EFAULT: The memory for entities cannot be written. The memory for interfaces cannot be written. The memory for
            pads cannot be written. The memory for links cannot be written.
        ENOSPC: There are more entities than there is room for. There are more interfaces than there is room for. There
            are more pads than there is room for. There are more links than there is room for.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """
    try:
        if argument.__class__ is not media_v2_topology:
            _s.refuse_other(argument, media_v2_topology, "MEDIA_IOC_G_TOPOLOGY")
        _s.ioctl_counted(device, MEDIA_IOC_G_TOPOLOGY, argument)
    except OSError as error:
        raise _s.explained(error, "MEDIA_IOC_G_TOPOLOGY", __name__) from None
    return argument
