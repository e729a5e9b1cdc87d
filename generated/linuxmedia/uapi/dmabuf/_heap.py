"""Allocation from a heap."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# dma_heap_constants: Flags that can be passed, and the type of the ioctls.

DMA_HEAP_VALID_FD_FLAGS: Final = 0x80003
"""O_CLOEXEC and the access modes."""
DMA_HEAP_VALID_HEAP_FLAGS: Final = 0
"""Flags for heaps; there are none."""
DMA_HEAP_IOC_MAGIC: Final = 72
"""Type of the ioctls."""


class dma_heap_allocation_data(_s.Structure):
    """How much to allocate and how, and the descriptor that comes back.

    In Linux 5.10 or earlier.
    """

    len: int = _s.u64()
    """Length of the buffer. In bytes. Set by the caller."""
    fd: int = _s.u32()
    """Descriptor of the buffer; 0 before the call. Written by the driver."""
    fd_flags: int = _s.u32()
    """O_CLOEXEC and an access mode. Flags of open_flags. Set by the caller."""
    heap_flags: int = _s.u64()
    """None is defined; 0. Set by the caller."""


DMA_HEAP_IOCTL_ALLOC: Final[int] = _s.IOWR("H", 0x0, dma_heap_allocation_data)
"""Allocate a buffer as a DMA-BUF. See dma_heap_ioctl_alloc()."""


def dma_heap_ioctl_alloc(
    device: _s.FileDescriptorLike, argument: dma_heap_allocation_data, /
) -> dma_heap_allocation_data:
    """Allocate a buffer as a DMA-BUF.

    The length is rounded up to whole pages, which are zero at first. The caller owns the descriptor that comes back.
    The field fd has to be 0 before the call.

    Raises:
        EINVAL: The length is 0, or becomes 0 when it is rounded up to whole pages. The field for the descriptor is not
            0. A flag other than O_CLOEXEC and the access modes is set. A flag for the heap is set, of which none is
            defined.
        EMFILE: The process has no file descriptor left.
        ENOMEM: The heap cannot allocate the pages, or the kernel the DMA-BUF.

    In Linux 5.10 or earlier.
    """
    try:
        _s.ioctl(device, DMA_HEAP_IOCTL_ALLOC, argument)
    except OSError as error:
        raise _s.explained(error, "DMA_HEAP_IOCTL_ALLOC", __name__) from None
    return argument
