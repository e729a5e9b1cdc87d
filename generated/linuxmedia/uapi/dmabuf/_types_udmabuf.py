"""Structs and flags of udmabuf."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# udmabuf_flag: How the descriptor of the DMA-BUF is made. The kernel ignores bits that are not defined.

UDMABUF_FLAGS_CLOEXEC: Final = 0x01
"""The descriptor is closed on execve()."""


class struct_udmabuf_create(_s.Structure):
    """Pages of one memfd, next to each other, that are to become a DMA-BUF.

    In Linux 5.10 or earlier.
    """

    memfd: int = _s.u32()
    """The memfd, sealed with F_SEAL_SHRINK and not against writing. Set by the caller."""
    flags: int = _s.u32()
    """How to make the descriptor that the call returns. Flags of `udmabuf_flag`. Set by the caller."""
    offset: int = _s.u64()
    """Start of the pages in the memfd; a multiple of the page size. In bytes. Set by the caller."""
    size: int = _s.u64()
    """Bytes of all the pages, a multiple of the page size that is not 0 and does not go past the end of the memfd. In
    bytes. Set by the caller.
    """


class udmabuf_create_item(_s.Structure):
    """One stretch of pages among several that make up a DMA-BUF.

    In Linux 5.10 or earlier.
    """

    memfd: int = _s.u32()
    """Where the stretch lies; items may name the same memfd or others. Set by the caller."""
    pad: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    offset: int = _s.u64()
    """Where the stretch begins; a multiple of the page size. In bytes. Set by the caller."""
    size: int = _s.u64()
    """How long the stretch is; a multiple of the page size. In bytes. Set by the caller."""


class struct_udmabuf_create_list(_s.FlexibleStructure):
    """Stretches of pages that follow each other in one DMA-BUF.

    In Linux 5.10 or earlier.
    """

    flags: int = _s.u32()
    """How to make the descriptor of the whole. Flags of `udmabuf_flag`. Set by the caller."""
    count: int = _s.u32()
    """Items behind this struct, at least one and at most the module parameter list_limit, which is 1024 at first. Set
    by the caller.
    """
    list: _s.Array[udmabuf_create_item] = _s.flexible(udmabuf_create_item, count="count")
    """The stretches, first to last. As many as the memory has room for. Counted by `count`. Set by the caller."""


if TYPE_CHECKING:

    class udmabuf_flag(enum.IntFlag):
        """How the descriptor of the DMA-BUF is made. The kernel ignores bits that are not defined.

        In Linux 5.10 or earlier.
        """

        UDMABUF_FLAGS_CLOEXEC = 0x01
        """The descriptor is closed on execve()."""

else:
    __getattr__ = _s.on_demand(__name__, flags={"udmabuf_flag": ("UDMABUF_FLAGS_CLOEXEC",)})
