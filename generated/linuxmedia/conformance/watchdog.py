"""Break off a test that takes too long."""

from __future__ import annotations

import signal
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

_SIGNAL: Final = signal.SIGRTMIN + 2
_AGAIN: Final = 1.0
_NEVER: Final = float("inf")


class TimedOut(BaseException):
    """The time is over. Not an Exception, so that no test swallows it."""


class Watchdog:
    """Sends a signal to the thread that made it when a deadline passes, and then again and again.

    A thread sends it, so that alarms stay free for the tests. There is one thread for all deadlines, which wakes up
    only when one may be over: starting one costs more than most tests.
    """

    def __init__(self) -> None:
        self._target = threading.get_ident()
        self._changed = threading.Condition()
        self._deadline = _NEVER
        self._wakes = _NEVER
        threading.Thread(target=self._watch, name="time limit", daemon=True).start()

    @contextmanager
    def limit(self, seconds: float) -> Generator[None]:
        """Raise TimedOut in this, the main, thread after some time, also out of a system call that waits.

        A call that waits without listening to signals (in state D) cannot be broken off from inside.
        """

        def expire(_number: int, _frame: FrameType | None) -> None:
            if self._deadline != _NEVER:
                self._deadline = _NEVER
                message = f"not done after {seconds:g} s"
                raise TimedOut(message)

        previous = signal.signal(_SIGNAL, expire)
        self._begin(time.monotonic() + seconds)
        try:
            yield
        finally:
            # Without the lock: the signal may come here, too, and must not find it half taken.
            self._deadline = _NEVER
            signal.signal(_SIGNAL, previous)

    def _begin(self, deadline: float) -> None:
        with self._changed:
            self._deadline = deadline
            if deadline < self._wakes:
                self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while True:
                now = time.monotonic()
                if now >= self._deadline:
                    signal.pthread_kill(self._target, _SIGNAL)
                    self._wakes = now + _AGAIN
                else:
                    self._wakes = self._deadline
                self._changed.wait(None if self._wakes == _NEVER else self._wakes - now)
