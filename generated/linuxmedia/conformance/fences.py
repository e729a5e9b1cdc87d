"""Make fences that signal when a test says so, on timelines of the kernel's sw_sync.

Only a kernel made for tests has it, and only root may use it: a fence that never signals holds drivers for ever. When
a run ends its timelines are closed, and what is left of their fences fails.
"""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from typing import Final, cast

from linuxmedia.conformance import calls, scalars
from linuxmedia.conformance.outcomes import NotReached, Unsupported
from linuxmedia.uapi import _support as _s

_SW_SYNC: Final = "/sys/kernel/debug/sync/sw_sync"


class _NewFence(ctypes.Structure):
    _fields_ = (("value", ctypes.c_uint32), ("name", ctypes.c_char * 32), ("fence", ctypes.c_int32))


class _Deadline(ctypes.Structure):
    _fields_ = (("deadline_ns", ctypes.c_uint64), ("pad", ctypes.c_uint32), ("fence_fd", ctypes.c_int32))


# No header of the user-space API has these; they are in the driver.
_CREATE: Final = _s.IOWR("W", 0, _NewFence)
_INCREMENT: Final = _s.IOW("W", 1, scalars.u32)
_GET_DEADLINE: Final = _s.IOWR("W", 2, _Deadline)


@dataclass(frozen=True)
class Fence:
    """A sync file with one fence, which signals when its timeline has come to a point."""

    fd: int
    timeline: int
    """Descriptor of the timeline; closing it makes fences that have not signalled fail with ENOENT."""

    def fileno(self) -> int:
        """The descriptor of the sync file."""
        return self.fd

    @property
    def deadline(self) -> int:
        """The earliest time by which somebody wished it to signal, in nanoseconds."""
        argument = _Deadline(fence_fd=self.fd)
        _demand("asking for a deadline", calls.ioctl(self.timeline, _GET_DEADLINE, argument))
        return cast("int", argument.deadline_ns)


def make_fence(timeline: int | None, point: int) -> Fence:
    """Make a fence that signals at a point of this timeline, or of a new one, which begins at 0."""
    if timeline is None:
        try:
            timeline = os.open(_SW_SYNC, os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            message = f"needs {_SW_SYNC}: a kernel with CONFIG_SW_SYNC, debugfs, and root"
            raise Unsupported(message) from None
    argument = _NewFence(value=point, name=b"fence")
    _demand("making a fence", calls.ioctl(timeline, _CREATE, argument))
    return Fence(cast("int", argument.fence), timeline)


def advance(fence: Fence, points: int) -> None:
    """Move the timeline of a fence on: every fence at a point that is reached signals."""
    _demand("advancing a timeline", calls.ioctl(fence.timeline, _INCREMENT, scalars.u32(points)))


def _demand(what: str, outcome: calls.Outcome) -> None:
    if outcome.errno:
        message = f"{what}: {outcome.seen}"
        raise NotReached(message)
