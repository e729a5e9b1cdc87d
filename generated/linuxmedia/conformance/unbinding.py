"""Take the driver of a device away, as if the device had been pulled out, and give it back."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.outcomes import NotReached, Unsupported
from linuxmedia.conformance.selection import in_lab

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device

# Not every driver survives that while files are open. These do where nothing happens in front of their hardware, and
# when the work of their own is done that they begin as they are bound: how many seconds that may take.
_SAFE: Final = {"serial_ir": 0.3, "rainshadow-cec": 0.0}


@dataclass(frozen=True)
class Unbound:
    """A device without its driver, as the driver model knows both."""

    device: str
    driver: Path


def can_unbind(device: Device) -> bool:
    """Whether its driver lets go of it while it is in use: in the lab only, where the hardware is known."""
    return in_lab() and device.driver in _SAFE


def unbind(device: Device) -> Unbound:
    """Take the driver away; the device's node goes with it."""
    holder = _held(Path(device.parent))
    unbound = Unbound(holder.name, (holder / "driver").resolve())
    try:
        (unbound.driver / "unbind").write_text(unbound.device)
    except PermissionError as error:
        message = f"{device.label} can be unbound from {device.driver} by root only"
        raise Unsupported(message) from error
    return unbound


def bind(unbound: Unbound) -> None:
    """Give the driver back, until it could be taken away again; the node is there at the end of this."""
    try:
        (unbound.driver / "bind").write_text(unbound.device)
    except OSError as error:
        message = f"{unbound.device} cannot be bound to {unbound.driver.name} again: {error.strerror}"
        raise NotReached(message) from error
    time.sleep(_SAFE[unbound.driver.name])


def _held(device: Path) -> Path:
    """The device of the driver model that the driver holds: this one or one above."""
    return next(folder for folder in (device, *device.parents) if (folder / "driver").exists())
