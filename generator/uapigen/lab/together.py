"""Run jobs on machines of their own, all at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from uapigen.lab.boot import Accelerator, Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.job import Job
from uapigen.lab.session import LabResult, hold

_MEMORY_INFO = Path("/proc/meminfo")
_OWN = 256  # MiB that QEMU takes beside the memory of its machine


@dataclass(frozen=True, slots=True)
class Task:
    """A command for one machine; `output` is the folder that it can write to, `stream` gets what it writes."""

    command: Sequence[str]
    output: Path
    stream: Callable[[bytes], None]
    variables: Mapping[str, str] = field(default_factory=dict[str, str])


def run_together(
    tasks: Sequence[Task], *, kernel: Kernel, machine: Machine, accelerator: Accelerator, timeout: float
) -> list[LabResult]:
    """Boot a machine for each task, and come back when all have ended; an exception here ends them all."""
    waker, stop = os.pipe()
    try:
        with ThreadPoolExecutor(max_workers=len(tasks), thread_name_prefix="machine") as pool:

            def start(task: Task) -> Future[LabResult]:
                job = Job(task.command, task.output.resolve(), timeout, task.variables)
                return pool.submit(hold, kernel, machine, accelerator, job, task.stream, waker)

            started = [start(task) for task in tasks]
            try:
                return [each.result() for each in started]
            finally:
                # Nothing is ever written: what the machines' threads see is the end of the pipe.
                os.close(stop)
    finally:
        os.close(waker)


def room(machine: Machine) -> int:
    """How many such machines keep this one busy and fit into its memory, at least one.

    What is tested waits for frames and lines for a quarter of the time, when another machine can have the processor.
    """
    available = next(
        int(line.split()[1]) >> 10 for line in _MEMORY_INFO.read_text().splitlines() if line.startswith("MemAvailable:")
    )
    busy = len(os.sched_getaffinity(0)) * 3 // 2 // machine.cpus
    return max(1, min(busy, available // (machine.memory + _OWN)))
