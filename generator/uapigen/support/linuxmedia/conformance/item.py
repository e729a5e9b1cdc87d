"""A test in one place with one value, as pytest runs it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import pytest

from linuxmedia.conformance.again import Again, run_again
from linuxmedia.conformance.execution import Execution
from linuxmedia.conformance.finding import Finding
from linuxmedia.conformance.record import Result
from linuxmedia.conformance.report import explain
from linuxmedia.conformance.verdict import Verdict, outcome_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from linuxmedia.conformance.bench import Bench
    from linuxmedia.conformance.declare import Leak, Subject
    from linuxmedia.conformance.selection import Place, Target

STATE: Final = "conformance"
SEEN: Final = "seen"


class TargetItem(pytest.Item):
    """Without fixtures and marks: there are thousands, and pytest's own functions take longer than their calls do."""

    def __init__(
        self,
        *,
        test: Callable[..., None],
        subject: Subject,
        place: Place,
        bench: Bench,
        findings: list[Finding],
        **others: Any,
    ) -> None:
        super().__init__(**others)  # pyright: ignore[reportUnknownMemberType]  # pytest leaves its type open
        self.subject = subject
        self._test = test
        self._place = place
        self._target = place.targets[0]
        """Where the test was made last."""
        self._bench = bench
        self._findings = findings

    def runtest(self) -> None:
        """Run the test, judge it and note the result."""
        verdict, execution = self._decide()
        finding = self._note(verdict, execution)
        self.user_properties += [(STATE, verdict.state), (SEEN, verdict.seen)]
        if verdict.report == "skipped":  # unsupported or not reached on this device: the record tells them apart
            pytest.skip(f"{verdict.state}: {verdict.detail}")
        if verdict.report == "deviates":
            # With its trace pytest would look up the source of every frame, which takes longer than most tests.
            raise pytest.xfail.Exception(f"{verdict.seen}: {verdict.detail}", pytrace=False)
        if verdict.report == "failed":
            pytest.fail(explain(finding), pytrace=False)

    def _decide(self) -> tuple[Verdict, Execution]:
        """Run the test on one device after the other, until one can show what it is about."""
        *first, last = self._place.targets
        for target in first:
            decided = self._on(target)
            if decided[0].report != "skipped":
                return decided
        return self._on(last)

    def _on(self, target: Target) -> tuple[Verdict, Execution]:
        self._target = target
        execution = Execution(self.subject, target, self._bench)
        try:
            return execution.judge(self._test), execution
        except Exception as error:  # whatever it is, the record must say that this condition was not decided
            detail = f"the test itself failed: {type(error).__name__}: {error}"
            self._note(Verdict("not-reached", "failed", "", detail), execution)
            raise

    def _run_again(self, verdict: Verdict) -> Again:
        if self._bench.reproducers <= 0:
            return Again()
        self._bench.reproducers -= 1
        return run_again(self.subject, self._target, self._bench, self._test, verdict)

    def again(self) -> Verdict:
        """Run the test once more, and note nothing."""
        return Execution(self.subject, self._target, self._bench).judge(self._test)

    @property
    def leak(self) -> Leak | None:
        """What the kernel is known to go on to hold for each of its walks."""
        return self.subject.leak(self._target.label)

    @property
    def record_name(self) -> str:
        """The condition and the device or driver, as people name them."""
        return f"{self._target.record_id(self.subject)} on {self._place.on}"

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the test stands."""
        return self.path, self._test.__code__.co_firstlineno - 1, self.name

    @cached_property
    def location(self) -> tuple[str, int | None, str]:
        """The same as reports tell it. For each of thousands pytest would make the path anew."""
        _, line, name = self.reportinfo()
        return self.nodeid.partition("::")[0], line, name

    def _note(self, verdict: Verdict, execution: Execution) -> Finding:
        result = Result(
            self._target.record_id(self.subject), self._target.label, verdict.state, verdict.seen, verdict.detail
        )
        failed = verdict.report == "failed"
        calls = [str(step) for step in execution.steps] if failed else []
        again = self._run_again(verdict) if failed else Again()
        finding = Finding(
            self.subject, self._target, result, outcome_of(verdict), calls, again.program, again.otherwise
        )
        self._findings.append(finding)
        return finding
