"""The files of a spec: topics, areas, releases, deviations, the grammar's chapter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from uapigen.schema.calls import Conditions, Function, Ioctl
from uapigen.schema.conditions import Condition, Unprovokable
from uapigen.schema.keys import Written, key, optional, several
from uapigen.schema.messages import Message, Part
from uapigen.schema.releases import When, spanned
from uapigen.schema.types import Alias, Characters, Macro, Presets, Set, Struct
from uapigen.source.scalars import Header, Label, Name, Page, Release, Seen, Slug

AnyItem = Struct | Set | Presets | Macro | Alias | Characters | Ioctl | Function | Conditions | Message | Part
ITEMS: tuple[type[AnyItem], ...] = (
    Struct, Set, Presets, Macro, Alias, Characters, Ioctl, Function, Conditions, Message, Part,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Written):
    """What the items of a file share; its key is `topic`."""

    title: str = key("What the topic is about.")
    header: Header | None = optional("Header that declares its items.")
    page: Page | None = optional("Page that documents them.")
    section: str = key("Section of the specification that defines its messages.", default="")
    not_run: str = key("Why its tests are checked but not in the suite yet.", default="")
    untested: Unprovokable | None = optional("Why none of its calls succeeds on a device of the lab.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(Written):
    """A kind of device node."""

    doc: str = key("What it is for.")
    paths: str = key("Where its files are.")
    lab: tuple[str, ...] = several("Devices of the lab that are of this kind.")
    lab_also: tuple[str, ...] = several(
        "Further ones: tests run on them only where a condition or rule, or its valid call, names them."
    )
    lab_since: dict[str, Release] = several(
        "Those that older kernels lack, with the first release that has them.", dict
    )
    lab_drivers: dict[str, str] = several(
        "The drivers of those whose labels do not begin with the driver's name.", dict
    )
    drives: bool = key(
        "Whether its calls drive a line, a bus or firmware of real hardware: the suite does so with --allow only.",
        default=False,
    )

    def lab_at(self, release: Release) -> tuple[str, ...]:
        """The lab's devices on the kernel of a mainline release."""
        return tuple(label for label in self.lab if label not in self.lacking_at(release))

    def lacking_at(self, release: Release) -> frozenset[str]:
        """The lab's devices that the kernel of a mainline release lacks."""
        return frozenset(label for label, since in self.lab_since.items() if since > release)


@dataclass(frozen=True, slots=True, kw_only=True)
class Generic(Condition):
    """A condition of the generic error list, made for every call that it applies to."""

    applies: Literal["all", "pointer"] = key("To all ioctls of the area, or to those that take a pointer.")
    nodes: tuple[Slug, ...] = several("Kinds of node that can get there; all when left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Written):
    """An area of the API."""

    area: Name = key("Its name, which is the module's name too.")
    summary: str = key("One line that says what it covers.")
    headers: tuple[Header, ...] = several("The kernel headers that it covers.")
    nodes: dict[str, Node] = several("Its kinds of device node.", dict)
    generic: tuple[Generic, ...] = several("Conditions from the generic error list.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfEvident(Written):
    """`selfevident.yaml`. In a spec that has it each description says something of its own, and each call has tests."""

    families: dict[str, str] = several("Sets whose values need no description, each with the reason.", dict)
    shared: dict[str, str] = several("Descriptions that may stand at several names, each with the reason.", dict)
    elsewhere: dict[str, tuple[str, ...]] = several(
        "Names in descriptions that are not the spec's, by where they are explained.", dict
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Releases(Written):
    """`releases.yaml`."""

    default: Release = key("The release that is generated when none is named.")
    oldest: Release = key("The oldest release that the spec describes.")
    newest: Release = key("The newest release that the spec describes.")
    lab: tuple[Release, ...] = several("Releases that have a lab kernel.")
    base: Literal["media"] | None = optional("The spec that this one stands on, whose areas come along.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deviation(Written):
    """Where drivers depart from the documentation."""

    condition: str = key("Id of the condition.")
    values: tuple[str, ...] = several("Values of its `each`; all of them when left out.")
    devices: tuple[Label, ...] = several("Lab devices; all of the condition's when left out.")
    seen: Seen = key("What comes instead: an errno, `success`, or the path of the value that a rule finds wrong.")
    since: When | None = optional("First release that departs.")
    until: When | None = optional("First release that no longer does.")
    why: str = key("What the driver does, in a sentence.")
    code: str = key("File and function that do it.")

    def departs_at(self, release: Release) -> bool:
        """Whether a mainline release is in its span."""
        return spanned(self.since, self.until, release)

    def is_about(self, device: str, value: str) -> bool:
        """Whether it covers a device and a provoking value."""
        return (not self.devices or device in map(str, self.devices)) and (not self.values or value in self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak(Written):
    """What the kernel goes on to hold for each walk of a condition's injected faults, as a soak finds."""

    condition: str = key("Id of the condition.")
    devices: tuple[Label, ...] = several("Lab devices; all of the condition's when left out.")
    held: tuple[str, ...] = several("Slab caches whose objects are not given back.")
    since: When | None = optional("First release that leaks.")
    until: When | None = optional("First release that no longer does.")
    why: str = key("What is not freed, in a sentence.")
    code: str = key("File and function that do not.")

    def leaks_at(self, release: Release) -> bool:
        """Whether a mainline release is in its span."""
        return spanned(self.since, self.until, release)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deviations(Written):
    """`deviations.yaml`."""

    deviations: tuple[Deviation, ...] = several("The list.")
    leaks: tuple[Leak, ...] = several("What `make soak` is known to find.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar(Written):
    """`grammar.yaml`: conditions that show every cause and every verb."""

    causes: dict[str, tuple[str, ...]] = several("Ids of conditions by cause.", dict)
    verbs: dict[str, tuple[str, ...]] = several("Ids of conditions or rules by step verb.", dict)


__all__ = [
    "ITEMS",
    "AnyItem",
    "Area",
    "Deviation",
    "Deviations",
    "Generic",
    "Grammar",
    "Leak",
    "Node",
    "Releases",
    "Topic",
]
