"""Interrupt a call that waits."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

_AGAIN: Final = 0.05


def _ignore(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: that the system call was interrupted is all that is wanted."""


def interrupt(number: int, after: float) -> Callable[[], None]:
    """Send a signal to this thread later, again and again. Returns what stops it.

    Again, because a signal that comes before the call has begun to wait is lost. Python installs handlers without
    SA_RESTART, so the call ends with EINTR where the kernel lets it.
    """
    previous = signal.signal(number, _ignore)
    stopped = threading.Event()
    target = threading.get_ident()

    def send() -> None:
        pause = after
        while not stopped.wait(pause):
            signal.pthread_kill(target, number)
            pause = _AGAIN

    sender = threading.Thread(target=send, name=f"interrupt with {number}", daemon=True)
    sender.start()

    def stop() -> None:
        if not stopped.is_set():
            stopped.set()
            sender.join()
            signal.signal(number, previous)

    return stop
