"""Run a test of the suite as pytest runs its own, without the phases that it does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from linuxmedia.conformance.item import TargetItem


def run_protocol(item: TargetItem, call: Callable[[], None]) -> None:
    """Make the call that runs a test, and report it.

    A test of ours has no fixtures: nothing is set up or torn down around it. Each of these phases costs what many of
    the calls under test cost, and there are thousands of tests.
    """
    hook = item.ihook
    hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    stopping = (pytest.exit.Exception, KeyboardInterrupt)
    ended: pytest.CallInfo[None] = pytest.CallInfo.from_call(call, "call", reraise=stopping)  # pyright: ignore[reportUnknownVariableType]  # pytest leaves its type open
    report: pytest.TestReport = hook.pytest_runtest_makereport(item=item, call=ended)
    hook.pytest_runtest_logreport(report=report)
    if ended.excinfo is not None and report.failed:
        hook.pytest_exception_interact(node=item, call=ended, report=report)
    hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
