"""Structs and flags of DMA-BUFs."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# dma_buf_sync_flag: Beginning or end of an access, and its direction.

DMA_BUF_SYNC_READ: Final = 1
"""Somebody reads: the program, or whoever is to wait for the writers."""
DMA_BUF_SYNC_WRITE: Final = 2
"""Somebody writes, so that readers matter as much as writers."""
DMA_BUF_SYNC_RW: Final = 3
"""Both directions."""
DMA_BUF_SYNC_START: Final = 0
"""The access begins; being 0, it is what the absence of the end means."""
DMA_BUF_SYNC_END: Final = 4
"""The access ends."""
DMA_BUF_SYNC_VALID_FLAGS_MASK: Final = 7
"""Every flag that `DMA_BUF_IOCTL_SYNC` takes."""

# dma_buf_constants: The type of the ioctls and the bound of a name.

DMA_BUF_BASE: Final = 98
"""Type of the ioctls on a DMA-BUF."""
DMA_BUF_NAME_LEN: Final = 32
"""Room for the name of a DMA-BUF in bytes, with the NUL at its end."""


class dma_buf_sync(_s.Structure):
    """The beginning or end of an access by the processor, and its direction.

    In Linux 5.10 or earlier.
    """

    flags: int = _s.u64()
    """`DMA_BUF_SYNC_START` or `DMA_BUF_SYNC_END`, and at least one of `DMA_BUF_SYNC_READ` and `DMA_BUF_SYNC_WRITE`.
    Beginning and end of an access name the same direction. Flags of `dma_buf_sync_flag`. Set by the caller.
    """


class dma_buf_export_sync_file(_s.Structure):
    """Which fences of a DMA-BUF are wanted, and the sync file that stands for them.

    Since Linux 6.0.
    """

    flags: int = _s.u32()
    """`DMA_BUF_SYNC_READ` alone asks for the fences of writers, `DMA_BUF_SYNC_WRITE` for those of readers too. The
    other flags are not for this struct. Flags of `dma_buf_sync_flag`. Set by the caller.
    """
    fd: int = _s.fd()
    """The new sync file, closed on execve(). Left as it was when the call fails. Written by the driver."""


class dma_buf_import_sync_file(_s.Structure):
    """A sync file whose fences a DMA-BUF takes over, and who has to wait for them.

    Since Linux 6.0.
    """

    flags: int = _s.u32()
    """With `DMA_BUF_SYNC_WRITE` all later users of the buffer wait for the fences; with `DMA_BUF_SYNC_READ` alone only
    those who write. The other flags are not for this struct. Flags of `dma_buf_sync_flag`. Set by the caller.
    """
    fd: int = _s.fd()
    """The sync file, which stays the caller's. Set by the caller."""


if TYPE_CHECKING:

    class dma_buf_sync_flag(enum.IntFlag):
        """Beginning or end of an access, and its direction.

        In Linux 5.10 or earlier.
        """

        DMA_BUF_SYNC_READ = 1
        """Somebody reads: the program, or whoever is to wait for the writers."""
        DMA_BUF_SYNC_WRITE = 2
        """Somebody writes, so that readers matter as much as writers."""
        DMA_BUF_SYNC_RW = 3
        """Both directions."""
        DMA_BUF_SYNC_START = 0
        """The access begins; being 0, it is what the absence of the end means."""
        DMA_BUF_SYNC_END = 4
        """The access ends."""
        DMA_BUF_SYNC_VALID_FLAGS_MASK = 7
        """Every flag that `DMA_BUF_IOCTL_SYNC` takes."""

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
