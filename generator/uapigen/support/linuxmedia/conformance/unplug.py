"""Take a device away while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import controls
from linuxmedia.conformance.outcomes import NotReached, Unsupported

if TYPE_CHECKING:
    from linuxmedia.conformance.handles import Handle

_BUTTON: Final = "Disconnect"


def unplug(handle: Handle) -> None:
    """Unplug a vivid device, which comes back by itself with the last close. No other driver offers a safe way."""
    if handle.device.driver != "vivid":
        message = f"{handle.device.label} cannot be unplugged from software"
        raise Unsupported(message)
    button = controls.find(handle.fd, name=_BUTTON)
    if button is None:
        message = f"{handle.device.label} has no {_BUTTON!r} control: load vivid with no_error_inj=0"
        raise Unsupported(message)
    outcome = controls.write(handle.fd, button, 1)
    if outcome.errno:
        message = f"pressing {_BUTTON!r}: {outcome.seen}"
        raise NotReached(message)
