"""Boot the kernel of the bugs, for the suite or for the compliance tools, and go through bugs until all are done."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final

from uapigen.lab.boot import Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.run import run
from uapigen.lab.session import LabResult
from uapigen.mutants import tools
from uapigen.mutants.bugs import Bug
from uapigen.mutants.patch import PARAMETER
from uapigen.suite.pytest_run import Suite

NONE: Final = "none"
NOTES: Final = "found.jsonl"
"""What each boot tells of each bug, a line as soon as it is done with."""
_OURS: Final = Path(__file__).parents[2]
_LIMIT: Final = 3600.0
_TOOL_LIMIT: Final = 60
_SEED: Final = 1
CEC: Final = "cec"
_STREAMED: Final = ("vb2", "codecs", "drivers", "mc")
"""Where bugs may show while frames are exchanged, which takes v4l2-compliance half a minute for each device."""


@dataclass(frozen=True, slots=True)
class Task:
    """Some bugs of one place, to be gone through by the suite or by the tools."""

    by_suite: bool
    place: str
    bugs: tuple[Bug, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was noted while a bug was on."""

    noted: Mapping[str, Any]
    ended: str = ""
    """Why the boot ended meanwhile, or nothing."""


def go_through(task: Task, kernel: Kernel, package: Path, output: Path) -> dict[str, Found]:
    """Boot, and boot again behind each bug that ended a boot; `package` is the generated suite."""
    found: dict[str, Found] = {}
    left = task.bugs
    while left:
        folder = output / f"{'suite' if task.by_suite else 'tools'}-{task.place}-{len(task.bugs) - len(left)}"
        noted, ended = _boot(replace(task, bugs=left), kernel, package, folder)
        found |= {bug: Found(entry) for bug, entry in noted.items()}
        left = tuple(bug for bug in left if bug.name not in found)
        if left:
            found[left[0].name] = Found({}, ended)
            left = left[1:]
    return found


def _boot(task: Task, kernel: Kernel, package: Path, output: Path) -> tuple[dict[str, dict[str, Any]], str]:
    output.mkdir(parents=True, exist_ok=True)
    notes = output / NOTES
    notes.unlink(missing_ok=True)
    (output / "plan.json").write_text(json.dumps(_plan(task)), encoding="utf-8")
    with (output / "output.log").open("wb") as log:
        ended = run(
            _suite(task, package, output) if task.by_suite else _tools(output),
            kernel=kernel,
            output=output,
            timeout=_LIMIT,
            machine=Machine(parameters=(*Machine().parameters, f"{PARAMETER}={NONE}")),
            variables={**Suite(package, _SEED).environment(), "PYTHONPATH": f"{package}:{_OURS}"},
            stream=partial(_keep, log),
        )
    lines = notes.read_text(encoding="utf-8").splitlines() if notes.is_file() else []
    return {entry["bug"]: entry for entry in map(json.loads, lines)}, _reason(ended)


def _plan(task: Task) -> dict[str, object]:
    kept = tools.folder()
    bugs = [{"name": bug.name, "tests": bug.tests, "devices": bug.devices} for bug in task.bugs]
    everywhere = {"name": NONE, "tests": (), "devices": _devices(task.bugs)}
    return {
        "bugs": bugs if task.by_suite else [everywhere, *bugs],
        "limit": _TOOL_LIMIT,
        "streamed": task.place in _STREAMED,
        "v4l2": tools.command(kept, "v4l2-compliance"),
        "v4l2-ctl": tools.command(kept, "v4l2-ctl"),
        "cec": tools.command(kept, "cec-compliance") if task.place == CEC else [],
        "cec-ctl": tools.command(kept, "cec-ctl"),
    }


def _suite(task: Task, package: Path, output: Path) -> list[str]:
    suite = Suite(package, _SEED, ("-p", "uapigen.mutants.inside.suite", "--mutants", str(output)))
    topics = dict.fromkeys(name for bug in task.bugs for name in bug.tests)
    return suite.command(output, topics)


def _tools(output: Path) -> list[str]:
    return [sys.executable, "-m", "uapigen.mutants.inside.tools", str(output)]


def _devices(bugs: Sequence[Bug]) -> list[str]:
    return list(dict.fromkeys(label for bug in bugs for label in bug.devices))


def _keep(log: BinaryIO, data: bytes) -> None:
    log.write(data)


def _reason(ended: LabResult) -> str:
    if ended.panicked:
        return "the kernel panicked"
    if ended.timed_out:
        return f"the boot was not done after {_LIMIT:g} s"
    return f"the boot ended with status {ended.exit_status}"
