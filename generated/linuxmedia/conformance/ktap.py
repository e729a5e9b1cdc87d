"""Results as they come, in the kernel's Test Anything Protocol (KTAP, Documentation/dev-tools/ktap.rst)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from linuxmedia.conform import UNHEARD
from linuxmedia.conformance.item import SEEN, STATE, TargetItem

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TextIO

_HANG: Final = "hang"


class Ktap:
    """Writes a plan and a line for each test; before each test a diagnostic line with its name, in case it never ends.

    A deviation that is known is a test that is expected to fail: `ok` with the directive XFAIL, as kselftest has it.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream: TextIO | None = stream
        self._names: dict[str, str] = {}
        self._count = 0
        self._pending = ""

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Say how many there are."""
        self._names = {item.nodeid: _described(item) for item in session.items}
        self._say(f"KTAP version 1\n1..{len(session.items)}\n")

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Name the test that runs from now on."""
        self._say(f"# {self._names[nodeid]}\n")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Say how a test has ended: at its call, or wherever it did not get so far."""
        if report.when != "call" and report.passed:
            return
        self._count += 1
        told = "".join(f"# {line}\n" for line in report.longreprtext.splitlines()) if report.failed else ""
        # Written together with the name of the next one: that is soon.
        self._pending += f"{told}{_result(report)} {self._count} {self._names[report.nodeid]}{_directive(report)}\n"

    def pytest_sessionfinish(self) -> None:
        """Write what is left."""
        self._say("")

    def _say(self, text: str) -> None:
        pending, self._pending = self._pending, ""
        if self._stream is None:
            return
        try:
            self._stream.write(pending + text)
            self._stream.flush()
        except BrokenPipeError:
            self._stream = None
            pytest.exit("nobody reads the results any more", UNHEARD)


class NoLetters:
    """Keeps the terminal's letter for each test back, which whoever reads the protocol knows already."""

    @pytest.hookimpl(wrapper=True)
    def pytest_report_teststatus(self) -> Generator[None, tuple[str, str, object], tuple[str, str, str]]:
        """Let the terminal count the test and say nothing."""
        category, _, _ = yield
        return category, "", ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Let the summary have its words."""
        session.config.pluginmanager.unregister(self)


def _described(item: pytest.Item) -> str:
    name = item.record_name if isinstance(item, TargetItem) else item.nodeid
    # A description ends at the first of these.
    return name.replace("#", "no.")


def _result(report: pytest.TestReport) -> str:
    return "not ok" if report.failed else "ok"


def _directive(report: pytest.TestReport) -> str:
    """What a result is, where it is not simply ok or not."""
    told = dict(report.user_properties)
    if hasattr(report, "wasxfail"):
        return f" # XFAIL {_line(str(report.wasxfail))}"
    if report.skipped:
        return f" # SKIP {_line(_reason(report))}"
    if report.failed and STATE not in told:
        return " # ERROR the test itself failed"
    return " # TIMEOUT" if report.failed and told.get(SEEN) == _HANG else ""


def _reason(report: pytest.TestReport) -> str:
    """Why a test was skipped."""
    where = report.longrepr
    return where[2].removeprefix("Skipped: ") if isinstance(where, tuple) else str(where)


def _line(text: str) -> str:
    return text.splitlines()[0] if text else ""
