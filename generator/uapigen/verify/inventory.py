"""All names that a set of headers defines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from uapigen.verify.declarations import Aggregate, Array
from uapigen.verify.macro_reader import Macros, read_macros
from uapigen.verify.type_reader import Types, read_types

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from uapigen.verify.declarations import Field, Type


@dataclass(frozen=True, slots=True)
class Inventory:
    """What the headers of one release define, each thing with its header and line."""

    headers: tuple[str, ...]
    types: Types
    macros: Macros

    @property
    def enumerators(self) -> dict[str, int]:
        return {name: value for enumeration in self.types.enumerations for name, value in enumeration.values}

    def header_of(self) -> dict[str, str]:
        """The header of every struct, ioctl and constant, by the name that facts use."""
        places = {aggregate.key: aggregate.header for aggregate in self.types.aggregates}
        places |= {m.name: m.header for m in (*self.macros.ioctls, *self.macros.integers, *self.macros.others)}
        places |= {name: e.header for e in self.types.enumerations for name, _ in e.values}
        return places


def take_inventory(include: Path, headers: Sequence[str]) -> Inventory:
    """List what HEADERS define; those that INCLUDE lacks, being of other releases, are left out."""
    # Asking the compiler for a header that the tree lacks would find the one that the compiler brings along.
    present = tuple(header for header in headers if (include / header).is_file())
    types = read_types(include, present)
    enumerators = frozenset(name for enumeration in types.enumerations for name, _ in enumeration.values)
    return Inventory(present, types, read_macros(include, present, enumerators))


@dataclass(frozen=True, slots=True)
class Member:
    """A field as `offsetof` reaches it from its struct."""

    designator: str
    type: Type
    bits: int | None


def members(aggregate: Aggregate) -> Iterator[Member]:
    """Every member that has a name: those of unnamed members directly, those of unnamed types behind their field."""
    for field in aggregate.fields:
        yield from _reached(field)


def _reached(field: Field) -> Iterator[Member]:
    if field.name:
        yield Member(field.name, field.type, field.bits)
    inner = _unnamed(field.type)
    if inner is None:
        return
    step = _step(field)
    for member in members(inner):
        yield Member(step + member.designator, member.type, member.bits)


def _step(field: Field) -> str:
    if not field.name:
        return ""
    indices = ""
    at = field.type
    while isinstance(at, Array):
        indices, at = f"{indices}[0]", at.of
    return f"{field.name}{indices}."


def _unnamed(kind: Type) -> Aggregate | None:
    """The struct or union that a field declares in place, be it the element of an array."""
    while isinstance(kind, Array):
        kind = kind.of
    return kind if isinstance(kind, Aggregate) else None
