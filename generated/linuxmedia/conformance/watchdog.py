"""Break off a test that takes too long."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

_SIGNAL: Final = signal.SIGRTMIN + 2
_AGAIN: Final = 1.0


class TimedOut(BaseException):
    """The time is over. Not an Exception, so that no test swallows it."""


@contextmanager
def time_limit(seconds: float) -> Generator[None]:
    """Raise TimedOut in this, the main, thread after some time, also out of a system call that waits.

    A thread sends the signal, so that alarms stay free for the tests. A call that waits without listening to signals
    (in state D) cannot be broken off from inside.
    """
    over = threading.Event()
    target = threading.get_ident()

    def expire(_number: int, _frame: FrameType | None) -> None:
        if not over.is_set():
            message = f"not done after {seconds:g} s"
            raise TimedOut(message)

    def watch() -> None:
        pause = seconds
        while not over.wait(pause):
            signal.pthread_kill(target, _SIGNAL)
            pause = _AGAIN

    previous = signal.signal(_SIGNAL, expire)
    watcher = threading.Thread(target=watch, name="time limit", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
        signal.signal(_SIGNAL, previous)
