"""Run a command, or a shell, in the lab."""

from __future__ import annotations

import shutil
import sys
import tempfile
import termios
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from uapigen.lab import kvm
from uapigen.lab.boot import Accelerator, Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.job import Job, Terminal
from uapigen.lab.problem import LabError
from uapigen.lab.session import LAB_FAILED, TIMED_OUT, LabResult, hold

__all__ = ["LAB_FAILED", "TIMED_OUT", "LabResult", "accelerator_of", "run", "shell"]

_PROBE = 15.0  # seconds: with a KVM that works the lab is up in two
_NO_LIMIT = 10.0 * 365 * 86400


def run(
    command: Sequence[str],
    *,
    kernel: Kernel,
    output: Path,
    timeout: float,
    machine: Machine | None = None,
    accelerator: Accelerator | None = None,
    variables: Mapping[str, str] | None = None,
    stream: Callable[[bytes], None] | None = None,
) -> LabResult:
    """Boot `kernel`, run `command` as root in the caller's working directory and pass its output on as it comes.

    `output` is the one folder that can be written inside, under the same path; the kernel's log is left in it too.
    `accelerator` is the fastest that works unless it is named. `stream` gets stdout and stderr together; by default
    they go to the caller's stdout.
    """
    job = Job(command, output.resolve(), timeout, variables or {})
    return hold(kernel, machine or Machine(), accelerator or accelerator_of(kernel), job, stream or _to_stdout)


def shell(
    *,
    kernel: Kernel,
    output: Path,
    machine: Machine | None = None,
    accelerator: Accelerator | None = None,
    variables: Mapping[str, str] | None = None,
) -> LabResult:
    """Boot `kernel` and give the caller's terminal a shell inside."""
    size = shutil.get_terminal_size()
    program = "/bin/bash" if Path("/bin/bash").exists() else "/bin/sh"
    job = Job([program, "-i"], output.resolve(), _NO_LIMIT, variables or {}, Terminal(size.lines, size.columns))
    with _terminal_kept():
        return hold(kernel, machine or Machine(), accelerator or accelerator_of(kernel), job, _to_stdout)


def accelerator_of(kernel: Kernel) -> Accelerator:
    """Return the fastest accelerator with which a kernel boots on this machine."""

    def boots() -> bool:
        with tempfile.TemporaryDirectory(prefix="uapigen-kvm-") as directory:
            probe = Job(["true"], Path(directory), _PROBE)
            try:
                return hold(kernel, Machine(), "kvm", probe, _to_nowhere).exit_status == 0
            except LabError:  # QEMU does not even start with KVM
                return False

    return kvm.accelerator(boots)


def _to_stdout(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _to_nowhere(data: bytes) -> None:
    del data


@contextmanager
def _terminal_kept() -> Generator[None]:
    """Give the terminal back as it was: a QEMU that is killed leaves it raw."""
    before = termios.tcgetattr(sys.stdin)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)
