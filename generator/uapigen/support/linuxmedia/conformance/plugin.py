"""The pytest plugin: `pytest -p linuxmedia.conformance.plugin`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from linuxmedia.conformance.declare import subject_of
from linuxmedia.conformance.devices import Inventory
from linuxmedia.conformance.execution import Execution
from linuxmedia.conformance.kmsg import KernelLog
from linuxmedia.conformance.record import Result, write
from linuxmedia.conformance.report import explain, summarize
from linuxmedia.conformance.selection import Target, targets_of

if TYPE_CHECKING:
    from linuxmedia.conformance.declare import Subject

_STATE: Final = "conformance"
_LETTERS: Final = {"not-reached": "n", "unsupported": "u"}


class Suite:
    """What a session knows."""

    def __init__(self) -> None:
        self.inventory = Inventory()
        self.log = KernelLog()
        self.results: list[Result] = []


_SUITE: Final = pytest.StashKey[Suite]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the suite."""
    group = parser.getgroup("linuxmedia", "conformance of media devices")
    group.addoption("--record", type=Path, metavar="FILE", help="write the state of every condition to a JSON file")
    group.addoption("--hazardous", action="store_true", help="run the tests that may hang or crash this machine, too")
    group.addoption("--output", action="store_true", help="run tests that transmit or drive real hardware, too")
    group.addoption(
        "--device", action="append", default=[], metavar="LABEL", help="run on this device only; repeatable"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Begin."""
    target = config.getoption("--record")
    if isinstance(target, Path) and not target.parent.is_dir():
        message = f"--record: there is no directory {target.parent}"
        raise pytest.UsageError(message)
    config.stash[_SUITE] = Suite()


def pytest_unconfigure(config: pytest.Config) -> None:
    """End."""
    if _SUITE in config.stash:
        config.stash[_SUITE].log.close()


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say what is here."""
    suite = config.stash[_SUITE]
    labels = [f"{device.label} ({device.node})" for device in suite.inventory.devices]
    lines = [f"media devices: {', '.join(labels) or 'none'}"]
    if suite.log.trouble:
        lines.append(f"kernel log not watched: {suite.log.trouble}")
    return lines


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each device and value."""
    subject = subject_of(metafunc.function)
    if subject is not None:
        only: list[str] = metafunc.config.getoption("--device") or []
        targets = targets_of(subject, metafunc.config.stash[_SUITE].inventory, only)
        metafunc.parametrize(_argument(subject), targets, ids=[target.name for target in targets])


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


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test of the suite, judge it and note the result."""
    subject = subject_of(pyfuncitem.obj)
    if subject is None:
        return None
    suite = pyfuncitem.config.stash[_SUITE]
    target = pyfuncitem.funcargs[_argument(subject)]
    assert isinstance(target, Target)
    execution = Execution(subject, target, suite.inventory, suite.log)
    try:
        verdict = execution.judge(pyfuncitem.obj, output=bool(pyfuncitem.config.getoption("--output")))
    except Exception as error:
        detail = f"the test itself failed: {type(error).__name__}: {error}"
        suite.results.append(Result(target.record_id(subject), target.label, "not-reached", "", detail))
        raise
    suite.results.append(Result(target.record_id(subject), target.label, verdict.state, verdict.seen, verdict.detail))
    pyfuncitem.user_properties.append((_STATE, verdict.state))
    if verdict.report == "skipped":
        pytest.skip(f"{verdict.state}: {verdict.detail}")
    if verdict.report == "deviates":
        pytest.xfail(f"{verdict.seen}: {verdict.detail}")
    if verdict.report == "failed":
        pytest.fail(explain(subject, target, verdict, execution.steps), pytrace=False)
    return True


def pytest_report_teststatus(report: pytest.CollectReport | pytest.TestReport) -> tuple[str, str, str] | None:
    """Show what was not reached and what is not supported as themselves, not as skipped."""
    if not isinstance(report, pytest.TestReport) or report.when != "call" or not report.skipped:
        return None
    state = str(dict(report.user_properties).get(_STATE, ""))
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


def _argument(subject: Subject) -> str:
    return "case" if subject.kind == "condition" else "run"


def _hazard(item: pytest.Item) -> str:
    subject = subject_of(item.obj) if isinstance(item, pytest.Function) else None
    return "none" if subject is None else subject.hazard
