"""Every device of the lab belongs to a driver."""

from __future__ import annotations

from uapigen.matrix.drivers import by_driver
from uapigen.matrix.model import Driver
from uapigen.source.load import Spec

DRIVERS = [
    *("vivid", "vim2m", "vicodec", "visl", "vimc", "vidtv"),
    *("rainshadow-cec", "rc-loopback", "serial_ir", "DMA-BUF"),
]


def test_the_devices_of_the_lab_are_those_of_its_drivers(real_spec: Spec) -> None:
    labels = {label for area in real_spec.areas for node in area.nodes.values() for label in node.lab}
    assert [driver.name for driver in by_driver(labels)] == DRIVERS


def test_devices_are_sorted_and_a_stranger_is_its_own_driver() -> None:
    assert by_driver(["stranger", "vimc.0", "Sensor B", "Sensor A", "Sensor A"]) == (
        Driver("vimc", ("Sensor A", "Sensor B", "vimc.0")),
        Driver("stranger", ("stranger",)),
    )
