"""Map a device's buffers; what is mapped cannot be touched once it is unmapped.

    with map_buffer(device, buffer.length, buffer.m.offset) as mapping:
        process(mapping.view)

`view` is a memoryview that becomes invalid when the mapping is closed: using it then raises ValueError. What was made
from it (slices, numpy arrays, ctypes objects) cannot be invalidated, so close() refuses with BufferError while any of
it is alive. The mapping is open still then, with a new `view`, and its memory stays mapped until close() is called
again, or until the mapping and the last of them are gone.

The descriptor is not kept: the device may be closed while its buffers stay mapped.
"""

from __future__ import annotations

import ctypes
import mmap
import sys
import weakref

from linuxmedia.errors import from_os
from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support.calls import descriptor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Final, NoReturn

    from typing_extensions import Self

READ: Final = mmap.PROT_READ
"""Protection for a buffer that is only read."""
READ_WRITE: Final = mmap.PROT_READ | mmap.PROT_WRITE
"""Protection for a buffer that is read and written."""

_LARGEST_OFFSET: Final = (1 << 63) - 1
_FAILED: Final = ctypes.c_void_p(-1).value
_LIBRARY: Final = ctypes.CDLL(None, use_errno=True)

# Python's mmap would duplicate the descriptor and so keep the device open; and it maps anonymous memory for -1.
_mmap = getattr(_LIBRARY, "mmap64", _LIBRARY.mmap)  # glibc's mmap has a 32-bit offset on 32-bit machines
_mmap.restype = ctypes.c_void_p
_mmap.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int64)
_munmap = _LIBRARY.munmap
_munmap.argtypes = (ctypes.c_void_p, ctypes.c_size_t)


class Mapping:
    """Mapped memory, until close() or the end of the with block."""

    __slots__ = ("_pages", "_protection", "_view")

    def __init__(self, pages: Any, protection: int) -> None:
        self._protection = protection
        self._pages: Any = pages
        """None once the mapping is closed."""
        self._view = self._viewed(pages)

    @property
    def view(self) -> memoryview:
        """The mapped bytes, valid until the mapping is closed; made anew where the last view was released."""
        if self._pages is None:
            message = "the mapping is closed"
            raise ValueError(message)
        try:
            len(self._view)
        except ValueError:  # released by its user, as `with mapping.view as view:` does
            self._view = self._viewed(self._pages)
        return self._view

    @property
    def closed(self) -> bool:
        """Whether the memory is unmapped."""
        return self._pages is None

    def __len__(self) -> int:
        return 0 if self._pages is None else len(self._pages)

    def close(self) -> None:
        """Unmap the memory; does nothing when it is unmapped already."""
        pages = self._pages
        if pages is None:
            return
        try:
            self._view.release()
        except BufferError:
            raise self._in_use() from None
        # The view is released, so only what was made from it can hold the pages now: slices share its hold on them.
        self._pages = None
        last = weakref.ref(pages)
        del pages
        held = last()
        if held is not None:
            self._pages, self._view = held, self._viewed(held)
            raise self._in_use()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self.close()
        except BufferError:
            if kind is None:
                raise  # otherwise the error under way matters more, and its traceback may be what holds the memory

    def __reduce__(self) -> NoReturn:
        message = "a Mapping is of one process, and cannot be copied or pickled: bytes(mapping.view) is what it holds"
        raise TypeError(message)

    def __repr__(self) -> str:
        return "<Mapping, closed>" if self._pages is None else f"<Mapping of {len(self)} bytes>"

    def _viewed(self, pages: Any) -> memoryview:
        view = memoryview(pages).cast("B")
        return view if self._protection & mmap.PROT_WRITE else view.toreadonly()

    def _in_use(self) -> BufferError:
        return BufferError(
            "the mapping is in use by a slice, an array or another object made from its view: "
            "drop that (del, or release()) and close again"
        )


def map_buffer(device: _s.FileDescriptorLike, length: int, offset: int, /, *, protection: int = READ_WRITE) -> Mapping:
    """Map length bytes of a device, shared with the driver, from the offset that the driver gave for a buffer.

    Arguments:
        protection: READ or READ_WRITE.
    """
    if length < 0 or offset < 0:
        message = f"cannot map {length} bytes at {offset}: neither may be negative"
        raise ValueError(message)
    if not protection & mmap.PROT_READ:
        message = "a mapping has a view to read it by: protection is READ or READ_WRITE"
        raise ValueError(message)
    if length > sys.maxsize or offset > _LARGEST_OFFSET:
        message = f"cannot map {length} bytes at {offset}: no memory is as large"
        raise OverflowError(message)
    address = _mmap(None, length, protection, mmap.MAP_SHARED, descriptor(device), offset)
    if address == _FAILED:
        raise from_os(OSError(ctypes.get_errno(), ""), "mmap")
    pages = (ctypes.c_ubyte * length).from_address(address)
    # Never at interpreter exit: another module's views may still be read then, and the kernel unmaps all the same.
    weakref.finalize(pages, _munmap, address, length).atexit = False
    return Mapping(pages, protection)
