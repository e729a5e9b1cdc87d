"""System calls of the conformance runtime: their arguments in order, and how the spec's values become code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from uapigen.schema.steps import Argument
from uapigen.scripts.arguments import place_of
from uapigen.scripts.contents import contents, contents_size
from uapigen.scripts.scope import SPECIAL, Scope
from uapigen.source.expressions import Expression, Reference
from uapigen.source.marks import Mark, nearest
from uapigen.views.code import Code, Prefixed, call, flat

Form = Literal["number", "path", "memory", "pattern", "watched", "descriptors", "time"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument: what it is made of, what it is when it is left out, and its variable when it needs one."""

    name: str
    form: Form
    default: str = ""
    variable: str = ""
    keyword: bool = False

    @property
    def local(self) -> str:
        return self.variable or self.name


@dataclass(frozen=True, slots=True)
class System:
    """A system call: its function in the runtime, its arguments in order, and keys that only help to make them."""

    function: str
    parameters: tuple[Parameter, ...]
    helpers: tuple[str, ...] = ()

    @property
    def arguments(self) -> tuple[str, ...]:
        """The keys that the spec may give."""
        return (*(parameter.name for parameter in self.parameters), *self.helpers)


_FD = Parameter("fd", "number", "device.fd")
_COUNT = Parameter("count", "number", "PAGE_SIZE")
_BUFFER = Parameter("buffer", "memory")
_LENGTH = Parameter("length", "number", "PAGE_SIZE")
_START = Parameter("start", "number", "0")

SYSTEM_CALLS = {
    "open": System("open_", (Parameter("path", "path", "device.path"), Parameter("flags", "number", "O_RDWR"))),
    "close": System("close", (_FD,)),
    "read": System("read", (_FD, _BUFFER, _COUNT)),
    "write": System("write", (_FD, _BUFFER, _COUNT)),
    "poll": System(
        "poll",
        (
            Parameter("fds", "watched"),
            Parameter("timeout", "number", "1000"),
            Parameter("nfds", "number", variable="count", keyword=True),
        ),
        helpers=("fd", "events"),
    ),
    "select": System(
        "select",
        (
            Parameter("read", "descriptors", variable="read_set"),
            Parameter("write", "descriptors", variable="write_set"),
            Parameter("except", "descriptors", variable="except_set"),
            Parameter("timeout", "time", "1000"),
            Parameter("nfds", "number", keyword=True),
        ),
    ),
    "mmap": System(
        "mmap",
        (
            _START,
            _LENGTH,
            Parameter("prot", "number", "PROT_READ | PROT_WRITE"),
            Parameter("flags", "number", "MAP_SHARED"),
            _FD,
            Parameter("offset", "number", "0"),
        ),
    ),
    "munmap": System("munmap", (_START, _LENGTH)),
    "lseek": System("lseek", (_FD, Parameter("offset", "number", "0"), Parameter("whence", "number", "SEEK_SET"))),
    "fcntl": System("fcntl", (_FD, Parameter("command", "number", "F_GETFL"), Parameter("flags", "number", "0"))),
    "fill": System("fill", (_START, _LENGTH, Parameter("with", "pattern", "0"))),
}


def system_arguments(name: str, given: Mapping[str, Argument], scope: Scope, mark: Mark) -> dict[str, Code]:
    """The arguments of a call in order; keyword arguments only when they are given."""
    system = SYSTEM_CALLS[name]
    known = system.arguments
    for key, value in given.items():
        if key not in known:
            hint = nearest(key, known) or f", expected {', '.join(known)}"
            scope.refuse(place_of(value, mark), f"{name} has no argument {key!r}{hint}")
    return {
        parameter.name: argument_code(parameter, given, scope, mark)
        for parameter in system.parameters
        if not parameter.keyword or parameter.name in given
    }


def argument_code(parameter: Parameter, given: Mapping[str, Argument], scope: Scope, mark: Mark) -> Code:
    """One argument."""
    value = given.get(parameter.name)
    if value is None:
        return _default(parameter, given, scope, mark)
    if isinstance(value, Expression):
        return _expressed(parameter, value, scope)
    if parameter.form == "descriptors" and isinstance(value, tuple):
        return _descriptors(value, scope, mark)
    if parameter.form == "pattern" and not (value and isinstance(value, tuple)):
        scope.refuse(mark, f"{parameter.name} takes a byte or a list of numbers")
        return "0"
    if parameter.form in ("memory", "pattern"):
        return contents(value, scope, mark)
    scope.refuse(mark, f"{parameter.name} takes no list and no mapping")
    return "0"


def _expressed(parameter: Parameter, value: Expression, scope: Scope) -> Code:
    if parameter.form == "path":
        return scope.value(value).code
    if parameter.form == "time" and not is_address(value):
        scope.need("linuxmedia.conformance.calls", "milliseconds")
        return call("milliseconds", scope.number(value))
    return scope.number(value)


def is_address(value: Expression) -> bool:
    """Whether it is one of the addresses that a call must not be able to use."""
    return isinstance(value.tree, Reference) and value.tree.name in SPECIAL and value.tree.name != "closed"


def _default(parameter: Parameter, given: Mapping[str, Argument], scope: Scope, mark: Mark) -> Code:
    if parameter.form == "memory":
        return call("bytearray", argument_code(_COUNT, given, scope, mark))
    if parameter is _COUNT and contents_size(given.get("buffer"), scope):
        return contents_size(given.get("buffer"), scope)
    if parameter.form == "descriptors":
        return "None"
    if parameter.form == "watched":
        events = Parameter("events", "number", "POLLIN")
        scope.need("linuxmedia.conformance.calls", "pollfds")
        pair = f"({flat(argument_code(_FD, given, scope, mark))}, {flat(argument_code(events, given, scope, mark))})"
        return call("pollfds", pair)
    if parameter.form == "time":
        scope.need("linuxmedia.conformance.calls", "milliseconds")
        return call("milliseconds", parameter.default)
    names = parameter.default.split(" | ")
    if all(part.isupper() for part in names):
        scope.need("linuxmedia.conformance.system", *names)
    return parameter.default


def _descriptors(values: tuple[Argument, ...], scope: Scope, mark: Mark) -> Code:
    if not values:
        return "None"
    scope.need("linuxmedia.conformance.calls", "fd_set")
    if not all(isinstance(value, Expression) for value in values):
        scope.refuse(mark, "expected a list of descriptors")
    return call("fd_set", *(scope.number(value) for value in values if isinstance(value, Expression)))


def ordered(name: str, codes: Mapping[str, Code]) -> list[Code]:
    """The arguments as they stand in the call."""
    return [
        Prefixed(f"{parameter.local}=", codes[parameter.name]) if parameter.keyword else codes[parameter.name]
        for parameter in SYSTEM_CALLS[name].parameters
        if parameter.name in codes
    ]
