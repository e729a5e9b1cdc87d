"""Take a device away while it is open."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import controls
from linuxmedia.conformance.outcomes import Leaked, NotReached, Unsupported

if TYPE_CHECKING:
    from collections.abc import Callable

    from linuxmedia.conformance.handles import Handle

_BUTTON: Final = "Disconnect"
# Drivers that come back after an unbind with open descriptors; others were not tried or do not survive it.
_REBINDS: Final = frozenset[str]()
_PATIENCE: Final = 5.0


def unplug(handle: Handle) -> Callable[[], None]:
    """Unplug a device. Returns what plugs it in again once every descriptor is closed."""
    if handle.device.driver == "vivid":
        _press(handle)
        return lambda: None  # vivid comes back by itself with the last close
    if handle.device.driver in _REBINDS:
        return _unbind(handle)
    message = f"{handle.device.label} cannot be unplugged from software"
    raise Unsupported(message)


def _press(handle: Handle) -> None:
    button = controls.find(handle.fd, name=_BUTTON)
    if button is None:
        message = f"{handle.device.label} has no {_BUTTON!r} control: load vivid with no_error_inj=0"
        raise Unsupported(message)
    outcome = controls.write(handle.fd, button, 1)
    if outcome.errno:
        message = f"pressing {_BUTTON!r}: {outcome.seen}"
        raise NotReached(message)


def _unbind(handle: Handle) -> Callable[[], None]:
    driver = Path(handle.device.parent) / "driver"
    folder, name = driver.resolve(), Path(handle.device.parent).name
    (folder / "unbind").write_text(name)

    def bind() -> None:
        (folder / "bind").write_text(name)
        deadline = time.monotonic() + _PATIENCE
        while not Path(handle.path).exists():
            if time.monotonic() > deadline:
                message = f"{handle.path} did not come back after the driver was bound again"
                raise Leaked(message, seen="leak")
            time.sleep(0.01)

    return bind
