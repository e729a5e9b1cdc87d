"""The name of a DMA-BUF."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMA_BUF_SET_NAME: Final[int] = _s.IOW("b", 1, _s.pointer(_s.s8()))
"""Give a DMA-BUF a name, for debugging. See `dma_buf_set_name`."""
DMA_BUF_SET_NAME_A: Final[int] = _s.IOW("b", 1, _s.u32())
"""Give a DMA-BUF a name, by the number that 32-bit programs use. See `dma_buf_set_name_a`."""
DMA_BUF_SET_NAME_B: Final[int] = _s.IOW("b", 1, _s.u64())
"""Give a DMA-BUF a name, by the number that 64-bit programs use. See `dma_buf_set_name_b`."""


def dma_buf_set_name(device: _s.FileDescriptorLike, text: str, /) -> int:
    """Give a DMA-BUF a name, for debugging.

    At most 31 bytes and a NUL, in place of the name that it had. The name shows in /proc/PID/fdinfo/FD and in
    /proc/PID/maps. The number encodes the size of a pointer, so it is that of `DMA_BUF_SET_NAME_B` for a 64-bit program
    and that of `DMA_BUF_SET_NAME_A` for a 32-bit one; the kernel knows both.

    Raises:
        EINVAL: There is no NUL within the first 32 bytes.
        ENOMEM: The kernel cannot allocate a copy of the name.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_text(device, DMA_BUF_SET_NAME, text)
    except OSError as error:
        raise _s.explained(error, "DMA_BUF_SET_NAME", __name__) from None


def dma_buf_set_name_a(device: _s.FileDescriptorLike, text: str, /) -> int:
    """Give a DMA-BUF a name, by the number that 32-bit programs use.

    Any program may call it, and the name is taken as by `DMA_BUF_SET_NAME`. The number holds the size of a 32-bit
    pointer only to tell the two encodings apart; the argument is a pointer of the caller's own size.

    Raises:
        EINVAL: There is no NUL within the first 32 bytes.
        ENOMEM: The kernel cannot allocate a copy of the name.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_text(device, DMA_BUF_SET_NAME_A, text)
    except OSError as error:
        raise _s.explained(error, "DMA_BUF_SET_NAME_A", __name__) from None


def dma_buf_set_name_b(device: _s.FileDescriptorLike, text: str, /) -> int:
    """Give a DMA-BUF a name, by the number that 64-bit programs use.

    `DMA_BUF_SET_NAME` under the encoding with a 64-bit pointer, which a 32-bit program may use as well; it still passes
    a pointer of 32 bits.

    Raises:
        EINVAL: There is no NUL within the first 32 bytes.
        ENOMEM: The kernel cannot allocate a copy of the name.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_text(device, DMA_BUF_SET_NAME_B, text)
    except OSError as error:
        raise _s.explained(error, "DMA_BUF_SET_NAME_B", __name__) from None
