"""The EDIDs that the inputs of a device show to a source."""

from __future__ import annotations

import errno
from typing import Any, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.described import described
from linuxmedia.uapi import v4l2

_INPUTS: Final = 16
_BLOCK: Final = 128


class Edids:
    """The EDIDs of those inputs that can have one. None where this release does not describe the calls."""

    def __init__(self, fd: int) -> None:
        # Asked once: most devices have no such input, and every other test asks what has changed.
        self._pads = [pad for pad in range(_INPUTS) if _may_have_one(fd, pad)]
        self._kept = self._read(fd)

    def different(self, fd: int) -> bool:
        """Whether they are others now."""
        return self._read(fd) != self._kept

    def hide(self, fd: int) -> None:
        """Show none."""
        for pad in self._kept:
            calls.ioctl(fd, v4l2.VIDIOC_S_EDID, v4l2.v4l2_edid(pad=pad))

    def set_back(self, fd: int) -> None:
        """Show those again."""
        for pad, content in self._kept.items():
            calls.ioctl(fd, v4l2.VIDIOC_S_EDID, _edid(pad, content))

    def _read(self, fd: int) -> dict[int, bytes]:
        return {pad: content for pad in self._pads if (content := _read(fd, pad)) is not None}


def _may_have_one(fd: int, pad: int) -> bool:
    if described(v4l2, "VIDIOC_S_EDID") is None:
        return False
    return calls.ioctl(fd, v4l2.VIDIOC_G_EDID, v4l2.v4l2_edid(pad=pad)).errno in (0, errno.ENODATA)


def _read(fd: int, pad: int) -> bytes | None:
    count = v4l2.v4l2_edid(pad=pad)
    if calls.ioctl(fd, v4l2.VIDIOC_G_EDID, count).errno:
        return None
    argument = _edid(pad, bytes(count.blocks * _BLOCK))
    # An output shows what the display behind it has, which is not its own.
    return None if calls.ioctl(fd, v4l2.VIDIOC_G_EDID, argument).errno else bytes(argument.edid)


def _edid(pad: int, content: bytes) -> Any:
    argument = v4l2.v4l2_edid(pad=pad)
    argument.edid = content
    return argument
