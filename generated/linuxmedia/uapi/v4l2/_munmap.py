"""Unmapping of buffers."""

from __future__ import annotations

from linuxmedia import memory as _memory


def video_munmap(mapping: _memory.Mapping, /) -> None:
    """Take a buffer's mapping out of the program's memory.

    Unmapping works on pages, not on buffers: every page that the range touches goes, and a range without any mapping is
    no error. The buffer itself is freed only when `VIDIOC_REQBUFS` or close() have let go of it as well.

    Arguments of the system call:
        start: Address that mmap() returned, or that of a later page of the mapping.
        length: Bytes to unmap, rounded up to whole pages; the length that was mapped.

    Errors of the system call:
        EINVAL: The address is not a multiple of the page size. The address is one that the program cannot have. The
            length is 0. The range ends beyond what the program can address.
        ENOMEM: The kernel cannot allocate what it takes to split a mapping.

    Raises:
        BufferError: Something that was made from its view is still there; the mapping stays open.

    Documented, but not what the kernel does:
        EINVAL: The length is less than what was mapped. Linux unmaps the pages that are named; the rest stays mapped.
            No buffer is mapped at the address. Unmapping what is not mapped succeeds on Linux.

    In Linux 5.10 or earlier. Documented in v4l/func-munmap.rst.
    """
    mapping.close()
