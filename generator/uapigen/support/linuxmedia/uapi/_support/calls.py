"""What the generated functions call.

They call fcntl.ioctl themselves wherever it can carry the argument and nothing in it counts memory elsewhere; a helper
in between would cost a tenth of the call.
"""

from __future__ import annotations

import ctypes
import os
from fcntl import ioctl
from operator import index

from linuxmedia.uapi._support.measuring import measure, measure_flexible
from linuxmedia.uapi._support.structure import FlexibleStructure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Buffer

    from linuxmedia.uapi._support.declared import FileDescriptorLike  # pyright: ignore[reportMissingModuleSource]  # only a stub
    from linuxmedia.uapi._support.numbers import Number

_INT_END = 1 << 31
_FCNTL_VALUES = range(-_INT_END, _INT_END)
_UNSIGNED_LONGS = range(1 << 8 * ctypes.sizeof(ctypes.c_ulong))


def ioctl_counted(device: FileDescriptorLike, request: int, argument: Buffer, /) -> int:
    """Make an ioctl on a struct that points to what it counts, unless it counts more than is there."""
    if getattr(argument, "_marks_", None):  # a buffer of another kind has nothing to keep
        measure(argument)
    answer: int = ioctl(device, request, argument)
    return answer


def ioctl_flexible(device: FileDescriptorLike, request: int, argument: Buffer, /) -> int:
    """Make an ioctl on a struct that ends in what it counts, unless it counts more than is there."""
    if isinstance(argument, FlexibleStructure):
        measure_flexible(argument)
    answer: int = ioctl(device, request, argument)
    return answer


def ioctl_value(device: FileDescriptorLike, request: int, value: int, /) -> int:
    """Make an ioctl whose argument is itself a number; return what the driver returned."""
    number = index(value)  # a range looks through all its numbers for what is not exactly an int, such as an enum's
    if number in _FCNTL_VALUES:
        answer: int = ioctl(device, request, number)
        return answer
    if number not in _UNSIGNED_LONGS:
        message = f"an ioctl takes {_FCNTL_VALUES.start} to {_UNSIGNED_LONGS.stop - 1}: {number} does not fit"
        raise OverflowError(message)
    library = ctypes.CDLL(None, use_errno=True)
    answer = library.ioctl(ctypes.c_int(descriptor(device)), ctypes.c_ulong(request), ctypes.c_ulong(number))
    if answer < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return answer


def ioctl_scalar(device: FileDescriptorLike, request: int, item: Number, value: int = 0, /) -> int:
    """Make an ioctl on a pointer to a number; return the number as the driver left it."""
    cell: Any = item.ctype(item.prepare(value, "the argument", ()))
    ioctl(device, request, cell)
    number: int = cell.value
    return number


def ioctl_text(device: FileDescriptorLike, request: int, text: str, /) -> int:
    """Make an ioctl on NUL-terminated text; return what the driver returned."""
    encoded = text.encode("utf-8", "surrogateescape")
    if b"\0" in encoded:
        message = f"the argument ends at the first NUL character: {text!r} has one inside"
        raise ValueError(message)
    answer: int = ioctl(device, request, ctypes.create_string_buffer(encoded))
    return answer


def descriptor(device: FileDescriptorLike) -> int:
    """Return the number of a file descriptor, or of an object that has one; what C would cut to fit is refused."""
    number = device if isinstance(device, int) else device.fileno()
    if not -_INT_END <= number < _INT_END:
        message = f"a file descriptor is an int of C: {number} does not fit"
        raise OverflowError(message)
    return number


def explained(error: OSError, call: str, module: str) -> OSError:
    """Return the error to raise for a failed call: of its errno's class, knowing the call and its documented causes."""
    try:
        from linuxmedia.errors import from_os  # noqa: PLC0415  # only a failure needs it
    except OSError:
        # The failure can be that no descriptor is left, and then none is left to read the classes with: whoever wants
        # to catch one of them has them already.
        return OSError(error.errno, f"{call}: {error.strerror}", error.filename)
    return from_os(error, call, module)
