"""Keep what a V4L2 device is set to, and set it so again.

Formats, inputs, standards and controls belong to the device, not to the descriptor: without this the order of the tests
would matter.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, controls, scalars
from linuxmedia.conformance.calls import address_of
from linuxmedia.conformance.handles import queue_types
from linuxmedia.conformance.outcomes import Leaked
from linuxmedia.conformance.system import O_CLOEXEC, O_NONBLOCK, O_RDWR
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from linuxmedia.conformance.devices import Device


# V4L2_SEL_TGT_CROP and V4L2_SEL_TGT_COMPOSE.
_SELECTIONS: Final = {"crop": 0, "compose": 0x100}


@dataclass(frozen=True)
class _Setting:
    """Something that one ioctl reads and another one writes."""

    name: str
    get: int
    set: int
    argument: Callable[[], Any]


@dataclass(frozen=True)
class Saved:
    """What a device was set to."""

    device: Device
    settings: tuple[tuple[_Setting, bytes], ...]
    controls: tuple[tuple[controls.Control, int], ...]


def keeps_state(device: Device) -> bool:
    """Whether settings outlive the descriptor. Those of a memory-to-memory device do not."""
    return bool(device.capabilities) and device.node != "m2m"


def save(device: Device) -> Saved | None:
    """Note the settings of a device; None when it cannot be opened."""
    opened = calls.open_(device.path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    if opened.errno:
        return None
    try:
        settings = tuple(
            (setting, content) for setting in _settings(device) if (content := _read(opened.value, setting)) is not None
        )
        settable = [control for control in controls.every(opened.value) if control.settable]
        values = controls.read_all(opened.value, settable)
        return Saved(device, settings, tuple(zip(settable, values, strict=True)))
    finally:
        calls.close(opened.value)


def restore(saved: Saved) -> None:
    """Set everything that differs as it was."""
    opened = calls.open_(saved.device.path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    if opened.errno:
        message = f"{saved.device.path} cannot be opened again: {opened.seen}"
        raise Leaked(message, seen="leak")
    try:
        if _different(opened.value, saved):
            # Inputs and controls reset formats, so one pass in order sets them all, and controls come first.
            _write_controls(opened.value, saved)
            for setting, content in saved.settings:
                _write(opened.value, setting, content)
            _write_controls(opened.value, saved)
        left = _different(opened.value, saved)
    finally:
        calls.close(opened.value)
    if left:
        message = f"{saved.device.label} could not be set back: {', '.join(left)}"
        raise Leaked(message, seen="leak")


def _settings(device: Device) -> Iterator[_Setting]:
    yield from _setting("input", "INPUT", scalars.int_)
    yield from _setting("output", "OUTPUT", scalars.int_)
    yield from _setting("standard", "STD", scalars.u64)
    yield from _setting("timings", "DV_TIMINGS", partial(_struct, "v4l2_dv_timings"))
    yield from _setting("audio input", "AUDIO", partial(_struct, "v4l2_audio"))
    yield from _setting("audio output", "AUDOUT", partial(_struct, "v4l2_audioout"))
    yield from _setting("frequency", "FREQUENCY", partial(_struct, "v4l2_frequency"))
    for buf_type in filter(None, queue_types(device)):
        yield from _setting("format", "FMT", partial(_struct, "v4l2_format", type=buf_type))
        for name, target in _SELECTIONS.items():
            yield from _setting(name, "SELECTION", partial(_struct, "v4l2_selection", type=buf_type, target=target))
        yield from _setting("streaming parameters", "PARM", partial(_struct, "v4l2_streamparm", type=buf_type))


def _setting(name: str, ioctl: str, argument: Callable[[], Any]) -> Iterator[_Setting]:
    """A setting, unless the release that this package is for does not describe its ioctls."""
    get, change = (getattr(v4l2, f"VIDIOC_{verb}_{ioctl}", None) for verb in "GS")
    if isinstance(get, int) and isinstance(change, int):
        yield _Setting(name, get, change, argument)


def _struct(name: str, **fields: int) -> Any:
    return getattr(v4l2, name)(**fields)


def _read(fd: int, setting: _Setting) -> bytes | None:
    argument = setting.argument()
    return None if calls.ioctl(fd, setting.get, argument).errno else bytes(argument)


def _write(fd: int, setting: _Setting, content: bytes) -> None:
    argument = setting.argument()
    ctypes.memmove(address_of(argument), content, len(content))
    # A failure shows when everything is compared afterwards.
    calls.ioctl(fd, setting.set, argument)


def _write_controls(fd: int, saved: Saved) -> None:
    present = controls.read_all(fd, [control for control, _ in saved.controls])
    for (control, value), now in zip(saved.controls, present, strict=True):
        if value != now:
            controls.write(fd, control, value)


def _different(fd: int, saved: Saved) -> list[str]:
    names = [setting.name for setting, content in saved.settings if _read(fd, setting) != content]
    present = controls.read_all(fd, [control for control, _ in saved.controls])
    names += [control.name for (control, value), now in zip(saved.controls, present, strict=True) if value != now]
    return names
