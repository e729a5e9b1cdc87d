"""Say how long each test module is likely to take."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from uapigen.suite.pytest_run import Suite

_IMPORT = 1 / 60
"""How long a module takes to be imported, as a part of how long its tests take on all devices: measured in the lab."""


def weigh(suite: Suite, recorded: Mapping[str, Mapping[str, float]]) -> Mapping[str, float]:
    """Return the seconds of each module of a suite, by what its tests took when they were recorded on each device.

    A module that was never measured goes by its size. One without a test on the devices at hand is still imported.
    """
    sizes = suite.modules()
    known = sizes.keys() & recorded.keys()
    importing = _IMPORT * _pace(sum(sum(recorded[module].values()) for module in known), known, sizes)
    took = {
        module: sum(seconds for device, seconds in recorded[module].items() if suite.has_device(device))
        for module in known
    }
    running = _pace(sum(took.values()), known, sizes)
    return {module: took.get(module, size * running) + size * importing for module, size in sizes.items()}


def _pace(seconds: float, modules: Collection[str], sizes: Mapping[str, int]) -> float:
    """Seconds for each byte of some modules."""
    return seconds / sum(sizes[module] for module in modules) if modules else 1.0
