"""Find a pointer in the layout of a struct, and the field that counts what it points to."""

from __future__ import annotations

import ctypes

from linuxmedia.uapi._support.arrays import ArrayOf
from linuxmedia.uapi._support.declarators import Aligned, Declarator, Reserved
from linuxmedia.uapi._support.nesting import Nested

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from linuxmedia.uapi._support.places import Path
    from linuxmedia.uapi._support.pointing import PointerTo

    Around: TypeAlias = tuple[tuple[Any, int, Path], ...]
    """The structs and unions around a place, from the outermost: class, offset and path."""


class Counter:
    """The number that counts what a pointer points to: where it lies, and what it counts of the memory."""

    __slots__ = ("ctype", "extent", "offset", "path", "unit")

    def __init__(self, ctype: Any, offset: int, path: Path, extent: Callable[[Any], int], unit: str) -> None:
        self.ctype = ctype
        self.offset = offset
        self.path = path
        self.extent = extent
        self.unit = unit

    def in_item(self, offset: int, index: int) -> Counter:
        """Return the same counter in an item of an array."""
        return Counter(self.ctype, offset + self.offset, (index, *self.path), self.extent, self.unit)


class Place:
    """Where a pointer lies, and what counts it there."""

    __slots__ = ("counter", "path")

    def __init__(self, path: Path, counter: Counter | None) -> None:
        self.path = path
        self.counter = counter

    def in_item(self, offset: int, index: int) -> Place:
        """Return the same place in an item of an array."""
        return Place((index, *self.path), self.counter and self.counter.in_item(offset, index))


_NOWHERE = Place((), None)
_places: dict[tuple[Any, int, PointerTo], Place] = {}


def located(cls: Any, offset: int, pointer: PointerTo) -> Place:
    """Return where in a struct, or in an array of them, a pointer lies that is stored at this offset."""
    item: Any = getattr(cls, "_type_", None)  # of an array
    if item is not None:
        index, within = divmod(offset, ctypes.sizeof(item))
        return located(item, within, pointer).in_item(offset - within, index)
    known = _places.get((cls, offset, pointer))
    if known is None:
        found = _searched(Nested.of(cls), 0, (), (), offset, pointer)
        known = _places[cls, offset, pointer] = found or _NOWHERE
    return known


def _searched(
    declared: Declarator, start: int, path: Path, around: Around, offset: int, pointer: PointerTo
) -> Place | None:
    """Look for a pointer in what is declared to start there."""
    if declared is pointer:
        return Place(path, _counter(pointer, around))
    if isinstance(declared, (Aligned, Reserved)):
        return _searched(declared.item, start, path, around, offset, pointer)
    if isinstance(declared, ArrayOf):
        size = ctypes.sizeof(declared.item.ctype)
        index = (offset - start) // size
        return _searched(declared.item, start + index * size, (*path, index), around, offset, pointer)
    if isinstance(declared, Nested):
        inside = (*around, (declared.ctype, start, path))
        for name, (member, distance) in declared.ctype._members_.items():
            begin = start + distance
            if begin <= offset < begin + ctypes.sizeof(member.ctype):
                further = path if name in declared.ctype._unnamed_ else (*path, name)
                found = _searched(member, begin, further, inside, offset, pointer)
                if found is not None:
                    return found
    return None


def _counter(pointer: PointerTo, around: Around) -> Counter | None:
    """Return what counts a pointer inside of these structs, if one of them has it."""
    named = pointer.room or pointer.count or pointer.size
    if named is None:
        return None
    levels, name = named
    if levels >= len(around):
        return None
    cls, start, path = around[-1 - levels]
    declared, offset = cls._members_[name]
    extent, unit = (ctypes.sizeof, "bytes") if named is pointer.size else (len, "items")
    return Counter(declared.ctype, start + offset, (*path, name), extent, unit)
