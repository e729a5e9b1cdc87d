"""Run one test on one device, whatever happens in it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.case import Case
from linuxmedia.conformance.kmsg import alarm
from linuxmedia.conformance.outcomes import Contradicted, Ended
from linuxmedia.conformance.run import Run
from linuxmedia.conformance.verdict import judge
from linuxmedia.conformance.watchdog import TimedOut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from linuxmedia.conformance.bench import Bench
    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.describe import Step
    from linuxmedia.conformance.devices import Device
    from linuxmedia.conformance.selection import Target
    from linuxmedia.conformance.tape import Made
    from linuxmedia.conformance.verdict import Verdict

_CLEANING: Final = 20.0


class Execution:
    """A test that has been run: its verdict, and the calls that led to it."""

    def __init__(self, subject: Subject, target: Target, bench: Bench) -> None:
        self.steps: Sequence[Step] = ()
        self.made: Sequence[Made] = ()
        """The system calls of the last run, where somebody remembers them."""
        self._subject = subject
        self._target = target
        self._bench = bench

    def judge(self, test: Callable[..., None]) -> Verdict:
        """Run the test. What it raises otherwise than by a verdict of ours is a mistake in it, and is let through."""
        ending: Ended | None = None
        try:
            device = self._target.usable()
            if self._bench.guard is not None:
                self._bench.guard.begin(device)
            self._run(test, device)
        except Ended as ended:
            ending = ended
        known = self._subject.deviation(self._target.label, self._target.value_name)
        trouble = alarm(self._bench.log.lines())
        if trouble:
            ending = Contradicted(f"the kernel complained:\n{trouble}", seen="kernel log")
        return judge(self._subject, known, ending, self._target.duty)

    def _run(self, test: Callable[..., None], device: Device) -> None:
        trial = self._trial(device)
        try:
            with self._bench.watchdog.limit(self._subject.time_limit):
                test(trial)
        except TimedOut as error:
            message = f"{error}: the call hangs, or its state takes too long to arrange"
            raise Contradicted(message, seen="hang") from None
        finally:
            self._finish(trial)

    def _trial(self, device: Device) -> Case | Run:
        if self._subject.kind == "condition":
            return Case(self._subject, device, self._bench, self._target.value)
        return Run(self._subject, device, self._bench, provoking=True)

    def _finish(self, trial: Case | Run) -> None:
        if self._bench.tape is not None:
            self.made = tuple(self._bench.tape.made)
        latest = trial.last if isinstance(trial, Case) else trial
        self.steps = latest.steps if latest is not None else ()
        try:
            with self._bench.watchdog.limit(_CLEANING):
                trial.finish()
        except TimedOut:
            # Whatever could not be released so far is given one more chance, without waiting for it.
            with suppress(TimedOut), self._bench.watchdog.limit(_CLEANING):
                trial.finish()
            message = f"releasing everything took more than {_CLEANING:g} s"
            raise Contradicted(message, seen="hang") from None
