"""What a pointer field reads as."""

from __future__ import annotations

import ctypes
from _thread import get_ident
from operator import index
from types import GenericAlias

from linuxmedia.uapi._support.arrays import Array
from linuxmedia.uapi._support.places import described

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_shown: set[tuple[int, int]] = set()
"""The memory whose items are being shown, and the thread that shows them."""


class Pointer:
    """The live items: as many as the count says, and no more than the memory holds.

    Only memory that was assigned from Python is ever read. An address from elsewhere can be looked at, not followed.

    An item that is a struct is a view of what is pointed to: `p[0], p[1] = p[1], p[0]` loses one of the two. Assigned
    at once they are swapped: `p[:2] = [p[1], p[0]]`.
    """

    __slots__ = ("_count", "_where", "address", "memory")

    def __class_getitem__(cls, item: Any) -> GenericAlias:
        """Pointer[int], as annotations have it."""
        return GenericAlias(cls, item)

    def __init__(self, address: int, memory: Any, count: int, where: tuple[Any, str]) -> None:
        self.address = address
        self.memory = memory
        self._count = count
        self._where = where

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(self._count))]
        return self._followed()[self._position(place)]

    def __setitem__(self, place: Any, value: Any) -> None:
        memory = self._followed()
        if not isinstance(place, slice):
            memory[self._position(place)] = value
            return
        if not self.address:
            message = f"{self._name()} is NULL: assign to the field itself to give it items"
            raise ValueError(message)
        start, stop, step = place.indices(self._count)
        memory[start : stop if stop >= 0 else None : step] = value

    def __iter__(self) -> Iterator[Any]:
        return (self[at] for at in range(self._count))

    def __eq__(self, other: object) -> bool:
        items: Any = other
        if isinstance(other, Pointer) and (self.memory is None or other.memory is None):
            return self.address == other.address and self._count == other._count
        if isinstance(other, (Pointer, Array, list, tuple, bytes, bytearray)):
            return list(self) == list(items)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # compared by content

    def __bytes__(self) -> bytes:
        memory = self._followed()
        return bytes(memory)[: self._count * ctypes.sizeof(memory._type_)] if self._count else b""

    def __repr__(self) -> str:
        if not self.address:
            return "NULL"
        key = id(self.memory), get_ident()
        if self.memory is None or key in _shown:  # a list may end where it began
            return hex(self.address)
        _shown.add(key)
        try:
            return repr(list(self))
        finally:
            _shown.discard(key)

    def _position(self, place: Any) -> int:
        position = index(place)
        at = position + self._count if position < 0 else position
        if not 0 <= at < self._count:
            message = f"{self._name()} counts {self._count} items: there is no [{position}]"
            raise IndexError(message)
        return at

    def _followed(self) -> Any:
        if self.memory is not None or not self.address:
            return self.memory or ()
        message = (
            f"{self._name()} holds an address that was not assigned from Python objects ({self.address:#x}), "
            "so nothing says how much memory is there; from_address() of the item's class reads it all the same"
        )
        raise ValueError(message)

    def _name(self) -> str:
        holder, field = self._where
        return described(holder, (field,))
