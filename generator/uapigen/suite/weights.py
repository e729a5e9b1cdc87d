"""Say how long each test module is likely to take."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from uapigen.results.drivers import driver_of
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
    took = {module: _took(suite, recorded[module]) for module in known}
    running = _pace(sum(took.values()), known, sizes)
    return {module: took.get(module, size * running) + size * importing for module, size in sizes.items()}


def _took(suite: Suite, by_device: Mapping[str, float]) -> float:
    """Seconds of one module's tests."""
    here = {device: seconds for device, seconds in by_device.items() if suite.has_device(device)}
    if not suite.once:
        return sum(here.values())
    # Which device a test takes is not known. Most can be made on the one that the most were made on.
    drivers = {driver_of(device) for device in here}
    return sum(max(s for device, s in here.items() if driver_of(device) == driver) for driver in drivers)


def _pace(seconds: float, modules: Collection[str], sizes: Mapping[str, int]) -> float:
    """Seconds for each byte of some modules."""
    return seconds / sum(sizes[module] for module in modules) if modules else 1.0
