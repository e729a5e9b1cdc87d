"""Conditions (how a call fails) and rules (what holds when it succeeds)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from uapigen.schema.checks import Check
from uapigen.schema.keys import Written, demanded, key, optional, several
from uapigen.schema.releases import Lived
from uapigen.schema.steps import AnyStep, Argument, Open, Performer, Queue
from uapigen.source.expressions import Expression
from uapigen.source.scalars import Errno, Label, Name, Page, Release, Slug

Cause = Literal[
    "index-out-of-bounds", "bad-contents", "wrong-state", "bad-enum-or-flags", "busy-state", "not-supported-here",
    "bad-fd", "type-unsupported", "other-owner", "no-slots", "permission", "no-feature", "would-block", "mode-mix",
    "read-only", "interrupted", "gone", "bad-pointer", "no-memory", "value-range", "hw-error", "memory-mode",
    "overflow", "timeout",
]  # fmt: skip
Status = Literal["documented", "prose", "undocumented", "contradicted", "kernel-bug"]
Hazard = Literal["none", "hang", "poisons", "oops"]
Nothing = Literal["none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Written):
    """The state to be in before the call."""

    open: Open | Nothing | None = optional("The node under test, saved as `device`.")
    queue: Queue | Nothing | None = optional("Its buffer queue.")
    steps: tuple[AnyStep, ...] | None = optional("What else to do, in order.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlNeed(Written):
    """A control chosen by what it is."""

    type: Expression | None = optional("Its type.")
    flags: Expression | None = optional("Flags that it has.")
    save: Name = key("The name that the control gets.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs(Written):
    """Abilities that the device must have; without one the condition is unsupported there."""

    capability: Expression | None = optional(
        "Flags of what the device tells of itself: v4l2_capability.device_caps, or cec_caps.capabilities."
    )
    lacks: Expression | None = optional("Flags of the same that it must not have.")
    physical_address: bool | None = optional("Whether a CEC adapter has a physical address when it is opened.")
    memory: Expression | None = optional("A memory type that the queue supports.")
    buffers: Expression | None = optional("Flags of v4l2_requestbuffers.capabilities.")
    control: ControlNeed | None = optional("A control.")
    driver: Label | None = optional("The driver, where only a control of its own can provoke the condition.")
    multiplanar: bool | None = optional("Whether the queue is multi-planar.")
    codec: bool | None = optional(
        "Whether it is a codec: one that holds coded images in one of its queues, and may take no others there."
    )
    stateless: bool | None = optional(
        "Whether it is a stateless codec, which may refuse a request that holds no parameters of its codec."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Valid(Written):
    """A call that succeeds; rules and conditions build on it."""

    since: Release | None = optional(
        "First release that has what the state takes, where that came later than the call; tests begin with it."
    )
    lab: tuple[Label, ...] = several("Lab devices on which it succeeds, where not all of the node's have the call.")
    needs: Needs | None = optional(
        "Abilities of the device, beside those that a condition or rule needs; a control only where it is used."
    )
    given: State | None = optional("The state to be in.")
    on: Expression | None = optional("The handle or descriptor to call; `device` when left out.")
    call: dict[str, Argument] = several("The arguments; `base` starts from a struct, `value` is a plain number.", dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provoke(Written):
    """The one mutation of an otherwise valid call."""

    set: dict[str, Argument] = several("Arguments that change.", dict)
    each: dict[str, tuple[Argument, ...]] = several("One argument that takes several values; each is a result.", dict)
    on: Expression | None = optional("The descriptor to call instead.")
    open: Open | None = optional("Open it so instead.")
    without: Literal["queue", "steps"] | None = optional("Leave this part of the state out.")
    queue: Queue | None = optional("Bring the queue there instead.")
    steps: tuple[AnyStep, ...] = several("Do this before the call.")
    by: Performer | None = optional("Who calls instead.")
    repeat: Expression | None = optional(
        "Call again and again, at most so often, until what each call takes has run out."
    )
    fault: Literal["allocations", "usercopy"] | None = optional(
        "Make every allocation or user copy inside the call fail in turn."
    )
    expect: tuple[Errno, ...] = several("Codes that a walk of faults may give.")


@dataclass(frozen=True, slots=True, kw_only=True)
class After(Written):
    """What must hold after the call failed."""

    unchanged: tuple[str, ...] = several("Fields of the argument that are as they were.")
    written: dict[Expression, Check] = several("Fields of the argument that the driver wrote.", dict)
    next: Literal["succeeds", "skip"] | None = optional(
        "Whether the next valid call succeeds; it must, unless the state was changed."
    )
    flat: tuple[Literal["fds", "mappings"], ...] = several("What may not have grown.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedence(Written):
    """Which check wins when two apply."""

    before: tuple[Errno, ...] = several("Codes that this one hides.")
    after: tuple[Errno, ...] = several("Codes that hide this one.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unprovokable(Written):
    """Why no test can get there."""

    why: str = key("The hardware, driver feature or code path that is missing.")
    code: str = key("File and function that show it.")
    tried: str = key("What was tried.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation(Lived):
    """What conditions and rules share."""

    id: Slug = key("Last part of the id.")
    page: Page | None = optional("Where it is documented; the call's page when left out.")
    needs: Needs | None = optional("Abilities of the device.")
    given: State | None = optional("State; replaces the valid call's, key by key.")
    on: Expression | None = optional("The handle or descriptor to call.")
    call: dict[str, Argument] = several("Arguments that differ from the valid call's.", dict)
    lab: tuple[Label, ...] = several(
        "Lab devices that must reach it, where not all of the node's or of the valid call's do."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Situation):
    """One way in which a call fails. The id is CALL::ERRNO::slug."""

    errno: Errno = key("The code that the page names.")
    seen: Errno | None = optional("The code that user space gets, where it is another.")
    cause: Cause = key("What kind of condition it is.")
    when: str = key("One sentence that says when it occurs.")
    status: Status = key("How well it is documented.", default="documented")
    strength: Literal["must", "may"] = key("may: the driver may adjust the arguments instead.", default="must")
    precedence: Precedence | None = optional("Which check wins.")
    hazard: Hazard = key("What else the test may do to the machine.", default="none")
    provoke: Provoke | None = optional("The mutation.")
    after: After | None = optional("What holds after the failure.")
    unprovokable: Unprovokable | None = optional("Why no test can get there.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Enumerates(Written):
    """A call that lists things by index."""

    field: Name | None = optional("The field that counts from 0; `index` when left out.")
    ends_with: Errno = key("The errno past the end.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Situation):
    """What holds when a call succeeds. The id is CALL::ok::slug."""

    rule: str = key("One sentence that says what holds.")
    before: tuple[AnyStep, ...] = several("Steps under test before the call.")
    steps: tuple[AnyStep, ...] = several("Steps under test after the call.")
    then: dict[Expression, Check] = demanded("What holds at the end.")
    enumerates: Enumerates | None = optional("Call again and again from index 0.")
