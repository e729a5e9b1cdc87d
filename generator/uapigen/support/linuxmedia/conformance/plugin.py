"""The pytest plugin: `pytest -p linuxmedia.conformance.plugin`."""

from __future__ import annotations

import signal
import sys
import threading
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from linuxmedia.conformance import document, record
from linuxmedia.conformance.bench import Bench
from linuxmedia.conformance.declare import subject_of
from linuxmedia.conformance.item import STATE, TargetItem
from linuxmedia.conformance.ktap import Ktap, NoLetters
from linuxmedia.conformance.options import Options, add_options, read_options
from linuxmedia.conformance.permissions import Guard
from linuxmedia.conformance.protocol import run_protocol
from linuxmedia.conformance.report import by_call, summarize
from linuxmedia.conformance.selection import Choice, in_lab, places_of
from linuxmedia.conformance.topics import area_and_topic
from linuxmedia.conformance.wanted import NoDevice, chosen, unusable

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device
    from linuxmedia.conformance.finding import Finding

_LETTERS: Final = {"not-reached": "n", "unsupported": "u"}


class Suite:
    """What a session knows."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.bench = Bench(reproducers=options.reproducers)
        self.devices = self._devices()
        self.choice = Choice(
            frozenset(self.devices) if options.wanted else None,
            every_device=options.every_device,
            labels=options.labels,
            once=options.once,
        )
        self.findings: list[Finding] = []
        self.files = ExitStack()
        """What is closed or put back at the end."""
        self.elsewhere: Counter[str] = Counter()
        """How many tests are about devices that are not here, by the kind of device."""
        self.alone = False
        """Whether every test of the session is one of ours."""
        if options.as_hardware or not in_lab():
            self.bench.protect(Guard(self.bench.inventory.devices, options.allowed, as_hardware=options.as_hardware))

    def close(self) -> None:
        """End."""
        self.bench.close()
        self.files.close()

    def _devices(self) -> tuple[Device, ...]:
        try:
            here = self.bench.inventory.devices
            return here if in_lab() and not self.options.wanted else chosen(self.options.wanted, here)
        except NoDevice as error:
            raise pytest.UsageError(str(error)) from None


_SUITE: Final = pytest.StashKey[Suite]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the suite."""
    add_options(parser)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Begin."""
    if config.option.help:  # which one may want where there is no device
        return
    options = read_options(config)
    suite = config.stash[_SUITE] = Suite(options)
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL and threading.current_thread() is threading.main_thread():
        # As Ctrl-C: the test that runs must set its device back.
        suite.files.callback(signal.signal, signal.SIGTERM, signal.signal(signal.SIGTERM, signal.default_int_handler))
    if options.ktap == "-":
        config.pluginmanager.register(Ktap(sys.stdout))
        if config.option.verbose <= 0:
            config.pluginmanager.register(NoLetters())
        _talk_on_stderr(config)
    elif options.ktap is not None:
        with ExitStack() as opened:
            file = opened.enter_context(Path(options.ktap).open("w", encoding="utf-8"))
            suite.files.enter_context(opened.pop_all())
        config.pluginmanager.register(Ktap(file))
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if isinstance(reporter, pytest.TerminalReporter):
        reporter.showfspath = False  # where an installed package has its tests tells nobody anything


def pytest_unconfigure(config: pytest.Config) -> None:
    """End."""
    if _SUITE in config.stash:
        config.stash[_SUITE].close()


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say what is here."""
    suite = config.stash[_SUITE]
    labels = [f"{device.label} ({device.node})" for device in suite.devices]
    lines = [f"media devices: {', '.join(labels) or 'none'}"]
    if suite.bench.log.trouble:
        lines.append(f"kernel log not watched: {suite.bench.log.trouble}")
    if not suite.options.wanted:
        lines += [f"left out: {refusal}" for refusal in unusable()]
    return lines


@pytest.hookimpl(tryfirst=True)
def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the topics out that are not asked for."""
    wanted = config.stash[_SUITE].options.topics
    names = area_and_topic(collection_path) if wanted else None
    return True if names is not None and wanted.isdisjoint(names) else None


def pytest_pycollect_makeitem(collector: pytest.Collector, name: str, obj: object) -> list[TargetItem] | None:
    """One test for each device and value, or for each driver and value."""
    subject = subject_of(obj)
    if subject is None or not callable(obj):
        return None
    suite = collector.config.stash[_SUITE]
    places = places_of(subject, suite.bench.inventory, suite.choice)
    if not places:
        suite.elsewhere[subject.nodes[0]] += 1
    return [
        TargetItem.from_parent(  # pyright: ignore[reportUnknownMemberType]  # pytest leaves its type open
            collector,
            name=f"{name}[{place.name}]",
            nodeid=f"{collector.nodeid}::{name}[{place.name}]",  # as --lf reads it back
            test=obj,
            subject=subject,
            place=place,
            bench=suite.bench,
            findings=suite.findings,
        )
        for place in places
    ]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the hazardous tests out unless they are asked for, and then run them last."""
    hazardous = [item for item in items if _hazard(item) != "none"]
    if not hazardous:
        return
    harmless = [item for item in items if _hazard(item) == "none"]
    if config.stash[_SUITE].options.hazardous:
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
    run_protocol(item, item.runtest)
    return True


def pytest_report_teststatus(report: pytest.CollectReport | pytest.TestReport) -> tuple[str, str, str] | None:
    """Show what was not reached and what is not supported as themselves, not as skipped."""
    if not isinstance(report, pytest.TestReport) or report.when != "call" or not report.skipped:
        return None
    state = str(dict(report.user_properties).get(STATE, ""))
    return (state, _LETTERS[state], state.upper()) if state in _LETTERS else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Count the states and give the reasons."""
    suite = config.stash[_SUITE]
    if not suite.findings:
        return
    terminalreporter.section("conformance")
    if terminalreporter.verbosity >= 0:
        for line in by_call(suite.findings):
            terminalreporter.line(line)
    for line in summarize(suite.findings, suite.elsewhere):
        terminalreporter.line(line)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write what programs read."""
    suite = session.config.stash[_SUITE]
    if suite.options.record is not None:
        record.write(suite.options.record, [finding.result for finding in suite.findings])
    if suite.options.json is not None:
        document.write(suite.options.json, suite.findings, suite.devices)


def _talk_on_stderr(config: pytest.Config) -> None:
    """Leave stdout to somebody else."""
    config.pluginmanager.unregister(name="terminalreporter")
    config.pluginmanager.register(pytest.TerminalReporter(config, sys.stderr), "terminalreporter")


def _hazard(item: pytest.Item) -> str:
    return item.subject.hazard if isinstance(item, TargetItem) else "none"
