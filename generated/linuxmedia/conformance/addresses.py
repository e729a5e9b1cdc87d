"""The logical addresses that a CEC adapter has claimed."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linuxmedia.conformance import calls
from linuxmedia.uapi import cec

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device


@dataclass(frozen=True)
class Addresses:
    """What was claimed."""

    claimed: cec.cec_log_addrs

    def different(self, fd: int) -> list[str]:
        """Whether others are now."""
        now = read(fd, None).claimed
        same = (now.num_log_addrs, now.log_addr_mask) == (self.claimed.num_log_addrs, self.claimed.log_addr_mask)
        return [] if same else ["logical addresses"]

    def set_back(self, fd: int) -> None:
        """Give up what is claimed now, and claim those of before."""
        calls.ioctl(fd, cec.CEC_ADAP_S_LOG_ADDRS, cec.cec_log_addrs())
        if self.claimed.num_log_addrs:
            calls.ioctl(fd, cec.CEC_ADAP_S_LOG_ADDRS, copy.copy(self.claimed))


def read(fd: int, _device: Device | None) -> Addresses:
    """What is claimed now."""
    claimed = cec.cec_log_addrs()
    calls.ioctl(fd, cec.CEC_ADAP_G_LOG_ADDRS, claimed)
    return Addresses(claimed)
