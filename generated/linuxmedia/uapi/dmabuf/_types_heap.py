"""Struct and flags of heaps."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# dma_heap_constants: Flags that can be passed to a heap, and the type of its ioctl.

DMA_HEAP_VALID_FD_FLAGS: Final = 0x80003
"""Everything that fd_flags may hold: O_CLOEXEC and O_ACCMODE."""
DMA_HEAP_VALID_HEAP_FLAGS: Final = 0
"""Everything that heap_flags may hold: nothing so far."""
DMA_HEAP_IOC_MAGIC: Final = 72
"""Type of the ioctl on a heap."""


class dma_heap_allocation_data(_s.Structure):
    """How much to allocate and how, and the descriptor that comes back.

    In Linux 5.10 or earlier.
    """

    len: int = _s.u64()
    """Length that is wanted; the buffer has whole pages. In bytes. Set by the caller."""
    fd: int = _s.u32()
    """Descriptor of the new DMA-BUF. Has to be 0 before the call. Written by the driver."""
    fd_flags: int = _s.u32()
    """O_CLOEXEC and an access mode for the descriptor. Flags of open(). Set by the caller."""
    heap_flags: int = _s.u64()
    """Wishes for the heap, of which none is defined: 0. Set by the caller."""
