"""Documented causes of errors, by call and errno: dmabuf."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "DMA_BUF_IOCTL_SYNC": {
        "EAGAIN": ("A fence of the buffer cannot be waited for.",),
        "EINTR": ("A signal arrives while the call waits for a fence.",),
        "EINVAL": ("A flag is set that is not defined.", "Neither reading nor writing is asked for."),
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
}
