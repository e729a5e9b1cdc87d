"""What all tests of a session share."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linuxmedia.conformance import descriptors
from linuxmedia.conformance.baselines import Baselines
from linuxmedia.conformance.devices import Inventory
from linuxmedia.conformance.kmsg import KernelLog
from linuxmedia.conformance.observed import observers
from linuxmedia.conformance.tape import Tape
from linuxmedia.conformance.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Generator

    from linuxmedia.conformance.permissions import Guard


@dataclass
class Bench:
    """The devices, what they are set to, and who watches."""

    inventory: Inventory = field(default_factory=Inventory)
    baselines: Baselines = field(default_factory=Baselines)
    log: KernelLog = field(default_factory=KernelLog)
    watchdog: Watchdog = field(default_factory=Watchdog)

    tape: Tape | None = None
    """What remembers the calls of the run at hand; nothing, most of the time."""
    guard: Guard | None = None
    """Who keeps hardware from harm; nobody in the lab."""

    reproducers: int = 10
    """For how many more failures a program is to be looked for."""

    def remember(self) -> None:
        """Remember every call from now on."""
        self.tape = Tape()
        observers.append(self.tape)

    def forget(self) -> None:
        """Remember no more."""
        if self.tape is not None:
            observers.remove(self.tape)
            self.tape = None

    @contextmanager
    def unseen(self) -> Generator[None]:
        """Make calls that are none of the test's: nobody would want them in a program that shows what it found."""
        before = len(self.tape.made) if self.tape is not None else 0
        yield
        if self.tape is not None:
            del self.tape.made[before:]

    def protect(self, guard: Guard) -> None:
        """Let somebody see every call before it is made."""
        self.guard = guard
        observers.append(guard)

    def close(self) -> None:
        """Stop watching."""
        self.log.close()
        self.watchdog.close()
        descriptors.close()
        if self.guard is not None:
            observers.remove(self.guard)
