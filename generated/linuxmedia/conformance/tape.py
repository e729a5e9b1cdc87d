"""Remember every system call that a test makes."""

from __future__ import annotations

import copy
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from linuxmedia.conformance.calls import Outcome


@dataclass(frozen=True)
class Made:
    """A call that was made."""

    call: str
    args: tuple[Any, ...]
    """The arguments themselves: structs hold what the call left in them, and what came later."""
    before: tuple[Any, ...]
    """Copies from before the call; an argument that cannot be copied stands for itself."""
    outcome: Outcome
    elsewhere: bool
    """Whether another thread made it."""


class Tape:
    """Sees every call of this process."""

    def __init__(self) -> None:
        self.made: list[Made] = []
        self._waiting = threading.local()

    def before(self, call: str, args: tuple[Any, ...]) -> None:
        """Keep the arguments as they are."""
        self._waiting.call = (call, args, tuple(map(_copied, args)))

    def after(self, outcome: Any) -> None:
        """Keep what came of it."""
        call, args, before = self._waiting.call
        elsewhere = threading.current_thread() is not threading.main_thread()
        self.made.append(Made(call, args, before, outcome, elsewhere))


def _copied(argument: Any) -> Any:
    if argument is None or isinstance(argument, (int, str, bytes)):
        return argument
    try:
        return copy.deepcopy(argument)
    except (TypeError, ValueError):
        return argument
