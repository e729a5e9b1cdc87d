"""Find the devices that the user names."""

from __future__ import annotations

import grp
import os
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.system import O_CLOEXEC, O_NONBLOCK, O_RDWR
from linuxmedia.uapi import media

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from linuxmedia.conformance.devices import Device

_ADAPTERS: Final = "/dev/dvb/adapter"


class NoDevice(Exception):
    """A device that was asked for cannot be tested; the text says why, and what helps."""


@dataclass(frozen=True)
class Wanted:
    """What the user names, as it stands on the command line. Nothing means everything."""

    devices: Sequence[str] = ()
    """Paths, or labels as the list of devices has them; a label may have wildcards."""
    graphs: Sequence[str] = ()
    """Paths of media devices, for everything that belongs to their graphs."""
    adapters: Sequence[int] = ()
    """Numbers of DVB adapters."""

    def __bool__(self) -> bool:
        return bool(self.devices or self.graphs or self.adapters)


def chosen(wanted: Wanted, devices: Iterable[Device]) -> tuple[Device, ...]:
    """The devices that are meant, in all their roles."""
    here = tuple(devices)
    if not wanted:
        return here or _refuse_nothing()
    found: set[Device] = set()
    for name in wanted.devices:
        found |= _named(name, here)
    for path in wanted.graphs:
        _insist(path, here)
        numbers = {Path(path).stat().st_rdev, *_in_graph(path)}
        found |= {device for device in here if Path(device.path).stat().st_rdev in numbers}
    for number in wanted.adapters:
        beginning = f"{_ADAPTERS}{number}/"
        of_adapter = {device for device in here if device.path.startswith(beginning)}
        if not of_adapter:
            _insist(beginning.rstrip("/"), here)
        found |= of_adapter
    return tuple(device for device in here if device in found)


def unusable() -> list[str]:
    """The device nodes that are here and may not be opened, in words."""
    patterns = ("video*", "media*", "v4l-subdev*", "cec*", "lirc*", "radio*", "vbi*", "swradio*", "dvb/*/*")
    nodes = sorted(path for pattern in patterns for path in Path("/dev").glob(pattern))
    return [_refusal(path) for path in nodes if path.is_char_device() and not os.access(path, os.R_OK | os.W_OK)]


def _refuse_nothing() -> tuple[Device, ...]:
    """Say what helps where there is no device at all."""
    left_out = unusable()
    helpful = left_out or ["load a driver that needs no hardware (sudo modprobe vivid), or use the media lab"]
    message = "\n  ".join(helpful)
    raise NoDevice(f"there is no media device here that you may use\n  {message}")


def _named(name: str, here: tuple[Device, ...]) -> set[Device]:
    if not name.startswith("/"):
        found = {device for device in here if fnmatchcase(device.label, name)}
        if not found:
            labels = ", ".join(sorted({device.label for device in here})) or "none"
            message = f"no device is called {name!r} (devices here: {labels})"
            raise NoDevice(message)
        return found
    _insist(name, here)
    return {device for device in here if device.path == os.path.realpath(name)}


def _insist(path: str, here: tuple[Device, ...]) -> None:
    """Say why a path cannot be tested, if so."""
    real = Path(os.path.realpath(path))
    if any(device.path == str(real) for device in here):
        return
    listed = ", ".join(sorted({device.path for device in here})) or "none"
    if not real.exists():
        message = f"{path}: there is no such device (devices here: {listed})"
    elif not os.access(real, os.R_OK | os.W_OK):
        message = _refusal(real)
    else:
        message = f"{path} is no media device, or does not answer (devices here: {listed})"
    raise NoDevice(message)


def _refusal(path: Path) -> str:
    """Who may open a node, and how one comes to be among them."""
    try:
        group = grp.getgrgid(path.stat().st_gid).gr_name
    except KeyError:
        group = str(path.stat().st_gid)
    return (
        f"{path}: you may not open it for reading and writing; run this with sudo, or join the group "
        f"{group!r} (sudo usermod --append --groups {group} $USER) and log in again"
    )


def _in_graph(path: str) -> set[int]:
    """The numbers of the device nodes that the interfaces of a media graph have."""
    opened = calls.open_(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    if opened.errno:
        return set()
    try:
        topology = media.media_v2_topology()
        calls.ioctl(opened.value, media.MEDIA_IOC_G_TOPOLOGY, topology)
        interfaces = [media.media_v2_interface() for _ in range(topology.num_interfaces)]
        asked = media.media_v2_topology()
        asked.ptr_interfaces = interfaces
        if calls.ioctl(opened.value, media.MEDIA_IOC_G_TOPOLOGY, asked).errno:
            return set()
        nodes = [interface.devnode for interface in asked.ptr_interfaces]
        return {os.makedev(node.major, node.minor) for node in nodes}
    finally:
        calls.close(opened.value)
