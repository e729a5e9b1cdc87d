"""A condition on one device with one value: a control run, then a provoking run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linuxmedia.conformance.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeVar

    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.devices import Device, Inventory

    T = TypeVar("T")


class Case:
    """Iterates over its runs. Each starts from a fresh state, and its state is released before the next one."""

    def __init__(self, subject: Subject, device: Device, inventory: Inventory, value: int) -> None:
        self.current: Run | None = None
        """The run that has not been released yet."""
        self.last: Run | None = None
        """The run that was begun last, for the report."""
        self._subject = subject
        self._device = device
        self._inventory = inventory
        self._value = value

    def __iter__(self) -> Iterator[Run]:
        for provoking in (False, True):
            self.current = self.last = Run(self._subject, self._device, self._inventory, provoking=provoking)
            yield self.current
            self.finish()

    def pick(self, *values: T) -> T:
        """The value that this case is about, out of all that are declared."""
        return values[self._value]

    def finish(self) -> None:
        """Release the run at hand."""
        run, self.current = self.current, None
        if run is not None:
            run.finish()
