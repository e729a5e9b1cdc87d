"""Allocation from a heap."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.dmabuf._types_heap import dma_heap_allocation_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMA_HEAP_IOCTL_ALLOC: Final[int] = _s.IOWR("H", 0x0, dma_heap_allocation_data)
"""Allocate a buffer as a DMA-BUF. See `dma_heap_ioctl_alloc`."""


def dma_heap_ioctl_alloc(
    device: _s.FileDescriptorLike, argument: dma_heap_allocation_data, /
) -> dma_heap_allocation_data:
    """Allocate a buffer as a DMA-BUF.

    The length is rounded up to whole pages, which the system and the CMA heap hand out zeroed. The caller owns the
    descriptor that comes back. The field fd has to be 0 before the call.

    Raises:
        EINVAL: The length is 0, or becomes 0 when it is rounded up to whole pages. The field for the descriptor is not
            0. A flag other than O_CLOEXEC and the access modes is set. A flag for the heap is set, of which none is
            defined.
        EMFILE: The process has no file descriptor left.
        ENOMEM: The heap cannot allocate the pages, or the kernel the DMA-BUF.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not dma_heap_allocation_data:
            _s.refuse_other(argument, dma_heap_allocation_data, "DMA_HEAP_IOCTL_ALLOC")
        _ioctl(device, DMA_HEAP_IOCTL_ALLOC, argument)
    except OSError as error:
        raise _s.explained(error, "DMA_HEAP_IOCTL_ALLOC", __name__) from None
    return argument
