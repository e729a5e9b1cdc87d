"""A pytest plugin: run the collected tests without a bug, then those that matter with each bug."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from linuxmedia.conformance.item import TargetItem
from uapigen.mutants.inside.switch import NONE, note, read_plan, switch

_PATIENCE: Final = 60.0
"""Seconds after which a bug that was noticed gets no more tests: many may wait for a wake-up that does not come."""


class Mutants:
    """Which tests failed in the present phase."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._failed: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure; where the kernel deviates on record, or a device lacks something, is none."""
        if report.failed:
            self._failed.add(report.nodeid)

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out what matters to no bug."""
        bugs = read_plan(self._folder)["bugs"]
        others = [item for item in items if not any(_matters(item, bug) for bug in bugs)]
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if any(_matters(item, bug) for bug in bugs)]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of running each test once."""
        if session.testsfailed:
            raise session.Interrupted(f"errors during collection: {session.testsfailed}")
        plan = read_plan(self._folder)
        bad = {item.nodeid for item in self._run(session.items, patient=True)}
        sound = [item for item in session.items if item.nodeid not in bad]
        note(
            self._folder,
            {"bug": NONE, "failed": _identities(i for i in session.items if i.nodeid in bad), "ran": len(sound)},
        )
        for bug in plan["bugs"]:
            self._try(bug, [item for item in sound if _matters(item, bug)])
        return True

    def _try(self, bug: dict[str, Any], items: Sequence[pytest.Item]) -> None:
        switch(bug["name"])
        try:
            failed = self._run(items, patient=False)
        finally:
            switch(NONE)
        # What fails without the bug, too, was not failed by it.
        still = {item.nodeid for item in self._run(failed, patient=True)}
        caught = _identities(item for item in failed if item.nodeid not in still)
        note(self._folder, {"bug": bug["name"], "failed": caught, "ran": len(items)})

    def _run(self, items: Sequence[pytest.Item], *, patient: bool) -> list[pytest.Item]:
        """Run some tests and return those that failed."""
        self._failed.clear()
        until = time.monotonic() + _PATIENCE
        for number, item in enumerate(items):
            if not patient and self._failed and time.monotonic() > until:
                break
            following = items[number + 1] if number + 1 < len(items) else None
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        return [item for item in items if item.nodeid in self._failed]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the folder of the plan."""
    parser.addoption("--mutants", type=Path, required=True, metavar="DIR", help="the folder with the plan")


def pytest_configure(config: pytest.Config) -> None:
    """Begin."""
    folder: Path = config.getoption("--mutants")  # pyright: ignore[reportAssignmentType]  # it is required
    config.pluginmanager.register(Mutants(folder), "mutants-of-this-boot")


def _identities(items: Iterable[pytest.Item]) -> list[str]:
    return list(dict.fromkeys(item.subject.id if isinstance(item, TargetItem) else item.nodeid for item in items))


def _matters(item: pytest.Item, bug: dict[str, Any]) -> bool:
    area, topic = item.path.parent.name, item.path.stem.removeprefix("test_")
    label = item.name.partition("[")[2].removesuffix("]")
    devices: list[str] = bug["devices"]
    return (area in bug["tests"] or f"{area}/{topic}" in bug["tests"]) and (
        not devices or any(label == name or label.startswith(f"{name}-") for name in devices)
    )
