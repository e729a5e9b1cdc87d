"""Make the n-th allocation or user copy inside one call fail."""

from __future__ import annotations

import os
from dataclasses import dataclass
from errno import EFAULT
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.outcomes import NotReached, Unsupported

if TYPE_CHECKING:
    from collections.abc import Callable

    from linuxmedia.conformance.calls import Outcome

_SWITCH: Final = "/proc/thread-self/fail-nth"
_LIMIT: Final = 2000


@dataclass(frozen=True)
class Faulted:
    """A call with a fault planned for it."""

    outcome: Outcome
    used: bool
    """Whether the call got as far as the fault."""


class Walk:
    """The places in one call at which a fault has been injected so far, each in a run of its own."""

    def __init__(self) -> None:
        self.goes_on = False
        """Whether there may be a place that has not had its fault."""
        self.seen: set[int] = set()
        """What came of the faults: errnos, and 0 where the call got over one."""
        self._place = 0

    def inject(self, call: Callable[[], Outcome]) -> Faulted:
        """Make the call with a fault at the next place. It goes on until a fault is left over."""
        self._place += 1
        faulted = fail_nth(self._place, call)
        self.goes_on = faulted.used
        if not faulted.used:
            return faulted
        self.seen.add(faulted.outcome.errno)
        if self._place == _LIMIT:
            message = f"{_LIMIT} faults and the call still reached the last one"
            raise NotReached(message)
        return faulted


def fail_nth(n: int, call: Callable[[], Outcome]) -> Faulted:
    """Make a call whose n-th chance to fail does."""
    try:
        switch = os.open(_SWITCH, os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        message = f"needs {_SWITCH}: a kernel with CONFIG_FAULT_INJECTION, and root"
        raise Unsupported(message) from None
    try:
        os.pwrite(switch, b"%d" % n, 0)
        try:
            outcome = call()
        finally:
            used = _switched_off(switch)
    finally:
        os.close(switch)
    return Faulted(outcome, used=used)


def _switched_off(switch: int) -> bool:
    """Plan no more faults. Returns whether the one that was planned has been used.

    Looking copies to user space, too: a fault that was left over may hit here, and then there is none any more.
    """
    try:
        used = int(os.pread(switch, 16, 0)) == 0
        os.pwrite(switch, b"0", 0)
    except OSError as error:
        if error.errno != EFAULT:
            raise
        return False
    return used
