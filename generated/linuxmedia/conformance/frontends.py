"""What a frontend remembers when it is closed: that events were lost. The next FE_GET_EVENT of anybody tells that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linuxmedia.conformance import calls
from linuxmedia.uapi import dvb

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device


class Frontend:
    """A frontend that has lost nothing."""

    def different(self, _fd: int, /) -> list[str]:
        """Nothing: asking is setting back."""
        return []

    def set_back(self, fd: int, /) -> None:
        """Take the loss away. The events themselves went when the descriptor was opened."""
        calls.ioctl(fd, dvb.FE_GET_EVENT, dvb.dvb_frontend_event())


def read(fd: int, _device: Device) -> Frontend:
    """No call tells of a loss without ending it, so one from before the session ends here."""
    frontend = Frontend()
    frontend.set_back(fd)
    return frontend
