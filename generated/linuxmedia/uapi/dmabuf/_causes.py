"""Documented causes of errors, by call and errno: dmabuf."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE": {
        "EINVAL": ("A flag other than the two directions is set.", "Neither direction is named."),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The kernel cannot allocate the sync file.",),
    },
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE": {
        "EINVAL": (
            "fd is not an open descriptor, or not one of a sync file.",
            "A flag other than the two directions is set.",
            "Neither direction is named.",
        ),
        "ENOMEM": ("The kernel cannot make room for the fences.",),
    },
    "DMA_BUF_IOCTL_SYNC": {
        "EAGAIN": ("A fence of the buffer cannot be waited for.",),
        "EINTR": ("A signal arrives while the call waits for a fence.",),
        "EINVAL": ("A flag is set that is not defined.", "Neither reading nor writing is asked for."),
    },
    "DMA_BUF_SET_NAME": {
        "EINVAL": ("There is no NUL within the first 32 bytes.",),
        "ENOMEM": ("The kernel cannot allocate a copy of the name.",),
    },
    "DMA_BUF_SET_NAME_A": {
        "EINVAL": ("There is no NUL within the first 32 bytes.",),
        "ENOMEM": ("The kernel cannot allocate a copy of the name.",),
    },
    "DMA_BUF_SET_NAME_B": {
        "EINVAL": ("There is no NUL within the first 32 bytes.",),
        "ENOMEM": ("The kernel cannot allocate a copy of the name.",),
    },
    "DMA_HEAP_IOCTL_ALLOC": {
        "EINVAL": (
            "The length is 0, or becomes 0 when it is rounded up to whole pages.",
            "The field for the descriptor is not 0.",
            "A flag other than O_CLOEXEC and the access modes is set.",
            "A flag for the heap is set, of which none is defined.",
        ),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The heap cannot allocate the pages, or the kernel the DMA-BUF.",),
    },
    "SYNC_IOC_FILE_INFO": {
        "EFAULT": ("The elements cannot be written to the caller's memory.",),
        "EINVAL": (
            "A flag is set, of which none is defined.",
            "The padding is not 0.",
            "There is room, but not for all fences.",
        ),
        "ENOMEM": ("The kernel cannot allocate the elements.",),
    },
    "SYNC_IOC_MERGE": {
        "EINVAL": ("A flag is set, of which none is defined.", "The padding is not 0."),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOENT": ("fd2 is not an open descriptor, or not one of a sync file.",),
        "ENOMEM": ("The kernel cannot allocate the new sync file.",),
    },
    "SYNC_IOC_SET_DEADLINE": {"EINVAL": ("The padding is not 0.",)},
    "UDMABUF_CREATE": {
        "EBADFD": ("memfd is not an open descriptor, or not one of a memfd.",),
        "EINVAL": (
            "The memfd can still shrink.",
            "The memfd cannot be written any more.",
            "The offset is not that of a page.",
            "The size is not that of whole pages, or 0.",
            "The pages are not all within the memfd.",
            "The size is above the limit of the module parameter size_limit_mb.",
        ),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The kernel cannot allocate the DMA-BUF or its list of pages.",),
    },
    "UDMABUF_CREATE_LIST": {
        "EBADFD": ("The memfd of an item is not an open descriptor, or not one of a memfd.",),
        "EINVAL": (
            "The list is empty.",
            "The list is longer than the module parameter list_limit allows.",
            "The offset of an item is not that of a page.",
            "The size of an item is not that of whole pages.",
            "The pages of an item are not all within its memfd.",
        ),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The kernel cannot allocate the DMA-BUF or its lists of pages.",),
    },
    "dmabuf.lseek": {
        "EBADF": ("The descriptor is not open.",),
        "EINVAL": ("The offset is not 0.", "The offset counts neither from the end nor from the start."),
    },
    "dmabuf.mmap": {
        "EACCES": ("Writing is asked for, and the descriptor was made for reading only.",),
        "EINVAL": (
            "The pages are not all within the buffer.",
            "The first page is behind the buffer.",
            "The offset is not that of a page.",
        ),
    },
    "dmabuf.poll": {
        "EFAULT": ("The list of descriptors lies in memory that the process may not access.",),
        "EINTR": ("A signal arrives while the call waits.",),
        "EINVAL": ("The list is longer than the number of descriptors that the program may have.",),
    },
}
