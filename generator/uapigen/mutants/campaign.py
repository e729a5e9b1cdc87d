"""Every bug once, by the suite and by the compliance tools, some machines at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from pathlib import Path
from typing import Final, TypeVar

from uapigen.counted import counted
from uapigen.lab import progress
from uapigen.lab.cache import Kernel
from uapigen.lab.problem import LabError
from uapigen.mutants import tools
from uapigen.mutants.boots import CEC, NONE, NOTES, Found, Task, go_through
from uapigen.mutants.bugs import Bug
from uapigen.mutants.judge import Judged, judge
from uapigen.source.marks import nearest
from uapigen.suite.pytest_run import Suite, spelled

_T = TypeVar("_T")

_LOOKED_AFTER: Final = 1.0


def campaign(
    bugs: Sequence[Bug], kernel: Kernel, package: Path, output: Path, machines: int, told: Callable[[str], None]
) -> list[Judged]:
    """Go through the bugs place by place, and judge each.

    The machines are held by processes of their own, so that an interruption reaches each of them.
    """
    _refuse_unknown(bugs, Suite(package, seed=0).names())
    tools.folder()  # before several processes want it
    by_suite: dict[str, Found] = {}
    by_tools: dict[str, Found] = {}
    good: dict[str, Found] = {}
    tasks = _tasks(bugs)
    with ProcessPoolExecutor(machines) as pool:
        running = {pool.submit(go_through, task, kernel, package, output): task for task in tasks}
        try:
            for done in _as_they_end(running, output, sum(len(task.bugs) for task in tasks)):
                task, found = running[done], done.result()
                (by_suite if task.by_suite else by_tools).update(found)
                if not task.by_suite and NONE in found:
                    good[task.place] = found[NONE]
                told(f"{task.place}: {counted(len(task.bugs), 'bug')} gone through by the {_who(task)}")
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    nothing = Found({})
    return [
        judge(bug, by_suite[bug.name], by_tools.get(bug.name, nothing), good.get(bug.place, nothing)) for bug in bugs
    ]


def _as_they_end(running: Collection[Future[_T]], output: Path, bugs: int) -> Generator[Future[_T]]:
    """The tasks that have ended; meanwhile the notes of all tell how far they are."""
    left = set(running)
    with progress.stage("deliberate bugs, by suite and tools", bugs) as stage:
        while left:
            ended, left = wait(left, timeout=_LOOKED_AFTER, return_when=FIRST_COMPLETED)
            stage.reached(sum(notes.read_bytes().count(b"\n") for notes in output.glob(f"*/{NOTES}")))
            yield from ended


def _refuse_unknown(bugs: Sequence[Bug], tests: Collection[str]) -> None:
    """Machines would boot and test nothing, and the bugs would look like survivors."""
    unknown = [
        f"{bug.name}: no tests of {name!r}{nearest(name, tests)}"
        for bug in bugs
        for name in bug.tests
        if spelled(name) not in tests
    ]
    if unknown:
        raise LabError("\n".join(unknown))


def _tasks(bugs: Sequence[Bug]) -> list[Task]:
    """The suite and the tools at each place; the tools have nothing to look at where no device is named.

    The tools come first: they mostly wait for frames, and leave the processors to the suite.
    """
    places = {bug.place: tuple(b for b in bugs if b.place == bug.place) for bug in bugs}
    by_tools = [
        Task(False, place, these) for place, these in places.items() if place == CEC or any(b.devices for b in these)
    ]
    return by_tools + [Task(True, place, these) for place, these in places.items()]


def _who(task: Task) -> str:
    return "suite" if task.by_suite else "compliance tools"
