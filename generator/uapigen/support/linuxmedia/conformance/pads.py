"""What the pads of a sub-device are set to."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.described import described
from linuxmedia.uapi import subdev

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device

_PADS: Final = 16
# Scaling and cropping follow from the formats, so those come first.
_SETTINGS: Final = (("FMT", "v4l2_subdev_format", (0,)), ("SELECTION", "v4l2_subdev_selection", (0, 0x100)))


@dataclass(frozen=True)
class Pads:
    """The active formats and selections, pad after pad."""

    contents: tuple[tuple[str, str, bytes], ...]
    """What it is, its ioctls without G or S, and the struct."""

    def different(self, fd: int) -> list[str]:
        """The names of those that are not so now."""
        return [name for name, _, content in _now(fd) if content not in {kept for _, _, kept in self.contents}]

    def set_back(self, fd: int) -> None:
        """Set them so."""
        for _, ioctl, content in self.contents:
            calls.ioctl(fd, described(subdev, f"VIDIOC_SUBDEV_S_{ioctl}"), bytearray(content))


def read(fd: int, _device: Device) -> Pads:
    """What they are now."""
    return Pads(_now(fd))


def _now(fd: int) -> tuple[tuple[str, str, bytes], ...]:
    return tuple(
        (f"{ioctl.lower()} of pad {pad}", ioctl, content)
        for ioctl, struct, targets in _SETTINGS
        for pad in range(_PADS)
        for target in targets
        if (content := _get(fd, ioctl, struct, pad, target)) is not None
    )


def _get(fd: int, ioctl: str, struct: str, pad: int, target: int) -> bytes | None:
    """Nothing where there is no such pad, or this release does not describe the call."""
    make = described(subdev, struct)
    request: int | None = described(subdev, f"VIDIOC_SUBDEV_G_{ioctl}")
    if make is None or request is None:
        return None
    argument: ctypes.Structure = make(pad=pad, which=subdev.V4L2_SUBDEV_FORMAT_ACTIVE)
    if target:
        argument.target = target
    return None if calls.ioctl(fd, request, argument).errno else bytes(argument)
