"""The closed set of step verbs, and what a step may say besides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from uapigen.schema.checks import Check
from uapigen.schema.keys import Written, demanded, key, optional, several
from uapigen.source.expressions import Expression
from uapigen.source.scalars import Duration, Errno, Name, Slug

Argument = Expression | tuple["Argument", ...] | dict[str, "Argument"]
Performer = Literal["second", "child", "unprivileged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Written):
    """A device node to open."""

    node: Slug | tuple[Slug, ...] = key(
        "The kind of node, as `area.yaml` names it; several kinds mean the devices of each."
    )
    mode: Expression | None = optional("Flags of open(); O_RDWR when left out.")
    entity: str = key("The media entity whose node it is.", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue(Written):
    """A buffer queue and how far it has come."""

    on: Expression | None = optional("The handle that owns it; `device` when left out.")
    side: Literal["capture", "output"] | None = optional("Which queue of a memory-to-memory device.")
    memory: Expression | None = optional("Memory type; memory-mapped when left out.")
    buffers: Expression | None = optional("How many buffers to ask for; 2 when left out.")
    size: Expression | None = optional("Bytes of a buffer, where the caller decides.")
    phase: Literal["allocated", "queued", "streaming", "filled"] = key(
        "allocated: the driver granted buffers; queued: all are queued; streaming: and the stream is on;"
        " filled: and one is ready to be dequeued.",
        default="allocated",
    )
    save: Name | None = optional("The name that the queue gets.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Written):
    """Keys that any step may carry."""

    save: Name | None = optional("The name that the result gets.")
    by: Performer | None = optional(
        "Who does it: a second handle of the same device, a child process, an unprivileged user."
    )
    fails: Errno | None = optional("The errno that it must fail with (rules only).")
    then: dict[Expression, Check] = demanded("What must hold after it (rules only).")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStep(Step):
    """Open a node."""

    verb: ClassVar[str] = "open"
    open: Open = key("What to open.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseStep(Step):
    """Close a descriptor or handle."""

    verb: ClassVar[str] = "close"
    close: Expression = key("What to close.")


@dataclass(frozen=True, slots=True, kw_only=True)
class DupStep(Step):
    """Duplicate a descriptor."""

    verb: ClassVar[str] = "dup"
    dup: Expression = key("What to duplicate.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ForkStep(Step):
    """Start a child that holds every descriptor and mapping until the test ends."""

    verb: ClassVar[str] = "fork"
    fork: dict[str, Expression] = key("Nothing: `{}`.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Memfd(Written):
    """A file that lives in memory."""

    size: Expression = key("Its size in bytes.")
    seals: Expression | None = optional("The seals on it, F_SEAL_*; none when left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MemfdStep(Step):
    """Make a file that lives in memory; the result is its descriptor."""

    verb: ClassVar[str] = "memfd"
    memfd: Memfd = key("What it is like.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fence(Written):
    """A fence in a sync file of its own."""

    on: Expression | None = optional("The fence whose timeline it is on; a new timeline when left out.")
    at: Expression | None = optional("The point of the timeline at which it signals, which begins at 0; 1 if left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FenceStep(Step):
    """Make a fence that signals when the test says so; the result has fd, timeline and deadline."""

    verb: ClassVar[str] = "fence"
    fence: Fence = key("What it is like.")


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceStep(Step):
    """Move a timeline on, so that the fences up to there signal."""

    verb: ClassVar[str] = "advance"
    advance: Expression = key("A fence on it.")
    points: Expression | None = optional("How far; 1 when left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodeStep(Step):
    """Choose what the kernel decodes for a receiver of remote controls; it is set back when the test ends."""

    verb: ClassVar[str] = "decode"
    decode: tuple[Slug, ...] = key("The protocols, as sysfs spells them.")
    on: Expression | None = optional("The handle; `device` when left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeycodeStep(Step):
    """Enter a key into the keymap of a receiver of remote controls; it is taken out when the test ends."""

    verb: ClassVar[str] = "keycode"
    keycode: Expression = key("The code of the key.")
    of: Expression = key("The scancode that it is for.")
    on: Expression | None = optional("The handle; `device` when left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStep(Step):
    """Issue an ioctl."""

    verb: ClassVar[str] = "call"
    call: Name = key("The ioctl.")
    on: Expression | None = optional("The handle or descriptor; `device` when left out.")
    base: Expression | None = optional("A struct to start from.")
    set: dict[str, Argument] = several("Fields of its argument; one that is text takes {text: WORD}.", dict)
    value: Expression | None = optional("Its argument, where that is a number.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemStep(Step):
    """A system call with its arguments by name."""

    @property
    def arguments(self) -> dict[str, Argument]:
        """The arguments as written."""
        arguments: dict[str, Argument] = getattr(self, type(self).verb)
        return arguments

    verb: ClassVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MmapStep(SystemStep):
    """Map memory."""

    verb: ClassVar[str] = "mmap"
    mmap: dict[str, Argument] = key("start, length, prot, flags, fd, offset.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MunmapStep(SystemStep):
    """Unmap memory."""

    verb: ClassVar[str] = "munmap"
    munmap: dict[str, Argument] = key("start, length.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStep(SystemStep):
    """Read bytes."""

    verb: ClassVar[str] = "read"
    read: dict[str, Argument] = key(
        "fd, buffer, count. The buffer is an address, a list of 32-bit numbers, {STRUCT: {}}, or else count bytes."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteStep(SystemStep):
    """Write bytes."""

    verb: ClassVar[str] = "write"
    write: dict[str, Argument] = key(
        "fd, buffer, count. The buffer is an address, a list of 32-bit numbers or {STRUCT: {FIELD: VALUE}}."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStep(SystemStep):
    """Wait for events."""

    verb: ClassVar[str] = "poll"
    poll: dict[str, Argument] = key("fd, events, timeout (ms).")


@dataclass(frozen=True, slots=True, kw_only=True)
class FillStep(SystemStep):
    """Write the same byte, or the same numbers again and again, all over mapped memory."""

    verb: ClassVar[str] = "fill"
    fill: dict[str, Argument] = key("start, length, with: a byte or a list of 32-bit numbers.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LseekStep(SystemStep):
    """Move to another place in a file."""

    verb: ClassVar[str] = "lseek"
    lseek: dict[str, Argument] = key("fd, offset, whence.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FcntlStep(SystemStep):
    """Ask for the flags of an open file, or set them."""

    verb: ClassVar[str] = "fcntl"
    fcntl: dict[str, Argument] = key("fd, command (F_GETFL or F_SETFL), flags.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repetition(Written):
    """How often."""

    times: Expression | None = optional("So many times.")
    until: Literal["fails"] | None = optional("Until a step fails.")
    at_most: Expression | None = optional("And then no more than so many times.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatStep(Step):
    """Do steps again and again."""

    verb: ClassVar[str] = "repeat"
    repeat: Repetition = key("How often.")
    steps: tuple[AnyStep, ...] = key("The steps.")


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitStep(Step):
    """Let time pass."""

    verb: ClassVar[str] = "wait"
    wait: Duration = key("How long.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcurrentStep(Step):
    """Start a call in a thread and wait until it blocks there."""

    verb: ClassVar[str] = "concurrently"
    concurrently: AnyStep = key("The call; `fails` and `then` count when it has come back, after everything else.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalStep(Step):
    """Arrange for a signal, without SA_RESTART, during the call under test."""

    verb: ClassVar[str] = "signal"
    signal: Expression = key("The signal.")
    after: Duration = key("How long from now.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitStep(Step):
    """Lower a resource limit until the test ends."""

    verb: ClassVar[str] = "rlimit"
    rlimit: Literal["NOFILE", "AS", "MEMLOCK"] = key("Which limit.")
    to: Expression = key("The limit; for NOFILE 0 means no more than are open.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SysctlStep(Step):
    """Set a limit of the whole system until the test ends. Only the lab allows it."""

    verb: ClassVar[str] = "sysctl"
    sysctl: Literal["fs.file-max"] = key("Which limit.")
    to: Expression = key("The limit.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MknodStep(Step):
    """Make a device node with no device behind it; the result has its `path`."""

    verb: ClassVar[str] = "mknod"
    mknod: Expression = key("A handle of a device; the node has its major number, and a minor number of nobody.")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnplugStep(Step):
    """Take the device away while it is open."""

    verb: ClassVar[str] = "unplug"
    unplug: Expression = key("A handle of the device.")


@dataclass(frozen=True, slots=True, kw_only=True)
class DropStep(Step):
    """Give up privileges until the test ends."""

    verb: ClassVar[str] = "drop"
    drop: Literal["privileges"] = key("What to give up.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlStep(Step):
    """Set a control by its name; it is set back when the test ends."""

    verb: ClassVar[str] = "control"
    control: str = key("The control's name, as the driver spells it.")
    value: Expression = key("The value.")
    on: Expression | None = optional("The handle; `device` when left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueStep(Step):
    """Bring another queue to a phase."""

    verb: ClassVar[str] = "queue"
    queue: Queue = key("The queue.")


AnyStep = (
    OpenStep
    | CloseStep
    | DupStep
    | ForkStep
    | MemfdStep
    | FenceStep
    | AdvanceStep
    | CallStep
    | MmapStep
    | MunmapStep
    | ReadStep
    | WriteStep
    | PollStep
    | FillStep
    | LseekStep
    | FcntlStep
    | RepeatStep
    | WaitStep
    | ConcurrentStep
    | SignalStep
    | LimitStep
    | SysctlStep
    | MknodStep
    | UnplugStep
    | DropStep
    | ControlStep
    | DecodeStep
    | KeycodeStep
    | QueueStep
)
