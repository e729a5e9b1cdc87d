"""DMA-BUFs from pages of a memfd."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.dmabuf._types_udmabuf import struct_udmabuf_create, struct_udmabuf_create_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


UDMABUF_CREATE: Final[int] = _s.IOW("u", 0x42, struct_udmabuf_create)
"""Turn pages of a memfd into a DMA-BUF. See `udmabuf_create`."""
UDMABUF_CREATE_LIST: Final[int] = _s.IOW("u", 0x43, struct_udmabuf_create_list)
"""Turn stretches of pages, of one memfd or several, into a DMA-BUF. See `udmabuf_create_list`."""


def udmabuf_create(device: _s.FileDescriptorLike, argument: struct_udmabuf_create, /) -> int:
    """Turn pages of a memfd into a DMA-BUF.

    The memfd must be sealed against shrinking and must not be sealed against writing. Its pages stay in memory until
    the DMA-BUF goes. The descriptor of the DMA-BUF is what the call returns, not a field of its argument.

    Returns:
        The descriptor of the DMA-BUF, which the caller owns.

    Raises:
        EBADFD: memfd is not an open descriptor, or not one of a memfd.
        EINVAL: The memfd can still shrink. The memfd cannot be written any more. The offset is not that of a page. The
            size is not that of whole pages, or 0. The pages are not all within the memfd. The size is above the limit
            of the module parameter size_limit_mb.
        EMFILE: The process has no file descriptor left.
        ENOMEM: The kernel cannot allocate the DMA-BUF or its list of pages.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not struct_udmabuf_create:
            _s.refuse_other(argument, struct_udmabuf_create, "UDMABUF_CREATE")
        return _s.ioctl(device, UDMABUF_CREATE, argument)
    except OSError as error:
        raise _s.explained(error, "UDMABUF_CREATE", __name__) from None


def udmabuf_create_list(device: _s.FileDescriptorLike, argument: struct_udmabuf_create_list, /) -> int:
    """Turn stretches of pages, of one memfd or several, into a DMA-BUF.

    The stretches follow each other in the DMA-BUF as they do in the list. What `UDMABUF_CREATE` wants of a memfd holds
    for each of them. The descriptor of the DMA-BUF is what the call returns.

    Returns:
        The descriptor of the DMA-BUF, which the caller owns.

    Raises:
        EBADFD: The memfd of an item is not an open descriptor, or not one of a memfd.
        EINVAL: The list is empty. The list is longer than the module parameter list_limit allows. The offset of an item
            is not that of a page. The size of an item is not that of whole pages. The pages of an item are not all
            within its memfd.
        EMFILE: The process has no file descriptor left.
        ENOMEM: The kernel cannot allocate the DMA-BUF or its lists of pages.
        ValueError: A field counts more items than the struct has room for; the kernel is not called then.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not struct_udmabuf_create_list:
            _s.refuse_other(argument, struct_udmabuf_create_list, "UDMABUF_CREATE_LIST")
        return _s.ioctl_flexible(device, UDMABUF_CREATE_LIST, argument)
    except OSError as error:
        raise _s.explained(error, "UDMABUF_CREATE_LIST", __name__) from None
