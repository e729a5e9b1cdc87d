"""What an infrared device is set to. Timeout and protocols can be read; all else is set as drivers start out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, decoders, scalars
from linuxmedia.conformance.outcomes import Spared
from linuxmedia.uapi import lirc

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device

# The lower end of the range of carriers goes to the device together with the upper one, so their order matters.
_AT_FIRST: Final = (
    (lirc.LIRC_SET_TRANSMITTER_MASK, 1),
    (lirc.LIRC_SET_SEND_CARRIER, 36000),
    (lirc.LIRC_SET_SEND_DUTY_CYCLE, 50),
    (lirc.LIRC_SET_REC_CARRIER_RANGE, 1),
    (lirc.LIRC_SET_REC_CARRIER, 0xFFFFFFFF),
    (lirc.LIRC_SET_MEASURE_CARRIER_MODE, 0),
    (lirc.LIRC_SET_WIDEBAND_RECEIVER, 0),
)


@dataclass(frozen=True)
class Remote:
    """What a device was set to."""

    path: str
    timeout: int
    """The time without light that ended a message, 0 where there is none to set."""
    protocols: tuple[str, ...]
    """What was decoded."""

    def different(self, fd: int) -> list[str]:
        """The names of those that are not so now."""
        names = [] if _timeout(fd) == self.timeout else ["timeout"]
        return names if decoders.enabled(self.path) == self.protocols else [*names, "protocols"]

    def set_back(self, fd: int) -> None:
        """Set them so, and the rest as drivers start out. A device refuses what it has not."""
        for request, value in _AT_FIRST:
            with suppress(Spared):  # then no test has set it
                calls.ioctl(fd, request, scalars.u32(value))
        if decoders.enabled(self.path) != self.protocols:
            # This may change the timeout, so it comes before.
            decoders.enable(self.path, self.protocols)
        if self.timeout:
            calls.ioctl(fd, lirc.LIRC_SET_REC_TIMEOUT, scalars.u32(self.timeout))


def read(fd: int, device: Device) -> Remote:
    """What it is set to now."""
    return Remote(device.path, _timeout(fd), decoders.enabled(device.path))


def _timeout(fd: int) -> int:
    timeout = scalars.u32()
    return 0 if calls.ioctl(fd, lirc.LIRC_GET_REC_TIMEOUT, timeout).errno else timeout.value
