"""What the controls of a device are set to."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linuxmedia.conformance.controls import Control

_NUMBER: Final = ctypes.sizeof(ctypes.c_int64)


class Values:
    """Numbers, texts and arrays as the bytes that they are, all read by one call."""

    def __init__(self, fd: int, settable: Sequence[Control]) -> None:
        numbers = [control for control in settable if not control.payload]
        others = [control for control in settable if control.payload]
        self._controls = numbers + others
        # Made once: devices have dozens of controls, and every other test asks which of them have changed.
        self._all = _empty(self._controls)
        self._apart = [_empty(numbers), *(_empty([control]) for control in others)]
        self._kept = self._read(fd)

    def different(self, fd: int) -> list[str]:
        """The names of those that are not so now."""
        return [control.name for control, _ in self._changed(fd)]

    def set_back(self, fd: int) -> None:
        """Set those that differ, one by one: some cannot be set while others are as they are."""
        for control, content in self._changed(fd):
            argument = _Argument([control], [content])
            calls.ioctl(fd, v4l2.VIDIOC_S_EXT_CTRLS, argument.struct)

    def _changed(self, fd: int) -> list[tuple[Control, bytes]]:
        now = self._read(fd)
        if now == self._kept:
            return []
        pairs = zip(self._controls, self._kept, now, strict=True)
        # What could not be read at first has nothing to be set back to.
        return [(control, content) for control, content, present in pairs if content and content != present]

    def _read(self, fd: int) -> list[bytes]:
        """What they hold; empty where one cannot be read, as when an array has grown with the frame."""
        together = self._all.read(fd)
        if together is not None:
            return together
        return [content for argument in self._apart for content in argument.read(fd) or argument.nothing]


class _Argument:
    """The struct for some controls, with memory for those that need it. The struct does not keep that alive."""

    def __init__(self, wanted: list[Control], contents: list[bytes]) -> None:
        self._wanted = wanted
        self._memory = [(ctypes.c_char * len(content)).from_buffer_copy(content) for content in contents]
        self._entries = (v4l2.v4l2_ext_control * len(wanted))(
            *(
                v4l2.v4l2_ext_control(id=control.id, size=control.payload, value64=_word(control, memory))
                for control, memory in zip(wanted, self._memory, strict=True)
            )
        )
        self._fresh = bytes(self._entries)
        self.struct = v4l2.v4l2_ext_controls()
        self.struct.controls = self._entries

    @property
    def nothing(self) -> list[bytes]:
        """What stands for the contents where the controls cannot be read."""
        return [b"" for _ in self._wanted]

    def read(self, fd: int) -> list[bytes] | None:
        """What the controls hold; None where they cannot be read together."""
        # The driver writes sizes, too, and fills no more of the memory than it needs.
        ctypes.memmove(calls.address_of(self._entries), self._fresh, len(self._fresh))
        for memory in self._memory:
            ctypes.memset(memory, 0, ctypes.sizeof(memory))
        if self._wanted and calls.ioctl(fd, v4l2.VIDIOC_G_EXT_CTRLS, self.struct).errno:
            return None
        return [
            bytes(memory) if control.payload else entry.value64.to_bytes(_NUMBER, sys.byteorder, signed=True)
            for control, memory, entry in zip(self._wanted, self._memory, self._entries, strict=True)
        ]


def _empty(wanted: list[Control]) -> _Argument:
    return _Argument(wanted, [bytes(control.payload or _NUMBER) for control in wanted])


def _word(control: Control, memory: ctypes.Array[ctypes.c_char]) -> int:
    """What stands in the struct: the address of the content, or the number that it is."""
    return ctypes.addressof(memory) if control.payload else ctypes.c_int64.from_buffer(memory).value
