"""Leave nothing behind: every run ends with the descriptors, mappings, children and settings that it began with."""

from __future__ import annotations

import os
import re
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.calls import close, munmap
from linuxmedia.conformance.memory import Pages
from linuxmedia.conformance.outcomes import Ended, Leaked

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import ParamSpec

    P = ParamSpec("P")

_MAPPING: Final = re.compile(rb"(?m)^([0-9a-f]+)-([0-9a-f]+) \S+ \S+ \S+ \S+ +(/dev/|/dmabuf:|anon_inode:)")
_KINDS: Final = (b" /dev/", b" /dmabuf:", b" anon_inode:")
_ALL: Final = 1 << 16


class Scope:
    """What is to be undone, in the right order: helpers and limits, mappings, descriptors, settings of devices."""

    def __init__(self) -> None:
        self.pages = Pages()
        self._fds = open_fds()
        self._mappings = device_mappings()
        self._helpers = ExitStack()
        self._settings = ExitStack()

    def then(self, undo: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs) -> None:
        """Undo this first of all, the last one first."""
        self._helpers.callback(undo, *args, **kwargs)

    def then_when_closed(self, undo: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs) -> None:
        """Undo this when all descriptors of the run are closed."""
        self._settings.callback(undo, *args, **kwargs)

    def close(self) -> None:
        """Undo everything, and say what is still there."""
        troubles: list[str] = []
        for step in (self._helpers.close, self._unmap, self._close, self.pages.release, self._settings.close):
            try:
                step()
            except (Ended, OSError) as error:
                troubles.append(str(error))
        present = open_fds()
        left = present - self._fds
        if left:
            troubles.append(f"descriptors that cannot be closed: {sorted(left)}")
        lost = self._fds - present
        if lost:
            troubles.append(f"closed descriptors that were not its own: {sorted(lost)}")
        if device_mappings() - self._mappings:
            troubles.append("mappings of a device that cannot be unmapped")
        if troubles:
            raise Leaked("; ".join(troubles), seen="leak")

    def _unmap(self) -> None:
        for start, end in device_mappings() - self._mappings:
            munmap(start, end - start)

    def _close(self) -> None:
        for fd in sorted(open_fds() - self._fds, reverse=True):
            close(fd)


def open_fds() -> frozenset[int]:
    """The descriptors of this process."""
    found: set[int] = set()
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - the names are all that is wanted
        fd = int(name)
        try:
            os.get_inheritable(fd)
        except OSError:
            continue  # the descriptor that listed the directory
        found.add(fd)
    return frozenset(found)


def device_mappings() -> frozenset[tuple[int, int]]:
    """Where devices and DMA-BUFs are mapped."""
    with open("/proc/self/maps", "rb", buffering=_ALL) as stream:  # noqa: PTH123 - unlike Path, says how much to read
        maps = stream.read()
    if not any(kind in maps for kind in _KINDS):
        return frozenset()
    return frozenset((int(start, 16), int(end, 16)) for start, end, _ in _MAPPING.findall(maps))
