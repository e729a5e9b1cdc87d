"""The EDIDs that the inputs of a device show to a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.described import described
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Mapping

_INPUTS: Final = 16
_BLOCK: Final = 128


def read(fd: int) -> dict[int, bytes]:
    """The EDID of each input that has one. Nothing where this release does not describe the calls."""
    return {pad: content for pad in range(_INPUTS) if (content := _read(fd, pad)) is not None}


def write(fd: int, edids: Mapping[int, bytes]) -> None:
    """Show other ones."""
    for pad, content in edids.items():
        calls.ioctl(fd, v4l2.VIDIOC_S_EDID, _edid(pad, content))


def _read(fd: int, pad: int) -> bytes | None:
    if described(v4l2, "VIDIOC_S_EDID") is None:
        return None
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
