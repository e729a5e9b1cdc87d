"""The media devices of this machine, found by what they can do."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.catalogue import PATHS
from linuxmedia.conformance.described import described
from linuxmedia.conformance.system import O_CLOEXEC, O_NONBLOCK, O_RDONLY, O_RDWR
from linuxmedia.uapi import cec, media, v4l2

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from linuxmedia.conformance.calls import Pointer

_DEV: Final = Path("/dev")
_SYS: Final = Path("/sys")

# Drivers whose devices are connected to nothing: what they send goes nowhere.
LOOPBACK: Final = frozenset(
    {"vivid", "vim2m", "vicodec", "vimc", "visl", "vidtv", "rc-loopback", "dma-heap", "udmabuf"}
)

_BY_CAPABILITY: Final = {
    "m2m": v4l2.V4L2_CAP_VIDEO_M2M | v4l2.V4L2_CAP_VIDEO_M2M_MPLANE,
    "video-capture": v4l2.V4L2_CAP_VIDEO_CAPTURE | v4l2.V4L2_CAP_VIDEO_CAPTURE_MPLANE,
    "video-output": v4l2.V4L2_CAP_VIDEO_OUTPUT | v4l2.V4L2_CAP_VIDEO_OUTPUT_MPLANE,
    "video-overlay": v4l2.V4L2_CAP_VIDEO_OVERLAY,
    "vbi-capture": v4l2.V4L2_CAP_VBI_CAPTURE | v4l2.V4L2_CAP_SLICED_VBI_CAPTURE,
    "vbi-output": v4l2.V4L2_CAP_VBI_OUTPUT | v4l2.V4L2_CAP_SLICED_VBI_OUTPUT,
    "sdr-capture": v4l2.V4L2_CAP_SDR_CAPTURE,
    "sdr-output": v4l2.V4L2_CAP_SDR_OUTPUT,
    "meta-capture": v4l2.V4L2_CAP_META_CAPTURE,
    "meta-output": v4l2.V4L2_CAP_META_OUTPUT,
}
_BY_ASKING: Final = frozenset(
    {"radio", "radio-output", "touch", "subdev", "media", "demux", "dvr", "frontend", "ca", "net", "cec", "lirc"}
    | {"dma-heap", "udmabuf", *_BY_CAPABILITY}
)


@dataclass(frozen=True)
class Device:
    """One device node in one of its roles."""

    node: str
    path: str
    driver: str
    label: str
    """The same on every boot, unlike the path."""
    name: str = ""
    """What the driver calls the node: for sub-devices and video nodes of a graph the entity's name."""
    capabilities: int = 0
    """The V4L2 capabilities of this node, 0 for other interfaces."""
    parent: str = ""
    """The sysfs device that the node belongs to, which siblings share."""

    @property
    def loopback(self) -> bool:
        """Whether what it sends goes nowhere."""
        return self.driver in LOOPBACK


class Inventory:
    """All devices, looked for once."""

    @cached_property
    def devices(self) -> tuple[Device, ...]:
        """Every device in every role, in a stable order, with labels that are unique within a node."""
        found = sorted(_everything(), key=lambda device: (device.node, device.label, _natural(device.path)))
        seen: dict[tuple[str, str], int] = {}
        unique: list[Device] = []
        for device in found:
            key = (device.node, device.label)
            seen[key] = seen.get(key, 0) + 1
            label = device.label if seen[key] == 1 else f"{device.label}#{seen[key]}"
            unique.append(replace(device, label=label))
        return tuple(unique)

    def of(self, node: str) -> tuple[Device, ...]:
        """The devices of one kind."""
        return self._by_node.get(node, ())

    @cached_property
    def _by_node(self) -> dict[str, tuple[Device, ...]]:
        nodes = {device.node for device in self.devices}
        return {node: tuple(device for device in self.devices if device.node == node) for node in nodes}

    def beside(self, device: Device, node: str, entity: str | None = None) -> Device | None:
        """The device of another kind that belongs with this one, or else the first of that kind."""
        candidates = [other for other in self.of(node) if entity in (None, other.name)]
        siblings = [other for other in candidates if other.parent == device.parent]
        # Two instances of a driver may share a parent: their names then tell them apart.
        named = device.name or device.label
        return max(siblings or candidates, key=lambda other: _alike(other.name or other.label, named), default=None)


def _everything() -> Iterator[Device]:
    yield from _v4l2()
    yield from _dvb()
    yield from _media()
    yield from _cec()
    yield from _lirc()
    yield from _dma_heaps()
    if (_DEV / "udmabuf").exists():
        yield Device("udmabuf", "/dev/udmabuf", "udmabuf", "udmabuf")
    for node, pattern in PATHS.items():
        if node not in _BY_ASKING:
            yield from _by_path(node, pattern)


def _by_path(node: str, pattern: str) -> Iterator[Device]:
    """Devices of a kind of which only the spec knows; they have the names of their files."""
    for path in sorted(Path("/").glob(pattern.lstrip("/")), key=lambda path: _natural(path.name)):
        number = path.stat().st_rdev
        entry = _SYS / f"dev/char/{os.major(number)}:{os.minor(number)}"
        yield Device(node, str(path), _driver(entry), path.name, "", 0, _parent(entry))


def _v4l2() -> Iterator[Device]:
    for entry in _entries("class/video4linux"):
        name = _text(entry / "name")
        path = str(_DEV / entry.name)
        driver = _driver(entry)
        parent = _parent(entry)
        if entry.name.startswith("v4l-subdev"):
            yield Device("subdev", path, driver, name, name, 0, parent)
            continue
        found = v4l2.v4l2_capability()
        if _asked(path, v4l2.VIDIOC_QUERYCAP, found):
            for node in _roles(entry.name, found.device_caps):
                yield Device(node, path, found.driver, name, name, found.device_caps, parent)


def _asked(path: str, request: int, answer: Pointer) -> bool:
    """Open a device just to ask it something."""
    opened = calls.open_(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    if opened.errno:
        return False
    outcome = calls.ioctl(opened.value, request, answer)
    calls.close(opened.value)
    return not outcome.errno


def _told(path: str, area: ModuleType, request: str, struct: str, field: str) -> str:
    """A text that a device tells about itself; nothing where this release does not describe the ioctl."""
    number, make = described(area, request), described(area, struct)
    if number is None or make is None:
        return ""
    answer = make()
    return str(getattr(answer, field)) if _asked(path, number, answer) else ""


def _roles(name: str, capabilities: int) -> Iterator[str]:
    if name.startswith("radio"):
        yield "radio-output" if capabilities & v4l2.V4L2_CAP_MODULATOR else "radio"
    elif name.startswith("v4l-touch"):
        yield "touch"
    else:
        yield from (node for node, bits in _BY_CAPABILITY.items() if capabilities & bits)


def _dvb() -> Iterator[Device]:
    for entry in _entries("class/dvb"):
        adapter, _, rest = entry.name.removeprefix("dvb").partition(".")
        node = rest.rstrip("0123456789")
        driver = _driver(entry).removesuffix("_bridge")  # as older kernels call vidtv
        yield Device(node, f"/dev/dvb/adapter{adapter}/{rest}", driver, f"{driver}-{node}", "", 0, f"dvb{adapter}")


def _media() -> Iterator[Device]:
    for entry in _entries("bus/media/devices"):
        path = str(_DEV / entry.name)
        # The bus tells two instances of a driver apart, the model does not.
        bus = _told(path, media, "MEDIA_IOC_DEVICE_INFO", "media_device_info", "bus_info").rpartition(":")[2]
        # Some releases add the number of the platform device, which only the label needs.
        bus = re.sub(r"\.\d+$", "", bus)
        parent = _parent(entry)
        yield Device("media", path, _driver(entry), Path(parent).name, bus, 0, parent)


def _cec() -> Iterator[Device]:
    for entry in _entries("bus/cec/devices"):
        driver = _driver(entry)
        path = str(_DEV / entry.name)
        name = _told(path, cec, "CEC_ADAP_G_CAPS", "cec_caps", "name")
        yield Device("cec", path, driver, name or f"{driver}-cec", name, 0, _parent(entry))


def _lirc() -> Iterator[Device]:
    for entry in _entries("class/lirc"):
        settings = dict(re.findall(r"(?m)^(\w+)=(.*)$", _text(entry / "device" / "uevent")))
        driver = settings.get("DRV_NAME", "") or _driver(entry / "device")
        yield Device("lirc", str(_DEV / entry.name), driver, driver, settings.get("DEV_NAME", ""), 0, _parent(entry))


def _dma_heaps() -> Iterator[Device]:
    for path in sorted((_DEV / "dma_heap").glob("*")):
        opened = calls.open_(str(path), O_RDONLY | O_CLOEXEC)
        if not opened.errno:
            calls.close(opened.value)
            yield Device("dma-heap", str(path), "dma-heap", path.name)


def _alike(label: str, other: str) -> int:
    """How many characters two labels have in common at their beginning."""
    return next((place for place, pair in enumerate(zip(label, other, strict=False)) if pair[0] != pair[1]), len(label))


def _entries(folder: str) -> list[Path]:
    return sorted((_SYS / folder).glob("*"), key=lambda entry: _natural(entry.name))


def _natural(name: str) -> list[str]:
    return [part.zfill(8) if part.isdecimal() else part for part in re.split(r"(\d+)", name)]


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""


def _parent(entry: Path) -> str:
    device = entry / "device"
    return str(device.resolve()) if device.exists() else str((entry / "..").resolve())


def _driver(entry: Path) -> str:
    """The driver of the nearest device upwards that has one."""
    for folder in (entry / "device", *entry.resolve().parents):
        driver = folder / "driver"
        if driver.exists():
            return driver.resolve().name
        if folder == _SYS:
            break
    return ""
