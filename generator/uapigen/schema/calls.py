"""Ioctls and functions as written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from uapigen.schema.conditions import Condition, Rule, Unprovokable, Valid
from uapigen.schema.keys import key, optional, several
from uapigen.schema.types import Item, Writer
from uapigen.source.scalars import Errno, Name, Release
from uapigen.source.typetext import IoctlNumber

SystemCall = Literal["open", "close", "read", "write", "poll", "select", "mmap", "munmap", "lseek"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Item):
    """What ioctls and functions share."""

    summary: str = key("One line that says what the call does.", default="")
    returns: str = key("What success returns, where it is not 0.", default="")
    exempt: dict[str, str] = several(
        "Conditions of the area's generic list that do not apply, by their ids, each with the reason.", dict
    )
    valid: Valid | None = optional("A call that succeeds.")
    ensures: tuple[Rule, ...] = several("What holds when it succeeds.")
    errors: tuple[Condition, ...] = several("How it fails.")
    only_generic: Unprovokable | None = optional(
        "Why no test makes it fail otherwise than with EBADF, EFAULT or ENOTTY; the docstring repeats the reason."
    )
    untested: Unprovokable | None = optional("Why it succeeds on no device of the lab, so that it has no rules.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ioctl(Call):
    """An ioctl."""

    kinds: ClassVar[tuple[str, ...]] = ("ioctl",)
    number: IoctlNumber | dict[Release, IoctlNumber] = key(
        "The macro that makes its number, or that by the release that changed it."
    )
    argument: str = key(
        "What is passed where the macro does not say it: `none`, a type passed by value, or `pointer TYPE`.", default=""
    )
    argument_set: Name | None = optional("The set that a plain number comes from.")
    by: Writer | None = optional("Who writes a number that is passed by pointer.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Function(Call):
    """A system call on a kind of node, such as `video.mmap`."""

    kinds: ClassVar[tuple[str, ...]] = ("function",)
    call: SystemCall = key("The system call.")
    parameters: dict[Name, str] = several("What each argument means here.", dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions(Item):
    """Conditions and rules of a call that another topic describes; they are tests of this topic. The name is ours."""

    kinds: ClassVar[tuple[str, ...]] = ("conditions",)
    of: Name = key("The call.")
    causes: dict[Errno, str] = several(
        "What the call's list of causes says of all of them, by errno; one that is left out is not in that list.", dict
    )
    ensures: tuple[Rule, ...] = several("What holds when it succeeds.")
    errors: tuple[Condition, ...] = several("How it fails.")


Tested = Ioctl | Function | Conditions
"""What has conditions and rules."""
