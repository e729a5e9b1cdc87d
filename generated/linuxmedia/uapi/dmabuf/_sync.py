"""Access by the processor."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.dmabuf._types_dma_buf import dma_buf_sync

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMA_BUF_IOCTL_SYNC: Final[int] = _s.IOW("b", 0, dma_buf_sync)
"""Begin or end access to a DMA-BUF's memory by the processor. See `dma_buf_ioctl_sync`."""


def dma_buf_ioctl_sync(device: _s.FileDescriptorLike, argument: dma_buf_sync, /) -> dma_buf_sync:
    """Begin or end access to a DMA-BUF's memory by the processor.

    Before a program touches the mapping it begins with `DMA_BUF_SYNC_START`, and when it is done it ends with
    `DMA_BUF_SYNC_END`, both with the same of `DMA_BUF_SYNC_READ` and `DMA_BUF_SYNC_WRITE`. That keeps caches right; it
    does not keep other devices away. A call that fails with EAGAIN or EINTR is made again.

    Raises:
        EAGAIN: A fence of the buffer cannot be waited for.
        EINTR: A signal arrives while the call waits for a fence.
        EINVAL: A flag is set that is not defined. Neither reading nor writing is asked for.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not dma_buf_sync:
            _s.refuse_other(argument, dma_buf_sync, "DMA_BUF_IOCTL_SYNC")
        _ioctl(device, DMA_BUF_IOCTL_SYNC, argument)
    except OSError as error:
        raise _s.explained(error, "DMA_BUF_IOCTL_SYNC", __name__) from None
    return argument
