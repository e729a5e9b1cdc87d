"""Fences of a DMA-BUF as sync files."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.dmabuf._types_dma_buf import dma_buf_export_sync_file, dma_buf_import_sync_file
from linuxmedia.uapi.dmabuf._types_sync_file import sync_file_info, sync_merge_data, sync_set_deadline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


DMA_BUF_IOCTL_EXPORT_SYNC_FILE: Final[int] = _s.IOWR("b", 2, dma_buf_export_sync_file)
"""Make a sync file of the fences that a DMA-BUF has now. See `dma_buf_ioctl_export_sync_file`."""
DMA_BUF_IOCTL_IMPORT_SYNC_FILE: Final[int] = _s.IOW("b", 3, dma_buf_import_sync_file)
"""Let users of a DMA-BUF wait for the fences of a sync file. See `dma_buf_ioctl_import_sync_file`."""
SYNC_IOC_MERGE: Final[int] = _s.IOWR(">", 3, sync_merge_data)
"""Make a sync file of the fences of two. See `sync_ioc_merge`."""
SYNC_IOC_FILE_INFO: Final[int] = _s.IOWR(">", 4, sync_file_info)
"""Tell whether a sync file has signalled, and what is known of its fences. See `sync_ioc_file_info`."""
SYNC_IOC_SET_DEADLINE: Final[int] = _s.IOW(">", 5, sync_set_deadline)
"""Say by when a sync file should signal. See `sync_ioc_set_deadline`."""


def dma_buf_ioctl_export_sync_file(
    device: _s.FileDescriptorLike, argument: dma_buf_export_sync_file, /
) -> dma_buf_export_sync_file:
    """Make a sync file of the fences that a DMA-BUF has now.

    Fences that the buffer gets later are not in it. A buffer without fences gives a sync file that has signalled. The
    caller owns the descriptor.

    Raises:
        EINVAL: A flag other than the two directions is set. Neither direction is named.
        EMFILE: The process has no file descriptor left.
        ENOMEM: The kernel cannot allocate the sync file.

    Since Linux 6.0.
    """
    try:
        if argument.__class__ is not dma_buf_export_sync_file:
            _s.refuse_other(argument, dma_buf_export_sync_file, "DMA_BUF_IOCTL_EXPORT_SYNC_FILE")
        _ioctl(device, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    except OSError as error:
        raise _s.explained(error, "DMA_BUF_IOCTL_EXPORT_SYNC_FILE", __name__) from None
    return argument


def dma_buf_ioctl_import_sync_file(
    device: _s.FileDescriptorLike, argument: dma_buf_import_sync_file, /
) -> dma_buf_import_sync_file:
    """Let users of a DMA-BUF wait for the fences of a sync file.

    The fences come to those that the buffer has. The sync file stays the caller's, and can be imported elsewhere too.

    Raises:
        EINVAL: fd is not an open descriptor, or not one of a sync file. A flag other than the two directions is set.
            Neither direction is named.
        ENOMEM: The kernel cannot make room for the fences.

    Since Linux 6.0.
    """
    try:
        if argument.__class__ is not dma_buf_import_sync_file:
            _s.refuse_other(argument, dma_buf_import_sync_file, "DMA_BUF_IOCTL_IMPORT_SYNC_FILE")
        _ioctl(device, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    except OSError as error:
        raise _s.explained(error, "DMA_BUF_IOCTL_IMPORT_SYNC_FILE", __name__) from None
    return argument


def sync_ioc_merge(device: _s.FileDescriptorLike, argument: sync_merge_data, /) -> sync_merge_data:
    """Make a sync file of the fences of two.

    The new one signals when both have. Both stay as they are; the caller owns the new descriptor.

    Raises:
        EINVAL: A flag is set, of which none is defined. The padding is not 0.
        EMFILE: The process has no file descriptor left.
        ENOENT: fd2 is not an open descriptor, or not one of a sync file.
        ENOMEM: The kernel cannot allocate the new sync file.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not sync_merge_data:
            _s.refuse_other(argument, sync_merge_data, "SYNC_IOC_MERGE")
        _ioctl(device, SYNC_IOC_MERGE, argument)
    except OSError as error:
        raise _s.explained(error, "SYNC_IOC_MERGE", __name__) from None
    return argument


def sync_ioc_file_info(device: _s.FileDescriptorLike, argument: sync_file_info, /) -> sync_file_info:
    """Tell whether a sync file has signalled, and what is known of its fences.

    With `sync_file_info.num_fences` of 0 no elements are written, and the name, the status and the number of fences
    come back; a second call with room for as many gets one element for each. A sync file whose fences have all
    signalled may have fewer than it was made of.

    Raises:
        EFAULT: The elements cannot be written to the caller's memory.
        EINVAL: A flag is set, of which none is defined. The padding is not 0. There is room, but not for all fences.
        ENOMEM: The kernel cannot allocate the elements.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not sync_file_info:
            _s.refuse_other(argument, sync_file_info, "SYNC_IOC_FILE_INFO")
        _s.ioctl_counted(device, SYNC_IOC_FILE_INFO, argument)
    except OSError as error:
        raise _s.explained(error, "SYNC_IOC_FILE_INFO", __name__) from None
    return argument


def sync_ioc_set_deadline(device: _s.FileDescriptorLike, argument: sync_set_deadline, /) -> sync_set_deadline:
    """Say by when a sync file should signal.

    A wish that the drivers behind the fences may heed; nothing fails when the time passes. It makes no difference for
    fences that have signalled.

    Raises:
        EINVAL: The padding is not 0.

    Since Linux 6.8.
    """
    try:
        if argument.__class__ is not sync_set_deadline:
            _s.refuse_other(argument, sync_set_deadline, "SYNC_IOC_SET_DEADLINE")
        _ioctl(device, SYNC_IOC_SET_DEADLINE, argument)
    except OSError as error:
        raise _s.explained(error, "SYNC_IOC_SET_DEADLINE", __name__) from None
    return argument
