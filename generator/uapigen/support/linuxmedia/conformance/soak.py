"""A second pytest plugin: walk every call's faults again and again, and see that the kernel does not hold more for it.

`pytest -p linuxmedia.conformance.plugin -p linuxmedia.conformance.soak --soak 200`
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

import pytest

from linuxmedia.conformance.held import growing, held
from linuxmedia.conformance.item import TargetItem
from linuxmedia.conformance.outcomes import Unsupported
from linuxmedia.conformance.protocol import run_protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The first walks fill caches, of the kernel's and of the interpreter's, that are kept on purpose.
_WARM_UP: Final = 3
# Times that the kernel's objects are counted anew: what is left behind grows from each to the next.
_STRETCHES: Final = 4
# Seconds. Memory that is to be freed when no reader is left is gathered for five, kfree_rcu() of 6.12 says.
_PUT_OFF: Final = 6.0


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    group = parser.getgroup("linuxmedia")
    group.addoption("--soak", type=int, metavar="N", default=200, help="walk the faults so many times (default: 200)")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the tests that walk faults."""
    kept = [item for item in items if isinstance(item, TargetItem) and item.subject.fault]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """Run one that walks faults, and go on with it when it ended well."""
    if not isinstance(item, TargetItem):
        return None
    times: int = item.config.option.soak
    run_protocol(item, partial(_run, item, times))
    return True


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Tell how much was done."""
    times: int = config.option.soak
    walked = len(terminalreporter.getreports("passed"))
    terminalreporter.line(f"{walked} tests walked {times} times more without the kernel holding more for it")


def _run(item: TargetItem, times: int) -> None:
    item.runtest()
    try:
        more = _soak(item, times)
    except Unsupported as lacking:
        pytest.fail(f"{item.name}: {lacking.text}", pytrace=False)
    leak = item.leak
    known = leak.held if leak else ()
    if more.keys() - known:
        pytest.fail(f"{item.name}: for {_walks(times)} walks more is held: {_told(more)}", pytrace=False)
    if leak and not more:
        text = f"listed as a leak ({', '.join(known)}: {leak.reason}), but nothing is held: remove it from the list"
        pytest.fail(f"{item.name}: {text}", pytrace=False)
    if leak:
        pytest.xfail(f"{_told(more)}: {leak.reason}")


def _soak(item: TargetItem, times: int) -> dict[str, int]:
    """What more is held after so many more walks."""
    for _ in range(_WARM_UP):
        item.again()
    walks = _walks(times)
    counts = [held()]
    for stretch in range(_STRETCHES):
        _stretch(item, walks, stretch * walks)
        counts.append(held())
    suspected = growing(counts, walks)
    return _confirmed(item, walks, times, suspected) if suspected else {}


def _confirmed(item: TargetItem, walks: int, before: int, suspected: Iterable[str]) -> dict[str, int]:
    """What of it is held for one more stretch, too, when all is counted that the kernel put off to free."""
    time.sleep(_PUT_OFF)
    first = held()
    _stretch(item, walks, before)
    time.sleep(_PUT_OFF)
    more = growing([first, held()], walks)
    return {name: more[name] for name in suspected if name in more}


def _stretch(item: TargetItem, walks: int, before: int) -> None:
    for turn in range(walks):
        verdict = item.again()
        if verdict.report != "passed":
            text = f"walk {before + turn + 1}: {verdict.state}, seen {verdict.seen}: {verdict.detail}"
            pytest.fail(f"{item.name}: {text}", pytrace=False)


def _walks(times: int) -> int:
    """Walks of a stretch."""
    return max(times // _STRETCHES, 1)


def _told(more: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in more.items())
