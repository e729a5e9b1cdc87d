"""Access by the processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# dma_buf_sync_flag: Beginning or end of an access, and its direction.

DMA_BUF_SYNC_READ: Final = 1
"""The program reads."""
DMA_BUF_SYNC_WRITE: Final = 2
"""The program writes."""
DMA_BUF_SYNC_RW: Final = 3
"""The program reads and writes."""
DMA_BUF_SYNC_START: Final = 0
"""Access begins."""
DMA_BUF_SYNC_END: Final = 4
"""Access ends."""
DMA_BUF_SYNC_VALID_FLAGS_MASK: Final = 7
"""All flags."""


class dma_buf_sync(_s.Structure):
    """The beginning or end of an access, and its direction.

    In Linux 5.10 or earlier.
    """

    flags: int = _s.u64()
    """Beginning or end, and the direction. Flags of dma_buf_sync_flag. Set by the caller."""


DMA_BUF_IOCTL_SYNC: Final[int] = _s.IOW("b", 0, dma_buf_sync)
"""Begin or end access to a DMA-BUF's memory by the processor. See dma_buf_ioctl_sync()."""


def dma_buf_ioctl_sync(device: _s.FileDescriptorLike, argument: dma_buf_sync, /) -> dma_buf_sync:
    """Begin or end access to a DMA-BUF's memory by the processor.

    Before a program touches the mapping it begins with DMA_BUF_SYNC_START, and when it is done it ends with
    DMA_BUF_SYNC_END, both with the same of DMA_BUF_SYNC_READ and DMA_BUF_SYNC_WRITE. That keeps caches right; it does
    not keep other devices away. A call that fails with EAGAIN or EINTR is made again.

    Raises:
        EAGAIN: A fence of the buffer cannot be waited for.
        EINTR: A signal arrives while the call waits for a fence.
        EINVAL: A flag is set that is not defined. Neither reading nor writing is asked for.

    In Linux 5.10 or earlier.
    """
    try:
        _s.ioctl(device, DMA_BUF_IOCTL_SYNC, argument)
    except OSError as error:
        raise _s.explained(error, "DMA_BUF_IOCTL_SYNC", __name__) from None
    return argument


if TYPE_CHECKING:

    class dma_buf_sync_flag(enum.IntFlag):
        """Beginning or end of an access, and its direction."""

        DMA_BUF_SYNC_READ = 1
        DMA_BUF_SYNC_WRITE = 2
        DMA_BUF_SYNC_RW = 3
        DMA_BUF_SYNC_START = 0
        DMA_BUF_SYNC_END = 4
        DMA_BUF_SYNC_VALID_FLAGS_MASK = 7

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "dma_buf_sync_flag": (
                "DMA_BUF_SYNC_READ",
                "DMA_BUF_SYNC_WRITE",
                "DMA_BUF_SYNC_RW",
                "DMA_BUF_SYNC_START",
                "DMA_BUF_SYNC_END",
                "DMA_BUF_SYNC_VALID_FLAGS_MASK",
            ),
        },
    )
