"""Which devices a test runs on, and which of them must be there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from linuxmedia.conformance.catalogue import LAB
from linuxmedia.conformance.outcomes import NotReached, Unsupported
from linuxmedia.conformance.verdict import Duty

if TYPE_CHECKING:
    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.devices import Device, Inventory


@dataclass(frozen=True)
class Target:
    """One device, or the place of one that is not here, and one provoking value."""

    node: str
    label: str
    device: Device | None
    duty: Duty
    value: int = 0
    value_name: str = ""

    def record_id(self, subject: Subject) -> str:
        """How the record names the condition."""
        return f"{subject.id}[{self.value_name}]" if self.value_name else subject.id

    def usable(self) -> Device:
        """The device, if it is here."""
        if self.device is not None:
            return self.device
        if self.duty.must_reach:
            message = f"the lab has no {self.node} device {self.label!r}"
            raise NotReached(message)
        message = f"there is no {self.node} device to test here"
        raise Unsupported(message)


@dataclass(frozen=True)
class Place:
    """Where one test is made: on the first of these that can show what it is about."""

    on: str
    """The label of the device, or the driver of several."""
    targets: tuple[Target, ...]
    """All with the same provoking value."""

    @property
    def name(self) -> str:
        """How pytest names it."""
        value = self.targets[0].value_name
        return f"{self.on}-{value}" if value else self.on


@dataclass(frozen=True)
class Choice:
    """What the user wants of the devices that are here."""

    only: frozenset[Device] | None = None
    """None for all."""
    every_device: bool = False
    """In the lab, also those that the catalogue does not list."""
    labels: tuple[str, ...] = ()
    """Of the tests that are chosen otherwise, those on devices of these labels; empty for all."""
    once: bool = False
    """Whether one device of each driver is enough."""

    def has(self, label: str) -> bool:
        """Whether tests on devices of this label are wanted."""
        return not self.labels or any(fnmatchcase(label, pattern) for pattern in self.labels)


def places_of(subject: Subject, inventory: Inventory, choice: Choice) -> list[Place]:
    """Everywhere that a test is to be made, of what is wanted."""
    wanted = [target for target in _everywhere(subject, inventory, choice) if choice.has(target.label)]
    if not choice.once:
        return [Place(target.label, (target,)) for target in wanted]
    found: dict[tuple[str, int], list[Target]] = {}
    for target in wanted:
        driver = target.device.driver if target.device is not None else target.label
        found.setdefault((driver, target.value), []).append(target)
    return [Place(driver, tuple(targets)) for (driver, _), targets in found.items()]


def in_lab() -> bool:
    """Whether this is the lab, where the devices are known."""
    return os.environ.get("LAB") == "1"


def _everywhere(subject: Subject, inventory: Inventory, choice: Choice) -> list[Target]:
    """On every device. In the lab each value has at least one target, so that none is forgotten."""
    found = [target for node in subject.nodes for target in _of_node(subject, node, inventory, choice)]
    if found or choice.only is not None or not in_lab():
        return found
    missing = f"no-{'-or-'.join(subject.nodes)}"
    return _with_values(subject, subject.nodes[0], missing, None, Duty(must_reach=False, named=False))


def _of_node(subject: Subject, node: str, inventory: Inventory, choice: Choice) -> list[Target]:
    devices = {device.label: device for device in inventory.of(node) if choice.only is None or device in choice.only}
    known = LAB.get(node, ())
    # A condition that names its devices need not say of which node each is.
    narrowed = tuple(label for label in subject.lab if label in known or label in devices or len(subject.nodes) == 1)
    expected = (narrowed if subject.lab else known) if in_lab() else ()
    if choice.only is not None:
        expected = tuple(label for label in expected if label in devices)
    here = () if in_lab() and choice.only is None and not choice.every_device else tuple(devices)
    labels = dict.fromkeys((*here, *expected))
    targets: list[Target] = []
    for label in labels:
        # The spec names devices for a condition of a call; for a generic one the generator picks some that will do.
        duty = Duty(must_reach=label in expected, named=label in expected and bool(subject.lab) and not subject.generic)
        targets += _with_values(subject, node, label, devices.get(label), duty)
    return targets


def _with_values(subject: Subject, node: str, label: str, device: Device | None, duty: Duty) -> list[Target]:
    if not subject.values:
        return [Target(node, label, device, duty)]
    return [Target(node, label, device, duty, place, name) for place, name in enumerate(subject.values)]
