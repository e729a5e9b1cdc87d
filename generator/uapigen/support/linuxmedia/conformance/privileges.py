"""Be nobody for a while."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.outcomes import Unsupported

if TYPE_CHECKING:
    from collections.abc import Callable

NOBODY: Final = 65534
_PR_SET_DUMPABLE: Final = 4


def give_up_privileges() -> None:
    """Become a user without capabilities, for good. Nothing to do for a process that is no root."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)


def lower_privileges() -> Callable[[], None]:
    """Lay down root's effective rights, in all threads. Returns what takes them up again."""
    if os.geteuid() != 0:
        message = "dropping privileges needs root: run the suite as root"
        raise Unsupported(message)
    groups = os.getgroups()
    os.setgroups([])
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    # Changing the user makes /proc/self root's own, and the runtime reads its descriptors there.
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)

    def raise_again() -> None:
        os.seteuid(0)
        os.setegid(0)
        os.setgroups(groups)
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)

    return raise_again
