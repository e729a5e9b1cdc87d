"""Make a call in a thread, and know that it waits there."""

from __future__ import annotations

import signal
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.outcomes import NotReached

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from linuxmedia.conformance.calls import Outcome

_WAKE: Final = signal.SIGRTMIN + 3
_LOOK: Final = 0.002
_PATIENCE: Final = 5.0


class Waiting:
    """A call that another thread makes and that has begun to wait in the kernel."""

    def __init__(self, call: Callable[..., Outcome], *args: object) -> None:
        self._outcome: Outcome | None = None
        self._entered = threading.Event()
        self._thread = threading.Thread(target=self._make, args=(call, args), name=f"{call.__name__}", daemon=True)

    def start(self) -> None:
        """Start the thread and come back when its call waits."""
        self._thread.start()
        self._entered.wait()
        deadline = time.monotonic() + _PATIENCE
        while self._thread.is_alive():
            if self._asleep():
                return
            if time.monotonic() > deadline:
                message = f"{self._thread.name} in a thread had not begun to wait after {_PATIENCE:g} s"
                raise NotReached(message)
            time.sleep(_LOOK)
        came = self._outcome.seen if self._outcome else "an exception"
        message = f"{self._thread.name} in a thread was to wait, but came back with {came}"
        raise NotReached(message)

    def outcome(self, within: float = _PATIENCE) -> Outcome:
        """What the call came back with."""
        self._thread.join(within)
        if self._outcome is None:
            message = f"{self._thread.name} in a thread still waits after {within:g} s"
            raise NotReached(message)
        return self._outcome

    @property
    def value(self) -> int:
        """What the call returned, once it has."""
        return self.outcome().value

    @property
    def errno(self) -> int:
        """Its errno, once it has returned."""
        return self.outcome().errno

    def stop(self) -> None:
        """Interrupt the call until it gives up."""
        previous = signal.signal(_WAKE, _ignore)
        deadline = time.monotonic() + _PATIENCE
        try:
            while self._thread.is_alive() and time.monotonic() < deadline:
                if self._thread.ident is not None:
                    signal.pthread_kill(self._thread.ident, _WAKE)
                self._thread.join(_LOOK)
        finally:
            signal.signal(_WAKE, previous)

    def _make(self, call: Callable[..., Outcome], args: tuple[object, ...]) -> None:
        self._entered.set()
        self._outcome = call(*args)

    def _asleep(self) -> bool:
        task = Path(f"/proc/self/task/{self._thread.native_id}")
        try:
            state = (task / "stat").read_text().rpartition(")")[2].split()[0]
            place = (task / "wchan").read_text()
        except FileNotFoundError:
            return False
        # The interpreter's own lock is a futex: a thread that sleeps there has not made its call yet.
        return state in "SD" and "futex" not in place


def _ignore(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the signal is there to end a system call."""
