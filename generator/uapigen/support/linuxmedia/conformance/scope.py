"""Leave nothing behind: every run ends with the descriptors, mappings, children and settings that it began with."""

from __future__ import annotations

import re
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.calls import close, mapping_calls, munmap
from linuxmedia.conformance.descriptors import expect, open_fds
from linuxmedia.conformance.memory import Pages
from linuxmedia.conformance.outcomes import Ended, Leaked

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import ParamSpec

    P = ParamSpec("P")

_MAPPING: Final = re.compile(rb"([0-9a-f]+)-([0-9a-f]+) \S+ \S+ \S+ \S+ +(/dev/|/dmabuf:|anon_inode:)")
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
        if device_mappings() - self._mappings:
            troubles.append("mappings of a device that cannot be unmapped")
        if troubles:
            raise Leaked("; ".join(troubles), seen="leak")

    def _unmap(self) -> None:
        for start, end in device_mappings() - self._mappings:
            munmap(start, end - start)

    def _close(self) -> None:
        present = open_fds()
        failed = [fd for fd in sorted(present - self._fds, reverse=True) if close(fd).errno]
        # A driver may report an error on closing, and the descriptor is gone all the same.
        left = set(failed) & open_fds() if failed else set[int]()
        if left:
            message = f"descriptors that cannot be closed: {sorted(left)}"
            raise Leaked(message, seen="leak")
        lost = self._fds - present
        if lost:
            message = f"closed descriptors that were not its own: {sorted(lost)}"
            raise Leaked(message, seen="leak")
        expect(self._fds)


class _Mappings:
    """Where devices and DMA-BUFs are mapped; read again only when that may have changed, because it takes long."""

    def __init__(self) -> None:
        self._found = frozenset[tuple[int, int]]()
        self._at = (0, 0)

    def now(self) -> frozenset[tuple[int, int]]:
        """The address and the end of each."""
        at = (mapping_calls.files, mapping_calls.unmapped)
        # Unmapping something else is what happens most: it matters only where there is something to unmap.
        if at[0] != self._at[0] or (self._found and at[1] != self._at[1]):
            self._found = _read_mappings()
        self._at = at
        return self._found


_mappings: Final = _Mappings()


def device_mappings() -> frozenset[tuple[int, int]]:
    """Where devices and DMA-BUFs are mapped."""
    return _mappings.now()


def _read_mappings() -> frozenset[tuple[int, int]]:
    with open("/proc/self/maps", "rb", buffering=_ALL) as stream:  # noqa: PTH123 - unlike Path, says how much to read
        maps = stream.read()
    if not any(kind in maps for kind in _KINDS):
        return frozenset()
    # There are hundreds of lines, and few of them are of devices: to match each of them takes long.
    found = map(_MAPPING.match, (line for line in maps.splitlines() if b"/d" in line or b"anon_inode" in line))
    return frozenset((int(mapping[1], 16), int(mapping[2], 16)) for mapping in found if mapping)
