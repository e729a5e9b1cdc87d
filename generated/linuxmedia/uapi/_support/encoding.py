"""ioctl numbers, as the running machine's architecture encodes them."""

from __future__ import annotations

import ctypes
import os

from linuxmedia.uapi._support.declarators import Declarator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NUMBER_BITS = 8
_KIND_BITS = 8


class Encoding:
    """How an architecture puts direction and size into an ioctl number."""

    __slots__ = ("none", "read", "size_bits", "write")

    def __init__(self, size_bits: int, none: int, read: int, write: int) -> None:
        self.size_bits = size_bits
        self.none = none
        self.read = read
        self.write = write

    def number(self, direction: int, kind: str, number: int, size: int) -> int:
        """Return the number of one ioctl."""
        if not 0 <= number < 1 << _NUMBER_BITS or not 0 <= size < 1 << self.size_bits:
            message = f"ioctl {kind!r} {number} with {size} bytes cannot be encoded"
            raise OverflowError(message)
        size_shift = _NUMBER_BITS + _KIND_BITS
        return direction << size_shift + self.size_bits | size << size_shift | ord(kind) << _NUMBER_BITS | number


_GENERIC = Encoding(size_bits=14, none=0, read=2, write=1)
_OLD_UNIX = Encoding(size_bits=13, none=1, read=2, write=4)
_BY_MACHINE = {
    "alpha": _OLD_UNIX,
    "mips": _OLD_UNIX,
    "ppc": _OLD_UNIX,
    "sparc": _OLD_UNIX,
    "parisc": Encoding(size_bits=14, none=0, read=1, write=2),
}


def encoding_of(machine: str) -> Encoding:
    """Return the encoding for a machine as uname names it, such as ppc64le."""
    return next((encoding for family, encoding in _BY_MACHINE.items() if machine.startswith(family)), _GENERIC)


_HERE = encoding_of(os.uname().machine)


def IO(kind: str, number: int, /) -> int:  # C's name
    """Number an ioctl that has no argument, or one that the number does not show."""
    return _HERE.number(_HERE.none, kind, number, 0)


def IOR(kind: str, number: int, argument: Any, /) -> int:  # C's name
    """Number an ioctl whose argument the driver writes."""
    return _HERE.number(_HERE.read, kind, number, _size(argument))


def IOW(kind: str, number: int, argument: Any, /) -> int:  # C's name
    """Number an ioctl whose argument the driver reads."""
    return _HERE.number(_HERE.write, kind, number, _size(argument))


def IOWR(kind: str, number: int, argument: Any, /) -> int:  # C's name
    """Number an ioctl whose argument the driver reads and writes."""
    return _HERE.number(_HERE.read | _HERE.write, kind, number, _size(argument))


def _size(argument: Any) -> int:
    if isinstance(argument, int):
        return argument
    return ctypes.sizeof(argument.ctype if isinstance(argument, Declarator) else argument)
