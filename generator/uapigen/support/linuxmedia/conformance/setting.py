"""Something that one ioctl reads and another one writes."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linuxmedia.conformance import calls, scalars
from linuxmedia.conformance.calls import address_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


@dataclass(frozen=True)
class Setting:
    """A setting of a device."""

    name: str
    get: int
    set: int
    argument: Callable[[], Any]
    field: str = ""
    """The only field that can be set, where the others are what the hardware finds."""

    def read(self, fd: int) -> bytes | None:
        """What it is now; None where it cannot be read."""
        argument = self.argument()
        if calls.ioctl(fd, self.get, argument).errno:
            return None
        return bytes(scalars.u32(getattr(argument, self.field)) if self.field else argument)

    def write(self, fd: int, content: bytes) -> None:
        """Set it so."""
        argument = self.argument()
        if self.field:
            calls.ioctl(fd, self.get, argument)
            setattr(argument, self.field, scalars.u32.from_buffer_copy(content).value)
        else:
            ctypes.memmove(address_of(argument), content, len(content))
        calls.ioctl(fd, self.set, argument)
