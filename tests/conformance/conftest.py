"""Run the plugin as a user does: a session of its own, on stand-in test modules and the files of this machine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from linuxmedia.conformance.record import Result, read

REPOSITORY = Path(__file__).parents[2]
HEAD = """
from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import close, ioctl, open_, poll, read
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
"""
DEVICE = """
import pytest
from linuxmedia.conformance import devices

# Any character device will do for what does not depend on the interface.
devices._everything = lambda: iter([devices.Device("NODE", "/dev/null", driver, label) for label, driver in DEVICES])
"""


class Session:
    """A session that has ended."""

    def __init__(self, status: int, output: str, results: tuple[Result, ...]) -> None:
        self.status = status
        self.output = output
        self.results = results

    @property
    def states(self) -> dict[str, str]:
        """State and what was seen, by id."""
        return {result.id: f"{result.state} {result.seen}".strip() for result in self.results}


Play = Callable[..., Session]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """Run the suite's plugin on a test module, with one device, of a node called `tape` unless said otherwise.

    Others have a label and a driver.
    """

    def session(
        module: str,
        *options: str,
        node: str = "tape",
        driver: str = "vivid",
        others: Sequence[tuple[str, str]] = (),
        lab: bool = False,
    ) -> Session:
        here = [("tape-0", driver), *others]
        (tmp_path / "conftest.py").write_text(DEVICE.replace("NODE", node).replace("DEVICES", repr(here)))
        (tmp_path / "test_stand_in.py").write_text(HEAD + module)
        record = tmp_path / "record.json"
        command = [sys.executable, "-m", "pytest", "-p", "linuxmedia.conformance.plugin", "-c", "/dev/null"]
        command += [
            "-o",
            f"cache_dir={tmp_path / 'cache'}",
            "--rootdir",
            str(tmp_path),
            "--record",
            str(record),
            "-v",
            *options,
        ]
        environment = {
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(REPOSITORY / "generated"),
            "PYTHONDONTWRITEBYTECODE": "1",
            # Importing what else is installed takes as long as all the rest of a session.
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "LAB": "1" if lab else "0",
        }
        ended = subprocess.run(
            [*command, str(tmp_path)], env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        return Session(ended.returncode, ended.stdout + ended.stderr, read(record) if record.exists() else ())

    return session
