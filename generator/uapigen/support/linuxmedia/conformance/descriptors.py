"""Which descriptors this process has."""

from __future__ import annotations

import os
from typing import Final

from linuxmedia.conformance.calls import is_open


class _Listing:
    """A directory that stays open: every run reads it, and to walk to it takes longer than that.

    Since Linux 6.2 its size says how many there are. As long as there are as many as were known they are the same:
    to list them takes much longer, and nothing under test closes one of others' for each that it leaves behind.
    """

    def __init__(self) -> None:
        self._fd = -1
        self._process = 0
        self._known = frozenset[int]()

    def read(self) -> frozenset[int]:
        """The numbers of all that are open, the directory's own among them."""
        if self._process != os.getpid():
            self._open()
        try:
            return self._current()
        except OSError:  # somebody has closed it
            self._open()
            return self._current()

    def expect(self, numbers: frozenset[int]) -> None:
        """Know these, unless there turn out to be more or fewer."""
        self._known = numbers

    def close(self) -> None:
        """Keep nothing open."""
        if self._process == os.getpid():
            os.close(self._fd)
            self._process = 0

    def _open(self) -> None:
        self._fd = os.open("/proc/self/fd", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._process = os.getpid()
        self._known = frozenset[int]()

    def _current(self) -> frozenset[int]:
        count = os.fstat(self._fd).st_size  # before Linux 6.2 always 0
        if count == 0 or count != len(self._known):
            found = frozenset(map(int, os.listdir(self._fd)))  # noqa: PTH208 - a Path has no descriptor
            # The one that read the directory is mostly the newest.
            self._known = found - {next(fd for fd in sorted(found, reverse=True) if not is_open(fd))}
        return self._known


_listing: Final = _Listing()


def open_fds() -> frozenset[int]:
    """The descriptors of this process."""
    return _listing.read()


def expect(fds: frozenset[int]) -> None:
    """Say that these are left, where all others have just been closed."""
    _listing.expect(fds)


def close() -> None:
    """Look no more."""
    _listing.close()
