"""Buffers that devices share by descriptor, and the devices that make them."""

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from linuxmedia.uapi.dmabuf._heap import (
        DMA_HEAP_IOC_MAGIC as DMA_HEAP_IOC_MAGIC,
        DMA_HEAP_IOCTL_ALLOC as DMA_HEAP_IOCTL_ALLOC,
        DMA_HEAP_VALID_FD_FLAGS as DMA_HEAP_VALID_FD_FLAGS,
        DMA_HEAP_VALID_HEAP_FLAGS as DMA_HEAP_VALID_HEAP_FLAGS,
        dma_heap_allocation_data as dma_heap_allocation_data,
        dma_heap_ioctl_alloc as dma_heap_ioctl_alloc,
    )
    from linuxmedia.uapi.dmabuf._sync import (
        DMA_BUF_IOCTL_SYNC as DMA_BUF_IOCTL_SYNC,
        DMA_BUF_SYNC_END as DMA_BUF_SYNC_END,
        DMA_BUF_SYNC_READ as DMA_BUF_SYNC_READ,
        DMA_BUF_SYNC_RW as DMA_BUF_SYNC_RW,
        DMA_BUF_SYNC_START as DMA_BUF_SYNC_START,
        DMA_BUF_SYNC_VALID_FLAGS_MASK as DMA_BUF_SYNC_VALID_FLAGS_MASK,
        DMA_BUF_SYNC_WRITE as DMA_BUF_SYNC_WRITE,
        dma_buf_ioctl_sync as dma_buf_ioctl_sync,
        dma_buf_sync as dma_buf_sync,
        dma_buf_sync_flag as dma_buf_sync_flag,
    )
else:
    __getattr__, __dir__ = _s.lazy(
        __name__,
        {
            "_heap": (
                "DMA_HEAP_IOCTL_ALLOC",
                "DMA_HEAP_IOC_MAGIC",
                "DMA_HEAP_VALID_FD_FLAGS",
                "DMA_HEAP_VALID_HEAP_FLAGS",
                "dma_heap_allocation_data",
                "dma_heap_ioctl_alloc",
            ),
            "_sync": (
                "DMA_BUF_IOCTL_SYNC",
                "DMA_BUF_SYNC_END",
                "DMA_BUF_SYNC_READ",
                "DMA_BUF_SYNC_RW",
                "DMA_BUF_SYNC_START",
                "DMA_BUF_SYNC_VALID_FLAGS_MASK",
                "DMA_BUF_SYNC_WRITE",
                "dma_buf_ioctl_sync",
                "dma_buf_sync",
                "dma_buf_sync_flag",
            ),
        },
    )
