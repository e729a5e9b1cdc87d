"""Break off a test that takes too long."""

from __future__ import annotations

import ctypes
import os
import signal
import threading
import time
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

_SIGNAL: Final = signal.SIGRTMIN + 2
_AGAIN: Final = 1
_SIGEV_THREAD_ID: Final = 4
_SIGEV_SIZE: Final = 64


class TimedOut(BaseException):
    """The time is over. Not an Exception, so that no test swallows it."""


class _sigevent(ctypes.Structure):
    _fields_ = (
        ("value", ctypes.c_void_p),
        ("signo", ctypes.c_int),
        ("notify", ctypes.c_int),
        ("thread", ctypes.c_int),
        ("unused", ctypes.c_char * (_SIGEV_SIZE - ctypes.sizeof(ctypes.c_void_p) - 3 * ctypes.sizeof(ctypes.c_int))),
    )


class _timespec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _itimerspec(ctypes.Structure):
    _fields_ = (("again", _timespec), ("first", _timespec))


class Watchdog:
    """Sends a signal to the thread that made it when a deadline passes, and then again and again.

    The kernel sends it, from a timer of its own, so that alarms stay free for the tests. A thread would not do: while a
    test walks faults, handing over the interpreter to it is a system call, too, and one that must not fail.
    """

    def __init__(self) -> None:
        try:
            libc = ctypes.CDLL(None, use_errno=True)
            create, self._settime = libc.timer_create, libc.timer_settime
        except AttributeError:  # before glibc 2.34
            librt = ctypes.CDLL("librt.so.1", use_errno=True)
            create, self._settime = librt.timer_create, librt.timer_settime
        self._timer = ctypes.c_void_p()
        self._running = False
        self._seconds = 0.0
        self._before: Any = None
        self._listening = False
        event = _sigevent(signo=_SIGNAL, notify=_SIGEV_THREAD_ID, thread=threading.get_native_id())
        if create(time.CLOCK_MONOTONIC, ctypes.byref(event), ctypes.byref(self._timer)) != 0:
            error = ctypes.get_errno()
            raise OSError(error, f"timer_create: {os.strerror(error)}")

    @contextmanager
    def limit(self, seconds: float) -> Generator[None]:
        """Raise TimedOut in this, the main, thread after some time, also out of a system call that waits.

        A call that waits without listening to signals (in state D) cannot be broken off from inside.
        """
        if not self._listening:  # once: with thousands of tests it takes seconds
            self._before = signal.signal(_SIGNAL, self._expire)
            self._listening = True
        self._seconds = seconds
        self._running = True
        self._settime(self._timer, 0, _deadline(seconds), None)
        try:
            yield
        finally:
            self._running = False
            self._settime(self._timer, 0, _deadline(0), None)

    def close(self) -> None:
        """Listen no more."""
        if self._listening:
            signal.signal(_SIGNAL, self._before)
            self._listening = False

    def _expire(self, _number: int, _frame: FrameType | None) -> None:
        if self._running:
            self._running = False
            message = f"not done after {self._seconds:g} s"
            raise TimedOut(message)


@cache
def _deadline(seconds: float) -> ctypes.Array[_itimerspec]:
    whole = int(seconds)
    return (_itimerspec * 1)(_itimerspec(_timespec(_AGAIN, 0), _timespec(whole, int((seconds - whole) * 1e9))))
