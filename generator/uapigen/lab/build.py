"""Build a kernel for the lab and put it into the cache."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from uapigen.lab import cache, config, packages, progress, source
from uapigen.lab.cache import Kernel
from uapigen.lab.config import Config
from uapigen.lab.problem import LabError

_ROOM = 3 << 30  # bytes: an unpacked tree is 1.5 GB, objects and the package come on top
_STEPS = 1800  # lines of make's output for 6.12; only an estimate for the progress shown
_STEP = re.compile(r"  [A-Z]")
_SHOWN = 30  # last lines of a failed build

# What the user's shell may set and the kernel's Makefile would obey.
_FOREIGN = ("ARCH", "CROSS_COMPILE", "CFLAGS", "KCFLAGS", "LDFLAGS", "LLVM", "MAKEFLAGS", "MFLAGS", "LOCALVERSION", "O")


def build(found: source.Source, wanted: Config) -> Kernel:
    """Build a source with a configuration; the caller has asked the cache already."""
    packages.require(packages.BUILDING, "building a kernel")
    try:
        with cache.build_directory() as directory:
            _require_room(directory)
            return _build(found, wanted, directory)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise LabError(_full(cache.root())) from error
        raise


def _build(found: source.Source, wanted: Config, directory: Path) -> Kernel:
    with progress.stage("getting the source"):
        unpacked = directory / "source"
        unpacked.mkdir()
        tree = found.unpack(unpacked)
        if wanted.patch:
            _require_own(tree, unpacked)
            wanted.patch.apply(tree)
    version = source.kernel_version(tree)

    objects = directory / "objects"
    objects.mkdir()
    asked = directory / "asked.config"
    asked.write_text(wanted.text, encoding="utf-8")
    make = ["make", "-C", str(tree), f"O={objects}", "ARCH=x86_64"]
    environment = {name: value for name, value in os.environ.items() if name not in _FOREIGN} | {"LC_ALL": "C"}

    with progress.stage(f"configuring {version}"):
        _run([*make, "allnoconfig"], {**environment, "KCONFIG_ALLCONFIG": str(asked)}, _ignore)
    made = objects / ".config"
    missing = config.refused(wanted, made.read_text(encoding="utf-8"))
    if missing:
        print(f"Linux {version} does not take {', '.join(missing)}", file=sys.stderr)

    estimate = max((kernel.steps for kernel in cache.kernels() if kernel.variant == wanted.variant), default=_STEPS)
    jobs = len(os.sched_getaffinity(0))
    with progress.stage(f"compiling {version}", estimate) as stage:
        steps = _run([*make, f"-j{jobs}", "bzImage"], environment, stage.reached)

    kernel = Kernel(directory, version, wanted.variant, wanted.digest, found.identity, steps)
    return cache.store(kernel, objects / "arch/x86/boot/bzImage", made, cache.key(found.identity, wanted))


def _run(command: list[str], environment: Mapping[str, str], reached: Callable[[int], None]) -> int:
    """Run make and count its steps; an interruption takes every compiler with it."""
    last: deque[str] = deque(maxlen=_SHOWN)
    steps = 0
    with subprocess.Popen(  # noqa: S603 - make with arguments of ours
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    ) as make:
        assert make.stdout is not None
        try:
            for line in make.stdout:
                last.append(line.rstrip())
                if _STEP.match(line):
                    steps += 1
                    reached(steps)
        except BaseException:
            with suppress(ProcessLookupError):
                os.killpg(make.pid, signal.SIGKILL)
            raise
        status = make.wait()
    if status != 0:
        text = "\n  ".join(last)
        if "No space left on device" in text:
            raise LabError(_full(cache.root()))
        raise LabError(f"{' '.join(command)} failed with status {status}; it ended with\n  {text}")
    return steps


def _ignore(count: int) -> None:
    del count


def _require_own(tree: Path, unpacked: Path) -> None:
    if not tree.is_relative_to(unpacked):
        raise LabError(
            f"{tree}: this kernel is built of a changed source, and a tree of yours stays as it is\n  use a tarball"
        )


def _require_room(directory: Path) -> None:
    if shutil.disk_usage(directory).free < _ROOM:
        raise LabError(_full(directory.parent))


def _full(where: Path) -> str:
    return (
        f"{where}: not enough room to build a kernel, which takes about {_ROOM >> 30} GB for a few minutes\n"
        "  free some, or set XDG_CACHE_HOME to a directory on another disk; nothing was left behind"
    )
