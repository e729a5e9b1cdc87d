"""Make files that live in memory."""

from __future__ import annotations

import fcntl
import os


def make_memfd(size: int, seals: int) -> int:
    """Make one of this size, put these seals (F_SEAL_*) on it and return its descriptor."""
    memfd = os.memfd_create("linuxmedia", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(memfd, size)
    fcntl.fcntl(memfd, fcntl.F_ADD_SEALS, seals)
    return memfd
