"""How pytest runs the suite of a generated package."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from uapigen.suite.merge import JUNIT, RESULTS

PASSED, FAILED, NO_TESTS = 0, 1, 5
"""The exit statuses of a session that came to its end."""


@dataclass(frozen=True, slots=True)
class Suite:
    """A generated package whose tests are to be run."""

    package: Path
    seed: int
    options: Sequence[str] = ()
    """More arguments for pytest."""
    topics: Sequence[str] = ()
    """The topics and areas whose tests these are; of all if there are none."""
    devices: Sequence[str] = ()
    """The labels of the devices whose tests these are, which may have wildcards; of all if there are none."""
    once: bool = False
    """Whether each test is made on one device of each driver only."""

    @property
    def tests(self) -> Path:
        """Where the tests are."""
        return self.package / "linuxmedia" / "conformance"

    def modules(self) -> Mapping[str, int]:
        """The test modules, as `area.test_topic`, with their sizes."""
        found = sorted(self.tests.glob("*/test_*.py"))
        sizes = {f"{path.parent.name}.{path.stem}": path.stat().st_size for path in found}
        return {module: size for module, size in sizes.items() if not self.topics or _names(module) & {*self.topics}}

    def has_device(self, label: str) -> bool:
        """Whether tests on this device are among them."""
        return not self.devices or any(fnmatchcase(label, pattern) for pattern in self.devices)

    def names(self) -> frozenset[str]:
        """The topics and areas that have tests."""
        return frozenset(name for module in self.modules() for name in _names(module))

    def command(self, output: Path, topics: Iterable[str] = ()) -> list[str]:
        """What runs the tests, all or those of some topics and areas, and leaves its results in a folder."""
        # Named one by one, each file would have pytest list the whole folder around it again.
        only = [word for topic in topics or self.topics for word in ("--topic", topic)]
        only += [word for label in self.devices for word in ("--label", label)]
        only += ["--once"] if self.once else []
        return [
            *(sys.executable, "-m", "pytest", "-p", "linuxmedia.conformance.plugin", "-p", "no:cacheprovider"),
            # What these do around each of thousands of tests takes longer than many of their calls.
            *("-p", "no:warnings", "-p", "no:unittest", "-o", "console_output_style=classic"),
            *("-p", "pytest_randomly", f"--randomly-seed={self.seed}", "--assert=plain", "-c", os.devnull),
            *("--rootdir", str(self.package), "--confcutdir", str(self.tests)),
            *("--record", str(output / RESULTS), "--junitxml", str(output / JUNIT)),
            *("-q", "--tb=short", "-rxX", *only, *self.options, str(self.tests)),
        ]

    def environment(self) -> Mapping[str, str]:
        """What is found must not depend on the plugins that happen to be installed, nor on settings around it."""
        return {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(self.package)}


def topic_of(module: str) -> str:
    """The topic of a module, with its area, as the spec spells it."""
    return spelled(module.replace(".test_", "/", 1))


def topics_of(files: Iterable[str]) -> set[str]:
    """The topics that a package of these files has tests of."""
    modules = (path for path in map(PurePath, files) if path.match("linuxmedia/conformance/*/test_*.py"))
    return {topic_of(f"{path.parent.name}.{path.stem}") for path in modules}


def spelled(name: str) -> str:
    """An area or topic as the spec spells it: areas are called as modules are, topics are not."""
    area, slash, topic = name.partition("/")
    return f"{area}{slash}{topic.replace('_', '-')}"


def _names(module: str) -> set[str]:
    topic = topic_of(module)
    return {topic, topic.partition("/")[0]}
