"""What the devices were set to when the session first used them, and how they come to be set so again.

Formats, inputs, standards and controls belong to the device, not to the descriptor: without this the order of the tests
would matter.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from linuxmedia.conformance import addresses, calls, frontends, links, pads, remotes, settings
from linuxmedia.conformance.outcomes import Ended, Leaked
from linuxmedia.conformance.system import O_CLOEXEC, O_NONBLOCK, O_RDWR

if TYPE_CHECKING:
    from collections.abc import Callable

    from linuxmedia.conformance.behind import Behind
    from linuxmedia.conformance.devices import Device


class Kept(Protocol):
    """The settings of one device as they were."""

    def different(self, fd: int, /) -> list[str]:
        """The names of those that are not so now."""
        ...

    def set_back(self, fd: int, /) -> None:
        """Set them so. What cannot be set shows when they are compared again."""
        ...


_BY_NODE: Final[dict[str, Callable[[int, Device], Kept]]] = {
    "subdev": pads.read,
    "media": links.read,
    "frontend": frontends.read,
    "cec": addresses.read,
    "lirc": remotes.read,
}
# Nodes with settings that no call reads back: whether they differ cannot be told, so they are always set.
_UNREADABLE: Final = frozenset({"frontend", "lirc"})
_MORE_ROUNDS: Final = 2


class Baselines:
    """Read once for each device in a session: most runs change nothing, and reading takes longer than they do."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Kept | None] = {}
        self._behind: dict[int, Behind] = {}
        """By the number of the device node."""
        self._used: list[Device] = []

    def note(self, device: Device) -> None:
        """Read the settings of a device that has not been used yet."""
        role = (device.path, device.node)
        if role in self._kept:
            return
        self._used.append(device)
        read = _reader(device)
        if read is None:
            self._kept[role] = None
            return
        opened = calls.open_(device.path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
        if opened.errno:
            return
        try:
            kept = self._kept[role] = read(opened.value, device)
            if isinstance(kept, settings.Settings):
                self._behind[os.fstat(opened.value).st_rdev] = kept.behind
        finally:
            calls.close(opened.value)

    def chosen(self, fd: int, request: int) -> None:
        """An input or output has been chosen."""
        try:
            behind = self._behind.get(os.fstat(fd).st_rdev)
        except OSError:
            return
        if behind is not None:
            behind.chosen(fd, request)

    def restore_all(self) -> None:
        """Set back all devices of the session, as far as that can be done."""
        for device in self._used:
            with suppress(Ended):
                self.restore(device)

    def restore(self, device: Device) -> None:
        """Set everything that differs as it was."""
        kept = self._kept.get((device.path, device.node))
        if kept is None:
            return
        opened = calls.open_(device.path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
        if opened.errno:
            message = f"{device.path} cannot be opened again: {opened.seen}"
            raise Leaked(message, seen="leak")
        try:
            left = kept.different(opened.value)
            if left or device.node in _UNREADABLE:
                left = _settled(kept, opened.value)
        finally:
            calls.close(opened.value)
        if left:
            message = f"{device.label} could not be set back: {', '.join(left)}"
            raise Leaked(message, seen="leak")


def _settled(kept: Kept, fd: int) -> list[str]:
    """Set back, and again where some settings change others or need them; the names of those that are still not so."""
    kept.set_back(fd)
    for _ in range(_MORE_ROUNDS):
        if not kept.different(fd):
            return []
        kept.set_back(fd)
    return kept.different(fd)


def _reader(device: Device) -> Callable[[int, Device], Kept] | None:
    """What reads the settings; None where there are none that outlive the descriptor."""
    if device.capabilities and device.node != "m2m":
        return settings.read
    return _BY_NODE.get(device.node)
