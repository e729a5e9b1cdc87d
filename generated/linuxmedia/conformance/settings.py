"""What a V4L2 device is set to: inputs, standards, formats, controls."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, controls, scalars
from linuxmedia.conformance.behind import Behind
from linuxmedia.conformance.described import described
from linuxmedia.conformance.edids import Edids
from linuxmedia.conformance.handles import queue_types
from linuxmedia.conformance.outcomes import Spared
from linuxmedia.conformance.setting import Setting
from linuxmedia.conformance.values import Values
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from linuxmedia.conformance.devices import Device


# V4L2_SEL_TGT_CROP and V4L2_SEL_TGT_COMPOSE.
_SELECTIONS: Final = {"crop": 0, "compose": 0x100}


# A control of vivid by which outputs are connected to an input. One that is disconnected keeps the physical address
# that it had there, one whose sink has no EDID loses it.
_CONNECTS: Final = "Is Connected To"


@dataclass(frozen=True)
class Settings:
    """What a device was set to."""

    settings: tuple[tuple[Setting, bytes], ...]
    controls: Values
    edids: Edids
    overlays: bool
    """It may lay graphics over its image. No call reads whether it does."""
    behind: Behind

    def different(self, fd: int) -> list[str]:
        """The names of those that are not so now."""
        names = [setting.name for setting, content in self.settings if setting.read(fd) != content]
        names += ["EDID"] if self.edids.different(fd) else []
        # Which can be told only there: they count as others once a test has been there.
        names += ["settings of another input"] if self.behind.visited else []
        return names + self.controls.different(fd)

    def set_back(self, fd: int) -> None:
        """Set them so. An input brings formats and controls of its own, which are mostly all that differs: it is first.

        Some controls reset formats, which takes another round.
        """
        self.behind.set_back(fd)
        if self.overlays:
            calls.ioctl(fd, v4l2.VIDIOC_OVERLAY, scalars.int_(0))
        for setting, content in self.settings:
            # What must not be set has not been set by a test, either.
            with suppress(Spared):
                setting.write(fd, content)
        if any(_CONNECTS in name for name in self.controls.different(fd)):
            self.edids.hide(fd)
        self.controls.set_back(fd)
        if self.edids.different(fd):
            self.edids.set_back(fd)


def read(fd: int, device: Device) -> Settings:
    """What a device is set to now."""
    settings = tuple((setting, content) for setting in _settings(device) if (content := setting.read(fd)) is not None)
    overlays = bool(device.capabilities & v4l2.V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    settable = [control for control in controls.every(fd) if control.settable]
    behind = Behind([*_of_inputs()], frozenset(control.id for control in settable))
    return Settings(settings, Values(fd, settable), Edids(fd), overlays, behind)


def _settings(device: Device) -> Iterator[Setting]:
    yield from _setting("input", "INPUT", scalars.int_)
    yield from _setting("output", "OUTPUT", scalars.int_)
    yield from _of_inputs()
    yield from _setting("audio input", "AUDIO", partial(_struct, "v4l2_audio"))
    yield from _setting("audio output", "AUDOUT", partial(_struct, "v4l2_audioout"))
    yield from _setting("audio mode", "TUNER", partial(_struct, "v4l2_tuner"), "audmode")
    yield from _setting("audio subchannels", "MODULATOR", partial(_struct, "v4l2_modulator"), "txsubchans")
    yield from _setting("frequency", "FREQUENCY", partial(_struct, "v4l2_frequency"))
    yield from _setting("blending", "FBUF", partial(_struct, "v4l2_framebuffer"), "flags")
    if device.capabilities & v4l2.V4L2_CAP_VIDEO_OUTPUT_OVERLAY:
        window = partial(_struct, "v4l2_format", type=v4l2.V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY)
        yield from _setting("overlay window", "FMT", window)
    for buf_type in filter(None, queue_types(device)):
        yield from _setting("format", "FMT", partial(_struct, "v4l2_format", type=buf_type))
        for name, target in _SELECTIONS.items():
            yield from _setting(name, "SELECTION", partial(_struct, "v4l2_selection", type=buf_type, target=target))
        yield from _setting("streaming parameters", "PARM", partial(_struct, "v4l2_streamparm", type=buf_type))


def _of_inputs() -> Iterator[Setting]:
    yield from _setting("standard", "STD", scalars.u64)
    yield from _setting("timings", "DV_TIMINGS", partial(_struct, "v4l2_dv_timings"))


def _setting(name: str, ioctl: str, argument: Callable[[], Any], field: str = "") -> Iterator[Setting]:
    """A setting, unless the release that this package is for does not describe its ioctls."""
    get, change = (described(v4l2, f"VIDIOC_{verb}_{ioctl}") for verb in "GS")
    if isinstance(get, int) and isinstance(change, int):
        yield Setting(name, get, change, argument, field)


def _struct(name: str, **fields: int) -> Any:
    return described(v4l2, name)(**fields)
