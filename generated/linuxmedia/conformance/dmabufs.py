"""Allocate a DMA-BUF that no device owns."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.described import described
from linuxmedia.conformance.memfds import make_memfd
from linuxmedia.conformance.outcomes import Unsupported
from linuxmedia.conformance.system import F_SEAL_SHRINK, O_CLOEXEC, O_RDWR, PAGE_SIZE
from linuxmedia.uapi import dmabuf

_HEAP: Final = "/dev/dma_heap/system"
_UDMABUF: Final = "/dev/udmabuf"


def allocate_dma_buf(size: int) -> int:
    """Allocate one of at least this size and return its descriptor."""
    size = -(-size // PAGE_SIZE) * PAGE_SIZE
    if Path(_HEAP).exists():
        wanted = dmabuf.dma_heap_allocation_data(len=size, fd_flags=O_RDWR | O_CLOEXEC)
        _allocate(_HEAP, dmabuf.DMA_HEAP_IOCTL_ALLOC, wanted)
        return wanted.fd
    create: int | None = described(dmabuf, "UDMABUF_CREATE")
    if create is not None and Path(_UDMABUF).exists():
        memfd = make_memfd(size, F_SEAL_SHRINK)
        return _allocate(_UDMABUF, create, described(dmabuf, "udmabuf_create")(memfd=memfd, size=size))
    message = f"needs {_HEAP} or {_UDMABUF} to allocate a DMA-BUF"
    raise Unsupported(message)


def _allocate(path: str, request: int, argument: calls.Pointer) -> int:
    opened = calls.open_(path, O_RDWR | O_CLOEXEC)
    outcome = opened if opened.errno else calls.ioctl(opened.value, request, argument)
    if not opened.errno:
        calls.close(opened.value)
    if outcome.errno:
        message = f"{path} does not allocate: {outcome.seen}"
        raise Unsupported(message)
    return outcome.value
