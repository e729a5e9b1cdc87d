"""Memory of a run: buffers of its own, and addresses that a call must not be able to use."""

from __future__ import annotations

import ctypes
from typing import Any, Final

from linuxmedia.conformance.calls import mmap, munmap
from linuxmedia.conformance.outcomes import NotReached
from linuxmedia.conformance.system import MAP_ANONYMOUS, MAP_PRIVATE, PAGE_SIZE, PROT_NONE, PROT_READ, PROT_WRITE

_HOLE: Final = 1 << 28


class Pages:
    """Pages that are given back together."""

    def __init__(self) -> None:
        self._mapped: list[tuple[int, int]] = []

    def anonymous(self, length: int, prot: int = PROT_READ | PROT_WRITE) -> int:
        """Map fresh memory, whole pages, and return its address."""
        length = -(-length // PAGE_SIZE) * PAGE_SIZE
        outcome = mmap(0, length, prot, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if outcome.errno:
            message = f"mapping {length} bytes of anonymous memory: {outcome.seen}"
            raise NotReached(message)
        self._mapped.append((outcome.value, length))
        return outcome.value

    def inaccessible(self) -> int:
        """Map a page that may be neither read nor written."""
        return self.anonymous(PAGE_SIZE, PROT_NONE)

    def unmapped(self) -> int:
        """Find an address where nothing is mapped.

        The middle of a large hole that was just made: the kernel fills holes from an edge, so that memory which the
        interpreter allocates meanwhile does not land there.
        """
        start = self.anonymous(_HOLE, PROT_NONE)
        munmap(*self._mapped.pop())
        return start + _HOLE // 2

    def release(self) -> None:
        """Unmap everything."""
        while self._mapped:
            munmap(*self._mapped.pop())


def field_bytes(holder: Any, name: str) -> bytes:
    """All bytes of a field whose attribute is the text up to the first NUL."""
    declared, offset = holder._members_[name]
    return ctypes.string_at(ctypes.addressof(holder) + offset, ctypes.sizeof(declared.ctype))


def bytes_at(address: int, length: int) -> bytes:
    """A copy of memory that is mapped for reading."""
    return ctypes.string_at(address, length)
