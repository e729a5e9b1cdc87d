"""What an expression can stand for, and what the results that steps save are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from uapigen.ir import Aggregate, Array, CType, EnumType, Inline, Named, Number as NumberType, Pointer, StructItem
from uapigen.views.code import Code


@dataclass(frozen=True, slots=True)
class Number:
    """An integer."""


@dataclass(frozen=True, slots=True)
class Record:
    """A result of the conformance runtime; the Python attribute of each field may have another name."""

    name: str
    """What messages call it."""
    fields: Mapping[str, tuple[str, Kind]]
    as_number: str = ""
    """The attribute that stands for it where a number is wanted."""
    elsewhere: frozenset[str] = frozenset()
    """Fields whose code is no attribute of the result."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Records one after another."""

    item: Kind


@dataclass(frozen=True, slots=True)
class StructValue:
    """A struct of the API, or one inside it."""

    aggregate: Aggregate


@dataclass(frozen=True, slots=True)
class Template:
    """A fresh struct for a buffer, planes included; which struct it is depends on the node."""


@dataclass(frozen=True, slots=True)
class MappedMemory:
    """The result of mmap: an address and as many bytes as were asked for."""

    length: Code


@dataclass(frozen=True, slots=True)
class Anything:
    """What a member of the API is, where it is neither a number nor a struct."""


Kind = Number | Record | Sequence | StructValue | Template | MappedMemory | Anything

NUMBER = Number()


def _numbers(*names: str) -> dict[str, tuple[str, Kind]]:
    return {name: (name, NUMBER) for name in names}


HANDLE = Record(
    "a handle", {**_numbers("fd", "type", "capture_type", "output_type"), "path": ("path", Anything())}, as_number="fd"
)
NODE = Record("a device node", {"path": ("path", Anything())})
PLANE = Record("a plane of a buffer", _numbers("length", "offset", "userptr", "fd"))
BUFFER = Record(
    "a buffer of a queue",
    {
        **_numbers("index", "length", "offset", "fd", "userptr"),
        "plane": ("plane", Sequence(PLANE)),
        "template": ("template", Template()),
    },
)
QUEUE = Record(
    "a queue",
    {
        **_numbers("count", "size", "type", "memory"),
        "buffer": ("buffer", Sequence(BUFFER)),
        "first": ("first", BUFFER),
        "second": ("second", BUFFER),
        "last": ("last", BUFFER),
    },
)
OUTCOME = Record("the outcome of a call", _numbers("value", "errno"), as_number="value")
CONTROL = Record(
    "a control", _numbers("id", "type", "minimum", "maximum", "step", "default", "flags", "elem_size", "elems")
)


FENCE = Record("a fence", _numbers("fd", "timeline", "deadline"), as_number="fd")


SCALAR = Record("a number", _numbers("value"), as_number="value")


def with_memory(name: str, code: str, kind: Kind) -> Record:
    """An outcome, with memory that the call filled."""
    fields: dict[str, tuple[str, Kind]] = {**OUTCOME.fields, name: (code, kind)}
    return Record(OUTCOME.name, fields, as_number="value", elsewhere=frozenset({name}))


def arguments_of(function: str, codes: Mapping[str, str], buffer: Kind) -> Record:
    """The arguments of a system call, by name; of its buffer more is known."""
    kinds: dict[str, Kind] = {"buffer": buffer}
    fields = {name: (code, kinds.get(name, Anything())) for name, code in codes.items()}
    return Record(f"what {function}() takes", fields, elsewhere=frozenset(codes))


def member_kind(aggregate: Aggregate, name: str, structs: Mapping[str, StructItem]) -> Kind | None:
    """The kind of a member, reached through unnamed members too; None when there is none of that name."""
    for member in aggregate.members:
        if member.name == name:
            return kind_of(member.type, structs)
        if member.name is None and isinstance(member.type, Inline):
            found = member_kind(member.type.aggregate, name, structs)
            if found is not None:
                return found
    return None


def kind_of(ctype: CType, structs: Mapping[str, StructItem]) -> Kind:
    """The kind of a C type."""
    if isinstance(ctype, Named):
        return StructValue(structs[ctype.name].aggregate)
    if isinstance(ctype, Inline):
        return StructValue(ctype.aggregate)
    if isinstance(ctype, Array):
        kind = kind_of(ctype.item, structs)
        for _ in ctype.dimensions:
            kind = Sequence(kind)
        return kind
    if isinstance(ctype, Pointer) and ctype.target:
        return Sequence(kind_of(ctype.target, structs))
    return NUMBER if isinstance(ctype, (NumberType, EnumType)) else Anything()


def member_names(aggregate: Aggregate) -> list[str]:
    """The names that can follow a dot."""
    names: list[str] = []
    for member in aggregate.members:
        if member.name:
            names.append(member.name)
        elif isinstance(member.type, Inline):
            names += member_names(member.type.aggregate)
    return names
