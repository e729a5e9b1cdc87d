"""Write values as the Python that makes them, with the constants of the API."""

from __future__ import annotations

import ctypes
import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, Any, Final, cast

import linuxmedia.uapi
from linuxmedia.conformance import calls, scalars, system
from linuxmedia.conformance.described import names_of
from linuxmedia.conformance.vocabulary import SETS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

_CALLS: Final = "linuxmedia.conformance.calls"
_SYSTEM: Final = "linuxmedia.conformance.system"
_LARGE: Final = 0xFFFF
_LONG: Final = 64


class Unwritable(Exception):
    """There is no short expression for a value."""


class Speller:
    """Writes values, and remembers which names of which module that took."""

    def __init__(self, variables: Callable[[int], str | None] = lambda _: None) -> None:
        self.names: dict[str, set[str]] = {}
        self._variables = variables
        """The variable that holds a descriptor or an address."""

    def value(self, value: Any) -> str:
        """An argument of a call."""
        if value is None:
            return "None"
        if isinstance(value, int):
            return self._variables(value) or plain(value)
        if isinstance(value, str):
            return repr(value)
        if isinstance(value, (bytes, bytearray)):
            return _memory(bytes(value), type(value).__name__)
        if hasattr(value, "_members_"):
            return self.struct(value)
        if isinstance(value, calls.timespec):
            return f"{self.constant(_CALLS, 'milliseconds')}({value.tv_sec * 1000 + value.tv_nsec // 1_000_000})"
        return self._awaited(value) if isinstance(value, ctypes.Array) else self._number(value)

    def constant(self, module: str, name: str) -> str:
        """A name, which the program has to import."""
        self.names.setdefault(module, set()).add(name)
        return name

    def struct(self, struct: Any) -> str:
        """A struct or a union by those of its fields that are set."""
        kind = _kind(struct)
        parts = self._parts(struct)
        written = [f"{name}={self._field(kind, name, given)}" for name, given in parts.items()]
        return f"{self.constant(_area_of(kind), kind.__name__)}({', '.join(written)})"

    def _parts(self, struct: Any) -> dict[str, Any]:
        """The fields to set, in their order, and to what: as few as make the same bytes."""
        followed = {name: _given(struct, name) for name in _fields(struct) if _is_followed(struct, name)}
        covered = [_place(struct, name) for name in followed]
        others = [
            name for name in _fields(struct) if not any(_overlap(_place(struct, name), place) for place in covered)
        ]
        if isinstance(struct, ctypes.Union):
            return followed or self._member(struct, others)
        wanted = _bytes_outside(struct, covered)
        parts: dict[str, Any] = {}
        for name in others:
            with_it = {**parts, name: _given(struct, name)}
            before, after = (_made(struct, some) for some in (parts, with_it))
            if before == wanted:
                break
            if after not in (None, before):
                parts = with_it
        for name in tuple(parts):
            without = {other: given for other, given in parts.items() if other != name}
            if _made(struct, without) == wanted:
                parts = without
        parts |= followed
        kind = _kind(struct)
        return {name: parts[name] for name in kind._members_ if name in parts}

    def _member(self, union: Any, names: list[str]) -> dict[str, Any]:
        """The one member that makes the same bytes: a descriptor or an address that has a name, or else the first."""
        exact = [name for name in names if _made(union, {name: _given(union, name)}) == bytes(union)]
        known = [name for name in exact if _holds_reference(type(union), name) and self._variables(_given(union, name))]
        chosen = (known or exact)[:1] if any(bytes(union)) else []
        return {name: _given(union, name) for name in chosen}

    def _field(self, kind: Any, name: str, value: Any) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            which = SETS.get(kind.__name__, {}).get(name)
            words = _members(which, value) if which else []
            if words:
                return " | ".join(self.constant(area, word) for area, word in words)
            known = self._variables(value) if _holds_reference(kind, name) else None
            return known or plain(value)
        if isinstance(value, list):
            items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]  # of whatever the field takes
            return f"[{', '.join(map(self._item, items))}]"
        return self._item(value)

    def _item(self, value: Any) -> str:
        if hasattr(value, "_members_"):
            return self.struct(value)
        if isinstance(value, ctypes.Structure):  # a timeval or the like
            fields: Iterable[str] = [field[0] for field in type(value)._fields_]
            message = f"no expression for {type(value).__name__} with {list(fields)}"
            raise Unwritable(message)
        return plain(value) if isinstance(value, int) else repr(value)

    def _awaited(self, value: Any) -> str:
        """What poll() or select() waits for."""
        if value._type_ is calls.pollfd:
            entries = [f"({self._descriptor(entry.fd)}, {self._events(entry.events)})" for entry in value]
            return f"{self.constant(_CALLS, 'pollfds')}({', '.join(entries)})"
        if type(value) is type(calls.fd_set()):
            fds = [fd for fd in range(calls.FD_SETSIZE) if calls.is_set(fd, value)]
            return f"{self.constant(_CALLS, 'fd_set')}({', '.join(map(self._descriptor, fds))})"
        message = f"no expression for {type(value).__name__}"
        raise Unwritable(message)

    def _descriptor(self, fd: int) -> str:
        return self._variables(fd) or str(fd)

    def _events(self, events: int) -> str:
        names = [name for name, bit in vars(system).items() if name.startswith("POLL") and events & bit]
        if sum(getattr(system, name) for name in names) != events:
            return plain(events)
        return " | ".join(self.constant(_SYSTEM, name) for name in names) or "0"

    def _number(self, value: Any) -> str:
        for name in scalars.__all__:
            if type(value) is getattr(scalars, name):
                self.constant("linuxmedia.conformance", "scalars")
                return f"scalars.{name}({plain(value.value) if value.value else ''})"
        message = f"no expression for {type(value).__name__}"
        raise Unwritable(message)


def _kind(struct: Any) -> Any:
    """The class, of which only the runtime of the structs knows more."""
    return cast("Any", type(struct))


def plain(number: int) -> str:
    """A number: in hexadecimal digits where it is large."""
    return f"0x{number:X}" if number > _LARGE else str(number)


def decoded(value: Any) -> str:
    """An argument for people: what no program could make is shown as it is."""
    try:
        return Speller().value(value)
    except Unwritable:
        return repr(value)


def _memory(content: bytes, kind: str) -> str:
    if not any(content):
        return f"{kind}({len(content)})"
    if len(content) > _LONG:
        message = f"no short expression for {len(content)} bytes"
        raise Unwritable(message)
    return repr(content) if kind == "bytes" else f"{kind}({content!r})"


def _fields(struct: Any) -> list[str]:
    return [name for name in struct._members_ if name not in struct._unnamed_]


def _is_followed(struct: Any, name: str) -> bool:
    """Whether a field is a pointer to memory that is known."""
    return getattr(getattr(struct, name), "memory", None) is not None


def _place(struct: Any, name: str) -> tuple[int, int]:
    """Where a field begins and ends."""
    declared, offset = struct._members_[name]
    return offset, offset + ctypes.sizeof(declared.ctype)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _bytes_outside(struct: Any, places: list[tuple[int, int]]) -> bytes:
    content = bytearray(bytes(struct))
    for start, end in places:
        content[start:end] = bytes(end - start)
    return bytes(content)


def _made(struct: Any, parts: dict[str, Any]) -> bytes | None:
    """The bytes of a struct with these fields; None where one does not take its value."""
    made = type(struct)()
    try:
        for name, given in parts.items():
            setattr(made, name, given)
    except (TypeError, ValueError, OverflowError):
        return None
    return bytes(made)


def _given(struct: Any, name: str) -> Any:
    """What a field was given: items for a pointer that can be followed, a list for an array."""
    value = getattr(struct, name)
    if hasattr(value, "address"):
        return list(value) if value.memory is not None else value.address
    if hasattr(value, "_length_"):
        return list(value)
    return value


def _holds_reference(kind: Any, name: str) -> bool:
    declared = kind._members_[name][0]
    return type(declared).__name__ in {"Descriptor", "Pointer", "Through"} or name in {"userptr", "offset", "fd"}


def _area_of(kind: Any) -> str:
    """The public module of a class."""
    return str(kind.__module__).rpartition(".")[0] if "._" in kind.__module__ else str(kind.__module__)


def _members(which: str, value: int) -> list[tuple[str, str]]:
    """The constants that make up a value, with their modules; none where the set does not."""
    area = _area_with(which)
    if area is None:
        return []
    known = {member.name: int(member) for member in getattr(area, which)}
    exact = next((name for name, number in known.items() if number == value), None)
    if exact is not None:
        return [(area.__name__, exact)]
    found: list[tuple[str, str]] = []
    left = value
    for name, number in known.items():
        if number and number & (number - 1) == 0 and left & number:
            found.append((area.__name__, name))
            left &= ~number
    return found if value and not left else []


@cache
def _area_with(which: str) -> ModuleType | None:
    for module in pkgutil.iter_modules(linuxmedia.uapi.__path__):
        if not module.name.startswith("_"):
            area = importlib.import_module(f"linuxmedia.uapi.{module.name}")
            if which in names_of(area):
                return area
    return None
