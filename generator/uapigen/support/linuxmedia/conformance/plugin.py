"""The pytest plugin: `pytest -p linuxmedia.conformance.plugin`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Final, TextIO

import pytest

from linuxmedia.conformance.bench import Bench
from linuxmedia.conformance.declare import subject_of
from linuxmedia.conformance.item import STATE, TargetItem
from linuxmedia.conformance.ktap import Ktap
from linuxmedia.conformance.protocol import run_protocol
from linuxmedia.conformance.record import Result, write
from linuxmedia.conformance.report import summarize
from linuxmedia.conformance.selection import Choice, targets_of

_LETTERS: Final = {"not-reached": "n", "unsupported": "u"}


class Suite:
    """What a session knows."""

    def __init__(self) -> None:
        self.bench = Bench()
        self.results: list[Result] = []
        self.files = ExitStack()
        """What is written until the end."""
        self.alone = False
        """Whether every test of the session is one of ours."""


_SUITE: Final = pytest.StashKey[Suite]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the suite."""
    group = parser.getgroup("linuxmedia", "conformance of media devices")
    group.addoption("--record", type=Path, metavar="FILE", help="write the state of every condition to a JSON file")
    group.addoption(
        "--ktap",
        metavar="FILE",
        help="write the results as they come, as KTAP; - is stdout, and the rest goes to stderr",
    )
    group.addoption("--hazardous", action="store_true", help="run the tests that may hang or crash this machine, too")
    group.addoption("--output", action="store_true", help="run tests that transmit or drive real hardware, too")
    group.addoption(
        "--device", action="append", default=[], metavar="LABEL", help="run on this device only; repeatable"
    )
    group.addoption(
        "--every-device", action="store_true", help="in the lab, run on the devices that need not be there, too"
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Begin."""
    for option in ("--record", "--ktap"):
        target = config.getoption(option)
        if target is not None and not Path(target).parent.is_dir():
            message = f"{option}: there is no directory {Path(target).parent}"
            raise pytest.UsageError(message)
    suite = config.stash[_SUITE] = Suite()
    ktap = config.getoption("--ktap")
    if ktap == "-":
        config.pluginmanager.register(Ktap(sys.stdout))
        _talk_on_stderr(config)
    elif ktap is not None:
        config.pluginmanager.register(Ktap(_opened(Path(ktap), suite.files)))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End."""
    if _SUITE in config.stash:
        config.stash[_SUITE].bench.close()
        config.stash[_SUITE].files.close()


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say what is here."""
    suite = config.stash[_SUITE]
    labels = [f"{device.label} ({device.node})" for device in suite.bench.inventory.devices]
    lines = [f"media devices: {', '.join(labels) or 'none'}"]
    if suite.bench.log.trouble:
        lines.append(f"kernel log not watched: {suite.bench.log.trouble}")
    return lines


def pytest_pycollect_makeitem(collector: pytest.Collector, name: str, obj: object) -> list[TargetItem] | None:
    """One test for each device and value."""
    subject = subject_of(obj)
    if subject is None or not callable(obj):
        return None
    suite = collector.config.stash[_SUITE]
    labels: list[str] = collector.config.getoption("--device") or []
    choice = Choice(tuple(labels), every_device=bool(collector.config.getoption("--every-device")))
    return [
        TargetItem.from_parent(  # pyright: ignore[reportUnknownMemberType]  # pytest leaves its type open
            collector,
            name=f"{name}[{target.name}]",
            test=obj,
            subject=subject,
            target=target,
            bench=suite.bench,
            results=suite.results,
        )
        for target in targets_of(subject, suite.bench.inventory, choice)
    ]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the hazardous tests out unless they are asked for, and then run them last."""
    hazardous = [item for item in items if _hazard(item) != "none"]
    if not hazardous:
        return
    harmless = [item for item in items if _hazard(item) == "none"]
    if config.getoption("--hazardous"):
        items[:] = harmless + hazardous
    else:
        config.hook.pytest_deselected(items=hazardous)
        items[:] = harmless


def pytest_collection_finish(session: pytest.Session) -> None:
    """Notice tests that are not ours: what they set up must be torn down in the order that pytest wants."""
    session.config.stash[_SUITE].alone = all(isinstance(item, TargetItem) for item in session.items)


def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """Run one of ours."""
    if not (isinstance(item, TargetItem) and item.config.stash[_SUITE].alone):
        return None
    run_protocol(item)
    return True


def pytest_report_teststatus(report: pytest.CollectReport | pytest.TestReport) -> tuple[str, str, str] | None:
    """Show what was not reached and what is not supported as themselves, not as skipped."""
    if not isinstance(report, pytest.TestReport) or report.when != "call" or not report.skipped:
        return None
    state = str(dict(report.user_properties).get(STATE, ""))
    return (state, _LETTERS[state], state.upper()) if state in _LETTERS else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Count the states and give the reasons."""
    results = config.stash[_SUITE].results
    if results:
        terminalreporter.section("conformance")
        for line in summarize(results):
            terminalreporter.line(line)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the record."""
    path = session.config.getoption("--record")
    if isinstance(path, Path):
        write(path, session.config.stash[_SUITE].results)


def _opened(path: Path, until: ExitStack) -> TextIO:
    return until.enter_context(path.open("w", encoding="utf-8"))


def _talk_on_stderr(config: pytest.Config) -> None:
    """Leave stdout to somebody else."""
    config.pluginmanager.unregister(name="terminalreporter")
    config.pluginmanager.register(pytest.TerminalReporter(config, sys.stderr), "terminalreporter")


def _hazard(item: pytest.Item) -> str:
    return item.subject.hazard if isinstance(item, TargetItem) else "none"
