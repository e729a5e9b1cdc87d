"""Boot the kernel with one of its bugs, or with none, and see what the suite and the compliance tools find."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from uapigen.lab.boot import Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.run import run
from uapigen.lab.session import LabResult
from uapigen.mutants import tools
from uapigen.mutants.bugs import Bug
from uapigen.mutants.patch import PARAMETER
from uapigen.results import record
from uapigen.results.record import Result

_LIMIT: Final = 300.0
_REFERENCE_LIMIT: Final = 1800.0
_TOOL_LIMIT: Final = 60
_SESSION: Final = "results.json"
_NONE: Final = "none"
_CEC: Final = "cec"


@dataclass(frozen=True, slots=True)
class Boot:
    """What one boot is for."""

    bug: str
    place: str
    tests: tuple[str, ...]
    devices: tuple[str, ...]
    limit: float
    """Seconds that it may take: a bug may make many a test wait until it is broken off."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of a boot."""

    results: tuple[Result, ...]
    tools: Mapping[str, tuple[str, ...]]
    """What each tool said of a device, line by line."""
    ended: str
    """Why the suite did not come to its end, or nothing."""


def of_bug(bug: Bug) -> Boot:
    """The boot with a bug."""
    return Boot(bug.name, bug.place, bug.tests, bug.devices, _LIMIT)


def references(bugs: Sequence[Bug]) -> list[Boot]:
    """The boots without bugs that are compared with: one for each place, with all that its bugs need."""
    places = dict.fromkeys(bug.place for bug in bugs)
    return [_reference(place, [bug for bug in bugs if bug.place == place]) for place in places]


def _reference(place: str, bugs: Sequence[Bug]) -> Boot:
    tests = dict.fromkeys(name for bug in bugs for name in bug.tests)
    everywhere = any(not bug.devices for bug in bugs)
    devices = dict.fromkeys(label for bug in bugs for label in bug.devices)
    return Boot(_NONE, place, tuple(tests), () if everywhere else tuple(devices), _REFERENCE_LIMIT)


def boot(wanted: Boot, kernel: Kernel, package: Path, output: Path) -> Found:
    """Boot once; `package` is the generated suite, `output` keeps what the boot leaves."""
    output.mkdir(parents=True, exist_ok=True)
    (output / "plan.json").write_text(json.dumps(_plan(wanted, package, output)), encoding="utf-8")
    parameters = (*Machine().parameters, f"{PARAMETER}={wanted.bug}")
    with (output / "suite.log").open("wb") as log:
        ended = run(
            [sys.executable, str(Path(__file__).with_name("inside.py")), str(output)],
            kernel=kernel,
            output=output,
            timeout=wanted.limit,
            machine=Machine(parameters=parameters),
            variables={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(package)},
            stream=partial(_keep, log),
        )
    session = output / _SESSION
    results = record.read_session(session, kernel.release, kernel.version).results if session.is_file() else ()
    said = {file.stem: tuple(file.read_text(encoding="utf-8").splitlines()) for file in sorted(output.glob("*.txt"))}
    return Found(results, said, _reason(ended, results, wanted.limit))


def _keep(log: BinaryIO, data: bytes) -> None:
    log.write(data)


def _plan(wanted: Boot, package: Path, output: Path) -> dict[str, object]:
    kept = tools.folder()
    suite = [
        *(sys.executable, "-m", "pytest", "-p", "linuxmedia.conformance.plugin", "-p", "no:cacheprovider"),
        *("--assert=plain", "-c", os.devnull, "--rootdir", str(package), "--record", str(output / _SESSION), "-q"),
        *("--tb=short", *(f"--device={label}" for label in wanted.devices)),
        *(str(_tests(package, name)) for name in wanted.tests),
    ]
    return {
        "suite": suite,
        "devices": wanted.devices,
        "v4l2": tools.command(kept, "v4l2-compliance"),
        "cec": tools.command(kept, "cec-compliance") if wanted.place == _CEC else [],
        "cec-ctl": tools.command(kept, "cec-ctl"),
        "v4l2-ctl": tools.command(kept, "v4l2-ctl"),
        "limit": _TOOL_LIMIT,
    }


def _tests(package: Path, name: str) -> Path:
    area, _, topic = name.partition("/")
    folder = package / "linuxmedia" / "conformance" / area
    return folder / f"test_{topic}.py" if topic else folder


def _reason(ended: LabResult, results: Sequence[Result], limit: float) -> str:
    if ended.panicked:
        return "the kernel panicked"
    if ended.timed_out:
        return f"not done after {limit:g} s"
    return "" if results else f"no results (status {ended.exit_status})"
