"""Pointer fields, which are set together with the fields that count what they point to."""

from __future__ import annotations

import ctypes
import sys

from linuxmedia.uapi._support.arrays import array_class
from linuxmedia.uapi._support.declarators import Declarator
from linuxmedia.uapi._support.keeping import Target, forget, keep, read_address, settled, target_at, write_address
from linuxmedia.uapi._support.numbers import RAW
from linuxmedia.uapi._support.places import described, enclosing, is_array
from linuxmedia.uapi._support.pointers import Pointer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from linuxmedia.uapi._support.places import Path

_SIGNED, _UNSIGNED, _BYTES = frozenset("bhilqn"), frozenset("BHILQN?"), frozenset("Bc")
"""Formats of buffers whose items are integers, or bytes."""
_FOREIGN = ">!" if sys.byteorder == "little" else "<"
"""First letters of formats whose bytes are in the other order: their numbers are copied one by one."""


class PointerTo(Declarator):
    """A pointer to items.

    A path names a counting field: 'length' in the same struct or union, '..length' one further out, and so on by
    two dots each.
    """

    __slots__ = ("count", "ctype", "item", "room", "size")

    plain = False

    def __init__(
        self, ctype: Any, item: Callable[[], Declarator], count: str | None, size: str | None, room: str | None
    ) -> None:
        self.ctype = ctype
        self.item = item
        self.count = _counter(count)
        self.size = _counter(size)
        self.room = _counter(room)

    def prepare(self, value: Any, holder: Any, path: Path) -> Target | int:
        if value is None:
            return 0
        if isinstance(value, int):
            return self._address(value, holder, path)
        if isinstance(value, Pointer) and value.memory is None:
            return value.address
        memory = self._memory(value, holder, path)
        used = len(value) if isinstance(value, Pointer) else len(memory)
        counts: list[tuple[int, str, int]] = []
        for counter, number in (
            (self.count, used),
            (self.size, used * ctypes.sizeof(memory._type_)),
            (self.room, len(memory)),
        ):
            if counter is not None:
                levels, name = counter
                struct = enclosing(holder, levels)
                if struct is not None:
                    struct._members_[name][0].prepare(number, struct, (name,))
                counts.append((levels, name, number))
        return Target(memory, self, tuple(counts))

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        width = ctypes.sizeof(self.ctype)
        forget(holder, offset, width)
        if isinstance(prepared, Target):
            keep(holder, offset, Target(prepared.memory, self, settled(holder, prepared.pending)))
        else:
            write_address(holder, offset, width, prepared)

    def leads(self, value: Pointer) -> bool:
        """Whether a value points to items of this kind: another member of a union may have set the address."""
        return value.memory is not None and value.memory._type_ is self.item().ctype

    def reader(self, name: str, descriptor: Any, offset: int) -> Callable[[Any], Any]:
        del descriptor

        def read(instance: Any) -> Pointer:
            address = read_address(instance, offset, ctypes.sizeof(self.ctype))
            target = target_at(instance, offset) if address else None
            memory = None if target is None else target.memory
            return Pointer(address, memory, self._counted(instance, address, target), (instance, name))

        return read

    def _counted(self, holder: Any, address: int, target: Target | None) -> int:
        """Return how many items may be read."""
        if not address:
            return 0
        counter = self.count or self.size
        fits = len(target.memory) if target is not None else None
        if counter is None:
            return fits or 0
        levels, name = counter
        struct = enclosing(holder, levels)
        if struct is None:  # a union on its own, whose count is nowhere
            return fits or 0
        number: int = getattr(struct, name)
        if self.count is None:
            number //= ctypes.sizeof(self.item().ctype)
        return max(0, number if fits is None else min(number, fits))

    def _address(self, value: int, holder: Any, path: Path) -> int:
        if 0 <= value < 1 << 8 * ctypes.sizeof(self.ctype):
            return value
        message = f"{described(holder, path)} holds an address: {value} does not fit"
        raise OverflowError(message)

    def _memory(self, value: Any, holder: Any, path: Path) -> Any:
        """Return the array to point to: the value's own memory if it is an array or a buffer, else a copy."""
        item = self.item()
        if isinstance(value, Pointer):
            value = value.memory
        if is_array(value) and value._type_ is item.ctype:
            return value if hasattr(value, "_item_") else array_class(item, len(value)).from_buffer(value)
        if isinstance(value, item.ctype):
            return _copied(item, [value], holder, path)
        content = _buffer(value, item)
        if content is None:
            return _copied(item, self._sequence(value, holder, path), holder, path)
        length, rest = divmod(content.nbytes, ctypes.sizeof(item.ctype))
        if rest:
            message = (
                f"{described(holder, path)}: {content.nbytes} bytes are no whole number of items "
                f"of {ctypes.sizeof(item.ctype)} bytes"
            )
            raise ValueError(message)
        cls = array_class(item, length)
        return cls.from_buffer_copy(content) if content.readonly else cls.from_buffer(content)

    def _sequence(self, value: Any, holder: Any, path: Path) -> list[Any]:
        if not isinstance(value, str):
            try:
                return list(value)
            except TypeError:
                pass  # said below
        message = (
            f"{described(holder, path)} takes a sequence, an array, a buffer, an address or None, "
            f"not {type(value).__name__} {value!r}"
        )
        raise TypeError(message)


def _counter(path: str | None) -> tuple[int, str] | None:
    if path is None:
        return None
    name = path.lstrip(".")
    return (len(path) - len(name)) // 2, name


def _copied(item: Declarator, values: list[Any], holder: Any, path: Path) -> Any:
    prepared = [item.prepare(value, holder, (*path, at)) for at, value in enumerate(values)]
    memory = array_class(item, len(values))()
    for at, value in enumerate(prepared):
        item.put(memory, at * ctypes.sizeof(item.ctype), value)
    return memory


def _buffer(value: Any, item: Declarator) -> memoryview | None:
    """Return the memory of a value that stands for raw items: bytes, or integers of the item's own kind."""
    try:
        content = memoryview(value)
    except TypeError:
        return None
    if not content.c_contiguous:
        return None
    narrow = ctypes.sizeof(item.ctype) == 1
    bytelike = content.format[-1] in _BYTES and (narrow or isinstance(value, (bytes, bytearray, memoryview)))
    same = (
        item.bounds is not None
        and content.itemsize == ctypes.sizeof(item.ctype)
        and content.format[-1] in (_SIGNED if item.bounds[0] < 0 else _UNSIGNED)
        and content.format[0] not in _FOREIGN
    )
    return content if item is RAW or bytelike or same else None
