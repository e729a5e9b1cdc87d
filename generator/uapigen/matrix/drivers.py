"""Sort the devices of the lab by their drivers."""

from __future__ import annotations

from collections.abc import Iterable

from uapigen.matrix.model import Driver
from uapigen.results.drivers import DRIVERS, driver_of


def by_driver(labels: Iterable[str]) -> tuple[Driver, ...]:
    """The devices of each driver."""
    found: dict[str, list[str]] = {name: [] for name in DRIVERS}
    for label in sorted(set(labels)):
        found.setdefault(driver_of(label), []).append(label)
    return tuple(Driver(name, tuple(devices)) for name, devices in found.items() if devices)
