"""Whole numbers: a value that does not fit is refused, never wrapped."""

from __future__ import annotations

import ctypes
from operator import index

from linuxmedia.uapi._support.declarators import Declarator
from linuxmedia.uapi._support.places import described

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from linuxmedia.uapi._support.places import Path


class Number(Declarator):
    """An integer of one C type."""

    __slots__ = ("bounds", "ctype")

    def __init__(self, ctype: Any, bounds: tuple[int, int]) -> None:
        self.ctype = ctype
        self.bounds = bounds

    def prepare(self, value: Any, holder: Any, path: Path) -> int:
        low, high = self.bounds
        try:
            number = index(value)
        except TypeError:
            message = f"{described(holder, path)} takes a whole number, not {type(value).__name__} {value!r}"
            raise TypeError(message) from None
        if low <= number <= high:
            return number
        message = f"{described(holder, path)} holds {low} to {high}: {number} does not fit"
        raise OverflowError(message)

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        self.ctype.from_address(ctypes.addressof(holder) + offset).value = prepared


class Fourcc(Number):
    """A pixel format or the like, shown by its four letters."""

    __slots__ = ()

    def shown(self, value: Any) -> str:
        return repr(fourcc_text(value)) if all(0x20 <= letter < 0x7F for letter in _letters(value)) else str(value)


class Descriptor(Number):
    """A file descriptor."""

    __slots__ = ()


class Bits(Number):
    """Some bits of an integer."""

    __slots__ = ("width",)

    def __init__(self, item: Number, width: int) -> None:
        low = -(1 << width - 1) if item.bounds[0] < 0 else 0
        super().__init__(item.ctype, (low, low + (1 << width) - 1))
        self.width = width


def fourcc_text(value: int) -> str:
    """Write a four-character code, such as a pixel format, as its letters: `YUYV`, `Y16 `.

    The big-endian variant, with bit 31 set, ends in -BE: `Y16 -BE`. What is no printable letter becomes a dot.
    """
    number = FOURCC.prepare(value, "a four-character code", ())
    text = "".join(chr(letter) if 0x20 <= letter < 0x7F else "." for letter in _letters(number))
    return f"{text}-BE" if number >> 31 else text


def _letters(value: int) -> bytes:
    return (value & 0x7FFFFFFF).to_bytes(4, "little")


def _unsigned(ctype: Any) -> Number:
    return Number(ctype, (0, (1 << 8 * ctypes.sizeof(ctype)) - 1))


def _signed(ctype: Any) -> Number:
    half = 1 << 8 * ctypes.sizeof(ctype) - 1
    return Number(ctype, (-half, half - 1))


U8, U16, U32, U64 = (_unsigned(c) for c in (ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_uint64))
S8, S16, S32, S64 = (_signed(c) for c in (ctypes.c_int8, ctypes.c_int16, ctypes.c_int32, ctypes.c_int64))
UINT, ULONG = _unsigned(ctypes.c_uint), _unsigned(ctypes.c_ulong)
INT, LONG = _signed(ctypes.c_int), _signed(ctypes.c_long)
LE16, LE32, LE64 = (_unsigned(c.__ctype_le__) for c in (ctypes.c_uint16, ctypes.c_uint32, ctypes.c_uint64))
BE16, BE32, BE64 = (_unsigned(c.__ctype_be__) for c in (ctypes.c_uint16, ctypes.c_uint32, ctypes.c_uint64))
RAW = Number(U8.ctype, U8.bounds)
"""A byte of memory that has no type."""
FOURCC = Fourcc(U32.ctype, U32.bounds)
FD = Descriptor(S32.ctype, S32.bounds)
