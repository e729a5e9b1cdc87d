"""Which descriptors this process has."""

from __future__ import annotations

import os
from typing import Final

from linuxmedia.conformance.calls import is_open


class _Listing:
    """A directory that stays open: every run reads it, and to walk to it takes longer than that."""

    def __init__(self) -> None:
        self._fd = -1
        self._process = 0

    def read(self) -> frozenset[int]:
        """The numbers that it lists, its own and the one that os.listdir() closes again among them."""
        if self._process != os.getpid():
            self._open()
        try:
            return self._numbers()
        except OSError:  # somebody has closed it
            self._open()
            return self._numbers()

    def close(self) -> None:
        """Keep nothing open."""
        if self._process == os.getpid():
            os.close(self._fd)
            self._process = 0

    def _open(self) -> None:
        self._fd = os.open("/proc/self/fd", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._process = os.getpid()

    def _numbers(self) -> frozenset[int]:
        return frozenset(map(int, os.listdir(self._fd)))  # noqa: PTH208 - a Path has no descriptor


_listing: Final = _Listing()


def open_fds() -> frozenset[int]:
    """The descriptors of this process."""
    found = _listing.read()
    # The one that read the directory is mostly the newest.
    return found - {next(fd for fd in sorted(found, reverse=True) if not is_open(fd))}


def close() -> None:
    """Look no more."""
    _listing.close()
