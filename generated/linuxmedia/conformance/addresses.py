"""The addresses of a CEC adapter: those that it has claimed, and the physical one where programs set it."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linuxmedia.conformance import calls, scalars
from linuxmedia.uapi import cec

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device


@dataclass(frozen=True)
class Addresses:
    """What was claimed, and where the adapter was."""

    claimed: cec.cec_log_addrs
    physical: int | None
    """None where the driver finds it, which a hotplug may change at any time."""

    def different(self, fd: int) -> list[str]:
        """Whether others are now."""
        now = read(fd, None)
        same = (now.claimed.num_log_addrs, now.claimed.log_addr_mask) == (
            self.claimed.num_log_addrs,
            self.claimed.log_addr_mask,
        )
        names = [] if same else ["logical addresses"]
        return names if now.physical == self.physical else [*names, "physical address"]

    def set_back(self, fd: int) -> None:
        """Give up what is claimed now, and claim those of before."""
        calls.ioctl(fd, cec.CEC_ADAP_S_LOG_ADDRS, cec.cec_log_addrs())
        if self.physical is not None:
            calls.ioctl(fd, cec.CEC_ADAP_S_PHYS_ADDR, scalars.u16(self.physical))
        if self.claimed.num_log_addrs:
            calls.ioctl(fd, cec.CEC_ADAP_S_LOG_ADDRS, copy.copy(self.claimed))


def read(fd: int, _device: Device | None) -> Addresses:
    """What they are now."""
    claimed = cec.cec_log_addrs()
    calls.ioctl(fd, cec.CEC_ADAP_G_LOG_ADDRS, claimed)
    return Addresses(claimed, _physical(fd))


def _physical(fd: int) -> int | None:
    able = cec.cec_caps()
    calls.ioctl(fd, cec.CEC_ADAP_G_CAPS, able)
    address = scalars.u16()
    calls.ioctl(fd, cec.CEC_ADAP_G_PHYS_ADDR, address)
    return address.value if able.capabilities & cec.CEC_CAP_PHYS_ADDR else None
