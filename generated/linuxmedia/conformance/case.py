"""A condition on one device with one value: a control run, then one that provokes, or one for each fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linuxmedia.conformance.faults import Walk
from linuxmedia.conformance.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeVar

    from linuxmedia.conformance.bench import Bench
    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.devices import Device

    T = TypeVar("T")


class Case:
    """Iterates over its runs. Each starts from a fresh state, and its state is released before the next one."""

    def __init__(self, subject: Subject, device: Device, bench: Bench, value: int) -> None:
        self.current: Run | None = None
        """The run that has not been released yet."""
        self.last: Run | None = None
        """The run that was begun last, for the report."""
        self._subject = subject
        self._device = device
        self._bench = bench
        self._value = value
        self._walk = Walk()

    def __iter__(self) -> Iterator[Run]:
        yield self._begin(provoking=False)
        self.finish()
        yield self._begin(provoking=True)
        self.finish()
        # A fault may leave the state half changed, so each one is tried on a state of its own.
        while self._walk.goes_on:
            yield self._begin(provoking=True)
            self.finish()

    def pick(self, *values: T) -> T:
        """The value that this case is about, out of all that are declared."""
        return values[self._value]

    def finish(self) -> None:
        """Release the run at hand."""
        run, self.current = self.current, None
        if run is not None:
            run.finish()

    def _begin(self, *, provoking: bool) -> Run:
        self.current = self.last = Run(self._subject, self._device, self._bench, provoking=provoking, walk=self._walk)
        return self.current
