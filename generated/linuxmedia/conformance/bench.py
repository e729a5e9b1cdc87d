"""What all tests of a session share."""

from __future__ import annotations

from dataclasses import dataclass, field

from linuxmedia.conformance.baselines import Baselines
from linuxmedia.conformance.devices import Inventory
from linuxmedia.conformance.kmsg import KernelLog
from linuxmedia.conformance.watchdog import Watchdog


@dataclass(frozen=True)
class Bench:
    """The devices, what they are set to, and who watches."""

    inventory: Inventory = field(default_factory=Inventory)
    baselines: Baselines = field(default_factory=Baselines)
    log: KernelLog = field(default_factory=KernelLog)
    watchdog: Watchdog = field(default_factory=Watchdog)

    def close(self) -> None:
        """Stop watching."""
        self.log.close()
