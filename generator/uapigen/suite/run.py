"""Run the suite in the lab, on one machine or on several."""

from __future__ import annotations

import shlex
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from uapigen.counted import counted
from uapigen.lab import kernel_log, progress
from uapigen.lab.boot import Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.run import accelerator_of, run as run_in_lab
from uapigen.lab.session import LabResult
from uapigen.lab.together import Task, run_together
from uapigen.suite.board import Board
from uapigen.suite.merge import RESULTS, merge
from uapigen.suite.pytest_run import FAILED, NO_TESTS, PASSED, Suite, topic_of
from uapigen.suite.shares import share

ONE_OF_SEVERAL = Machine(cpus=1)
"""What each machine is when there are several: a session is one process, and mostly one thread."""

_TALK = "pytest.log"
_SHOWN = 30


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended; its files are in the output folder."""

    passed: bool
    complete: bool
    """Whether every machine came to its end."""


def run_alone(suite: Suite, kernel: Kernel, timeout: float, output: Path) -> Outcome:
    """Run everything on one machine; what pytest says goes to stdout."""
    (output / RESULTS).unlink(missing_ok=True)  # of a run before
    ended = run_in_lab(
        suite.command(output),
        kernel=kernel,
        output=output,
        timeout=timeout,
        variables=suite.environment(),
    )
    if not _complete(ended, output):
        print(_loss("the suite", ended, None), file=sys.stderr)
    return Outcome(ended.exit_status in (PASSED, NO_TESTS), _complete(ended, output))


def run_shared(
    suite: Suite, kernel: Kernel, timeout: float, output: Path, machines: int, weights: Mapping[str, float]
) -> Outcome:
    """Run a share on each machine, and put the results together. The results of a machine that is lost are missing."""
    shares = share(weights, machines, suite.seed)
    folders = [output / f"machine-{number}" for number in range(1, len(shares) + 1)]
    where, began = counted(len(shares), "machine"), time.monotonic()
    with progress.stage(f"conformance suite on {where}") as stage:
        board = Board(len(shares), stage)
        tasks = [
            _task(suite, modules, folder, board, number)
            for number, (modules, folder) in enumerate(zip(shares, folders, strict=True))
        ]
        results = run_together(
            tasks, kernel=kernel, machine=ONE_OF_SEVERAL, accelerator=accelerator_of(kernel), timeout=timeout
        )
    merge(folders, output)
    print(f"{board.counted()} in {time.monotonic() - began:.0f} s on {where}")
    complete = [_complete(ended, folder) for ended, folder in zip(results, folders, strict=True)]
    for number, (ended, folder) in enumerate(zip(results, folders, strict=True)):
        if complete[number]:
            shutil.rmtree(folder)
        else:
            print(_loss(f"machine {number + 1}", ended, board.running(number)), file=sys.stderr)
            print(_end_of(folder / _TALK), file=sys.stderr)
    return Outcome(all(ended.exit_status in (PASSED, NO_TESTS) for ended in results), all(complete))


def _task(suite: Suite, modules: Sequence[str], folder: Path, board: Board, number: int) -> Task:
    """What a machine is to run: its results on stdout as they come, what pytest says in a file."""
    shutil.rmtree(folder, ignore_errors=True)  # of a machine that was lost before
    folder.mkdir()
    command = shlex.join([*suite.command(folder, map(topic_of, modules)), "--ktap", "-"])
    talking = ["sh", "-c", f"exec {command} 2>{shlex.quote(str(folder / _TALK))}"]
    return Task(talking, folder, board.listener(number), suite.environment())


def _complete(ended: LabResult, folder: Path) -> bool:
    return ended.exit_status in (PASSED, FAILED, NO_TESTS) and (folder / RESULTS).is_file()


def _loss(who: str, ended: LabResult, running: str | None) -> str:
    """How a run went wrong, and where it was."""
    at = f" during {running}" if running else ""
    if ended.panicked:
        return f"{who}: the kernel panicked{at}:\n{kernel_log.panic(ended.kernel_log)}"
    if ended.timed_out:
        return f"{who}: the time was up{at}; the last kernel messages were:\n{kernel_log.last(ended.kernel_log)}"
    if ended.lost:
        return f"{who}: the machine went away{at}; the last kernel messages were:\n{kernel_log.last(ended.kernel_log)}"
    return f"{who} did not come to its end{at} (pytest's status {ended.exit_status}); --output DIR keeps the kernel.log"


def _end_of(talk: Path) -> str:
    """The last that pytest said."""
    lines = talk.read_text(encoding="utf-8", errors="replace").splitlines() if talk.is_file() else []
    return "\n".join(lines[-_SHOWN:])
