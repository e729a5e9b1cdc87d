"""Run a test that has failed once more, to find out how others can see it fail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import reproducer
from linuxmedia.conformance.execution import Execution
from linuxmedia.conformance.spelling import Unwritable

if TYPE_CHECKING:
    from collections.abc import Callable

    from linuxmedia.conformance.bench import Bench
    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.selection import Target
    from linuxmedia.conformance.verdict import Verdict

# What takes long or leaves the machine in doubt is not done twice.
_ONCE: Final = frozenset(("hang", "kernel log", "leak"))


@dataclass(frozen=True)
class Again:
    """What a second run has shown."""

    program: str = ""
    """Shows the same as the test; empty where none was found."""
    otherwise: str = ""
    """How the second run ended, where that was another way."""


def run_again(subject: Subject, target: Target, bench: Bench, test: Callable[..., None], verdict: Verdict) -> Again:
    """Look for a program that shows what a test has shown."""
    if verdict.state != "contradicted" or verdict.seen in _ONCE:
        return Again()
    execution = Execution(subject, target, bench)
    bench.remember()
    try:
        second = execution.judge(test)
    finally:
        bench.forget()
    if (second.state, second.seen) != (verdict.state, verdict.seen):
        return Again(otherwise=f"{second.state}{f', {second.seen}' if second.seen else ''}")
    try:
        program = reproducer.write(execution.made)
        found = reproducer.shows(program, execution.made[-1].outcome.seen)
    except Unwritable:
        return Again()
    # The program opens what the test did, and has nobody who sets it back.
    bench.baselines.restore_all()
    return Again(program if found else "")
