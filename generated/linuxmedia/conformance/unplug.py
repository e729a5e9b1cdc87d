"""Take a device away while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, controls
from linuxmedia.conformance.outcomes import NotReached, Unsupported
from linuxmedia.conformance.system import O_CLOEXEC, O_NONBLOCK, O_RDWR

if TYPE_CHECKING:
    from linuxmedia.conformance.handles import Handle

_BUTTON: Final = "Disconnect"
_MODE: Final = O_RDWR | O_NONBLOCK | O_CLOEXEC


def unplug(handle: Handle, capture: str) -> None:
    """Unplug a vivid device, which comes back by itself with the last close.

    Older kernels leave some nodes where they are, and the last close of those brings nothing back. The capture node of
    the same instance goes with all of them.
    """
    if handle.device.driver != "vivid":
        message = f"{handle.device.label} cannot be unplugged from software"
        raise Unsupported(message)
    button = controls.find(handle.fd, name=_BUTTON)
    if button is None:
        message = f"{handle.device.label} has no {_BUTTON!r} control: load vivid with no_error_inj=0"
        raise Unsupported(message)
    witness = calls.open_(capture, _MODE)
    outcome = controls.write(handle.fd, button, 1)
    again = calls.open_(handle.path, _MODE)
    if not again.errno:
        calls.close(again.value)
        calls.close(handle.fd)
    calls.close(witness.value)
    if outcome.errno:
        message = f"pressing {_BUTTON!r}: {outcome.seen}"
        raise NotReached(message)
    if not again.errno:
        message = f"{_BUTTON!r} leaves {handle.device.label} where it is"
        raise Unsupported(message)
