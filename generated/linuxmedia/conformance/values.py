"""What the controls of a device are set to."""

from __future__ import annotations

import ctypes
import io
import itertools
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
        self._whole = self._all.read(fd)
        self._kept = self._contents(fd, self._whole)

    def different(self, fd: int) -> list[str]:
        """The names of those that are not so now."""
        return [control.name for control, _ in self._changed(fd)]

    def set_back(self, fd: int) -> None:
        """Set those that differ, one by one: some cannot be set while others are as they are."""
        for control, content in self._changed(fd):
            argument = _Argument([control], [content])
            calls.ioctl(fd, v4l2.VIDIOC_S_EXT_CTRLS, argument.struct)

    def _changed(self, fd: int) -> list[tuple[Control, bytes]]:
        whole = self._all.read(fd)
        if whole is not None and whole == self._whole:
            return []
        pairs = zip(self._controls, self._kept, self._contents(fd, whole), strict=True)
        # What could not be read at first has nothing to be set back to.
        return [(control, content) for control, content, present in pairs if content and content != present]

    def _contents(self, fd: int, whole: bytes | None) -> list[bytes]:
        """What each holds; empty where one cannot be read, as when an array has grown with the frame."""
        if whole is not None:
            return self._all.contents(whole)
        return [content for argument in self._apart for content in argument.contents(argument.read(fd))]


class _Argument:
    """The struct for some controls, with memory for those that need it. The struct does not keep that alive."""

    def __init__(self, wanted: list[Control], contents: list[bytes]) -> None:
        self._wanted = wanted
        payloads = [content for control, content in zip(wanted, contents, strict=True) if control.payload]
        self._memory = ctypes.create_string_buffer(b"".join(payloads), sum(map(len, payloads)))
        addresses = itertools.accumulate(map(len, payloads), initial=ctypes.addressof(self._memory))
        self._entries = (v4l2.v4l2_ext_control * len(wanted))(
            *(
                v4l2.v4l2_ext_control(id=control.id, size=len(content), value64=next(addresses))
                if control.payload
                else v4l2.v4l2_ext_control(id=control.id, value64=int.from_bytes(content, sys.byteorder, signed=True))
                for control, content in zip(wanted, contents, strict=True)
            )
        )
        self._fresh = bytes(self._entries)
        self.struct = v4l2.v4l2_ext_controls()
        self.struct.controls = self._entries

    def read(self, fd: int) -> bytes | None:
        """What the driver writes: the entries and the memory behind them; None if it refuses to."""
        # It writes sizes, too, and fills no more of the memory than it needs.
        ctypes.memmove(calls.address_of(self._entries), self._fresh, len(self._fresh))
        ctypes.memset(self._memory, 0, len(self._memory))
        if self._wanted and calls.ioctl(fd, v4l2.VIDIOC_G_EXT_CTRLS, self.struct).errno:
            return None
        return bytes(self._entries) + bytes(self._memory)

    def contents(self, written: bytes | None) -> list[bytes]:
        """What each of the controls holds by what the driver wrote; nothing, where it refused."""
        if written is None:
            return [b"" for _ in self._wanted]
        places = range(0, len(self._fresh), ctypes.sizeof(v4l2.v4l2_ext_control))
        entries = (v4l2.v4l2_ext_control.from_buffer_copy(written, place) for place in places)
        memory = io.BytesIO(written[len(self._fresh) :])
        return [
            memory.read(control.payload) or entry.value64.to_bytes(_NUMBER, sys.byteorder, signed=True)
            for control, entry in zip(self._wanted, entries, strict=True)
        ]


def _empty(wanted: list[Control]) -> _Argument:
    return _Argument(wanted, [bytes(control.payload or _NUMBER) for control in wanted])
