"""Arrays: sequences of a fixed length that check each item as a field of its type would."""

from __future__ import annotations

import ctypes
from operator import index
from types import GenericAlias

from linuxmedia.uapi._support.copying import duplicate, duplicate_deeply
from linuxmedia.uapi._support.declarators import Declarator
from linuxmedia.uapi._support.keeping import forget
from linuxmedia.uapi._support.places import described, root_of, shares_memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from linuxmedia.uapi._support.places import Path

_DYNAMIC_LENGTHS_REMEMBERED = 256
_CArray: Any = ctypes.Array
_get_item = _CArray.__getitem__
_set_item = _CArray.__setitem__
_classes: dict[tuple[Declarator, int], Any] = {}


class Array:
    """What all arrays do.

    An item that is a struct is a view of the array's memory, as everywhere in ctypes: `a[0], a[1] = a[1], a[0]` loses
    one of the two. Assigned at once they are swapped: `a[:2] = [a[1], a[0]]`.
    """

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # mutable, and compared by content

    _item_: Any
    _length_: int
    _marks_: list[bool]
    """As a struct's."""

    def __class_getitem__(cls, item: Any) -> GenericAlias:
        """Array[int], as annotations have it."""
        return GenericAlias(cls, item)

    def __setitem__(self: Any, place: Any, value: Any) -> None:
        if isinstance(place, slice):
            self._set_slice(range(*place.indices(len(self))), value)
            return
        position = index(place)
        at = position + len(self) if position < 0 else position
        if not 0 <= at < len(self):
            message = f"{described(self)} has {len(self)} items: there is no [{position}]"
            raise IndexError(message)
        self._item_.put(self, at * ctypes.sizeof(self._type_), self._item_.prepare(value, self, (at,)))

    def _set_slice(self: Any, places: range, values: Any) -> None:
        values = list(values)
        if len(values) != len(places):
            message = f"{described(self)}: {len(values)} values for a slice of {len(places)} items"
            raise ValueError(message)
        size = ctypes.sizeof(self._type_)
        prepared = [self._item_.prepare(value, self, (at,)) for at, value in zip(places, values, strict=True)]
        for at, value in zip(places, _detached(self, prepared), strict=True):
            self._item_.put(self, at * size, value)

    def __eq__(self: Any, other: object) -> bool:
        values: Any = other
        if not isinstance(other, (Array, list, tuple, bytes, bytearray)):
            return NotImplemented
        return list(self) == list(values)

    def __repr__(self: Any) -> str:
        values = list(self)
        if not values or any(bytes(self)):
            return repr(values)
        zero = f"{type(values[0]).__name__}()" if hasattr(values[0], "_members_") else repr(values[0])
        return f"[{zero}] * {len(values)}"

    def __copy__(self) -> Any:
        return duplicate(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return duplicate_deeply(self, memo)

    def __reduce__(self: Any) -> Any:
        """Pickle a list of the items: the class of an array is made when it is needed, and nobody finds it by name."""
        return list, (list(self),)


class _Numbers(Array):
    """An array of integers: ctypes reads, a comparison guards each write."""

    __slots__ = ()

    _bounds_: tuple[int, int]

    def __setitem__(self: Any, place: Any, value: Any) -> None:
        low, high = self._bounds_
        try:
            if low <= value <= high:
                _set_item(self, place, value)
                return
        except (TypeError, ValueError, IndexError):
            pass  # said better below
        Array.__setitem__(self, place, value)


class _Converted(Array):
    """An array whose items are not what ctypes reads."""

    __slots__ = ()

    def __getitem__(self: Any, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        return self._item_.load_item(_get_item(self, place))

    def __iter__(self: Any) -> Iterator[Any]:
        return (self[at] for at in range(len(self)))


class ArrayOf(Declarator):
    """An array field; fewer values than items leave the rest zero, as a C initialiser does."""

    __slots__ = ("ctype", "item", "length")

    def __init__(self, item: Declarator, length: int) -> None:
        self.ctype = array_class(item, length)
        self.item = item
        self.length = length

    def prepare(self, value: Any, holder: Any, path: Path) -> list[Any]:
        if isinstance(value, str):
            message = f"{described(holder, path)} takes a sequence, not text {value!r}"
            raise TypeError(message)
        try:
            values = list(value)
        except TypeError:
            message = f"{described(holder, path)} takes a sequence, not {type(value).__name__} {value!r}"
            raise TypeError(message) from None
        if len(values) > self.length:
            message = f"{described(holder, path)} has room for {self.length} items, not for {len(values)}"
            raise ValueError(message)
        prepare = self.item.prepare
        return [prepare(item, holder, (*path, at)) for at, item in enumerate(values)]

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        size = ctypes.sizeof(self.item.ctype)
        values = _detached(holder, prepared)
        for at, value in enumerate(values):
            self.item.put(holder, offset + at * size, value)
        filled = len(values) * size
        forget(holder, offset + filled, self.length * size - filled)
        ctypes.memset(ctypes.addressof(holder) + offset + filled, 0, self.length * size - filled)


class Flexible(Declarator):
    """A flexible array member: as many items as the struct was made with room for."""

    __slots__ = ("count", "ctype", "item")

    plain = False

    def __init__(self, item: Declarator, count: str | None) -> None:
        self.ctype = array_class(item, 0)
        self.item = item
        self.count = count

    def prepare(self, value: Any, holder: Any, path: Path) -> tuple[list[Any], int]:
        room = self._room(holder, holder._members_[path[0]][1])
        return ArrayOf(self.item, room).prepare(value, holder, path), room

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        values, room = prepared
        if self.count is not None:
            setattr(holder, self.count, len(values))
        ArrayOf(self.item, room).put(holder, offset, values)

    def reader(self, name: str, descriptor: Any, offset: int) -> Callable[[Any], Any]:
        del name, descriptor
        return lambda instance: array_class(self.item, self._room(instance, offset)).from_buffer(instance, offset)

    def _room(self, instance: Any, offset: int) -> int:
        return (ctypes.sizeof(instance) - offset) // ctypes.sizeof(self.item.ctype)


def array_class(item: Declarator, length: int) -> Any:
    """Return the array type for so many items."""
    known = _classes.get((item, length))
    if known is None:
        if len(_classes) > _DYNAMIC_LENGTHS_REMEMBERED:
            _classes.clear()
        base = _Numbers if item.bounds is not None else Array if item.plain else _Converted
        body: dict[str, Any] = {
            "__slots__": ("_kept_",),
            "_type_": item.ctype,
            "_length_": length,
            "_item_": item,
            "_bounds_": item.bounds,
            "_marks_": [],
            "_asked_alignment_": getattr(item.ctype, "_asked_alignment_", None),
        }
        name = f"{getattr(item.ctype, '__name__', 'item')}_{length}"
        known = _classes[item, length] = type(_CArray)(name, (base, _CArray), body)
    return known


def _detached(holder: Any, prepared: list[Any]) -> list[Any]:
    """Copy the structs that share the holder's memory: storing one value could change the next."""
    root = root_of(holder)
    return [duplicate(value) if shares_memory(value, root) else value for value in prepared]
