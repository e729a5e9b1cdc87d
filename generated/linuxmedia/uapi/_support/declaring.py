"""The names with which the generated modules declare fields."""

from __future__ import annotations

import ctypes
from types import FunctionType

from linuxmedia.uapi._support import numbers
from linuxmedia.uapi._support.arrays import ArrayOf, Flexible
from linuxmedia.uapi._support.characters import Bytes, Text
from linuxmedia.uapi._support.declarators import Aligned, Declarator, Reserved
from linuxmedia.uapi._support.nesting import Nested, Through
from linuxmedia.uapi._support.pointing import PointerTo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def _one(declarator: Declarator) -> Callable[[], Declarator]:
    return lambda: declarator


u8, u16, u32, u64 = _one(numbers.U8), _one(numbers.U16), _one(numbers.U32), _one(numbers.U64)
s8, s16, s32, s64 = _one(numbers.S8), _one(numbers.S16), _one(numbers.S32), _one(numbers.S64)
int_, uint, long, ulong = _one(numbers.INT), _one(numbers.UINT), _one(numbers.LONG), _one(numbers.ULONG)
le16, le32, le64 = _one(numbers.LE16), _one(numbers.LE32), _one(numbers.LE64)
be16, be32, be64 = _one(numbers.BE16), _one(numbers.BE32), _one(numbers.BE64)
fourcc, fd = _one(numbers.FOURCC), _one(numbers.FD)
text, bytes_, nested, through = Text, Bytes, Nested.of, Through


def array(item: Any, *lengths: int) -> Declarator:
    """An array; the first length is the outermost, as in C."""
    declared = _declarator(item)
    for length in reversed(lengths):
        declared = ArrayOf(declared, length)
    return declared


def reserved(item: Any, *lengths: int) -> Declarator:
    """A number or an array that is kept for later."""
    return Reserved(array(item, *lengths))


def bits(item: numbers.Number, width: int) -> Declarator:
    """A bit-field."""
    return numbers.Bits(item, width)


def flexible(item: Any, *, count: str | None = None) -> Declarator:
    """The flexible array member at the end of a struct."""
    return Flexible(_declarator(item), count)


def aligned(item: Any, alignment: int) -> Declarator:
    """A field that asks for a larger alignment than its type's."""
    return Aligned(_declarator(item), alignment)


def pointer(target: Any, *, count: str | None = None, size: str | None = None, room: str | None = None) -> Declarator:
    """A pointer, with the fields that count items, bytes, and items that there is room for."""
    return PointerTo(ctypes.c_void_p, _later(target), count, size, room)


def u64_pointer(
    target: Any, *, count: str | None = None, size: str | None = None, room: str | None = None
) -> Declarator:
    """A pointer that is stored in a __u64."""
    return PointerTo(ctypes.c_uint64, _later(target), count, size, room)


def zeroed(item: Any) -> Any:
    """Make an array of an array field's type outside any struct."""
    return _declarator(item).ctype()


def _declarator(item: Any) -> Declarator:
    return item if isinstance(item, Declarator) else Nested.of(item)


def _later(target: Any) -> Callable[[], Declarator]:
    if isinstance(target, FunctionType):
        return lambda: Nested.of(target())
    declared = numbers.RAW if target is None else _declarator(target)
    return lambda: declared
