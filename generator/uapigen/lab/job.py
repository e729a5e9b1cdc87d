"""Describe to the machine inside what to run there: working directory, environment, command."""

from __future__ import annotations

import math
import os
import shlex
import stat
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from uapigen.lab.boot import BORROWED
from uapigen.lab.cache import Kernel
from uapigen.lab.problem import LabError

# Trees that the machine inside has of its own: what the host keeps there cannot be seen.
_HIDDEN = ("/dev", "/proc", "/run", "/sys")
_PASSED = ("LANG", "LC_ALL", "PYTHONPATH", "TERM", "VIRTUAL_ENV")
_SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, slots=True)
class Terminal:
    """The size of the terminal that an interactive job gets."""

    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Job:
    """A command to run inside; without a terminal it reads nothing and its output is passed on."""

    command: Sequence[str]
    output: Path
    timeout: float
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    terminal: Terminal | None = None


def environment(kernel: Kernel, job: Job) -> dict[str, str]:
    """Return the whole environment of a command inside."""
    passed = {name: os.environ[name] for name in _PASSED if name in os.environ}
    fixed = {
        "HOME": "/tmp/home",  # noqa: S108 - inside the lab, where it is made
        "LAB": "1",
        "LAB_OUTPUT": str(job.output),
        "LAB_RELEASE": kernel.release,
        "LOGNAME": "root",
        "PATH": search_path(),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",  # else what was printed before a hang or a panic is lost
        "SHELL": "/bin/sh",
        "TMPDIR": "/run/lab/tmp",
        "USER": "root",
    }
    if Path(sys.prefix) != Path(sys.base_prefix):
        passed.setdefault("VIRTUAL_ENV", sys.prefix)
    return {"LANG": "C.UTF-8", "TERM": "dumb", **passed, **fixed, **job.variables}


def search_path() -> str:
    """Return PATH inside: the interpreter in use first, so that `python` and `pytest` are the caller's own."""
    active = os.environ.get("VIRTUAL_ENV")
    first = [f"{active}/bin"] if active else []
    paths = [*first, f"{sys.prefix}/bin", *os.environ.get("PATH", "").split(":"), *_SYSTEM_PATH.split(":")]
    return ":".join(dict.fromkeys(path for path in paths if path.startswith("/")))


def files(job: Job, kernel: Kernel) -> dict[str, str]:
    """Return the files, by name, that init.sh and command.sh read."""
    here = Path.cwd()
    _require_visible(here, "the working directory")
    settings = {
        "LAB_OUTPUT": str(job.output),
        "LAB_TIMEOUT": str(math.floor(job.timeout)),
        "LAB_TERMINAL": "yes" if job.terminal else "",
        "LAB_BORROWED": " ".join(f"{driver}@{address}" for driver, address in BORROWED.items()),
        "LAB_ROWS": str(job.terminal.rows if job.terminal else ""),
        "LAB_COLUMNS": str(job.terminal.columns if job.terminal else ""),
    }
    assigned = [f"{name}={value}" for name, value in environment(kernel, job).items()]
    start = shlex.join(["/usr/bin/env", "-i", *assigned, *job.command])
    closed = closed_directories([here, Path(sys.prefix), Path(sys.base_prefix), *map(Path, sys.path)])
    return {
        "settings": "".join(f"{name}={shlex.quote(value)}\n" for name, value in settings.items()),
        "job": f"cd {shlex.quote(str(here))} || exit 125\nexec {start}\n",
        "adapter": f"exec {shlex.join(_adapter())}\n",
        "closed": "".join(f"{directory}\n" for directory in closed),
    }


def _adapter() -> list[str]:
    """Return the command that plugs the CEC adapter in, with nothing of the caller's packages."""
    here = Path(__file__)
    # Run by its path, since -m would import as much again.
    program = here.with_name("adapter") / "__main__.py"
    return ["/usr/bin/env", "-i", f"PYTHONPATH={here.parents[2]}", sys.executable, "-S", "-B", str(program)]


def check_output(output: Path) -> None:
    """Refuse an output folder that cannot be the same path inside."""
    if output == Path("/"):
        raise LabError("--output /: the whole machine would be writable inside; name a folder")
    _require_visible(output, "--output")


def closed_directories(paths: Iterable[Path]) -> list[Path]:
    """List the directories on the way to some paths that only their owner may enter, parents first."""
    wanted = {path.resolve() for path in paths if path.is_dir()} | {path.absolute() for path in paths if path.is_dir()}
    ways = {directory for path in wanted for directory in (path, *path.parents)}
    return sorted(directory for directory in ways if not directory.stat().st_mode & stat.S_IXOTH)


def _require_visible(path: Path, what: str) -> None:
    for hidden in _HIDDEN:
        if path.is_relative_to(hidden):
            raise LabError(
                f"{what} {path} cannot be seen inside: the lab has a {hidden} of its own\n  use another place"
            )
