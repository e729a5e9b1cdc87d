"""Say in words which call was made."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from linuxmedia.conformance import requests, scalars
from linuxmedia.conformance.calls import timespec
from linuxmedia.conformance.spelling import decoded

if TYPE_CHECKING:
    import ctypes
    from collections.abc import Callable

    from linuxmedia.conformance.calls import Outcome

_LARGE: Final = 0xFFFF
_COPIED: Final = (timespec, *(getattr(scalars, name) for name in scalars.__all__))
_CONSTANT: Final = (int, str, bytes, type(None))


class Step(NamedTuple):
    """A call and what came of it; its arguments as they were before."""

    call: str
    arguments: tuple[Any, ...]
    outcome: Outcome

    def __str__(self) -> str:
        shown = [_shown(argument) for argument in self.arguments]
        if self.call.endswith("ioctl") and len(shown) > 1 and isinstance(self.arguments[1], int):
            shown[1] = requests.name_of(self.arguments[1])
        came = self.outcome.seen if self.outcome.errno else _number(self.outcome.value)
        return f"{self.call}({', '.join(shown)}) -> {came}"


def arguments_of(args: tuple[object, ...]) -> tuple[Any, ...]:
    """The arguments of a call as they are now. How they are written is settled when somebody reads it."""
    return tuple(arg if isinstance(arg, _CONSTANT) else _kept(arg) for arg in args)


def name_of(call: Callable[..., object]) -> str:
    """The C name of a function of ours."""
    return call.__name__.replace("open_", "open")


def _kept(arg: Any) -> Any:
    if isinstance(arg, bytearray):
        return bytes(arg)
    if getattr(arg, "_length_", None) is not None:
        return _array(arg)
    if not hasattr(arg, "_members_") and not isinstance(arg, _COPIED):
        return repr(arg)
    # What a struct points to is copied only where there is something: that takes ten times as long.
    return copy.deepcopy(arg) if getattr(arg, "_kept_", None) else copy.copy(arg)


def _array(arg: ctypes.Array[Any]) -> ctypes.Array[Any]:
    """A copy; copy.copy() refuses arrays of pointers."""
    return type(arg).from_buffer_copy(arg)


def _shown(arg: Any) -> str:
    if arg is None:
        return "NULL"
    if isinstance(arg, bytes):
        return f"<{len(arg)} bytes>"
    if isinstance(arg, int):
        return _number(arg)
    return arg if isinstance(arg, str) else decoded(arg)


def _number(value: int) -> str:
    return f"0x{value:x}" if value > _LARGE else str(value)
