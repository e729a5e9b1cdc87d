"""The options of the suite, beside pytest's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from linuxmedia.conformance import topics
from linuxmedia.conformance.permissions import PERMISSIONS
from linuxmedia.conformance.wanted import Wanted

_FILES = ("--record", "--json", "--ktap")


@dataclass(frozen=True)
class Options:
    """What the user asks for."""

    wanted: Wanted
    topics: frozenset[str]
    """Areas and topics; empty for all."""
    labels: tuple[str, ...]
    """Of the tests that are chosen, those on devices of these labels; empty for all."""
    allowed: frozenset[str]
    hazardous: bool
    every_device: bool
    once: bool
    as_hardware: bool
    reproducers: int
    record: Path | None
    json: Path | None
    ktap: str | None


def add_options(parser: pytest.Parser) -> None:
    """Tell pytest which there are."""
    group = parser.getgroup("linuxmedia", "conformance of media devices")
    group.addoption(
        "--device",
        action="append",
        default=[],
        metavar="PATH",
        help="test this device only, a path or a label (vivid-000-*: a whole instance); repeatable",
    )
    group.addoption(
        "--media", action="append", default=[], metavar="PATH", help="test everything in the graph of this media device"
    )
    group.addoption(
        "--adapter", action="append", default=[], type=int, metavar="N", help="test everything of this DVB adapter"
    )
    group.addoption(
        "--topic",
        action="append",
        default=[],
        metavar="AREA[/TOPIC]",
        help="run the tests of this topic only, such as v4l2/mmap, or of this area; repeatable",
    )
    group.addoption(
        "--label",
        action="append",
        default=[],
        metavar="LABEL",
        help="of what would run anyway only what is on devices of this label (vivid-000-*); repeatable",
    )
    group.addoption(
        "--once",
        action="store_true",
        help="make each test on one device of each driver, the first that can show what it is about",
    )
    words = "; ".join(f"{name}: {what}" for name, what in PERMISSIONS.items())
    group.addoption(
        "--allow",
        action="append",
        default=[],
        choices=[*PERMISSIONS, "all"],
        metavar="WHAT",
        help=f"allow what is done to no hardware by default; repeatable; {words}; all: all of this",
    )
    group.addoption("--hazardous", action="store_true", help="run the tests that may hang or crash this machine, too")
    group.addoption(
        "--as-hardware", action="store_true", help="spare the kernel's own loopback drivers as if they were hardware"
    )
    group.addoption(
        "--reproducers",
        type=int,
        default=10,
        metavar="N",
        help="look for a program that shows it for the first N failures (default: 10)",
    )
    group.addoption("--json", type=Path, metavar="FILE", help="write a report for programs")
    group.addoption("--ktap", metavar="FILE", help="write the results as they come, as KTAP; - is stdout")
    group.addoption("--record", type=Path, metavar="FILE", help="write the state of every condition to a JSON file")
    group.addoption(
        "--every-device", action="store_true", help="in the lab, run on the devices that need not be there, too"
    )


def read_options(config: pytest.Config) -> Options:
    """What the command line says."""
    for option in _FILES:
        target = config.getoption(option)
        if target is not None and not Path(target).parent.is_dir():
            message = f"{option}: there is no directory {Path(target).parent}"
            raise pytest.UsageError(message)
    allowed = frozenset[str](_given(config, "--allow"))
    try:
        wanted_topics = topics.known(_given(config, "--topic"))
    except topics.NoTopic as error:
        message = f"--topic: {error}"
        raise pytest.UsageError(message) from None
    return Options(
        wanted=Wanted(
            tuple(_given(config, "--device")), tuple(_given(config, "--media")), tuple(_given(config, "--adapter"))
        ),
        topics=wanted_topics,
        labels=tuple(_given(config, "--label")),
        allowed=frozenset(PERMISSIONS) if "all" in allowed else allowed,
        hazardous=bool(config.getoption("--hazardous")),
        every_device=bool(config.getoption("--every-device")),
        once=bool(config.getoption("--once")),
        as_hardware=bool(config.getoption("--as-hardware")),
        reproducers=int(config.getoption("--reproducers") or 0),
        record=config.getoption("--record"),
        json=config.getoption("--json"),
        ktap=config.getoption("--ktap"),
    )


def _given(config: pytest.Config, option: str) -> list[Any]:
    """Every value of a repeatable option."""
    return list(config.getoption(option) or ())
