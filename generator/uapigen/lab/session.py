"""Boot a machine, attend to it until it is gone or its time is up, and leave nothing of it behind."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from uapigen.lab import boot, initramfs, job as jobs, kernel_log, packages
from uapigen.lab.boot import Accelerator, Attached, Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.job import Job
from uapigen.lab.problem import LabError

TIMED_OUT = 124  # as timeout(1)
LAB_FAILED = 125  # as env(1) and timeout(1): the command's own status is not known

_GRACE = 5.0  # seconds that a machine has to power off once the command's status has come


@dataclass(frozen=True, slots=True)
class LabResult:
    """How a command ended inside."""

    exit_status: int
    kernel_log: Path
    timed_out: bool
    panicked: bool
    lost: bool  # the machine ended by itself before the command's status was known, as in a panic


class Stopped(Exception):
    """The machine was taken away before its job was done, because the caller wished so."""


def hold(
    kernel: Kernel,
    machine: Machine,
    accelerator: Accelerator,
    job: Job,
    stream: Callable[[bytes], None],
    stop: int | None = None,
) -> LabResult:
    """Run a job on a machine from boot to end; `stream` gets what the job writes, as it comes.

    The machine is taken away at once, and Stopped raised, when the descriptor `stop` can be read.
    """
    packages.require(packages.BOOTING, "the lab")
    jobs.check_output(job.output)
    job.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="uapigen-lab-") as name:
        private = Path(name)
        archive = private / "initramfs"
        archive.write_bytes(initramfs.make(jobs.files(job, kernel)))
        # Nothing in the output folder is opened while a guest may turn it into a link to anywhere on the host.
        log = private / "kernel.log"
        complaints = private / "qemu.log"
        status, output = os.pipe(), os.pipe()
        try:
            attached = Attached(archive, job.output, log, status[1], None if job.terminal else output[1])
            qemu = boot.command(kernel, machine, accelerator, attached)
            with _started(qemu, complaints, (status[1], output[1])) as process:
                reply, in_time = _attend(status[0], output[0], stop, time.monotonic() + job.timeout, stream)
                if in_time:
                    process.wait()
        finally:
            for end in (status[0], output[0]):
                os.close(end)
        if reply is None and in_time and not kernel_log.lines(log):
            told = complaints.read_text(encoding="utf-8", errors="replace").strip()
            raise LabError(f"QEMU ended before the kernel started\n  {told or 'without a message'}")
        kept = _keep(log, job.output)
    if reply is not None:
        return LabResult(reply, kept, timed_out=False, panicked=False, lost=False)
    if not in_time:
        return LabResult(TIMED_OUT, kept, timed_out=True, panicked=kernel_log.panicked(kept), lost=False)
    return LabResult(LAB_FAILED, kept, timed_out=False, panicked=kernel_log.panicked(kept), lost=True)


@contextmanager
def _started(qemu: list[str], complaints: Path, given: tuple[int, int]) -> Generator[subprocess.Popen[bytes]]:
    """Start QEMU and make sure that it is gone afterwards, even if this process is killed."""
    terminal = "stdio,id=terminal,signal=off" in qemu
    guard = ["setpriv", "--pdeathsig", "KILL", "--"] if shutil.which("setpriv") else []
    try:
        with complaints.open("wb") as file:
            process = subprocess.Popen(  # noqa: S603 - QEMU with arguments of ours
                [*guard, *qemu],
                stdin=None if terminal else subprocess.DEVNULL,
                stdout=None if terminal else subprocess.DEVNULL,
                stderr=file,
                pass_fds=given,
                start_new_session=not terminal,  # Ctrl-C is ours to handle; a terminal must stay QEMU's to read
            )
    finally:
        for end in given:
            os.close(end)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _attend(
    status: int, output: int, stop: int | None, deadline: float, stream: Callable[[bytes], None]
) -> tuple[int | None, bool]:
    """Move the output until the machine closes its ends; return the command's status and whether it was in time."""
    reply = b""
    open_ends = [status, output]
    stops = [] if stop is None else [stop]
    while open_ends:
        ready, _, _ = select.select([*stops, *open_ends], [], [], max(0.0, deadline - time.monotonic()))
        if stop in ready:
            raise Stopped
        if not ready:
            break
        for end in ready:
            data = os.read(end, 1 << 16)
            if not data:
                open_ends.remove(end)
            elif end == output:
                stream(data)
            else:
                reply += data
                deadline = min(deadline, time.monotonic() + _GRACE)
    return int(reply) if reply.strip().isdigit() else None, not open_ends


def _keep(log: Path, output: Path) -> Path:
    """Put the log into the output folder, in place of whatever the command left under that name."""
    kept = output / "kernel.log"
    with tempfile.NamedTemporaryFile(dir=output, prefix=".kernel-", delete=False) as copy:
        copy.write(log.read_bytes() if log.exists() else b"")
    Path(copy.name).chmod(0o644)
    try:
        Path(copy.name).replace(kept)
    except OSError as error:
        Path(copy.name).unlink()
        raise LabError(f"{kept}: cannot write the kernel's log ({error.strerror}); remove it and run again") from error
    return kept
