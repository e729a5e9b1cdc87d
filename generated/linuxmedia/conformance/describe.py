"""Say in words which call was made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import requests

if TYPE_CHECKING:
    from collections.abc import Callable

    from linuxmedia.conformance.calls import Outcome

_LARGE: Final = 0xFFFF


@dataclass(frozen=True)
class Step:
    """A call and what came of it; its arguments as they were before."""

    call: str
    arguments: tuple[int | str, ...]
    outcome: Outcome

    def __str__(self) -> str:
        shown = [_number(argument) if isinstance(argument, int) else argument for argument in self.arguments]
        if self.call.endswith("ioctl") and len(shown) > 1 and isinstance(self.arguments[1], int):
            shown[1] = requests.name_of(self.arguments[1])
        came = self.outcome.seen if self.outcome.errno else _number(self.outcome.value)
        return f"{self.call}({', '.join(shown)}) -> {came}"


def arguments_of(args: tuple[object, ...]) -> tuple[int | str, ...]:
    """The arguments of a call as they are now."""
    return tuple(arg if isinstance(arg, int) and not isinstance(arg, bool) else _shown(arg) for arg in args)


def name_of(call: Callable[..., object]) -> str:
    """The C name of a function of ours."""
    return call.__name__.replace("open_", "open")


def _shown(arg: object) -> str:
    if arg is None:
        return "NULL"
    if isinstance(arg, (bytes, bytearray)):
        return f"<{len(arg)} bytes>"
    return repr(arg)


def _number(value: int) -> str:
    return f"0x{value:x}" if value > _LARGE else str(value)
