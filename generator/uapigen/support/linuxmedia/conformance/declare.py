"""What a generated test declares about itself."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from linuxmedia.conformance.errnos import number_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Test = TypeVar("Test", bound=Callable[..., None])
    Fault = Literal["allocations", "usercopy"]

_ATTRIBUTE: Final = "__linuxmedia_conformance__"
TIME_LIMIT: Final = 20.0


@dataclass(frozen=True)
class Deviation:
    """Where devices are known to depart from the documentation: seen exactly, or the test fails."""

    seen: str
    reason: str
    devices: tuple[str, ...] = ()
    """Labels; none for all devices."""
    values: tuple[str, ...] = ()
    """Provoking values, as the test declares them; none for all."""

    def covers(self, label: str, value: str) -> bool:
        """Whether this is about a device and a value."""
        return (not self.devices or label in self.devices) and (not self.values or value in self.values)


@dataclass(frozen=True)
class Leak:
    """What the kernel is known to go on to hold for each walk of faults, as a soak finds."""

    held: tuple[str, ...]
    """Slab caches."""
    reason: str
    devices: tuple[str, ...] = ()
    """Labels; none for all devices."""


@dataclass(frozen=True)
class Subject:
    """The condition or the rule that a test is about."""

    kind: Literal["condition", "rule"]
    id: str
    sentence: str
    page: str
    nodes: tuple[str, ...]
    cause: str = ""
    status: str = "documented"
    strength: Literal["must", "may"] = "must"
    hazard: Literal["none", "hang", "poisons", "oops"] = "none"
    generic: bool = False
    expected: tuple[int, ...] = ()
    values: tuple[str, ...] = ()
    lab: tuple[str, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    leaks: tuple[Leak, ...] = ()
    fault: Fault | None = None
    time_limit: float = field(default=TIME_LIMIT)

    @property
    def call(self) -> str:
        """The C name of the ioctl, or `node.function`, under test."""
        return self.id.partition("::")[0]

    def deviation(self, label: str, value: str) -> Deviation | None:
        """The deviation that a device with a value is listed in."""
        return next((known for known in self.deviations if known.covers(label, value)), None)

    def leak(self, label: str) -> Leak | None:
        """What is known to leak on a device."""
        return next((known for known in self.leaks if not known.devices or label in known.devices), None)


def subject_of(function: object) -> Subject | None:
    """What a test function declared, if it did."""
    found = getattr(function, _ATTRIBUTE, None)
    return found if isinstance(found, Subject) else None


def condition(
    id: str,
    *,
    page: str,
    nodes: tuple[str, ...],
    cause: str = "",
    status: str = "documented",
    strength: Literal["must", "may"] = "must",
    hazard: Literal["none", "hang", "poisons", "oops"] = "none",
    generic: bool = False,
    seen: str | None = None,
    expect: tuple[str, ...] = (),
    values: tuple[str, ...] = (),
    lab: tuple[str, ...] = (),
    deviations: tuple[Deviation, ...] = (),
    leaks: tuple[Leak, ...] = (),
    fault: Fault | None = None,
    time_limit: float = TIME_LIMIT,
) -> Callable[[Test], Test]:
    """Declare the test of a condition `CALL::ERRNO::slug`.

    Args:
        id: names the call, the errno and the condition.
        page: where the condition is documented.
        nodes: the kinds of device that it is tried on.
        cause: the kind of mistake or circumstance.
        status: documented, prose, undocumented, contradicted or kernel-bug.
        strength: `may` where adjusting the argument instead of failing is fine.
        hazard: what the test may do to the machine; anything but `none` is run on request only.
        generic: whether it comes from the list of errors that any call of the area may have.
        seen: the errno that user space sees where it is not the documented one.
        expect: the errnos that are right where several are.
        values: the provoking values as the spec writes them; one test each.
        lab: the lab devices that must reach it, where they are not all those of the node.
        deviations: where devices are known to do otherwise.
        leaks: what the kernel is known to hold for each walk of faults.
        fault: what fails in turn, where the test walks faults.
        time_limit: seconds until the test is broken off.
    """
    names = expect or (seen or id.split("::")[1],)

    def declare(test: Test) -> Test:
        subject = Subject(
            kind="condition",
            id=id,
            sentence=inspect.getdoc(test) or "",
            page=page,
            nodes=nodes,
            cause=cause,
            status=status,
            strength=strength,
            hazard=hazard,
            generic=generic,
            expected=tuple(number_of(name) for name in names),
            values=values,
            lab=lab,
            deviations=deviations,
            leaks=leaks,
            fault=fault,
            time_limit=time_limit,
        )
        setattr(test, _ATTRIBUTE, subject)
        return test

    return declare


def rule(
    id: str,
    *,
    page: str,
    nodes: tuple[str, ...],
    hazard: Literal["none", "hang", "poisons", "oops"] = "none",
    lab: tuple[str, ...] = (),
    deviations: tuple[Deviation, ...] = (),
    time_limit: float = TIME_LIMIT,
) -> Callable[[Test], Test]:
    """Declare the test of a rule `CALL::ok::slug` about success. The arguments are those of `condition`."""

    def declare(test: Test) -> Test:
        subject = Subject(
            kind="rule",
            id=id,
            sentence=inspect.getdoc(test) or "",
            page=page,
            nodes=nodes,
            hazard=hazard,
            lab=lab,
            deviations=deviations,
            time_limit=time_limit,
        )
        setattr(test, _ATTRIBUTE, subject)
        return test

    return declare
