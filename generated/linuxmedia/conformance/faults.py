"""Make the n-th allocation or user copy inside one call fail."""

from __future__ import annotations

import os
from dataclasses import dataclass
from errno import EFAULT
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.outcomes import Unsupported

if TYPE_CHECKING:
    from collections.abc import Callable

    from linuxmedia.conformance.calls import Outcome

_SWITCH: Final = "/proc/thread-self/fail-nth"
LIMIT: Final = 2000


@dataclass(frozen=True)
class Faulted:
    """A call with a fault planned for it."""

    outcome: Outcome
    used: bool
    """Whether the call got as far as the fault."""


def available() -> bool:
    """Whether this kernel injects faults for this process."""
    return os.access(_SWITCH, os.W_OK)


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
