"""Errors that vivid is told to make once, at the next call of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, video
from linuxmedia.conformance.handles import handle
from linuxmedia.conformance.memory import Pages
from linuxmedia.conformance.outcomes import NotReached, Unsupported
from linuxmedia.conformance.system import O_CLOEXEC, O_NONBLOCK, O_RDWR
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device
    from linuxmedia.conformance.handles import Handle

_KINDS: Final = 4


def arms(device: Handle, control: str) -> bool:
    """Whether pressing a control leaves an error waiting for whoever makes the call next."""
    return device.device.driver == "vivid" and control.startswith("Inject ")


def disarm(device: Device) -> None:
    """Stream until it works: every error that is still waiting is made on the way."""
    opened = calls.open_(device.path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    if opened.errno:
        return
    pages = Pages()
    open_file = handle(opened.value, device, O_RDWR)
    try:
        for _ in range(_KINDS):
            try:
                video.arrange(open_file, pages, side=None, kind=v4l2.V4L2_MEMORY_MMAP, buffers=2, phase="filled")
            except (NotReached, Unsupported):
                continue
            return
    finally:
        calls.close(opened.value)
        pages.release()
